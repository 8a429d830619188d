"""Stretches of the calendar: a day, week, month, quarter, season, year, decade … and how TIMEX3 and EDTF write them."""

import datetime as dt
from calendar import monthrange
from collections.abc import Callable
from typing import Literal, NamedTuple

Unit = Literal["D", "WE", "W", "M", "Q", "H", "S", "Y", "DE", "CE"]
"""Day, weekend, week, month, quarter, half year, season, year, decade, century, finest first."""

DAY = dt.timedelta(days=1)
MONTHS_OF: dict[str, int] = {"M": 1, "Q": 3, "S": 3, "H": 6, "Y": 12, "DE": 120, "CE": 1200}
SEASON_NAMES = {3: "SP", 6: "SU", 9: "FA", 12: "WI"}


class Stretch(NamedTuple):
    """A unit of the calendar that begins on `start`."""

    unit: Unit
    start: dt.date


def stretch(unit: Unit, day: dt.date) -> Stretch:
    """The unit that holds the day. A season is northern and meteorological; winter begins in December.

    >>> stretch("Q", dt.date(2023, 5, 9)).start
    datetime.date(2023, 4, 1)
    """
    if unit == "D":
        return Stretch(unit, day)
    if unit in ("W", "WE"):
        monday = day - dt.timedelta(days=day.weekday())
        return Stretch(unit, monday + 5 * DAY if unit == "WE" else monday)
    if unit == "S":
        return Stretch(unit, _month(day.year, day.month // 3 * 3))
    if unit in ("DE", "CE"):
        size = 10 if unit == "DE" else 100
        return Stretch(unit, dt.date(max(1, day.year // size * size), 1, 1))
    size = MONTHS_OF[unit]
    return Stretch(unit, dt.date(day.year, (day.month - 1) // size * size + 1, 1))


def shift(span: Stretch, count: int) -> Stretch:
    """The unit of the same kind `count` further on (back, when negative). Raises OverflowError or ValueError beyond
    the years 1 to 9999.
    """
    if span.unit == "D":
        return Stretch("D", span.start + count * DAY)
    if span.unit in ("W", "WE"):
        return Stretch(span.unit, span.start + 7 * count * DAY)
    return Stretch(span.unit, add_months(span.start, count * MONTHS_OF[span.unit]))


def add_months(day: dt.date, count: int) -> dt.date:
    """The same day `count` months on, or the last of that month where it has no such day."""
    month = day.year * 12 + day.month - 1 + count
    year, index = divmod(month, 12)
    if not 1 <= year <= 9999:
        raise OverflowError(f"the year {year} is not a calendar year")
    return dt.date(year, index + 1, min(day.day, monthrange(year, index + 1)[1]))


def _month(year: int, month: int) -> dt.date:
    return dt.date(year, month, 1) if month else dt.date(year - 1, 12, 1)


def last_day(span: Stretch) -> dt.date:
    """The last day of the stretch."""
    if span.unit == "D":
        return span.start
    if span.unit == "WE":
        return span.start + DAY
    if span.unit == "W":
        return span.start + 6 * DAY
    if span.start.year + MONTHS_OF[span.unit] // 12 > 9999:
        return dt.date.max
    return add_months(span.start, MONTHS_OF[span.unit]) - DAY


def timex(span: Stretch) -> str:
    """The stretch as a TIMEX3 value: 2023-05-09, 2023-W19, 2023-W19-WE, 2023-05, 2023-Q2, 2023-SU, 2023, 202, 20."""
    return _TIMEX[span.unit](span.start)


def _week(start: dt.date) -> str:
    year, week, _ = start.isocalendar()
    return f"{year:04d}-W{week:02d}"


def _month_text(start: dt.date) -> str:
    return f"{start.year:04d}-{start.month:02d}"


_TIMEX: dict[Unit, Callable[[dt.date], str]] = {
    "D": dt.date.isoformat,
    "WE": lambda start: f"{_week(start)}-WE",
    "W": _week,
    "M": _month_text,
    "Q": lambda start: f"{start.year:04d}-Q{start.month // 3 + 1}",
    "H": lambda start: f"{start.year:04d}-H{start.month // 6 + 1}",
    "S": lambda start: f"{start.year:04d}-{SEASON_NAMES[start.month]}",
    "Y": lambda start: f"{start.year:04d}",
    "DE": lambda start: f"{start.year // 10:03d}",
    "CE": lambda start: f"{start.year // 100:02d}",
}
_EDTF: dict[Unit, Callable[[dt.date], str]] = {
    "D": dt.date.isoformat,
    "M": _month_text,
    "S": lambda start: f"{start.year:04d}-{start.month // 3 + 20}",
    "Y": lambda start: f"{start.year:04d}",
    "DE": lambda start: f"{start.year // 10:03d}X",
    "CE": lambda start: f"{start.year // 100:02d}XX",
}


def edtf(span: Stretch, *, approximate: bool = False) -> str:
    """The stretch as EDTF of level 0 or 1; what has no form of its own (week, quarter, half) is an interval.

    >>> edtf(stretch("Q", dt.date(2023, 5, 9)))
    '2023-04/2023-06'
    """
    mark = "~" if approximate else ""
    if span.unit in _EDTF:
        return _EDTF[span.unit](span.start) + mark
    text = _month_text if span.unit in ("Q", "H") else dt.date.isoformat
    return f"{text(span.start)}{mark}/{text(last_day(span))}{mark}"


def nearest(candidates: list[Stretch], day: dt.date, *, ahead: bool = False) -> Stretch:
    """The candidate closest to the day: one that holds it has distance 0; a tie goes to the past, or with `ahead` to
    the future.
    """

    def distance(span: Stretch) -> tuple[int, bool]:
        before, after = (day - last_day(span)).days, (span.start - day).days
        return max(before, after, 0), (after <= 0) == ahead

    return min(candidates, key=distance)
