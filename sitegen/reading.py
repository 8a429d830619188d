"""Read and understand every article of a folder, in this process or in several, remembering what is unchanged.

Understanding has two steps (ARCHITECTURE.md §1), and each is remembered: what an article says, under the key of its bytes
and its conditions; and the names of the site's records in it, which are looked for again only where a word stands that one
of the changed names begins with. A worker gets paths and hands back packed values; only the first process writes to the
memory. The result is the same for any number of workers, and for any executor.
"""

from collections.abc import Callable, Iterable
from contextlib import nullcontext
from dataclasses import replace

from sitegen.cache import Memory, Packed
from sitegen.crews import Workers, afar, outcomes, processes
from sitegen.disk import SiteFolder, SourceFile
from sitegen.errors import Problem, SitegenError
from sitegen.extractors.records import first_words
from sitegen.model import Article, Declared, Understood
from sitegen.packing import digest_of, dumps, key_of, loads
from sitegen.understanding import (
    Conditions,
    packed_names,
    second_step,
    site_gazetteer,
    understand_one,
    understood_file,
)

__all__ = [
    "Conditions",
    "Progress",
    "afar",
    "key_of_file",
    "processes",
    "site_gazetteer",
    "understand_all",
    "understand_one",
    "understood_file",
    "whole_article",
]

Progress = Callable[[str, int, int], None]
"""Told the name of the work, how much of it is done, and how much there is."""

Digest = Callable[[str], bytes]
"""The digest of a file of the site, by its path.

Raises SitegenError when it cannot be read.
"""

WORTH_A_POOL = 64
"""Articles to be understood from which starting a second process pays for itself."""


def understand_all(
    folder: SiteFolder,
    conditions: Conditions,
    memory: Memory,
    digest: Digest,
    workers: Workers,
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
    with workers(conditions) if large else nullcontext() as crew:
        found = outcomes([file for file, _ in missing], conditions, crew)
        for done, ((file, key), outcome) in enumerate(zip(missing, found, strict=True), 1):
            progress("reading", done, len(missing))
            if isinstance(outcome, Packed):
                memory.remember(key, outcome)
                articles[file.path] = whole_article(outcome.article, outcome.named or outcome.found, memory)
            else:
                problems += outcome
    return [articles[path] for path in sorted(articles)], problems


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
        named = second_step(understood, Declared(places=places, actors=actors), conditions).article
        memory.rename(key, packed_names(article, named))
    memory.note("names", dumps(tuple(now.items())))
    memory.note("records", records)


def whole_article(article: bytes, found: bytes, memory: Memory) -> Article:
    """An article with its mentions and events, as it is remembered."""
    mentions, events = memory.unpacked(found)
    whole: Article = replace(memory.unpacked(article), mentions=mentions, events=events)
    return whole
