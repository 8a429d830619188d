"""What a file holds: its source, what it declares, its blocks of text. Made by `read`."""

from collections.abc import Mapping
from dataclasses import field

from markupsafe import Markup

from sitegen.errors import Problem
from sitegen.model.kinds import BlockKind, Format
from sitegen.quick import dataclass


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


UNPLACED = ((0, -1),)
"""Offsets of a block whose text is nowhere in the source."""


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
