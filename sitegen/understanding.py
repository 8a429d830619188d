"""One article's understanding, packed to be kept: both of its steps, and everything besides its bytes that it depends on."""

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from sitegen.authorities import Authorities
from sitegen.cache import Packed
from sitegen.config import Config
from sitegen.disk import SourceFile, load
from sitegen.errors import Problem, SitegenError
from sitegen.extractors import understand, understand_all
from sitegen.gazetteer import Gazetteer, open_gazetteer
from sitegen.model import Article, Declared, Draft, Source, Understood
from sitegen.packing import digest_of, dumps, key_of
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass
from sitegen.readers import read
from sitegen.snapshot import digest_of_bytes, program

_WORD = lazy_pattern(r"\w+")

CountryFiles = tuple[tuple[str, bytes], ...]
"""A site's own gazetteer files: paths and contents."""


@dataclass(frozen=True, slots=True)
class Conditions:
    """Everything besides an article's own bytes that its understanding depends on."""

    root: str
    config: Config
    authorities: Authorities
    country_files: CountryFiles = ()

    def digest(self) -> bytes:
        """What goes into the key of every remembered article: all but the records, which the second step looks for."""
        config = self.config
        model = _model_version() if config.names == "model" else ""
        options = (
            config.reading,
            config.names,
            model,
            config.language,
            config.date_order,
            config.region,
            config.markdown_extensions,
        )
        return key_of(program(), digest_of((options, self.country_files)))


def _model_version() -> str:
    from sitegen.extractors.names.learned import model_version  # noqa: PLC0415 - most sites do without it

    return model_version()


Loaded = Source | tuple[Problem, ...]
"""A file's bytes, or why it is left out."""


class Made(NamedTuple):
    """An understood article: packed to be kept, the digests of its file and of its sidecar (b"" without one), and itself,
    None where another process has understood it.
    """

    packed: Packed
    digests: tuple[bytes, bytes]
    article: Article | None


Outcome = Made | tuple[Problem, ...]
"""What becomes of a file: an article, or why it is left out."""


def understand_one(source: Source, conditions: Conditions) -> Understood:
    """Understand one article and match the names of the authority records in it.

    Raises SitegenError when the article must be left out.
    """
    draft = read(source, conditions.config)
    first = understand(draft, conditions.config, site_gazetteer(conditions.country_files))
    return second_step(first, draft.declared, conditions)


def second_step(understood: Understood, declared: Declared, conditions: Conditions) -> Understood:
    """Find the names of the site's records in an article."""
    if conditions.config.reading == "declared":
        return understood
    from sitegen.extractors.records import recognise_records  # noqa: PLC0415 - `declared` does without it

    return recognise_records(understood, conditions.authorities, declared)


@lru_cache(maxsize=4)
def site_gazetteer(files: CountryFiles) -> Gazetteer:
    """The world's places and those of a site's own country files; put together once in a process."""
    gazetteer = open_gazetteer()
    if not files:
        return gazetteer
    from sitegen.gazetteer.country import added_places, read_country_file  # noqa: PLC0415 - few sites have such files

    entries = [entry for path, data in files for entry in read_country_file(data, path)[0]]
    return gazetteer.with_places(added_places(gazetteer, entries)) if entries else gazetteer


def understood_file(file: SourceFile, conditions: Conditions) -> Outcome:
    """Understand one file in both steps, or say why it is left out."""
    return understood([loaded(file, conditions)], conditions)[0]


def loaded(file: SourceFile, conditions: Conditions) -> Loaded:
    """Read one file's bytes."""
    try:
        return load(conditions.root, file)
    except SitegenError as error:
        return error.problems


def understood(sources: Sequence[Loaded], conditions: Conditions) -> list[Outcome]:
    """As `understood_file`, of several files whose bytes are at hand: together they take less time than one by one."""
    drafts = [_draft(source, conditions) for source in sources]
    known = [draft for draft in drafts if isinstance(draft, Draft)]
    firsts = iter(understand_all(known, conditions.config, site_gazetteer(conditions.country_files)))
    outcomes: list[Outcome] = []
    for source, draft in zip(sources, drafts, strict=True):
        if isinstance(draft, tuple):
            outcomes.append(draft)
        elif isinstance(source, Source):
            outcomes.append(_made(source, draft.declared, next(firsts), conditions))
    return outcomes


def _draft(source: Loaded, conditions: Conditions) -> Draft | tuple[Problem, ...]:
    """A source, read, or why it is left out."""
    if isinstance(source, tuple):
        return source
    try:
        return read(source, conditions.config)
    except SitegenError as error:
        return error.problems


def _made(source: Source, declared: Declared, first: Understood, conditions: Conditions) -> Made:
    """An article after the first step, taken through the second and packed."""
    article = first.article
    named = second_step(first, declared, conditions).article
    alone = conditions.config.reading == "declared"  # without a second step, or what it asks for
    packed = Packed(
        article=dumps(article),
        named=packed_names(article, named),
        asked=b"" if alone else dumps((declared.places, declared.actors)),
        words="" if alone else _words(first, declared),
        digest=article.body,
        body=first.packed,
    )
    sidecar = b"" if source.sidecar is None else digest_of_bytes(source.sidecar)
    return Made(packed, (digest_of_bytes(source.data), sidecar), named)


def packed_names(first: Article, second: Article) -> bytes:
    """The outcome of the second step, b"" when it changed nothing."""
    same = first is second or (first.mentions == second.mentions and first.events == second.events)
    return b"" if same else dumps((second.mentions, second.events))


def _words(understood: Understood, declared: Declared) -> str:
    from sitegen.extractors.records.references import reference_lines  # noqa: PLC0415 - as in `second_step`

    fields = (*(declared.places or ()), *(declared.actors or ()))
    lines = reference_lines(understood.article)
    texts = [each.text for part in (understood.body.blocks, fields, lines) for each in part]
    # Each word by itself: the small form of a word's last letter may hang on what follows it.
    words = {word.lower() for text in texts for word in set(_WORD.findall(text))}
    return "\n".join(["", *sorted(words), ""])
