"""The Page family: for each kind of template, exactly what it may see.

A page's value holds only what the page shows, so that equal values mean equal files: a build renders a page again only
when its value (or `site`, `build`, the theme) has changed. Addresses are paths from the site's root, written out by the
`url` filter; dates are `When`s, written out by the `date` filter. A template sees `page`, `site` and `build`, and where
the page has prose of its own, `body`: sanitised markup.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar, Literal, NamedTuple

from sitegen.model import ActorKind, Basis, BodyShown, Status

# what every template sees


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
    of those that they lie in, for filters; `quote` are the words that the date was read from.
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
    rule: str = field(hash=False)
    quote: str = field(hash=False)
    report: Link | None = field(hash=False)


@dataclass(frozen=True, slots=True)
class Section:
    """Entries under one heading: a year, a month, or those without a date. `id` is its fragment."""

    id: str
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a histogram: its place and width along the axis and its height, in per cent; `title` is the period.

    `inferred` is true when every date in it is inferred.
    """

    title: str
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

    Not drawn are those whose date is wider than that (`wide`), and a few far away in time (`outside`).
    """

    unit: str
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]
    wide: int
    outside: int = 0


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of entries as it stands on a page, with what its filter offers."""

    sections: tuple[Section, ...]
    count: int
    histogram: Histogram | None = None
    places: tuple[Tally, ...] = ()
    actors: tuple[Tally, ...] = ()


@dataclass(frozen=True, slots=True)
class Doubt:
    """A candidate date that was not believed: its words, its date in EDTF ("" for none) and why."""

    quote: str
    edtf: str
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


# the pages


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What every page has. `crumbs` lead to it from the home page, which has none."""

    template: ClassVar[str] = ""
    address: str
    title: str
    description: str
    crumbs: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HomePage(Page):
    """The timeline: all of it while it is short, else its newest period, and every year with its count.

    `newest` names that period, `newest_year` the year whose `months` are counted; both are "" for a whole timeline.
    """

    template: ClassVar[str] = "timeline.html"
    listing: Listing
    years: tuple[Tally, ...]
    months: tuple[Tally, ...]
    newest: str
    newest_year: str
    undated: Tally | None
    total: int
    first: When | None
    last: When | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodPage(Page):
    """One year or month of the timeline, or of the place or actor `subject`; `months` when it is cut by month."""

    template: ClassVar[str] = "period.html"
    heading: str
    subject: Link | None
    listing: Listing
    months: tuple[Tally, ...]
    earlier: Link | None
    later: Link | None
    total: int


@dataclass(frozen=True, slots=True, kw_only=True)
class UndatedPage(Page):
    """The shelf of entries without a date, of the whole timeline or of the place or actor `subject`."""

    template: ClassVar[str] = "undated.html"
    subject: Link | None
    listing: Listing


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage(Page):
    """One article. `body` is the digest of its text; `names` and `targets` are what is linked inside it.

    `shortened`: the headline is the start of the text. `targets` are relative links of the text and where they lead now.
    """

    template: ClassVar[str] = "article.html"
    headline: str
    shortened: bool
    language: str
    when: When
    rule: str
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


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacePage(Page):
    """A place, those it lies in and those inside it, and its entries with theirs."""

    template: ClassVar[str] = "place.html"
    name: str
    kind: str
    point: tuple[float, float] | None
    aliases: tuple[str, ...]
    within: tuple[Link, ...]
    inside: tuple[Tally, ...]
    actors: tuple[Tally, ...]
    first: When | None
    last: When | None
    total: int
    own: int
    listing: Listing
    newest: str
    years: tuple[Tally, ...]
    undated: Tally | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorPage(Page):
    """An actor, with whom and where it is named, and its entries. `aliases` are its names as found."""

    template: ClassVar[str] = "actor.html"
    name: str
    kind: ActorKind
    owner: Link | None
    aliases: tuple[str, ...]
    actors: tuple[Tally, ...]
    places: tuple[Tally, ...]
    first: When | None
    last: When | None
    total: int
    listing: Listing
    newest: str
    years: tuple[Tally, ...]
    undated: Tally | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlacesPage(Page):
    """All places as a hierarchy, and those named most often."""

    template: ClassVar[str] = "places.html"
    total: int
    most: tuple[Tally, ...]
    branches: tuple[Branch, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorsPage(Page):
    """All actors by initial letter, and those named most often."""

    template: ClassVar[str] = "actors.html"
    total: int
    most: tuple[Tally, ...]
    letters: tuple[tuple[str, tuple[Tally, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AboutPage(Page):
    """How the site knows what it says, after the site's own words (`body`, a digest, "" without any)."""

    template: ClassVar[str] = "about.html"
    body: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePage(Page):
    """A page of the site's own words; `body` is their digest."""

    template: ClassVar[str] = "page.html"
    body: str
    language: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NotFoundPage(Page):
    """What a server shows for an address that is not there. Its links are absolute."""

    template: ClassVar[str] = "404.html"


@dataclass(frozen=True, slots=True, kw_only=True)
class ForwardPage(Page):
    """An earlier address that leads on to `target`."""

    template: ClassVar[str] = "forward.html"
    target: Link


PAGES: tuple[type[Page], ...] = (
    HomePage,
    PeriodPage,
    UndatedPage,
    ArticlePage,
    PlacePage,
    ActorPage,
    PlacesPage,
    ActorsPage,
    AboutPage,
    ProsePage,
    NotFoundPage,
    ForwardPage,
)
"""Every kind of page. A theme has a template for each."""
