"""What a decision says about one record, apart from how it is written down."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Literal

from sitegen.authorities import ActorRecord, PlaceRecord
from sitegen.authorities.entries import actors_of, places_of
from sitegen.errors import Problem
from sitegen.quick import dataclass
from sitegen.review.scalars import flow, scalar
from sitegen.urls import part_of

What = Literal["place", "actor"]
Record = PlaceRecord | ActorRecord


@dataclass(frozen=True, slots=True)
class Edit:
    """The record `id` of places.yaml or actors.yaml shall say this.

    `name` is written when there is no such record yet; `lists` grow by the values that they lack, `values` are set.
    `comment` stands above a new record.
    """

    what: What
    id: str
    name: str = ""
    lists: tuple[tuple[str, tuple[str, ...]], ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    comment: str = ""


def combined(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """One edit for each record: what several say about it, in order."""
    found: dict[tuple[What, str], Edit] = {}
    for edit in edits:
        key = edit.what, edit.id
        first = found.get(key)
        found[key] = edit if first is None else _joined(first, edit)
    return tuple(found.values())


def _joined(one: Edit, other: Edit) -> Edit:
    lists: dict[str, tuple[str, ...]] = {}
    for key, values in (*one.lists, *other.lists):
        lists[key] = tuple(dict.fromkeys((*lists.get(key, ()), *values)))
    singles = {**dict(other.values), **dict(one.values)}
    return replace(
        one,
        name=one.name or other.name,
        lists=tuple(lists.items()),
        values=tuple(singles.items()),
        comment=one.comment or other.comment,
    )


def records_of(text: str, what: What, path: str) -> tuple[tuple[Record, ...], tuple[Problem, ...]]:
    """The records that a file's text holds, and what is wrong with it."""
    read = places_of if what == "place" else actors_of
    records, problems = read(text.encode("utf-8", "surrogatepass"), path)
    return records, problems


def lacking(edit: Edit, record: Record | None) -> dict[str, tuple[str, ...]]:
    """The values that each list of the record still lacks."""
    name = record.name if record else edit.name
    found: dict[str, tuple[str, ...]] = {}
    for key, values in edit.lists:
        there: tuple[str, ...] = getattr(record, key) if record else ()
        known = {*there, name} if key == "aliases" else {*there}
        new = tuple(value for value in dict.fromkeys(values) if value not in known)
        if new:
            found[key] = new
    return found


def lines_of(edit: Edit) -> list[tuple[str, str]]:
    """The keys of a new record and their values as YAML, in the order in which people write them."""
    lines = []
    if not edit.name or part_of(edit.name) != edit.id:
        lines.append(("id", scalar(edit.id)))
    if edit.name:
        lines.append(("name", scalar(edit.name)))
    lines += [(key, flow(values)) for key, values in lacking(edit, None).items() if key == "aliases"]
    lines += [(key, written(key, value)) for key, value in edit.values]
    lines += [(key, flow(values)) for key, values in lacking(edit, None).items() if key != "aliases"]
    return lines


def written(key: str, value: str) -> str:
    """A single value as YAML: coordinates and truth values are no words, and stand without quotation marks."""
    return value if key in ("coordinates", "drop") else scalar(value)


def paste(edit: Edit) -> str:
    """The edit as a record of its own, for somebody who writes it down by hand."""
    lines = [f"{key}: {value}" for key, value in lines_of(edit)]
    return "\n".join([f"- {lines[0]}", *(f"  {line}" for line in lines[1:])])


def holds(before: tuple[Record, ...], after: tuple[Record, ...], edit: Edit) -> bool:
    """Whether the second records are the first ones with the edit, and say nothing else that is new."""
    old = {record.id: plain(record) for record in reversed(before)}
    new = {record.id: plain(record) for record in reversed(after)}
    changed = new.pop(edit.id, None)
    start = old.pop(edit.id, None)
    if changed is None or old != new or len(after) != len(before) + (start is None):
        return False
    want: dict[str, Any] = {key: getattr(start, key, ()) + more for key, more in lacking(edit, start).items()}
    if start is None and edit.name:
        want["name"] = edit.name
    for key, value in edit.values:
        want[_FIELDS.get(key, key)] = _READ.get(key, lambda text: text)(value)
    rest = [name for name in changed.__dataclass_fields__ if name not in ("lines", "id", *want)]
    return all(getattr(changed, key) == value for key, value in want.items()) and (
        start is None or all(getattr(changed, name) == getattr(start, name) for name in rest)
    )


_FIELDS = {"coordinates": "point"}
_READ: dict[str, Any] = {
    "coordinates": lambda text: tuple(float(half) for half in text.split(",")),
    "drop": lambda text: text == "true",
    "within": lambda text: (text,),
}


def plain(record: Record) -> Record:
    """A record without the lines that it stands in."""
    return replace(record, line=None, lines=())
