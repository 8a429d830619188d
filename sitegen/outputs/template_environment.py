"""Jinja2 as templates need it: every value is escaped, and what is done for each value, call and item of a list is cheap.

Imported only by what writes a page.
"""

from collections.abc import Callable, MutableMapping
from dataclasses import replace
from types import CodeType
from typing import Any

import jinja2
from jinja2.runtime import Context

from sitegen.edition import Theme
from sitegen.outputs.known_html import escaped, html_of, links
from sitegen.outputs.listed_code import listed
from sitegen.outputs.template_code import OURS, Options, QuickCode
from sitegen.outputs.template_filters import filters, functions
from sitegen.outputs.words import count
from sitegen.page.parts import Build, Site


class _Template(jinja2.Template):
    """A template whose values are escaped by `escaped`."""

    @classmethod
    def from_code(cls, environment: jinja2.Environment, *arguments: Any, **named: Any) -> jinja2.Template:
        made = super().from_code(environment, *arguments, **named)
        ours = {f"our_{name}": environment.globals[name] for name in OURS}
        made.root_render_func.__globals__.update(ours, escape=escaped, html_of=html_of, links=links, counted=_Counted())
        return made


class _Counted(dict[tuple[str, int], str]):
    """Messages about numbers, in the language that is spoken when a template is loaded."""

    def __missing__(self, key: tuple[str, int]) -> str:
        self[key] = text = count(*key)
        return text


class _Environment(jinja2.Environment):
    """Templates that have their globals in one dictionary: each context copies them, and one is made for each item."""

    template_class = _Template

    def make_globals(self, d: MutableMapping[str, Any] | None) -> MutableMapping[str, Any]:
        return {**self.globals, **(d or {})}


class _Quick(_Environment):
    code_generator_class = QuickCode

    def _compile(self, source: str, filename: str) -> CodeType:
        return compile(listed(source), filename, "exec")


def environment_of(
    theme: Theme, site: Site, build: Build, compiled: jinja2.BytecodeCache | None = None, *, quick: bool = False
) -> jinja2.Environment:
    """The templates of a theme, with all that they may use; `compiled` knows those that were compiled before. A `quick`
    one may fail, with whatever exception, for a page that is none the less right.
    """

    def load(name: str) -> tuple[str, str, None] | None:
        text = theme.templates.get(name)
        return None if text is None else (text, theme.sources.get(name, name), None)

    environment = (_Quick if quick else _Environment)(
        loader=jinja2.FunctionLoader(load),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
        bytecode_cache=compiled,
    )
    ours = functions(environment)
    environment.context_class = _calling(frozenset(ours.values()))
    if quick:
        site = replace(site, options=Options(site.options))  # type: ignore[arg-type]
    environment.globals.update(site=site, build=build, **ours)
    for name, function in filters(environment, theme, site).items():
        environment.filters[name] = function
    return environment


def _calling(ours: frozenset[Callable[..., Any]]) -> type[Context]:
    """What a template's calls go through: `ours` take it first. They ask it for the root alone, so that it is not made
    again, with all that the template has set, for each call.
    """

    class Calling(Context):
        def call(
            self,
            function: Callable[..., Any],
            /,
            *arguments: Any,
            _loop_vars: dict[str, Any] | None = None,
            _block_vars: dict[str, Any] | None = None,
            **values: Any,
        ) -> Any:
            if function in ours:
                return function(self, *arguments, **values)
            return super().call(function, *arguments, _loop_vars=_loop_vars, _block_vars=_block_vars, **values)

    return Calling
