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

from collections.abc import Callable, Mapping, MutableMapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Any, Protocol

from markupsafe import Markup, escape

from sitegen import __version__
from sitegen.edition import Theme
from sitegen.errors import SitegenError
from sitegen.language import ENGLISH as ENGLISH_SPOKEN
from sitegen.language import Language, speak
from sitegen.model import Body
from sitegen.outputs.body import body_html
from sitegen.outputs.english import ENGLISH
from sitegen.outputs.linked_data import json_ld
from sitegen.outputs.shapes import shape_of
from sitegen.outputs.template_errors import NotThereError, template_problem
from sitegen.outputs.wording import in_words, marked_up
from sitegen.outputs.words import actor_in_words, count, number_in_words, say, status_in_words
from sitegen.packing import digest_of, key_of
from sitegen.page import AboutPage, ArticlePage, NotFoundPage, Page, ProsePage
from sitegen.page.parts import Build, Item, Site, When
from sitegen.urls import absolute, base_path, root_of, static_url

if TYPE_CHECKING:
    from jinja2 import BytecodeCache, Environment, Template
    from jinja2.runtime import Context

Render = Callable[[Page, Body | None], str]
"""Writes a page; the body is that of its digest, None for a page without one."""

SHORT_TEXTS = 32_768
"""Escaped texts, and links, that are kept: an archive of 10,000 articles has as many titles, each on a dozen pages."""
REMEMBERED = 32_768
"""Items of lists that are kept as text: each stands on the pages of its period, its places and its actors."""

_MARKS = {"stated": "stated", "inferred": "inferred", "sources disagree": "disagree", "no date found": "none"}


def frame_of(program: bytes, theme: Theme, site: Site, language: Language) -> bytes:
    """A digest of everything that a page is made from besides its own value and body."""
    return key_of(program, digest_of((theme.digest, site, Build(__version__), language)))


def renderer(
    theme: Theme, site: Site, build: Build, language: Language = ENGLISH_SPOKEN, compiled: "BytecodeCache | None" = None
) -> Render:
    """Make the function that writes pages: the same page always becomes the same text. `compiled` knows templates that
    were compiled before from the same theme in the same language.

    What it returns raises SitegenError for a mistake in a template.
    """
    speak(language)
    environment = _environment(theme, site, build)
    environment.bytecode_cache = compiled
    templates: dict[str, Template] = {}

    def render(page: Page, body: Body | None = None) -> str:
        root = base_path(site.base_url) if isinstance(page, NotFoundPage) else root_of(page.address)
        try:
            template = templates.get(page.template)
            if template is None:
                template = templates[page.template] = environment.get_template(page.template)
            return template.render(page=page, root=root, body=_body(page, body, root))
        except SitegenError:
            raise
        except Exception as error:
            raise SitegenError([template_problem(error, theme, page)]) from error

    return render


def _body(page: Page, body: Body | None, root: str) -> Markup:
    if body is None:
        return Markup("")
    if isinstance(page, ArticlePage):
        return body_html(body, root, hidden=page.hidden, names=page.names, targets=dict(page.targets))
    targets = page.targets if isinstance(page, AboutPage | ProsePage) else ()
    return body_html(body, root, targets=dict(targets))


def _environment(theme: Theme, site: Site, build: Build) -> "Environment":
    import jinja2  # noqa: PLC0415 - a build that finds nothing changed does without it

    def load(name: str) -> tuple[str, str, None] | None:
        text = theme.templates.get(name)
        return None if text is None else (text, theme.sources.get(name, name), None)

    class Template(jinja2.Template):
        """A template whose values are escaped by `escaped`."""

        @classmethod
        def from_code(cls, *arguments: Any, **named: Any) -> jinja2.Template:
            made = super().from_code(*arguments, **named)
            made.root_render_func.__globals__["escape"] = escaped
            return made

    class Environment(jinja2.Environment):
        """Templates that have their globals in one dictionary: each context copies them, and one is made for each item."""

        def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
            return {**self.globals, **(d or {})}

    environment = Environment(
        loader=jinja2.FunctionLoader(load),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    environment.template_class = Template
    ours = {"say": _worded(say), "count": _worded(count), "once": _once(environment)}
    environment.context_class = _calling(frozenset(ours.values()))
    environment.globals.update(site=site, build=build, **ours)
    environment.filters.update(_VALUES)
    environment.filters.update(
        url=jinja2.pass_context(_url),
        link=jinja2.pass_context(_link),
        asset=jinja2.pass_context(_asset(theme.static)),
        each=jinja2.pass_context(_each(environment)),
        absolute=lambda address: absolute(site.base_url, address),
        json_ld=lambda page: json_ld(page, site),
    )
    return environment


def _calling(ours: "frozenset[Callable[..., Any]]") -> "type[Context]":
    """What a template's calls go through: `ours` take it first. They ask it for the root alone, so that it is not made
    again, with all that the template has set, for each call.
    """
    from jinja2.runtime import Context  # noqa: PLC0415 - as for jinja2

    class Calling(Context):
        def call(self, function: Callable[..., Any], /, *arguments: Any, **values: Any) -> Any:
            if function not in ours:
                return super().call(function, *arguments, **values)
            values.pop("_loop_vars", None)
            values.pop("_block_vars", None)
            return function(self, *arguments, **values)

    return Calling


def _root(context: "Context") -> str:
    """What leads from the page at hand to the site's root. Every template is rendered with it."""
    root: str = context.parent["root"]  # not context["root"], which looks through what the template sets
    return root


class _Escapes(dict[str, str]):
    """Short texts and what they are in HTML."""

    def __missing__(self, text: str) -> str:
        if len(self) >= SHORT_TEXTS:
            self.clear()
        marked = "&" in text or "<" in text or ">" in text or '"' in text or "'" in text
        self[text] = shown = str(escape(text)) if marked else text
        return shown


_ESCAPES = _Escapes()


def escaped(value: object) -> str:
    """A value as HTML that shows it. Most are short texts that stand on many pages: they are remembered."""
    kind = type(value)
    if kind is str:
        return _ESCAPES[value]  # type: ignore[index]
    if kind is Markup:
        return value  # type: ignore[return-value]
    return str(value) if kind is int or kind is float else escape(value)


def _url(context: "Context", address: str) -> str:
    return address if address.startswith("#") else f"{_root(context)}{address}"


class _Linkable(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def address(self) -> str: ...


def _link(context: "Context", thing: _Linkable, **attributes: str) -> Markup:
    return _anchor(thing.title, thing.address, context.parent["root"], **attributes)


@lru_cache(maxsize=SHORT_TEXTS)
def _anchor(title: str, address: str, root: str, **attributes: str) -> Markup:
    address = address if address.startswith("#") else f"{root}{address}"
    more = "".join(f' {name}="{escape(value)}"' for name, value in attributes.items())
    return Markup(f'<a href="{escape(address)}"{more}>{escape(title)}</a>')  # noqa: S704 - every part is escaped


def _asset(static: Mapping[str, bytes]) -> Callable[["Context", str], str]:
    @lru_cache(maxsize=256)
    def version(path: str) -> str:
        return blake2b(static[path], digest_size=4).hexdigest()

    def asset(context: "Context", path: str) -> str:
        if path not in static:
            raise NotThereError("static file of the theme", path, static)
        return f"{_root(context)}{static_url(path)}?v={version(path)}"

    return asset


def _each(environment: "Environment") -> Callable[["Context", Sequence[Item], str], Markup]:
    kept: dict[tuple[str, str, str], tuple[Item, str]] = {}

    def written(item: Item, template: str, root: str) -> str:
        key = (item.id, template, root)
        known = kept.get(key)
        if known and (known[0] is item or known[0] == item):
            return known[1]
        if len(kept) >= REMEMBERED:
            kept.clear()
        text = environment.get_template(template).render(item=item, root=root)
        kept[key] = item, text
        return text

    def each(context: "Context", items: Sequence[Item], template: str) -> Markup:
        root = _root(context)
        return Markup("".join([written(item, template, root) for item in items]))  # noqa: S704 - made of escaped templates

    return each


def _once(environment: "Environment") -> Callable[..., Markup]:
    @lru_cache(maxsize=1024)
    def written(template: str, root: str, **values: object) -> Markup:
        text = environment.get_template(template).render(values, root=root)
        return Markup(text)  # noqa: S704 - made of escaped templates

    def once(context: "Context", template: str, **values: object) -> Markup:
        return written(template, _root(context), **values)

    return once


def _worded(function: Callable[..., str]) -> Callable[..., str]:
    def worded(_context: "Context", key: str, *arguments: object, **values: object) -> str:
        if key not in ENGLISH:
            raise NotThereError("message", key, ENGLISH)
        return function(key, *arguments, **values)

    return worded


def _word(key: str, **values: object) -> str:
    if key not in ENGLISH:
        raise NotThereError("message", key, ENGLISH)
    return say(key, **values)


def how_in_words(when: When) -> str:
    """A sentence on how a date is known."""
    basis = say(f"basis_{when.basis}")
    return f"{say('disagree')} {basis}" if when.status == "sources disagree" else basis


_VALUES: Mapping[str, Callable[..., str]] = {
    "say": _word,
    "date": marked_up,
    "words": in_words,
    "mark": _MARKS.__getitem__,
    "shape": shape_of,
    "status": status_in_words,
    "how": how_in_words,
    "actor": actor_in_words,
    "number": number_in_words,
}
"""Filters that know nothing but the value they are given: of a constant, Jinja writes their result into the template."""
