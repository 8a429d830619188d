"""Markdown with plain paragraphs in it: they are read at once, and the parser reads a word in the place of each.

A table, a picture or a footnote makes an article Markdown that only the parser reads, but most of its paragraphs are still
plain, and the parser spends most of its time in them. What a paragraph is among its neighbours stays the parser's to say:
a paragraph counts as read here only where its word comes out again as a paragraph of its own and as Markdown, neither in
a list nor as code or raw HTML. Otherwise the text is parsed whole. Tests hold both to the same blocks.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from sitegen.model import Block
from sitegen.patterns import lazy_pattern
from sitegen.readers.plain import keeps_plain, plain_paragraph
from sitegen.readers.plain_inline import EM, END_EM

_WORD = "zqxz"
"""How the word in a paragraph's place begins; its number follows. It is emphasised, so that it tells Markdown."""

_TAG = lazy_pattern(r"<[^<>\"']*+(?:(?:\"[^\"<>]*+\"|'[^'<>]*+')[^<>\"']*+)*+>")
_OPEN = lazy_pattern(r"<[A-Za-z/]")


class PartlyPlain(NamedTuple):
    """A text with a word for each of its plain `paragraphs`."""

    text: str
    paragraphs: tuple[Block, ...]

    @property
    def tags(self) -> int:
        """How many more tags the paragraphs hold than their words."""
        return sum(type(each) is not tuple for block in self.paragraphs for each in block.fragments) - 2 * len(
            self.paragraphs
        )


def without_plain(text: str, extensions: Iterable[str]) -> PartlyPlain | None:
    """The text with its plain paragraphs taken out; None where there are none, or where what they hold could change what
    is around them.
    """
    # An abbreviation that is defined somewhere (`*[UN]: …`) stands in any paragraph.
    if not keeps_plain(extensions) or "*[" in text or _WORD in text:
        return None
    parts: list[str] = []
    paragraphs: list[Block] = []
    fenced = False
    for part in text.replace("\r\n", "\n").split("\n\n"):
        stanza = part.strip("\n")
        # A paragraph with a ">" might end a tag or a comment that begins far above it.
        plain = None if fenced or not stanza or ">" in stanza else plain_paragraph(stanza)
        if plain is not None:
            part = part.replace(stanza, f"*{_WORD}{len(paragraphs)}*")  # noqa: PLW2901 - the part as it stands now
            paragraphs.append(plain)
        elif "<" in stanza and _OPEN.search(_TAG.sub("", stanza)):
            return None  # quotation marks of a paragraph might end the attribute of a tag
        else:
            fenced ^= _fences(stanza) % 2 == 1
        parts.append(part)
    return PartlyPlain("\n\n".join(parts), tuple(paragraphs)) if paragraphs else None


def _fences(stanza: str) -> int:
    if "```" not in stanza and "~~~" not in stanza:
        return 0
    return sum(line.startswith(("```", "~~~")) for line in stanza.split("\n"))


def with_plain(blocks: Iterable[Block], paragraphs: Sequence[Block]) -> tuple[Block, ...] | None:
    """The blocks of a text with the paragraphs in the place of their words; None where one did not come out as it has to."""
    whole: list[Block] = []
    found = 0
    for block in blocks:
        if block.text.startswith(_WORD) and found < len(paragraphs):
            if not _stands_for(block, found):
                return None
            whole.append(paragraphs[found])
            found += 1
        else:
            whole.append(block)
    return tuple(whole) if found == len(paragraphs) else None


def _stands_for(block: Block, number: int) -> bool:
    word = f"{_WORD}{number}"
    alone = (EM, (0, len(word)), END_EM)
    return block.text == word and block.kind == "paragraph" and block.fragments == alone and not block.containers
