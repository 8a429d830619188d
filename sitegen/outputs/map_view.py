"""The part of the world that a map shows, and where a point of it stands on the page.

The projection is equirectangular, true to scale along the middle parallel: good for a region, bearable for the world.
Longitudes run on past 180°, so that a view may lie across the antimeridian.
"""

from collections.abc import Sequence
from itertools import pairwise
from math import cos, hypot, radians

from sitegen.quick import dataclass

Point = tuple[float, float]
"""Latitude and longitude, degrees."""

KM = 111.195
"""Kilometres of one degree of a great circle (mean radius of the Earth, 6,371.0 km)."""
NARROWEST = 3.0
"""Degrees of latitude that a map shows at least: outlines at 1:50,000,000 tell nothing of a smaller part."""
PAD = 0.12
"""Space around the points, as a share of the view."""
ENOUGH = 0.9
"""The share of all entries that a map is fitted to."""
FAR = 2.5
"""How much further than that share reaches a point may lie and still be on the map."""


@dataclass(frozen=True, slots=True)
class View:
    """A box in degrees, and the size that it is drawn at, in units of the drawing."""

    west: float
    south: float
    east: float
    north: float
    width: int
    height: int

    def place(self, point: Point) -> tuple[float, float]:
        """Where a point stands: from the left, from the top."""
        latitude, longitude = point
        while longitude < self.west - 180 + (self.east - self.west) / 2:
            longitude += 360
        while longitude > self.west + 180 + (self.east - self.west) / 2:
            longitude -= 360
        x = (longitude - self.west) / (self.east - self.west) * self.width
        return x, (self.north - latitude) / (self.north - self.south) * self.height

    def holds(self, point: Point) -> bool:
        """Whether a point stands on the map, and not on its very edge."""
        x, y = self.place(point)
        edge = self.width / 60
        return edge <= x <= self.width - edge and edge <= y <= self.height - edge


def fitted(points: Sequence[Point], width: int, height: int) -> View:
    """The smallest view of this size that shows all points, with some space around them."""
    latitudes = [latitude for latitude, _ in points]
    longitudes = _unwrapped([longitude for _, longitude in points])
    south, north, west, east = min(latitudes), max(latitudes), min(longitudes), max(longitudes)
    middle = (south + north) / 2
    squeeze = max(cos(radians(middle)), 0.2)
    tall = max((north - south) * (1 + 2 * PAD), NARROWEST)
    wide = max((east - west) * (1 + 2 * PAD), NARROWEST * width / height / squeeze)
    tall = min(max(tall, wide * squeeze * height / width), 170.0)
    wide = min(max(wide, tall / squeeze * width / height), 360.0)
    middle = min(max(middle, -85 + tall / 2), 85 - tall / 2)
    centre = (west + east) / 2
    return View(centre - wide / 2, middle - tall / 2, centre + wide / 2, middle + tall / 2, width, height)


def _unwrapped(longitudes: Sequence[float]) -> list[float]:
    """Longitudes that run on past 180° where that makes their span shorter."""
    ordered = sorted(longitudes)
    gaps = [(after - before, after) for before, after in pairwise(ordered)]
    widest, start = max(gaps, default=(0.0, ordered[0]))
    if widest <= ordered[0] + 360 - ordered[-1]:
        return list(longitudes)
    return [each if each >= start else each + 360 for each in longitudes]


def bulk(points: Sequence[tuple[Point, int]]) -> list[Point]:
    """The points that a map is fitted to: those where nearly all entries lie, and those not far beyond.

    `points` come with their numbers of entries. One report from overseas must not squeeze a war into a dot.
    """
    total = sum(count for _, count in points)
    longitudes = _unwrapped([longitude for (_, longitude), _ in points])
    placed = [(latitude, longitude) for ((latitude, _), _), longitude in zip(points, longitudes, strict=True)]
    counts = [count for _, count in points]
    middle = _median([latitude for latitude, _ in placed], counts), _median(longitudes, counts)
    squeeze = max(cos(radians(middle[0])), 0.2)
    away = [hypot(latitude - middle[0], (longitude - middle[1]) * squeeze) for latitude, longitude in placed]
    seen, reach = 0, 0.0
    for distance, count in sorted(zip(away, counts, strict=True)):
        seen, reach = seen + count, distance
        if seen >= ENOUGH * total:
            break
    return [point for (point, _), distance in zip(points, away, strict=True) if distance <= FAR * max(reach, NARROWEST)]


def _median(values: Sequence[float], weights: Sequence[int]) -> float:
    seen, total = 0, sum(weights)
    for value, weight in sorted(zip(values, weights, strict=True)):
        seen += weight
        if 2 * seen >= total:
            return value
    raise ValueError("no values")


def distance(one: Point, other: Point) -> float:
    """Kilometres between two points that lie near each other."""
    across = (other[1] - one[1] + 180) % 360 - 180
    return KM * hypot(other[0] - one[0], across * cos(radians((one[0] + other[0]) / 2)))


def scale_bar(view: View, share: float = 0.2) -> tuple[int, float]:
    """A round number of kilometres and its length in the drawing, at most `share` of the width."""
    wide = (view.east - view.west) * cos(radians((view.south + view.north) / 2)) * KM
    for step in (5000, 2000, 1000, 500, 200, 100, 50, 20, 10, 5, 2):
        if step <= wide * share:
            return step, round(step / wide * view.width, 1)
    return 1, round(view.width / wide, 1)
