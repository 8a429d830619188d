"""From a site's folder to an edition, on one screen: read, understand, reconcile, arrange, and what is wrong on the way."""

import os
from pathlib import Path

from sitegen.authorities import check_references
from sitegen.cache import Memory
from sitegen.cluster import cluster
from sitegen.conditions import conditions_of
from sitegen.corpus import quote_hidden, reconcile
from sitegen.disk import load_language, load_outlines, load_theme, scan
from sitegen.edition import Edition
from sitegen.errors import Problem
from sitegen.garbage import uncollected
from sitegen.gazetteer.country import read_country_file
from sitegen.gazetteer.file import is_unpacked
from sitegen.joins import Joins
from sitegen.pages import read_pages
from sitegen.progress import Progress, silent
from sitegen.reading import afar, processes, site_gazetteer, understand_all
from sitegen.relating import related_articles
from sitegen.sources import Sources
from sitegen.stopwatch import Stopwatch
from sitegen.timeline import arrange
from sitegen.unchanged import see
from sitegen.urls import assign_slugs


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
        progress("unpacking the gazetteer, once on this machine", 0, None)
    jobs = jobs or os.cpu_count() or 1
    workers = afar(lambda: cluster(executor)) if executor else processes(jobs)
    reading = understand_all(folder, conditions, memory, sources, workers, progress)
    watch.start("reconcile")
    articles = [article for article in reading.articles if not article.draft]
    gazetteer = site_gazetteer(country_files)
    with uncollected():
        slugs, collisions = assign_slugs({each.path: each.slug.text if each.slug else "" for each in articles})
        joins = Joins()
        corpus = quote_hidden(reconcile(articles, authorities, gazetteer, config, slugs, joins.join), memory)
        if memory.path:
            joins.remember(memory)
        watch.start("related")
        beside = related_articles(corpus, memory, jobs) if config.related == "full" else {}
        watch.start("arrange")
        timeline = arrange(corpus, beside, config)
    watch.start("check")
    pages, misread = read_pages(root, folder.pages, config, memory)
    problems = [*folder.problems, *notes, *reading.problems, *collisions, *corpus.problems, *misread]
    known = {*corpus.places, *corpus.actors, *(old for actor in corpus.actors.values() for old in actor.forwards)}
    problems += check_references(authorities, lambda name: name in known or gazetteer.by_id(name) is not None)
    problems += [problem for path, data in country_files for problem in read_country_file(data, path)[1]]
    problems += [problem for article in articles for problem in article.problems]
    outlines, misdrawn = load_outlines(folder)
    language = load_language(config.language)
    digests, recorded = reading.digests, frozenset(record.id for record in authorities.actors)
    edition = Edition(
        config, corpus, timeline, memory, theme, folder.assets, pages, language, outlines, digests, recorded
    )
    return edition, (*problems, *misdrawn)
