"""Who is named when: the actors named most often by month, or by year where there are too many months."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from sitegen.edition import Edition
from sitegen.model import Entry
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.periods import OUTLINE, WHOLE, Groups, by_year, is_month, period_of, year_of
from sitegen.outputs.wording import period_in_words
from sitegen.outputs.words import count, say
from sitegen.page.parts import Column, Matrix, Row, Tally
from sitegen.urls import entry_anchor, part_url, period_url

ROWS = 12
"""Actors of a matrix: those named most often in what it counts."""
COLUMNS = 24
"""Months, or years, of a matrix: what fits beside the names at 1280 px."""
ENOUGH = 0.8
"""The share of entries that the months must hold to be counted by month."""
FEWEST = 2
"""Columns below which a matrix says less than the list."""


def matrix(edition: Edition, shown: Groups, names: Catalogue) -> Matrix | None:
    """Count the entries `shown` by actor and month; None when that is too little for a table.

    A date wider than a month is not counted by month: nobody knows which.
    """
    entries = [entry for group in shown.values() for entry in group]
    period_of_entry, periods = _periods(entries)
    if len(periods) < FEWEST:
        return None
    counted: dict[str, dict[str, list[Entry]]] = {}
    for entry in entries:
        for actor in entry.actors:
            if actor in names.actors and period_of_entry(entry) in periods:
                counted.setdefault(actor, {}).setdefault(period_of_entry(entry), []).append(entry)
    totals = {actor: sum(map(len, each.values())) for actor, each in counted.items()}
    chosen = sorted(totals, key=lambda actor: (-totals[actor], names.actors[actor].title.casefold(), actor))[:ROWS]
    outside = sum(period_of_entry(entry) not in periods for entry in entries)
    return (
        Matrix(
            tuple(_column(period) for period in periods),
            tuple(_row(actor, counted[actor], periods, edition, names) for actor in chosen),
            outside,
        )
        if chosen
        else None
    )


def _periods(entries: Sequence[Entry]) -> tuple[Callable[[Entry], str], list[str]]:
    """The columns: every month from first to last, else every year that has an entry, newest ones kept.

    Nearly all entries decide: one report that recalls the last war must not turn months into years.
    """
    counts = Counter(month for month in map(_month_number, entries) if month is not None)
    held = {first: sum(counts[first + each] for each in range(COLUMNS)) for first in counts}
    first = max(sorted(held), key=held.__getitem__, default=0)
    if held and held[first] >= ENOUGH * len(entries):
        last = max(month for month in counts if month < first + COLUMNS)
        return period_of, [f"{month // 12:04d}-{month % 12 + 1:02d}" for month in range(first, last + 1)]
    return year_of, list(dict.fromkeys(map(year_of, entries)))[-COLUMNS:]


def _month_number(entry: Entry) -> int | None:
    """Months since the year 0 of the month that holds an entry's whole date, if there is one."""
    year, _, month = period_of(entry).partition("-")
    return int(year) * 12 + int(month) - 1 if year and month else None


def _column(period: str) -> Column:
    if not is_month(period):
        return Column(period_in_words(period), "", period_url(period))
    year = period[:-3]
    return Column(period[-2:], period_in_words(year), period_url(year))


def _row(
    actor: str, counted: Mapping[str, Sequence[Entry]], periods: Sequence[str], edition: Edition, names: Catalogue
) -> Row:
    link = names.actors[actor]
    dated = [entry for entry in edition.timeline.actors[actor].entries if entry.earliest or entry.latest]
    sizes = {year: len(each) for year, each in by_year(dated).items()} if len(dated) > WHOLE else {}

    def cell(period: str) -> Tally | None:
        entries = counted.get(period)
        if not entries:
            return None
        first, year = entries[0], year_of(entries[0])
        there = link.address
        if sizes:
            there = part_url(link.address, period_of(first) if sizes[year] > OUTLINE else year)
        title = say("cell", name=link.title, period=period_in_words(period), entries=count("entries", len(entries)))
        return Tally(period, title, f"{there}#{entry_anchor(first.id)}", len(entries))

    return Row(link, sum(map(len, counted.values())), tuple(cell(period) for period in periods))
