"""The Page family: for each kind of template, exactly what it may see.

A page's value holds only what the page shows, so that equal values mean equal files: a build renders a page again only
when its value (or `site`, `build`, the theme) has changed. A template sees `page`, `site` and `build`, and where the
page has prose of its own, `body`: sanitised markup. Where other sites may show a compact form of a page, `embed` is its
address, else "".
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from sitegen.model import ActorKind, BodyShown
from sitegen.page_parts import (
    Branch,
    Doubt,
    Item,
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
from sitegen.page_views import CalendarMonth, CalendarYear, Lanes, Map, Near, Pair, Written


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every page has. `crumbs` lead to it from the home page, which has none; `card` is its image for previews."""

    template: ClassVar[str] = ""
    address: str
    title: str
    description: str
    crumbs: tuple[Link, ...] = ()
    card: str = ""


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


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePage(Page):
    """A place, those it lies in and those inside it, and its entries with theirs. In `doubtful` reports its name may mean
    another place.
    """

    template: ClassVar[str] = "place.html"
    name: str
    kind: str
    point: tuple[float, float] | None
    written: tuple[Written, ...]
    doubtful: int
    within: tuple[Link, ...]
    map: Map | None
    near: tuple[Near, ...]
    inside: tuple[Tally, ...]
    actors: tuple[Pair, ...]
    first: When | None
    last: When | None
    total: int
    own: int
    listing: Listing
    newest: str
    years: tuple[Tally, ...]
    undated: Tally | None
    embed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage(Page):
    """An actor, with whom and where it is named, and its entries. `written` are its names as found."""

    template: ClassVar[str] = "actor.html"
    name: str
    kind: ActorKind
    owner: Link | None
    written: tuple[Written, ...]
    actors: tuple[Pair, ...]
    places: tuple[Pair, ...]
    first: When | None
    last: When | None
    total: int
    listing: Listing
    newest: str
    years: tuple[Tally, ...]
    undated: Tally | None
    embed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesPage(Page):
    """All places as a hierarchy, and those named most often. Of very many, the hierarchy's upper levels and a page for
    each of `shelves`, the letters that names begin with.
    """

    template: ClassVar[str] = "places.html"
    total: int
    map: Map | None
    lanes: Lanes | None
    most: tuple[Tally, ...]
    branches: tuple[Branch, ...]
    shelves: tuple[Tally, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorsPage(Page):
    """All actors by initial letter, and those named most often; of very many a page for each of `shelves`, the letters
    that names begin with.
    """

    template: ClassVar[str] = "actors.html"
    total: int
    lanes: Lanes | None
    most: tuple[Tally, ...]
    letters: tuple[tuple[str, tuple[Tally, ...]], ...]
    shelves: tuple[Tally, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NamesPage(Page):
    """The places, or actors, whose names begin with one `letter` of `letters`."""

    template: ClassVar[str] = "names.html"
    letter: str
    letters: tuple[Tally, ...]
    names: tuple[Tally, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPage(Page):
    """How the site knows what it says, after the site's own words (`body`, a digest, "" without any; `targets` as in an
    article).
    """

    template: ClassVar[str] = "about.html"
    body: str
    language: str
    targets: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage(Page):
    """A page of the site's own words; `body` is their digest, `targets` as in an article."""

    template: ClassVar[str] = "page.html"
    body: str
    language: str
    targets: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(Page):
    """What a server shows for an address that is not there. Its links are absolute."""

    template: ClassVar[str] = "404.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage(Page):
    """The search over all articles; `otherwise` are the ways to find something without it."""

    template: ClassVar[str] = "search.html"
    otherwise: tuple[Link, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EmbedPage(Page):
    """A compact page to be shown inside another site's: one entry, or the newest `items` of `total` in a list.

    `whole` is the page that it is a part of; `single` says that it shows one entry.
    """

    template: ClassVar[str] = "embed.html"
    whole: Link
    single: bool
    items: tuple[Item, ...]
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardPage(Page):
    """An earlier address that leads on to `target`."""

    template: ClassVar[str] = "forward.html"
    target: Link


PAGES: tuple[type[Page], ...] = (
    HomePage,
    PeriodPage,
    UndatedPage,
    CalendarPage,
    ArticlePage,
    PlacePage,
    ActorPage,
    PlacesPage,
    ActorsPage,
    NamesPage,
    AboutPage,
    ProsePage,
    NotFoundPage,
    SearchPage,
    EmbedPage,
    ForwardPage,
)
"""Every kind of page. A theme has a template for each."""

EXTRA_PAGES: Mapping[str, type[Page]] = {"sorted": SortedPage}
"""Kinds of page that only a theme has which asks for them, by the name in `theme_manifest.EXTRAS`."""
