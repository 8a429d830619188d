"""The pages of places and of actors: who and what they are, with whom they are named, and their entries."""

from collections.abc import Callable, Iterator, Mapping
from functools import cache, partial
from itertools import islice
from operator import attrgetter

from sitegen.edition import Edition
from sitegen.model import Actor, Group, Place
from sitegen.outputs.bases import Bases, Leaves
from sitegen.outputs.catalogue import Catalogue, known
from sitegen.outputs.group_lists import GroupList, group_list, group_parts
from sitegen.outputs.index_pages import by_parent
from sitegen.outputs.listing import bounds, tallied
from sitegen.outputs.map_pages import Spots, neighbours, place_map
from sitegen.outputs.pairs import pairs
from sitegen.outputs.timeline_pages import home_link
from sitegen.outputs.words import count, kind_in_words, say
from sitegen.outputs.written import names_found, written
from sitegen.page import ActorPage, Page, PlacePage
from sitegen.page.parts import Link
from sitegen.urls import ACTORS, PLACES


def place_pages(bases: Bases, part: tuple[int, int]) -> Iterator[Leaves]:
    """Every place with entries of its own or inherited ones; of `part` (number, of how many) only each so-manieth."""
    edition, names = bases.edition, bases.names
    groups = edition.timeline.places
    children = by_parent(groups, edition.corpus.places)
    site = bases.spots
    drawn = bases.of_map(site)
    found = _found(edition, "place")
    for each, group in islice(groups.items(), part[0], None, part[1]):
        place = edition.corpus.places[each]
        inside = {child: len(groups[child].entries) for child in children.get(each, ())}
        pages = partial(_place_pages, place, group, inside, found, names, site)
        yield Leaves(bases.of_place(place, group, inside, drawn), pages)


def actor_pages(bases: Bases, part: tuple[int, int]) -> Iterator[Leaves]:
    """Every actor that is named; of `part` as in `place_pages`."""
    edition, names = bases.edition, bases.names
    found = _found(edition, "actor")
    for each, group in islice(edition.timeline.actors.items(), part[0], None, part[1]):
        actor = edition.corpus.actors[each]
        yield Leaves(bases.of_actor(actor, group), partial(_actor_pages, actor, group, found, names))


_PLACES, _ACTORS = attrgetter("places"), attrgetter("actors")

_Found = Callable[[], Mapping[str, Mapping[str, int]]]
"""How often each name was found, by the id of what it means; counted when somebody asks."""


def _found(edition: Edition, kind: str) -> _Found:
    return cache(partial(names_found, edition.corpus.articles, kind))


def _place_pages(
    place: Place, group: Group, inside: Mapping[str, int], found: _Found, names: Catalogue, site: Spots
) -> Iterator[Page]:
    link = names.places[place.id]
    listed = group_list(group, link, names)
    yield _place(place, group, listed, inside, found().get(place.id, {}), names, site)
    yield from group_parts(listed, link, Link(say("places"), PLACES), names)


def _actor_pages(actor: Actor, group: Group, found: _Found, names: Catalogue) -> Iterator[Page]:
    link = names.actors[actor.id]
    listed = group_list(group, link, names)
    yield _actor(actor, group, listed, found().get(actor.id, {}), names)
    yield from group_parts(listed, link, Link(say("actors"), ACTORS), names)


def _place(
    place: Place,
    group: Group,
    listed: GroupList,
    children: Mapping[str, int],
    found: Mapping[str, int],
    names: Catalogue,
    site: Spots,
) -> PlacePage:
    link = names.places[place.id]
    first, last = bounds(listed.dated)
    near = neighbours(place, site)
    return PlacePage(
        address=link.address,
        title=link.title,
        description=count("entries_about_inside" if children else "entries_about", len(group.entries), name=link.title),
        crumbs=(home_link(), Link(say("places"), PLACES), link),
        name=link.title,
        kind=kind_in_words(place.kind),
        point=place.point,
        written=written(found, place.name, place.aliases),
        doubtful=site.doubts.get(place.id, 0),
        within=known(place.within, names.places),
        map=place_map(place, near, site) if "drawings" in names.extras else None,
        near=near,
        inside=tallied(children, names.places),
        actors=pairs(group.entries, _ACTORS, names.actors, names),
        first=first,
        last=last,
        total=len(group.entries),
        own=len(group.own),
        listing=listed.listing,
        newest=listed.newest,
        years=listed.years,
        undated=listed.shelf,
    )


def _actor(actor: Actor, group: Group, listed: GroupList, found: Mapping[str, int], names: Catalogue) -> ActorPage:
    link = names.actors[actor.id]
    first, last = bounds(listed.dated)
    return ActorPage(
        address=link.address,
        title=link.title,
        description=count("entries_about", len(group.entries), name=link.title),
        crumbs=(home_link(), Link(say("actors"), ACTORS), link),
        name=link.title,
        kind=actor.kind,
        owner=names.actors.get(actor.owner) or names.places.get(actor.owner),
        written=written(found, actor.name, actor.aliases),
        actors=pairs(group.entries, _ACTORS, names.actors, names, [actor.id]),
        places=pairs(group.entries, _PLACES, names.places, names),
        first=first,
        last=last,
        total=len(group.entries),
        listing=listed.listing,
        newest=listed.newest,
        years=listed.years,
        undated=listed.shelf,
    )
