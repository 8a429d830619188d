"""Swim lanes: those named most often, each on a line of its own through time.

A small archive is drawn entry by entry, each date as what it is; in a large one the entries of a month, quarter or year
become one mark, which leads to the first of them on the page of the lane's actor or place. A lane is one stop of the tab
key: its name. Its marks are for the pointer, and the page behind the name lists the same entries.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from math import sqrt

from sitegen.model import Entry
from sitegen.outputs.axis import Axis, axis_of, by_date, day_of
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.histogram import are_inferred
from sitegen.outputs.listing import AddressOf, bounds
from sitegen.outputs.shapes import shape_of
from sitegen.outputs.wording import in_words, when_of
from sitegen.outputs.words import count, say
from sitegen.page.parts import Link
from sitegen.page.views import Lane, LaneMark, Lanes

MOST = 12
"""Lanes of a page."""
FEWEST = 3
"""Entries of the busiest lane below which lanes say less than a list."""
SINGLE = 36
"""Entries of the busiest lane up to which each has a mark of its own."""
THINNEST = 0.8
"""Per cent of the axis: a shorter span could not be seen."""

Entries = Mapping[str, Sequence[Entry]]


def lanes(
    entries: Entries, links: Mapping[str, Link], names: Catalogue, address_of: Callable[[str], AddressOf]
) -> Lanes | None:
    """Lanes for those with most entries, the most first; None where there is too little to draw.

    `address_of` gives, for one of them, where its own pages list an entry.
    """
    ranked = sorted(entries, key=lambda each: (-len(entries[each]), links[each].title.casefold(), each))[:MOST]
    dated = {each: [one for one in entries[each] if one.earliest or one.latest] for each in ranked}
    most = [each for each in ranked if dated[each]]
    axis = axis_of(by_date(entry for each in most for entry in dated[each]))
    busiest = max((len(dated[each]) for each in most), default=0)
    if axis is None or len(most) < 2 or busiest < FEWEST:
        return None
    single = busiest <= SINGLE
    slots = {each: axis.placed(by_date(dated[each]))[0] for each in most}
    fullest = max((len(some) for each in most for some in slots[each].values()), default=1)
    drawn = []
    for each in most:
        if single:
            marks = tuple(_entry_marks(dated[each], axis, names))
        else:
            marks = tuple(_clusters(slots[each], axis, fullest, address_of(each)))
        drawn.append(_lane(links[each], dated[each], slots[each], axis, marks))
    return Lanes("" if single else axis.unit, tuple(drawn), axis.ticks)


def _lane(
    link: Link, entries: Sequence[Entry], slots: Mapping[int, Sequence[Entry]], axis: Axis, marks: tuple[LaneMark, ...]
) -> Lane:
    first, last = bounds(entries)
    fullest = max(slots, key=lambda slot: len(slots[slot]), default=None)
    busiest = ""
    if fullest is not None and 1 < len(slots[fullest]) < len(entries):
        busiest = say("bar", title=axis.title_of(fullest), entries=count("entries", len(slots[fullest])))
    return Lane(
        link.title, link.address, len(entries), first, last, busiest, marks, len(entries) - sum(m.count for m in marks)
    )


def _clusters(
    slots: Mapping[int, Sequence[Entry]], axis: Axis, fullest: int, address_of: AddressOf
) -> Iterator[LaneMark]:
    for slot, entries in slots.items():
        yield LaneMark(
            title=say("bar", title=axis.title_of(slot), entries=count("entries", len(entries))),
            address=address_of(entries[0]),
            left=axis.per_cent(slot + 0.5),
            width=0.0,
            shape="cluster",
            status="inferred" if are_inferred(entries) else "stated",
            count=len(entries),
            size=round(sqrt(len(entries) / fullest), 2),
        )


def _entry_marks(entries: Sequence[Entry], axis: Axis, names: Catalogue) -> Iterator[LaneMark]:
    """One mark for each entry, or for those of exactly one date."""
    alike: dict[tuple[str | None, str | None, str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        alike[entry.earliest, entry.latest, shape_of(when_of(entry)), entry.status].append(entry)
    for (earliest, latest, shape, status), some in alike.items():
        start = axis.along(day_of(earliest)) if earliest else None
        end = axis.along(_after(latest)) if latest else None
        left = axis.per_cent(max(start if start is not None else (end or 0) - axis.slots / 20, 0))
        right = axis.per_cent(min(end if end is not None else (start or 0) + axis.slots / 20, axis.slots))
        if left >= 100 or right <= 0:
            continue
        day = shape.startswith("day")
        first = names.items[some[0].id]
        date = in_words(when_of(some[0]))
        title = first.title if len(some) == 1 else count("entries", len(some))
        yield LaneMark(
            title=f"{date}: {title}",
            address=first.address,
            left=round((left + right) / 2, 3) if day else left,
            width=0.0 if day else max(round(right - left, 3), THINNEST),
            shape=shape,
            status=status,
            count=len(some),
            size=1.0,
        )


def _after(day: str) -> tuple[int, int, int]:
    """The end of a day, as the day after it on an axis whose months have 31 days."""
    year, month, number = day_of(day)
    return year, month, number + 1
