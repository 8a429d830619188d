"""Publish what an edit of a text has changed, as `amending` finds it, and nothing else."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, cast

from sitegen import __version__
from sitegen.amending import OtherEditError, amended_data, amended_page, change_of, changed_articles
from sitegen.cache import Memory
from sitegen.compiled import CompiledTemplates
from sitegen.disk import SiteFolder, load_language, load_theme
from sitegen.edition import Sheet
from sitegen.lastbuild import LastBuild, write_last
from sitegen.outputs.templates import frame_of, renderer
from sitegen.packing import packed
from sitegen.page.parts import Build, Site
from sitegen.publish import Publication, amend
from sitegen.reading import Conditions
from sitegen.search import has_search
from sitegen.snapshot import program
from sitegen.sources import Sources
from sitegen.staging import close_stage, held, open_stage, stage_files

if TYPE_CHECKING:
    from jinja2 import BytecodeCache

_SITE = "site"


def remember_site(memory: Memory, site: Site) -> None:
    """Keep the site as templates see it, for a later amendment."""
    memory.note(_SITE, packed(site))


def publish_amendment(
    folder: SiteFolder,
    conditions: Conditions,
    sources: Sources,
    memory: Memory,
    last: LastBuild,
    output: Path,
    today: str,
) -> Publication | None:
    """Publish an edit of some articles' texts; None for any other edit, with nothing changed.

    Raises SitegenError when the output cannot be written, or the theme is at fault; MemoryLostError.
    """
    try:
        sheets, compiled = _sheets(folder, conditions, sources, memory, last, output)
    except OtherEditError:
        memory.undo()
        return None
    with held(output):
        stage = open_stage(output, last.made, frozenset(last.made))
        try:
            staged = list(stage_files(stage, sheets, ""))
            written = amend(stage, staged)
        finally:
            close_stage(stage)
    if compiled:
        compiled.save()
    memory.keep_pages((each.path, each.file, each.value) for each in staged if each.value)
    made = {**last.made, **{each.path: each.made for each in staged}}
    size = last.size + sum(each.made[0] - last.made[each.path][0] for each in staged)
    write_last(conditions.root, replace(last, sources=sources.seen(), made=made, size=size, today=today))
    files = sum(key != b"" for _, _, key in made.values())
    return Publication(written, files - written, 0, size, made=made)


def _sheets(
    folder: SiteFolder, conditions: Conditions, sources: Sources, memory: Memory, last: LastBuild, output: Path
) -> tuple[list[Sheet], CompiledTemplates | None]:
    """The files that the edit changes, and the templates that they are made with."""
    config = conditions.config
    if has_search(config):  # its index holds the texts
        raise OtherEditError
    files = changed_articles(folder.articles, sources)
    changes = [change for file in files if (change := change_of(file, conditions, sources, memory))]
    sheets: list[Sheet] = []
    compiled: CompiledTemplates | None = None
    if changes and "pages" in config.outputs:
        known = memory.fact(_SITE)
        if not known:
            raise OtherEditError
        site: Site = memory.unpacked(known)
        theme, language = load_theme(Path(conditions.root), config, folder.site), load_language(config.language)
        frame = frame_of(program(), theme, site, language)
        compiled = CompiledTemplates(frame)
        render = renderer(theme, site, Build(__version__), language, cast("BytecodeCache", compiled))
        sheets += [amended_page(change, frame, render, memory, last) for change in changes]
    if changes and "data" in config.outputs:
        data = amended_data(changes, config, output)
        sheets += [data] if data else []
    for change in changes:
        memory.forget(change.key, change.old.body)
        memory.remember(change.new_key, change.packed)
    return sheets, compiled
