"""The same corpus as a site of each tool: its own front matter, its own templates, the same pages.

Every site has a page for each article, place, actor, year and month, a home list, a feed and a site map, but MkDocs',
which has articles alone. An article links to its places and actors and to the one before and after it; with `related` to the
neighbours at each place and of each actor and to five related ones as well. Each tool has templates of its own for the same
plain markup; besides, sitegen is measured as it comes, with its own theme, related articles and open data.
"""

import json
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.corpus import Written

TEMPLATES = Path(__file__).with_name("templates")


@dataclass(frozen=True, slots=True)
class Tool:
    """How a tool is run. `command` may hold `{python}` (this one), `{hugo}` (its program), `{peers}` (where tools are
    installed) and `{out}`; `env` goes with it, `again` is added to build a site anew. `settings` are lines more of a
    sitegen site's configuration.

    `write` gives an article as the tool reads it, `sources` is the folder for them in its site, `forget` what it
    remembers of earlier builds, by paths in it.
    """

    name: str
    folder: str
    command: tuple[str, ...]
    write: Callable[[Written], str]
    sources: str
    env: tuple[tuple[str, str], ...] = ()
    again: tuple[str, ...] = ()
    forget: tuple[str, ...] = ()
    settings: str = ""


def make_site(tool: Tool, articles: Iterable[Written], site: Path) -> None:
    """Write a tool's site; one that stands there is removed."""
    shutil.rmtree(site, ignore_errors=True)
    shutil.copytree(TEMPLATES / tool.folder, site)
    if tool.folder == "sitegen":
        (site / "content").mkdir()
        (site / "content" / "site.yaml").write_text(_SETTINGS + tool.settings, "utf-8")
    periods: set[Path] = set()
    for each in articles:
        path = article_path(tool, each, site)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(tool.write(each), "utf-8")
        periods.update((path.parent, path.parent.parent))
    if tool.folder == "hugo":
        for folder in sorted(periods):
            (folder / "_index.md").write_text(f'---\ntitle: "{folder.name}"\n---\n', "utf-8")
    elif tool.folder == "mkdocs":
        (site / "docs" / "index.md").write_text("# Chronology\n", "utf-8")


def article_path(tool: Tool, article: Written, site: Path) -> Path:
    """Where an article's source stands in a tool's site."""
    return site / tool.sources / f"{article.date:%Y}" / f"{article.date:%m}" / f"{article.slug}.md"


_SETTINGS = "title: Chronology\nbase_url: https://example.org\nreading: declared\n"


def _yaml(slug: str) -> Callable[[Written], str]:
    """A function that writes an article with YAML front matter, its address part under the key `slug`."""

    def write(each: Written) -> str:
        lines = ["---", f"title: {json.dumps(each.title)}", f"date: {each.date.isoformat()}Z", f"{slug}: {each.slug}"]
        for key, names in (("places", each.places), ("actors", each.actors)):
            lines += [f"{key}:", *(f"  - {json.dumps(name)}" for name in names)]
        return "\n".join([*lines, f"summary: {json.dumps(each.summary)}", "---", "", each.body, ""])

    return write


def _headers(each: Written) -> str:
    """An article as Pelican reads it."""
    return (
        f"Title: {each.title}\nDate: {each.date:%Y-%m-%d %H:%M}\nSlug: {each.slug}\nTags: {', '.join(each.places)}\n"
        f"Authors: {'; '.join(each.actors)};\nSummary: {each.summary}\n\n{each.body}\n"
    )


_PLAIN = "theme: plain\noutputs: [pages, feeds, sitemap]\n"
_SITEGEN = ("{python}", "-m", "sitegen", "build", "-q", "--output", "{out}")
_HUGO = ("{hugo}", "--quiet", "--noBuildLock", "-d", "{out}")
_ELEVENTY = ("node", "--max-old-space-size=16000", "{peers}/eleventy/node_modules/@11ty/eleventy/cmd.cjs", "--quiet")
_PELICAN = ("{peers}/pelican/bin/pelican", "-q", "-s", "pelicanconf.py", "-o", "{out}", "content")
_MKDOCS = ("{peers}/mkdocs/bin/mkdocs", "build", "-q", "-d", "{out}")


def _sitegen(name: str, settings: str) -> Tool:
    return Tool(name, "sitegen", _SITEGEN, _yaml("slug"), "content/articles", forget=(".sitegen",), settings=settings)


TOOLS = (
    _sitegen("sitegen", ""),
    _sitegen("sitegen, related", _PLAIN),
    _sitegen("sitegen, lean", f"{_PLAIN}related: none\n"),
    Tool("hugo, related", "hugo", _HUGO, _yaml("slug"), "content", (("HUGO_PARAMS_RELATED", "true"),)),
    Tool("hugo, lean", "hugo", _HUGO, _yaml("slug"), "content", (("HUGO_PARAMS_RELATED", "false"),)),
    Tool("eleventy", "eleventy", (*_ELEVENTY, "--output={out}"), _yaml("name"), "content"),
    Tool("pelican", "pelican", _PELICAN, _headers, "content"),
    Tool("mkdocs", "mkdocs", _MKDOCS, _yaml("slug"), "docs", again=("--dirty",)),
)
"""Every tool that is compared; sitegen first, as it comes, then with as much as Hugo makes, with `related` and without."""
