"""The site as people read it: every page of an edition through its theme, and the theme's static files.

Pages are made and written one at a time, so that memory does not grow with the site. A page's text is a pure function
of its value, its body, `site`, `build` and the theme.
"""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain

from sitegen import __version__
from sitegen.edition import Edition
from sitegen.model import File
from sitegen.outputs.article_page import article_pages
from sitegen.outputs.cards import card, illustrated
from sitegen.outputs.catalogue import Catalogue, catalogue, one_line
from sitegen.outputs.embeds import embed_pages, offered
from sitegen.outputs.entries import entries
from sitegen.outputs.group_pages import actor_pages, place_pages
from sitegen.outputs.index_pages import index_pages
from sitegen.outputs.plain_pages import plain_pages
from sitegen.outputs.search_page import is_searched, search_link, search_pages
from sitegen.outputs.templates import renderer
from sitegen.outputs.timeline_pages import timeline_pages
from sitegen.outputs.words import say
from sitegen.page import AboutPage, ArticlePage, Page, ProsePage
from sitegen.page_parts import Build, Feed, Link, Site
from sitegen.urls import ABOUT, ACTORS, HOME, NOT_FOUND, PLACES, page_url, static_url

_RTL = frozenset("ar arc ckb dv fa he ks ps sd ug ur yi".split())  # noqa: SIM905
"""Languages that are written from right to left."""


def pages(edition: Edition, _made: Sequence[str]) -> Iterator[File]:
    """Every page and static file, and with the open data what the filter of a page loads.

    Raises SitegenError for a mistake in the theme.
    """
    render = renderer(edition.theme, site_of(edition), Build(__version__), edition.language)
    for path, content in edition.theme.static.items():
        yield File(static_url(path), content)
    names = catalogue(edition)
    for page in page_values(edition, names):
        digest = page.body if isinstance(page, ArticlePage | AboutPage | ProsePage) else ""
        text = render(page, edition.bodies[digest] if digest else None)
        yield File(page.address, text.encode("utf-8", "replace"))
        if page.card:
            yield card(page, edition)
    if "data" in edition.config.outputs:
        yield entries(edition, names)


def page_values(edition: Edition, catalogued: Catalogue | None = None) -> Iterable[Page]:
    """The value of every page, lazily."""
    names = catalogued or catalogue(edition)
    kinds = (
        timeline_pages,
        article_pages,
        place_pages,
        actor_pages,
        index_pages,
        search_pages,
        plain_pages,
        embed_pages,
    )
    made = chain.from_iterable(kind(edition, names) for kind in kinds)
    return illustrated(offered(made, edition), edition)


def site_of(edition: Edition) -> Site:
    """The site as templates see it: its configuration alone."""
    config = edition.config
    return Site(
        title=config.title,
        description=config.description,
        language=config.language,
        direction="rtl" if config.language.partition("-")[0].lower() in _RTL else "ltr",
        base_url=config.base_url,
        nav=_nav(edition),
        feeds=_feeds(edition),
        data=_data(edition),
        options=edition.theme.options,
    )


def _nav(edition: Edition) -> tuple[Link, ...]:
    own = {page_url(page.name): one_line(page.title) for page in edition.pages}
    about = own.pop(ABOUT, say("about"))
    own.pop(NOT_FOUND, None)
    return (
        Link(say("timeline"), HOME),
        Link(say("places"), PLACES),
        Link(say("actors"), ACTORS),
        *((search_link(),) if is_searched(edition) else ()),
        *(Link(title, address) for address, title in own.items()),
        Link(about, ABOUT),
    )


def _feeds(edition: Edition) -> tuple[Feed, ...]:
    if "feeds" not in edition.config.outputs or not edition.config.base_url:
        return ()
    return (
        Feed("application/atom+xml", "Atom", "atom.xml"),
        Feed("application/rss+xml", "RSS", "rss.xml"),
        Feed("application/feed+json", "JSON Feed", "feed.json"),
    )


def _data(edition: Edition) -> tuple[Link, ...]:
    if "data" not in edition.config.outputs:
        return ()
    return (
        Link("articles.json", "data/articles.json"),
        Link("places.json", "data/places.json"),
        Link("actors.json", "data/actors.json"),
    )
