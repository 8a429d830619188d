"""What a page says to machines: schema.org objects as JSON-LD.

A page describes itself and never claims to have written what it reports: an article `isBasedOn` its source. A date is
published only if it is stated. Addresses are absolute, so without a base address they are left out.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from json.encoder import encode_basestring as _json

from markupsafe import Markup

from sitegen.page import ActorPage, ArticlePage, HomePage, Page, PeriodPage, PlacePage
from sitegen.page.parts import Item, Link, Site, When
from sitegen.patterns import lazy_pattern
from sitegen.urls import absolute

LISTED = 100
"""Entries that a page's item list names."""
HEADLINE = 110
"""Characters of a headline, after Google's guide to article data."""

_PLAIN = lazy_pattern(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
_ESCAPES = {mark: f"\\u{ord(mark):04x}" for mark in "<>&\u2028\u2029"}
"""Characters that could end the script element or start a comment in it (WHATWG HTML, restrictions for script content)."""
_TYPES = {"person": "Person", "place": "Place"}
_NAMES = 8192  # places and actors that are kept as text: each stands on many pages


def json_ld(page: Page, site: Site) -> Markup:
    """The content of a page's `application/ld+json` script; "" for a page that describes nothing."""
    graph = [*_described(page, site)]
    if len(page.crumbs) > 1:
        graph.append(_object("BreadcrumbList", itemListElement=_array(_crumbs(page.crumbs, site))))
    if not graph:
        return Markup("")
    text = f'{{"@context":"https://schema.org","@graph":{_array(graph)}}}'
    for mark, harmless in _ESCAPES.items():
        if mark in text:
            text = text.replace(mark, harmless)
    return Markup(text)  # noqa: S704 - nothing in it can end the script


# The functions below return JSON as text, put together from texts: a value for the encoder would be made for every page.


def _object(kind: str, **properties: str) -> str:
    """An object of schema.org; a property that is "" is left out."""
    described = [f',"{name}":{value}' for name, value in properties.items() if value]
    return f'{{"@type":"{kind}"{"".join(described)}}}'


def _array(values: Iterable[str]) -> str:
    return f"[{','.join(values)}]"


def _text(value: str) -> str:
    """A text as JSON; "" for "", which is no value."""
    return _json(value) if value else ""


def _described(page: Page, site: Site) -> Iterator[str]:
    if isinstance(page, ArticlePage):
        yield _article(page, site)
    elif isinstance(page, HomePage | PeriodPage):
        items = [item for section in page.listing.sections for item in section.items]
        yield _collection(page, site, mainEntity=_items(items[:LISTED], page.total, site))
    elif isinstance(page, PlacePage):
        yield _collection(page, site, about=_place(page.name, page.point))
    elif isinstance(page, ActorPage):
        others = tuple(each.name for each in page.written if each.name != page.name)
        yield _collection(page, site, about=_actor(page.name, page.kind, others))


def _article(page: ArticlePage, site: Site) -> str:
    places = ",".join([_place(each.title, each.point) for each in page.places])
    actors = ",".join([_actor(each.title, each.kind) for each in page.actors])
    parts = (
        f'{{"@type":"NewsArticle","headline":{_json(page.headline[:HEADLINE])},"description":{_json(page.description)}',
        f',"inLanguage":{_json(page.language or site.language)}',
        _known("url", absolute(site.base_url, page.address)),
        _known("datePublished", _published(page.when)),
        _known("image", absolute(site.base_url, page.card) if page.card else ""),
        _known("isBasedOn", page.source_url),
        _known("archivedAt", page.archive_url),
        f',"contentLocation":[{places}]' if places else "",
        f',"mentions":[{actors}]' if actors else "",
        "}",
    )
    return "".join(parts)


def _known(name: str, value: str) -> str:
    """A property of an article, of which a site may have very many: without `_object`; "" without a value."""
    return f',"{name}":{_json(value)}' if value else ""


def _published(when: When) -> str:
    if when.status != "stated" or not _PLAIN.fullmatch(when.edtf):
        return ""
    return f"{when.edtf}T{when.time}" if when.time and len(when.edtf) == 10 else when.edtf


def _collection(page: Page, site: Site, **more: str) -> str:
    return _object(
        "CollectionPage",
        name=_json(page.title),
        description=_json(page.description),
        inLanguage=_json(site.language),
        url=_text(absolute(site.base_url, page.address)),
        **more,
    )


def _items(items: Sequence[Item], total: int, site: Site) -> str:
    listed = [_listed(at, item.title, "url", absolute(site.base_url, item.address)) for at, item in enumerate(items, 1)]
    return _object("ItemList", numberOfItems=str(total), itemListElement=_array(listed))


@lru_cache(maxsize=_NAMES)
def _place(name: str, point: tuple[float, float] | None) -> str:
    geo = _object("GeoCoordinates", latitude=repr(point[0]), longitude=repr(point[1])) if point else ""
    return _object("Place", name=_json(name), geo=geo)


@lru_cache(maxsize=_NAMES)
def _actor(name: str, kind: str, others: tuple[str, ...] = ()) -> str:
    schema = _TYPES.get(kind, "Organization" if kind != "unknown" else "Thing")
    return _object(schema, name=_json(name), alternateName=_array(map(_json, others)) if others else "")


def _crumbs(crumbs: Sequence[Link], site: Site) -> Iterator[str]:
    for at, crumb in enumerate(crumbs, 1):
        listed = _listed if at == len(crumbs) else _listed_again
        yield listed(at, crumb.title, "item", absolute(site.base_url, crumb.address))


def _listed(at: int, name: str, to: str, url: str) -> str:
    """What stands at a position; written without `_object`, since a page may have a hundred."""
    leads = f',"{to}":{_json(url)}' if url else ""
    return f'{{"@type":"ListItem","position":{at},"name":{_json(name)}{leads}}}'


_listed_again = lru_cache(maxsize=_NAMES)(_listed)  # what leads to many pages
