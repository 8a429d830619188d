"""Whether a sentence looks ahead: what settles "on Friday" and "Dec. 15" when both the last and the next are near."""

import re
from typing import Literal

Tense = Literal["ahead", "past", ""]

REACH = 140
"""Characters read on either side: the verb of a date stands nearer."""

_AHEAD = (
    r"(?:will|would|to|shall|must|may|might)(?: not| also| soon)? be(?: \w+)?|will|won't|shall|would|may|might"
    r"|could(?! not|n't| be)|is due|are due|due (?:to|on)|scheduled|slated|plans? to|planning|planned (?:to|a|an|the)"
    r"|expects?|expected|hopes? to|intends?|set to|going to|(?:is|are) to|about to|upcoming|to resume|to begin|to start"
    r"|payable|resumes?|begins?|starts?|opens?|convenes?|meets?|takes? (?:place|effect)"
)
_WAS_AHEAD = r"(?:had|was|were)(?: \w+)?(?: be| been)? (?:due|scheduled|expected|set)"
_SPEECH = r"said|told|announced|reported|added|noted|according to|says"
_PAST = (
    r"was|were|had|did|met|held|left|came|took|began|went|shot|fell|rose|won|lost|gave|made|saw|found|sent|became|kept"
    r"|led|struck|broke|fought|spoke|wrote|hit|cut|quit|ran|fled|flew|drew|threw|brought|bought|caught|paid|stood"
    r"|(?:has|have) been|(?!need|unprecedented|red|bed|hundred|un)[a-z]{1,20}[a-df-z]ed"
)
_CUE = re.compile(rf"\b(?:(?P<speech>{_SPEECH})|{_WAS_AHEAD}|(?P<ahead>{_AHEAD})|{_PAST})\b|['’](?P<will>ll)\b")
_SENTENCE_END = re.compile(
    r"(?<![.\s(][A-Za-z])(?<!\b(?:vs|Mr|Dr|St))(?<!\b(?:Mrs|Gen|Sen|Rep|Col|Gov))"
    r"[.!?][\"”’')\]]{0,3}\s(?=[\"“‘'(]{0,2}[A-ZÀ-ÞА-ЯЁІЇЄ])|\n[^\S\n]{0,9}\n"
)
_AHEAD_AT_ONCE = re.compile(
    r"\b(?<!^)(?:until|as early as|as soon as|no later than|effective|ahead of|in time for)[\w.: ]{0,14}$"
)


def tense(text: str, start: int, end: int) -> Tense:
    """Where in time the sentence around the characters `start` to `end` stands, by the verb or other cue nearest before
    them, else the first after them; "" when none stands there, or one of speech, which says nothing of its content.
    """
    begin = max(0, start - REACH)
    for stop in _SENTENCE_END.finditer(text, begin, start):
        begin = stop.end()
    before = text[begin:start]
    if _AHEAD_AT_ONCE.search(before):
        return "ahead"
    possessive = text.startswith(("'s", "’s"), end)
    cues = list(_CUE.finditer(before))
    cue = cues[-1] if cues else None
    if cue is None and not possessive:
        stopped = _SENTENCE_END.search(text, end, end + REACH)
        cue = _CUE.search(text, end, stopped.start() if stopped else end + REACH)
    if cue is None or cue["speech"]:
        return ""
    return "ahead" if not possessive and (cue["ahead"] or cue["will"]) else "past"
