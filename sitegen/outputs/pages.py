"""The site as people read it: every page of an edition through its theme, and the theme's static files.

Pages are made and written one at a time, so that memory does not grow with the site. A page's text is a pure function
of its value, its body, `site`, `build`, the theme and the language, and a digest of these is its key.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from itertools import chain

from sitegen import __version__
from sitegen.edition import Edition, Part, Recalled, Sheet
from sitegen.model import File
from sitegen.outputs.article_page import article_pages, shared_of
from sitegen.outputs.bases import Bases, Leaves, recall
from sitegen.outputs.cards import card, illustrated
from sitegen.outputs.catalogue import Catalogue, catalogue, one_line
from sitegen.outputs.embeds import embed_pages, offered
from sitegen.outputs.entries import entries
from sitegen.outputs.group_pages import actor_pages, place_pages
from sitegen.outputs.index_pages import index_pages
from sitegen.outputs.plain_pages import plain_pages
from sitegen.outputs.search_page import is_searched, search_link, search_pages
from sitegen.outputs.templates import Render, frame_of, renderer
from sitegen.outputs.timeline_pages import timeline_pages
from sitegen.outputs.words import say
from sitegen.packing import digest_of_packed, digester, key_of, packed
from sitegen.page import AboutPage, ArticlePage, Page, ProsePage
from sitegen.page.parts import Build, Feed, Item, Link, Site
from sitegen.urls import ABOUT, ACTORS, HOME, NOT_FOUND, PLACES, page_url, static_url

_RTL = frozenset("ar arc ckb dv fa he ks ps sd ug ur yi".split())  # noqa: SIM905
"""Languages that are written from right to left."""

_SLICES_FOR_LISTS = 8
"""Slices of articles that take about as long as all lists of an archive: 10,000 articles, 250 places, 300 actors."""

_Kind = Callable[[], Iterable[Leaves]]
"""The pages of one kind, or a part of them."""


def pages(edition: Edition, _made: Sequence[str]) -> Iterator[File]:
    """Every page and static file, and with the open data what the filter of a page loads.

    Raises SitegenError for a mistake in the theme.
    """
    for part in page_parts(edition, bases_of(edition, b""), 1, {}):
        for sheet in part():
            yield File(sheet.path, sheet.content())


def bases_of(edition: Edition, program: bytes) -> Bases:
    """What an edition's files are made from; `program` is a digest of the program."""
    return Bases(edition, catalogue(edition), frame_of(program, edition.theme, site_of(edition), edition.language))


def page_parts(edition: Edition, bases: Bases, slices: int, recalled: Recalled) -> list[Part]:
    """The pages and static files of an edition in parts; those of articles, places and actors are cut in `slices`. What is
    made from a basis that is `recalled` is not made to be known.

    What a part yields raises SitegenError, when its content is made, for a mistake in the theme.
    """
    site, build = site_of(edition), Build(__version__)
    render = renderer(edition.theme, site, build, edition.language)
    names = bases.names
    sheets = partial(_sheets, edition, render, bases.frame, digester(Item))
    made: list[Part] = [partial(_part, sheets, kind, recalled) for kind in _kinds(edition, names, bases, slices)]
    if "data" in edition.config.outputs:
        basis = bases.of_lists("entries")
        made.append(partial(recall, basis, partial(_entries, edition, names, basis), recalled))
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
    edition: Edition, render: Render, frame: bytes, digest: Callable[[object], bytes], leaves: Leaves
) -> Iterator[Sheet]:
    basis = leaves.basis
    for page in illustrated(offered(leaves.pages(), edition), edition):
        content = partial(_rendered, edition, render, page)
        if isinstance(page, ArticlePage):
            value = packed(page)
            key = key_of(frame, digest_of_packed(value))
            yield Sheet(page.address, key, content, value, page.file, basis)
        else:
            key = key_of(frame, digest(page))
            yield Sheet(page.address, key, content, basis=basis)
        if page.card:
            yield Sheet(page.card, key, partial(_drawn, edition, page), basis=basis)


def _rendered(edition: Edition, render: Render, page: Page) -> bytes:
    digest = page.body if isinstance(page, ArticlePage | AboutPage | ProsePage) else ""
    return render(page, edition.bodies[digest] if digest else None).encode("utf-8", "replace")


def _drawn(edition: Edition, page: Page) -> bytes:
    return card(page, edition).content


def page_values(edition: Edition) -> Iterable[Page]:
    """The value of every page, lazily."""
    names = catalogue(edition)
    kinds = _kinds(edition, names, Bases(edition, names, b""), 1)
    made = chain.from_iterable(leaves.pages() for kind in kinds for leaves in kind())
    return illustrated(offered(made, edition), edition)


def _kinds(edition: Edition, names: Catalogue, bases: Bases, slices: int) -> list[_Kind]:
    """The kinds of pages in parts: first those that list entries, which are cut seldom, for each entry is written once in a
    process and then known; the articles in `slices`.
    """
    shared = shared_of(edition, names)
    cuts = max(1, slices // _SLICES_FOR_LISTS)
    lists = [partial(_lists, edition, names, bases, (number, cuts)) for number in range(cuts)]
    articles = [partial(article_pages, edition, names, shared, bases, (number, slices)) for number in range(slices)]
    whole = (search_pages, plain_pages, embed_pages)
    return [*lists, *articles, *(partial(_whole, edition, names, kind) for kind in whole)]


def _lists(edition: Edition, names: Catalogue, bases: Bases, part: tuple[int, int]) -> Iterator[Leaves]:
    """The timeline and the indexes, and places and actors; of `part` (number, of how many) only each so-manieth of these."""
    if part[0] == 0:
        yield Leaves(bases.of_lists("timeline"), partial(timeline_pages, edition, names))
        yield Leaves(bases.of_lists("indexes"), partial(index_pages, edition, names))
    yield from place_pages(edition, names, bases, part)
    yield from actor_pages(edition, names, bases, part)


def _whole(
    edition: Edition, names: Catalogue, pages: Callable[[Edition, Catalogue], Iterable[Page]]
) -> Iterator[Leaves]:
    yield Leaves(b"", partial(pages, edition, names))


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
