"""The whole pipeline on one screen: read, understand, reconcile, arrange, render, publish."""

import os
from dataclasses import dataclass, replace
from pathlib import Path

from sitegen.amendment import publish_amendment, remember_site
from sitegen.authorities import check_references, load_authorities
from sitegen.cache import Memory
from sitegen.checks import check_edition
from sitegen.cluster import cluster
from sitegen.config import Config, load_config
from sitegen.corpus import quote_hidden, reconcile, related
from sitegen.disk import SITE, SiteFolder, built_in_actors, load_language, load_outlines, load_theme, read_bytes, scan
from sitegen.edition import Edition
from sitegen.errors import Problem, SitegenError
from sitegen.gazetteer.country import read_country_file
from sitegen.gazetteer.file import is_unpacked
from sitegen.lastbuild import LastBuild, as_plain, problems_of, write_last
from sitegen.losses import MemoryLostError
from sitegen.outputs import files
from sitegen.outputs.pages import site_of
from sitegen.pages import read_pages
from sitegen.publish import Publication, check_output, finish
from sitegen.readers.markdown import check_extensions
from sitegen.reading import Conditions, Progress, afar, processes, site_gazetteer, understand_all
from sitegen.record_checks import check_records
from sitegen.rendering import stage_edition
from sitegen.schema import MappingNode
from sitegen.schema import read_bytes as parse_yaml
from sitegen.search import FAILED, has_search, index, looks_of_index
from sitegen.sources import Sources
from sitegen.staging import close_stage, held, open_stage, stage_files
from sitegen.stopwatch import Stopwatch
from sitegen.timeline import arrange
from sitegen.unchanged import Seen, frame_of, see, stands
from sitegen.urls import assign_slugs


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


def silent(_work: str, _done: int, _total: int) -> None:
    """Report no progress."""


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
    found = check_records(conditions.authorities, edition.corpus, site_gazetteer(conditions.country_files))
    return (*problems, *check_edition(edition, today), *found)


def assemble(
    root: Path,
    memory: Memory,
    base_url: str = "",
    jobs: int | None = None,
    progress: Progress = silent,
    watch: Stopwatch | None = None,
    sources: Sources | None = None,
    executor: str = "",
) -> tuple[Edition, tuple[Problem, ...]]:
    """Go from a site folder to an edition, ready to be rendered.

    Raises SitegenError when the folder, its configuration or its theme cannot be used.
    """
    watch = watch or Stopwatch()
    sources = sources or Sources(root, see(str(root), fresh=True))
    folder = scan(root, sources.looks)
    conditions, notes = conditions_of(folder, base_url)
    config, authorities, country_files = conditions.config, conditions.authorities, conditions.country_files
    theme = load_theme(root, config, folder.site)
    watch.start("understand")
    if not is_unpacked():
        progress("unpacking the gazetteer, once on this machine", 0, 1)
    workers = afar(lambda: cluster(executor)) if executor else processes(jobs or os.cpu_count() or 1)
    articles, unread = understand_all(folder, conditions, memory, sources.digest, workers, progress)
    watch.start("reconcile")
    articles = [article for article in articles if not article.draft]
    slugs, collisions = assign_slugs({each.path: each.slug.text if each.slug else "" for each in articles})
    gazetteer = site_gazetteer(country_files)
    corpus = quote_hidden(reconcile(articles, authorities, gazetteer, config, slugs), memory)
    watch.start("related")
    beside = related(corpus)
    watch.start("arrange")
    timeline = arrange(corpus, beside, config)
    watch.start("check")
    pages, misread = read_pages(root, folder.pages, config, memory)
    problems = [*folder.problems, *notes, *unread, *collisions, *corpus.problems, *misread]
    known = {*corpus.places, *corpus.actors, *(old for actor in corpus.actors.values() for old in actor.forwards)}
    problems += check_references(authorities, lambda name: name in known or gazetteer.by_id(name) is not None)
    problems += [problem for path, data in country_files for problem in read_country_file(data, path)[1]]
    problems += [problem for article in articles for problem in article.problems]
    outlines, misdrawn = load_outlines(folder)
    language = load_language(config.language)
    edition = Edition(config, corpus, timeline, memory, theme, folder.assets, pages, language, outlines)
    return edition, (*problems, *misdrawn)


def conditions_of(folder: SiteFolder, base_url: str = "") -> tuple[Conditions, tuple[Problem, ...]]:
    """What a site's articles are read under: its configuration, records and country files, and what is doubtful there.

    Raises SitegenError when the configuration cannot be used, or a file cannot be read.
    """
    config, notes = load_config(folder.site, SITE)
    if config.markdown_extensions != Config().markdown_extensions and (
        bad := check_extensions(config.markdown_extensions)
    ):
        raise SitegenError(bad)
    if config.names == "model":
        from sitegen.extractors.names.learned import is_installed  # noqa: PLC0415 - most sites do without it

        if not is_installed():
            raise SitegenError([_no_model(folder.site or b"")])
    config = replace(config, base_url=base_url.rstrip("/") or config.base_url)
    authorities = load_authorities(folder.places, folder.actors, built_in_actors())
    country_files = tuple((path, read_bytes(Path(folder.root), path)) for path in folder.gazetteer)
    return Conditions(folder.root, config, authorities, country_files), (*notes, *authorities.problems)


def _no_model(site: bytes) -> Problem:
    root = parse_yaml(site, SITE).root
    line = root.entries["names"].line if isinstance(root, MappingNode) and "names" in root.entries else None
    return Problem(
        "no-model",
        "error",
        SITE,
        "`names: model` needs a model that is not installed",
        'pip install "sitegen-timeline[ner]", or write `names: rules`',
        line,
    )


def _counts(edition: Edition) -> Counts:
    corpus = edition.corpus
    undated = sum(settled.published.date.value is None for settled in corpus.articles)
    return Counts(len(corpus.articles), undated, len(corpus.places), len(corpus.actors))
