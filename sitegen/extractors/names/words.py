"""Names of one word, decided once for a document: a place, somebody's surname, an abbreviation, or nothing."""

from collections.abc import Iterator, Sequence

from sitegen.extractors.names.context import NOTHING, Cue, cue_of
from sitegen.extractors.names.cues import BUILDINGS
from sitegen.extractors.names.document import Document, fullest, place_mark
from sitegen.extractors.names.heads import DIRECTIONS
from sitegen.extractors.names.known import FAMOUS
from sitegen.extractors.names.lexicon import CAPITALS, ENGLISH, GIVEN, HEAD, MEDIA, PRETITLE, SURNAME, TITLE, sort_of
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.states import AFTER_COMMA, SHORT_FORMS
from sitegen.extractors.names.unknown import unknown_word
from sitegen.extractors.names.where_candidates import candidates
from sitegen.extractors.names.who import Piece
from sitegen.patterns import lazy_pattern

LONGEST_ABBREVIATION = 7  # letters of a word in capitals that is taken for one
SHORTEST = 2  # letters of what abbreviates rather than names: "WA", "La."
_BEFORE_STATE = (", ", "D-", "R-", "I-")
_ARMED = "Armed"  # forces
_FORCES = frozenset(("TF", "CTF", "JTF", "CJTF", "BTG"))  # task forces and battle groups, which numbers tell apart
_NUMBER = lazy_pattern(r"[ -]\d{1,4}\b")
THRESHOLD = 3.4
"""Inhabitants, in powers of ten, from which a name that is no other word is taken for the place without any cue."""


def decide_word(document: Document, word: str, pieces: Sequence[Piece], *, accepted: bool) -> Iterator[Mark]:
    """The marks of all occurrences of one word; `accepted` says that the document uses it as a place elsewhere."""
    cues = [cue_of(document.text, piece) for piece in pieces]
    if word in SHORT_FORMS:
        yield from _short_form(document, word, pieces, cues)
        return
    found = candidates(document.gazetteer, word) if len(word.rstrip(".")) > SHORTEST else ()
    best, person, located = _weighed(cues)
    if found and word.lower() not in DIRECTIONS:
        strength = found[0].prior + best - (2.5 if person >= 2 and best < 1.6 else 0.3 * min(person, 6))
        accepted = accepted or _is_strong(document, word, pieces, strength)
        if accepted and sort_of(word) & CAPITALS and any(_has_article(document.text, piece) for piece in pieces):
            accepted = False  # "the OAS" is no town
    else:
        accepted = False
    if not accepted and _is_everyday(document, word) and all(cue is NOTHING for cue in cues):
        return
    for piece, cue in zip(pieces, cues, strict=True):
        if cue.illness:
            continue
        mark = _actor_by_cue(document.text, word, piece, cue)
        if mark is None and accepted and not (word in document.surnames and cue.place < 1.5 and found[0].prior < 8):
            mark = place_mark(document.text, piece, found, cue, "gazetteer")
        mark = (
            mark
            or _known_word(document, word, piece)
            or unknown_word(document, piece, cue, located=located, person=person)
        )
        if mark and not (mark.kind == "person" and _names_a_building(document.text, piece.end)):
            yield mark


def _has_article(text: str, piece: Piece) -> bool:
    return text[max(0, piece.start - 4) : piece.start] in ("the ", "The ")


def _weighed(cues: Sequence[Cue]) -> tuple[float, float, bool]:
    """The strongest of the cues for a place, those for a person together, and whether half of them or more locate."""
    told = [cue for cue in cues if cue is not NOTHING]
    if not told:
        return 0.0, 0.0, False
    best = max([cue.place for cue in told])
    located = sum([cue.known or cue.place >= 1.6 for cue in told])
    return (
        best if len(told) == len(cues) else max(best, 0.0),
        sum([cue.person for cue in told]),
        located * 2 >= len(cues),
    )


def _is_strong(document: Document, word: str, pieces: Sequence[Piece], strength: float) -> bool:
    """Whether what speaks for a place is enough at one of the pieces, a parent behind it counted in."""
    needed = min([_needed(word, piece, document) for piece in pieces])
    return strength >= needed or any(strength + parent_cue(document, piece) >= needed for piece in pieces)


def _is_everyday(document: Document, word: str) -> bool:
    """Whether only a cue would make a word that is no place a name: "Officials" at the head of a sentence."""
    sort = sort_of(word)
    unnamed = word not in FAMOUS and word not in AFTER_COMMA and word not in document.surnames
    return bool(sort & ENGLISH) and not sort & MEDIA and unnamed and word not in document.shorts and word != _ARMED


def parent_cue(document: Document, piece: Piece) -> float:
    """How much a state or country behind a comma speaks for a place: `Buffalo, New York`."""
    text, end = document.text, piece.end
    if text[end : end + 2] != ", " or not text[end + 2 : end + 3].isupper():
        return 0.0
    parent = text[end + 2 : end + 32]
    for mark in ",.;:()\n—–":
        parent = parent.partition(mark)[0]
    words = parent.split(" ")[:3]
    for count in range(len(words), 0, -1):
        name = " ".join(words[:count])
        found = candidates(document.gazetteer, AFTER_COMMA.get(name, name))
        if found and found[0].primary and found[0].kind in ("region", "country"):
            return 3.0
    return 0.0


def _short_form(document: Document, word: str, pieces: Sequence[Piece], cues: Sequence[Cue]) -> Iterator[Mark]:
    """`US`, `NSW`, but neither `US$` nor `US-24` nor `100 B.C.`"""
    found = candidates(document.gazetteer, SHORT_FORMS[word])[:1]
    for piece, cue in zip(pieces, cues, strict=True):
        after = document.text[piece.end : piece.end + 2]
        dated = word == "B.C." and piece.chunk.before.rstrip()[-1:].isdigit()
        if not (dated or after[:1] == "$" or (after[:1] == "-" and after[1:].isdigit())):
            yield place_mark(document.text, piece, found, cue, "short form")


def _actor_by_cue(text: str, word: str, piece: Piece, cue: Cue) -> Mark | None:
    """A word that the words beside it make an actor: `the Azov brigade`, `the news outlet Astra`, `The Herald`."""
    if word == _ARMED and text.startswith(" forces", piece.end):
        return Mark(piece.start, piece.end + 7, "actor", "Armed Forces", "armed-group", "organisation head", 0.7)
    if cue.unit and not sort_of(word) & (ENGLISH | HEAD):
        end = piece.end + 1 + len(cue.unit)
        return Mark(piece.start, end, "actor", f"{word} {cue.unit}", "armed-group", "unit noun", 0.7)
    if cue.outlet and not sort_of(word) & (TITLE | PRETITLE):
        return Mark(piece.start, piece.end, "actor", word, "media", "outlet", 0.7)
    if sort_of(word) & MEDIA and text[piece.start - 4 : piece.start] == "The " and not piece.chunk.owning:
        return Mark(piece.start - 4, piece.end, "actor", f"The {word}", "media", "outlet", 0.7)
    return None


def _needed(word: str, piece: Piece, document: Document) -> float:
    """How large a place must be, in powers of ten, to be meant by `word` before anything else speaks for it."""
    sort = sort_of(word)
    needed = THRESHOLD
    if sort & ENGLISH:
        needed += 3.5 if piece.chunk.opening and piece.first == 0 else 2.0
    if sort & (HEAD | TITLE | PRETITLE):
        needed += 1.0
    needed += 1.5 if sort & GIVEN else 1.0 if sort & SURNAME else 0.0
    if sort & CAPITALS and len(word) < 6 and not _dateline(piece, document.text):
        needed += 3.0 if len(word) < 4 else 2.0
    if word in document.surnames or word in document.shorts:
        needed += 2.5
    return needed + 3.0 if word in FAMOUS else needed


def _dateline(piece: Piece, text: str) -> bool:
    """`KYIV, 3 March` and `ROME (AP)`: capitals at the head of a line."""
    return piece.chunk.opening and text[piece.end : piece.end + 2] in (", ", " (", " —", " –", " -")


def _known_word(document: Document, word: str, piece: Piece) -> Mark | None:
    """A word that the document or a list knows as no town: an actor's name, a state's short form, a dateline, capitals."""
    text = document.text
    actor = _known_actor(document, piece, word)
    if actor:
        return actor
    if word in AFTER_COMMA:
        return _state(document, piece) if text[max(0, piece.start - 2) : piece.start] in _BEFORE_STATE else None
    sort = sort_of(word)
    if not sort & CAPITALS or sort & ENGLISH or not 2 <= len(word.replace(".", "")) <= LONGEST_ABBREVIATION:
        return None
    if len(word) > 4 and _dateline(piece, text):
        return place_mark(text, piece, candidates(document.gazetteer, word), NOTHING, "dateline")
    number = _NUMBER.match(text, piece.end) if word in _FORCES else None
    if number:
        return Mark(piece.start, number.end(), "actor", word + number[0], "armed-group", "unit", 0.7)
    return Mark(piece.start, piece.end, "actor", word, "organisation", "capitals", 0.5)


def _known_actor(document: Document, piece: Piece, word: str) -> Mark | None:
    """An actor that the document introduced by a longer name, or that everybody knows by this one."""
    if word in document.shorts:
        return document.shorts[word]._replace(start=piece.start, end=piece.end, rule="short name")
    if word in document.surnames:
        full = fullest(document.surnames[word])
        return Mark(piece.start, piece.end, "actor", full, "person", "surname", 0.8)
    if word in FAMOUS:
        return Mark(piece.start, piece.end, "actor", word, "person", "famous surname", 0.8)
    return None


def _names_a_building(text: str, end: int) -> bool:
    """Whether the word that ends here is what a building is called: `the Nasser hospital`."""
    words = text[end : end + 16].split(None, 1)
    return text[end : end + 1] == " " and bool(words) and words[0].rstrip(".,;:") in BUILDINGS


def _state(document: Document, piece: Piece) -> Mark:
    """`Fla.` behind a town and a comma, with its point."""
    text = document.text
    name = AFTER_COMMA[text[piece.start : piece.end]]
    end = piece.end + (text[piece.end : piece.end + 1] == ".")
    return Mark(piece.start, end, "place", name, "place", "state", found=candidates(document.gazetteer, name))
