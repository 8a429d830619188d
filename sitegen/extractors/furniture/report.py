"""Which lines of a text are the report: the run of lines that has most prose and least else, and what stands in it.

Every line has a weight: prose counts its words, anything else counts against. The report is the stretch with the
greatest sum (the maximum subsequence of Pasternack and Roth, 2009), found in one pass. Inside it stay sub-headings,
lists and short lines; known furniture, lists of teasers and repeated lines go, each by its rule.
"""

from collections import Counter
from collections.abc import Sequence

from sitegen.extractors.furniture.lines import Line

ABOVE, BELOW, REPEATED = "above the report", "below the report", "repeated line"

_MOST = 40  # words: what a single paragraph can count for
_LISTED = 0.5  # of a sentence's weight, in a list
_BRIEF = 1.0  # a short line that ends as a sentence
_LOOSE = {True: -3.0, False: -6.0}  # a bullet; any other line that is no prose
_SHAPE = -10.0
_WEIGHTS = {
    "byline": -30.0,
    "date line": -16.0,
    "privacy notice": -40.0,
    "appeal": -60.0,
    "photo caption": -3.0,
    "related": -24.0,
    "comments": -24.0,
    "copyright": -24.0,
    "share": -36.0,
    "tags": -24.0,
    "newsletter": -24.0,
    "subscription": -24.0,
    "follow us": -24.0,
    "source": -24.0,
    "contact": -24.0,
    "about the author": 1.0,
}
_TOP = 90  # words: how far below its start a report can still have its byline
_TEASER = 6  # words


def report_of(lines: Sequence[Line]) -> tuple[int, tuple[str, ...]]:
    """Where the report starts, and of every line why it is not in the body, or "".

    Where there is no prose at all everything that is no furniture by itself is the report.
    """
    start, end = _heaviest(lines)
    if start == end:
        return 0, tuple(line.rule for line in lines)
    start = _below_byline(lines, start, end)
    rules = [line.rule or ABOVE for line in lines[:start]]
    rules += inside(lines, start, end)
    rules += [line.rule or BELOW for line in lines[end:]]
    return start, tuple(rules)


def _heaviest(lines: Sequence[Line]) -> tuple[int, int]:
    best, found, total, start, listing = 0.0, (0, 0), 0.0, 0, False
    for at, line in enumerate(lines):
        weight = _weight(line, listing=listing)
        listing = line.text.endswith(":") or (listing and line.bullet)
        if total <= 0:
            total, start = 0.0, at
        total += weight
        if total > best:
            best, found = total, (start, at + 1)
    return found


def _weight(line: Line, *, listing: bool) -> float:
    if line.rule:
        return _WEIGHTS.get(line.rule, _SHAPE)
    if line.prose:
        return min(line.words, _MOST) * (_LISTED if line.bullet else 1.0)
    if line.bullet and listing:
        return 1.0
    if line.ends and line.words >= 3 and not line.bullet:
        return _BRIEF
    return _LOOSE[line.bullet]


def _below_byline(lines: Sequence[Line], start: int, end: int) -> int:
    """Where the report starts when a byline or date stands just below its first lines: those are the standfirst."""
    total = sum(line.words for line in lines[start:end] if not line.rule)
    above, cut = 0, start
    for at in range(start, end):
        line = lines[at]
        if line.rule in ("byline", "date line", "reading time"):
            cut = at + 1
        elif not line.rule:
            above += line.words
        if above > _TOP or above * 3 > total:
            break
    return cut


def inside(lines: Sequence[Line], start: int = 0, end: int | None = None) -> list[str]:
    """Why each line of the report from `start` to `end` is not in the body, or ""."""
    end = len(lines) if end is None else end
    repeated = Counter(line.text for line in lines)
    left = sum(line.words for line in lines[start:end] if line.prose)
    tail = left // 4
    rules: list[str] = []
    teasing = False
    for at in range(start, end):
        line = lines[at]
        left -= line.words if line.prose else 0
        teasing = _teases(line) or (teasing and not (line.prose and not line.close))
        rule = line.rule
        if rule == "about the author":
            rule = rule if left <= tail else ""
        elif not rule and teasing:
            rule = "teaser"
        elif not rule and not line.prose:
            rule = _aside(lines, at, repeated[line.text])
        rules.append(rule)
    return rules


def _teases(line: Line) -> bool:
    """Whether a line heads a list of other reports."""
    return line.rule == "related" or (line.rule == "read more" and (line.text.endswith(":") or line.words <= 3))


def _aside(lines: Sequence[Line], at: int, times: int) -> str:
    """Why a line inside the report that is no prose does not belong to it, or ""."""
    line = lines[at]
    before = lines[at - 1] if at else None
    after = lines[at + 1] if at + 1 < len(lines) else None
    if times > 1 and line.words > 3:
        return REPEATED
    if line.bullet:
        alone = (
            before is not None and before.prose and not before.text.endswith(":") and after is not None and after.prose
        )
        return "teaser" if alone and not line.ends and line.words >= _TEASER else ""
    if line.ends:
        return ""
    if line.close and line.words not in (3, 4, 5):
        return "label"
    return "label" if line.words <= 2 and not (after is not None and after.prose) else ""
