"""The pages of the timeline: the whole, its periods, and its articles."""

from typing import ClassVar

from sitegen.model import BodyShown
from sitegen.page.base import Page
from sitegen.page.parts import (
    Doubt,
    Left,
    Link,
    Listing,
    Matrix,
    Named,
    NameLink,
    Order,
    RelatedLink,
    Tally,
    Thread,
    When,
)
from sitegen.page.views import CalendarMonth, CalendarYear, Map
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(Page):
    """The timeline: all of it while it is short, else its newest period, and every year with its count.

    `newest` names that period, `newest_year` the year whose `months` are counted; both are "" for a whole timeline.
    `matrix`, `orders` and `maps`, by the fragments of their sections, are for themes that ask for them.
    """

    template: ClassVar[str] = "timeline.html"
    listing: Listing
    years: tuple[Tally, ...]
    months: tuple[Tally, ...]
    calendar: Link | None
    newest: str
    newest_year: str
    undated: Tally | None
    total: int
    matrix: Matrix | None = None
    orders: tuple[Order, ...] = ()
    maps: tuple[tuple[str, Map], ...] = ()
    embed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SortedPage(Page):
    """The entries of the home page in another order: the one of `orders` whose key is `order`."""

    template: ClassVar[str] = "sorted.html"
    heading: str
    order: str
    orders: tuple[Order, ...]
    listing: Listing
    newest: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodPage(Page):
    """One year or month of the timeline, or of a place or actor; `months` when it is cut by month, `days` when it is full."""

    template: ClassVar[str] = "period.html"
    heading: str
    listing: Listing
    months: tuple[Tally, ...]
    days: tuple[CalendarMonth, ...]
    earlier: Link | None
    later: Link | None
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UndatedPage(Page):
    """The shelf of entries without a date, of the whole timeline or of a place or actor: a list, or its `letters`."""

    template: ClassVar[str] = "undated.html"
    listing: Listing
    letters: tuple[Tally, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarPage(Page):
    """Every year of a long timeline, by month."""

    template: ClassVar[str] = "calendar.html"
    years: tuple[CalendarYear, ...]
    undated: Tally | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage(Page):
    """One article. `body` is the digest of its text; `names` and `targets` are what is linked inside it; `citation` names
    the report, its source and this page, for copying.

    `shortened`: the headline is the start of the text. `targets` are relative links of the text and where they lead now.
    `regions` are names of what `places` lie in, for the search: empty on a site without one.
    """

    template: ClassVar[str] = "article.html"
    headline: str
    shortened: bool
    language: str
    when: When
    quote: str
    doubts: tuple[Doubt, ...]
    updated: When | None
    captured: When | None
    byline: str
    dateline: str
    source_url: str
    archive_url: str
    file: str
    places: tuple[Named, ...]
    regions: tuple[str, ...]
    actors: tuple[Named, ...]
    left: tuple[Left, ...]
    related: tuple[RelatedLink, ...]
    in_time: Thread | None
    threads: tuple[Thread, ...]
    shown: BodyShown
    excerpt: str
    body: str
    hidden: tuple[int, ...]
    names: tuple[NameLink, ...]
    targets: tuple[tuple[str, str], ...]
    citation: str
    embed: str = ""
