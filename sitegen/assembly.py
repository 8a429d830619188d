"""From a site's folder to an edition, on one screen: read, understand, reconcile, arrange, and what is wrong on the way."""

import os
from dataclasses import replace
from pathlib import Path

from sitegen.authorities import check_references, load_authorities
from sitegen.cache import Memory
from sitegen.cluster import cluster
from sitegen.config import Config, load_config
from sitegen.corpus import quote_hidden, reconcile, related
from sitegen.disk import SITE, SiteFolder, built_in_actors, load_language, load_outlines, load_theme, read_bytes, scan
from sitegen.edition import Edition
from sitegen.errors import Problem, SitegenError
from sitegen.gazetteer.country import read_country_file
from sitegen.gazetteer.file import is_unpacked
from sitegen.pages import read_pages
from sitegen.readers.markdown import check_extensions
from sitegen.reading import Conditions, Progress, afar, processes, site_gazetteer, understand_all
from sitegen.schema import MappingNode
from sitegen.schema import read_bytes as parse_yaml
from sitegen.sources import Sources
from sitegen.stopwatch import Stopwatch
from sitegen.timeline import arrange
from sitegen.unchanged import see
from sitegen.urls import assign_slugs


def silent(_work: str, _done: int, _total: int) -> None:
    """Report no progress."""


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
    articles, unread = understand_all(folder, conditions, memory, sources, workers, progress)
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
