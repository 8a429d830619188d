"""What one article says: facts, mentions, events and a body, each with its evidence. Made by `understand`."""

from collections.abc import Mapping
from dataclasses import field
from typing import Generic, Literal, TypeVar

from sitegen.dates import EventDate
from sitegen.errors import Problem
from sitegen.model.kinds import Basis, BodyShown, Format, Status
from sitegen.model.read import Block, Field, LocalLink
from sitegen.quick import dataclass

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words something was read from."""

    text: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Rejected:
    """A candidate that was not believed, and why, as a clause a reader understands."""

    edtf: str | None
    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Reading(Generic[T]):
    """A value and how it is known: `rule` is the stable name of the rule that read it, `confidence` 0 to 1."""

    value: T
    basis: Basis
    rule: str
    confidence: float
    evidence: Evidence | None = None
    rejected: tuple[Rejected, ...] = ()


@dataclass(frozen=True, slots=True)
class Published:
    """When the report was published. `date.value` is None when nothing is known, or when two days are possible; then
    `earliest` and `latest` still bound it if anything does. `time` is a stated time as `14:02:00+00:00`. `clue` is the
    month and day (`05-08`) of a date whose year nothing in the article tells.
    """

    date: Reading[EventDate | None]
    status: Status
    earliest: str | None = None
    latest: str | None = None
    time: str | None = None
    clue: str | None = None


@dataclass(frozen=True, slots=True)
class Found:
    """A span that an extractor recognised in a `Passage`; `start` and `end` count characters of the passage's text.

    date: `value` is EDTF ("" for a duration, set or vague reference), `timex` the TIMEX3 value, `kind` DATE, TIME,
    DURATION or SET. place: `value` is the gazetteer id ("" when none fits: NIL), `kind` the place's kind. actor: `value`
    is the fullest form of the name in this text, `kind` an ActorKind, `owner` whose it is ("Russia" of its army).
    """

    start: int
    end: int
    type: Literal["date", "place", "actor"]
    value: str
    kind: str
    rule: str
    confidence: float
    timex: str = ""
    owner: str = ""
    runner_up: str = ""
    inside: str = ""  # of a NIL place: the id of the region that it is known to lie in


@dataclass(frozen=True, slots=True)
class Passage:
    """What an extractor of spans reads: plain text, its language, its anchor in time, the site's region prior."""

    text: str
    language: str = "en"
    anchor: EventDate | None = None
    region: tuple[str, ...] = ()
    date_order: Literal["dmy", "mdy", "ymd"] | None = None
    model: bool = False  # whether a learned model may add to the rules


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that name a date, place or actor. `block` is the index of the body's block (-1: declared, not in the body);
    the other fields are as in `Found`.
    """

    type: Literal["date", "place", "actor"]
    surface: str
    start: int | None
    end: int | None
    block: int
    at: int
    value: str
    kind: str
    basis: Basis
    rule: str
    confidence: float
    timex: str = ""
    owner: str = ""
    runner_up: str = ""
    inside: str = ""


@dataclass(frozen=True, slots=True)
class Event:
    """A dated statement in a body, or one that a curator added (`block` -1). `sentence` is its words in the source;
    `places` and `actors` are indexes of the article's mentions.
    """

    date: EventDate
    phrase: str
    sentence: str
    start: int | None
    end: int | None
    block: int
    mentions: tuple[int, ...]
    basis: Basis
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Removed:
    """Furniture: words taken out of the body, and the rule that took them."""

    text: str
    rule: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Article:
    """The facts of one report, from its own bytes alone. `body` is the digest of its `Body`."""

    path: str
    format: Format
    headline: Reading[str]
    published: Published
    language: str
    body: str
    mentions: tuple[Mention, ...] = ()
    events: tuple[Event, ...] = ()
    removed: tuple[Removed, ...] = ()
    lede: str = ""
    summary: str = ""  # the editor's own; without one the lede stands in
    byline: Reading[str] | None = None
    dateline: Reading[str] | None = None
    updated: Reading[EventDate] | None = None
    captured: Reading[EventDate] | None = None
    source_url: str = ""
    archive_url: str = ""
    slug: Field | None = None
    bodies: BodyShown | None = None
    draft: bool = False
    links: tuple[str, ...] = ()  # the targets of the relative links of its text, each once
    fingerprints: tuple[tuple[int, str], ...] = ()  # (block, digest of its folded words) of the first and last blocks
    extra: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


BodyBlock = Block
"""A block that stayed in the body; its index in the body is its identity (`p1` is index 0)."""


@dataclass(frozen=True, slots=True)
class Body:
    """The clean text of one article."""

    blocks: tuple[BodyBlock, ...]

    @property
    def links(self) -> tuple[str, ...]:
        """The targets of its relative links, as written, each once."""
        found = [each.target for block in self.blocks for each in block.fragments if isinstance(each, LocalLink)]
        return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Understood:
    """What `understand` makes of a draft. `packed` is the body as bytes, whose digest the article holds."""

    article: Article
    body: Body
    packed: bytes = b""
