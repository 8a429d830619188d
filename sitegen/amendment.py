"""Publish what an edit of a text or of the records of actors has changed, as `amending` and `amending_actors` find it, and
nothing else.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sitegen import __version__
from sitegen.amending import OtherEditError, amended_data, amended_page, change_of, changed_articles
from sitegen.cache import Memory
from sitegen.compiled import CompiledTemplates
from sitegen.disk import SiteFolder, load_language, load_theme
from sitegen.edition import Sheet
from sitegen.errors import Problem
from sitegen.lastbuild import LastBuild, write_last
from sitegen.outputs.templates import Render, frame_of, renderer
from sitegen.packing import packed
from sitegen.page.parts import Build, Site
from sitegen.publish import Publication, amend
from sitegen.reading import Conditions
from sitegen.search import has_search
from sitegen.snapshot import program
from sitegen.sources import Sources
from sitegen.staging import close_stage, held, open_stage, stage_files
from sitegen.urls import ARTICLES

if TYPE_CHECKING:
    from jinja2 import BytecodeCache

_SITE = "site"


def remember_site(memory: Memory, site: Site) -> None:
    """Keep the site as templates see it, for a later amendment."""
    memory.note(_SITE, packed(site))


def publish_amendment(
    folder: SiteFolder,
    conditions: Conditions,
    notes: tuple[Problem, ...],
    sources: Sources,
    memory: Memory,
    last: LastBuild,
    output: Path,
    today: str,
) -> Publication | None:
    """Publish an edit of some articles' texts, or of what actors are also called; None for any other edit, with nothing
    changed. `notes` are what is doubtful in the records.

    Raises SitegenError when the output cannot be written, or the theme is at fault; MemoryLostError.
    """
    if has_search(conditions.config):  # its index holds the texts
        return None
    writer = _Writer(folder, conditions, memory)
    try:
        if sources.only_changed(ARTICLES):
            sheets = _of_texts(folder, conditions, sources, memory, last, output, writer)
        else:
            sheets = _of_actors(conditions, notes, memory, last, output, writer)
    except OtherEditError:
        return None
    with held(output):
        stage = open_stage(output, last.made, frozenset(last.made))
        try:
            staged = list(stage_files(stage, sheets, ""))
            written = amend(stage, staged)
        finally:
            close_stage(stage)
    writer.save()
    memory.keep_pages((each.path, each.file, each.value) for each in staged if each.value)
    made = {**last.made, **{each.path: each.made for each in staged}}
    size = last.size + sum(each.made[0] - last.made[each.path][0] for each in staged)
    write_last(conditions.root, replace(last, sources=sources.seen(), made=made, size=size, today=today))
    files = sum(key != b"" for _, _, key in made.values())
    return Publication(written, files - written, 0, size, made=made)


class _Writer:
    """Writes pages as the last build did, once it is asked for it."""

    def __init__(self, folder: SiteFolder, conditions: Conditions, memory: Memory) -> None:
        self._folder, self._conditions, self._memory = folder, conditions, memory
        self._compiled: CompiledTemplates | None = None

    def ready(self) -> tuple[bytes, Render]:
        """A digest of what pages are written with, and what writes them.

        Raises OtherEditError when the site is not remembered, SitegenError for a theme that cannot be used.
        """
        known = self._memory.fact(_SITE)
        if not known:
            raise OtherEditError
        site: Site = self._memory.unpacked(known)
        config = self._conditions.config
        theme = load_theme(Path(self._conditions.root), config, self._folder.site)
        language = load_language(config.language)
        frame = frame_of(program(), theme, site, language)
        self._compiled = CompiledTemplates(frame)
        return frame, renderer(theme, site, Build(__version__), language, cast("BytecodeCache", self._compiled))

    def save(self) -> None:
        """Keep the templates that were compiled."""
        if self._compiled:
            self._compiled.save()


def _of_texts(
    folder: SiteFolder,
    conditions: Conditions,
    sources: Sources,
    memory: Memory,
    last: LastBuild,
    output: Path,
    writer: _Writer,
) -> list[Sheet]:
    """The files that an edit of texts changes."""
    config = conditions.config
    files = changed_articles(folder.articles, sources)
    changes = [change for file in files if (change := change_of(file, conditions, sources, memory))]
    sheets: list[Sheet] = []
    if changes and "pages" in config.outputs:
        frame, render = writer.ready()
        sheets += [amended_page(change, frame, render, memory, last) for change in changes]
    if changes and "data" in config.outputs:
        data = amended_data(changes, config, output)
        sheets += [data] if data else []
    for change in changes:
        memory.forget(change.key, change.old.body)
        memory.remember(change.new_key, change.packed)
    return sheets


def _of_actors(
    conditions: Conditions, notes: tuple[Problem, ...], memory: Memory, last: LastBuild, output: Path, writer: _Writer
) -> list[Sheet]:
    """The files that an edit of the records of actors changes."""
    from sitegen import amending_actors, roll  # noqa: PLC0415 - an edit of a text does without them

    outputs = conditions.config.outputs
    renamed, actors = amending_actors.renamed_actors(conditions, notes, memory, last)
    sheets: list[Sheet] = []
    if renamed and "pages" in outputs:
        frame, render = writer.ready()
        sheets += [amending_actors.renamed_page(each, frame, render, memory, last) for each in renamed]
    if renamed and "data" in outputs:
        data = amending_actors.renamed_data(renamed, output)
        sheets += [data] if data else []
    roll.remember_actors(memory, actors)
    return sheets
