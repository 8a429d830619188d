"""How entries lie in time: at most 60 bars, each a link to the first entry that it counts.

An axis starts and ends with a whole year (month, for a month's page), so that labels stand at equal distances. An entry
whose date is wider than a bar is not drawn where it may not belong; it is counted apart.
"""

from calendar import monthrange
from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from sitegen.dates import day_key
from sitegen.model import Entry
from sitegen.outputs.calendar_words import month_abbreviation, month_in_words, month_name, year_in_words
from sitegen.outputs.wording import period_in_words
from sitegen.outputs.words import say
from sitegen.page_parts import Bar, Histogram, Tick

FEWEST = 3
"""Drawn entries below which a histogram says less than the list."""
MOST_BARS = 60
MONTHLY = MOST_BARS // 12
"""Years that are drawn by month."""
ENOUGH = 0.9
"""The share of entries that a few years must hold to be drawn by month without the others."""
LABELS = 8
"""Labels that fit under a histogram at 320 px."""
_STEPS = (1, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)

# The days of a large archive are few, and every group draws them again.
_day = lru_cache(maxsize=8192)(day_key)

AddressOf = Callable[[Entry], str]


@dataclass(frozen=True, slots=True)
class _Axis:
    unit: str
    slots: int
    slot_of: Callable[[tuple[int, int, int]], int]
    title_of: Callable[[int], str]
    ticks: Mapping[int, str]


def histogram(entries: Sequence[Entry], address_of: AddressOf) -> Histogram | None:
    """Draw dated entries by month, quarter, year or years, as their span allows; None for too few."""
    spans = [_years_of(entry) for entry in entries]
    # The axis is as long as the dates that lie within a year: one vague century must not squeeze all the others.
    years = [first for first, last in spans if first == last] or [year for span in spans for year in span]
    if not years:
        return None
    return _drawn(entries, _axis(*_span(years)), address_of)


def _span(years: Sequence[int]) -> tuple[int, int]:
    """The first and last year to draw: nearly all that there is, if that fits an axis of months, else all.

    One report that recalls the last war must not squeeze this one into a bar.
    """
    first, last = min(years), max(years)
    if last - first < MONTHLY:
        return first, last
    counts = Counter(years)
    held = {start: sum(counts[start + each] for each in range(MONTHLY)) for start in counts}
    best = max(sorted(held), key=held.__getitem__)
    if held[best] < ENOUGH * len(years):
        return first, last
    return best, max(year for year in counts if year < best + MONTHLY)


def _years_of(entry: Entry) -> tuple[int, int]:
    first, last = entry.earliest or entry.latest, entry.latest or entry.earliest
    # An open end makes a date wider than any axis.
    return _day(first or "")[0], _day(last or "")[0] + (not entry.earliest or not entry.latest)


def month_histogram(month: str, entries: Sequence[Entry], address_of: AddressOf) -> Histogram | None:
    """Draw the entries of one month (`2023-05`) by day."""
    year, number, _ = day_key(f"{month}-01")
    days = monthrange(year % 400 + 2000, number)[1]
    axis = _Axis(
        "day",
        days,
        lambda day: day[2] - 1,
        lambda slot: period_in_words(f"{month}-{slot + 1:02d}"),
        {slot: str(slot + 1) for slot in range(0, days, 7)},
    )
    return _drawn(entries, axis, address_of)


def _axis(first: int, last: int) -> _Axis:
    years = last - first + 1
    if years <= MONTHLY:
        return _months(first, years)
    if years <= MOST_BARS // 4:
        return _Axis(
            "quarter",
            years * 4,
            lambda day: (day[0] - first) * 4 + (day[1] - 1) // 3,
            lambda slot: _quarter(first + slot // 4, slot % 4),
            _year_ticks(first, years, 4),
        )
    step = next((step for step in _STEPS if last // step - first // step < MOST_BARS), _STEPS[-1])
    start = first - first % step
    slots = last // step - first // step + 1
    return _Axis(
        "year" if step == 1 else "years",
        slots,
        lambda day: (day[0] - start) // step,
        lambda slot: _years(start + slot * step, step),
        {slot: year_in_words(start + slot * step) for slot in range(0, slots, -(-slots // LABELS))},
    )


def _months(first: int, years: int) -> _Axis:
    ticks = _year_ticks(first, years, 12) if years > 1 else _month_ticks(first)
    return _Axis(
        "month",
        years * 12,
        lambda day: (day[0] - first) * 12 + day[1] - 1,
        lambda slot: month_in_words(first + slot // 12, slot % 12 + 1),
        ticks,
    )


def _month_ticks(year: int) -> dict[int, str]:
    later = {slot: month_abbreviation(slot + 1) for slot in range(3, 12, 3)}
    return {0: f"{month_abbreviation(1)} {year_in_words(year)}"} | later


def _year_ticks(first: int, years: int, slots: int) -> dict[int, str]:
    return {each * slots: year_in_words(first + each) for each in range(0, years, -(-years // LABELS))}


def _years(start: int, step: int) -> str:
    first, last = year_in_words(start), year_in_words(start + step - 1)
    return first if step == 1 else say("date_lasting", first=first, last=last)


def _quarter(year: int, quarter: int) -> str:
    last = month_in_words(year, quarter * 3 + 3)
    return say("date_lasting", first=month_name(quarter * 3 + 1), last=last)


def _drawn(entries: Sequence[Entry], axis: _Axis, address_of: AddressOf) -> Histogram | None:
    slots: dict[int, list[Entry]] = defaultdict(list)
    wide = outside = 0
    for entry in entries:
        slot = _slot(entry, axis)
        if slot is None:
            wide += 1
        elif 0 <= slot < axis.slots:
            slots[slot].append(entry)
        else:
            outside += 1
    if sum(map(len, slots.values())) < FEWEST:
        return None
    tallest = max(map(len, slots.values()))
    bars = tuple(_bar(axis, slot, slots[slot], tallest, address_of) for slot in sorted(slots))
    ticks = tuple(Tick(title, round(100 * slot / axis.slots, 3)) for slot, title in axis.ticks.items())
    return Histogram(axis.unit, bars, ticks, wide, outside)


def _slot(entry: Entry, axis: _Axis) -> int | None:
    """The slot of an entry, which may lie before or after the axis; None for a date wider than a slot."""
    if not entry.earliest or not entry.latest:
        return None
    first, last = axis.slot_of(_day(entry.earliest)), axis.slot_of(_day(entry.latest))
    return first if first == last else None


def _bar(axis: _Axis, slot: int, entries: Sequence[Entry], tallest: int, address_of: AddressOf) -> Bar:
    return Bar(
        title=axis.title_of(slot),
        address=address_of(entries[0]),
        count=len(entries),
        left=round(100 * slot / axis.slots, 3),
        width=round(100 / axis.slots, 3),
        height=round(100 * len(entries) / tallest, 1),
        inferred=all(entry.status == "inferred" for entry in entries),
    )
