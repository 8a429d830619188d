"""Furniture that is written in whole sentences: notices about privacy, appeals, biographies, captions, bylines, dates.

No single word gives them away; their words together do. All tests count words or look at a line's ends.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from sitegen.patterns import lazy_pattern

_MONTH = (
    "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    "|nov(?:ember)?|dec(?:ember)?)"
)
_DATE = lazy_pattern(
    rf"\b{_MONTH}\.? \d{{1,2}}(?:st|nd|rd|th)?\b|\b\d{{1,2}}(?:st|nd|rd|th)? {_MONTH}\b"
    r"|\b\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}:\d\d ?[ap]\.?m\b"
    r"|\b(?:\d{1,3}|an?|one|two|three) (?:hours?|hrs?|days?|min(?:ute)?s?|weeks?|months?|years?) ago\b"
    # Named months of the other languages that a publication line may be written in.
    r"|\b\d{1,2}\.? (?:січ|лют|бер|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт"
    r"|ноя|дек|janv|févr|mars|avril|juin|juil|août|januar|februar|märz|oktober|dezember|enero|febrero|marzo|abril|mayo|junio"
    r"|julio|agosto|septiembre|octubre|noviembre|diciembre)",
    re.IGNORECASE,
)
_DIGIT = lazy_pattern(r"\d")
_BYLINE = lazy_pattern(
    r"(?:Written |Posted |Story |Words |Text |Article |Published )?(?:By|by|BY)(?:\Z|[:,]? ?[^\W\d_a-z]| ,)"
)
_PRIVACY = lazy_pattern(
    r"\b(?:uses? cookies|cookies?|privacy (?:policy|notice|center|rights)|personal (?:data|information)|opt[- ]out"
    r"|(?:your|the) consent|third[- ]part(?:y|ies)|your (?:browser|device|account|data|personal)|advertising partners"
    r"|our (?:websites?|sites?|services|partners)|terms (?:of|&|and) (?:use|service|conditions)|(?:this|the) (?:website|site))\b"
)
_PRIVATE = lazy_pattern(r"privacy|consent|personal|terms|account|browser|website|third|opt|our site|use cookies")
_APPEAL = lazy_pattern(
    r"\b(?:support (?:our|the|independent|local|quality|trusted) (?:journalism|newsroom|work|reporting)"
    r"|your (?:support|contribution|donation|gift|membership|subscription)|contribut(?:e|ing) (?:as little|to)|as little as [$£€]"
    r"|becom(?:e|ing) an? (?:member|supporter|subscriber|patron)|helps? (?:keep|us|fund)|keep (?:news|our journalism) free|donate"
    r"|subscribers? (?:only|get)|sign up (?:for|to)|subscribe (?:to|now|today)|delivered (?:to|straight)|in your inbox|newsletters?"
    r"|free trial|apply (?:now|by)|click here|by (?:submitting|signing up|clicking|entering)|our community|community (?:rules|guidelines)"
    r"|we welcome|read our|our (?:mission|readers|journalism|newsroom|reporters|editorial|forums?))\b"
)
_CAPTION = lazy_pattern(
    r"(?:\((?:ap|photo|image|credit|getty|courtesy|reuters|file|pic|afp|epa)[^)]{0,80}\)"
    r"|(?:/|via |\()(?:getty images|gettyimages|afp|ap|reuters|epa|shutterstock)[^.]{0,30}"
    r"|(?:photo|image|photograph|picture)s? (?:by|credit|courtesy of):? [^.]{0,50}|ap photo/[^.]{0,40}|©[^.]{0,60})\W{0,4}\Z"
)
_CAPTION_STARTS = ("FILE -", "FILE –", "FILE—", "FILE —", "PHOTO:", "Photo:", "IMAGE:")
_BEING = frozenset({"is", "was", "covers", "writes", "reports", "joined", "serves", "has"})
_CAREER = frozenset({"covering", "covers", "previously", "has", "writing", "reporting"})
_NO_NAMES = frozenset(
    {"This", "That", "It", "There", "The", "A", "An", "In", "On", "At", "But", "And", "What", "Who", "If", "When", "As"}
)
_BEATS = frozenset({("writes", "about"), ("reports", "on"), ("covers", "the"), ("writes", "for"), ("reports", "for")})
_ROLES = frozenset(
    shown + end
    for word in (
        "reporter",
        "editor",
        "writer",
        "journalist",
        "correspondent",
        "columnist",
        "contributor",
        "blogger",
        "producer",
        "freelancer",
    )
    for shown in (word, word.capitalize(), word + "s")
    for end in ("", ",", ".", ";")
)

DENSE = 35
"""Words: a notice has at least one tell-tale phrase in so many."""


def notice_of(text: str, folded: str, words: Sequence[str], *, prose: bool, marked: bool) -> str:
    """The rule of the notice that a stripped line is, or "".

    `folded` is the line without case, `words` its words; `prose` says that it reads as a sentence, `marked` that one of
    its words is among `furniture_words.TELLTALE`.
    """
    count = len(words)
    if count <= 14 and (rule := _heading(text, folded, words, prose=prose)):
        return rule
    if len(text) < 700 and is_caption(text, folded):
        return "photo caption"
    if count < 6 or count > 220:
        return ""
    if marked and _dense(_PRIVACY, folded, count) and _PRIVATE.search(folded):
        return "privacy notice"
    if marked and _dense(_APPEAL, folded, count):
        return "appeal"
    return "about the author" if _is_biography(words) else ""


def _heading(text: str, folded: str, words: Sequence[str], *, prose: bool) -> str:
    """The rule of a line that says who wrote the report, or when."""
    if _BYLINE.match(text):
        return "byline"
    if not (_DIGIT.search(text) or " ago" in folded):  # no date is without
        return ""
    sentence = prose or (text.endswith(".") and (len(words) > 6 or sum(map(str.islower, words)) > 1))
    return "date line" if not sentence and _DATE.search(text) else ""


def is_caption(text: str, folded: str) -> bool:
    """Whether a line begins or ends as the caption of a picture does that a photographer or an agency is credited for."""
    tail = folded[-110:]
    likely = ")" in tail[-5:] or "photo" in tail or "/" in tail or "©" in tail or "image" in tail or "picture" in tail
    return (likely and bool(_CAPTION.search(tail))) or text.startswith(_CAPTION_STARTS)


def _dense(pattern: re.Pattern[str], folded: str, words: int) -> bool:
    found = sum(1 for _ in pattern.finditer(folded))
    return found >= 2 and found * DENSE >= words


def _is_biography(words: Sequence[str]) -> bool:
    """Whether a paragraph opens as "Jane Doe is a senior reporter for …" or "Correspondent covering …" does."""
    if not words[0][0].isupper() or words[0] in _NO_NAMES:
        return False
    if not _ROLES.isdisjoint(words[:3]):
        return words[-1].endswith(".") and not _CAREER.isdisjoint(words[1:14])
    if _BEING.isdisjoint(words[1:8]):
        return False
    return not _ROLES.isdisjoint(words[2:24]) or not _BEATS.isdisjoint(pairwise(words[1:8]))
