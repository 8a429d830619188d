"""Raw text → blocks: what a page looks like once somebody has copied or scraped it.

Paragraphs are parted by blank lines. Lines that follow each other without one are either a paragraph that an editor or
a mail program has wrapped, which is joined, or separate lines (a menu, an address, one paragraph a line), which are not.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from markupsafe import Markup

from sitegen.config import Config
from sitegen.model import Block, Container, Draft, Source
from sitegen.patterns import lazy_pattern
from sitegen.readers.declared import DeclaredResult
from sitegen.readers.encoding import Decoded
from sitegen.readers.whitespace import collapse

_PARTING = ("\f", "\u2029")  # ends of lines that end a paragraph too
_BULLET = lazy_pattern(r"(?:[•◦▪▫‣⁃●○■□►▸➤➢❖∙]|[·*-](?=\s))\s*")
_RULE_MARKS = frozenset("-*_=~—–•·#")
_LONGEST_RULE = 1_000

# A line that was wrapped is nearly as long as the longest; editors and mail programs wrap at 60 to 100 characters.
_NARROWEST, _WIDEST = 45, 120
_LONG_ENOUGH = 30  # characters of a line that is no menu entry, and may go on in the next
_INDENT = 2  # spaces that open a paragraph where no blank line does
_SENTENCE_END = lazy_pattern(r"[.!?:;…][\"'”’»)\]]*$")
_ZERO_WIDTH = "\u200b\u2060\ufeff\xad"  # a line of nothing else is blank
_GOES_ON = lazy_pattern(r"[,;:)\]](?:\s|$)|[.!?]$")

_Line = tuple[int, int, int]
"""Start and end in the source without outer white space, and how far it is indented."""


def read_text(source: Source, decoded: Decoded, declared: DeclaredResult, config: Config) -> Draft:
    """Read raw text. Nothing of the configuration matters to it."""
    del config
    blocks = text_blocks(decoded.text, declared.body_start)
    problems = (*decoded.problems, *declared.problems)
    return Draft(source.path, "text", decoded.text, declared.declared, blocks, (), problems)


def text_blocks(text: str, start: int = 0) -> tuple[Block, ...]:
    """The blocks of plain text from `start` on.

    A block is a "paragraph", an "item" (a line after a bullet; the bullet is no part of its text) or a "rule" (a line of
    dashes or stars). Items that follow each other share one `ul`.
    """
    blocks: list[Block] = []
    key = 0
    for stanza in _stanzas(text, start):
        for lines in _paragraphs(text, stanza):
            follows = bool(blocks) and blocks[-1].kind == "item"
            key += not follows
            block = _block(text, lines[0][0], lines[-1][1], key)
            if block is not None:
                blocks.append(block)
    return tuple(blocks)


def _stanzas(text: str, start: int) -> Iterator[list[_Line]]:
    """Runs of lines without a blank one between them."""
    stanza: list[_Line] = []
    for line in text[start:].splitlines(keepends=True):
        end = start + len(line)
        words = line.strip()
        if words and words.strip(_ZERO_WIDTH):
            indent = 0 if line[0] == words[0] else len(line) - len(line.lstrip())
            stanza.append((start + indent, start + indent + len(words), indent))
        elif stanza:
            yield stanza
            stanza = []
        if stanza and line.endswith(_PARTING):
            yield stanza
            stanza = []
        start = end
    if stanza:
        yield stanza


def _paragraphs(text: str, stanza: Sequence[_Line]) -> Iterator[list[_Line]]:
    """Group the lines of a stanza into paragraphs."""
    if len(stanza) == 1:
        yield list(stanza)
        return
    width = max(end - start for start, end, _ in stanza)
    wrapped = _is_wrapped(text, stanza, width)
    lines = [stanza[0]]
    for line in stanza[1:]:
        joins = _continues(text, lines[-1], line, width) if wrapped else _runs_on(text, lines[-1], line)
        if joins and not _BULLET.match(text, line[0]):
            lines.append(line)
        else:
            yield lines
            lines = [line]
    yield lines


def _is_wrapped(text: str, stanza: Sequence[_Line], width: int) -> bool:
    """Whether most lines end where the next word would not have fitted, and some of those go on in the middle of a
    sentence.
    """
    if not _NARROWEST <= width <= _WIDEST or (len(stanza) == 2 and not _is_ending(text, stanza[1])):
        return False
    breaks = list(pairwise(stanza))
    filled = [line for before, line in breaks if _is_filled(text, before, line, width)]
    midway = sum(_opens_midway(text, line) for line in filled)
    return len(filled) * 5 >= len(breaks) * 3 and midway > 0 and midway * 4 >= len(filled)


def _is_ending(text: str, line: _Line) -> bool:
    """Whether a line can be the second and last of a paragraph, and is no stray word."""
    return line[1] - line[0] >= _LONG_ENOUGH or bool(_SENTENCE_END.search(text, max(line[0], line[1] - 4), line[1]))


def _is_filled(text: str, before: _Line, line: _Line, width: int) -> bool:
    """Whether the first word of `line` would not have fitted on the line before it."""
    room = width - (before[1] - before[0]) - 1
    return room < 0 or (room < line[1] - line[0] and " " not in text[line[0] : line[0] + room + 1])


def _opens_midway(text: str, line: _Line) -> bool:
    """Whether a line opens with a letter that no sentence opens with; scripts without capitals always do."""
    first = text[line[0]]
    return first.isalpha() and not first.isupper() and not first.istitle()


def _continues(text: str, before: _Line, line: _Line, width: int) -> bool:
    """Whether a line of wrapped text belongs to the paragraph of the line before it."""
    if _opens_midway(text, line):
        return True
    return line[2] < before[2] + _INDENT and _is_filled(text, before, line, width)


def _runs_on(text: str, before: _Line, line: _Line) -> bool:
    """Whether a line of unwrapped text is the rest of the one before it, cut off by a link or a careless copy."""
    if _GOES_ON.match(text, line[0], line[1]):
        return True
    if min(before[1] - before[0], line[1] - line[0]) < _LONG_ENOUGH or not text[line[0]].islower():
        return False
    if text.startswith(("http", "www."), line[0]):
        return False
    return not _SENTENCE_END.search(text, max(before[0], before[1] - 4), before[1])


def _block(text: str, start: int, end: int, key: int) -> Block | None:
    """The block of the characters from `start` to `end`; None when they show nothing."""
    marked = not text[start].isalnum()  # as few lines are; no bullet and no rule begins with a letter or a digit
    if marked and end - start <= _LONGEST_RULE and _is_rule(text[start:end]):
        return Block("rule", "", ((0, start),), ())
    bullet = _BULLET.match(text, start, end) if marked else None
    words, offsets = collapse(text, bullet.end() if bullet else start, end)
    if not words:
        return None
    fragments = ((0, len(words)),)
    if bullet:
        return Block("item", words, offsets, fragments, (Container(key, "ul", Markup("<ul>")),))
    return Block("paragraph", words, offsets, fragments)


def _is_rule(line: str) -> bool:
    return line[0] in _RULE_MARKS and len(line) >= 3 and not line.strip(f"{line[0]} ")
