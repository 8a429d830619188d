"""Names of several words without a telling head, and names with a geographic one."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitegen.extractors.names.context import Cue, cue_of
from sitegen.extractors.names.cues import PHENOMENA
from sitegen.extractors.names.document import Document, fullest, place_mark
from sitegen.extractors.names.heads import ADMIN_HEADS, DIRECTIONS, FACILITY_HEADS, GEO_STARTS
from sitegen.extractors.names.inside import found_at, inside
from sitegen.extractors.names.lexicon import CAPITALS, ENGLISH, GEO, GIVEN, SURNAME, sort_of
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.who import Piece, read_words
from sitegen.patterns import lazy_pattern

SAINTS = frozenset(("San", "Santa", "Santo", "Sant", "São", "Sao", "Saint", "Sainte"))
"""First words of towns named after saints: "Santa Cruz de La Palma" is nobody."""
_SAINT = frozenset(("St.", "St", "Ste.", "Ste", "Saint"))
_NUMBERED = frozenset(
    f"{whose} {road}"
    for whose in ("County", "State", "Federal", "National", "Provincial", "Interstate")
    for road in ("Road", "Route", "Highway")
)
_NUMBER = lazy_pattern(r" \d{1,4}\b")
SURELY = 7.0  # a prior of countries and the largest cities: a place even where the words could be a person


def person(document: Document, piece: Piece) -> Mark:
    """A person, or the place that the gazetteer knows under the same words."""
    name = " ".join(document.text[piece.start : piece.end].split())
    if not piece.titled:
        cue = cue_of(document.text, piece)
        found = found_at(document, piece.start, piece.end)
        final = sort_of(piece.words[-1])
        saint = piece.words[0] in SAINTS and len(piece.words) > 2
        needed = 3.0 if final & GEO or saint else SURELY if final & SURNAME else 5.0
        if found and found[0].prior > needed and (found[0].primary or final & GEO):
            return place_mark(document.text, piece, found, cue, "gazetteer")
        if cue.known and cue.place >= 2:
            return place_mark(document.text, piece, found, cue, "cue")
    if piece.last - piece.first == 1 and piece.words[0] in document.surnames:
        name = fullest(document.surnames[piece.words[0]])
    return Mark(piece.start, piece.end, "actor", name, "person", piece.rule, 0.85)


def headed_place(document: Document, piece: Piece) -> Iterator[Mark | Piece]:
    """A name with a geographic head: `Red River`, `Donetsk Oblast`, `Gulf of Aden`."""
    found = found_at(document, piece.start, piece.end)
    cue = cue_of(document.text, piece)
    last = piece.words[-1]
    if found and found[0].prior > (2.0 if found[0].primary else 3.5):
        yield place_mark(document.text, piece, found, cue, "gazetteer")
    elif last in FACILITY_HEADS and piece.words[0] not in GEO_STARTS:
        yield from inside(document, piece)
    elif "-" in piece.chunk.gaps[piece.first : piece.last - 1]:
        return
    else:
        stem = found_at(document, piece.start, piece.chunk.ends[piece.last - 2]) if last in ADMIN_HEADS else ()
        administrative = tuple(each for each in stem if each.kind in ("region", "district"))
        yield _with_number(document.text, place_mark(document.text, piece, administrative, cue, "geographic head"))


def _with_number(text: str, mark: Mark) -> Mark:
    """A road that is called by its number, with it: `County Road 35`."""
    number = _NUMBER.match(text, mark.end) if mark.name in _NUMBERED else None
    return mark._replace(end=number.end(), name=mark.name + number[0]) if number else mark


def several(document: Document, piece: Piece) -> Iterator[Mark | Piece]:
    """A name of several words without a head."""
    text = document.text
    if piece.words[0] in _SAINT and _is_named_after(text, piece.end):
        return
    cue = cue_of(text, piece)
    found = found_at(document, piece.start, piece.end)
    if cue.illness or document.text[piece.start : piece.end] in PHENOMENA:
        return
    if found and found[0].prior + cue.place > (2.0 if found[0].primary else 3.0):
        yield place_mark(text, piece, found, cue, "gazetteer")
        return
    if piece.rule == "after demonym":
        yield from read_words(piece.chunk, piece.first + 1, piece.last)
        return
    if any("-" in gap for gap in piece.chunk.gaps[piece.first : piece.last - 1]):
        parts = list(_hyphened(document, piece))
        if parts:
            yield from parts
            return
    yield from _unknown(document, piece, cue)


def _is_named_after(text: str, end: int) -> bool:
    """Whether something is named after the saint whose name ends here: "St. Michael's Hospital"."""
    return text[end + 1 : end + 3] == "s " and text[end + 3 : end + 4].isupper()


def _place_and_person(document: Document, piece: Piece) -> list[Mark]:
    """A place and a person that follow each other: `Minister for the Middle East Anna Roth`."""
    for first in range(piece.last - 2, piece.first, -1):
        found = found_at(document, piece.start, piece.chunk.ends[first - 1])
        rest = read_words(piece.chunk, first, piece.last) if found and found[0].primary and found[0].prior > 5 else []
        if len(rest) == 1 and rest[0].kind == "person" and not sort_of(piece.words[0]) & GIVEN:
            place = place_mark(document.text, piece._replace(last=first), found, Cue(), "gazetteer")
            return [place, person(document, rest[0])]
    return []


def _country_first(document: Document, piece: Piece) -> Piece | None:
    """The country or state that begins words which are no name together: `Florida` of `Florida Skills Match`."""
    for last in range(piece.last - 1, piece.first, -1):
        found = found_at(document, piece.start, piece.chunk.ends[last - 1])
        if found and found[0].primary and found[0].kind in ("country", "region") and found[0].prior > 5:
            rest = sort_of(piece.chunk.words[last])
            return piece._replace(last=last) if rest & ENGLISH and not sort_of(piece.words[0]) & GIVEN else None
    return None


def _hyphened(document: Document, piece: Piece) -> Iterator[Mark]:
    """`Kharkiv-Donetsk`: two places, when the gazetteer knows both sides."""
    cuts = [index + 1 for index in range(piece.first, piece.last - 1) if "-" in piece.chunk.gaps[index]]
    bounds = [piece.first, *cuts, piece.last]
    sides = [piece._replace(first=a, last=b) for a, b in pairwise(bounds)]
    known = [(side, found_at(document, side.start, side.end)) for side in sides]
    if all(found and found[0].primary and found[0].prior > 4.5 for _, found in known):
        for side, found in known:
            yield place_mark(document.text, side, found, Cue(), "hyphen")


def _unknown(document: Document, piece: Piece, cue: Cue) -> Iterator[Mark | Piece]:
    """Several words that neither a list nor the gazetteer knows together: a part that is known, or by their looks."""
    known = _known_part(document, piece, cue)
    if known:
        yield from known
        return
    text, sorts = document.text, [sort_of(word) for word in piece.words]
    plain = not any(sort & (ENGLISH | CAPITALS) for sort in sorts[1:])
    if cue.outlet:
        yield _named(document, piece, "media", "outlet", 0.7)
    elif piece.words[0] in GEO_STARTS or (cue.place >= 1.5 and plain):
        yield place_mark(text, piece, (), cue, "cue")
    elif piece.chunk.opening and piece.first == 0 and sorts[0] & ENGLISH:
        yield piece._replace(first=1, rule="word")
    elif sorts[-1] & GEO:
        yield from inside(document, piece)
    else:
        yield from _by_looks(document, piece, sorts)


def _known_part(document: Document, piece: Piece, cue: Cue) -> list[Mark]:
    """The place that some of the words name: behind a direction, before a person, or a country before other words."""
    if piece.words[0].lower() in DIRECTIONS:
        found = found_at(document, piece.chunk.starts[piece.first + 1], piece.end)
        if found and found[0].prior > 4.0:
            return [place_mark(document.text, piece, found, cue, "direction")]
    split = _place_and_person(document, piece)
    country = None if split else _country_first(document, piece)
    if country:
        found = found_at(document, country.start, country.end)
        return [place_mark(document.text, country, found, Cue(), "inside")]
    return split


def _by_looks(document: Document, piece: Piece, sorts: Sequence[int]) -> Iterator[Mark]:
    """Up to three words that are no English ones: an organisation if one is in capitals, else a person."""
    if any(len(word) == 1 for word in piece.words[1:]) and "-" in piece.chunk.gaps[piece.first]:
        return  # "Scud-B"
    foreign = len(sorts) <= 3 and not any(sort & ENGLISH for sort in sorts)
    if foreign and any(sort & CAPITALS for sort in sorts):
        yield _named(document, piece, "organisation", "capitals", 0.5)
    elif foreign or (len(sorts) == 2 and sorts[-1] & SURNAME and not sorts[0] & ENGLISH):
        yield _named(document, piece, "person", "unknown words", 0.4)


def _named(document: Document, piece: Piece, kind: str, rule: str, confidence: float) -> Mark:
    """An actor under its own words."""
    name = " ".join(document.text[piece.start : piece.end].split())
    return Mark(piece.start, piece.end, "actor", name, kind, rule, confidence)
