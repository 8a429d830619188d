"""Which line of a text is its headline: the lines above the report, and the first of it, weighed against each other.

A headline shares words with the report, stands near its start, above a byline or a date, and has the length of one.
No rule knows a paper; a section label, a teaser and a caption each lack one of these.
"""

from collections.abc import Sequence
from dataclasses import replace

from sitegen.extractors.furniture.lines import BULLETS
from sitegen.extractors.furniture.report import ABOVE
from sitegen.extractors.parts import Part
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

_WORD = lazy_pattern(r"[^\W_]{3,}")
_STOP = frozenset(
    {
        "the",
        "and",
        "for",
        "with",
        "but",
        "from",
        "are",
        "was",
        "were",
        "been",
        "its",
        "this",
        "that",
        "his",
        "her",
        "their",
    }
    | {
        "they",
        "you",
        "your",
        "our",
        "not",
        "new",
        "has",
        "have",
        "had",
        "will",
        "can",
        "how",
        "why",
        "what",
        "who",
        "when",
    }
    | {"where", "after", "over", "more", "than", "out", "about", "into", "all", "one", "two", "says", "said"}
)
_FAR = 60  # lines above the report that are looked at
_READ = 8  # paragraphs whose words are the report's
_SHARED, _DISTANCE, _BYLINE, _DATE, _BUTTONS = 8.0, 0.1, 3.0, 2.4, 1.2
_LISTED, _SENTENCE, _INSIDE, _CAPTION, _LONG = -4.0, -3.5, -1.0, -3.0, -3.0
_SHORT = {0: -20.0, 1: -9.0, 2: -6.0, 3: -6.0, 4: -4.0}
_CRUMBS, _TRAIL = -6.0, (" » ", " > ", ">>", " › ", "|", "·", "⌃")
_FLOOR = -2.0  # no line that weighs less is a headline
_STANDFIRST = 7.0  # how much lighter than the line below it a headline may be


@dataclass(frozen=True, slots=True)
class Candidate:
    """A line that may be the headline: its index in `head + body`, its text without a bullet or number, its weight, how many
    words it shares with the report, and what speaks most against it.
    """

    at: int
    text: str
    weight: float
    shared: int
    against: str


def candidates(head: Sequence[Part], body: Sequence[str]) -> list[Candidate]:
    """The possible headlines, in the order of the text."""
    first = max(0, len(head) - _FAR)
    above = [part.block.text.strip() for part in head[first:]]
    lines = [*above, *(text.strip() for text in body[:3])]
    start = len(above)
    places = [at for at, text in enumerate(above) if text and head[first + at].rule in ("", ABOVE)]
    places += _leading(lines, start)
    if not places:
        return []
    rules = [part.rule for part in head[first:]]
    report = [text.casefold() for text in body[:_READ]]
    found = []
    for at in places:
        text, listed = _unlisted(lines, at)
        listed = listed or (at < start and head[first + at].block.kind == "item")
        words = "\n".join(report[: at - start] + report[at - start + 1 :] if at >= start else report)
        weight, shared, against = _looks(text, words, listed=listed)
        weight += _company(rules, at) - _DISTANCE * max(0, start - at) + (_INSIDE if at >= start else 0.0)
        if lines.count(lines[at]) > 2:
            weight, against = weight + _CAPTION, "repeated on the page"
        found.append(Candidate(first + at, text, weight, shared, against))
    return _unglued(found)


def best(found: Sequence[Candidate]) -> Candidate | None:
    """The headline: the heaviest candidate, or the one right above it whose standfirst it is."""
    heaviest = max(found, key=lambda each: each.weight, default=None)
    if heaviest is None or heaviest.weight < _FLOOR:
        return None
    for each in found:
        if each.at == heaviest.at - 1 and _is_title(each) and each.weight >= heaviest.weight - _STANDFIRST:
            return each
    return heaviest


def _is_title(candidate: Candidate) -> bool:
    """Whether a line above the heaviest one could be a headline in its own right, not a label or a teaser."""
    return (
        candidate.weight >= _FLOOR
        and candidate.shared >= 1
        and candidate.against == "shares fewer words with the report"
    )


def content(text: str) -> set[str]:
    """The words of a text that say what it is about, without case."""
    return set(_WORD.findall(text.casefold())) - _STOP


def _leading(lines: Sequence[str], start: int) -> list[int]:
    """The first lines of the report that could be a headline: short, and no plain sentence."""
    found: list[int] = []
    for at in range(start, len(lines)):
        if len(lines[at].split()) > 26 or lines[at].endswith((".", ".”", '."', ".'", ".’", ":", ",")):
            break
        found.append(at)
    return found if start + len(found) < len(lines) else found[:1]


def _unlisted(lines: Sequence[str], at: int) -> tuple[str, bool]:
    """A line without its bullet, or its number in a list that begins above it; and whether it had one."""
    text = lines[at]
    if text[0] in BULLETS:
        return text[1:].strip() or text, True
    number, dot, rest = text.partition(". ")
    if dot and number.isdecimal() and at and lines[at - 1].startswith(f"{int(number) - 1}. "):
        return rest, True
    return text, False


def _looks(text: str, report: str, *, listed: bool) -> tuple[float, int, str]:
    """How much a line looks like the headline, the words it shares with the report, and what speaks against it."""
    own = content(text)
    shared = sum(map(report.__contains__, own))
    count = len(text.split())
    weight = _SHARED * shared / (len(own) + 0.5) + _SHORT.get(count, 0.0)
    against = "a label" if count < 5 else "shares fewer words with the report"
    if count > 22:
        weight, against = weight + _LONG * (1 if count < 30 else 4), "too long"
    if text.endswith("."):
        weight, against = weight + _SENTENCE, "a sentence"
    if listed:
        weight, against = weight + _LISTED, "an item of a list"
    if any(mark in text for mark in _TRAIL):
        weight, against = weight + _CRUMBS, "a path through the site"
    return weight, shared, against


def _unglued(found: list[Candidate]) -> list[Candidate]:
    """The candidates, with those that are another one behind a section label made light."""
    names = [each.text for each in found if len(each.text.split()) >= 4]
    return [
        replace(each, weight=each.weight - 20.0, against="a label glued to the headline")
        if any(each.text.endswith(name) and len(each.text) > len(name) for name in names)
        else each
        for each in found
    ]


def _company(rules: Sequence[str], at: int) -> float:
    below = rules[at + 1 : at + 5]
    weight = 0.0
    if "byline" in below[:3]:
        weight += _BYLINE
    elif "date line" in below:
        weight += _DATE
    elif "share" in below[:3] or "reading time" in below:
        weight += _BUTTONS
    if at and at - 1 < len(rules) and rules[at - 1] in ("credit", "photo caption"):
        weight += _CAPTION
    return weight
