"""What a page says to machines: schema.org objects as JSON-LD.

A page describes itself and never claims to have written what it reports: an article `isBasedOn` its source. A date is
published only if it is stated. Addresses are absolute, so without a base address they are left out.
"""

import json
import re
from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup

from sitegen.page import ActorPage, ArticlePage, HomePage, Page, PeriodPage, PlacePage
from sitegen.page.parts import Item, Link, Site, When
from sitegen.urls import absolute

LISTED = 100
"""Entries that a page's item list names."""
HEADLINE = 110
"""Characters of a headline, after Google's guide to article data."""

_PLAIN = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?", re.ASCII)
# Characters that could end the script element or start a comment in it (WHATWG HTML, restrictions for script content).
_ESCAPES = str.maketrans({"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"})
_RISKY = "<>&\u2028\u2029"
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_TYPES = {"person": "Person", "place": "Place"}

Json = dict[str, Any]


def json_ld(page: Page, site: Site) -> Markup:
    """The content of a page's `application/ld+json` script; "" for a page that describes nothing."""
    graph = [*_described(page, site)]
    if len(page.crumbs) > 1:
        graph.append(_crumbs(page.crumbs, site))
    if not graph:
        return Markup("")
    whole = {"@context": "https://schema.org", "@graph": graph}
    text = _ENCODER.encode(whole)
    if any(mark in text for mark in _RISKY):
        text = text.translate(_ESCAPES)
    return Markup(text)  # noqa: S704 - nothing in it can end the script


def _described(page: Page, site: Site) -> list[Json]:
    if isinstance(page, ArticlePage):
        return [_article(page, site)]
    if isinstance(page, HomePage | PeriodPage):
        items = [item for section in page.listing.sections for item in section.items]
        return [_collection(page, site) | {"mainEntity": _items(items[:LISTED], page.total, site)}]
    if isinstance(page, PlacePage):
        return [_collection(page, site) | {"about": _place(page.name, page.point)}]
    if isinstance(page, ActorPage):
        others = [each.name for each in page.written if each.name != page.name]
        names = {"alternateName": others} if others else {}
        return [_collection(page, site) | {"about": {"@type": _type(page.kind), "name": page.name} | names}]
    return []


def _article(page: ArticlePage, site: Site) -> Json:
    data: Json = {
        "@type": "NewsArticle",
        "headline": page.headline[:HEADLINE],
        "description": page.description,
        "inLanguage": page.language or site.language,
        **_url(page.address, site),
        **_published(page.when),
    }
    if page.card:
        data["image"] = absolute(site.base_url, page.card)
    if page.source_url:
        data["isBasedOn"] = page.source_url
    if page.archive_url:
        data["archivedAt"] = page.archive_url
    if page.places:
        data["contentLocation"] = [_place(place.title, place.point) for place in page.places]
    if page.actors:
        data["mentions"] = [{"@type": _type(actor.kind), "name": actor.title} for actor in page.actors]
    return data


def _published(when: When) -> Json:
    if when.status != "stated" or not _PLAIN.fullmatch(when.edtf):
        return {}
    return {"datePublished": f"{when.edtf}T{when.time}" if when.time and len(when.edtf) == 10 else when.edtf}


def _collection(page: Page, site: Site) -> Json:
    return {
        "@type": "CollectionPage",
        "name": page.title,
        "description": page.description,
        "inLanguage": site.language,
        **_url(page.address, site),
    }


def _items(items: Sequence[Item], total: int, site: Site) -> Json:
    return {
        "@type": "ItemList",
        "numberOfItems": total,
        "itemListElement": [
            {"@type": "ListItem", "position": at, "name": item.title, **_url(item.address, site)}
            for at, item in enumerate(items, 1)
        ],
    }


def _place(name: str, point: tuple[float, float] | None) -> Json:
    place: Json = {"@type": "Place", "name": name}
    if point:
        place["geo"] = {"@type": "GeoCoordinates", "latitude": point[0], "longitude": point[1]}
    return place


def _type(kind: str) -> str:
    return _TYPES.get(kind, "Organization" if kind != "unknown" else "Thing")


def _crumbs(crumbs: Sequence[Link], site: Site) -> Json:
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": at, "name": crumb.title, **_named_item(crumb, site)}
            for at, crumb in enumerate(crumbs, 1)
        ],
    }


def _named_item(crumb: Link, site: Site) -> Mapping[str, str]:
    url = absolute(site.base_url, crumb.address)
    return {"item": url} if url else {}


def _url(address: str, site: Site) -> Mapping[str, str]:
    url = absolute(site.base_url, address)
    return {"url": url} if url else {}
