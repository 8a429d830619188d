"""What a theme lets a site choose: options with a type, a default and checked values.

An option of the type colour, font or length is a *token*: its value is a custom property of the theme's style sheet
(`accent` is `var(--accent)`). A colour is one `#rrggbb`, or two with a slash between them: in light and in dark. `use`
says what it is for, and so what contrast it needs (WCAG 2.2, 1.4.3 and 1.4.11).
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TypeVar

from sitegen.errors import Problem, SitegenError
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass
from sitegen.schema import MappingNode, Node, ScalarNode, read_bytes
from sitegen.schema import values as read

KEYS = ("type", "default", "values", "use", "description")
USES: Mapping[str, float] = {"ground": 0, "text": 4.5, "mark": 3, "decoration": 0}
"""What a colour is for, and the contrast to every ground that it needs."""
TOKENS = ("colour", "font", "length")
"""The types whose values are custom properties of the style sheet."""

T = TypeVar("T")
Value = str | int | bool

_HEX = r"#(?:[0-9a-f]{3}|[0-9a-f]{6})"
_COLOUR = lazy_pattern(rf"({_HEX})(?:\s*/\s*({_HEX}))?", re.IGNORECASE | re.ASCII)
# Names, quoted or not, with commas between them; var(--name) refers to another font. Nothing that ends a declaration.
_FONT = lazy_pattern(r"[\w ,\"'.()-]{1,300}")
# A number with a unit, or a calculation with such numbers and other tokens.
_LENGTH = lazy_pattern(r"(?:[0-9]|(?:clamp|min|max|calc|var)\()[0-9a-z.%+*/(), -]{0,120}", re.IGNORECASE | re.ASCII)


@dataclass(frozen=True, slots=True)
class Option:
    """What a theme lets a site choose. `use` is a colour's; `path` and `line` are where its default stands."""

    name: str
    type: str
    default: Value
    values: tuple[str, ...]
    description: str
    use: str = ""
    path: str = ""
    line: int | None = None


def read_options(node: Node, path: str, inherited: Mapping[str, Option]) -> dict[str, Option]:
    """The options of a manifest. One that is inherited may be given as its new default alone.

    Raises SitegenError for the first thing that is wrong.
    """
    entries = sure(read.mapping(node, "options", path)).entries
    return {
        name: _inherited(inherited[name], entry.value, path)
        if name in inherited and isinstance(entry.value, ScalarNode)
        else _option(name, entry.value, path, inherited.get(name))
        for name, entry in entries.items()
    }


def _inherited(option: Option, node: Node, path: str) -> Option:
    default = _default(option.type, node, option.name, path, option.values)
    return replace(option, default=default, path=path, line=node.line)


def _option(name: str, node: Node, path: str, inherited: Option | None) -> Option:
    entries = sure(read.mapping(node, name, path)).entries
    for entry in entries.values():
        if entry.key not in KEYS:
            raise SitegenError([read.unknown_key(entry.key, KEYS, path, entry.line, "an option")])
    nothing = ScalarNode("", node.line)
    given = {key: entries[key].value if key in entries else nothing for key in KEYS}
    if inherited and not ({"type", "use", "values"} & set(entries)):
        changed = _inherited(inherited, given["default"], path) if "default" in entries else inherited
        text = sure(read.text(given["description"], f"{name}: description", path))
        return replace(changed, description=text or inherited.description)
    kind = sure(read.choice(given["type"], f"{name}: type", path, tuple(GETTERS)))
    allowed = sure(read.texts(given["values"], f"{name}: values", path))
    use = sure(read.choice(given["use"], f"{name}: use", path, tuple(USES))) if kind == "colour" else ""
    description = sure(read.text(given["description"], f"{name}: description", path))
    default = _default(kind, given["default"], f"{name}: default", path, allowed)
    return Option(name, kind, default, allowed, description, use, path, given["default"].line)


def _default(kind: str, node: Node, name: str, path: str, allowed: Sequence[str]) -> Value:
    value = GETTERS[kind](node, name, path, allowed)
    if isinstance(value, Problem):
        raise SitegenError([value])
    return value


def sure(value: T | Problem) -> T:
    """The value, if there is nothing wrong with it.

    Raises SitegenError.
    """
    if isinstance(value, Problem):
        raise SitegenError([value])
    return value


def _whole_number(node: Node, name: str, path: str, _allowed: Sequence[str]) -> int | Problem:
    value = read.number(node, name, path)
    if isinstance(value, Problem) or value == int(value):
        return value if isinstance(value, Problem) else int(value)
    return read.wrong(path, node.line, f'"{name}" is not a whole number', f"write `{name}: {int(value)}`")


def _colour(node: Node, name: str, path: str, _allowed: Sequence[str]) -> str | Problem:
    value = read.text(node, name, path)
    if isinstance(value, Problem):
        return value
    found = _COLOUR.fullmatch(value)
    if found:
        return " / ".join(_six(each) for each in found.groups() if each)
    hint = f'write `{name}: "#0b557f"`, or two with a slash for light and dark: `{name}: "#0b557f / #8fc7f0"`'
    if not value:
        hint += "; a # without quotation marks begins a comment"
    return read.wrong(path, node.line, f'"{name}" is no colour: "{value}"', hint)


def _six(colour: str) -> str:
    digits = colour[1:].lower()
    return "#" + (digits if len(digits) == 6 else "".join(digit * 2 for digit in digits))


def _matching(pattern: re.Pattern[str], what: str, example: str) -> Callable[..., Value | Problem]:
    def getter(node: Node, name: str, path: str, _allowed: Sequence[str]) -> Value | Problem:
        value = read.text(node, name, path)
        if isinstance(value, Problem):
            return value
        if pattern.fullmatch(value) and value.count("(") == value.count(")") and value.count('"') % 2 == 0:
            return value
        return read.wrong(path, node.line, f'"{name}" is no {what}: "{value}"', f"write `{name}: {example}`")

    return getter


GETTERS: Mapping[str, Callable[[Node, str, str, Sequence[str]], Value | Problem]] = {
    "text": lambda node, name, path, _allowed: read.text(node, name, path),
    "number": _whole_number,
    "switch": lambda node, name, path, _allowed: read.boolean(node, name, path),
    "choice": read.choice,
    "colour": _colour,
    "font": _matching(_FONT, "list of fonts", "Georgia, serif"),
    "length": _matching(_LENGTH, "length", "1.5rem"),
}
"""What an option's value may be, by its `type`."""


def token_css(options: Mapping[str, Option], values: Mapping[str, Value]) -> bytes:
    """The custom properties that the tokens are, as the start of a style sheet; nothing without tokens."""
    tokens = [name for name, option in options.items() if option.type in TOKENS]
    if not tokens:
        return b""
    lines = (f"  --{name}: {_css(str(values[name]))};\n" for name in tokens)
    return f":root {{\n{''.join(lines)}}}\n\n".encode()


def _css(value: str) -> str:
    light, slash, dark = value.partition(" / ")
    return f"light-dark({light}, {dark})" if slash and light.startswith("#") else value


def site_lines(data: bytes | None, path: str) -> dict[str, int]:
    """The lines of site.yaml on which `theme` (as "") and each of the theme's options stand."""
    root = read_bytes(data, path).root if data else None
    entries = root.entries if isinstance(root, MappingNode) else {}
    lines = {"": entries["theme"].line} if "theme" in entries else {}
    options = entries["theme_options"].value if "theme_options" in entries else None
    if isinstance(options, MappingNode):
        lines.update({entry.key: entry.line for entry in options.entries.values()})
    return lines
