"""Read and understand every article of a folder, in this process or in several, remembering what is unchanged.

Understanding has two steps (ARCHITECTURE.md §1), and each is remembered: what an article says, under the key of its bytes
and its conditions; and the names of the site's records in it, which are looked for again only where a word stands that one
of the changed names begins with. A worker gets paths and hands back packed values; only the first process writes to the
memory. The result is the same for any number of workers, and for any executor.
"""

import gc
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from sitegen.authorities import Authorities
from sitegen.cache import Memory, Packed
from sitegen.config import Config
from sitegen.disk import SiteFolder, SourceFile, load
from sitegen.errors import Problem, SitegenError
from sitegen.extractors import understand
from sitegen.extractors.names.learned import model_version
from sitegen.extractors.records import first_words, recognise_records
from sitegen.gazetteer import Gazetteer, open_gazetteer
from sitegen.gazetteer.country import added_places, read_country_file
from sitegen.model import Article, Declared, Event, Field, Mention, Source, Understood
from sitegen.packing import digest_of, dumps, key_of, loads
from sitegen.readers import read
from sitegen.snapshot import program
from sitegen.workers import process_pool

if TYPE_CHECKING:
    from concurrent.futures import Executor

Progress = Callable[[str, int, int], None]
"""Told the name of the work, how much of it is done, and how much there is."""

Digest = Callable[[str], bytes]
"""The digest of a file of the site, by its path.

Raises SitegenError when it cannot be read.
"""

WORTH_A_POOL = 64
"""Articles to be understood from which starting a second process pays for itself."""

_CHUNK = 16
_WORD = re.compile(r"\w+")

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
        model = model_version() if config.names == "model" else ""
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


_Found = tuple[tuple[Mention, ...], tuple[Event, ...]]
_Asked = tuple[tuple[Field, ...] | None, tuple[Field, ...] | None]
_Outcome = Packed | tuple[Problem, ...]


def understand_all(
    folder: SiteFolder,
    conditions: Conditions,
    memory: Memory,
    digest: Digest,
    workers: "Callable[[Conditions], AbstractContextManager[Executor | None]]",
    progress: Progress,
) -> tuple[list[Article], list[Problem]]:
    """Understand a folder's articles, in order of path; bodies go into `memory`, files left out into the problems.

    `workers` makes the executor that a large number of new articles is worth.
    """
    keys, problems = _keys(folder.articles, conditions, digest)
    _rename(memory, conditions)
    known = memory.articles(keys.values())
    articles = {file.path: whole_article(*known[key], memory) for file, key in keys.items() if key in known}
    missing = [(file, key) for file, key in keys.items() if key not in known]
    large = len(missing) >= WORTH_A_POOL
    with workers(conditions) if large else nullcontext() as executor:
        outcomes = _outcomes([file for file, _ in missing], conditions, executor)
        for done, ((file, key), outcome) in enumerate(zip(missing, outcomes, strict=True), 1):
            progress("reading", done, len(missing))
            if isinstance(outcome, Packed):
                memory.remember(key, outcome)
                articles[file.path] = whole_article(outcome.article, outcome.named or outcome.found, memory)
            else:
                problems += outcome
    return [articles[path] for path in sorted(articles)], problems


def processes(jobs: int) -> "Callable[[Conditions], AbstractContextManager[Executor | None]]":
    """Workers of this machine: as many as `jobs` says."""

    def start(conditions: Conditions) -> "AbstractContextManager[Executor | None]":
        if jobs < 2:
            return nullcontext()
        site_gazetteer(conditions.country_files)  # unpacked here, and not by each worker
        return process_pool(jobs, _prepare, conditions)

    return start


def understand_one(source: Source, conditions: Conditions) -> Understood:
    """Understand one article and match the names of the authority records in it.

    Raises SitegenError when the article must be left out.
    """
    understood, declared = _first_step(source, conditions)
    return _second_step(understood, declared, conditions)


def _first_step(source: Source, conditions: Conditions) -> tuple[Understood, Declared]:
    draft = read(source, conditions.config)
    return understand(draft, conditions.config, site_gazetteer(conditions.country_files)), draft.declared


def _second_step(understood: Understood, declared: Declared, conditions: Conditions) -> Understood:
    if conditions.config.reading == "declared":
        return understood
    return recognise_records(understood, conditions.authorities, declared)


@lru_cache(maxsize=4)
def site_gazetteer(files: CountryFiles) -> Gazetteer:
    """The world's places and those of a site's own country files; put together once in a process."""
    gazetteer = open_gazetteer()
    entries = [entry for path, data in files for entry in read_country_file(data, path)[0]]
    return gazetteer.with_places(added_places(gazetteer, entries)) if entries else gazetteer


def _keys(
    files: Iterable[SourceFile], conditions: Conditions, digest: Digest
) -> tuple[dict[SourceFile, bytes], list[Problem]]:
    keys: dict[SourceFile, bytes] = {}
    problems: list[Problem] = []
    common = conditions.digest()
    for file in files:
        try:
            keys[file] = _key(file, common, digest)
        except SitegenError as error:
            problems += error.problems
    return keys, problems


def key_of_file(file: SourceFile, conditions: Conditions, digest: Digest) -> bytes:
    """The key under which an article is remembered.

    Raises SitegenError when it cannot be read.
    """
    return _key(file, conditions.digest(), digest)


def _key(file: SourceFile, common: bytes, digest: Digest) -> bytes:
    source, sidecar = digest(file.path), digest(file.sidecar) if file.sidecar else b""
    return key_of(common, file.path.encode("utf-8", "surrogatepass"), source, sidecar)


def _rename(memory: Memory, conditions: Conditions) -> None:
    """Take the second step again where the names have changed since it was remembered."""
    if conditions.config.reading == "declared":
        return
    records = digest_of(conditions.authorities)
    if memory.fact("records") == records:
        return
    now = first_words(conditions.authorities)
    before: dict[str, bytes] = dict(loads(memory.fact("names"))) if memory.fact("names") else {}
    changed = {word for word in {*now, *before} if now.get(word) != before.get(word)}
    for key, packed in list(memory.naming(changed)):
        article: Article = whole_article(packed.article, packed.found, memory)
        places, actors = memory.unpacked(packed.asked)
        understood = Understood(article, memory.unpacked(packed.body))
        named = _second_step(understood, Declared(places=places, actors=actors), conditions).article
        memory.rename(key, _named(article, named))
    memory.note("names", dumps(tuple(now.items())))
    memory.note("records", records)


def whole_article(article: bytes, found: bytes, memory: Memory) -> Article:
    """An article with its mentions and events, as it is remembered."""
    mentions, events = memory.unpacked(found)
    whole: Article = replace(memory.unpacked(article), mentions=mentions, events=events)
    return whole


def _named(first: Article, second: Article) -> bytes:
    """The outcome of the second step, b"" when it changed nothing."""
    same = first.mentions == second.mentions and first.events == second.events
    return b"" if same else dumps((second.mentions, second.events))


def _outcomes(files: Sequence[SourceFile], conditions: Conditions, executor: "Executor | None") -> Iterator[_Outcome]:
    if executor is None:
        for file in files:
            yield understood_file(file, conditions)
        return
    yield from executor.map(_in_worker, files, chunksize=_CHUNK)


def understood_file(file: SourceFile, conditions: Conditions) -> _Outcome:
    """Understand one file in both steps, or say why it is left out."""
    try:
        first, declared = _first_step(load(Path(conditions.root), file), conditions)
    except SitegenError as error:
        return error.problems
    article = first.article
    named = _second_step(first, declared, conditions).article
    return Packed(
        article=dumps(replace(article, mentions=(), events=())),
        found=dumps((article.mentions, article.events)),
        named=_named(article, named),
        asked=dumps((declared.places, declared.actors)),
        words="" if conditions.config.reading == "declared" else _words(first, declared),
        digest=article.body,
        body=dumps(first.body),
    )


def _words(understood: Understood, declared: Declared) -> str:
    fields = (*(declared.places or ()), *(declared.actors or ()))
    texts = (*(block.text for block in understood.body.blocks), *(field.text for field in fields))
    # Each word by itself: the small form of a word's last letter may hang on what follows it.
    words = {word.lower() for text in texts for word in set(_WORD.findall(text))}
    return "\n".join(["", *sorted(words), ""])


_prepared: list[Conditions] = []
"""A worker process' conditions, sent once and not with every article."""


def _prepare(conditions: Conditions) -> None:
    _prepared[:] = [conditions]
    site_gazetteer(conditions.country_files)
    gc.freeze()  # what is loaded by now stays: no collection need look at it again


def _in_worker(file: SourceFile) -> _Outcome:
    return understood_file(file, _prepared[0])
