"""One map: dots and names on the ground of a view, laid out for a wide page and for a telephone."""

from collections.abc import Sequence
from math import sqrt

from sitegen.outputs.country_words import country_in_words
from sitegen.outputs.map_ground import Ground, Name, ground
from sitegen.outputs.map_labels import Crowd, box_around, spot_for, spot_on, width_of
from sitegen.outputs.map_view import Point, View, scale_bar
from sitegen.page.parts import Tally
from sitegen.page.views import Map, Mark, Words
from sitegen.quick import dataclass

LINKED = 24
"""Marks of a map up to which each is a stop of the tab key."""
NAMED = 12
"""Countries that are named on a map at most."""


@dataclass(frozen=True, slots=True)
class Dot:
    """A place to draw. `area`: its point is only where its name stands; `doubtful`: its name may mean another place."""

    id: str
    title: str
    address: str
    point: Point
    count: int
    area: bool
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class _Type:
    """Sizes of one layout, in units of the drawing; `grown`: how much larger the style sheet draws marks there."""

    names: float
    countries: float
    grown: float = 1.0


# A map of 800 units is drawn 640 to 900 px wide, or 290 to 450 px: names are then never below 12 px.
WIDE = _Type(names=15.0, countries=13.0)
NARROW = _Type(names=33.0, countries=29.0, grown=2.0)
# A locator map of 400 units is drawn 290 to 420 px wide.
SMALL = _Type(names=16.5, countries=14.5)
SMALLEST, LARGEST = 4.0, 12.0
HERE, BESIDE = 7.0, 4.5
"""Radii of marks: of the least and most often named place; of a page's own place and of those around it."""

_Placed = tuple[Dot, float, float, float]
"""A dot, where it stands, and its radius."""


def drawn(
    title: str,
    dots: Sequence[Dot],
    view: View,
    packed: bytes,
    *,
    here: Dot | None = None,
    doubtful: Sequence[Tally] = (),
    beyond: Sequence[Tally] = (),
    unlocated: Sequence[Tally] = (),
    more: int = 0,
) -> Map:
    """Draw dots, the most important first. A map with a place `here` is small, and counts nothing."""
    under = ground(packed, view)
    placed = _located(here, dots, view) if here else _sized(dots, view)
    labels, names = _lettered(placed, view, under, SMALL if here else WIDE, counted=not here)
    narrow, fewer = ({}, ()) if here else _lettered(placed, view, under, NARROW, counted=True)
    marks = (_mark(*one, labels.get(one[0].id), narrow.get(one[0].id), here) for one in placed)
    kilometres, bar = scale_bar(view)
    return Map(
        title=title,
        width=view.width,
        height=view.height,
        land=under.land,
        borders=under.borders,
        # Towns lie on areas and small marks on large ones, and so stay in reach.
        marks=tuple(sorted(marks, key=lambda mark: (mark.shape != "area", -mark.size))),
        names=names,
        narrow=fewer,
        small=here is not None,
        kilometres=kilometres,
        bar=bar,
        credit=under.credit,
        linked=len(dots) <= LINKED,
        doubtful=tuple(doubtful),
        beyond=tuple(beyond),
        unlocated=tuple(unlocated),
        more=more,
    )


def _sized(dots: Sequence[Dot], view: View) -> list[_Placed]:
    """Dots whose areas are as their numbers of entries."""
    top = max((dot.count for dot in dots), default=1)
    return [
        (dot, *view.place(dot.point), round(SMALLEST + (LARGEST - SMALLEST) * sqrt(dot.count / top), 1)) for dot in dots
    ]


def _located(here: Dot, dots: Sequence[Dot], view: View) -> list[_Placed]:
    """The page's own place and those around it that neither its mark nor its name covers."""
    x, y = view.place(here.point)
    crowd = Crowd(view.width, view.height)
    crowd.take(box_around(x, y, HERE + 1))
    spot_for(here.title, x, y, HERE, SMALL.names, crowd)
    around = ((dot, *view.place(dot.point), BESIDE) for dot in dots)
    return [(here, x, y, HERE), *(one for one in around if crowd.is_free(box_around(*one[1:])))]


def _lettered(
    placed: Sequence[_Placed], view: View, under: Ground, kind: _Type, *, counted: bool
) -> tuple[dict[str, Words], tuple[Words, ...]]:
    """The names of places, by id, and those of countries where they fit."""
    crowd = Crowd(view.width, view.height)
    # The bar in the lower left corner, and its figure.
    crowd.take((0, view.height - kind.names * 2.2, view.width * 0.22 + kind.names * 2, view.height))
    for _, x, y, size in placed:
        crowd.take(box_around(x, y, size * kind.grown + 1))
    labels = {}
    for dot, x, y, size in placed:
        text = f"{dot.title} {dot.count}" if counted else dot.title
        spot = spot_for(text, x, y, size * kind.grown, kind.names, crowd)
        if spot:
            labels[dot.id] = Words(dot.title, spot.x, spot.y, spot.anchor)
    said = {dot.title for dot, *_ in placed}
    named = ((country_in_words(name), x, y, room) for name, x, y, room in under.names)
    countries = [each for each in named if each[0] not in said]
    return labels, tuple(_countries(countries, kind, crowd))


def _mark(
    dot: Dot, x: float, y: float, size: float, label: Words | None, narrow: Words | None, here: Dot | None
) -> Mark:
    return Mark(
        title=dot.title,
        address=dot.address,
        count=0 if here else dot.count,
        shape="area" if dot.area else "town",
        here=dot is here,
        doubtful=dot.doubtful,
        x=round(x, 1),
        y=round(y, 1),
        size=size,
        label=label,
        narrow=narrow,
    )


def _countries(names: Sequence[Name], kind: _Type, crowd: Crowd) -> list[Words]:
    """Names of countries where they fit, those with most room first."""
    words: list[Words] = []
    for name, x, y, room in sorted(names, key=lambda each: (-each[3], each[0])):
        if len(words) < NAMED and width_of(name, kind.countries) <= room:
            spot = spot_on(name, x, y, kind.countries, crowd)
            if spot:
                words.append(Words(name, spot.x, spot.y))
    return words
