"""Countries that a sentence lets act: `Turkey shelled`, `talks with Iraq`, `U.S. efforts`.

They stay places, but their rule says "acting state", for whoever counts states among the actors.
"""

from dataclasses import replace

from sitegen.extractors.name_cues import ACTED_WITH, LOCATING, VERBS
from sitegen.extractors.name_marks import Mark
from sitegen.extractors.name_states import SHORT_FORMS

REACH = 24


def mark_acting(text: str, mark: Mark) -> Mark:
    """The mark, with the rule "acting state" when it is a country that acts."""
    if mark.type == "place" and mark.found and mark.found[0].kind == "country" and _acts(text, mark):
        return replace(mark, rule="acting state")
    return mark


def _acts(text: str, mark: Mark) -> bool:
    before = text[max(0, mark.start - REACH) : mark.start].replace("the ", "").replace("The ", "").split()
    last = before[-1].lower() if before else ""
    if last in LOCATING:
        return False
    after = text[mark.end : mark.end + REACH]
    if last in ACTED_WITH or (after[:1] in "'’" and after):
        return True
    word = after.split(None, 1)[0] if after[:1] == " " and after.strip() else ""
    if mark.name in SHORT_FORMS and (
        (word.isalpha() and word.islower() and word not in LOCATING and word != "and") or after[:1] == "-"
    ):
        return True
    return word in VERBS or (
        len(word) > 4 and word.islower() and word.isalpha() and word[-2:] in ("ed", "es", "ts", "ms", "ns")
    )
