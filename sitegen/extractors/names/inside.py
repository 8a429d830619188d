"""Places inside longer names: what an organisation, a building or an event is named after."""

from collections.abc import Iterator

from sitegen.extractors.names.chunks import OF_GAPS
from sitegen.extractors.names.context import Cue
from sitegen.extractors.names.document import Document, place_mark
from sitegen.extractors.names.known import KNOWN_ACTORS
from sitegen.extractors.names.lexicon import ENGLISH, GIVEN, sort_of
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.states import SHORT_FORMS
from sitegen.extractors.names.where_candidates import Candidate, candidates
from sitegen.extractors.names.who import Piece


def found_at(document: Document, first: int, end: int) -> tuple[Candidate, ...]:
    """The candidates of the characters `first` to `end` of a document."""
    name = document.text[first:end]
    if name in SHORT_FORMS:
        return candidates(document.gazetteer, SHORT_FORMS[name])[:1]
    return candidates(document.gazetteer, name)


def inside(document: Document, piece: Piece) -> Iterator[Mark]:
    """The place that the name of an organisation or a building begins with."""
    sort = sort_of(piece.words[0])
    for last in range(min(piece.last - 1, piece.first + 3), piece.first, -1):
        end = piece.chunk.ends[last - 1]
        if document.text[piece.start : end] in KNOWN_ACTORS:
            return
        found = found_at(document, piece.start, end)
        needed = 3.5 if last - piece.first > 1 else 4.0 + 2 * bool(sort & ENGLISH) + 1.5 * bool(sort & GIVEN)
        if found and found[0].primary and found[0].prior > needed:
            yield place_mark(document.text, piece._replace(last=last), found, Cue(), "inside")
            return


def behind(document: Document, piece: Piece) -> Iterator[Mark]:
    """The place that the name of an organisation ends with: `University of Nebraska`."""
    for first in range(piece.last - 1, piece.first, -1):
        gap = piece.chunk.gaps[first - 1]
        if gap in OF_GAPS:
            found = found_at(document, piece.chunk.starts[first], piece.end)
            if gap[:3] == " of" and found and found[0].primary and found[0].prior > 4.5:
                yield place_mark(document.text, piece._replace(first=first), found, Cue(), "inside")
            return
