"""Where the label of a region stands on a map, worked out from its towns.

No open package has regions' outlines, so land is shared out: every cell of Natural Earth's land, a quarter of a degree
wide, belongs to the region of the town that is nearest over land. A region's label stands in the middle of its cells.
"""

import heapq
import math
from collections import defaultdict
from collections.abc import Iterable
from statistics import median

from gazetteer_build.draft import Draft, Drafts
from gazetteer_build.sources import Ring

_PER_DEGREE = 4
_WIDTH, _HEIGHT = 360 * _PER_DEGREE, 180 * _PER_DEGREE
_KM_PER_DEGREE = 111.2
_FAR_KM = 300.0
_FEWEST = 4  # cells; below that the mean of the towns is the better middle

Cell = tuple[int, int]


def add_label_points(drafts: Drafts, land: Iterable[Ring]) -> None:
    """Give every region and every country without one a label point."""
    regions = _share_out(drafts, _cells(land))
    cells: dict[str, list[Cell]] = defaultdict(list)
    for cell, key in regions.items():
        cells[key].append(cell)
        cells[drafts[key].country].append(cell)
    for draft in drafts.values():
        if draft.kind in ("country", "region") and draft.label is None:
            own = cells[draft.key]
            draft.label = _middle(own) if len(own) >= _FEWEST else (draft.latitude, draft.longitude)
        if draft.kind == "country" and not draft.inhabited and draft.label:
            draft.latitude, draft.longitude = draft.label


def _cells(land: Iterable[Ring]) -> set[Cell]:
    """Cells whose middle is on land, by scanning each row of each ring (rings within rings are lakes: even-odd)."""
    crossings: dict[int, list[float]] = defaultdict(list)
    for ring in land:
        for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
            low, high = sorted((y1, y2))
            for row in range(math.ceil(_row(low)), math.ceil(_row(high))):
                y = (row + 0.5) / _PER_DEGREE - 90
                crossings[row].append(x1 + (y - y1) * (x2 - x1) / (y2 - y1))
    cells: set[Cell] = set()
    for row, xs in crossings.items():
        xs.sort()
        for left, right in zip(xs[::2], xs[1::2], strict=False):
            first, last = ((x + 180) * _PER_DEGREE - 0.5 for x in (left, right))
            cells.update((row, column % _WIDTH) for column in range(math.ceil(first), math.floor(last) + 1))
    return cells


def _row(latitude: float) -> float:
    return (latitude + 90) * _PER_DEGREE - 0.5


def _share_out(drafts: Drafts, land: set[Cell]) -> dict[Cell, str]:
    """The region of the nearest town for each cell, by Dijkstra's algorithm from all towns at once."""
    queue: list[tuple[float, Cell, str]] = []
    strays = _strays(drafts)
    for town in drafts.values():
        if town.kind == "town" and town.region in drafts and drafts[town.region].kind == "region":
            if town.key in strays:
                continue
            row = math.floor((town.latitude + 90) * _PER_DEGREE)
            column = math.floor((town.longitude + 180) * _PER_DEGREE) % _WIDTH
            queue.append((-math.log1p(town.population) * 1e-6, (row, column), town.region))
    heapq.heapify(queue)
    owner: dict[Cell, str] = {}
    while queue:
        distance, (row, column), region = heapq.heappop(queue)
        if (row, column) in owner:
            continue
        owner[row, column] = region
        width = math.cos(math.radians((row + 0.5) / _PER_DEGREE - 90))
        for dy in (-1, 0, 1):
            for dx in (-1, 0, 1):
                cell = row + dy, (column + dx) % _WIDTH
                if cell in land and cell not in owner:
                    heapq.heappush(queue, (distance + math.hypot(dy, dx * width), cell, region))
    return owner


def _strays(drafts: Drafts) -> set[str]:
    """Towns that the sources put into a region a thousand kilometres away."""
    towns: dict[str, list[Draft]] = defaultdict(list)
    for town in drafts.values():
        if town.kind == "town":
            towns[town.region].append(town)
    strays = set()
    for region in towns.values():
        latitude, longitude = median(t.latitude for t in region), median(t.longitude for t in region)
        width = math.cos(math.radians(latitude))
        away = {
            t.key: math.hypot(t.latitude - latitude, (t.longitude - longitude) * width) * _KM_PER_DEGREE for t in region
        }
        usual = sorted(away.values())[len(away) * 9 // 10]
        strays |= {key for key, km in away.items() if km > 3 * usual + _FAR_KM}
    return strays


def _middle(cells: list[Cell]) -> tuple[float, float]:
    """The mean of the cells by area; the nearest of them where that mean lies outside (islands, crescents)."""
    x = y = z = 0.0
    points = []
    for row, column in sorted(cells):
        latitude = math.radians((row + 0.5) / _PER_DEGREE - 90)
        longitude = math.radians((column + 0.5) / _PER_DEGREE - 180)
        point = (math.cos(latitude) * math.cos(longitude), math.cos(latitude) * math.sin(longitude), math.sin(latitude))
        area = math.cos(latitude)
        x, y, z = x + area * point[0], y + area * point[1], z + area * point[2]
        points.append((point, (row, column)))
    length = math.hypot(x, y, z) or 1.0
    mean = (x / length, y / length, z / length)
    latitude, longitude = math.degrees(math.asin(mean[2])), math.degrees(math.atan2(mean[1], mean[0]))
    inside = math.floor((latitude + 90) * _PER_DEGREE), math.floor((longitude + 180) * _PER_DEGREE) % _WIDTH
    if inside not in set(cells):
        _, (row, column) = max(points, key=lambda p: sum(a * b for a, b in zip(p[0], mean, strict=True)))
        latitude, longitude = (row + 0.5) / _PER_DEGREE - 90, (column + 0.5) / _PER_DEGREE - 180
    return round(latitude, 4), round(longitude, 4)
