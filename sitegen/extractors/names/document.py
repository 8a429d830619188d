"""What is known of a document while its names are decided."""

from collections import Counter

from sitegen.extractors.names.context import Cue
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.where_candidates import Candidate
from sitegen.extractors.names.who import Piece
from sitegen.gazetteer import Gazetteer
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Document:
    """One text being read. `surnames` counts, for the last words of its persons' names, their full forms; `shorts` are
    the short forms of its organisations; `place_starts` and `place_ends` are where places stand that are known so far.
    """

    text: str
    gazetteer: Gazetteer
    surnames: dict[str, Counter[str]]
    shorts: dict[str, Mark]
    place_starts: set[int]
    place_ends: set[int]


def place_mark(text: str, piece: Piece, found: tuple[Candidate, ...], cue: Cue, rule: str) -> Mark:
    """A place at a piece."""
    start, end = piece.start, piece.end
    name = " ".join(text[start:end].split())
    return Mark(start, end, "place", name, "place", rule, found=found, hint=cue.hint)


def fullest(names: Counter[str]) -> str:
    """The fullest of the names that a surname ends."""
    return max(names, key=names.__getitem__)
