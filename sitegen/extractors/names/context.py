"""What the words around a piece speak for: a place or a person, and of which kind."""

from sitegen.extractors.names.cues import (
    BODY_WORDS,
    FIGHTERS,
    ILLNESS,
    MANY_PLACES,
    OUTLET_NOUNS,
    PLACE_BEFORE,
    PLACE_NOUNS,
    PLURAL_REGIONS,
    REGION_NOUNS,
    SPEECH,
    STRONG_BEFORE,
    TOWN_NOUNS,
    UNIT_NAMES,
    UNIT_NOUNS,
    WEAK_BEFORE,
)
from sitegen.extractors.names.heads import DIRECTIONS
from sitegen.extractors.names.titles import ROLE_WORDS
from sitegen.extractors.names.who import Piece
from sitegen.quick import dataclass

REACH = 40  # characters looked at on either side
_POINTS = '.,;:!?)”"'


@dataclass(frozen=True, slots=True)
class Cue:
    """How strongly the words around speak for a place (in powers of ten of inhabitants that they make up for) and for a
    person; `hint` is the kind of place that they name ("region", "town"), `known` that they leave no doubt of a place,
    `unit` the noun that makes the name a unit's; `outlet` and `illness` that it is a medium's or an illness's.
    """

    place: float = 0.0
    person: float = 0.0
    hint: str = ""
    known: bool = False
    unit: str = ""
    outlet: bool = False
    illness: bool = False


NOTHING = Cue()
_REGION = Cue(place=2.0, hint="region")
_RESIDENCE = Cue(place=1.6)
_LISTED = Cue(place=2.0, known=True)
_SUCH_AS = Cue()
"""Stands for including and such as until it is known of what."""
_NAMED = Cue(person=3.0)
NAMING = frozenset(("name", "identified", "named", "himself", "herself", "themselves"))
"""Before as, these announce a person: `gave his name as`, `was identified as`."""
_AGED = Cue(person=1.5)
_OUTLET = Cue(outlet=True)
_BEFORE: dict[str, Cue] = (
    dict.fromkeys(SPEECH, Cue(person=2.0))
    | dict.fromkeys(ROLE_WORDS, Cue(person=2.5))
    | dict.fromkeys(STRONG_BEFORE, Cue(place=1.5))
    | dict.fromkeys(WEAK_BEFORE, Cue(place=0.8))
    | dict.fromkeys(PLACE_BEFORE, Cue(place=1.6))
    | dict.fromkeys(DIRECTIONS, Cue(place=2.5))
    | dict.fromkeys(OUTLET_NOUNS, _OUTLET)
)
"""What the word straight before a name says."""
_OF: dict[str, Cue] = (
    dict.fromkeys(STRONG_BEFORE, Cue(place=3.0, known=True))
    | dict.fromkeys(REGION_NOUNS & STRONG_BEFORE, Cue(place=3.0, hint="region", known=True))
    | dict.fromkeys(TOWN_NOUNS & STRONG_BEFORE, Cue(place=3.0, hint="town", known=True))
)
"""What the word before of says: `town of`, `west of`, `governor of`."""
_AFTER: dict[str, Cue] = (
    dict.fromkeys(UNIT_NOUNS, Cue(place=-1.0))
    | {word: Cue(unit=word) for word in UNIT_NAMES}
    | dict.fromkeys(SPEECH, Cue(place=-1.0, person=2.0))
    | dict.fromkeys(TOWN_NOUNS & frozenset(("city", "town", "village")), Cue(place=0.5, hint="town"))
    | dict.fromkeys(REGION_NOUNS, _REGION)
    | dict.fromkeys(PLACE_NOUNS, Cue(place=2.0, known=True))
    | dict.fromkeys(PLACE_NOUNS & REGION_NOUNS, Cue(place=2.0, hint="region", known=True))
    | dict.fromkeys(PLACE_NOUNS & TOWN_NOUNS, Cue(place=2.0, hint="town", known=True))
    | dict.fromkeys(("district", "municipality", "raion"), Cue(place=2.0, hint="district", known=True))
    | dict.fromkeys(ILLNESS, Cue(illness=True))
    | {"newspaper": _OUTLET}
)
"""What the word straight behind a name says."""


def cue_of(text: str, piece: Piece) -> Cue:
    """The cues before and after a piece."""
    before = NOTHING if piece.first or piece.chunk.opening else _before(piece.chunk.before)
    if before is _SUCH_AS:
        before = _LISTED if _are_places(text[max(0, piece.start - 2 * REACH) : piece.start]) else NOTHING
    after = _after(text, piece.end)
    if before is _RESIDENCE and after.person:
        return before  # "Ann Roe, 54, of Tyler said": she said it
    if before is NOTHING or after is NOTHING:
        return after if before is NOTHING else before
    return Cue(
        before.place + after.place,
        before.person + after.person,
        after.hint or before.hint,
        before.known or after.known,
        after.unit,
        before.outlet or after.outlet,
        after.illness,
    )


def _are_places(before: str) -> bool:
    """Whether the last plural noun of these words is one of places: `towns in northern Iraq, including`."""
    words = reversed(before.replace(",", " ").split())
    plurals = (word.lower() for word in words if word[-1] == "s" and word[1:].islower() and word != "as")
    return next((word in MANY_PLACES for word in plurals), False)


def fights(text: str, start: int, end: int) -> bool:
    """Whether the words beside an organisation say that it is an armed group."""
    around = text[max(0, start - 2 * REACH) : end + 2 * REACH].lower()
    return any(word in around for word in FIGHTERS)


def _before(before: str) -> Cue:
    words = before[-REACH:].replace("(", " ").replace("[", " ").split()
    if not words:
        return NOTHING
    last = words.pop().lower()
    if last in ("the", "a", "an") and words:
        last = words.pop().lower()
    if last == "of" and words:
        noun = words[-1].lower()
        residence = noun[:2].isdigit() and noun[2:] in ",;"  # "Ann Roe, 54, of Tyler"
        return _RESIDENCE if residence else _OF.get(noun, NOTHING)
    if last == "as" and words and words[-1].lower() in NAMING:
        return _NAMED
    if last == "including" or (last == "as" and words and words[-1] == "such"):
        return _SUCH_AS
    if last == "from" and words and words[-1] == "information":
        return _OUTLET
    return _BEFORE.get(last, NOTHING)


def _after(text: str, end: int) -> Cue:
    after = text[end : end + REACH]
    if after[:1] != " ":
        aged = after[:2] == ", " and after[2:3].isdigit() and after[4:5] in ",. "
        return _AGED if aged else NOTHING
    words = after.split(None, 3)
    first = words[0].rstrip(_POINTS) if words else ""
    if first == "(not" and "real name" in after:
        return _NAMED
    if first == "news" and words[1:] and words[1].rstrip(_POINTS) in ("agency", "agencies"):
        return _OUTLET
    if first in BODY_WORDS and "administration" in after:
        return _REGION
    if first == "and" and len(words) > 2 and words[2].rstrip(_POINTS) in PLURAL_REGIONS:
        return _REGION
    return _AFTER.get(first, NOTHING)
