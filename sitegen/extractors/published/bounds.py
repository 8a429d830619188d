"""What an undated text says about its own day: it is later than what it tells as past, and a named day places it.

Only dates with a year, and days and months that can stand in no other year between the bounds, count; what the text
looks forward to does not.
"""

import datetime as dt
import re
from collections.abc import Sequence

from sitegen.dates import parse_edtf
from sitegen.extractors.byline import dateline
from sitegen.extractors.named_days import FIXED
from sitegen.extractors.parts import Part, evidence
from sitegen.extractors.published.forms import yearless
from sitegen.extractors.when import find
from sitegen.extractors.when.tense import tense
from sitegen.model import Block, Evidence, Found, Passage
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

_YEARLESS = lazy_pattern(r"XXXX-(\d\d)(?:-(\d\d))?")
_NAMES = "|".join(re.escape(name).replace("'", "['’]") for name in sorted(FIXED, key=len, reverse=True))
_OFFSETS = {"tomorrow": 1, "today": 0, "yesterday": -1}
_NAMED = lazy_pattern(
    rf"\b(?P<day>{_NAMES})\b(?P<between>[\w\s,’'-]{{0,24}}?)\b(?P<word>tomorrow|today|yesterday)\b"
    rf"|\b(?P<word2>tomorrow|today|yesterday)(?:['’]s)?\b(?P<between2>[\w\s,’'-]{{0,24}}?)\b(?P<day2>{_NAMES})\b",
    re.IGNORECASE,
)
_FORWARD = ("by", "until", "till", "before", "from")
_LINE = 60  # characters of a line that is a byline or a date line
_LONGEST = 200_000  # characters of a text that are searched


@dataclass(frozen=True, slots=True)
class Bound:
    """The first day that the report can have, and the words that say so."""

    day: dt.date
    words: Evidence


@dataclass(frozen=True, slots=True)
class Clue:
    """A month and day (`05-08`) without a year, and the words that tell it."""

    month_day: str
    words: Evidence


def lower_bound(blocks: Sequence[Block], language: str, latest: dt.date | None) -> Bound | None:
    """The latest day that the text tells as past; `latest` is the last day that the report can have, if known."""
    said = [(block, found) for block in blocks for found in _said(block, language)]
    best: Bound | None = None
    for block, found in said:
        day = _first_day(found)
        later = day and (latest is None or day <= latest) and (best is None or day > best.day)
        if day and later and not _looks_forward(block, found):
            best = Bound(day, evidence(block, found.start, found.end))
    if best is None or latest is None:
        return best
    for block, found in said:
        inside = [day for day in _in_any_year(found, best.day.year, latest.year) if best.day <= day <= latest]
        if len(inside) == 1 and not _looks_forward(block, found):
            best = Bound(inside[0], evidence(block, found.start, found.end))
    return best


def _said(block: Block, language: str) -> list[Found]:
    found = find(Passage(block.text[:_LONGEST], language))
    return [each for each in found if each.kind in ("DATE", "TIME")]


def _first_day(found: Found) -> dt.date | None:
    earliest = parse_edtf(found.value).earliest if found.value else None
    return dt.date.fromisoformat(earliest) if earliest and not earliest.startswith("-") else None


def _in_any_year(found: Found, first: int, last: int) -> list[dt.date]:
    """The days that words without a year ("April 6", "February") can mean in these years."""
    parts = _YEARLESS.fullmatch(found.timex)
    if not parts:
        return []
    days = (_day(year, int(parts[1]), int(parts[2] or 1)) for year in range(first, last + 1))
    return [day for day in days if day]


def _looks_forward(block: Block, found: Found) -> bool:
    text = block.text[:_LONGEST]
    before = text[max(0, found.start - 12) : found.start].split()
    return bool(before and before[-1].lower() in _FORWARD) or tense(text, found.start, found.end) == "ahead"


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def named_day_clue(blocks: Sequence[Block]) -> Clue | None:
    """The month and day of a report that tells a named day as tomorrow, today or yesterday: "Victory Parade tomorrow"."""
    for block in blocks:
        text = block.text[:_LONGEST]
        found = _NAMED.search(text) if any(word in text.lower() for word in _OFFSETS) else None
        if found:
            name = (found["day"] or found["day2"]).lower().replace("’", "'")
            offset = _OFFSETS[(found["word"] or found["word2"]).lower()]
            # A year without 29 February: the day before 1 March is the 28th in most.
            day = dt.date(2023, *FIXED[name]) - dt.timedelta(days=offset)
            return Clue(f"{day:%m-%d}", evidence(block, found.start(), found.end()))
    return None


def line_clue(head: Sequence[Part]) -> Clue | None:
    """The month and day of a line beside the headline that leaves out the year: "By Ada Novak, 12 March"."""
    headline = next((at for at, part in enumerate(head) if part.rule == "headline"), len(head))
    for part in head[max(0, headline - 2) :]:
        found = yearless(part.block.text) if len(part.block.text) <= _LINE else None
        if found:
            start, end, month, number = found
            return Clue(f"{month:02d}-{number:02d}", evidence(part.block, start, end))
    return None


def dateline_clue(body: Sequence[Block]) -> Clue | None:
    """The month and day of a dateline, which leaves out the year: "GENEVA, 3 March —"."""
    reading = dateline(body)
    found = yearless(reading.value) if reading else None
    block = next((block for block in body if reading and reading.value in block.text), None)
    if reading is None or found is None or block is None:
        return None
    start, end, month, number = found
    at = block.text.index(reading.value)
    return Clue(f"{month:02d}-{number:02d}", evidence(block, at + start, at + end))


def days_of(clue: Clue, earliest: dt.date, latest: dt.date) -> list[dt.date]:
    """The clue's day in every year between two days."""
    month, number = map(int, clue.month_day.split("-"))
    days = (_day(year, month, number) for year in range(earliest.year, latest.year + 1))
    return [day for day in days if day and earliest <= day <= latest]
