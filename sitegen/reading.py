"""Read and understand every article of a folder, in this process or in several, remembering what is unchanged.

Understanding has two steps (ARCHITECTURE.md §1), and each is remembered: what an article says, under the key of its bytes
and its conditions; and the names of the site's records in it, which are looked for again only where a word stands that one
of the changed names begins with. A worker gets paths and hands back packed values; only the first process writes to the
memory. The result is the same for any number of workers, and for any executor.
"""

from collections.abc import Callable, Iterable
from contextlib import nullcontext, suppress
from dataclasses import replace
from typing import NamedTuple

from sitegen.cache import Memory
from sitegen.crews import Workers, afar, outcomes, processes
from sitegen.disk import SiteFolder, SourceFile
from sitegen.errors import Problem, SitegenError
from sitegen.garbage import uncollected
from sitegen.model import Article, Declared, Understood
from sitegen.packing import digest_of, dumps, key_of, loads
from sitegen.progress import Progress
from sitegen.sources import Sources
from sitegen.understanding import (
    Conditions,
    Made,
    packed_names,
    second_step,
    site_gazetteer,
    understand_one,
    understood_file,
)

__all__ = [
    "Conditions",
    "Made",
    "afar",
    "key_of_file",
    "match_records",
    "processes",
    "site_gazetteer",
    "understand_all",
    "understand_one",
    "understood_file",
    "whole_article",
]

Digest = Callable[[str], bytes]
"""The digest of a file of the site, by its path.

Raises SitegenError when it cannot be read.
"""


class Reading(NamedTuple):
    """A folder's articles in order of path, a digest of all that each is by its path, and what is wrong with the others."""

    articles: list[Article]
    digests: dict[str, bytes]
    problems: list[Problem]


WORTH_A_POOL = 64
"""Articles to be understood from which starting a second process pays for itself."""


def understand_all(
    folder: SiteFolder,
    conditions: Conditions,
    memory: Memory,
    sources: Sources,
    workers: Workers,
    progress: Progress,
) -> Reading:
    """Understand a folder's articles; bodies go into `memory`, files left out into the problems.

    `workers` makes the executor that a large number of new articles is worth.
    """
    articles, digests = _remembered(folder.articles, conditions, memory, sources)
    problems: list[Problem] = []
    missing = [file for file in folder.articles if file.path not in articles]
    common = conditions.digest()
    large = len(missing) >= WORTH_A_POOL
    with workers(conditions) if large else nullcontext() as crew:
        found = outcomes(missing, conditions, crew)
        for done, (file, outcome) in enumerate(zip(missing, found, strict=True), 1):
            progress("reading", done, len(missing))
            if isinstance(outcome, Made):
                sources.learn(file, outcome.digests)
                # Of the bytes that were understood, whatever stands in the file by now.
                key = _key(common, file, outcome.digests)
                memory.remember(key, outcome.packed)
                digests[file.path] = key_of(key, outcome.packed.named)
                articles[file.path] = outcome.article or whole_article(
                    outcome.packed.article, outcome.packed.named, memory
                )
            else:
                problems += outcome
    return Reading([articles[path] for path in sorted(articles)], digests, problems)


def _remembered(
    files: Iterable[SourceFile], conditions: Conditions, memory: Memory, sources: Sources
) -> tuple[dict[str, Article], dict[str, bytes]]:
    """The articles that are remembered and their digests, by path."""
    match_records(memory, conditions)
    if memory.empty:  # then no file need be read to know its key
        return {}, {}
    common = conditions.digest()
    keys: dict[str, bytes] = {}
    for file in files:
        with suppress(SitegenError):  # which is told where the file is understood
            keys[file.path] = _key(common, file, _digests(file, sources.digest))
    with uncollected():
        known = memory.articles(keys.values())
        articles = {path: whole_article(*known[key], memory) for path, key in keys.items() if key in known}
    return articles, {path: key_of(keys[path], known[keys[path]][1]) for path in articles}


def key_of_file(file: SourceFile, conditions: Conditions, digest: Digest) -> bytes:
    """The key under which an article is remembered.

    Raises SitegenError when it cannot be read.
    """
    return _key(conditions.digest(), file, _digests(file, digest))


def _digests(file: SourceFile, digest: Digest) -> tuple[bytes, bytes]:
    return digest(file.path), digest(file.sidecar) if file.sidecar else b""


def _key(common: bytes, file: SourceFile, digests: tuple[bytes, bytes]) -> bytes:
    return key_of(common, file.path.encode("utf-8", "surrogatepass"), *digests)


def match_records(memory: Memory, conditions: Conditions) -> bool:
    """Take the second step again where the names have changed since it was remembered; whether any article reads otherwise.

    Raises MemoryLostError.
    """
    if conditions.config.reading == "declared":
        return False
    records = digest_of(conditions.authorities)
    if memory.fact("records") == records:
        return False
    from sitegen.extractors.records import first_words  # noqa: PLC0415 - `declared` does without it

    now = first_words(conditions.authorities)
    before: dict[str, bytes] = dict(loads(memory.fact("names"))) if memory.fact("names") else {}
    changed = {word for word in {*now, *before} if now.get(word) != before.get(word)}
    otherwise = False
    for key, packed in list(memory.naming(changed)):
        article: Article = memory.unpacked(packed.article)
        places, actors = memory.unpacked(packed.asked)
        understood = Understood(article, memory[packed.digest])
        named = second_step(understood, Declared(places=places, actors=actors), conditions).article
        otherwise = otherwise or named != whole_article(packed.article, packed.named, memory)
        memory.rename(key, packed_names(article, named))
    memory.note("names", dumps(tuple(now.items())))
    memory.note("records", records)
    return otherwise


def whole_article(article: bytes, named: bytes, memory: Memory) -> Article:
    """An article as it is remembered, with its mentions and events after both steps."""
    whole: Article = memory.unpacked(article)
    if not named:
        return whole
    mentions, events = memory.unpacked(named)
    return replace(whole, mentions=mentions, events=events)
