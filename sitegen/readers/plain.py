"""Plain Markdown → blocks, at once: what prose uses of it, and nothing else.

Most articles are paragraphs, headings, short lists and quotations with a link or an emphasised word here and there.
Read here they cost a fortieth of what a parser, a sanitiser and the cutting of its output cost. Every construct is
recognised by its strictest form. What is not plain beyond doubt is not read here at all: `plain_blocks` gives None, and
the parser reads the text. Tests with generated and with real texts hold both to the same blocks.
"""

import re
from collections.abc import Iterable

from markupsafe import Markup

from sitegen.model import UNPLACED, Block, BlockKind, Container, Fragment
from sitegen.patterns import lazy_pattern
from sitegen.readers.plain_inline import inline

_EXTENSIONS = frozenset(
    ("extra", "sane_lists", "abbr", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "tables")
)
"""Extensions under which plain text means the same with and without them."""

_LONGEST = 60_000  # characters; what is longer may be too hard for the parser, which has a word to say on it
_FOREIGN = "`\\<{}|"
"""Signs of code, HTML, tables and attributes; `~~~`, `![` and a space before a line's end are such signs too."""
_ORDINARY = bytes(set(range(32, 127)) - set(f"{_FOREIGN}~!".encode()) | {10})
"""What every text is made of, in ASCII: it is left out at once, and what is left is looked at."""

_SAFE = r"(?!\d+\.(?!\S))(?:[^\W_]|[\"'“”‘’«»„(\[$€£¥%&¿¡…–—]|(?:\*\*?|__?)[^\W_])"
"""How a line begins that can only be text."""

_HEADING = lazy_pattern(rf"(\#{{1,6}})\ +({_SAFE}[^#\n]*)(?:\n|\Z)")
_RULE = lazy_pattern(r"([-*_])(?:\ ?\1){2,}")
_BULLETS = lazy_pattern(rf"[-+*]\ +{_SAFE}[^\n]*(?:\n[-+*]\ +{_SAFE}[^\n]*)*+")
_NUMBERS = lazy_pattern(rf"\d+\.\ +{_SAFE}[^\n]*(?:\n\d+\.\ +{_SAFE}[^\n]*)*+")
_TEXT = lazy_pattern(rf"{_SAFE}[^\n]*(?:\n{_SAFE}[^\n]*)*+")

_UL, _OL, _BLOCKQUOTE = Markup("<ul>"), Markup("<ol>"), Markup("<blockquote>")


def plain_blocks(text: str, extensions: Iterable[str]) -> tuple[Block, ...] | None:
    """The blocks that the parser and the sanitiser would make of a text; None when it is anything but plain."""
    if len(text) > _LONGEST or not keeps_plain(extensions):
        return None
    if "\r" in text:
        text = text.replace("\r\n", "\n")
    text = text.strip("\n").rstrip(" ")
    if text.startswith(" ") or not _is_plain(text):
        return None
    reader = _Reader()
    for part in text.split("\n\n"):
        stanza = part.strip("\n")
        if stanza and not reader.stanza(stanza):
            return None
    return tuple(reader.blocks)


def plain_paragraph(stanza: str) -> Block | None:
    """The lines between two blank lines as a paragraph of a text that is not all plain; None when they are not plain
    themselves.
    """
    reader = _Reader()
    if stanza[-1] == " " or " \n" in stanza or not _is_plain(stanza) or not reader.text("paragraph", stanza):
        return None
    return reader.blocks[0]


def keeps_plain(extensions: Iterable[str]) -> bool:
    """Whether plain text means the same under these extensions as without them."""
    return _EXTENSIONS.issuperset(extensions)


def _is_plain(text: str) -> bool:
    """Whether a text holds neither signs of anything but prose nor characters that are not printed."""
    signs = text.encode("ascii", "ignore").translate(None, _ORDINARY)
    if signs and (signs.strip(b"~!") or "~~~" in text or "![" in text):
        return False
    return text.isascii() or text.replace("\n", "").isprintable()


class _Reader:
    """Takes one stanza after the other. Containers are numbered as they open, items of lists included."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.keys = 0
        self.quote: Container | None = None  # the one that a quotation in the next stanza goes on with
        self.listed = False  # whether the last stanza was a list, which another one would join

    def stanza(self, stanza: str) -> bool:
        """Take the lines between two blank lines; False when they are not plain."""
        if stanza[-1] == " " or ("\n" in stanza and " \n" in stanza):  # a line break, if there are two of them
            return False
        quote, listed = self.quote, self.listed
        self.quote, self.listed = None, False
        if stanza[0].isalpha():  # as most do
            return self.text("paragraph", stanza)
        return self._begun(stanza, stanza[0], quote, listed=listed)

    def _begun(self, stanza: str, first: str, quote: Container | None, *, listed: bool) -> bool:
        """Take a stanza whose `first` character may mean something."""
        if first == ">":
            return self._quotation(stanza, quote)
        if first == "#":
            return self._heading(stanza)
        if first in "-+*_" and _RULE.fullmatch(stanza):
            self.blocks.append(Block("rule", "", UNPLACED, ()))
            return True
        if first in "-+*" and stanza[1:2] == " ":
            return not listed and self._list(stanza, "ul", _UL, _BULLETS)
        if first.isdecimal() and _NUMBERS.match(stanza):
            return not listed and self._list(stanza, "ol", _OL, _NUMBERS)
        return self.text("paragraph", stanza)

    def _heading(self, stanza: str) -> bool:
        found = _HEADING.match(stanza)
        if found is None or not self._add("heading", found[2], (), len(found[1])):
            return False
        return found.end() == len(stanza) or self.stanza(stanza[found.end() :])

    def _list(self, stanza: str, tag: str, opening: Markup, form: re.Pattern[str]) -> bool:
        if not form.fullmatch(stanza):
            return False
        self.listed = True
        around = (self._container(tag, opening),)
        items = [line.partition(" ")[2].lstrip(" ") for line in stanza.split("\n")]
        self.keys += len(items)
        return all(self._add("item", item, around) for item in items)

    def _quotation(self, stanza: str, before: Container | None) -> bool:
        lines = stanza.split("\n")
        if not all(line.startswith("> ") or line == ">" for line in lines):
            return False
        self.quote = before or self._container("blockquote", _BLOCKQUOTE)
        around = (self.quote,)
        parts = [part.strip("\n") for part in "\n".join([line[2:] for line in lines]).split("\n\n")]
        return all(self.text("quote", part, around) for part in parts if part)

    def text(self, kind: BlockKind, stanza: str, around: tuple[Container, ...] = ()) -> bool:
        if "\n" in stanza or not stanza[0].isalpha():  # a line that begins with a letter can only be text
            return _TEXT.fullmatch(stanza) is not None and self._add(kind, stanza.replace("\n", " "), around)
        return self._add(kind, stanza, around)

    def _container(self, tag: str, opening: Markup) -> Container:
        self.keys += 1
        return Container(self.keys, tag, opening)

    def _add(self, kind: BlockKind, raw: str, around: tuple[Container, ...] = (), level: int = 0) -> bool:
        content: tuple[str, tuple[Fragment, ...]] | None = inline(raw)
        if content is None:
            return False
        self.blocks.append(Block(kind, content[0], UNPLACED, content[1], around, level))
        return True
