"""Everything that pages name more than once, made once: links to articles, places and actors, and items of lists.

A place or actor has a link when it has a page, that is when the timeline holds entries for it.
"""

import re
from collections.abc import Callable, Iterable, Mapping
from posixpath import basename
from typing import TypeVar

from sitegen.config import Config
from sitegen.edition import Edition, shown
from sitegen.model import Entry, Place, Settled
from sitegen.outputs.country_words import country_in_words
from sitegen.outputs.wording import when_of
from sitegen.page.parts import Item, Link
from sitegen.prose import ELLIPSIS
from sitegen.quick import dataclass
from sitegen.urls import actor_url, article_url, entry_anchor, paragraph, place_url, web_address

QUOTE = 200
"""Characters of a quotation where a body may not be shown whole."""
LEDE = "lede"
"""The rule by which a headline is the shortened start of the text."""
SUMMARY = 220
"""Characters of a summary taken from an article's first paragraph."""

# Control characters, those that turn the direction of whatever follows them (Unicode's Bidi_Control overrides,
# embeddings and isolates: in a title they would reach into the page around it), and Unicode's noncharacters, which no
# HTML page may hold.
_UNSEEN = dict.fromkeys([*range(0x20), *range(0x7F, 0xA0), *range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_UNSEEN.update(
    dict.fromkeys([*range(0xFDD0, 0xFDF0), *(plane << 16 | last for plane in range(17) for last in (0xFFFE, 0xFFFF))])
)
_UNSEEN.update(dict.fromkeys(map(ord, "\t\n\r\x85"), " "))

_HOST_END = re.compile(r"[/?#]|:[0-9]")

T = TypeVar("T")


class Lazily(dict[str, T]):
    """Values by name, each made when it is first asked for: a build in which little has changed needs few of them."""

    def __init__(self, make: Callable[[str], T]) -> None:
        super().__init__()
        self._make = make

    def __missing__(self, name: str) -> T:
        value = self[name] = self._make(name)
        return value


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Links by slug or id, items by entry id and links to what these lead to, and the articles themselves; `extras` are
    those of the theme.
    """

    articles: Mapping[str, Settled]
    reports: Mapping[str, Link]
    places: Mapping[str, Link]
    actors: Mapping[str, Link]
    items: Mapping[str, Item]
    entry_links: Mapping[str, Link]
    extras: frozenset[str]


def catalogue(edition: Edition) -> Catalogue:
    """List an edition's links and items."""
    corpus, timeline = edition.corpus, edition.timeline
    articles = {settled.slug: settled for settled in corpus.articles}
    reports = {
        slug: Link(_title(each.article.headline.value, slug), article_url(slug)) for slug, each in articles.items()
    }
    places = {each: Link(_title(_called(corpus.places[each]), each), place_url(each)) for each in timeline.places}
    actors = {each: Link(_title(corpus.actors[each].name, each), actor_url(each)) for each in timeline.actors}
    extras = edition.theme.extras
    known = Catalogue(articles, reports, places, actors, {}, {}, extras)
    entries = {entry.id: entry for entry in (*timeline.entries, *timeline.undated)}
    items = Lazily(lambda each: _item(entries[each], known, corpus.places, edition.config))
    entry_links = Lazily(lambda each: Link(items[each].title, items[each].address))
    return Catalogue(articles, reports, places, actors, items, entry_links, extras)


def _called(place: Place) -> str:
    """A place's name; that of a country or a part of the world in the language of the site."""
    return country_in_words(place.name) if place.kind in ("country", "macro-region") else place.name


def _title(text: str, otherwise: str) -> str:
    """`text` as a title, or what stands in for one that shows nothing at all."""
    line = one_line(text)
    shows = line[:1].isalnum() or any(character.isprintable() and character != " " for character in line)
    return line if shows else otherwise


def one_line(text: str) -> str:
    """Text for a title: without line breaks, control characters and characters that turn the writing direction."""
    return text if text.isascii() and text.isprintable() else text.translate(_UNSEEN).strip()


def quoted(text: str, settled: Settled, config: Config) -> str:
    """Quoted evidence, shortened where the body may not be shown whole."""
    text = one_line(text)
    return text if shown(settled, config) == "full" or len(text) <= QUOTE else text[:QUOTE].rstrip() + "…"


def foreign(language: str, site_language: str) -> str:
    """The language of a text if it is another one than the site's, else ""."""
    return "" if language.partition("-")[0].lower() == site_language.partition("-")[0].lower() else language


def known(ids: Iterable[str], among: Mapping[str, T]) -> tuple[T, ...]:
    """What the ids name, those without a page left out."""
    return tuple([among[each] for each in ids if each in among])


def _item(entry: Entry, names: Catalogue, places: Mapping[str, Place], config: Config) -> Item:
    settled = names.articles[entry.article]
    event = entry.kind == "event"
    article = settled.article
    source_url = web_address(article.source_url)
    address = article_url(entry.article)
    if event and entry.block >= 0 and shown(settled, config) == "full":
        address += f"#{paragraph(entry.block)}"
    return Item(
        id=entry_anchor(entry.id),
        kind=entry.kind,
        title=_title(entry.title, entry.article),
        summary="" if event else _after(one_line(entry.title), one_line(entry.summary)),
        address=address,
        when=when_of(entry),
        language=foreign(article.language, config.language),
        places=known(entry.places, names.places),
        actors=known(entry.actors, names.actors),
        within=_within(entry, places),
        who=entry.actors,
        quote=quoted(entry.quote, settled, config),
        report=names.reports[entry.article] if event else None,
        source=_host(source_url) or one_line(basename(article.path)),
        source_url=source_url,
        archive_url=web_address(article.archive_url),
    )


def _host(address: str) -> str:
    """Who published an article, as far as its address tells: the host without "www."."""
    host = _HOST_END.split(address.partition("://")[2], maxsplit=1)[0].lower()
    return host.removeprefix("www.")


def _within(entry: Entry, places: Mapping[str, Place]) -> tuple[str, ...]:
    ids = dict.fromkeys(entry.places)
    for each in entry.places:
        if each in places and (within := places[each].within):
            ids.update(dict.fromkeys(within))
    return tuple(ids)


def _after(title: str, summary: str) -> str:
    """A summary that begins with the title goes on where that ends."""
    stem = title.removesuffix(ELLIPSIS).rstrip()
    if not stem or not summary.startswith(stem):
        return summary
    rest = summary[len(stem) :].lstrip(" .,;:–—")
    return f"{ELLIPSIS} {rest}" if rest else ""


def is_lede(settled: Settled) -> bool:
    """Whether the headline is only the start of the text, because the report has none."""
    return settled.article.headline.rule == LEDE
