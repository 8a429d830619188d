"""Where the names on a map stand, so that none lies on another, on a mark, or beyond the edge.

Each name takes the first free place around its mark, the most important mark first; one that finds none is left out, and
is still in the list beside the map. How wide a name will be is not known when a page is made, so widths are those of a
wide typeface (DejaVu Sans Bold), and no narrower one can collide.
"""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

ASCENT, DESCENT = 0.9, 0.3
"""How far letters reach above and below their line, as shares of the type size."""
GAP = 0.35
"""Between a mark and its name, as a share of the type size."""
_NARROW = frozenset("fijlrtI.,:;'’-()[]| ")
_WIDE = frozenset("mwMWQO@%—–")


def width_of(text: str, size: float) -> float:
    """The width of a text in bold type, on the wide side."""
    return size * sum(map(_advance, text))


def _advance(character: str) -> float:
    if character in _NARROW:
        return 0.48
    if character in _WIDE:
        return 1.06
    if unicodedata.combining(character):
        return 0.0
    if unicodedata.east_asian_width(character) in "WF":
        return 1.05
    return 0.79 if character.isupper() or not character.isascii() else 0.72


@dataclass(slots=True)
class Crowd:
    """What already stands on a map, by squares of it, so that each name looks only at what is near."""

    width: float
    height: float
    square: float = 60.0
    boxes: dict[tuple[int, int], list[Box]] = field(default_factory=dict)

    def take(self, box: Box) -> None:
        """Let something stand here."""
        for square in self._squares(box):
            self.boxes.setdefault(square, []).append(box)

    def is_free(self, box: Box) -> bool:
        """Whether nothing stands here and the map goes on to here."""
        left, top, right, bottom = box
        if left < 0 or top < 0 or right > self.width or bottom > self.height:
            return False
        return not any(
            left < other[2] and right > other[0] and top < other[3] and bottom > other[1]
            for square in self._squares(box)
            for other in self.boxes.get(square, ())
        )

    def _squares(self, box: Box) -> Iterator[tuple[int, int]]:
        left, top, right, bottom = (int(edge // self.square) for edge in box)
        for column in range(left, right + 1):
            for row in range(top, bottom + 1):
                yield column, row


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a name stands: its anchor point on the baseline, and the box it fills."""

    x: float
    y: float
    anchor: Literal["start", "middle", "end"]
    box: Box


def box_around(x: float, y: float, reach: float) -> Box:
    """The box of a mark."""
    return x - reach, y - reach, x + reach, y + reach


def spot_for(text: str, x: float, y: float, reach: float, size: float, crowd: Crowd) -> Spot | None:
    """A free place for the name of a mark at (x, y), which then is taken; None when there is none."""
    wide, gap = width_of(text, size), size * GAP
    middle = y + size * (ASCENT - DESCENT) / 2
    below, above = y + reach + size * ASCENT + gap / 2, y - reach - size * DESCENT - gap / 2
    places: Sequence[tuple[float, float, Literal["start", "middle", "end"]]] = (
        (x + reach + gap, middle, "start"),
        (x - reach - gap, middle, "end"),
        (x, above, "middle"),
        (x, below, "middle"),
        (x + reach * 0.7, above + gap, "start"),
        (x + reach * 0.7, below - gap, "start"),
        (x - reach * 0.7, above + gap, "end"),
        (x - reach * 0.7, below - gap, "end"),
        (x, above - size * 0.8, "middle"),
        (x, below + size * 0.8, "middle"),
        (x + reach + gap, above - gap, "start"),
        (x + reach + gap, below + gap, "start"),
        (x - reach - gap, above - gap, "end"),
        (x - reach - gap, below + gap, "end"),
    )
    return _first_free(((*place, wide, size) for place in places), crowd)


def spot_on(text: str, x: float, y: float, size: float, crowd: Crowd) -> Spot | None:
    """A free place for a name that stands on its point, or a line or two above or below it."""
    wide = width_of(text, size)
    steps = (0.0, -1.5, 1.5, -3.0, 3.0)
    return _first_free(((x, y + step * size, "middle", wide, size) for step in steps), crowd)


def _first_free(
    places: Iterable[tuple[float, float, Literal["start", "middle", "end"], float, float]], crowd: Crowd
) -> Spot | None:
    for x, y, anchor, wide, size in places:
        left = x - (0.0 if anchor == "start" else wide if anchor == "end" else wide / 2)
        box = (left, y - size * ASCENT, left + wide, y + size * DESCENT)
        if crowd.is_free(box):
            crowd.take(box)
            return Spot(round(x, 1), round(y, 1), anchor, box)
    return None
