"""What a line of text looks like, before anyone asks what stands around it."""

from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple

from sitegen.extractors.furniture.notices import notice_of
from sitegen.extractors.furniture.shapes import shape_of
from sitegen.extractors.furniture.words import TELLTALE, fold

_FIRST_LETTER = itemgetter(0)
_ENDS = frozenset(".!?…\"'”’»)]。！？؟।:")
BULLETS = frozenset("•·▪►‣◦●○■□➤➢✓✔*")
_PROSE = 6  # words: the shortest line that its end makes a sentence of a report
_LONG = 25  # words: prose without an end
_LIST = 40  # words: a sentence so long may be mostly names
_SHORT = 48
"""Characters: lines of menus, bylines and notices are no longer, and come back in article after article of an outlet."""


class Line(NamedTuple):
    """One line and its looks. `close` says that no empty line is above it; `rule` is the furniture that it is by itself.

    `ends`: it ends as a sentence does; `prose`: it reads as a sentence of a report.
    """

    text: str
    words: int
    ends: bool
    bullet: bool
    close: bool
    prose: bool
    rule: str


def line_of(raw: str, *, bullet: bool = False, close: bool = False) -> Line:
    """The looks of a line; white space and a bullet before it are not part of it."""
    text = raw.strip()
    if text and text[0] in BULLETS:
        text, bullet = text[1:].lstrip(), True
    count, ends, prose, rule = (_remembered if len(text) <= _SHORT else _looks)(text)
    return Line(text, count, ends, bullet, close, prose, rule)


def _looks(text: str) -> tuple[int, bool, bool, str]:
    """`words`, `ends`, `prose` and `rule` of a line."""
    words = text.split()
    count = len(words)
    ends = text[-1:] in _ENDS
    folded = fold(text)
    marked = not TELLTALE.isdisjoint(words) or "@" in text
    rule = shape_of(folded, count, marked=marked)
    prose = not rule and _is_prose(words, count, ends=ends)
    rule = rule or notice_of(text, folded, words, prose=prose, marked=marked)
    return count, ends, prose and not rule, rule


_remembered = lru_cache(maxsize=8192)(_looks)


def _is_prose(words: list[str], count: int, *, ends: bool) -> bool:
    if count < _PROSE:
        return False
    lower = sum(map(str.islower, map(_FIRST_LETTER, words)))
    if lower * 2 >= count:
        return ends or count >= _LONG
    return ends and count >= _LIST and lower * 4 >= count
