"""A date that a person wrote into front matter or a sidecar: EDTF, or anything that can only mean one date."""

import datetime as dt
import re
from dataclasses import replace
from functools import lru_cache

from sitegen.config import DateOrder
from sitegen.dates import DateFormError, EventDate, parse_edtf
from sitegen.errors import Problem
from sitegen.extractors.published.forms import ZONES, stamps, time_after
from sitegen.model import Field
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

_TIMED = lazy_pattern(r"(\d{4}-\d\d-\d\d)[T\s]\s?(?=\d)")
_YEAR_FIRST = lazy_pattern(r"((?:1[0-9]|20)\d\d)([\s/.-]?)(\d{1,2})\2(\d{1,2})")
_NUMERIC = lazy_pattern(r"(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})")
_LONGEST = 100  # characters of a date
_DEFAULTS = (dt.datetime(2001, 1, 1), dt.datetime(2004, 12, 28))  # noqa: DTZ001 - they fill gaps and are no time


@dataclass(frozen=True, slots=True)
class Written:
    """What a field says: a date, the other date that it can mean, a time of that day as `14:02:00+00:00`."""

    date: EventDate
    other: EventDate | None = None
    time: str | None = None


@lru_cache(maxsize=256)
def written(text: str, order: DateOrder | None) -> Written | None:
    """Read a declared date; None when it is none, or names a day that does not exist."""
    text = " ".join(text.split())
    if len(text) > _LONGEST:
        return None
    timed = _TIMED.match(text)  # which no EDTF is
    if timed:
        return _timed(text, timed)
    try:
        return Written(parse_edtf(text))
    except DateFormError:
        pass
    year_first = _YEAR_FIRST.fullmatch(text)
    if year_first:
        return _year_first(year_first)
    numeric = _NUMERIC.match(text)
    if numeric:
        return _numeric(text, numeric, order)
    return _worded(text, order)


def _timed(text: str, found: re.Match[str]) -> Written | None:
    try:
        date = parse_edtf(found[1])
    except DateFormError:
        return None
    return Written(date, time=time_after(text, found.end())[0])


def _year_first(found: re.Match[str]) -> Written | None:
    try:
        return Written(parse_edtf(f"{found[1]}-{int(found[3]):02d}-{int(found[4]):02d}"))
    except DateFormError:
        return None


def _numeric(text: str, found: re.Match[str], order: DateOrder | None) -> Written | None:
    first, second, year = map(int, found.groups())
    orders = {"dmy": [(second, first)], "mdy": [(first, second)]}.get(order or "", [(second, first), (first, second)])
    days = []
    for month, number in orders or [(second, first), (first, second)]:
        try:
            days.append(parse_edtf(f"{year:04d}-{month:02d}-{number:02d}"))
        except DateFormError:
            continue
    days = list(dict.fromkeys(days))
    if not days:
        return None
    return Written(days[0], days[1] if len(days) > 1 else None, time_after(text, found.end())[0])


def _worded(text: str, order: DateOrder | None) -> Written | None:
    """A date in words: by our own forms, which know more languages, else by dateutil's."""
    found = list(stamps(text))
    if len(found) == 1 and len(text) - (found[0].end - found[0].start) < 16:
        return Written(parse_edtf(found[0].day.isoformat()), time=found[0].time)
    if order is not None:
        return _parsed(text, day_first=order == "dmy")
    one, other = (_parsed(text, day_first=day_first) for day_first in (True, False))
    return replace(one, other=other.date) if one and other and one.date != other.date else one


def _parsed(text: str, *, day_first: bool) -> Written | None:
    """By dateutil, twice with different defaults: what differs was not stated. Never fuzzy: "500 men" is no year 500."""
    from dateutil import parser  # noqa: PLC0415 - a slow import that most sites never need

    try:
        low, high = (parser.parse(text, default=default, dayfirst=day_first, tzinfos=_tzinfo) for default in _DEFAULTS)
    except (ValueError, ArithmeticError, TypeError, AttributeError, IndexError):  # what it raises on odd words
        return None
    if low.year != high.year or low.year < 1000:
        return None
    if low.month != high.month:
        return Written(parse_edtf(f"{low.year:04d}"))
    if low.day != high.day:
        return Written(parse_edtf(f"{low.year:04d}-{low.month:02d}"))
    time = low.strftime("%H:%M:%S") + _zone(low) if ":" in text else None
    return Written(parse_edtf(low.date().isoformat()), time=time)


def _tzinfo(name: str | None, offset: int | None) -> dt.timezone | None:
    """The zone of a time; None for a name that is no zone of ours."""
    if offset is None and name in ZONES:
        offset = ZONES[name] * 60
    return None if offset is None or abs(offset) >= 86_400 else dt.timezone(dt.timedelta(seconds=offset))


def _zone(moment: dt.datetime) -> str:
    shown = moment.strftime("%z")
    return f"{shown[:3]}:{shown[3:5]}" if shown else ""


def wrong_date(field: Field, key: str) -> Problem:
    """What a user is told about a date that cannot be read."""
    try:
        parse_edtf(field.text.strip())
        reason = ""
    except DateFormError as error:
        reason = str(error)
    if " days" not in reason and "no month" not in reason:
        reason = f"{field.text}: not a date"
    return Problem(
        "bad-date",
        "error",
        field.path,
        f"{key}: {reason}; the article is published without it",
        f"write the day as {key}: 2023-05-11, a month as 2023-05, about a year as 2023~",
        field.line,
    )


def two_dates(field: Field, one: EventDate, other: EventDate, sidecar: str = "") -> Problem:
    """What a user is told about digits that can mean two days; `sidecar` names the file in which to correct words that
    nobody declared.
    """
    where = f" into {sidecar}" if sidecar else ""
    return Problem(
        "ambiguous-date",
        "warning",
        field.path,
        f"date: {field.text} can mean {one.edtf} or {other.edtf}",
        f"write `date: {one.edtf}` or `date: {other.edtf}`{where}, or `date_order: dmy` or `mdy` into content/site.yaml",
        field.line,
    )
