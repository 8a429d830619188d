"""Outlines as bytes: the points of all lines as steps from one to the next, compressed behind a line of JSON."""

import sys
import zlib
from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from sitegen.outlines import MAGIC, head_of

LONGEST = 48
"""Points of a line: few enough that the box around it tells well where it runs."""

Point = tuple[float, float]
"""Longitude and latitude, degrees."""


@dataclass(slots=True)
class Drawing:
    """Outlines while they are put together; `quantum` is the step of the grid that points lie on, in degrees."""

    quantum: float
    credit: str
    lines: list[Sequence[Point]] = field(default_factory=list)
    land: list[list[int]] = field(default_factory=list)
    borders: list[int] = field(default_factory=list)
    countries: list[tuple[str, list[list[int]]]] = field(default_factory=list)

    def add_line(self, points: Sequence[Point]) -> list[int]:
        """Add a line, cut into short ones; the numbers of these. One that jumps from 180° to -180° runs on instead."""
        numbers = []
        points = _without_jumps(points)
        for start in range(0, max(len(points) - 1, 1), LONGEST - 1):
            numbers.append(len(self.lines))
            self.lines.append(points[start : start + LONGEST])
        return numbers


def _without_jumps(points: Sequence[Point]) -> list[Point]:
    made: list[Point] = []
    turn = 0
    for longitude, latitude in points:
        if made and abs(longitude + turn - made[-1][0]) > 180:
            turn += 360 if longitude + turn < made[-1][0] else -360
        made.append((longitude + turn, latitude))
    return made


def pack(drawing: Drawing) -> bytes:
    """The bytes that `unpack` reads. The same drawing gives the same bytes on every machine."""
    columns: list[Iterable[int]] = []
    for axis in (0, 1):
        on_grid = [round(point[axis] / drawing.quantum) for line in drawing.lines for point in line]
        columns.append(after - before for before, after in zip([0, *on_grid], on_grid, strict=False))
    steps = array("i", [step for column in columns for step in column])
    if sys.byteorder == "big":
        steps.byteswap()
    head = head_of(
        {
            "quantum": drawing.quantum,
            "credit": drawing.credit,
            "lines": [len(line) for line in drawing.lines],
            "land": drawing.land,
            "borders": drawing.borders,
            "countries": drawing.countries,
        }
    )
    return MAGIC + zlib.compress(head + b"\n" + steps.tobytes(), 9)
