"""theme.yaml: what a theme says about itself, and the options that it offers.

It says `title`, `version`, `extends` (the name of another theme), `extras` (which of `EXTRAS` its pages show; without
it those of the theme that it extends) and `options`, each with a `type` (text, number, switch or choice), a `default`,
for a choice its `values`, and a `description`.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from sitegen.errors import Problem, SitegenError
from sitegen.schema import Node, ScalarNode, read_bytes
from sitegen.schema import values as read

MANIFEST = "theme.yaml"
KEYS = ("title", "version", "extends", "extras", "options")
EXTRAS: Mapping[str, str] = {
    "matrix": "counts of the actors named most often by month, on the home page (`page.matrix`)",
    "sorted": "the home page's list in other orders, each a page of its own (`page.sorts`, sorted.html)",
    "whole": "a home page that holds up to 600 entries before it is cut to its newest period, instead of 200",
}
"""What a theme may ask for beyond what the pages of every theme hold: it costs time and files, and not all show it."""
OPTION_KEYS = ("type", "default", "values", "description")

T = TypeVar("T")
Value = str | int | bool


@dataclass(frozen=True, slots=True)
class Option:
    """What a theme lets a site choose."""

    name: str
    type: str
    default: Value
    values: tuple[str, ...]
    description: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one theme says about itself; `options` are its own, without those it inherits."""

    name: str
    title: str
    version: str
    extends: str
    options: Mapping[str, Option]
    line: int | None = None  # of `extends`
    extras: frozenset[str] | None = None  # None: those of the theme that it extends


def read_manifest(name: str, files: Mapping[str, bytes]) -> Manifest:
    """Read a theme's theme.yaml; without one, a theme of no options that extends nothing.

    Raises SitegenError for the first thing that is wrong in it.
    """
    path = theme_path(name, MANIFEST)
    if MANIFEST not in files:
        return Manifest(name, name, "", "", {})
    parsed = read_bytes(files[MANIFEST], path)
    if parsed.problems:
        raise SitegenError(parsed.problems)
    root = sure(read.mapping(parsed.root or ScalarNode("", 1), MANIFEST, path))
    texts: dict[str, str] = {}
    options: dict[str, Option] = {}
    extras: frozenset[str] | None = None
    for entry in root.entries.values():
        if entry.key == "options":
            options = _options(entry.value, path)
        elif entry.key == "extras":
            extras = _extras(entry.value, path)
        elif entry.key in KEYS:
            texts[entry.key] = sure(read.text(entry.value, entry.key, path))
        else:
            raise SitegenError([read.unknown_key(entry.key, KEYS, path, entry.line, MANIFEST)])
    line = root.entries["extends"].line if "extends" in root.entries else None
    title, version, extends = texts.get("title", name), texts.get("version", ""), texts.get("extends", "")
    return Manifest(name, title, version, extends, options, line, extras)


def sure(value: T | Problem) -> T:
    """The value, if there is nothing wrong with it.

    Raises SitegenError.
    """
    if isinstance(value, Problem):
        raise SitegenError([value])
    return value


def _extras(node: Node, path: str) -> frozenset[str]:
    extras = sure(read.texts(node, "extras", path))
    for extra in extras:
        if extra not in EXTRAS:
            raise SitegenError([read.not_allowed(extra, "extras", path, node.line, tuple(EXTRAS))])
    return frozenset(extras)


def _options(node: Node, path: str) -> dict[str, Option]:
    entries = sure(read.mapping(node, "options", path)).entries
    return {name: _option(name, entry.value, path) for name, entry in entries.items()}


def _option(name: str, node: Node, path: str) -> Option:
    entries = sure(read.mapping(node, name, path)).entries
    for entry in entries.values():
        if entry.key not in OPTION_KEYS:
            raise SitegenError([read.unknown_key(entry.key, OPTION_KEYS, path, entry.line, "an option")])
    nothing = ScalarNode("", node.line)
    given = {key: entries[key].value if key in entries else nothing for key in OPTION_KEYS}
    kind = sure(read.choice(given["type"], f"{name}: type", path, tuple(GETTERS)))
    allowed = sure(read.texts(given["values"], f"{name}: values", path))
    description = sure(read.text(given["description"], f"{name}: description", path))
    default = GETTERS[kind](given["default"], f"{name}: default", path, allowed)
    if isinstance(default, Problem):
        raise SitegenError([default])
    return Option(name, kind, default, allowed, description)


def _whole_number(node: Node, name: str, path: str, _allowed: Sequence[str]) -> int | Problem:
    value = read.number(node, name, path)
    if isinstance(value, Problem) or value == int(value):
        return value if isinstance(value, Problem) else int(value)
    return read.wrong(path, node.line, f'"{name}" is not a whole number', f"write `{name}: {int(value)}`")


GETTERS: Mapping[str, Callable[[Node, str, str, Sequence[str]], Value | Problem]] = {
    "text": lambda node, name, path, _allowed: read.text(node, name, path),
    "number": _whole_number,
    "switch": lambda node, name, path, _allowed: read.boolean(node, name, path),
    "choice": read.choice,
}
"""What an option's value may be, by its `type`."""


def theme_path(theme: str, file: str) -> str:
    """How messages name a theme's file."""
    return f"themes/{theme}/{file}"
