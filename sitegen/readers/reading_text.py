"""A source as plain text, each character of it with its place: what the words of blocks are looked for in.

White space is collapsed, entities are decoded and most markup is left out. What is left of it does no harm: the search
for words steps over it.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape

from sitegen.readers.whitespace import INVISIBLE

_SPACE = r"(?P<space>[^\S ]\s*| \s+)"
_UNSEEN = rf"(?P<unseen>[{INVISIBLE}]+)"

# HTML decodes many names without their semicolon too, Markdown none.
_HTML = re.compile(
    rf"{_SPACE}|(?P<entity>&(?:\#\d{{1,7}}|\#[xX][0-9a-fA-F]{{1,6}}|[a-zA-Z][a-zA-Z0-9]{{1,31}});?)|{_UNSEEN}"
)

# Markdown: the start of a quoted line, a tag, an address in parentheses behind a link's text, a backslash.
_MARKDOWN = re.compile(
    r"(?P<space>(?:[^\S ]\s*+| \s++)(?:(?<=\n)>[> \t]*+)?)"
    r"|(?P<entity>&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});)"
    rf"|{_UNSEEN}"
    r"|(?P<markup><[/a-zA-Z!][^<>]*>|\]\([^()\s<>]*(?:\s+\"[^\"\n]*\")?\)|\\(?=[!-/:-@\[-`{-~]))"
)


@dataclass(frozen=True, slots=True)
class ReadingText:
    """From its character `ats[n]` on, `text` stands in the source from `sources[n]` on, one for one until the next.

    A source of -1 stands where characters have no place of their own (the second one of an entity that means two), and,
    ahead of the note for the same character, where characters that show nothing were left out.
    """

    text: str
    ats: tuple[int, ...]
    sources: tuple[int, ...]


class Writer:
    """Collects the reading text of one source, front to back."""

    def __init__(self, source: str) -> None:
        self.source = source
        self._parts: list[str] = [""]
        self.length = 0
        self._ats: list[int] = [0]
        self._sources: list[int] = [-1]

    def html(self, start: int, end: int) -> None:
        """Add the text of an HTML source between two tags."""
        self._add(_HTML, start, end)

    def markdown(self, start: int, end: int) -> None:
        """Add a stretch of Markdown."""
        self._add(_MARKDOWN, start, end)

    def part(self) -> None:
        """Part what comes from what was, as a tag between two lines does."""
        if not self._parts[-1].endswith(" "):
            self._put(" ", -1)

    def gap(self) -> None:
        """Note that the source holds something here that is not shown."""
        self._note(-1)

    def mark(self) -> tuple[int, int, int]:
        """The state, for `back_to`."""
        return len(self._parts), self.length, len(self._ats)

    def back_to(self, mark: tuple[int, int, int]) -> None:
        """Forget everything added since."""
        parts, self.length, notes = mark
        del self._parts[parts:], self._ats[notes:], self._sources[notes:]

    def finish(self) -> ReadingText:
        return ReadingText("".join(self._parts), tuple(self._ats), tuple(self._sources))

    def _add(self, pattern: re.Pattern[str], start: int, end: int) -> None:
        source = self.source
        done = start
        for found in pattern.finditer(source, start, end):
            self._copy(done, found.start())
            done = found.end()
            _HANDLERS[found.lastgroup or ""](self, found)
        self._copy(done, end)

    def _copy(self, start: int, end: int) -> None:
        if start < end and self.source[start] == " " and self._parts[-1].endswith(" "):
            start += 1
        if start < end:
            self._put(self.source[start:end], start)

    def _put(self, text: str, source: int, *, apart: bool = False) -> None:
        last = self._sources[-1]
        if apart or last < 0 or source < 0 or last + self.length - self._ats[-1] != source:
            self._note(source)
        self._parts.append(text)
        self.length += len(text)

    def _note(self, source: int) -> None:
        self._ats.append(self.length)
        self._sources.append(source)

    def _space(self, found: re.Match[str]) -> None:
        if not self._parts[-1].endswith(" "):
            self._put(" ", found.start())

    def _unseen(self, _found: re.Match[str]) -> None:
        self.gap()

    def _nothing(self, found: re.Match[str]) -> None:
        if "://" in found[0] and found[0][0] == "<" and " " not in found[0]:  # an address that is its own text
            self._copy(found.start() + 1, found.end() - 1)

    def _entity(self, found: re.Match[str]) -> None:
        written = found[0]
        means = unescape(written)
        if means == written:
            self._copy(found.start(), found.end())
        elif not means or _INVISIBLE.match(means):
            self.gap()
        elif not means.isspace():
            rest = means[1:]
            end = found.end() - (len(rest) if written.endswith(rest) else 0)
            self._one(means[0], found.start(), end)
            if end < found.end():
                self._copy(end, found.end())
            elif rest:
                self._put(rest, -1)
        elif not self._parts[-1].endswith(" "):
            self._one(" ", found.start(), found.end())

    def _one(self, character: str, start: int, end: int) -> None:
        """Add a character that the source writes as several."""
        self._put(character, start, apart=True)
        self._note(end)


_INVISIBLE = re.compile(f"[{INVISIBLE}]")
_HANDLERS: dict[str, Callable[[Writer, re.Match[str]], None]] = {
    "space": Writer._space,  # noqa: SLF001 - a table of the class's own methods
    "entity": Writer._entity,  # noqa: SLF001
    "unseen": Writer._unseen,  # noqa: SLF001
    "markup": Writer._nothing,  # noqa: SLF001
}


def markdown_reading_text(source: str, start: int) -> ReadingText:
    """The reading text of a Markdown source from `start` on."""
    writer = Writer(source)
    writer.markdown(start, len(source))
    return writer.finish()
