"""The indexes of places, as a hierarchy, and of actors, from A to Z, each led by those named most often."""

import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from sitegen.edition import Edition
from sitegen.model import Group, Place
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.lanes import Entries, lanes
from sitegen.outputs.listing import AddressOf, address_in
from sitegen.outputs.map_pages import Spots, places_map
from sitegen.outputs.name_pages import letter_tallies, letters_of, name_pages, pruned
from sitegen.outputs.timeline_pages import home_link
from sitegen.outputs.words import actor_in_words, count, kind_in_words, say
from sitegen.page import ActorsPage, Page, PlacesPage
from sitegen.page.parts import Branch, Link, Tally
from sitegen.page.views import Lanes
from sitegen.urls import ACTORS, PLACES

MOST = 12
"""Names at the head of an index: those named most often."""
WORTH_A_HEAD = 30
"""Names of an index from which it has a head."""


def index_pages(edition: Edition, names: Catalogue, site: Spots) -> Iterator[Page]:
    """The two indexes, and their letters where there are very many names."""
    yield from _places(edition, names, site)
    yield from _actors(edition, names)


def _places(edition: Edition, names: Catalogue, site: Spots) -> Iterator[Page]:
    groups, records = edition.timeline.places, edition.corpus.places
    tallies = {
        each: Tally(each, link.title, link.address, len(groups[each].entries), kind_in_words(records[each].kind))
        for each, link in names.places.items()
    }
    children = by_parent(tallies, records)
    roots = children.pop("", [])
    own = {each: replace(tally, count=len(groups[each].own)) for each, tally in tallies.items()}
    index = Link(say("places"), PLACES)
    letters = letters_of(tallies)
    branches = tuple(_branch(each, children, tallies) for each in sorted(roots, key=lambda one: _order(tallies[one])))
    yield PlacesPage(
        address=PLACES,
        title=index.title,
        description=count("places_described", len(tallies)),
        crumbs=(home_link(), index),
        total=len(tallies),
        map=places_map(site) if "drawings" in names.extras else None,
        lanes=_lanes({each: group.own for each, group in groups.items()}, groups, names.places, names),
        most=_most(own),
        branches=pruned(branches),
        shelves=letter_tallies(index, letters),
    )
    yield from name_pages(index, letters)


def by_parent(ids: Collection[str], records: Mapping[str, Place]) -> dict[str, list[str]]:
    """Places by the nearest of `ids` that they lie in; under "" those that lie in none.

    Two records that claim to lie in one another lie in neither, so that no place is lost from the hierarchy.
    """
    listed = set(ids)
    children: dict[str, list[str]] = {}
    for each in ids:
        above = (one for one in records[each].within if one in listed and each not in (one, *records[one].within))
        children.setdefault(next(above, ""), []).append(each)
    return children


def _branch(root: str, children: Mapping[str, list[str]], tallies: Mapping[str, Tally]) -> Branch:
    inside = sorted(children.get(root, ()), key=lambda one: _order(tallies[one]))
    return Branch(tallies[root], tuple(_branch(each, children, tallies) for each in inside))


def _actors(edition: Edition, names: Catalogue) -> Iterator[Page]:
    groups, records = edition.timeline.actors, edition.corpus.actors
    tallies = {
        each: Tally(each, link.title, link.address, len(groups[each].entries), actor_in_words(records[each].kind))
        for each, link in names.actors.items()
    }
    index = Link(say("actors"), ACTORS)
    cut = letters_of(tallies)
    letters: dict[str, list[Tally]] = {}
    for tally in sorted(() if cut else tallies.values(), key=_order):
        letters.setdefault(_letter(tally.title), []).append(tally)
    yield ActorsPage(
        address=ACTORS,
        title=index.title,
        description=count("actors_described", len(tallies)),
        crumbs=(home_link(), index),
        total=len(tallies),
        lanes=_lanes({each: group.entries for each, group in groups.items()}, groups, names.actors, names),
        most=_most(tallies),
        letters=tuple((letter, tuple(each)) for letter, each in sorted(letters.items(), key=lambda one: one[0] == "#")),
        shelves=letter_tallies(index, cut),
    )
    yield from name_pages(index, cut)


def _lanes(entries: Entries, groups: Mapping[str, Group], links: Mapping[str, Link], names: Catalogue) -> Lanes | None:
    if "drawings" not in names.extras:
        return None

    def address_of(each: str) -> AddressOf:
        dated = [entry for entry in groups[each].entries if entry.earliest or entry.latest]
        return address_in(links[each].address, dated)

    return lanes(entries, links, names, address_of)


def _most(tallies: Mapping[str, Tally]) -> tuple[Tally, ...]:
    """Those named most often, if there are so many that a reader needs a start. A place counts what names it itself."""
    if len(tallies) < WORTH_A_HEAD:
        return ()
    return tuple(sorted(tallies.values(), key=lambda tally: (-tally.count, _order(tally)))[:MOST])


def _folded(title: str) -> str:
    plain = "".join(each for each in unicodedata.normalize("NFKD", title) if not unicodedata.combining(each))
    return plain.casefold()


def _order(tally: Tally) -> tuple[str, str]:
    return _folded(tally.title), tally.id


def _letter(title: str) -> str:
    """The letter that a name stands under; "#" for one that starts with something else."""
    first = _folded(title)[:1]
    return first.upper() if first.isalpha() else "#"
