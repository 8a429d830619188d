"""Cutting a list by period, never by count, so that nothing shifts when an entry is added anywhere.

An entry belongs to the year of its first possible day (of its last, when the start is open) and to a month when its
whole date lies within that month.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from sitegen.model import Entry
from sitegen.quick import dataclass

WHOLE = 200
"""Entries up to which a list is shown whole."""
DENSE = 60
"""Entries of a year from which it is divided by month."""
LONG = 600
"""As `WHOLE`, for the home page of a theme that is read as one text."""
OUTLINE = 500
"""Entries of a year from which its page leads to months instead of listing them."""

Groups = Mapping[str, Sequence[Entry]]


@dataclass(frozen=True, slots=True)
class Cut:
    """A list, cut. `shown` are the entries on its first page by period, `newest` the period that they are when they are
    not all, else "".
    """

    shown: Groups
    newest: str
    years: Groups


def year_of(entry: Entry) -> str:
    """The year that an entry is listed in: `2023`, `-0043`."""
    return (entry.earliest or entry.latest or "")[:-6]


def period_of(entry: Entry) -> str:
    """The month that holds the whole of an entry's date, else its year."""
    return _period_of(entry.earliest, entry.latest)


@lru_cache(maxsize=8192)
def _period_of(first: str | None, last: str | None) -> str:
    return first[:-3] if first and last and first[:-3] == last[:-3] else (first or last or "")[:-6]


def is_month(period: str) -> bool:
    """Whether a period is a month: `2023-05`, not `2023` or `-0043`."""
    return "-" in period[1:]


def by_year(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """Dated entries by year, in order."""
    years: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        years[year_of(entry)].append(entry)
    return dict(years)


def by_month(entries: Sequence[Entry]) -> dict[str, list[Entry]]:
    """A year's entries by month, in order; last, under the year itself, those whose date is wider than a month."""
    periods: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        periods[_period_of(entry.earliest, entry.latest)].append(entry)
    return dict(sorted(periods.items(), key=lambda item: (not is_month(item[0]), item[0])))


def divided(year: str, entries: Sequence[Entry]) -> Groups:
    """A year as it is listed: whole, or by month when it is dense."""
    return by_month(entries) if len(entries) > DENSE else {year: entries}


def outlined(entries: Sequence[Entry]) -> Groups:
    """What the page of a very full year lists itself: the entries that no month's page holds."""
    return {period: each for period, each in by_month(entries).items() if not is_month(period)}


def cut(entries: Sequence[Entry], whole: int = WHOLE) -> Cut:
    """Cut dated entries, in order: all of them up to `whole`, else the newest year, else its newest month."""
    years = by_year(entries)
    if len(entries) <= whole:
        shown = {period: each for year in years for period, each in divided(year, years[year]).items()}
        return Cut(shown, "", years)
    year = next(reversed(years))
    newest = years[year]
    months = [period for period in by_month(newest) if is_month(period)]
    if len(newest) <= OUTLINE or not months:
        return Cut(divided(year, newest), year, years)
    return Cut({months[-1]: by_month(newest)[months[-1]]}, months[-1], years)
