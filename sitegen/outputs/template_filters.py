"""What templates may call: the filters and functions that `templates` tells of."""

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from hashlib import blake2b
from typing import TYPE_CHECKING, Protocol

from jinja2 import pass_context, pass_eval_context
from jinja2.filters import sync_do_join
from markupsafe import Markup

from sitegen.edition import Theme
from sitegen.outputs.english import ENGLISH
from sitegen.outputs.items import REMEMBERED, each_of
from sitegen.outputs.known_html import Links, attributes_of, links
from sitegen.outputs.linked_data import json_ld
from sitegen.outputs.shapes import shape_of
from sitegen.outputs.template_errors import NotThereError
from sitegen.outputs.wording import in_words, marked_up
from sitegen.outputs.words import actor_in_words, count, number_in_words, say, status_in_words
from sitegen.page.parts import Site, When
from sitegen.urls import absolute, static_url

if TYPE_CHECKING:
    from jinja2 import Environment
    from jinja2.nodes import EvalContext
    from jinja2.runtime import Context

_MARKS = {"stated": "stated", "inferred": "inferred", "sources disagree": "disagree", "no date found": "none"}


def filters(environment: "Environment", theme: Theme, site: Site) -> dict[str, Callable[..., str]]:
    """The filters by name. Those that ask the page at hand for its root say so to Jinja."""
    return {
        **_VALUES,
        "url": pass_context(_url),
        "link": pass_context(_link),
        "asset": pass_context(_asset(theme.static)),
        "each": pass_context(each_of(environment)),
        "date": _date(),
        "words": _words(),
        "join": pass_eval_context(_join),
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


def _url(context: "Context", address: str) -> str:
    return address if address.startswith("#") else f"{_root(context)}{address}"


class _Linkable(Protocol):
    @property
    def title(self) -> str: ...
    @property
    def address(self) -> str: ...


def _link(context: "Context", thing: _Linkable, **attributes: str) -> Markup:
    known = Links(_root(context), attributes_of(attributes)) if attributes else links(context, "")
    return known[thing.title, thing.address]


def _date() -> Callable[..., Markup]:
    """The filter `date`. Most dates are one day, month or year, and stand on several pages: they are known by their EDTF."""
    kept: dict[tuple[str, str], Markup] = {}

    def date(when: When, *, time: bool = False) -> Markup:
        key = (when.edtf, when.time if time else "")
        if key in kept:
            return kept[key]
        marked = marked_up(when, time=time)
        if when.edtf and "/" not in when.edtf:
            if len(kept) >= REMEMBERED:
                kept.clear()
            kept[key] = marked
        return marked

    return date


def _words() -> Callable[..., str]:
    """The filter `words`, which knows dates as `date` does."""
    kept: dict[str, str] = {}

    def words(when: When) -> str:
        edtf = when.edtf
        if edtf in kept:
            return kept[edtf]
        text = in_words(when)
        if edtf and "/" not in edtf:
            if len(kept) >= REMEMBERED:
                kept.clear()
            kept[edtf] = text
        return text

    return words


def _join(context: "EvalContext", values: Sequence[object], mark: str = "", attribute: str | int | None = None) -> str:
    """Jinja's filter, without a look, each time, at whether something is to be awaited, nor, in most lists, at each value."""
    if type(values) is tuple and type(mark) is str and attribute is None:
        for each in values:
            if type(each) is not str:
                break
        else:
            return mark.join(values)
    joined: str = sync_do_join(context, values, mark, attribute)
    return joined


def _asset(static: Mapping[str, bytes]) -> Callable[["Context", str], str]:
    @lru_cache(maxsize=256)
    def version(path: str) -> str:
        return blake2b(static[path], digest_size=4).hexdigest()

    def asset(context: "Context", path: str) -> str:
        if path not in static:
            raise NotThereError("static file of the theme", path, static)
        return f"{_root(context)}{static_url(path)}?v={version(path)}"

    return asset


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
    "mark": _MARKS.__getitem__,
    "shape": shape_of,
    "status": status_in_words,
    "how": how_in_words,
    "actor": actor_in_words,
    "number": number_in_words,
}
"""Filters that know nothing but the value they are given: of a constant, Jinja writes their result into the template."""
