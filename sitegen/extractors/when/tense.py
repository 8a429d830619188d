"""Whether a sentence looks ahead: what settles "on Friday" and "Dec. 15" when both the last and the next are near."""

from collections.abc import Iterable
from typing import Literal

from sitegen.patterns import lazy_pattern

Tense = Literal["ahead", "past", ""]

REACH = 140
"""Characters read on either side: the verb of a date stands nearer."""

_TO_BE = ("will", "would", "to", "shall", "must", "may", "might")
_AHEAD = (
    *(rf"{verb}(?: not| also| soon)? be(?: \w+)?" for verb in _TO_BE),
    *("will", "won't", "shall", "would", "may", "might", "could(?! not|n't| be)", "is due", "are due", "due (?:to|on)"),
    *("scheduled", "slated", "plans? to", "planning", "planned (?:to|a|an|the)", "expects?", "expected", "hopes? to"),
    *("intends?", "set to", "going to", "is to", "are to", "about to", "upcoming", "to resume", "to begin", "to start"),
    *("payable", "resumes?", "begins?", "starts?", "opens?", "convenes?", "meets?", "takes? (?:place|effect)"),
)
_WAS_AHEAD = [rf"{verb}(?: \w+)?(?: be| been)? (?:due|scheduled|expected|set)" for verb in ("had", "was", "were")]
_SPEECH = ("said", "told", "announced", "reported", "added", "noted", "according to", "says")
_PAST = (
    "was were had did met held left came took began went shot fell rose won lost gave made saw found sent became kept"
    " led struck broke fought spoke wrote hit cut quit ran fled flew drew threw brought bought caught paid stood"
)
_HAS_BEEN = ("has been", "have been")
_PARTICIPLE = r"(?!need|unprecedented|red|bed|hundred|un)[a-z]{4,23}+(?<=[a-df-z]ed)"


def _by_letter(phrases: Iterable[str]) -> str:
    """A pattern that fits what the first of the phrases that fits does: those of other letters are not tried."""
    rests: dict[str, list[str]] = {}
    for phrase in phrases:
        rests.setdefault(phrase[0], []).append(phrase[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in rests.items())


_CUE = lazy_pattern(
    rf"\b(?:{_by_letter((*_SPEECH, *_WAS_AHEAD, *_AHEAD, *_PAST.split(), *_HAS_BEEN))}|{_PARTICIPLE})\b|['’]ll\b"
)
_LOOKS_AHEAD = lazy_pattern(rf"{_by_letter(_AHEAD)}|['’]ll")
_SENTENCE_END = lazy_pattern(  # the first character comes before the look-behinds so that a search skips to it
    r"[.!?\n](?:(?<!\n)(?<![.\s(][A-Za-z].)(?<!\b(?:vs|Mr|Dr|St).)(?<!\b(?:Mrs|Gen|Sen|Rep|Col|Gov).)"
    r"[\"”’')\]]{0,3}\s(?=[\"“‘'(]{0,2}[A-ZÀ-ÞА-ЯЁІЇЄ])|(?<=\n)[^\S\n]{0,9}\n)"
)
_AHEAD_AT_ONCE = lazy_pattern(
    r"\b(?<!^)(?:until|as early as|as soon as|no later than|effective|ahead of|in time for)[\w.: ]{0,14}$"
)
_AT_ONCE = 30  # characters: the longest of these and what may follow it


def tense(text: str, start: int, end: int) -> Tense:
    """Where in time the sentence around the characters `start` to `end` stands, by the verb or other cue nearest before
    them, else the first after them; "" when none stands there, or one of speech, which says nothing of its content.
    """
    begin = max(0, start - REACH)
    for stop in _SENTENCE_END.finditer(text, begin, start):
        begin = stop.end()
    before = text[begin:start]
    if _AHEAD_AT_ONCE.search(before, max(0, len(before) - _AT_ONCE)):
        return "ahead"
    possessive = text.startswith(("'s", "’s"), end)
    cues = _CUE.findall(before)
    cue = cues[-1] if cues else ""
    if not cue and not possessive:
        stopped = _SENTENCE_END.search(text, end, end + REACH)
        found = _CUE.search(text, end, stopped.start() if stopped else end + REACH)
        cue = found[0] if found else ""
    if not cue or cue in _SPEECH:
        return ""
    return "ahead" if not possessive and _LOOKS_AHEAD.fullmatch(cue) else "past"
