"""The timeline: entries, groups, neighbours. Made by `arrange`."""

from collections.abc import Mapping
from typing import Literal

from sitegen.dates import EventDate
from sitegen.model.kinds import Basis, Status
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the timeline: an article, or an event inside one (`block` is then the body block it stands in)."""

    id: str
    kind: Literal["article", "event"]
    title: str
    summary: str
    article: str  # slug
    block: int
    date: EventDate | None
    earliest: str | None
    latest: str | None
    time: str | None
    status: Status
    basis: Basis
    rule: str
    quote: str
    places: tuple[str, ...]
    actors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The entries of one place or actor, in order. `own` leaves out those inherited from places inside."""

    id: str
    entries: tuple[Entry, ...]
    own: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Related:
    """Another article and the reasons to read it: `shared` are ids of places and actors, `days` apart in time."""

    slug: str
    places: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    days: int | None = None


@dataclass(frozen=True, slots=True)
class Neighbours:
    """Slugs before and after an article: in time, in its places and for its actors ((id, previous, next) each)."""

    previous: str | None = None
    next: str | None = None
    places: tuple[tuple[str, str | None, str | None], ...] = ()
    actors: tuple[tuple[str, str | None, str | None], ...] = ()


@dataclass(frozen=True, slots=True)
class Timeline:
    """Entries in order, undated ones apart; groups by id; neighbours and related articles by slug."""

    entries: tuple[Entry, ...]
    undated: tuple[Entry, ...]
    places: Mapping[str, Group]
    actors: Mapping[str, Group]
    neighbours: Mapping[str, Neighbours]
    related: Mapping[str, tuple[Related, ...]]
