"""What lies under the places of a map: land, borders and the names of countries, cut to the view and made plain for it.

A path is written in half units of the drawing, whole numbers, each step from the point before: some 5 bytes a point.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from sitegen.outlines import Country, Line, Outlines, Ring, unpack
from sitegen.outputs.map_view import View
from sitegen.quick import dataclass

MARGIN = 0.02
"""How far beyond the view land is drawn, as a share of it, so that no cut edge is seen."""
PLAINER = (2.0, 3.0, 4.5, 7.0, 10.0, 15.0, 22.0)
"""Half units between two points of a path, at least: the first of these that makes it short enough."""
LONGEST = 12_000
"""Characters of both paths."""
SMALLEST = 3.0
"""Half units: an island that is smaller is not drawn."""
ROWS = (0.5, 0.35, 0.65, 0.2, 0.8)
"""Where a country's name may stand, as shares of the part of it that is seen."""

_Points = list[tuple[float, float]]


Name = tuple[str, float, float, float]
"""A country, the middle of its widest part (x, y), and the width of that."""


@dataclass(frozen=True, slots=True)
class Ground:
    """Paths for `land` and `borders`, and the names of countries."""

    land: str
    borders: str
    names: tuple[Name, ...]
    credit: str


@lru_cache(maxsize=256)
def ground(packed: bytes, view: View) -> Ground:
    """The ground of a view. Many maps of a site share theirs."""
    outlines = unpack(packed)
    rings, lines = list(_land(outlines, view)), list(_borders(outlines, view))
    for plain in PLAINER:
        drawn = _paths(rings, lines, plain, LONGEST if plain < PLAINER[-1] else None)
        if drawn:
            break
    assert drawn  # the last is as long as it is
    return Ground(*drawn, tuple(_names(outlines, view)), outlines.credit)


def _paths(
    rings: Sequence[_Points], lines: Sequence[_Points], plain: float, longest: int | None
) -> tuple[str, str] | None:
    """The paths of land and borders; None as soon as they are longer than `longest`."""
    land: list[str] = []
    borders: list[str] = []
    length = 0
    for parts, fewest, end, written in ((rings, 3, "z", land), (lines, 2, "", borders)):
        for points in parts:
            path = _path(_plainer(points, plain), fewest)
            if path:
                written.append(path + end)
                length += len(written[-1])
                if longest is not None and length > longest:
                    return None
    return "".join(land), "".join(borders)


def _shifts(view: View) -> Iterator[int]:
    """The turns around the world after which the data's longitudes, some of them past 180°, lie in the view."""
    for turn in (-360, 0, 360):
        if view.west < 200 + turn and view.east > -200 + turn:
            yield turn


def _land(outlines: Outlines, view: View) -> Iterator[_Points]:
    for turn in _shifts(view):
        left, right = view.west - turn, view.east - turn
        for ring in outlines.land:
            if ring.east < left or ring.west > right or ring.north < view.south or ring.south > view.north:
                continue
            points = _cut(_corners(ring, outlines.lines, view, turn), view)
            if points and (_spread(points, 0) >= SMALLEST or _spread(points, 1) >= SMALLEST):
                yield points


def _spread(points: _Points, axis: int) -> float:
    values = [point[axis] for point in points]
    return max(values) - min(values)


def _corners(ring: Ring, lines: Sequence[Line], view: View, turn: int) -> _Points:
    """The points of a ring in half units; of a line that lies wholly beyond one edge only its ends."""
    left, right = view.west - turn, view.east - turn
    across, up = 2 * view.width / (view.east - view.west), 2 * view.height / (view.north - view.south)
    points: _Points = []
    for each in ring.parts:
        line = lines[each if each >= 0 else ~each]
        x, y = line.longitudes, line.latitudes
        if line.east < left or line.west > right or line.north < view.south or line.south > view.north:
            x, y = (x[0], x[-1]), (y[0], y[-1])
        if each < 0:
            x, y = x[::-1], y[::-1]
        points += [((a - left) * across, (view.north - b) * up) for a, b in zip(x, y, strict=True)]
    return points


def _cut(points: _Points, view: View) -> _Points:
    """A ring cut to the view and some margin (Sutherland and Hodgman 1974)."""
    for axis, size in ((0, 2 * view.width), (1, 2 * view.height)):
        values = [point[axis] for point in points]
        low, high = -size * MARGIN, size * (1 + MARGIN)
        if points and min(values) < low:
            points = _cut_edge(points, axis, low, 1)
        if points and max(values) > high:
            points = _cut_edge(points, axis, high, -1)
    return points


def _cut_edge(points: _Points, axis: int, limit: float, sign: int) -> _Points:
    """What of a ring lies on one side of a line across the drawing."""
    kept: _Points = []
    before = points[-1]
    was = (before[axis] - limit) * sign >= 0
    for point in points:
        inside = (point[axis] - limit) * sign >= 0
        if inside != was:
            share = (limit - before[axis]) / (point[axis] - before[axis])
            kept.append((before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])))
        if inside:
            kept.append(point)
        before, was = point, inside
    return kept


def _plainer(points: _Points, plain: float) -> list[tuple[int, int]]:
    """Whole points, none nearer than `plain` to the one before, save for the last."""
    before_x, before_y = before = round(points[0][0]), round(points[0][1])
    kept = [before]
    for x, y in points:
        if abs(x - before_x) + abs(y - before_y) >= plain:
            before_x, before_y = before = round(x), round(y)
            kept.append(before)
    last = (round(points[-1][0]), round(points[-1][1]))
    if len(kept) > 1:
        kept[-1] = last
    elif kept[-1] != last:
        kept.append(last)
    return kept


def _path(points: Sequence[tuple[int, int]], fewest: int) -> str:
    if len(points) < fewest:
        return ""
    steps = "".join([f"l{a - x} {b - y}" for (x, y), (a, b) in pairwise(points)])
    return f"M{points[0][0]} {points[0][1]}{steps.replace(' -', '-')}"


def _borders(outlines: Outlines, view: View) -> Iterator[_Points]:
    across, up = 2 * view.width / (view.east - view.west), 2 * view.height / (view.north - view.south)
    for turn in _shifts(view):
        left, right = view.west - turn, view.east - turn
        for number in outlines.borders:
            line = outlines.lines[number]
            if line.east > left and line.west < right and line.north > view.south and line.south < view.north:
                places = zip(line.longitudes, line.latitudes, strict=True)
                yield [((x - left) * across, (view.north - y) * up) for x, y in places]


def _names(outlines: Outlines, view: View) -> Iterator[Name]:
    for turn in _shifts(view):
        for country in outlines.countries:
            box = _seen(country, view, turn)
            # A corner of a country that can hold no name is not looked at.
            if box and (box[2] - box[0]) / (view.east - view.west) > 0.05:
                spot = _roomiest(country, outlines.lines, view, turn, box)
                if spot:
                    yield country.name, *spot


def _seen(country: Country, view: View, turn: int) -> tuple[float, float, float, float] | None:
    west, east = max(country.west + turn, view.west), min(country.east + turn, view.east)
    south, north = max(country.south, view.south), min(country.north, view.north)
    return (west, south, east, north) if west < east and south < north else None


def _roomiest(
    country: Country, lines: Sequence[Line], view: View, turn: int, box: tuple[float, float, float, float]
) -> tuple[float, float, float] | None:
    """The middle of the widest stretch of a country in view along some parallels, and its width, in the drawing."""
    west, south, east, north = box
    best = (0.0, 0.0, 0.0)
    for share in ROWS:
        latitude = south + (north - south) * share
        ends = sorted(x + turn for x in _crossings(country.rings, lines, latitude))
        for start, end in zip(ends[::2], ends[1::2], strict=False):
            start, end = max(start, west), min(end, east)  # noqa: PLW2901 (the part in view)
            # The first rows are the better ones.
            if end - start > best[0] * 1.15:
                best = (end - start, (start + end) / 2, latitude)
    if not best[0]:
        return None
    x = (best[1] - view.west) / (view.east - view.west) * view.width
    y = (view.north - best[2]) / (view.north - view.south) * view.height
    return round(x, 1), round(y, 1), round(best[0] / (view.east - view.west) * view.width, 1)


def _crossings(rings: Iterable[Ring], lines: Sequence[Line], latitude: float) -> Iterator[float]:
    """The longitudes at which rings cross a parallel."""
    for ring in rings:
        if not ring.south <= latitude <= ring.north:
            continue
        for each in ring.parts:
            line = lines[each if each >= 0 else ~each]
            if line.south <= latitude <= line.north:
                x, y = line.longitudes, line.latitudes
                for at in range(len(x) - 1):
                    if (y[at] <= latitude) != (y[at + 1] <= latitude):
                        share = (latitude - y[at]) / (y[at + 1] - y[at])
                        yield x[at] + share * (x[at + 1] - x[at])
