"""Read and understand every article of a folder, in this process or in several, remembering what is unchanged.

A worker gets paths and hands back values; only the first process writes to the memory. The result is the same for any
number of workers.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from sitegen.authorities import ActorRecord, Authorities, PlaceRecord
from sitegen.cache import Memory, key_of
from sitegen.config import Config
from sitegen.disk import SiteFolder, SourceFile, load
from sitegen.errors import Problem, SitegenError
from sitegen.extractors import understand
from sitegen.extractors.records import recognise_records
from sitegen.gazetteer import Gazetteer, open_gazetteer
from sitegen.gazetteer.country import added_places, read_country_file
from sitegen.model import Article, Source, Understood
from sitegen.readers import read

Progress = Callable[[str, int, int], None]
"""Told the name of the work, how much of it is done, and how much there is."""

WORTH_A_POOL = 64
"""Articles to be understood from which starting a second process pays for itself."""

_CHUNK = 16


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
        """What goes into the key of every remembered article."""
        config = self.config
        options = (config.reading, config.language, config.date_order, config.region, config.markdown_extensions)
        records: tuple[PlaceRecord | ActorRecord, ...] = (
            *self.authorities.places,
            *self.authorities.actors,
            *self.authorities.builtin,
        )
        names = [(type(each).__name__, each.id, each.name, each.aliases, each.kind, each.drop) for each in records]
        return repr((options, names, self.country_files)).encode("utf-8", "surrogatepass")


_Outcome = Understood | tuple[Problem, ...]


def understand_all(
    folder: SiteFolder, conditions: Conditions, memory: Memory, jobs: int, progress: Progress
) -> tuple[list[Article], list[Problem]]:
    """Understand a folder's articles, in order of path; bodies go into `memory`, files left out into the problems."""
    articles: dict[str, Article] = {}
    problems: list[Problem] = []
    missing: list[tuple[SourceFile, bytes]] = []
    digest = conditions.digest()
    for file in folder.articles:
        key = _key(conditions.root, file, digest, problems)
        if not key:
            continue
        remembered = memory.recall(key)
        if remembered:
            articles[file.path] = remembered
        else:
            missing.append((file, key))
    outcomes = _outcomes([file for file, _ in missing], conditions, jobs)
    for done, ((file, key), outcome) in enumerate(zip(missing, outcomes, strict=True), 1):
        progress("reading", done, len(missing))
        if isinstance(outcome, Understood):
            memory.remember(key, outcome)
            articles[file.path] = outcome.article
        else:
            problems += outcome
    return [articles[path] for path in sorted(articles)], problems


def understand_one(source: Source, conditions: Conditions) -> Understood:
    """Understand one article and match the names of the authority records in it.

    Raises SitegenError when the article must be left out.
    """
    config = conditions.config
    draft = read(source, config)
    understood = understand(draft, config, site_gazetteer(conditions.country_files))
    if config.reading == "declared":
        return understood
    return recognise_records(understood, conditions.authorities, draft.declared)


@lru_cache(maxsize=4)
def site_gazetteer(files: CountryFiles) -> Gazetteer:
    """The world's places and those of a site's own country files; put together once in a process."""
    gazetteer = open_gazetteer()
    entries = [entry for path, data in files for entry in read_country_file(data, path)[0]]
    return gazetteer.with_places(added_places(gazetteer, entries)) if entries else gazetteer


def _key(root: str, file: SourceFile, digest: bytes, problems: list[Problem]) -> bytes:
    try:
        source = load(Path(root), file)
    except SitegenError as error:
        problems += error.problems
        return b""
    return key_of(digest, file.path.encode("utf-8", "surrogatepass"), source.data, source.sidecar or b"")


def _outcomes(files: Sequence[SourceFile], conditions: Conditions, jobs: int) -> Iterator[_Outcome]:
    if jobs < 2 or len(files) < WORTH_A_POOL:
        for file in files:
            yield _understood(file, conditions)
        return
    site_gazetteer(conditions.country_files)  # unpacked here, and not by each worker
    with ProcessPoolExecutor(jobs, initializer=_prepare, initargs=(conditions,)) as pool:
        yield from pool.map(_in_worker, files, chunksize=_CHUNK)


def _understood(file: SourceFile, conditions: Conditions) -> _Outcome:
    try:
        return understand_one(load(Path(conditions.root), file), conditions)
    except SitegenError as error:
        return error.problems


_prepared: list[Conditions] = []
"""A worker process' conditions, sent once and not with every article."""


def _prepare(conditions: Conditions) -> None:
    _prepared[:] = [conditions]
    site_gazetteer(conditions.country_files)
    gc.freeze()  # what is loaded by now stays: no collection need look at it again


def _in_worker(file: SourceFile) -> _Outcome:
    return _understood(file, _prepared[0])
