"""The whole of a site: put together, rendered and published, or only checked."""

import os
from pathlib import Path

from sitegen.amendment import remember_site
from sitegen.assembly import assemble
from sitegen.cache import Memory
from sitegen.checks import check_edition
from sitegen.conditions import conditions_of
from sitegen.disk import scan
from sitegen.edition import Edition
from sitegen.errors import Problem
from sitegen.lastbuild import LastBuild, as_plain, write_last
from sitegen.orders import Counts, Order, Result
from sitegen.outputs.shelf import files
from sitegen.outputs.site import site_of
from sitegen.progress import Progress
from sitegen.publish import finish
from sitegen.reading import site_gazetteer
from sitegen.recalling import recalled_sheets, remember_sheets
from sitegen.record_checks import check_records
from sitegen.rendering import stage_edition
from sitegen.roll import forget_roll, remember_roll
from sitegen.search import FAILED, has_search, index, looks_of_index
from sitegen.sources import Sources
from sitegen.staging import close_stage, held, open_stage, stage_files
from sitegen.stopwatch import Stopwatch
from sitegen.unchanged import Seen, frame_of


def build_whole(
    order: Order, today: str, progress: Progress, watch: Stopwatch, seen: Seen, sources: Sources, memory: Memory
) -> Result:
    """Build a site, whatever has changed. What is remembered is not made again.

    Raises SitegenError as `build_site` does; MemoryLostError.
    """
    jobs = order.jobs or os.cpu_count() or 1
    forget_roll(memory)
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
            recalled = recalled_sheets(memory) if last else {}
            staged = stage_edition(edition, stage, recalled, jobs, progress, memory.keep_pages)
            remember_sheets(memory, staged)
            staged += stage_files(stage, (sources.sheet(asset) for asset in edition.assets), "asset")
            watch.start("write")
            publication = finish(stage, staged)
        finally:
            close_stage(stage)
    watch.start("search")
    searched = index(order.output, edition.config.language, wanted=has_search(edition.config), hasty=order.hasty)
    problems = (*problems, *publication.problems, *searched)
    memory.keep_only_pages(publication.made)
    remember_roll(memory, edition.corpus)  # no sooner: an edit is compared with what was published
    memory.commit()
    if memory.alone and all(problem.rule != FAILED for problem in searched):
        plain = tuple(as_plain(problem) for problem in problems if problem not in memory.problems)
        numbers = (counts.articles, counts.undated, counts.places, counts.actors)
        looks = seen.looks.passed_over
        made = {**publication.made, **looks_of_index(order.output)}
        kept = LastBuild(frame, sources.seen(), looks, made, numbers, publication.size, plain, today)
        write_last(str(order.root), kept)
    return Result(counts, problems, publication)


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
