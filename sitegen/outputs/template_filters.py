"""What templates may call: the filters and functions that `templates` tells of, and the escaping of every value."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Protocol

from jinja2 import pass_context
from markupsafe import Markup, escape

from sitegen.edition import Theme
from sitegen.outputs.english import ENGLISH
from sitegen.outputs.linked_data import json_ld
from sitegen.outputs.shapes import shape_of
from sitegen.outputs.template_errors import NotThereError
from sitegen.outputs.wording import in_words, marked_up
from sitegen.outputs.words import actor_in_words, count, number_in_words, say, status_in_words
from sitegen.page.parts import Item, Site, When
from sitegen.urls import absolute, static_url

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.runtime import Context

SHORT_TEXTS = 32_768
"""Escaped texts, and links, that are kept: an archive of 10,000 articles has as many titles, each on a dozen pages."""
REMEMBERED = 32_768
"""Items of lists that are kept as text: each stands on the pages of its period, its places and its actors."""

_MARKS = {"stated": "stated", "inferred": "inferred", "sources disagree": "disagree", "no date found": "none"}


def filters(environment: "Environment", theme: Theme, site: Site) -> dict[str, Callable[..., str]]:
    """The filters by name. Those that ask the page at hand for its root say so to Jinja."""
    return {
        **_VALUES,
        "url": pass_context(_url),
        "link": pass_context(_link),
        "asset": pass_context(_asset(theme.static)),
        "each": pass_context(_each(environment)),
        "absolute": lambda address: absolute(site.base_url, address),
        "json_ld": lambda page: json_ld(page, site),
    }


def functions(environment: "Environment") -> dict[str, Callable[..., str]]:
    """The functions by name; each takes the context first."""
    return {"say": _worded(say), "count": _worded(count), "once": _once(environment)}


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
