"""A source as plain text, each character of it with its place: what the words of blocks are looked for in.

White space is collapsed, entities are decoded and most markup is left out. What is left of it does no harm: the search
for words steps over it.
"""

import re
from collections.abc import Callable, Mapping
from html import unescape

from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass
from sitegen.readers.whitespace import INVISIBLE

_SPACES = "\t-\r\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000"  # white space but the space itself

# What is looked at more closely. A class alone, for that is what a search skips over quickly.
_HTML = lazy_pattern(rf"[{_SPACES}&{INVISIBLE}]")
_MARKDOWN = lazy_pattern(rf"[{_SPACES}&{INVISIBLE}<\]\\]")

_RUN = lazy_pattern(r"\s+")
_UNSEEN = lazy_pattern(rf"[{INVISIBLE}]+")
_ENTITY = lazy_pattern(r"&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});?")
_DEFINITION = (  # of a link or an abbreviation, which shows nothing where it stands
    r"(?:\[(?!\^)[^\[\]\n]{0,300}+\]:[ \t]*+\S++[ \t]*+(?:\"[^\"\n]*+\"|'[^'\n]*+'|\([^()\n]*+\))?[ \t]*+(?=[\r\n]|\Z)"
    r"|\*\[[^\[\]\n]{1,300}+\] ?:[^\n]*+)"
)
_LINE_ENDS = lazy_pattern(rf"\s++(?:(?<=\n)>[> \t]*+)?(?P<definition>{_DEFINITION})?")
_OPENING = lazy_pattern(rf"\s*+(?:>[> \t]*+)?{_DEFINITION}")
_TAG = lazy_pattern(r"<[/a-zA-Z!][^<>]*>")
_DESTINATION = lazy_pattern(r"\]\([^()\s<>]*(?:\s+\"[^\"\n]*\")?\)")
_ESCAPE = lazy_pattern(r"\\(?=[!-/:-@\[-`{-~])")


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
        self.length = 0
        self._parts: list[str] = [""]
        self._ats: list[int] = [0]
        self._sources: list[int] = [-1]

    def html(self, start: int, end: int) -> None:
        """Add the text of an HTML source between two tags."""
        self._add(_HTML, _HTML_READERS, start, end)

    def markdown(self, start: int, end: int) -> None:
        """Add a stretch of Markdown."""
        self._add(_MARKDOWN, _MARKDOWN_READERS, start, end)

    def part(self) -> None:
        """Part what comes from what was, as a tag between two lines does."""
        if not self._parts[-1].endswith(" "):
            self._put(" ", -1)

    def space(self, at: int) -> None:
        """Add the white space at a place of the source."""
        if not self._parts[-1].endswith(" "):
            self._put(" ", at)

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

    def _add(self, special: re.Pattern[str], readers: "_Readers", start: int, end: int) -> None:
        done = at = start
        while sign := special.search(self.source, at, end):
            at = sign.start()
            pattern, read = readers.get(sign[0]) or (_SPACE_READER if sign[0].isspace() else _UNSEEN_READER)
            found = pattern.match(self.source, at, end)
            if found:
                self._copy(done, at)
                read(self, found)
                done = at = found.end()
            else:
                at += 1
        self._copy(done, end)

    def _copy(self, start: int, end: int) -> None:
        """Add characters that stand for themselves; the space is the only white space among them."""
        source = self.source
        while (double := source.find("  ", start, end)) >= 0:
            self._copy_even(start, double + 1)
            start = double + 1
            while start < end and source[start] == " ":
                start += 1
        self._copy_even(start, end)

    def _copy_even(self, start: int, end: int) -> None:
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
        self.space(found.start())

    def _unseen(self, _found: re.Match[str]) -> None:
        self.gap()

    def _line_end(self, found: re.Match[str]) -> None:
        self.space(found.start())
        if found["definition"]:
            self.gap()

    def _markup(self, found: re.Match[str]) -> None:
        if found[0][0] == "<" and "://" in found[0] and " " not in found[0]:  # an address that is its own text
            self._copy(found.start() + 1, found.end() - 1)

    def _html_entity(self, found: re.Match[str]) -> None:
        written = found[0]
        means = unescape(written)
        if means == written:
            self._copy(found.start(), found.end())
        elif not means or _UNSEEN.match(means):
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

    def _markdown_entity(self, found: re.Match[str]) -> None:
        """As HTML's, but without its semicolon a name is none."""
        if found[0].endswith(";"):
            self._html_entity(found)
        else:
            self._copy(found.start(), found.end())

    def _one(self, character: str, start: int, end: int) -> None:
        """Add a character that the source writes as several."""
        self._put(character, start, apart=True)
        self._note(end)


_Reader = tuple[re.Pattern[str], Callable[[Writer, re.Match[str]], None]]
_Readers = Mapping[str, _Reader]
"""By its first character: what is read from there, and the method that adds it."""

# ruff: noqa: SLF001 - tables of the class's own methods
_SPACE_READER: _Reader = (_RUN, Writer._space)
_UNSEEN_READER: _Reader = (_UNSEEN, Writer._unseen)
_HTML_READERS: _Readers = {"&": (_ENTITY, Writer._html_entity)}
_MARKDOWN_READERS: _Readers = {
    "&": (_ENTITY, Writer._markdown_entity),
    "\n": (_LINE_ENDS, Writer._line_end),
    "\r": (_LINE_ENDS, Writer._line_end),
    "<": (_TAG, Writer._markup),
    "]": (_DESTINATION, Writer._markup),
    "\\": (_ESCAPE, Writer._markup),
}


def markdown_reading_text(source: str, start: int) -> ReadingText:
    """The reading text of a Markdown source from `start` on."""
    writer = Writer(source)
    definition = _OPENING.match(source, start)
    writer.markdown(definition.end() if definition else start, len(source))
    return writer.finish()
