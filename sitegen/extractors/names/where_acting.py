"""Countries that a sentence lets act: `Turkey shelled`, `talks with Iraq`, `U.S. efforts`.

They stay places, but their rule says "acting state", for whoever counts states among the actors.
"""

from collections.abc import Sequence
from itertools import pairwise

from sitegen.extractors.names.cues import ACTED_WITH, LOCATING, VERBS
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.states import SHORT_FORMS

REACH = 24
_ROWS = frozenset((" and ", " and the ", ", ", ", and ", ", and the ", ", the "))


def mark_acting(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks, with the rule "acting state" where a country acts, or stands in a row with one that does."""
    countries = [mark for mark in marks if _is_country(mark)]
    acting_starts = {mark.start for mark in countries if _acts(text, mark)}
    for before, after in (*pairwise(countries), *pairwise(countries[::-1])):
        first, second = sorted((before, after), key=lambda mark: mark.start)
        if before.start in acting_starts and text[first.end : second.start] in _ROWS:
            acting_starts.add(after.start)
    return [
        mark._replace(rule="acting state") if mark.start in acting_starts and _is_country(mark) else mark
        for mark in marks
    ]


def _is_country(mark: Mark) -> bool:
    return mark.type == "place" and bool(mark.found) and mark.found[0].kind == "country"


def _acts(text: str, mark: Mark) -> bool:
    ahead = text[max(0, mark.start - REACH) : mark.start]
    before = ahead.replace("the ", "").replace("The ", "").split()
    last = before[-1].lower() if before else ""
    if last in LOCATING:
        return False
    after = text[mark.end : mark.end + REACH]
    if last in ACTED_WITH or after[:1] in ("'", "’"):
        return True
    words = [word.rstrip(".,;:") for word in after.split(" ")[1:3]] if after[:1] == " " else []
    word = words[-1] if words and words[0].endswith("ly") else words[0] if words else ""
    if mark.name in SHORT_FORMS and ((word.islower() and word not in LOCATING and word != "and") or after[:1] == "-"):
        return True
    opening = not before or last[-1:] in ".!?:"
    if opening and after[:2] == ", " and after[2:3].islower():
        return True
    return word in VERBS or (len(word) > 4 and word.islower() and word[-2:] in ("ed", "es", "ts", "ms", "ns"))
