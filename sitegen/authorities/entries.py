"""YAML → records. A value that cannot be read is a problem and absent; the rest of its record stays."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field
from typing import TypeVar, cast, get_args

from sitegen.authorities.coordinates import read_point
from sitegen.authorities.records import ActorRecord, PlaceRecord
from sitegen.errors import Problem
from sitegen.model import ActorKind
from sitegen.quick import dataclass
from sitegen.schema import Entry, MappingNode, Node, ScalarNode, SequenceNode, empty, fold, read_bytes
from sitegen.schema import values as read
from sitegen.urls import part_of, slugify

T = TypeVar("T")

ACTOR_KINDS = tuple(kind for kind in get_args(ActorKind) if kind != "unknown")

_COMMON = ("id", "name", "aliases", "kind", "same", "not_same", "drop")
PLACE_KEYS = (*_COMMON, "within", "coordinates", "latitude", "longitude")
ACTOR_KEYS = (*_COMMON, "alone", "not_alone", "owner")
_SYNONYMS = {
    "place": {"parent": "within", "lat": "latitude", "lon": "longitude", "lng": "longitude"},
    "actor": {"parent": "owner"},
}


@dataclass(frozen=True, slots=True)
class _Sheet:
    """One record as it stands in the file, its entries by our own key. `problems` gathers what is wrong with it."""

    path: str
    line: int
    entries: Mapping[str, Entry]
    problems: list[Problem]
    id: str = ""
    name: str = ""
    lines: list[tuple[str, str, int]] = field(default_factory=list)


def places_of(data: bytes, path: str) -> tuple[tuple[PlaceRecord, ...], tuple[Problem, ...]]:
    """The records of a places.yaml."""
    problems: list[Problem] = []
    records = [_place(sheet) for sheet in _sheets(data, path, "place", PLACE_KEYS, problems)]
    return tuple(record for record in records if record.id), tuple(problems)


def actors_of(data: bytes, path: str) -> tuple[tuple[ActorRecord, ...], tuple[Problem, ...]]:
    """The records of an actors.yaml."""
    problems: list[Problem] = []
    records = [_actor(sheet) for sheet in _sheets(data, path, "actor", ACTOR_KEYS, problems)]
    return tuple(record for record in records if record.id), tuple(problems)


def _sheets(data: bytes, path: str, what: str, keys: tuple[str, ...], problems: list[Problem]) -> Iterator[_Sheet]:
    parsed = read_bytes(data, path)
    problems += parsed.problems
    root = parsed.root
    if isinstance(root, MappingNode) and list(root.entries) == [f"{what}s"]:
        root = root.entries[f"{what}s"].value  # one key that repeats what the file's name says
    if root is None or empty(root):
        return
    known = {fold(key): key for key in keys} | _SYNONYMS[what]
    if isinstance(root, ScalarNode):
        problems.append(_shape(root, what, path))
    elif isinstance(root, SequenceNode):
        for item in root.items:
            yield from _sheet(item, "", what, known, _Sheet(path, item.line, {}, problems))
    else:
        for entry in root.entries.values():
            yield from _sheet(entry.value, entry.key, what, known, _Sheet(path, entry.line, {}, problems))


def _sheet(node: Node, key: str, what: str, known: Mapping[str, str], blank: _Sheet) -> Iterator[_Sheet]:
    """The record in a node: a mapping, or a name alone. `key` stands before it when the file maps ids to records."""
    # A key of the mapping form is an id when it has an id's form, and a name otherwise.
    name, identity = ("", key) if slugify(key) == key else (key, "")
    if isinstance(node, ScalarNode) and (key or not empty(node)):
        given = "" if empty(node) else node.text.strip()
        yield _Sheet(blank.path, blank.line, {}, blank.problems, identity, given or name)
    elif isinstance(node, MappingNode):
        entries = _entries(node, what, known, blank)
        yield _Sheet(blank.path, blank.line, entries, blank.problems, identity, name)
    else:
        blank.problems.append(_shape(node, what, blank.path))


def _shape(node: Node, what: str, path: str) -> Problem:
    example = "`- name: Bakhmut`" if what == "place" else "`- name: United Nations`"
    return read.wrong(
        path,
        node.line,
        f"a record is expected here: the name of {'an actor' if what == 'actor' else 'a place'}, or keys with values",
        f"write {example}, and below it, indented by two spaces, its other keys",
    )


def _entries(node: MappingNode, what: str, known: Mapping[str, str], blank: _Sheet) -> dict[str, Entry]:
    entries: dict[str, Entry] = {}
    for entry in node.entries.values():
        key = known.get(fold(entry.key))
        if key is None:
            names = tuple(dict.fromkeys(known.values()))
            blank.problems.append(read.unknown_key(entry.key, names, blank.path, entry.line, f"{what}s.yaml"))
        elif not empty(entry.value):
            entries.setdefault(key, entry)
    return entries


def _value(sheet: _Sheet, key: str, getter: Callable[[Node, str, str], T | Problem], default: T) -> T:
    entry = sheet.entries.get(key)
    if entry is None:
        return default
    value = getter(entry.value, key, sheet.path)
    if isinstance(value, Problem):
        sheet.problems.append(value)
        return default
    return value


def _identity(sheet: _Sheet) -> tuple[str, str]:
    """The id and the name of a record; both are "" when it has neither."""
    name = " ".join((_value(sheet, "name", read.text, "") or sheet.name).split())
    given = _value(sheet, "id", read.text, "")
    if given and slugify(given) != given:
        sheet.problems.append(
            read.wrong(
                sheet.path,
                sheet.entries["id"].line,
                f'"{given}" cannot be an id: ids stand in addresses',
                f"use small Latin letters, digits and hyphens: `id: {part_of(given)}`",
            )
        )
        given = ""
    identity = given or sheet.id or (part_of(name) if name else "")
    if not identity:
        sheet.problems.append(
            read.wrong(
                sheet.path,
                sheet.line,
                "this record has no name",
                "add a line `name: …`, the name as it should be shown",
            )
        )
    return identity, name


def _aliases(sheet: _Sheet, name: str) -> tuple[str, ...]:
    return tuple(alias for alias in _texts(sheet, "aliases") if alias != name)


def _texts(sheet: _Sheet, key: str) -> tuple[str, ...]:
    nothing: tuple[ScalarNode, ...] = ()
    found = _value(sheet, key, read.scalars, nothing)
    sheet.lines.extend((key, node.text.strip(), node.line) for node in found)
    return tuple(dict.fromkeys(node.text.strip() for node in found))


def _one(sheet: _Sheet, key: str) -> str:
    value = _value(sheet, key, read.text, "")
    if value:
        sheet.lines.append((key, value, sheet.entries[key].line))
    return value


def _point(sheet: _Sheet) -> tuple[float, float] | None:
    point = read_point(sheet.entries, sheet.path)
    here = sheet.entries.get("coordinates") or sheet.entries.get("latitude")
    if here:
        sheet.lines.append(("coordinates", "", here.line))
    if isinstance(point, Problem):
        sheet.problems.append(point)
        return None
    return point


def _place(sheet: _Sheet) -> PlaceRecord:
    identity, name = _identity(sheet)
    return PlaceRecord(
        id=identity,
        name=name,
        aliases=_aliases(sheet, name),
        kind=_value(sheet, "kind", read.text, ""),
        within=_texts(sheet, "within"),
        point=_point(sheet),
        same=_texts(sheet, "same"),
        not_same=_texts(sheet, "not_same"),
        drop=_value(sheet, "drop", read.boolean, False),
        path=sheet.path,
        line=sheet.line,
        lines=tuple(sheet.lines),
        has_id=identity == sheet.id or "id" in sheet.entries,
    )


def _actor(sheet: _Sheet) -> ActorRecord:
    identity, name = _identity(sheet)
    return ActorRecord(
        id=identity,
        name=name,
        aliases=_aliases(sheet, name),
        kind=_value(sheet, "kind", _kind, "unknown"),
        owner=_one(sheet, "owner"),
        same=_texts(sheet, "same"),
        not_same=_texts(sheet, "not_same"),
        alone=_texts(sheet, "alone"),
        not_alone=_texts(sheet, "not_alone"),
        drop=_value(sheet, "drop", read.boolean, False),
        path=sheet.path,
        line=sheet.line,
        lines=tuple(sheet.lines),
    )


def _kind(node: Node, name: str, path: str) -> ActorKind | Problem:
    value = read.choice(node, name, path, ACTOR_KINDS)
    return value if isinstance(value, Problem) else cast(ActorKind, value)
