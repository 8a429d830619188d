"""The site as templates see it, whatever the page: its configuration alone, no count and no date."""

from sitegen.edition import Edition
from sitegen.outputs.catalogue import one_line
from sitegen.outputs.search_page import is_searched, search_link
from sitegen.outputs.words import say
from sitegen.page.parts import Feed, Link, Site
from sitegen.urls import ABOUT, ACTORS, HOME, NOT_FOUND, PLACES, page_url

_RTL = frozenset("ar arc ckb dv fa he ks ps sd ug ur yi".split())  # noqa: SIM905
"""Languages that are written from right to left."""


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
