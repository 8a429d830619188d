"""The values that flow through the pipeline: frozen, slotted, without methods that do work.

`read` makes a `Draft` of a `Source`; `understand` makes an `Article` and its `Body`; `reconcile` makes a `Corpus` of
`Settled` articles; `arrange` makes a `Timeline` of `Entry`s. Offsets named `start` and `end` count characters of the
source decoded once, before newlines or Unicode are normalised, byte-order mark excluded; they are None where words
cannot be placed. Offsets named `at` count characters of one block's plain text.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from markupsafe import Markup

from sitegen.dates import EventDate
from sitegen.errors import Problem
from sitegen.quick import quick

T = TypeVar("T")

Format = Literal["text", "markdown", "html"]
Basis = Literal["declared", "metadata", "filename", "text", "inferred", "none"]
Status = Literal["stated", "inferred", "sources disagree", "no date found"]
ActorKind = Literal["person", "organisation", "armed-group", "government", "media", "unknown"]
BlockKind = Literal["paragraph", "heading", "item", "quote", "caption", "preformatted", "table", "rule"]
BodyShown = Literal["full", "excerpt", "none"]


# read


@dataclass(frozen=True, slots=True)
class Source:
    """One article's file: `path` from the site folder with `/`; `sidecar` is the bytes of `NAME.EXT.yaml` beside it."""

    path: str
    data: bytes
    sidecar: bytes | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """One declared value as text, and where it stands: `path:line`, and its characters when in the source itself."""

    text: str
    path: str
    line: int
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class DeclaredEvent:
    """An event that a curator adds by hand."""

    date: Field
    text: Field
    places: tuple[Field, ...] = ()
    actors: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class Declared:
    """What front matter and sidecar say, in one vocabulary; None and () mean that they are silent.

    `places` and `actors` are None when the key is absent and () when it stands there empty.
    """

    headline: Field | None = None
    date: Field | None = None
    updated: Field | None = None
    captured: Field | None = None
    byline: Field | None = None
    source_url: Field | None = None
    archive_url: Field | None = None
    language: Field | None = None
    slug: Field | None = None
    summary: Field | None = None
    bodies: Field | None = None
    draft: bool = False
    places: tuple[Field, ...] | None = None
    actors: tuple[Field, ...] | None = None
    tags: tuple[Field, ...] = ()
    not_date: tuple[Field, ...] = ()
    keep: tuple[Field, ...] = ()
    remove: tuple[Field, ...] = ()
    events_drop: tuple[Field, ...] = ()
    events_add: tuple[DeclaredEvent, ...] = ()
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Meta:
    """A statement of a saved page about itself: `name` as og:title, article:published_time, jsonld:datePublished, h1,
    title, time, canonical, lang; offsets of `value` in the source when known.
    """

    name: str
    value: str
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Container:
    """An element around blocks (ul, ol, li, blockquote, figure): blocks next to each other with the same `key` share
    it. `tag` is its name, `open` its sanitised opening tag.
    """

    key: int
    tag: str
    open: Markup


@dataclass(frozen=True, slots=True)
class LocalLink:
    """An opening `<a>` or an `<img>` whose address is relative: only `render` knows whether the target is published.

    `target` is a path from the site folder, already joined to the source's own folder; `before` and `after` are the
    sanitised markup around the address; `alternative` stands in when there is no such file.
    """

    before: Markup
    target: str
    after: Markup
    alternative: Markup


Fragment = Markup | tuple[int, int] | LocalLink
"""A piece of a block: sanitised tags, a range of the block's `text`, or a relative link."""


@quick
@dataclass(frozen=True, slots=True)
class Block:
    """A leaf of the text (paragraph, heading, list item, caption, preformatted text, whole table).

    `text` is what a reader sees, entities decoded. `offsets` are pairs (at, source): from `at` on, characters of `text`
    stand in the source one for one until the next pair; a source of -1 means that this stretch cannot be placed.
    `fragments` cover `text` once, in order. `level` is that of a heading (1 to 6), else 0.
    """

    kind: BlockKind
    text: str
    offsets: tuple[tuple[int, int], ...]
    fragments: tuple[Fragment, ...]
    containers: tuple[Container, ...] = ()
    level: int = 0


@dataclass(frozen=True, slots=True)
class Draft:
    """A source, decoded: what it declares and its blocks. `text` is the whole decoded source."""

    path: str
    format: Format
    text: str
    declared: Declared
    blocks: tuple[Block, ...]
    meta: tuple[Meta, ...] = ()
    problems: tuple[Problem, ...] = ()


# understand


@quick
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


@quick
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


@quick
@dataclass(frozen=True, slots=True)
class Passage:
    """What an extractor of spans reads: plain text, its language, its anchor in time, the site's region prior."""

    text: str
    language: str = "en"
    anchor: EventDate | None = None
    region: tuple[str, ...] = ()
    date_order: Literal["dmy", "mdy", "ymd"] | None = None
    model: bool = False  # whether a learned model may add to the rules


@quick
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


@quick
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


@quick
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
    fingerprints: tuple[tuple[int, str], ...] = ()  # (block, digest of its folded words) of the first and last blocks
    extra: Mapping[str, str] = field(default_factory=dict)
    problems: tuple[Problem, ...] = ()


@quick
@dataclass(frozen=True, slots=True)
class BodyBlock:
    """A block that stayed in the body; its index in the body is its identity (`p1` is index 0)."""

    kind: BlockKind
    text: str
    offsets: tuple[tuple[int, int], ...]
    fragments: tuple[Fragment, ...]
    containers: tuple[Container, ...] = ()
    level: int = 0


@dataclass(frozen=True, slots=True)
class Body:
    """The clean text of one article."""

    blocks: tuple[BodyBlock, ...]


@dataclass(frozen=True, slots=True)
class Understood:
    """What `understand` makes of a draft."""

    article: Article
    body: Body


# reconcile


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


@quick
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


@quick
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


# arrange


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


# publish


@dataclass(frozen=True, slots=True)
class Asset:
    """A file copied as it is: `source` from the site folder, `path` from the output's root."""

    source: str
    path: str


@dataclass(frozen=True, slots=True)
class File:
    """Something to publish: `path` from the output's root."""

    path: str
    content: bytes
