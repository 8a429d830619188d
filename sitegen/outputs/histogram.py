"""How entries lie in time: at most 60 bars, each a link to the first entry that it counts.

An entry whose date is wider than a bar is not drawn where it may not belong; it is counted apart.
"""

from calendar import monthrange
from collections.abc import Callable, Sequence

from sitegen.dates import day_key
from sitegen.model import Entry
from sitegen.outputs.axis import Axis, Dates, axis_of, by_date
from sitegen.outputs.wording import period_in_words
from sitegen.page.parts import Bar, Histogram

FEWEST = 3
"""Drawn entries below which a histogram says less than the list."""

AddressOf = Callable[[Entry], str]


def histogram(entries: Sequence[Entry], address_of: AddressOf) -> Histogram | None:
    """Draw dated entries by month, quarter, year or years, as their span allows; None for too few."""
    dates = by_date(entries)
    axis = axis_of(dates)
    return _drawn(dates, axis, address_of) if axis else None


def month_histogram(month: str, entries: Sequence[Entry], address_of: AddressOf) -> Histogram | None:
    """Draw the entries of one month (`2023-05`) by day."""
    year, number, _ = day_key(f"{month}-01")
    days = monthrange(year % 400 + 2000, number)[1]
    axis = Axis(
        "day",
        days,
        lambda day: day[2] - 1,
        lambda slot: period_in_words(f"{month}-{slot + 1:02d}"),
        {slot: str(slot + 1) for slot in range(0, days, 7)},
    )
    return _drawn(by_date(entries), axis, address_of)


def _drawn(dates: Dates, axis: Axis, address_of: AddressOf) -> Histogram | None:
    slots, wide, outside = axis.placed(dates)
    if sum(map(len, slots.values())) < FEWEST:
        return None
    tallest, width = max(map(len, slots.values())), axis.per_cent(1)
    bars = [
        Bar(
            title=axis.title_of(slot),
            address=address_of(entries[0]),
            count=len(entries),
            left=axis.per_cent(slot),
            width=width,
            height=round(100 * len(entries) / tallest, 1),
            inferred=_are_inferred(entries),
        )
        for slot, entries in slots.items()
    ]
    return Histogram(axis.unit, tuple(bars), axis.ticks, wide, outside)


def _are_inferred(entries: Sequence[Entry]) -> bool:
    return entries[0].status == "inferred" and all(entry.status == "inferred" for entry in entries)
