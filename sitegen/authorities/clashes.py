"""Records that are in one another's way: two of one id, names that two claim, and one that contradicts itself."""

from collections.abc import Iterable, Sequence
from typing import TypeVar

from sitegen.authorities.records import ActorRecord, PlaceRecord, line_of
from sitegen.errors import Problem

Record = TypeVar("Record", PlaceRecord, ActorRecord)


def without_twins(records: Sequence[Record], problems: list[Problem]) -> tuple[Record, ...]:
    """Of several records with one id the first stays."""
    first: dict[str, Record] = {}
    for record in records:
        if record.id not in first:
            first[record.id] = record
            continue
        problems.append(
            Problem(
                "duplicate-id",
                "error",
                record.path,
                f'the id "{record.id}" is already that of the record in line {first[record.id].line}',
                f"give this record an id of its own (`id: {record.id}-2`, or better a telling one), or make one record of both",
                record.line,
            )
        )
    return tuple(first.values())


def shared_aliases(records: Iterable[PlaceRecord | ActorRecord]) -> Iterable[Problem]:
    """A warning for every name that two records claim."""
    claimed: dict[str, PlaceRecord | ActorRecord] = {}
    for record in records:
        for name in (record.name, *record.aliases):
            holder = claimed.setdefault(name.casefold(), record)
            if name and holder is not record:
                yield Problem(
                    "shared-alias",
                    "warning",
                    record.path,
                    f'"{name}" is a name of two records: "{holder.id}" (line {holder.line}) and "{record.id}"',
                    "take it out of one of the two, unless both really bear it",
                    line_of(record, "aliases", name),
                )


def shared_between(places: Sequence[PlaceRecord], actors: Sequence[ActorRecord]) -> Iterable[Problem]:
    """A notice for every name that a place and an actor claim: they may, but a text can name only one of the two."""
    claimed = {name: place for place in reversed(places) for name in (place.name, *place.aliases) if name}
    for actor in actors:
        for name in dict.fromkeys((actor.name, *actor.aliases)):
            place = claimed.get(name)
            if place and not place.drop and not actor.drop:
                yield Problem(
                    "shared-alias",
                    "notice",
                    actor.path,
                    f'"{name}" is also a name of the place "{place.id}" ({place.path}:{place.line}), which takes its mentions',
                    "take it out of one of the two, or write the actor's whole name",
                    line_of(actor, "aliases", name),
                )


def contradictions(records: Iterable[PlaceRecord | ActorRecord]) -> Iterable[Problem]:
    """An error for every name that a record says to be its own and not."""
    for record in records:
        mine = {name.casefold() for name in (record.name, *record.aliases, *record.same)}
        mine |= {name.casefold() for name in (record.alone if isinstance(record, ActorRecord) else ())}
        apart = record.not_same if isinstance(record, PlaceRecord) else (*record.not_same, *record.not_alone)
        for name in apart:
            if name.casefold() in mine:
                key = "not_same" if name in record.not_same else "not_alone"
                yield Problem(
                    "contradiction",
                    "error",
                    record.path,
                    f'"{record.id}" is "{name}" and is not: the record says both',
                    f"take it out of `{key}`, or out of the names",
                    line_of(record, key, name),
                )
