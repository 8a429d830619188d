"""What the corpus settles: places, actors, and articles among the others. Made by `reconcile`."""

from collections.abc import Mapping

from sitegen.errors import Problem
from sitegen.model.kinds import ActorKind
from sitegen.model.understand import Article, Event, Mention, Published, Removed
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Place:
    """An authority record. `point` is latitude and longitude; `within` are ids, nearest first."""

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: str = "place"
    point: tuple[float, float] | None = None
    within: tuple[str, ...] = ()
    country: str = ""


@dataclass(frozen=True, slots=True)
class Actor:
    """An authority record. `owner` is the id of what it belongs to; `merges` say which rule joined which names;
    `forwards` are earlier, shorter ids that still lead here.
    """

    id: str
    name: str
    aliases: tuple[str, ...] = ()
    kind: ActorKind = "unknown"
    owner: str = ""
    merges: tuple[tuple[str, str], ...] = ()
    forwards: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RefusedMerge:
    """A name that by `rule` could be any of several actors, and so was joined to none: `actor` is its own id, `others`
    those of the actors that it fits.
    """

    actor: str
    name: str
    others: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class Resolved:
    """A mention and the id of the record that it names; "" when it is NIL or a date."""

    mention: Mention
    id: str


@dataclass(frozen=True, slots=True)
class SettledEvent:
    """An event with the ids of its places and actors."""

    event: Event
    places: tuple[str, ...]
    actors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Settled:
    """An article once the whole corpus has spoken. `hidden` are body blocks that are furniture after all; `removed` are
    all removed words, those of `article` included; `places` and `actors` are ids, in order of first mention.
    """

    article: Article
    slug: str
    published: Published
    mentions: tuple[Resolved, ...]
    places: tuple[str, ...]
    actors: tuple[str, ...]
    events: tuple[SettledEvent, ...]
    removed: tuple[Removed, ...]
    hidden: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class Corpus:
    """All articles and every record that they name (with the records those lie in)."""

    articles: tuple[Settled, ...]
    places: Mapping[str, Place]
    actors: Mapping[str, Actor]
    problems: tuple[Problem, ...] = ()
    refused: tuple[RefusedMerge, ...] = ()
