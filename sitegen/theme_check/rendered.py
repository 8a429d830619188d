"""Every kind of page of a theme on every fixture site, and what a browser or a reader would miss on it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from html.parser import HTMLParser
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from sitegen import __version__
from sitegen.assembly import assemble
from sitegen.bodies import rows_in
from sitegen.cache import Memory
from sitegen.edition import Edition, Theme
from sitegen.errors import Problem, SitegenError
from sitegen.outputs.name_pages import name_pages
from sitegen.outputs.pages import page_values
from sitegen.outputs.site import site_of
from sitegen.outputs.templates import Render, renderer
from sitegen.outputs.words import say
from sitegen.page import AboutPage, ArticlePage, ForwardPage, Page, ProsePage
from sitegen.page.parts import Build, Link, Tally
from sitegen.theme_check.fixtures import Files, fixture_sites
from sitegen.urls import ACTORS, HOME

READ = 3
"""Pages of one kind that are read on each site: the first ones; all are rendered."""


def show_everything(theme: Theme) -> tuple[int, int, list[Problem]]:
    """Render every page of every fixture site: kinds of page, sites, and what is wrong, each thing once."""
    kinds: set[type[Page]] = set()
    problems: dict[tuple[str, int | None, str], Problem] = {}
    sites = fixture_sites()
    for name, files in sites.items():
        edition = assembled(files)
        mistakes: list[Problem] = []
        for page, text in chain.from_iterable(
            rendered(replace(edition, theme=each), mistakes) for each in _lengths(theme, name)
        ):
            kinds.add(type(page))
            for problem in _missing(theme, page, text, name):
                problems.setdefault((problem.path, problem.line, problem.rule), problem)
        for problem in mistakes:
            problems.setdefault((problem.path, problem.line, problem.message), problem)
    return len(kinds), len(sites), list(problems.values())


def _lengths(theme: Theme, site: str) -> tuple[Theme, ...]:
    """The theme, and where it asks for a long home page of the large site, the same theme with a cut one."""
    if site == "many" and "whole" in theme.extras:
        return theme, replace(theme, extras=theme.extras - {"whole"})
    return (theme,)


def assembled(files: Files) -> Edition:
    """The edition of a site whose files are these: it is read in a folder that is gone afterwards."""
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder) / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode())
        return assemble(Path(folder), Memory(None), jobs=1)[0]


def rendered(edition: Edition, mistakes: list[Problem] | None = None) -> Iterator[tuple[Page, str]]:
    """Every page of an edition that is worth reading, with its text; the others are rendered all the same.

    A mistake in the theme joins `mistakes`, and its page is left out; without that list it raises SitegenError.
    """
    render = renderer(edition.theme, site_of(edition), Build(__version__), edition.language)
    seen: Counter[type[Page]] = Counter()
    for page in (*page_values(edition), *_rare_pages()):
        try:
            text = _written(page, edition, render)
        except SitegenError as error:
            if mistakes is None:
                raise
            mistakes += error.problems
            continue
        seen[type(page)] += 1
        if seen[type(page)] <= READ:
            yield page, text


def _written(page: Page, edition: Edition, render: Render) -> str:
    digest = page.body if isinstance(page, ArticlePage | AboutPage | ProsePage) else ""
    return render(page, rows_in(edition.bodies, digest) if digest else ()).decode()


def _rare_pages() -> Iterator[Page]:
    """Kinds of page that no small site has: what a joined name leaves behind, and one letter of a thousand names."""
    target = Link(say("timeline"), HOME)
    yield ForwardPage(address="actors/earlier.html", title=say("moved"), description=say("moved_text"), target=target)
    names = (Tally("osama-rabie", "Osama Rabie", "actors/osama-rabie.html", 2, "person"),)
    yield from name_pages(Link(say("actors"), ACTORS), {"o": names, "other": names})


class _Reader(HTMLParser):
    """What a page is made of, as far as the contract asks."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: Counter[str] = Counter()
        self.ids: Counter[str] = Counter()
        self.found: list[tuple[str, str, str]] = []
        self.language = ""
        self.title = ""
        self._in_title = False

    def handle_starttag(self, tag: str, attrs: Sequence[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        self.tags[tag] += 1
        self.ids.update([given["id"]] if "id" in given else [])
        self._in_title = tag == "title" and "svg" not in self.tags
        if tag == "html":
            self.language = given.get("lang", "")
        if "style" in given or tag == "style":
            self.found.append(("inline-style", f"a style on <{tag}>", "move it into static/theme.css"))
        if any(name.startswith("on") for name in given):
            self.found.append(("inline-script", f"an event handler on <{tag}>", "add it in a script of static/"))
        if tag == "script" and "src" not in given and given.get("type") != "application/ld+json":
            self.found.append(("inline-script", "a script inside the page", "move it into static/"))
        fetched = given.get("src", "") or (
            given.get("href", "") if tag == "link" and given.get("rel") != "canonical" else ""
        )
        if fetched.startswith(("http:", "https:", "//")):
            self.found.append(("third-party", f"<{tag}> asks another site: {fetched}", "put a copy into static/"))
        if tag == "img" and "alt" not in given:
            self.found.append(("no-alt", "<img> without alt", 'write `alt=""` where the picture says nothing'))

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
            self._in_title = False


def _missing(theme: Theme, page: Page, text: str, site: str) -> Iterator[Problem]:
    """What is wrong with one page."""
    reader = _Reader()
    reader.feed(text)
    found = list(reader.found)
    if reader.tags["h1"] != 1:
        found.append(("one-h1", f"{reader.tags['h1']} headings of the first level", "write one <h1>, the page's title"))
    if reader.tags["main"] != 1:
        found.append(
            ("one-main", f"{reader.tags['main']} <main> elements", "put what the page is about into one <main>")
        )
    if not reader.language:
        found.append(("no-language", "<html> without lang", 'write `<html lang="{{ site.language }}">`'))
    if not reader.title.strip():
        found.append(("no-title", "no <title>", "write `<title>{{ page.title }}</title>`"))
    for each, times in reader.ids.items():
        if times > 1:
            found.append(("same-id", f'the id "{each}" {times} times', "an id stands once on a page"))
    path = theme.sources.get(page.template, f"themes/{theme.name}/templates/{page.template}")
    for rule, what, hint in found:
        yield Problem(rule, "error", path, f'{what}, on {page.address} of the site "{site}"', hint)
