"""Names of one word, decided once for a document: a place, somebody's surname, an abbreviation, or nothing."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from sitegen.extractors.name_context import Cue, cue_of
from sitegen.extractors.name_known import FAMOUS
from sitegen.extractors.name_lexicon import CAPITALS, ENGLISH, GIVEN, HEAD, PRETITLE, SURNAME, TITLE, sort_of
from sitegen.extractors.name_marks import Mark
from sitegen.extractors.name_states import AFTER_COMMA, SHORT_FORMS
from sitegen.extractors.where_candidates import Candidate, candidates
from sitegen.extractors.who import Piece
from sitegen.gazetteer import Gazetteer

THRESHOLD = 3.4
"""Inhabitants, in powers of ten, from which a name that is no other word is taken for the place without any cue."""


def place_mark(text: str, piece: Piece, found: tuple[Candidate, ...], cue: Cue, rule: str) -> Mark:
    """A place at a piece."""
    name = " ".join(text[piece.start : piece.end].split())
    return Mark(piece.start, piece.end, "place", name, "place", rule, found=found, hint=cue.hint)


def decide_word(
    text: str,
    word: str,
    pieces: Sequence[Piece],
    gazetteer: Gazetteer,
    surnames: Mapping[str, Counter[str]],
    accepted: bool,
) -> Iterator[Mark]:
    """The marks of all occurrences of one word; `accepted` says that the document uses it as a place elsewhere."""
    cues = [cue_of(text, piece) for piece in pieces]
    if word in SHORT_FORMS:
        found = candidates(gazetteer, SHORT_FORMS[word])
        for piece, cue in zip(pieces, cues, strict=True):
            if not _is_code(text[piece.end : piece.end + 2]):
                yield place_mark(text, piece, found, cue, "short form")
        return
    found = candidates(gazetteer, word)
    best = max(cue.place for cue in cues)
    person = sum(cue.person for cue in cues)
    needed = min(_needed(word, piece, surnames) for piece in pieces)
    is_place = bool(found) and (accepted or found[0].prior + best - 0.3 * min(person, 6) >= needed)
    for piece, cue in zip(pieces, cues, strict=True):
        if is_place and not (word in surnames and cue.place < 1.5 and found[0].prior < 8):
            yield place_mark(text, piece, found, cue, "gazetteer")
        elif mark := _no_known_place(text, piece, cue, gazetteer, surnames, best, person):
            yield mark


def _is_code(after: str) -> bool:
    """`US$`, `US-24`: money and roads."""
    return after[:1] == "$" or (after[:1] == "-" and after[1:].isdigit())


def _needed(word: str, piece: Piece, surnames: Mapping[str, Counter[str]]) -> float:
    """How large a place must be, in powers of ten, to be meant by `word` before anything else speaks for it."""
    sort = sort_of(word)
    needed = THRESHOLD
    if sort & ENGLISH:
        needed += 3.5 if piece.chunk.opening and piece.first == 0 else 2.0
    if sort & (HEAD | TITLE | PRETITLE):
        needed += 1.0
    needed += 1.5 if sort & GIVEN else 1.0 if sort & SURNAME else 0.0
    if sort & CAPITALS and len(word) < 4:
        needed += 3.0
    if word in surnames:
        needed += 2.5
    return needed + 3.0 if word in FAMOUS else needed


def _no_known_place(
    text: str,
    piece: Piece,
    cue: Cue,
    gazetteer: Gazetteer,
    surnames: Mapping[str, Counter[str]],
    best: float,
    person: float,
) -> Mark | None:
    """An occurrence that is no place of the gazetteer: a surname, a state's short form, an abbreviation, a village."""
    word = text[piece.start : piece.end]
    sort = sort_of(word)
    if word in surnames:
        full = surnames[word].most_common(1)[0][0]
        return Mark(piece.start, piece.end, "actor", full, "person", "surname", 0.8)
    if word in FAMOUS:
        return Mark(piece.start, piece.end, "actor", word, "person", "famous surname", 0.8)
    if word in AFTER_COMMA and text[max(0, piece.start - 2) : piece.start] == ", ":
        return _state(text, piece, gazetteer)
    if sort & CAPITALS and 2 <= len(word.replace(".", "")) <= 7 and not sort & ENGLISH:
        return Mark(piece.start, piece.end, "actor", word, "organisation", "capitals", 0.5)
    if not sort & (ENGLISH | GIVEN | PRETITLE | HEAD) and word[1:].islower() and (cue.known or best >= 1.6):
        return place_mark(text, piece, (), cue, "cue")
    if (sort & GIVEN or person >= 2) and not sort & (ENGLISH | HEAD | PRETITLE):
        return Mark(piece.start, piece.end, "actor", word, "person", "word", 0.5)
    return None


def _state(text: str, piece: Piece, gazetteer: Gazetteer) -> Mark:
    """`Fla.` behind a town and a comma, with its point."""
    name = AFTER_COMMA[text[piece.start : piece.end]]
    end = piece.end + (text[piece.end : piece.end + 1] == ".")
    return Mark(piece.start, end, "place", name, "place", "state", found=candidates(gazetteer, name))
