"""What pages are made of: the values that a template finds inside `page`, and `site` and `build` beside it.

Addresses are paths from the site's root, written out by the `url` filter; dates are `When`s, written out by the `date`
filter.
"""

from collections.abc import Mapping
from dataclasses import field
from typing import Literal, NamedTuple

from sitegen.model import Basis, Status
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """A title and the address that it leads to."""

    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed of the site: its media type, title and address."""

    type: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Site:
    """The site's configuration, and nothing that depends on its articles. `options` are the theme's."""

    title: str
    description: str
    language: str  # BCP 47
    direction: Literal["ltr", "rtl"]
    base_url: str  # without a slash at the end; "" when unknown
    nav: tuple[Link, ...]
    feeds: tuple[Feed, ...]
    data: tuple[Link, ...]
    options: Mapping[str, str | int | bool]


@dataclass(frozen=True, slots=True)
class Build:
    """The program that made the page."""

    version: str


# what pages are made of


@dataclass(frozen=True, slots=True)
class When:
    """When something happened and how that is known; the `date` filter puts it in words.

    `edtf` is "" when there is no single date; `earliest` and `latest` are ISO days or None (open). `lasting` tells a
    span in which something went on from one in which it happened some day.
    """

    edtf: str
    earliest: str | None
    latest: str | None
    status: Status
    basis: Basis
    time: str = ""  # 14:02:00+00:00
    lasting: bool = False


@dataclass(frozen=True, slots=True)
class Tally:
    """A link and a number of entries; `id` names it in filters, `detail` says more in a few words."""

    id: str
    title: str
    address: str
    count: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list. It is known by its `id`, which is also its fragment on every page that lists it.

    `kind` is article, or event: a dated statement inside the article `report`. `within` are the ids of its places and
    of those that they lie in, for filters; `quote` are the words that the date was read from; `source` is the host that
    the article was published on, else the name of its file.
    """

    id: str
    kind: Literal["article", "event"] = field(hash=False)
    title: str = field(hash=False)
    summary: str = field(hash=False)
    address: str = field(hash=False)
    when: When = field(hash=False)
    language: str = field(hash=False)
    places: tuple[Link, ...] = field(hash=False)
    actors: tuple[Link, ...] = field(hash=False)
    within: tuple[str, ...] = field(hash=False)
    who: tuple[str, ...] = field(hash=False)
    quote: str = field(hash=False)
    report: Link | None = field(hash=False)
    source: str = field(default="", hash=False)
    source_url: str = field(default="", hash=False)
    archive_url: str = field(default="", hash=False)


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under one heading: a year, a month, or those without a date. `id` is its fragment."""

    id: str
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Order:
    """An order of a list and the page that has it; `key` is date, newest, basis, headline, where, who or source."""

    key: str
    title: str
    address: str


@dataclass(frozen=True, slots=True)
class Column:
    """A month of a matrix, as its number and its year, or a year, whose `year` is ""; `address` is the year's page."""

    title: str
    year: str
    address: str


@dataclass(frozen=True, slots=True)
class Row:
    """An actor's counts in a matrix: for each column a count and where its first entry stands, or None for no entry."""

    subject: Link
    count: int
    cells: tuple[Tally | None, ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """Who is named when: actors by month or year. `outside` entries have a wider date, or one of no column."""

    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    outside: int


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a histogram: its place and width along the axis and its height, in per cent; `title` is the period, and
    `label` tells it all in words.

    `inferred` is true when every date in it is inferred.
    """

    title: str
    label: str
    address: str
    count: int
    left: float
    width: float
    height: float
    inferred: bool


@dataclass(frozen=True, slots=True)
class Tick:
    """A label under a histogram, at `left` per cent."""

    title: str
    left: float


@dataclass(frozen=True, slots=True)
class Histogram:
    """How many entries stand in each `unit` (day, month, quarter, year or years).

    Not drawn are those whose date is wider than that (`wide`), and a few far away in time (`outside`). `inferred` is true
    when every date of some bar is.
    """

    unit: str
    bars: tuple[Bar, ...]
    inferred: bool
    ticks: tuple[Tick, ...]
    wide: int
    outside: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of entries as it stands on a page, with what its filter offers.

    `filtered` says whether there is enough to filter, `whole` that nothing is left out of `scope`: "" for the timeline,
    or `place ID` or `actor ID`.
    """

    sections: tuple[Section, ...]
    count: int
    histogram: Histogram | None = None
    places: tuple[Tally, ...] = ()
    actors: tuple[Tally, ...] = ()
    scope: str = ""
    whole: bool = False
    filtered: bool = False


@dataclass(frozen=True, slots=True)
class Doubt:
    """A candidate date that was not believed: its words and why."""

    quote: str
    reason: str


@dataclass(frozen=True, slots=True)
class Named:
    """A place or actor of an article; `detail` says what it is in a few words."""

    title: str
    address: str
    kind: str
    detail: str = ""
    point: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True)
class Left:
    """Words that were left out of a body, and the rule that took them."""

    text: str
    rule: str


@dataclass(frozen=True, slots=True)
class RelatedLink:
    """Another article and why it is related: names that both share, days between the two."""

    title: str
    address: str
    when: When
    shared: tuple[str, ...]
    days: int | None


@dataclass(frozen=True, slots=True)
class Thread:
    """The articles before and after this one: in time, in one place, or for one actor."""

    subject: Link
    earlier: Link | None
    later: Link | None


class NameLink(NamedTuple):
    """Characters `start` to `end` of a body's block that name a place or actor. There are dozens in an article."""

    block: int
    start: int
    end: int
    address: str


@dataclass(frozen=True, slots=True)
class Branch:
    """A place with those that lie in it."""

    place: Tally
    inside: tuple["Branch", ...]
