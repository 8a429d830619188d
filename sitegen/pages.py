"""The pages of `content/pages`: method, contact, imprint. Read as articles are, but nothing is looked for in them."""

from pathlib import Path
from posixpath import basename, splitext

from sitegen.cache import Memory
from sitegen.config import Config
from sitegen.disk import SourceFile, load
from sitegen.edition import SitePage
from sitegen.errors import Problem, SitegenError
from sitegen.extractors.body import body_of
from sitegen.readers import read
from sitegen.urls import NOT_FOUND, page_url


def read_pages(
    root: Path, files: tuple[SourceFile, ...], config: Config, memory: Memory
) -> tuple[tuple[SitePage, ...], tuple[Problem, ...]]:
    """Read the site's pages, in order of their names; their bodies go into `memory`."""
    pages: list[SitePage] = []
    problems: list[Problem] = []
    taken: dict[str, str] = {}
    for file in files:
        if page_url(_name(file)) == NOT_FOUND:
            problems.append(_reserved(file.path))
            continue
        if page_url(_name(file)) in taken:
            problems.append(_twice(file.path, taken[page_url(_name(file))]))
            continue
        try:
            draft = read(load(root, file), config)
        except SitegenError as error:
            problems += error.problems
            continue
        problems += draft.problems
        if draft.declared.draft:
            continue
        taken[page_url(_name(file))] = file.path
        digest = memory.keep_body(body_of(draft.blocks))
        heading = next((meta.value for meta in draft.meta if meta.name == "h1"), "")
        title = draft.declared.headline.text if draft.declared.headline else heading
        language = draft.declared.language.text if draft.declared.language else config.language
        pages.append(SitePage(_name(file), title or _name(file).replace("-", " ").capitalize(), digest, language))
    return tuple(pages), tuple(problems)


def _name(file: SourceFile) -> str:
    return splitext(basename(file.path))[0]


def _twice(path: str, other: str) -> Problem:
    return Problem(
        "page-collision",
        "error",
        path,
        f"is left out: {other} has the same name, and a page's address is its name alone",
        "rename one of the two files",
    )


def _reserved(path: str) -> Problem:
    return Problem(
        "reserved-page",
        "error",
        path,
        "the page for addresses that do not exist is the theme's",
        "give it another name",
    )
