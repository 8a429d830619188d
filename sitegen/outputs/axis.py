"""The axis of time under a histogram and under lanes: months, quarters, years or more, as the span of the dates allows.

An axis of months runs from the first to the last that is needed, any other over whole years; labels stand at equal
distances, and none assumes that a year is whole.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache, lru_cache
from operator import attrgetter

from sitegen.dates import day_key
from sitegen.language import Language, spoken
from sitegen.model import Entry
from sitegen.outputs.calendar_words import month_abbreviation, month_in_words, month_name, year_in_words
from sitegen.outputs.words import say
from sitegen.page.parts import Tick
from sitegen.quick import dataclass

MOST_SLOTS = 60
MONTHLY = MOST_SLOTS // 12
"""Years that are drawn by month."""
ENOUGH = 0.9
"""The share of entries that a few years must hold to be drawn by month without the others."""
SHORTEST = 12
"""Months of an axis, at least."""
LABELS = 8
"""Labels that fit under an axis at 320 px."""
LAST = 0.9
"""The part of an axis that a label may begin in."""
_STEPS = (1, 5, 10, 20, 25, 50, 100, 200, 250, 500, 1000)

Day = tuple[int, int, int]
"""Year, month and day."""
Bounds = tuple[str | None, str | None]
"""The first and last possible day of an entry."""
Dates = Mapping[Bounds, Sequence[Entry]]
"""Entries by their dates."""

_BOUNDS = attrgetter("earliest", "latest")

# The days of a large archive are few, and every group draws them again.
day_of = lru_cache(maxsize=8192)(day_key)


@dataclass(frozen=True, slots=True)
class Axis:
    """Slots of one `unit`; `along` tells how many slots, and what part of one, lie before a day; `slot_of`, where it is
    given, in which slot dates lie: None for one that is wider.
    """

    unit: str
    slots: int
    along: Callable[[Day], float]
    title_of: Callable[[int], str]
    labels: Mapping[int, str]
    slot_of: Callable[[Bounds], int | None] | None = None

    def placed(self, dates: Dates) -> tuple[dict[int, list[Entry]], int, int]:
        """The entries of each slot, in order of slots, the first of each first; and how many have a date wider than a
        slot, and how many lie before or after the axis.
        """
        slots: dict[int, list[Entry]] = defaultdict(list)
        wide = outside = 0
        slot_of = self.slot_of or self._slot
        for bounds, entries in dates.items():
            slot = slot_of(bounds)
            if slot is None:
                wide += len(entries)
            elif 0 <= slot < self.slots:
                slots[slot] += entries
            else:
                outside += len(entries)
        return dict(sorted(slots.items())), wide, outside

    def _slot(self, bounds: Bounds) -> int | None:
        earliest, latest = bounds
        if not earliest or not latest:
            return None
        first = self.along(day_of(earliest)) // 1
        return int(first) if earliest == latest or first == self.along(day_of(latest)) // 1 else None

    def per_cent(self, slots: float) -> float:
        """A length or place along the axis."""
        return round(100 * slots / self.slots, 3)

    @property
    def ticks(self) -> tuple[Tick, ...]:
        """The labels under the axis."""
        return tuple(Tick(title, self.per_cent(slot)) for slot, title in self.labels.items())


def by_date(entries: Iterable[Entry]) -> Dates:
    """Entries by their dates: the days of a large archive are far fewer than its entries."""
    dates: dict[Bounds, list[Entry]] = defaultdict(list)
    some = list(entries)
    for entry, bounds in zip(some, map(_BOUNDS, some), strict=True):
        dates[bounds].append(entry)
    return dates


def axis_of(dates: Dates) -> Axis | None:
    """The axis for dated entries; None without any."""
    # The axis is as long as the dates that lie within a year: one vague century must not squeeze all the others.
    years: Counter[int] = Counter()
    for bounds, entries in dates.items():
        first, last = _years_of(bounds)
        if first == last:
            years[first] += len(entries)
    if not years:
        years.update(year for bounds in dates for year in _years_of(bounds))
    return _axis(dates, *_span(years)) if years else None


def _span(years: Counter[int]) -> tuple[int, int]:
    """The first and last year to draw: nearly all that there is, if that fits an axis of months, else all.

    One report that recalls the last war must not squeeze this one into a bar.
    """
    first, last = min(years), max(years)
    if last - first < MONTHLY:
        return first, last
    held = {start: sum(years[start + each] for each in range(MONTHLY)) for start in list(years)}
    best = max(sorted(held), key=held.__getitem__)
    if held[best] < ENOUGH * years.total():
        return first, last
    return best, max(year for year, number in years.items() if number and year < best + MONTHLY)


@lru_cache(maxsize=8192)
def _years_of(bounds: Bounds) -> tuple[int, int]:
    earliest, latest = bounds
    first, last = earliest or latest, latest or earliest
    # An open end makes a date wider than any axis.
    return day_of(first or "")[0], day_of(last or "")[0] + (not earliest or not latest)


def _axis(dates: Iterable[Bounds], first: int, last: int) -> Axis:
    years = last - first + 1
    if years <= MONTHLY:
        return _months(dates, first, last)
    if years <= MOST_SLOTS // 4:
        return Axis(
            "quarter",
            years * 4,
            lambda day: (day[0] - first) * 4 + (day[1] - 1) / 3 + (day[2] - 1) / 93,
            lambda slot: _quarter(first + slot // 4, slot % 4),
            _year_ticks(first, years, 4),
        )
    step = next((step for step in _STEPS if last // step - first // step < MOST_SLOTS), _STEPS[-1])
    start = first - first % step
    slots = last // step - first // step + 1
    return Axis(
        "year" if step == 1 else "years",
        slots,
        lambda day: (day[0] - start + (day[1] - 1) / 12 + (day[2] - 1) / 372) / step,
        lambda slot: _years(start + slot * step, step),
        {slot: year_in_words(start + slot * step) for slot in range(0, slots, -(-slots // LABELS))},
    )


def _months(dates: Iterable[Bounds], first: int, last: int) -> Axis:
    """Months from the first to the last that an entry lies in, a year of them at least: theirs, if they are of one."""
    begin, end = first * 12, last * 12 + 12
    seen = [month for bounds in dates if (month := _month_of(bounds)) is not None and begin <= month < end]
    start, end = min(seen, default=first * 12), max(seen, default=last * 12 + 11)
    missing = max(0, SHORTEST - (end - start + 1))
    before = start % 12 if start // 12 == end // 12 else missing // 2
    return _from_month(spoken(), start - before, end + missing - before)


@lru_cache(maxsize=256)
def _from_month(_language: Language, start: int, end: int) -> Axis:
    """The axis from one month to another, each as months since the year 0. Many groups of a site share theirs."""

    def slot_of(bounds: Bounds) -> int | None:
        month = _month_of(bounds)
        return None if month is None else month - start

    return Axis(
        "month",
        end - start + 1,
        lambda day: day[0] * 12 + day[1] - 1 - start + (day[2] - 1) / 31,
        cache(lambda slot: month_in_words((start + slot) // 12, (start + slot) % 12 + 1)),
        _month_ticks(start, end),
        slot_of,
    )


@lru_cache(maxsize=8192)
def _month_of(bounds: Bounds) -> int | None:
    """Months since the year 0 of the month that holds the whole of a date; None when it is wider."""
    earliest, latest = bounds
    if not earliest or not latest or earliest[:-3] != latest[:-3]:
        return None
    year, month, _ = day_of(earliest)
    return year * 12 + month - 1


def _month_ticks(start: int, end: int) -> dict[int, str]:
    """Every third month, say, or only Januaries; the year stands beside the first and each January."""
    # Labels of months are longer than years.
    step = next(step for step in (3, 6, 12) if step == 12 or (end - start + 1) / step <= LABELS - 3)
    months = [month for month in range(start, end + 1) if month % step == 0]
    words = {month: _month_label(month, step, with_year=month % 12 == 0 or month == months[0]) for month in months}
    # A label at the very end would stand beside the axis.
    return {month - start: text for month, text in words.items() if month - start < (end - start + 1) * LAST}


def _month_label(month: int, step: int, *, with_year: bool) -> str:
    year, name = year_in_words(month // 12), month_abbreviation(month % 12 + 1)
    if step == 12:
        return year
    return f"{name} {year}" if with_year else name


def _year_ticks(first: int, years: int, slots: int) -> dict[int, str]:
    return {each * slots: year_in_words(first + each) for each in range(0, years, -(-years // LABELS))}


def _years(start: int, step: int) -> str:
    first, last = year_in_words(start), year_in_words(start + step - 1)
    return first if step == 1 else say("date_lasting", first=first, last=last)


def _quarter(year: int, quarter: int) -> str:
    last = month_in_words(year, quarter * 3 + 3)
    return say("date_lasting", first=month_name(quarter * 3 + 1), last=last)
