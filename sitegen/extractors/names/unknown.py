"""Names of one word that no list and no gazetteer knows: a village, a surname spelled anew, a person, or nothing."""

from collections import Counter
from collections.abc import Mapping
from itertools import islice

from sitegen.extractors.names.context import Cue
from sitegen.extractors.names.document import Document, fullest, place_mark
from sitegen.extractors.names.lexicon import ENGLISH, GIVEN, HEAD, PRETITLE, sort_of
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.who import Piece

MOST = 300  # surnames of a document that a word is compared with


def unknown_word(document: Document, piece: Piece, cue: Cue, *, located: bool, person: float) -> Mark | None:
    """The mark of an unknown word, if any; `located` says that most of its occurrences have cues of a place, `person`
    adds up those of a person.
    """
    text, word = document.text, document.text[piece.start : piece.end]
    sort = sort_of(word)
    if sort & (ENGLISH | HEAD | PRETITLE) or _is_prefix(text, piece.end):
        return None
    if not sort & GIVEN and word[1:].islower() and (located or cue.known or _listed(document, piece, cue)):
        return place_mark(text, piece, (), cue, "cue")
    if person >= 2:
        full = _respelled(word, document.surnames)
        rule = "respelled surname" if full else "word"
        return Mark(piece.start, piece.end, "actor", full or word, "person", rule, 0.6 if full else 0.5)
    return Mark(piece.start, piece.end, "actor", word, "person", "word", 0.5) if sort & GIVEN else None


def _is_prefix(text: str, end: int) -> bool:
    """`Neo-natal`, `Mi-24`: the word goes on in lower case or with a number."""
    following = text[end + 1 : end + 2]
    return text[end : end + 1] == "-" and (following.islower() or following.isdigit())


def _listed(document: Document, piece: Piece, cue: Cue) -> bool:
    """Whether an unknown word stands in a list between places: `Oslo, Hedmark and Oppland`."""
    text, starts, ends = document.text, document.place_starts, document.place_ends
    before = text[piece.start - 2 : piece.start] == ", " and piece.start - 2 in ends
    after = text[piece.end : piece.end + 2] == ", " and piece.end + 2 in starts
    joined = text[piece.start - 5 : piece.start] == " and " and piece.start - 5 in ends
    held = text[piece.end : piece.end + 4] == " in " and piece.end + 4 in starts
    return (
        ((joined or cue.place > 0) and held)  # `Foua and Kfraya in Idlib`, `took Kfraya in Idlib`
        or (cue.place > 0 and text[piece.end : piece.end + 5] == " and " and piece.end + 5 in starts)
        or (before and (after or text[piece.end : piece.end + 5] == " and "))
        or (after and text[piece.start - 2 : piece.start] == ", ")
    )


def _respelled(word: str, surnames: Mapping[str, Counter[str]]) -> str:
    """The person of the document whose surname of six letters and more is one letter away from `word`."""
    for surname, names in islice(surnames.items(), MOST):
        if max(len(surname), len(word)) >= 6 and surname[0] == word[0] and one_letter_apart(surname, word):
            return fullest(names)
    return ""


def one_letter_apart(a: str, b: str) -> bool:
    """Whether one letter more, less, changed or swapped with its neighbour makes one word the other."""
    if len(a) < len(b):
        a, b = b, a
    if len(a) - len(b) > 1:
        return False
    at = next((index for index, letter in enumerate(b) if a[index] != letter), len(b))
    if len(a) > len(b):
        return a[at + 1 :] == b[at:]
    return a[at + 1 :] == b[at + 1 :] or (a[at : at + 2] == b[at : at + 2][::-1] and a[at + 2 :] == b[at + 2 :])
