"""Where a place lies, in the forms in which people write it down."""

from collections.abc import Mapping

from sitegen.errors import Problem
from sitegen.schema import Entry, Node, ScalarNode, SequenceNode, fold
from sitegen.schema import values as read

Point = tuple[float, float]

_FORMS = "write latitude and longitude with decimal points: `coordinates: 48.59, 38.0`"
_NAMES = {"lat": "latitude", "lon": "longitude", "lng": "longitude", "long": "longitude"}


def read_point(entries: Mapping[str, Entry], path: str) -> Point | Problem | None:
    """Latitude and longitude in degrees: `coordinates` as text, list or mapping, or two keys of the record's own."""
    here = entries.get("coordinates") or entries.get("latitude") or entries.get("longitude")
    if here is None:
        return None
    halves = (
        _halves(here.value) if "coordinates" in entries else [_own(entries, "latitude"), _own(entries, "longitude")]
    )
    latitude, longitude = (_number(half) for half in halves) if len(halves) == 2 else (None, None)
    if latitude is None or longitude is None:
        return read.wrong(path, here.line, "these coordinates are not two numbers", _FORMS)
    if abs(latitude) <= 90 and abs(longitude) <= 180:
        return latitude, longitude
    return read.wrong(
        path,
        here.line,
        f"no place on Earth has the latitude {latitude:g} and the longitude {longitude:g}",
        "latitude (-90 to 90, north is positive) comes first, then longitude (-180 to 180, east is positive)",
    )


def _own(entries: Mapping[str, Entry], key: str) -> Node | None:
    entry = entries.get(key)
    return entry.value if entry else None


def _halves(node: Node) -> list[Node | None]:
    if isinstance(node, ScalarNode):
        return [ScalarNode(part, node.line) for part in node.text.split(",", 2)]
    if isinstance(node, SequenceNode):
        return list(node.items)
    named = {_NAMES.get(fold(key), fold(key)): entry.value for key, entry in node.entries.items()}
    return [named.get("latitude"), named.get("longitude")]


def _number(node: Node | None) -> float | None:
    value = read.number(node, "coordinates", "") if node else None
    return None if isinstance(value, Problem) else value
