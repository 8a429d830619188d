"""What an output may read: one value that holds the arranged timeline and all that it is published with."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import field

from sitegen.config import Config
from sitegen.language import ENGLISH, Language
from sitegen.model import Article, Asset, Body, BodyShown, Corpus, File, Settled, Timeline
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Theme:
    """A theme and its ancestors, resolved. Templates are keyed by their path in `templates/` and, for every theme of
    the line, by `theme/path`; static files by their path in `static/`.
    """

    name: str
    version: str
    templates: Mapping[str, str]
    static: Mapping[str, bytes]
    options: Mapping[str, str | int | bool]
    digest: str
    extras: frozenset[str] = frozenset()  # what its pages hold beyond what every theme's do: `theme_manifest.EXTRAS`
    sources: Mapping[str, str] = field(default_factory=dict)  # template key → the file it came from, for messages


@dataclass(frozen=True, slots=True)
class SitePage:
    """A page of `content/pages`: `body` is its digest in the edition's bodies."""

    name: str
    title: str
    body: str
    language: str


@dataclass(frozen=True, slots=True)
class Edition:
    """One publication. `bodies` hands out a body by its digest; `language` is what the site's own voice speaks."""

    config: Config
    corpus: Corpus
    timeline: Timeline
    bodies: Mapping[str, Body]
    theme: Theme
    assets: tuple[Asset, ...] = ()
    pages: tuple[SitePage, ...] = ()
    language: Language = ENGLISH
    outlines: bytes = b""  # what `sitegen.outlines.unpack` reads; without it no map is drawn
    digests: Mapping[str, bytes] = field(default_factory=dict)  # of all that an article is, by its path
    recorded: frozenset[str] = frozenset()  # ids of the actors in the site's own records


def shown(settled: Settled, config: Config) -> BodyShown:
    """How much of an article's text may be published: its own word, else the site's."""
    return shown_of(settled.article, config)


def shown_of(article: Article, config: Config) -> BodyShown:
    """As `shown`, of an article by itself."""
    return article.bodies or config.bodies


Output = Callable[[Edition, Sequence[str]], Iterable[File]]
"""A kind of output: from an edition, and the paths of the files made so far, to more files. Plain functions of this type
stand in `outputs.shelf.OUTPUTS` by name."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file to be: `path` from the output's root, `key` a digest of everything that its content is made from, and the
    function that makes it, which is only called when the key is new. `value` is the value of a page that is kept, packed, and
    `file` what that of an article says its file is; `basis` is what the sheet can be recalled by, b"" when it cannot.
    """

    path: str
    key: bytes
    content: Callable[[], bytes]
    value: bytes = b""
    file: str = ""
    basis: bytes = b""


Recalled = Mapping[bytes, Sequence[tuple[str, bytes]]]
"""The paths and keys of the sheets that the last build made from each basis."""


Part = Callable[[], Iterable[Sheet]]
"""A part of an edition that can be made by itself, in any process that holds the edition."""
