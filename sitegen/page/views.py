"""What the drawn views of a page are made of: maps, lanes, calendars and tables of who is named with whom.

Lengths of a map are units of its drawing, from its upper left corner; those of lanes are per cent of the axis.
"""

from dataclasses import field
from typing import Literal

from sitegen.page.parts import Link, Tally, Tick, When
from sitegen.quick import dataclass

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Words:
    """A text on a map, at (`x`, `y`), its baseline."""

    text: str
    x: float
    y: float
    anchor: Anchor = "middle"


@dataclass(frozen=True, slots=True)
class Mark:
    """A place on a map. `shape` is town, or area: the point where a region's name would stand, not where something
    happened; `here` marks the page's own place, `doubtful` one whose name may mean another. `label` and, on a telephone, `narrow` are None where there is no room.
    """

    title: str
    address: str
    count: int
    shape: Literal["town", "area"]
    here: bool
    doubtful: bool
    x: float
    y: float
    size: float
    label: Words | None
    narrow: Words | None


@dataclass(frozen=True, slots=True)
class Map:
    """An outline map. `land` and `borders` are paths in half units; `names` are countries, `narrow` those of them that
    have room on a telephone, where names are larger in the drawing; `small`: the map is never wider than that. `bar` is
    the length of `kilometres`.

    Listed beside it are places that may be others of their name (`doubtful`), places `beyond` its edge and those whose
    position is not known (`unlocated`); `more` are named less often than those drawn. `linked` tells whether its marks may take the focus;
    where there are many of them, the list beside it does.
    """

    title: str
    width: int
    height: int
    land: str = field(repr=False)
    borders: str = field(repr=False)
    marks: tuple[Mark, ...]
    names: tuple[Words, ...]
    narrow: tuple[Words, ...]
    small: bool
    kilometres: int
    bar: float
    credit: str
    linked: bool
    doubtful: tuple[Tally, ...] = ()
    beyond: tuple[Tally, ...] = ()
    unlocated: tuple[Tally, ...] = ()
    more: int = 0


@dataclass(frozen=True, slots=True)
class Near:
    """Another place of the site that lies near, and how far, in kilometres."""

    id: str
    title: str
    address: str
    kilometres: int


@dataclass(frozen=True, slots=True)
class LaneMark:
    """One entry, or a cluster of `count`, in a lane: from `left`, `width` wide (0 for a day).

    `shape` is that of the date, or "cluster", whose `size` is its diameter as a share of the largest one's.
    """

    title: str
    address: str
    left: float
    width: float
    shape: str
    status: str
    count: int
    size: float


@dataclass(frozen=True, slots=True)
class Lane:
    """Somebody or some place through time. `busiest` tells the period with most entries, `outside` counts what has no
    mark: dates wider than a cluster's period, or far before or after.
    """

    title: str
    address: str
    count: int
    first: When | None
    last: When | None
    busiest: str
    marks: tuple[LaneMark, ...]
    outside: int


@dataclass(frozen=True, slots=True)
class Lanes:
    """Lanes over one axis. `unit` is the period of a cluster (month, quarter, year, years), "" when each mark is an entry."""

    unit: str
    lanes: tuple[Lane, ...]
    ticks: tuple[Tick, ...]


@dataclass(frozen=True, slots=True)
class Cell:
    """A month or day of a calendar: its number, its title, where it leads ("" without an entry), its count, and its
    `level`, 0 to 4.
    """

    number: int
    title: str
    address: str
    count: int
    level: int


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """A row of the overview: a year, its months, and those of its entries whose date is wider than a month."""

    year: Tally
    months: tuple[Cell, ...]
    wide: int


@dataclass(frozen=True, slots=True)
class CalendarMonth:
    """A month of a year's page: weeks from Monday to Sunday, None where a day belongs to another month."""

    title: str
    address: str
    count: int
    weeks: tuple[tuple[Cell | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Pair:
    """Somebody or some place that is named together with the page's: how often, from when to when, and where:
    `entries` are the newest of these.
    """

    id: str
    title: str
    address: str
    count: int
    first: When | None
    last: When | None
    entries: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Written:
    """A name as it was found, and how often."""

    name: str
    count: int
