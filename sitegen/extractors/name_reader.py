"""Pieces of one document turned into marks: each piece by what its words, the words around it and the gazetteer say.

Names of several words are decided where they stand. A name of one word is decided once for the whole document, from all
its occurrences, since a document rarely uses one word for two things.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from sitegen.extractors.name_chunks import OF_GAPS
from sitegen.extractors.name_context import Cue, cue_of
from sitegen.extractors.name_cues import PHENOMENA
from sitegen.extractors.name_document import Document, fullest, place_mark
from sitegen.extractors.name_heads import (
    ADMIN_HEADS,
    DIRECTIONS,
    FACILITY_HEADS,
    GENERIC_SHORT,
    GEO_STARTS,
)
from sitegen.extractors.name_known import KNOWN_ACTORS
from sitegen.extractors.name_lexicon import CAPITALS, ENGLISH, GEO, GIVEN, SUFFIX, SURNAME, sort_of
from sitegen.extractors.name_lists import words
from sitegen.extractors.name_marks import Mark
from sitegen.extractors.name_states import SHORT_FORMS
from sitegen.extractors.name_words import decide_word
from sitegen.extractors.where_candidates import Candidate, candidates
from sitegen.extractors.who import Piece, read_words
from sitegen.extractors.who_document import short_names
from sitegen.gazetteer import Gazetteer

SURELY = 7.0  # a prior of countries and the largest cities: a place even where the words could be a person
NOT_AROUND = words(
    """
    Games Cup Conference Convention Trust Foundation Bank Wing Orchestra Theatre Theater Ballet Opera Team Party
    Fund Exchange Stock
    """
)
"""Last words of organisations named after a place without being there or of it."""


def marks_of(text: str, pieces: Iterable[Piece], gazetteer: Gazetteer) -> list[Mark]:
    """All marks of a text, in order."""
    pieces = list(pieces)
    document = Document(text, gazetteer, surnames_of(text, pieces), {}, set(), set())
    marks: list[Mark] = []
    words: dict[str, list[Piece]] = defaultdict(list)
    for piece in pieces:
        for each in _decide(document, piece):
            if isinstance(each, Mark):
                marks.append(each)
            else:
                words[text[each.start : each.end]].append(each)
    document.shorts.update(short_names(marks))
    places = {mark.name for mark in marks if mark.type == "place"}
    _note(document, marks)
    for mark in marks:
        if mark.kind == "person" and mark.rule == "unknown words":
            document.surnames[mark.name.rsplit(" ", 1)[-1]][mark.name] += 1
    for name, occurrences in sorted(words.items(), key=lambda item: not candidates(gazetteer, item[0])):
        decided = list(decide_word(document, name, occurrences, accepted=name in places))
        _note(document, decided)
        marks += decided
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def _note(document: Document, marks: Iterable[Mark]) -> None:
    """Remember where places stand."""
    for mark in marks:
        if mark.type == "place":
            document.place_starts.add(mark.start)
            document.place_ends.add(mark.end)


def surnames_of(text: str, pieces: Iterable[Piece]) -> dict[str, Counter[str]]:
    """Last words of persons' names, and the names they end; longer names weigh more."""
    surnames: dict[str, Counter[str]] = defaultdict(Counter)
    for piece in pieces:
        if piece.kind == "person":
            words = [word for word in piece.words if not sort_of(word) & SUFFIX] or piece.words
            surnames[words[-1]][text[piece.start : piece.end]] += 10 ** len(words)
    return surnames


def _decide(document: Document, piece: Piece) -> Iterator[Mark | Piece]:
    """The marks of a piece, and pieces of one word that the whole document has to decide."""
    if piece.kind == "person":
        yield _person(document, piece)
    elif piece.kind == "event":
        yield from _inside(document, piece)
    elif piece.kind == "place":
        yield from _headed_place(document, piece)
    elif piece.kind != "name":
        yield from _organisation(document, piece)
    elif piece.last - piece.first == 1:
        yield piece
    else:
        yield from _several(document, piece)


def _found(document: Document, first: int, end: int) -> tuple[Candidate, ...]:
    name = document.text[first:end]
    return candidates(document.gazetteer, SHORT_FORMS.get(name, name))


def _person(document: Document, piece: Piece) -> Mark:
    name = document.text[piece.start : piece.end]
    if not piece.titled:
        found = _found(document, piece.start, piece.end)
        final = sort_of(piece.words[-1])
        needed = 3.0 if final & GEO else SURELY if final & SURNAME else 5.0
        if found and found[0].prior > needed and (found[0].primary or final & GEO):
            return place_mark(document.text, piece, found, cue_of(document.text, piece), "gazetteer")
    if piece.last - piece.first == 1 and piece.words[0] in document.surnames:
        name = fullest(document.surnames[piece.words[0]])
    return Mark(piece.start, piece.end, "actor", name, "person", piece.rule, 0.85)


def _headed_place(document: Document, piece: Piece) -> Iterator[Mark | Piece]:
    """A name with a geographic head: `Red River`, `Donetsk Oblast`, `Gulf of Aden`."""
    found = _found(document, piece.start, piece.end)
    cue = cue_of(document.text, piece)
    last = piece.words[-1]
    if found and found[0].prior > (2.0 if found[0].primary else 3.5):
        yield place_mark(document.text, piece, found, cue, "gazetteer")
    elif last in FACILITY_HEADS and piece.words[0] not in GEO_STARTS:
        yield from _inside(document, piece)
    elif "-" in piece.chunk.gaps[piece.first : piece.last - 1]:
        return
    else:
        stem = _found(document, piece.start, piece.chunk.ends[piece.last - 2]) if last in ADMIN_HEADS else ()
        administrative = tuple(each for each in stem if each.kind in ("region", "district"))
        yield place_mark(document.text, piece, administrative, cue, "geographic head")


def _organisation(document: Document, piece: Piece) -> Iterator[Mark | Piece]:
    """An organisation by its head, and the place that its name begins with; a town whose last word is such a head."""
    if piece.last - piece.first > 1 and sort_of(piece.words[-1]) & GEO:
        found = _found(document, piece.start, piece.end)
        if found and found[0].primary and found[0].prior > 3:
            yield place_mark(document.text, piece, found, cue_of(document.text, piece), "gazetteer")
            return
    yield _actor(document, piece)
    if piece.kind != "media" and piece.rule != "known name" and piece.words[-1] not in NOT_AROUND:
        yield from _inside(document, piece)
        yield from _behind(document, piece)


def _behind(document: Document, piece: Piece) -> Iterator[Mark]:
    """The place that the name of an organisation ends with: `University of Nebraska`."""
    for first in range(piece.last - 1, piece.first, -1):
        gap = piece.chunk.gaps[first - 1]
        if gap in OF_GAPS:
            found = _found(document, piece.chunk.starts[first], piece.end)
            if gap[:3] == " of" and found and found[0].primary and found[0].prior > 4.5:
                yield place_mark(document.text, replace(piece, first=first), found, Cue(), "inside")
            return


def _actor(document: Document, piece: Piece) -> Mark:
    """An organisation under its name; a medium with the article that belongs to its name."""
    text, start = document.text, piece.start
    kind = piece.kind
    if kind == "media" and text[start - 4 : start] == "The ":
        start -= 4
    name = " ".join(text[start : piece.end].split())
    if piece.rule == "abbreviation":
        name = " ".join((*piece.words[:-1], GENERIC_SHORT[piece.words[-1]]))
    return Mark(start, piece.end, "actor", name, kind, piece.rule, 0.9 if piece.rule == "known name" else 0.75)


def _inside(document: Document, piece: Piece) -> Iterator[Mark]:
    """The place that the name of an organisation or a building begins with."""
    sort = sort_of(piece.words[0])
    for last in range(min(piece.last - 1, piece.first + 3), piece.first, -1):
        end = piece.chunk.ends[last - 1]
        if document.text[piece.start : end] in KNOWN_ACTORS:
            return
        found = _found(document, piece.start, end)
        needed = 3.5 if last - piece.first > 1 else 4.0 + 2 * bool(sort & ENGLISH) + 1.5 * bool(sort & GIVEN)
        if found and found[0].primary and found[0].prior > needed:
            yield place_mark(document.text, replace(piece, last=last), found, Cue(), "inside")
            return


def _several(document: Document, piece: Piece) -> Iterator[Mark | Piece]:
    """A name of several words without a head."""
    text = document.text
    cue = cue_of(text, piece)
    found = _found(document, piece.start, piece.end)
    if cue.illness or document.text[piece.start : piece.end] in PHENOMENA:
        return
    if found and found[0].prior + cue.place > (2.0 if found[0].primary else 3.0):
        yield place_mark(text, piece, found, cue, "gazetteer")
        return
    if piece.rule == "after demonym":
        for rest in read_words(piece.chunk, piece.first + 1, piece.last):
            yield from _decide(document, rest)
        return
    if any("-" in gap for gap in piece.chunk.gaps[piece.first : piece.last - 1]):
        parts = list(_hyphened(document, piece))
        if parts:
            yield from parts
            return
    yield from _unknown(document, piece, cue)


def _place_and_person(document: Document, piece: Piece) -> list[Mark]:
    """A place and a person that follow each other: `Minister for the Middle East Anna Roth`."""
    for first in range(piece.last - 2, piece.first, -1):
        found = _found(document, piece.start, piece.chunk.ends[first - 1])
        rest = read_words(piece.chunk, first, piece.last) if found and found[0].primary and found[0].prior > 5 else []
        if len(rest) == 1 and rest[0].kind == "person" and not sort_of(piece.words[0]) & GIVEN:
            place = place_mark(document.text, replace(piece, last=first), found, Cue(), "gazetteer")
            return [place, _person(document, rest[0])]
    return []


def _country_first(document: Document, piece: Piece) -> Piece | None:
    """The country or state that begins words which are no name together: `Florida` of `Florida Skills Match`."""
    for last in range(piece.last - 1, piece.first, -1):
        found = _found(document, piece.start, piece.chunk.ends[last - 1])
        if found and found[0].primary and found[0].kind in ("country", "region") and found[0].prior > 5:
            rest = sort_of(piece.chunk.words[last])
            return replace(piece, last=last) if rest & ENGLISH and not sort_of(piece.words[0]) & GIVEN else None
    return None


def _hyphened(document: Document, piece: Piece) -> Iterator[Mark]:
    """`Kharkiv-Donetsk`: two places, when the gazetteer knows both sides."""
    cuts = [index + 1 for index in range(piece.first, piece.last - 1) if "-" in piece.chunk.gaps[index]]
    bounds = [piece.first, *cuts, piece.last]
    sides = [replace(piece, first=a, last=b) for a, b in itertools.pairwise(bounds)]
    known = [(side, _found(document, side.start, side.end)) for side in sides]
    if all(found and found[0].primary and found[0].prior > 4.5 for _, found in known):
        for side, found in known:
            yield place_mark(document.text, side, found, Cue(), "hyphen")


def _unknown(document: Document, piece: Piece, cue: Cue) -> Iterator[Mark | Piece]:
    """Several words that neither a list nor the gazetteer knows."""
    text = document.text
    sorts = [sort_of(word) for word in piece.words]
    name = " ".join(text[piece.start : piece.end].split())
    if piece.words[0].lower() in DIRECTIONS:
        found = _found(document, piece.chunk.starts[piece.first + 1], piece.end)
        if found and found[0].prior > 4.0:
            yield place_mark(text, piece, found, cue, "direction")
            return
    plain = not any(sort & ENGLISH for sort in sorts)
    capitals = any(sort & CAPITALS for sort in sorts)
    split = _place_and_person(document, piece)
    if split:
        yield from split
        return
    country = _country_first(document, piece)
    if country:
        yield place_mark(text, country, _found(document, country.start, country.end), Cue(), "inside")
    elif cue.outlet:
        yield Mark(piece.start, piece.end, "actor", name, "media", "outlet", 0.7)
    elif piece.words[0] in GEO_STARTS or (
        cue.place >= 1.5 and not any(sort & (ENGLISH | CAPITALS) for sort in sorts[1:])
    ):
        yield place_mark(text, piece, (), cue, "cue")
    elif piece.chunk.opening and piece.first == 0 and sorts[0] & ENGLISH:
        yield from _decide(document, replace(piece, first=1, rule="word"))
    elif sort_of(piece.words[-1]) & GEO and len(sorts) > 1:
        yield from _inside(document, piece)
    elif plain and len(sorts) <= 3 and capitals:
        yield Mark(piece.start, piece.end, "actor", name, "organisation", "capitals", 0.5)
    elif (plain and len(sorts) <= 3) or (sorts[-1] & SURNAME and len(sorts) == 2 and not sorts[0] & ENGLISH):
        yield Mark(piece.start, piece.end, "actor", name, "person", "unknown words", 0.4)
