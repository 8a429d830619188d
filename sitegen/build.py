"""One build: what an edition becomes, rendered and published, or as little of it as has changed."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from sitegen.amendment import publish_amendment, remember_site
from sitegen.assembly import assemble, conditions_of, silent
from sitegen.cache import Memory
from sitegen.checks import check_edition
from sitegen.disk import scan
from sitegen.edition import Edition
from sitegen.errors import Problem
from sitegen.garbage import seldom_collected
from sitegen.lastbuild import LastBuild, as_plain, problems_of, write_last
from sitegen.losses import MemoryLostError
from sitegen.outputs import files
from sitegen.outputs.pages import site_of
from sitegen.publish import Publication, check_output, finish
from sitegen.reading import Progress, site_gazetteer
from sitegen.record_checks import check_records
from sitegen.rendering import stage_edition
from sitegen.search import FAILED, has_search, index, looks_of_index
from sitegen.sources import Sources
from sitegen.staging import close_stage, held, open_stage, stage_files
from sitegen.stopwatch import Stopwatch
from sitegen.unchanged import Seen, frame_of, see, stands


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of a build. `jobs` None: one process for each core; `executor` is the address of a cluster to read on;
    `hasty`: somebody waits to see a change, and the search index of a large site can wait.
    """

    root: Path
    output: Path
    base_url: str = ""
    jobs: int | None = None
    fresh: bool = False
    strict: bool = False
    executor: str = ""
    hasty: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """What an edition holds."""

    articles: int
    undated: int
    places: int
    actors: int


@dataclass(frozen=True, slots=True)
class Result:
    """What a build did; `publication` is None when nothing was published."""

    counts: Counts
    problems: tuple[Problem, ...]
    publication: Publication | None


@seldom_collected()
def build_site(
    order: Order, today: str, progress: Progress = silent, watch: Stopwatch | None = None, seen: Seen | None = None
) -> Result:
    """Build a site; `today` is an ISO day, and only decides what is warned of. `watch` times each stage; `seen` is what
    `see` has found.

    Raises SitegenError when the folder, its configuration, its theme or the output cannot be used.
    """
    watch = watch or Stopwatch()
    watch.start("read")
    check_output(order.root, order.output)
    seen = seen or see(str(order.root), fresh=order.fresh)
    memory = Memory(order.root, fresh=order.fresh)
    try:
        return _build(order, today, progress, watch, seen, memory)
    except MemoryLostError as lost:
        memory.close()
        memory = Memory(order.root if lost.damaged else None, fresh=True)
        memory.problems.append(lost.problem)
        return _build(order, today, progress, watch, replace(seen, last=None), memory)
    finally:
        watch.start("write")
        memory.close()


def _build(order: Order, today: str, progress: Progress, watch: Stopwatch, seen: Seen, memory: Memory) -> Result:
    sources = Sources(order.root, seen)
    jobs = order.jobs or os.cpu_count() or 1
    if amended := _amended(order, today, sources, seen, memory):
        return amended
    edition, problems = assemble(order.root, memory, order.base_url, jobs, progress, watch, sources, order.executor)
    remember_site(memory, site_of(edition))
    memory.save()
    problems = (*problems, *check_edition(edition, today), *memory.problems)
    counts = _counts(edition)
    if order.strict and any(problem.severity != "notice" for problem in problems):
        return Result(counts, problems, None)
    frame = frame_of(order.base_url, str(order.output))
    last = seen.last.made if seen.last and seen.last.frame[2] == frame[2] else {}
    with held(order.output):
        stage = open_stage(order.output, last)
        try:
            watch.start("render")
            staged = stage_edition(edition, stage, jobs, progress, memory.keep_pages)
            staged += stage_files(stage, (sources.sheet(asset) for asset in edition.assets), "asset")
            watch.start("write")
            publication = finish(stage, staged)
        finally:
            close_stage(stage)
    watch.start("search")
    searched = index(order.output, edition.config.language, wanted=has_search(edition.config), hasty=order.hasty)
    problems = (*problems, *publication.problems, *searched)
    memory.keep_only_pages(publication.made)
    memory.commit()
    if memory.alone and all(problem.rule != FAILED for problem in searched):
        plain = tuple(as_plain(problem) for problem in problems if problem not in memory.problems)
        numbers = (counts.articles, counts.undated, counts.places, counts.actors)
        looks = seen.looks.passed_over
        made = {**publication.made, **looks_of_index(order.output)}
        kept = LastBuild(frame, sources.seen(), looks, made, numbers, publication.size, plain, today)
        write_last(str(order.root), kept)
    return Result(counts, problems, publication)


def _amended(order: Order, today: str, sources: Sources, seen: Seen, memory: Memory) -> Result | None:
    """The quick way, for an edit of a text that no other page shows; None for any other."""
    last = seen.last
    if last is None or order.strict or not memory.alone or not stands(seen, order.base_url, str(order.output), today):
        return None
    folder = scan(order.root, seen.looks)
    conditions, _ = conditions_of(folder, order.base_url)
    publication = publish_amendment(folder, conditions, sources, memory, last, order.output, today)
    return None if publication is None else Result(Counts(*last.counts), problems_of(last), publication)


def check_site(root: Path, today: str) -> tuple[Problem, ...]:
    """Everything that a build would report, and what it would not: records that are unused or misplaced. Nothing is written.

    Raises SitegenError as `build_site` does.
    """
    edition, problems = assemble(root, Memory(None))
    for _ in files(edition):
        pass
    conditions, _ = conditions_of(scan(root))
    gazetteer = site_gazetteer(conditions.country_files)
    found = check_records(conditions.authorities, edition.corpus, gazetteer, edition.bodies)
    return (*problems, *check_edition(edition, today), *found)


def _counts(edition: Edition) -> Counts:
    corpus = edition.corpus
    undated = sum(settled.published.date.value is None for settled in corpus.articles)
    return Counts(len(corpus.articles), undated, len(corpus.places), len(corpus.actors))
