"""Drafts for tests, and what a quotation from a source has to satisfy."""

from html import unescape

from markupsafe import Markup, escape

from sitegen.config import Config
from sitegen.model import LocalLink, Source
from sitegen.readers import read
from sitegen.readers.tokens import tokenise

FOLDER = "content/articles/2021/"


def draft(text, name="a.txt", **config):
    """The draft of a source given as text or bytes."""
    data = text if isinstance(text, bytes) else text.encode("utf-8", "replace")
    return read(Source(FOLDER + name, data), Config(**config))


def outline(draft):
    """Kind and text of every block."""
    return [(block.kind, block.text) for block in draft.blocks]


def joined(block):
    """The fragments of a block as HTML; local links lead to their target."""
    return "".join(_written(fragment, block.text) for fragment in block.fragments)


def _written(fragment, text):
    if isinstance(fragment, tuple):
        return str(escape(text[slice(*fragment)]))
    if isinstance(fragment, LocalLink):
        return f"{fragment.before}{escape(fragment.target)}{fragment.after}"
    assert isinstance(fragment, Markup)
    return str(fragment)


_TAGS = {"paragraph": "p", "quote": "p", "item": "li", "caption": "figcaption", "preformatted": "pre", "table": "div"}


def page(blocks):
    """The HTML of blocks, as a page would hold them."""
    parts = []
    around = ()
    for block in blocks:
        parts += _moved(around, block.containers)
        around = block.containers
        tag = f"h{min(4, max(2, block.level))}" if block.kind == "heading" else _TAGS.get(block.kind)
        if block.kind == "caption" and "figure" not in [each.tag for each in around]:
            tag = "p"
        parts.append(f"<{tag}>{joined(block)}</{tag}>" if tag else "<hr>")
    return "".join([*parts, *_moved(around, ())])


def _moved(before, after):
    shared = 0
    while shared < min(len(before), len(after)) and before[shared].key == after[shared].key:
        shared += 1
    return [f"</{each.tag}>" for each in reversed(before[shared:])] + [str(each.open) for each in after[shared:]]


def runs(block):
    """(at, end, source) of every stretch of a block's text."""
    ends = [at for at, _ in block.offsets[1:]] + [len(block.text)]
    return [(at, end, source) for (at, source), end in zip(block.offsets, ends, strict=True)]


def assert_in_place(draft):
    """Every fragment covers the text once, in order, and wherever a character is placed the source holds it."""
    for block in draft.blocks:
        ranges = [fragment for fragment in block.fragments if isinstance(fragment, tuple)]
        assert "".join(block.text[start:end] for start, end in ranges) == block.text
        assert [end for _, end in ranges[:-1]] == [start for start, _ in ranges[1:]]
        assert block.offsets[0][0] == 0
        for at, end, source in runs(block):
            assert at <= end
            for index in range(at, end if source >= 0 else at):
                place = source + index - at
                assert _shows(draft, place, block.text[index]), (block.text, index, draft.text[place : place + 9])


def _shows(draft, place, character):
    held = draft.text[place]
    if character.isspace() and held.isspace():
        return True
    if held == character:
        return True
    return (
        draft.format != "text"
        and held == "&"
        and unescape(draft.text[place : place + 40])[:1].strip() == character.strip()
    )


def without_tags(html):
    """The text of some HTML."""
    parts = []
    done = 0
    for token in tokenise(html):
        parts.append(html[done : token.start])
        done = token.end
    return unescape("".join([*parts, html[done:]]))
