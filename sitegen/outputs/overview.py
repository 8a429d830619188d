"""The calendar of a large site: every year by month, and the days of a full year, each a link to what was reported."""

from calendar import Calendar
from collections.abc import Mapping, Sequence
from math import ceil, sqrt

from sitegen.dates import iso_day
from sitegen.model import Entry
from sitegen.outputs.calendar_words import month_abbreviation, month_name
from sitegen.outputs.listing import UrlOf
from sitegen.outputs.periods import DENSE, WHOLE, Groups, by_month, is_month
from sitegen.outputs.wording import period_in_words
from sitegen.outputs.words import count, say
from sitegen.page.parts import Tally
from sitegen.page.views import CalendarMonth, CalendarYear, Cell
from sitegen.urls import entry_anchor

LEVELS = 4
"""Shades of a cell."""


def overview(years: Groups, url_of: UrlOf) -> tuple[CalendarYear, ...]:
    """Every year with its months."""
    months = {
        year: {m: some for m, some in by_month(entries).items() if is_month(m)} for year, entries in years.items()
    }
    fullest = max((len(some) for each in months.values() for some in each.values()), default=1)
    return tuple(
        CalendarYear(
            Tally(year, period_in_words(year), url_of(year), len(entries)),
            tuple(
                _month_cell(f"{year}-{number:02d}", number, months[year], entries, fullest, url_of)
                for number in range(1, 13)
            ),
            len(entries) - sum(map(len, months[year].values())),
        )
        for year, entries in years.items()
    )


def _month_cell(month: str, number: int, months: Groups, entries: Sequence[Entry], fullest: int, url_of: UrlOf) -> Cell:
    some = months.get(month, ())
    if not some:
        return Cell(number, month_abbreviation(number), "", 0, 0)
    address = url_of(month) if len(entries) > DENSE else f"{url_of(month[:-3])}#{entry_anchor(some[0].id)}"
    return Cell(number, month_abbreviation(number), address, len(some), _level(len(some), fullest))


def year_of_days(
    year: str, entries: Sequence[Entry], url_of: UrlOf, months_from: int = DENSE
) -> tuple[CalendarMonth, ...]:
    """The days of a full year, month by month; nothing for another year. A date wider than a day is not in it."""
    if len(entries) <= max(WHOLE, months_from):
        return ()
    days: dict[str, list[Entry]] = {}
    for entry in entries:
        if entry.earliest and entry.earliest == entry.latest:
            days.setdefault(entry.earliest, []).append(entry)
    fullest = max(map(len, days.values()), default=1)
    return tuple(
        _month(year, number, len(some), days, fullest, url_of)
        for month, some in by_month(entries).items()
        if is_month(month)
        for number in [int(month[-2:])]
    )


def _month(
    year: str, number: int, total: int, days: Mapping[str, Sequence[Entry]], fullest: int, url_of: UrlOf
) -> CalendarMonth:
    address = url_of(f"{year}-{number:02d}")
    # Weekdays repeat every 400 years, and the standard library knows only those of our era.
    weeks = Calendar().monthdayscalendar(int(year) % 400 + 2000, number)
    return CalendarMonth(
        month_name(number),
        address,
        total,
        tuple(
            tuple(_day(iso_day(int(year), number, day), days, fullest, address) if day else None for day in week)
            for week in weeks
        ),
    )


def _day(day: str, days: Mapping[str, Sequence[Entry]], fullest: int, address: str) -> Cell:
    some = days.get(day, ())
    if not some:
        return Cell(int(day[-2:]), "", "", 0, 0)
    title = say("bar", title=period_in_words(day), entries=count("entries", len(some)))
    return Cell(int(day[-2:]), title, f"{address}#{entry_anchor(some[0].id)}", len(some), _level(len(some), fullest))


def _level(number: int, fullest: int) -> int:
    return ceil(LEVELS * sqrt(number / fullest))
