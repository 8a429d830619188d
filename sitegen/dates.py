"""EventDate: a day, a month, a year, "about", a span: EDTF levels 0 and 1, never finer than a day.

The text form is the Extended Date/Time Format (ISO 8601-2:2019, Library of Congress profile). `earliest` and `latest`
are the first and last day that the text allows, ISO text, or None where an interval is open; years run from -9999 to
9999 in the astronomical count (year 0 is 1 BCE). Every other module that handles a date handles this value.
"""

import re
from calendar import monthrange
from datetime import time as Time  # noqa: N812 (a function here has an argument of that name)
from functools import lru_cache
from typing import Literal

from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

Precision = Literal["day", "month", "season", "year", "decade", "century", "interval"]


class DateFormError(ValueError):
    """The text is no EDTF date of level 0 or 1, or names a day that does not exist."""


@dataclass(frozen=True, slots=True)
class EventDate:
    """When something happened, as precisely as is known, and no more."""

    edtf: str
    earliest: str | None
    latest: str | None
    precision: Precision
    approximate: bool = False
    uncertain: bool = False


SEASONS = {21: (3, 5), 22: (6, 8), 23: (9, 11), 24: (12, 14)}
"""Months of EDTF's seasons 21 to 24 (northern, meteorological); winter runs into the next year."""

_SINGLE = lazy_pattern(
    r"(?P<year>-?\d{4}|-?\d{3}X|-?\d{2}XX)"
    r"(?:-(?P<month>\d\d|XX)(?:-(?P<day>\d\d|XX))?)?"
    r"(?P<mark>[?~%]?)",
    re.ASCII,
)


@lru_cache(maxsize=8192)
def parse_edtf(text: str) -> EventDate:
    """Read an EDTF date or interval of level 0 or 1; a time after the day is refused.

    >>> parse_edtf("2024-02").latest
    '2024-02-29'

    Raises DateFormError.
    """
    if "/" not in text:
        return _single(text)
    left, _, right = text.partition("/")
    start, end = _bound(left), _bound(right)
    if start is None and end is None:
        raise DateFormError(f"{text}: an interval needs a start or an end")
    earliest = start.earliest if start else None
    latest = end.latest if end else None
    if earliest and latest and day_key(earliest) > day_key(latest):
        raise DateFormError(f"{text}: the interval ends before it starts")
    parts = [part for part in (start, end) if part]
    return EventDate(
        text,
        earliest,
        latest,
        "interval",
        approximate=any(part.approximate for part in parts),
        uncertain=any(part.uncertain for part in parts),
    )


def _bound(text: str) -> EventDate | None:
    return None if text in ("", "..") else _single(text)


def _single(text: str) -> EventDate:
    found = _SINGLE.fullmatch(text)
    if not found:
        raise DateFormError(f"{text}: not an EDTF date such as 2024-03-01, 2024-03, 2024~ or 2024-03-01/2024-03-05")
    year, month, day, mark = found.group("year", "month", "day", "mark")
    if "X" in year and month:
        raise DateFormError(f"{text}: a month needs a whole year")
    if day and month == "XX" and day != "XX":
        raise DateFormError(f"{text}: a day needs a month")
    earliest, latest, precision = _span(text, year, _number(month), _number(day))
    return EventDate(text, earliest, latest, precision, approximate=mark in ("~", "%"), uncertain=mark in ("?", "%"))


def _number(part: str | None) -> int | None:
    return None if part in (None, "XX") else int(part or 0)


def _span(text: str, year: str, month: int | None, day: int | None) -> tuple[str, str, Precision]:
    if "X" in year:
        sign, digits = ("-", year[1:]) if year.startswith("-") else ("", year)
        bounds = (int(sign + digits.replace("X", "0")), int(sign + digits.replace("X", "9")))
        return iso_day(min(bounds), 1, 1), iso_day(max(bounds), 12, 31), "century" if year.endswith("XX") else "decade"
    number = int(year)
    if month is None:
        return iso_day(number, 1, 1), iso_day(number, 12, 31), "year"
    if month in SEASONS and day is None:
        first, last = SEASONS[month]
        over, last = (1, last - 12) if last > 12 else (0, last)
        return iso_day(number, first, 1), iso_day(number + over, last, _days_in(number + over, last)), "season"
    if not 1 <= month <= 12:
        raise DateFormError(f"{text}: there is no month {month}")
    last_day = _days_in(number, month)
    if day is None:
        return iso_day(number, month, 1), iso_day(number, month, last_day), "month"
    if not 1 <= day <= last_day:
        raise DateFormError(f"{text}: that month has {last_day} days")
    return iso_day(number, month, day), iso_day(number, month, day), "day"


def _days_in(year: int, month: int) -> int:
    # monthrange knows years 1 to 9999; leap years repeat every 400.
    return monthrange(year % 400 + 2000, month)[1]


def iso_day(year: int, month: int, day: int) -> str:
    """ISO text of a day, with a sign before year 0."""
    sign = "-" if year < 0 else ""
    return f"{sign}{abs(year):04d}-{month:02d}-{day:02d}"


@lru_cache(maxsize=32768)  # ninety years of days
def day_key(day: str) -> tuple[int, int, int]:
    """Year, month and day of ISO text, which compare as the days do (the text does not, before year 0)."""
    body, sign = (day[1:], -1) if day.startswith("-") else (day, 1)
    year, month, number = body.split("-")
    return sign * int(year), int(month), int(number)


def interval(earliest: str | None, latest: str | None) -> EventDate | None:
    """The EDTF interval between two ISO days, one of which may be open; None when both are."""
    if earliest is None and latest is None:
        return None
    if earliest == latest and earliest is not None:
        return parse_edtf(earliest)
    return parse_edtf(f"{earliest or '..'}/{latest or '..'}")


def order_key(earliest: str | None, latest: str | None, time: str | None = None) -> tuple[object, ...]:
    """What puts dated things in order: earliest, stated time, latest; an open start sorts by its latest.

    A day without a time comes before the same day with one; a longer span after a shorter one of the same start. Times
    (`14:02:00+02:00`) of different zones compare as instants; one without a zone counts as UTC.
    """
    start = day_key(earliest or latest or "9999-12-31")
    end = day_key(latest) if latest else (10000, 0, 0)
    return (start, _instant(time), end)


@lru_cache(maxsize=8192)
def _instant(time: str | None) -> float:
    """Seconds from the day's start in UTC; minus infinity without a time."""
    if not time:
        return float("-inf")
    clock = Time.fromisoformat(time)
    zone = clock.utcoffset()
    seconds = clock.hour * 3600 + clock.minute * 60 + clock.second
    return seconds - (zone.total_seconds() if zone else 0)
