"""The site as people read it: every page of an edition through its theme, and the theme's static files.

Pages are made and written one at a time, so that memory does not grow with the site. A page's text is a pure function
of its value, its body, `site`, `build`, the theme and the language, and a digest of these is its key.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from sitegen import __version__
from sitegen.bodies import rows_in
from sitegen.edition import Edition, Part, Recalled, Sheet
from sitegen.language import speak
from sitegen.model import File
from sitegen.outputs.article_page import article_pages
from sitegen.outputs.bases import ENTRIES, INDEXES, TIMELINE, Bases, Leaves, recall
from sitegen.outputs.cards import card, illustrated
from sitegen.outputs.catalogue import Catalogue, catalogue
from sitegen.outputs.embeds import embed_pages, offered
from sitegen.outputs.entries import entries
from sitegen.outputs.group_pages import actor_pages, place_pages
from sitegen.outputs.index_pages import index_pages
from sitegen.outputs.plain_pages import plain_pages
from sitegen.outputs.search_page import search_pages
from sitegen.outputs.shared import shared_of
from sitegen.outputs.site import site_of
from sitegen.outputs.templates import Render, frame_of, renderer
from sitegen.outputs.timeline_pages import timeline_pages
from sitegen.packing import dumps, key_of
from sitegen.page import AboutPage, ArticlePage, Page, ProsePage
from sitegen.page.packed import article_digest, digester, packed_article
from sitegen.page.parts import Build
from sitegen.urls import actor_url, static_url

if TYPE_CHECKING:
    from jinja2 import BytecodeCache

_SLICES_FOR_LISTS = 16
"""Slices of articles to one of lists: all lists of 10,000 articles, 250 places, 300 actors take as long as ten of 16."""
_MANY_NAMES = 10
"""Articles to a place or actor below which the lists take longer than the pages of the articles, and are cut twice as often."""

_Kind = Callable[[], Iterable[Leaves]]
"""The pages of one kind, or a part of them."""


def pages(edition: Edition, _made: Sequence[str]) -> Iterator[File]:
    """Every page and static file, and with the open data what the filter of a page loads.

    Raises SitegenError for a mistake in the theme.
    """
    for part in page_parts(bases_of(edition, b""), 1, {}):
        for sheet in part():
            yield File(sheet.path, sheet.content())


def bases_of(edition: Edition, program: bytes) -> Bases:
    """What an edition's files are made from; `program` is a digest of the program."""
    speak(edition.language)
    names = catalogue(edition)
    frame = frame_of(program, edition.theme, site_of(edition), edition.language)
    return Bases(edition, names, shared_of(edition, names), frame)


def page_parts(bases: Bases, slices: int, recalled: Recalled, compiled: "BytecodeCache | None" = None) -> list[Part]:
    """The pages and static files of an edition in parts; those of articles, places and actors are cut in `slices`. What is
    made from a basis that is `recalled` is not made to be known. `compiled` knows the templates.

    What a part yields raises SitegenError, when its content is made, for a mistake in the theme.
    """
    edition = bases.edition
    site, build = site_of(edition), Build(__version__)
    render = renderer(edition.theme, site, build, edition.language, compiled, at_once=slices > 1)
    kept = frozenset(map(actor_url, edition.recorded))  # for an edit of their records
    sheets = partial(_sheets, edition, render, bases.frame, digester(), kept)
    made: list[Part] = [partial(_part, sheets, kind, recalled) for kind in _kinds(bases, slices)]
    if "data" in edition.config.outputs:
        basis = bases.of_lists(ENTRIES)
        made.append(partial(recall, basis, partial(_entries, edition, bases.names, basis), recalled))
    return [*made, partial(_static, edition)]


def _part(sheets: Callable[[Leaves], Iterable[Sheet]], kind: _Kind, recalled: Recalled) -> Iterator[Sheet]:
    for leaves in kind():
        yield from recall(leaves.basis, partial(sheets, leaves), recalled)


def _static(edition: Edition) -> Iterator[Sheet]:
    for path, content in edition.theme.static.items():
        yield Sheet(static_url(path), key_of(content), partial(bytes, content))


def _entries(edition: Edition, names: Catalogue, basis: bytes) -> Iterator[Sheet]:
    file = entries(edition, names)
    yield Sheet(file.path, key_of(file.content), partial(bytes, file.content), basis=basis)


def _sheets(
    edition: Edition,
    render: Render,
    frame: bytes,
    digest: Callable[[Page], bytes],
    kept: frozenset[str],
    leaves: Leaves,
) -> Iterator[Sheet]:
    basis = leaves.basis
    for page in illustrated(offered(leaves.pages(), edition), edition):
        content = partial(_rendered, edition, render, page)
        if isinstance(page, ArticlePage):
            value = packed_article(page)
            key = key_of(frame, article_digest(value))
            yield Sheet(page.address, key, content, value, page.file, basis)
        else:
            key = key_of(frame, digest(page))
            value = dumps(page) if page.address in kept else b""
            yield Sheet(page.address, key, content, value, basis=basis)
        if page.card:
            yield Sheet(page.card, key, partial(_drawn, edition, page), basis=basis)


def _rendered(edition: Edition, render: Render, page: Page) -> bytes:
    digest = page.body if isinstance(page, ArticlePage | AboutPage | ProsePage) else ""
    return render(page, rows_in(edition.bodies, digest) if digest else ())


def _drawn(edition: Edition, page: Page) -> bytes:
    return card(page, edition).content


def page_values(edition: Edition) -> Iterable[Page]:
    """The value of every page, lazily."""
    kinds = _kinds(bases_of(edition, b""), 1)
    made = chain.from_iterable(leaves.pages() for kind in kinds for leaves in kind())
    return illustrated(offered(made, edition), edition)


def _kinds(bases: Bases, slices: int) -> list[_Kind]:
    """The kinds of pages in parts: first those that list entries, which are cut seldom, for each entry is written once in a
    process and then known; the articles in `slices`.
    """
    timeline = bases.edition.timeline
    many = len(timeline.entries) < _MANY_NAMES * (len(timeline.places) + len(timeline.actors))
    cuts = max(1, slices * (1 + many) // _SLICES_FOR_LISTS)
    lists = [partial(_lists, bases, (number, cuts)) for number in range(cuts)]
    articles = [partial(article_pages, bases, (number, slices)) for number in range(slices)]
    return [*lists, *articles, *(partial(_whole, bases, kind) for kind in (search_pages, plain_pages, embed_pages))]


def _lists(bases: Bases, part: tuple[int, int]) -> Iterator[Leaves]:
    """The timeline and the indexes, and places and actors; of `part` (number, of how many) only each so-manieth of these."""
    if part[0] == 0:
        yield Leaves(bases.of_lists(TIMELINE), partial(timeline_pages, bases.edition, bases.names))
        yield Leaves(bases.of_lists(INDEXES), partial(index_pages, bases.edition, bases.names, bases.spots))
    yield from place_pages(bases, part)
    yield from actor_pages(bases, part)


def _whole(bases: Bases, pages: Callable[[Edition, Catalogue], Iterable[Page]]) -> Iterator[Leaves]:
    yield Leaves(b"", partial(pages, bases.edition, bases.names))
