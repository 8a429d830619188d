"""The Page family: for each kind of template, exactly what it may see.

A page's value holds only what the page shows, so that equal values mean equal files: a build renders a page again only
when its value (or `site`, `build`, the theme) has changed. A template sees `page`, `site` and `build`, and where the
page has prose of its own, `body`: sanitised markup. Where other sites may show a compact form of a page, `embed` is its
address, else "".
"""

from collections.abc import Mapping

from sitegen.page.apart import AboutPage, EmbedPage, ForwardPage, NotFoundPage, ProsePage, SearchPage
from sitegen.page.base import Page
from sitegen.page.names import ActorPage, ActorsPage, NamesPage, PlacePage, PlacesPage
from sitegen.page.timeline import ArticlePage, CalendarPage, HomePage, PeriodPage, SortedPage, UndatedPage

__all__ = [
    "EXTRA_PAGES",
    "PAGES",
    "AboutPage",
    "ActorPage",
    "ActorsPage",
    "ArticlePage",
    "CalendarPage",
    "EmbedPage",
    "ForwardPage",
    "HomePage",
    "NamesPage",
    "NotFoundPage",
    "Page",
    "PeriodPage",
    "PlacePage",
    "PlacesPage",
    "ProsePage",
    "SearchPage",
    "SortedPage",
    "UndatedPage",
]

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
