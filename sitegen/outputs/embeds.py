"""Compact pages for the iframes of other sites: every article, place and actor, and the timeline.

They are made when `outputs` in site.yaml lists `embeds`; then the pages that they stand for offer the code to copy.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from sitegen.edition import Edition
from sitegen.model import Entry
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.words import count
from sitegen.page import ActorPage, ArticlePage, EmbedPage, HomePage, Page, PlacePage
from sitegen.page.parts import Link
from sitegen.urls import HOME, embed_url

NEWEST = 25
"""Entries of a compact list: its newest."""

_WITH = (HomePage, ArticlePage, PlacePage, ActorPage)


def offered(pages: Iterable[Page], edition: Edition) -> Iterable[Page]:
    """Tell those pages of their compact form that have one."""
    if "embeds" not in edition.config.outputs:
        return pages
    return (replace(each, embed=embed_url(each.address)) if isinstance(each, _WITH) else each for each in pages)


def embed_pages(edition: Edition, names: Catalogue) -> Iterator[EmbedPage]:
    """All of them, if the site publishes any."""
    if "embeds" not in edition.config.outputs:
        return
    timeline = edition.timeline
    entries = (*timeline.entries, *timeline.undated)
    yield _lane(Link(edition.config.title, HOME), entries, names)
    for entry in entries:
        if entry.kind == "article":
            yield _single(names.reports[entry.article], entry, names)
    for links, groups in ((names.places, timeline.places), (names.actors, timeline.actors)):
        for each, group in groups.items():
            yield _lane(links[each], group.entries, names)


def _single(whole: Link, entry: Entry, names: Catalogue) -> EmbedPage:
    item = names.items[entry.id]
    return EmbedPage(
        address=embed_url(whole.address),
        title=whole.title,
        description=item.summary,
        whole=whole,
        single=True,
        items=(item,),
        total=1,
    )


def _lane(whole: Link, entries: Sequence[Entry], names: Catalogue) -> EmbedPage:
    return EmbedPage(
        address=embed_url(whole.address),
        title=whole.title,
        description=count("entries", len(entries)),
        whole=whole,
        single=False,
        items=tuple(names.items[entry.id] for entry in _newest(entries)),
        total=len(entries),
    )


def _newest(entries: Sequence[Entry]) -> Sequence[Entry]:
    """The last dated entries, newest first; entries without a date where there are no others."""
    dated = [entry for entry in entries if entry.earliest or entry.latest]
    return (dated or list(entries))[: -NEWEST - 1 : -1]
