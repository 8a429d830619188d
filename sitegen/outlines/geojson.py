"""A site's own outlines for its maps: GeoJSON (RFC 7946) in longitudes and latitudes, WGS 84.

Polygons are land, with their edges as borders and, where they have one, their property `name` written inside; lines are
borders. Points and everything else are passed over.
"""

import json
from collections.abc import Iterator, Sequence
from math import isfinite
from typing import Any

from sitegen.errors import Problem
from sitegen.outlines.packing import Drawing, Point, pack

QUANTUM = 1e-5
"""Degrees: one metre."""
MOST_POINTS = 300_000
"""Points of a file beyond which every build of the site would be slow."""
_HINT = "export it as GeoJSON (RFC 7946) in longitudes and latitudes, WGS 84"


class _WrongError(ValueError):
    """What is wrong with a file, and where in it."""


def read_geojson(data: bytes, path: str) -> tuple[bytes, tuple[Problem, ...]]:
    """Outlines as `unpack` reads them, or b"" and what is wrong with the file."""
    try:
        shapes = list(_shapes(_parsed(data)))
        drawing = _drawing(shapes)
    except _WrongError as wrong:
        return b"", (Problem("bad-map", "error", path, str(wrong), _HINT),)
    if not drawing.lines:
        return b"", (Problem("bad-map", "error", path, "holds neither a polygon nor a line", _HINT),)
    points = sum(map(len, drawing.lines))
    if points > MOST_POINTS:
        said = f"has {points:,} points, more than the {MOST_POINTS:,} that a small map can use"
        return b"", (Problem("bad-map", "error", path, said, "simplify it: `mapshaper map.geojson -simplify 5%`"),)
    return pack(drawing), ()


def _parsed(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _WrongError("is not UTF-8 text") from error
    except json.JSONDecodeError as error:
        raise _WrongError(f"is not JSON: {error.msg} in line {error.lineno}, column {error.colno}") from error
    except (RecursionError, ValueError) as error:
        raise _WrongError("is not JSON that can be read") from error


def _shapes(root: Any) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Geometries with the name of their feature and where they stand, as "feature 3"."""
    if not isinstance(root, dict) or not isinstance(root.get("type"), str):
        raise _WrongError('is no GeoJSON: the outermost value has no "type"')
    if root["type"] == "FeatureCollection":
        features = root.get("features")
        if not isinstance(features, list):
            raise _WrongError('has no list of "features"')
        for number, feature in enumerate(features, 1):
            yield from _of_feature(feature, f"feature {number}")
    else:
        yield from _of_feature(root, "the feature") if root["type"] == "Feature" else [("", "the geometry", root)]


def _of_feature(feature: Any, where: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    if not isinstance(feature, dict) or feature.get("type") != "Feature":
        raise _WrongError(f'{where} is no "Feature"')
    properties = feature.get("properties")
    name = properties.get("name") if isinstance(properties, dict) else None
    geometry = feature.get("geometry")
    parts = geometry.get("geometries") if isinstance(geometry, dict) else None
    for part in parts if isinstance(parts, list) else [geometry]:
        if isinstance(part, dict):
            yield name if isinstance(name, str) else "", where, part


def _drawing(shapes: Sequence[tuple[str, str, dict[str, Any]]]) -> Drawing:
    drawing = Drawing(QUANTUM, "")
    for name, where, shape in shapes:
        kind, coordinates = shape.get("type"), shape.get("coordinates")
        if kind in ("Polygon", "MultiPolygon"):
            polygons = _list([coordinates] if kind == "Polygon" else coordinates, where)
            rings = [drawing.add_line(_points(ring, where)) for polygon in polygons for ring in _list(polygon, where)]
            drawing.land.extend(rings)
            drawing.borders.extend(number for ring in rings for number in ring)
            if name and rings:
                drawing.countries.append((" ".join(name.split()), rings))
        elif kind in ("LineString", "MultiLineString"):
            for line in _list([coordinates] if kind == "LineString" else coordinates, where):
                drawing.borders.extend(drawing.add_line(_points(line, where)))
    return drawing


def _points(line: Any, where: str) -> list[Point]:
    return [_point(each, where) for each in _list(line, where)]


def _point(each: Any, where: str) -> Point:
    if not isinstance(each, list) or len(each) < 2 or not all(_is_number(value) for value in each[:2]):
        raise _WrongError(f"{where}: {_short(each)} is no position, which is [longitude, latitude]")
    longitude, latitude = float(each[0]), float(each[1])
    if not (-540 <= longitude <= 540 and -90 <= latitude <= 90):
        raise _WrongError(f"{where}: {_short(each)} lies outside the world: degrees are expected, not metres")
    return longitude, latitude


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) < 1e12 and isfinite(value)


def _list(value: Any, where: str) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise _WrongError(f"{where}: {_short(value)} stands where coordinates are expected")
    return value


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 40 else text[:39] + "…"
