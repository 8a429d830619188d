"""What a curator wrote about one place or one actor.

`path` and `line` of a record say where it stands, `lines` where each value of its lists does: (key, value, line). Lines
are for messages: they are no part of what a record is.
"""

from dataclasses import field

from sitegen.errors import Problem
from sitegen.model import ActorKind
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class PlaceRecord:
    """A curator's word on one place; `same` and `not_same` are ids or names.

    `name` is "" when the record only adds to the place that has this id in the gazetteer; `within` are ids, nearest
    first; `point` is latitude and longitude. `has_id`: its id was written down, and not made from its name, so that it is the
    place which has this id in the gazetteer wherever the record says that it lies. `drop`: this name is never a place.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = ""
    within: tuple[str, ...] = ()
    point: tuple[float, float] | None = None
    same: tuple[str, ...] = ()
    not_same: tuple[str, ...] = ()
    drop: bool = False
    path: str = ""
    line: int | None = None
    lines: tuple[tuple[str, str, int], ...] = field(default=(), compare=False, repr=False)
    has_id: bool = field(default=False, compare=False)


@dataclass(frozen=True, slots=True)
class ActorRecord:
    """A curator's (or built-in) word on one actor; `owner` is the id of the actor or place that it belongs to.

    `name` is "" when the record only adds to an actor that is known by this id. `alone` are names that mean it in a text which gives no fuller one, as a surname does, and `not_alone`
    those that do not. `drop`: this name is never an actor.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: ActorKind = "unknown"
    owner: str = ""
    same: tuple[str, ...] = ()
    not_same: tuple[str, ...] = ()
    alone: tuple[str, ...] = ()
    not_alone: tuple[str, ...] = ()
    drop: bool = False
    path: str = ""
    line: int | None = None
    lines: tuple[tuple[str, str, int], ...] = field(default=(), compare=False, repr=False)


def line_of(record: PlaceRecord | ActorRecord, key: str, value: str) -> int | None:
    """The line in which a record says this, or the one where it begins."""
    return next((line for name, text, line in record.lines if (name, text) == (key, value)), record.line)


@dataclass(frozen=True, slots=True)
class Authorities:
    """The site's own records first, `builtin` ones after them."""

    places: tuple[PlaceRecord, ...] = ()
    actors: tuple[ActorRecord, ...] = ()
    builtin: tuple[ActorRecord, ...] = ()
    problems: tuple[Problem, ...] = ()
