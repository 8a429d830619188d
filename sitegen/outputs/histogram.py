"""How entries lie in time: at most 60 bars, each a link to the first entry that it counts.

An entry whose date is wider than a bar is not drawn where it may not belong; it is counted apart.
"""

from calendar import monthrange
from collections.abc import Callable, Sequence
from functools import lru_cache

from sitegen.dates import day_key
from sitegen.language import Language, spoken
from sitegen.model import Entry
from sitegen.outputs.axis import Axis, Dates, axis_of, by_date
from sitegen.outputs.wording import period_in_words
from sitegen.outputs.words import count, say
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
    language = spoken()
    bars = []
    for slot, entries in slots.items():
        number, title, inferred = len(entries), axis.title_of(slot), are_inferred(entries)
        label = _label(language, title, number, inferred)
        left, height = axis.per_cent(slot), round(100 * number / tallest, 1)
        bars.append(Bar(title, label, address_of(entries[0]), number, left, width, height, inferred))
    return Histogram(axis.unit, tuple(bars), any(bar.inferred for bar in bars), axis.ticks, wide, outside)


@lru_cache(maxsize=8192)
def _label(_language: Language, title: str, number: int, inferred: bool) -> str:
    return say("bar_inferred" if inferred else "bar", title=title, entries=count("entries", number))


def are_inferred(entries: Sequence[Entry]) -> bool:
    """Whether the dates of all entries, of which there are some, are inferred."""
    return entries[0].status == "inferred" and all(entry.status == "inferred" for entry in entries)
