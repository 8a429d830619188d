"""A theme's templates, and the one function that turns a page into text with them.

Templates are Jinja2: every value is escaped, an undefined one is an error, and an error names the file and line of the
theme. They see `page`, `site`, `build`, and `body` where there is one; the filters below; `say(key, …)` and
`count(key, number, …)` for words of the interface with something to fill in; and `once("x.html", …)`, the template
`x.html` with the given values instead of a page, which is written once and not for every page.

    address | url           the relative address of a page of the site; "#fragment" stays as it is
    thing | link            `<a>` to anything with a title and an address; `link(dir="auto")` adds attributes
    "theme.css" | asset     the address of a static file of the theme, with the hash of its content
    when | date             a date in words, with `time` elements; `date(time=true)` adds its time of day
    when | words            the same as plain text
    status | mark           stated, inferred, disagree or none: for class names
    status | status         the same in words
    when | shape            the shapes that draw the date, as class names: see `shapes`
    when | how              a sentence on how the date is known
    "key" | say             the words of the interface by key, without anything to fill in
    items | each("x.html")  the template `x.html` for every item, which it sees as `item`
    kind | actor            what an actor is, in words
    address | absolute      the whole address of a page, "" when the site's is not known
    page | json_ld          what the page says to machines
    number | number         a number as readers write it
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING

from markupsafe import Markup

from sitegen import __version__
from sitegen.bodies import Row
from sitegen.edition import Theme
from sitegen.errors import SitegenError
from sitegen.language import ENGLISH, Language, speak
from sitegen.outputs.body import body_html
from sitegen.outputs.template_errors import template_problem
from sitegen.packing import digest_of, key_of
from sitegen.page import AboutPage, ArticlePage, NotFoundPage, Page, ProsePage
from sitegen.page.parts import Build, Site
from sitegen.urls import base_path, root_of

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Template

Render = Callable[[Page, Sequence[Row]], bytes]
"""Writes a page, as UTF-8; the rows are those of its body, none for a page without one."""

_TOGETHER = 16  # parts of a page that are encoded at once


def frame_of(program: bytes, theme: Theme, site: Site, language: Language) -> bytes:
    """A digest of everything that a page is made from besides its own value and body."""
    return key_of(program, digest_of((theme.digest, site, Build(__version__), language)))


def renderer(
    theme: Theme,
    site: Site,
    build: Build,
    language: Language = ENGLISH,
    compiled: "BytecodeCache | None" = None,
    *,
    at_once: bool = False,
) -> Render:
    """Make the function that writes pages: the same page always becomes the same text. `compiled` knows templates that
    were compiled before from the same theme in the same language; with `at_once` all are, and not when they are needed, so
    that copies of this process have them.

    What it returns raises SitegenError for a mistake in a template.
    """
    # A build that finds nothing changed does without Jinja.
    from sitegen.outputs.template_environment import environment_of  # noqa: PLC0415

    speak(language)
    quick = environment_of(theme, site, build, compiled, quick=True)
    for name in (each for each in sorted(theme.templates) if at_once and "/" not in each):
        with suppress(Exception):  # which is told when a page is written with it
            quick.get_template(name)
    template_of = cache(quick.get_template)
    exact = cache(lambda: environment_of(theme, site, build))
    refused: set[str] = set()

    def render(page: Page, body: Sequence[Row] = ()) -> bytes:
        root = base_path(site.base_url) if isinstance(page, NotFoundPage) else root_of(page.address)
        values = {"page": page, "root": root, "body": _body(page, body, root)}
        if page.template not in refused:
            try:
                return _written(template_of(page.template), values)
            except Exception:  # noqa: BLE001 - which only the exact code can explain, or do without
                refused.add(page.template)
        try:
            return exact().get_template(page.template).render(values).encode("utf-8", "replace")
        except SitegenError:
            raise
        except Exception as error:
            raise SitegenError([template_problem(error, theme, page)]) from error

    return render


def _written(template: "Template", values: dict[str, object]) -> bytes:
    """A page as UTF-8. Most of it is ASCII, which takes no encoding; in one text with a single other character it would."""
    parts = list(template.root_render_func(template.new_context(values)))
    some = ["".join(parts[at : at + _TOGETHER]) for at in range(0, len(parts), _TOGETHER)]
    return b"".join([each.encode("utf-8", "replace") for each in some])


def _body(page: Page, body: Sequence[Row], root: str) -> Markup:
    if isinstance(page, ArticlePage):
        return body_html(body, root, hidden=page.hidden, names=page.names, targets=dict(page.targets))
    targets = page.targets if isinstance(page, AboutPage | ProsePage) else ()
    return body_html(body, root, targets=dict(targets))
