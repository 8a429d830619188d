"""What the words around a piece speak for: a place or a person, and of which kind."""

from dataclasses import dataclass

from sitegen.extractors.name_cues import (
    BODY_WORDS,
    FIGHTERS,
    ILLNESS,
    OUTLET_NOUNS,
    PLACE_BEFORE,
    REGION_NOUNS,
    SPEECH,
    STRONG_BEFORE,
    TOWN_NOUNS,
    UNIT_NAMES,
    UNIT_NOUNS,
    WEAK_BEFORE,
)
from sitegen.extractors.name_heads import DIRECTIONS
from sitegen.extractors.name_titles import ROLE_WORDS
from sitegen.extractors.who import Piece

REACH = 40  # characters looked at on either side


@dataclass(frozen=True, slots=True)
class Cue:
    """How strongly the words around speak for a place (in powers of ten of inhabitants that they make up for) and for a
    person; `hint` is the kind of place that they name ("region", "town"), `known` that they leave no doubt of a place.
    """

    place: float = 0.0
    person: float = 0.0
    hint: str = ""
    known: bool = False
    unit: str = ""  # the unit's noun behind the name
    outlet: bool = False
    illness: bool = False


def cue_of(text: str, piece: Piece) -> Cue:
    """The cues before and after a piece."""
    before = _before(piece)
    after = _after(text, piece.end)
    return Cue(
        before.place + after.place,
        before.person + after.person,
        after.hint or before.hint,
        before.known or after.known,
        after.unit,
        before.outlet or after.outlet,
        after.illness,
    )


def fights(text: str, start: int, end: int) -> bool:
    """Whether the words beside an organisation say that it is an armed group."""
    around = text[max(0, start - 2 * REACH) : end + 2 * REACH].lower()
    return any(word in around for word in FIGHTERS)


def _before(piece: Piece) -> Cue:
    if piece.first:
        return Cue()
    words = piece.chunk.before[-REACH:].replace("(", " ").replace("[", " ").split()
    if not words or piece.chunk.opening:
        return Cue()
    last = words.pop().lower()
    if last in OUTLET_NOUNS or (last == "from" and words and words[-1] == "information"):
        return Cue(outlet=True)
    if last in ("the", "a", "an", "of") and words:
        article, last = last, words.pop().lower()
        if article == "of":
            return _of(last)
    if last in PLACE_BEFORE:
        return Cue(place=2.5 if last in DIRECTIONS else 1.6)
    if last in WEAK_BEFORE:
        return Cue(place=0.8)
    if last in STRONG_BEFORE:
        return Cue(place=1.5)
    return Cue(person=2.5 if last in ROLE_WORDS else 2.0 if last in SPEECH else 0.0)


def _of(noun: str) -> Cue:
    """What stands before of: `town of`, `west of`, `governor of`."""
    if noun not in STRONG_BEFORE:
        return Cue(place=1.6) if noun[:2].isdigit() and noun[2:] in ",;" else Cue()  # "Ann Roe, 54, of Tyler"
    hint = "town" if noun in TOWN_NOUNS else "region" if noun in REGION_NOUNS else ""
    return Cue(place=3.0, hint=hint, known=True)


def _after(text: str, end: int) -> Cue:
    after = text[end : end + REACH]
    if after[:1] not in " \u00a0":
        return Cue(person=1.5 if after[:2] == ", " and after[2:3].isdigit() and after[4:5] in ",. " else 0.0)
    word = after.split(None, 1)[0].rstrip(".,;:!?)") if after.strip() else ""
    if word in ILLNESS or after[1:].startswith(("hemorrhagic", "haemorrhagic")):
        return Cue(illness=True)
    if word in REGION_NOUNS:
        return Cue(place=2.0, hint="region")
    if word in TOWN_NOUNS:
        return Cue(place=0.5, hint="town")
    if word in BODY_WORDS and "administration" in after:
        return Cue(place=2.0, hint="region")
    if word in SPEECH:
        return Cue(place=-1.0, person=2.0)
    if word in UNIT_NAMES:
        return Cue(unit=word)
    return Cue(place=-1.0) if word in UNIT_NOUNS else Cue(outlet=word == "newspaper")
