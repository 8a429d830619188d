"""The maps of a site: all its places on the index, and on a place's own page what lies in it or around it.

A map shows only what its page is about, so that an article that names a place elsewhere changes no other map: around a
town stand its nearest neighbours without their counts.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from sitegen.edition import Edition
from sitegen.model import Place
from sitegen.outlines import unpack
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.map_drawing import Dot, drawn
from sitegen.outputs.map_view import Point, View, bulk, distance, fitted
from sitegen.outputs.words import say
from sitegen.outputs.written import doubtful_places
from sitegen.page.parts import Tally
from sitegen.page.views import Map, Near

AREAS = frozenset(
    ["country", "region", "district", "macro-region", "natural-feature", "river", "sea", "road", "continent", "area"]
)
"""Kinds of places whose point is where a map writes their name, and not where something happened."""
MOST = 60
"""Places on a map: those named most often."""
WHOLE_SIZE = (800, 500)
LOCATOR_SIZE = (400, 260)
REACH: Mapping[str, float] = {"macro-region": 24.0, "country": 14.0, "region": 6.0, "natural-feature": 10.0}
"""Degrees of latitude around the name of an area; a town's map shows `CLOSE` of them."""
CLOSE = 4.0
SNAP = 1.5
"""Degrees: the middles of locator maps lie on this grid, so that neighbours share the ground under theirs."""
NEIGHBOURS = 6
NEAR = 150
"""Kilometres within which a place is a neighbour."""


@dataclass(frozen=True)
class Spots:
    """Every place that an entry names, by id: its dot if its position is known."""

    packed: bytes
    records: Mapping[str, Place]
    own: Mapping[str, int]
    doubts: Mapping[str, int]
    names: Catalogue

    @cached_property
    def dots(self) -> dict[str, Dot]:
        """The places that can be drawn, with their own entries."""
        return {each: dot for each in self.own if self.own[each] and (dot := self.dot(each))}

    def dot(self, each: str) -> Dot | None:
        """One place, None without a position."""
        record, link = self.records[each], self.names.places[each]
        if record.point is None:
            return None
        area = record.kind in AREAS
        return Dot(each, link.title, link.address, record.point, self.own[each], area, doubtful=each in self.doubts)

    @cached_property
    def inside(self) -> dict[str, list[str]]:
        """The places that an entry names, by each place that they lie in."""
        held: dict[str, list[str]] = defaultdict(list)
        for each, count in self.own.items():
            if count:
                for above in self.records[each].within:
                    held[above].append(each)
        return held

    @cached_property
    def by_square(self) -> dict[tuple[int, int], list[Dot]]:
        """Towns by squares of two degrees, for finding neighbours."""
        squares: dict[tuple[int, int], list[Dot]] = defaultdict(list)
        for dot in self.dots.values():
            if not dot.area:
                squares[_square(dot.point)].append(dot)
        return squares


def _square(point: Point) -> tuple[int, int]:
    return int(point[0] // 2), int(point[1] % 360 // 2)


def spots(edition: Edition, names: Catalogue) -> Spots:
    """Everything that maps are drawn from."""
    groups = edition.timeline.places
    own = {each: len(groups[each].own) for each in names.places}
    return Spots(edition.outlines, edition.corpus.places, own, doubtful_places(edition.corpus.articles), names)


def places_map(site: Spots) -> Map | None:
    """The map of all places; None when no position is known."""
    return _whole(say("map_of_places"), site, site.own)


def place_map(place: Place, near: Sequence[Near], site: Spots) -> Map | None:
    """The map of one place: of the places inside it, else where it lies."""
    inside = site.inside.get(place.id, ())
    located = [each for each in inside if each in site.dots]
    if len(located) > 1:
        return _whole(say("map_inside", name=site.names.places[place.id].title), site, [*inside, place.id])
    here = site.dot(place.id)
    if here is None or not site.packed:
        return None
    beside = [site.dots[each] for each in (*located, *(one.id for one in near))]
    view = _of_country(place, site) or _around(here.point, REACH.get(place.kind, CLOSE))
    title = say("map_locator", name=here.title)
    return drawn(title, [dot for dot in beside if view.holds(dot.point)], view, site.packed, here=here)


def neighbours(place: Place, site: Spots) -> tuple[Near, ...]:
    """The towns of the site that lie nearest to a town, nearest first."""
    if place.point is None or place.kind in AREAS:
        return ()
    row, column = _square(place.point)
    around = (
        dot
        for above in (-1, 0, 1)
        for beside in (-1, 0, 1)
        for dot in site.by_square.get((row + above, (column + beside) % 180), ())
        if dot.id != place.id and dot.id not in place.within
    )
    ranked = sorted((distance(place.point, dot.point), dot.id, dot) for dot in around)
    return tuple(
        Near(dot.id, dot.title, dot.address, round(away)) for away, _, dot in ranked[:NEIGHBOURS] if away <= NEAR
    )


def _around(point: Point, tall: float) -> View:
    """A view of a fixed height around a point, on the grid that neighbours share."""
    width, height = LOCATOR_SIZE
    step = SNAP * tall / CLOSE
    latitude, longitude = (round(each / step) * step for each in point)
    return fitted([(latitude - tall / 2.6, longitude), (latitude + tall / 2.6, longitude)], width, height)


def _of_country(place: Place, site: Spots) -> View | None:
    """The view of a country's largest part, if the outlines know the country."""
    if place.kind != "country" or place.point is None:
        return None
    latitude, longitude = place.point
    rings = (
        ring
        for country in unpack(site.packed).countries
        if country.name in (place.name, *place.aliases)
        for ring in country.rings
        if ring.west <= longitude <= ring.east and ring.south <= latitude <= ring.north
    )
    ring = max(rings, key=lambda each: (each.east - each.west) * (each.north - each.south), default=None)
    return fitted([(ring.south, ring.west), (ring.north, ring.east)], *LOCATOR_SIZE) if ring else None


def _whole(title: str, site: Spots, ids: Iterable[str]) -> Map | None:
    """A map of many places, fitted to where nearly all entries lie; what is not on it is listed."""
    named = [each for each in ids if site.own[each]]
    dots = sorted((site.dots[each] for each in named if each in site.dots), key=lambda dot: (-dot.count, dot.id))
    towns = [dot for dot in dots if not dot.area] or dots
    if not towns or not site.packed:
        return None
    view = fitted(bulk([(dot.point, dot.count) for dot in towns]), *WHOLE_SIZE)
    seen = [dot for dot in dots if view.holds(dot.point)]
    beyond = [_tally(dot.id, site) for dot in dots if not view.holds(dot.point)]
    lost = sorted((each for each in named if each not in site.dots), key=lambda each: (-site.own[each], each))
    return drawn(
        title,
        seen[:MOST],
        view,
        site.packed,
        doubtful=[_tally(dot.id, site) for dot in seen if dot.doubtful],
        beyond=beyond,
        unlocated=[_tally(each, site) for each in lost],
        more=len(seen[MOST:]),
    )


def _tally(each: str, site: Spots) -> Tally:
    link, record = site.names.places[each], site.records[each]
    above = next((site.names.places[one].title for one in record.within if one in site.names.places), "")
    where = say("somewhere_in", name=above) if above and record.point is None else ""
    return Tally(each, link.title, link.address, site.own[each], where)
