"""Where the body of a draft begins and ends, and what inside it is page furniture.

A plain text is sorted by the looks of its lines, a saved page by the library that knows pages best, and what an author
wrote in Markdown is trusted. Nothing vanishes: every word of the draft is in the head, in the body or among the removed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from sitegen.extractors.parts import Layout, Part, trimmed
from sitegen.model import Block, Draft, Format
from sitegen.patterns import lazy_pattern

if TYPE_CHECKING:
    from sitegen.extractors.furniture.lines import Line

_GLUED_DATE = lazy_pattern(r"(date:?\s{1,4})?\d{4}-\d\d-\d\d(?:T[\d:.Z+-]{1,20})?\s{1,4}(?=\S)", re.IGNORECASE)
_OPENING = frozenset("\"'“‘«(")
_CERTAIN = frozenset({"read more", "newsletter", "share", "advertisement", "comments", "copyright", "follow us"})


def layout(draft: Draft) -> Layout:
    """Sort a draft's blocks into head, body and furniture."""
    return _LAYOUTS[draft.format](draft)


def text_layout(draft: Draft) -> Layout:
    """Sort the lines of a plain text: a block of its reader is a line, or a paragraph that was wrapped at a margin."""
    from sitegen.extractors.furniture.report import report_of  # noqa: PLC0415 - what is trusted needs no known shapes

    glued, blocks = _without_glued_date(draft.blocks)
    start, rules = report_of(list(looks(blocks, draft.text)))
    parts = [Part(block, rule) for block, rule in zip(blocks, rules, strict=True)]
    return Layout(
        head=(*glued, *parts[:start]),
        body=tuple(part.block for part in parts[start:] if not part.rule),
        removed=tuple(part for part in parts[start:] if part.rule),
    )


def looks(blocks: Sequence[Block], source: str) -> "Iterator[Line]":
    """How each block looks; `source` says which stand close to the one above them."""
    from sitegen.extractors.furniture.lines import line_of  # noqa: PLC0415 - as in `text_layout`

    previous = -1
    for block in blocks:
        first, last = _ends(block)
        close = 0 <= previous <= first and source.count("\n", previous, first) < 2
        previous = last
        yield line_of(block.text, bullet=block.kind == "item", close=close)


def _ends(block: Block) -> tuple[int, int]:
    """Where the first and last character of a block stand in the source; -1 for what is not known."""
    if not block.offsets:
        return -1, -1
    at, source = block.offsets[-1]
    return block.offsets[0][1], -1 if source < 0 else source + max(0, len(block.text) - at - 1)


def _without_glued_date(blocks: Sequence[Block]) -> tuple[list[Part], Sequence[Block]]:
    """Part a date that a scraper put before the first paragraph from it."""
    found = _GLUED_DATE.match(blocks[0].text) if blocks else None
    if not found or found.end() * 2 > len(blocks[0].text):
        return [], blocks
    date, rest = trimmed(blocks[0], 0, found.end()), trimmed(blocks[0], found.end(), len(blocks[0].text))
    if date is None or rest is None or not (found[1] or rest.text[0].isupper() or rest.text[0] in _OPENING):
        return [], blocks
    return [Part(date, "glued date")], [rest, *blocks[1:]]


def written_layout(draft: Draft) -> Layout:
    """What an author wrote is the body; only paragraphs that are furniture beyond doubt go."""
    from sitegen.extractors.furniture.lines import line_of  # noqa: PLC0415 - as in `text_layout`

    rules = [
        line_of(block.text).rule if block.kind == "paragraph" and not block.containers else "" for block in draft.blocks
    ]
    sure = [rule if rule in _CERTAIN else "" for rule in rules]
    parts = [Part(block, rule) for block, rule in zip(draft.blocks, sure, strict=True)]
    return Layout((), tuple(part.block for part in parts if not part.rule), tuple(part for part in parts if part.rule))


def trusted_layout(draft: Draft) -> Layout:
    """Every block is body: for what a curator vouches for."""
    return Layout((), draft.blocks, ())


def saved_layout(draft: Draft) -> Layout:
    """What `pages.page_layout` makes of a saved page."""
    from sitegen.extractors.furniture.pages import page_layout  # noqa: PLC0415 - as in `text_layout`

    return page_layout(draft)


_LAYOUTS: dict[Format, Callable[[Draft], Layout]] = {
    "text": text_layout,
    "markdown": written_layout,
    "html": saved_layout,
}
