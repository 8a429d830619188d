"""What a chunk's words say by themselves: persons, organisations, units, geography, by titles, heads and given names.

`read` cuts a chunk into pieces. A piece that no word decides has the kind "name": whether it is a place, a surname or
nothing is for the whole document to say.
"""

from functools import lru_cache
from typing import NamedTuple

from sitegen.extractors.names.chunks import OF_GAPS, Chunk
from sitegen.extractors.names.heads import ARABIC_GROUPS, GENERIC_SHORT, OF_HEADS, TOPIC_WORDS
from sitegen.extractors.names.known import KNOWN_FIRST, KNOWN_LENGTH, known_kind
from sitegen.extractors.names.lexicon import (
    ADDRESS,
    ARMED,
    CLOSING,
    DEMONYM,
    ENGLISH,
    EVENT,
    FORCE,
    GEO,
    GIVEN,
    GOVERNMENT,
    HEAD,
    INITIAL,
    MEDIA,
    NATURAL,
    ORDINAL,
    ORGANISATION,
    PEOPLES,
    PRETITLE,
    RANK,
    SUFFIX,
    SURNAME,
    THING,
    TITLE,
    UNIT_END,
    sort_of,
)
from sitegen.extractors.names.states import SHORT_FORMS
from sitegen.lexicon import word_set


class Piece(NamedTuple):
    """Words `first` to `last` (exclusive) of a chunk; `kind` is an ActorKind, "place" (by a geographic head) or "name".
    `titled` says that a title stands before a person.
    """

    chunk: Chunk
    first: int
    last: int
    kind: str
    rule: str
    titled: bool = False

    @property
    def start(self) -> int:
        return self.chunk.starts[self.first]

    @property
    def end(self) -> int:
        return self.chunk.ends[self.last - 1]

    @property
    def words(self) -> tuple[str, ...]:
        return self.chunk.words[self.first : self.last]


Sorts = tuple[int, ...]
_TOWNS = word_set(
    """
    City County Town Township Village Island Islands Bay Beach Valley
    """
)
_ISLAMIC_STATE = ("Islamic", "State")
_OF_TITLES = TITLE | PRETITLE | PEOPLES | SUFFIX


def read(chunk: Chunk) -> list[Piece]:
    """The pieces of a chunk, in order; words that name nothing (titles, demonyms alone) are in none."""
    if len(chunk.words) == 1:
        return _single(chunk, 0)
    sorts = tuple(map(sort_of, chunk.words))
    return _titled(chunk, sorts, 0, len(sorts))


def read_words(chunk: Chunk, first: int, last: int) -> list[Piece]:
    """The pieces of some words of a chunk, which no title begins."""
    return _untitled(chunk, tuple(map(sort_of, chunk.words)), first, last)


def _single(chunk: Chunk, first: int) -> list[Piece]:
    kind, rule = _kind_of_word(chunk.words[first])
    return [Piece(chunk, first, first + 1, kind, rule)] if kind else []


@lru_cache(maxsize=65536)
def _kind_of_word(word: str) -> tuple[str, str]:
    """The kind and the rule of a piece that is one word; "" of a word that names nothing."""
    if word in GENERIC_SHORT:
        return "government", "abbreviation"
    kind = known_kind(word)
    if kind:
        return kind, "known name"
    if sort_of(word) & (PEOPLES | THING | INITIAL | ORDINAL) and word not in SHORT_FORMS:
        return "", ""
    return "name", "word"


def _titled(chunk: Chunk, sorts: Sorts, first: int, last: int) -> list[Piece]:
    """The pieces of words `first` to `last`: what stands before a title, and the person behind it; or one name."""
    cut = _title_end(chunk, sorts, first, last)
    if not cut:
        return _untitled(chunk, sorts, first, last)
    before = _before_title(chunk, sorts, first, cut)
    if cut < last and chunk.gaps[cut - 1] in OF_GAPS:  # "Minister of Foreign Affairs of Chile"
        return [*before, *_untitled(chunk, sorts, cut, last)]
    return before if cut == last else [*before, Piece(chunk, cut, last, "person", "title", titled=True)]


def _title_end(chunk: Chunk, sorts: Sorts, first: int, last: int) -> int:
    """Where the title ends that the words begin with, 0 when there is none; `last` when nobody follows it."""
    for index in range(last - 1, first - 1, -1):
        sort = sorts[index]
        if not sort & TITLE or (index < last - 1 and chunk.gaps[index] == " and "):
            continue
        end = index + 1
        while end < last and chunk.words[end] in TOPIC_WORDS and (end > index + 1 or chunk.gaps[index] in OF_GAPS):
            end += 1
        if end == last:
            if index > first and sort & SURNAME and sorts[index - 1] & GIVEN:
                continue
            named = sorts[first] & GIVEN and not sorts[first] & (TITLE | PRETITLE)
            return 0 if named or not sort & (CLOSING | RANK) or sort & HEAD else end
        if sort & GIVEN and index == first and not sort & RANK and chunk.gaps[index][:1] != ".":
            continue
        if index > first and sort & ADDRESS and sorts[index - 1] & GIVEN and not sorts[index - 1] & (TITLE | PRETITLE):
            continue  # "President Hassan Sheikh Mohamud"
        if _personal(sorts, end, last, sort & ADDRESS):
            return end
    return 0


def _personal(sorts: Sorts, first: int, last: int, address: int) -> bool:
    """Whether the words after a title can be a person's name."""
    if last - first > 5:
        return False
    final = sorts[last - 1]
    if sorts[first] & GIVEN or (address and not (final | sorts[first]) & HEAD):
        return True
    heading = final & (HEAD | NATURAL | PRETITLE) and not (final & SURNAME and last - first > 1)
    return not heading and not sorts[first] & HEAD


def _before_title(chunk: Chunk, sorts: Sorts, first: int, last: int) -> list[Piece]:
    """What the words up to a title's end name besides the title: `Fargo` of `Fargo City Commissioner`."""
    while last > first and (sorts[last - 1] & _OF_TITLES or chunk.words[last - 1] in TOPIC_WORDS):
        if chunk.words[last - 1] in _TOWNS and last - first > 1:
            break
        last -= 1
    while first < last and sorts[first] & PEOPLES:
        first += 1
    return _untitled(chunk, sorts, first, last) if last > first else []


def _untitled(chunk: Chunk, sorts: Sorts, first: int, last: int) -> list[Piece]:
    if last - first == 1:
        return _single(chunk, first)
    if last == first:
        return []
    name = chunk.name(first, last)
    known = known_kind(name) or ("name" if name in SHORT_FORMS else "")
    if known:
        return [Piece(chunk, first, last, known, "known name")]
    armed = _armed(chunk, sorts, first, last)
    if armed:
        return [Piece(chunk, first, last, "armed-group", armed)]
    if _is_person(chunk, sorts, first, last):
        return [Piece(chunk, first, last, "person", "given name")]
    return _headed(chunk, sorts, first, last)


def _headed(chunk: Chunk, sorts: Sorts, first: int, last: int) -> list[Piece]:
    """Names by their heads."""
    final = sorts[last - 2] if sorts[last - 1] & SUFFIX and last - first > 2 else sorts[last - 1]
    head = _of_head(chunk, sorts, first, last)
    if (head & GEO and not head & HEAD) or (not head and final & NATURAL and not final & HEAD):
        served = (
            chunk.words[last - 1].startswith("District") and last - first > 2 and sorts[last - 2] & (ENGLISH | HEAD)
        )
        kind, rule = ("organisation", "organisation head") if served else ("place", "geographic head")
        return [Piece(chunk, first, last, kind, rule)]
    if final & EVENT and not head:
        return _event(chunk, sorts, first, last)
    if head or final & HEAD:
        heads = next((n for n in range(first, last - 1) if chunk.gaps[n] in OF_GAPS), last - 1) if head else last - 1
        return [Piece(chunk, first, last, kind_of(sorts[first : heads + 1]), "organisation head")]
    return _known_inside(chunk, sorts, first, last) or _headless(chunk, sorts, first, last)


def _headless(chunk: Chunk, sorts: Sorts, first: int, last: int) -> list[Piece]:
    """What is left when no word of a name decides."""
    final, kind, rule = sorts[last - 1], "name", "words"
    if sorts[first] & PEOPLES and chunk.words[last - 1] in GENERIC_SHORT:
        kind, rule = "government", "abbreviation"
    elif sorts[first] & PEOPLES and not (last - first == 2 and final & (GEO | ENGLISH)):
        rule = "after demonym"
    elif final & GEO:
        kind, rule = "place", "geographic head"
    return [Piece(chunk, first, last, kind, rule)]


def _event(chunk: Chunk, sorts: Sorts, first: int, last: int) -> list[Piece]:
    """What an event, a law or a work of art is named after: a state's short form; nothing else is named for sure."""
    if chunk.words[first] in SHORT_FORMS:
        return _single(chunk, first)
    inner = _untitled(chunk, sorts, first, last - 1)
    named = [piece for piece in inner if piece.kind not in ("name", "person", "event", "place")]
    return named or [Piece(chunk, first, last, "event", "event")]


def _of_head(chunk: Chunk, sorts: Sorts, first: int, last: int) -> int:
    """The kinds of the head before the first of or for: `Ministry of Defence`, `Gulf of Aden`; 0 without one."""
    for index in range(first, last - 1):
        if chunk.gaps[index] in OF_GAPS:
            sort = sorts[index]
            if chunk.words[index] in OF_HEADS:
                return sort & HEAD or ORGANISATION
            return GEO if sort & GEO else sort & HEAD
    return 0


def _known_inside(chunk: Chunk, sorts: Sorts, first: int, last: int) -> list[Piece]:
    """The pieces around a well-known actor or a state's short form that some of the words are; () without one."""
    for start in range(first, last):
        if chunk.words[start] not in KNOWN_FIRST:
            continue
        for end in range(min(last, start + KNOWN_LENGTH), start, -1):
            name = chunk.name(start, end)
            kind = known_kind(name)
            if kind or (end == start + 1 and name in SHORT_FORMS):
                piece = Piece(chunk, start, end, kind or "name", "known name")
                return [*_untitled(chunk, sorts, first, start), piece, *_untitled(chunk, sorts, end, last)]
    return []


def _armed(chunk: Chunk, sorts: Sorts, first: int, last: int) -> str:
    """The rule by which words are an armed group's name whatever stands around them, "" for others."""
    if _is_unit(sorts, first, last):
        return "unit"
    if chunk.words[first : first + 2] == _ISLAMIC_STATE and chunk.words[last - 1] == "Province":
        return "organisation head"
    called = chunk.words[first].replace("’", "'") in ARABIC_GROUPS and not sorts[last - 1] & (GEO | HEAD)
    return "organisation head" if called else ""


def _is_unit(sorts: Sorts, first: int, last: int) -> bool:
    """An ordinal (after a demonym, perhaps), words of units, and a unit's own word: `72nd Mechanized Brigade`."""
    if not sorts[last - 1] & UNIT_END:
        return False
    while first < last - 1 and sorts[first] & PEOPLES:
        first += 1
    return bool(sorts[first] & ORDINAL) and last - first <= 8


def _is_person(chunk: Chunk, sorts: Sorts, first: int, last: int) -> bool:
    """A given name, then one to three words that are no head; or initials and a word."""
    count = last - first
    head, final = sorts[first], sorts[last - 1]
    if final & SUFFIX and count > 2:
        final, count = sorts[last - 2], count - 1
    if not 2 <= count <= 5 or not OF_GAPS.isdisjoint(chunk.gaps[first : last - 1]):
        return False
    if (head & INITIAL and len(chunk.words[first]) == 1) or chunk.words[first].count(".") > 1:
        return chunk.gaps[first] != "-" and not (
            final & (HEAD | GEO) or head & DEMONYM or chunk.words[first] in SHORT_FORMS
        )
    if not head & GIVEN or final & EVENT or (head & ENGLISH and final & ENGLISH and not final & SURNAME):
        return False
    if final & (HEAD | GEO | PEOPLES):
        return bool(final & SURNAME) and count == 2 and not final & (GOVERNMENT | MEDIA | FORCE)
    return True


def kind_of(sorts: Sorts) -> str:
    """The ActorKind that an organisation's words speak for; the last head decides."""
    for sort in reversed(sorts):
        if sort & ARMED:
            return "armed-group"
        if sort & GOVERNMENT:
            return "government"
        if sort & FORCE:
            return "armed-group"
        if sort & MEDIA and not sort & ORGANISATION:
            return "media"
        if sort & HEAD:
            return "organisation"
    return "organisation"
