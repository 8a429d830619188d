"""theme.yaml: what a theme says about itself, and the options that it offers.

It says `title`, `version`, `extends` (the name of another theme), `extras` (which of `EXTRAS` its pages show; without
it those of the theme that it extends) and `options`: theme_options.py says how.
"""

from collections.abc import Mapping

from sitegen.errors import SitegenError
from sitegen.quick import dataclass
from sitegen.schema import Node, ScalarNode, read_bytes
from sitegen.schema import values as read
from sitegen.theme_options import sure

MANIFEST = "theme.yaml"
KEYS = ("title", "version", "extends", "extras", "options")
EXTRAS: Mapping[str, str] = {
    "drawings": "histograms of lists, lanes of those named most often, and maps of places (`page.listing.histogram`,"
    " `page.lanes`, `page.map`)",
    "pairs": "who is named with whom, and where, on the pages of places and actors (`page.actors`, `page.places`)",
    "maps": "a map for each period of the home page, when there are at most 12 of them (`page.maps`)",
    "matrix": "counts of the actors named most often by month, on the home page (`page.matrix`)",
    "sorted": "the home page's list in other orders, each a page of its own (`page.orders`, sorted.html)",
    "whole": "a home page that holds up to 600 entries before it is cut to its newest period, instead of 200",
}
"""What a theme may ask for beyond what the pages of every theme hold: it costs time and files, and not all show it."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one theme says about itself; `options` is its own, unread: an option may be half inherited."""

    name: str
    title: str
    version: str
    extends: str
    options: Node | None
    line: int | None = None  # of `extends`
    extras: frozenset[str] | None = None  # None: those of the theme that it extends


def read_manifest(name: str, files: Mapping[str, bytes]) -> Manifest:
    """Read a theme's theme.yaml; without one, a theme of no options that extends nothing.

    Raises SitegenError for the first thing that is wrong in it.
    """
    path = theme_path(name, MANIFEST)
    if MANIFEST not in files:
        return Manifest(name, name, "", "", None)
    parsed = read_bytes(files[MANIFEST], path)
    if parsed.problems:
        raise SitegenError(parsed.problems)
    root = sure(read.mapping(parsed.root or ScalarNode("", 1), MANIFEST, path))
    texts: dict[str, str] = {}
    options: Node | None = None
    extras: frozenset[str] | None = None
    for entry in root.entries.values():
        if entry.key == "options":
            options = entry.value
        elif entry.key == "extras":
            extras = _extras(entry.value, path)
        elif entry.key in KEYS:
            texts[entry.key] = sure(read.text(entry.value, entry.key, path))
        else:
            raise SitegenError([read.unknown_key(entry.key, KEYS, path, entry.line, MANIFEST)])
    line = root.entries["extends"].line if "extends" in root.entries else None
    title, version, extends = texts.get("title", name), texts.get("version", ""), texts.get("extends", "")
    return Manifest(name, title, version, extends, options, line, extras)


def _extras(node: Node, path: str) -> frozenset[str]:
    extras = sure(read.texts(node, "extras", path))
    for extra in extras:
        if extra not in EXTRAS:
            raise SitegenError([read.not_allowed(extra, "extras", path, node.line, tuple(EXTRAS))])
    return frozenset(extras)


def theme_path(theme: str, file: str) -> str:
    """How messages name a theme's file."""
    return f"themes/{theme}/{file}"
