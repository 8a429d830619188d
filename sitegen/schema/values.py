"""Nodes → values: every getter gives the value, or a Problem that says what is wrong, where, and how to write it.

All take the node, the `name` of its key as messages should show it, and the `path` of the file. A caller that has to
treat an absent value in its own way asks `nodes.empty` first.
"""

import re
from collections.abc import Sequence

from sitegen.errors import Problem
from sitegen.patterns import lazy_pattern
from sitegen.schema.complaints import quoted, shown
from sitegen.schema.nodes import MappingNode, Node, ScalarNode, SequenceNode, empty
from sitegen.schema.spelling import did_you_mean, fold

_TRUE = ("true", "yes", "on")
_FALSE = ("false", "no", "off")
_NUMBER = lazy_pattern(r"[+-]?[0-9]{1,20}(?:\.[0-9]{0,20})?", re.ASCII)

# RFC 5646, section 2.1: language, extended language, script, region, variants, extensions, private use.
_LANGUAGE = lazy_pattern(
    r"[a-z]{2,3}(?:-[a-z]{3}){0,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|[0-9]{3}))?"
    r"(?:-(?:[a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*+(?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})++)*+(?:-x(?:-[a-z0-9]{1,8})++)?",
    re.ASCII | re.IGNORECASE,
)

# A host (a name of any script, or an IPv6 address in brackets) without a user's name before it, a port, and what follows:
# no space, control character, quotation mark, angle bracket or backslash stands in an address.
_ADDRESS = lazy_pattern(
    r"https?://(?:[^\W_][\w-]*+(?:\.[\w-]++)*+|\[[0-9a-f:.]{2,45}\])(?::[0-9]{1,5})?+"
    r"(?:[/?#][^\s\x00-\x20\x7f<>\"\\]*)?",
    re.IGNORECASE,
)


def wrong(path: str, line: int, message: str, hint: str) -> Problem:
    """A value that cannot be used, and is read as if it were absent."""
    return Problem("bad-value", "error", path, message, hint, line)


def unknown_key(key: str, known: Sequence[str], path: str, line: int, where: str) -> Problem:
    """A key that means nothing in this file; `where` names the file's kind, as "site.yaml"."""
    near = did_you_mean(key, known)
    message = f'"{shown(key)}" is no key of {where}'
    if near:
        return Problem("unknown-key", "error", path, f'{message}; did you mean "{near}"?', f"write `{near}:`", line)
    return Problem("unknown-key", "error", path, message, f"the keys are: {', '.join(known)}", line)


def text(node: Node, name: str, path: str) -> str | Problem:
    """One value, without the space around it; "" when nothing stands there."""
    if isinstance(node, ScalarNode):
        return "" if empty(node) else node.text.strip()
    shape = "a list" if isinstance(node, SequenceNode) else "a mapping (keys of its own)"
    return wrong(path, node.line, f'"{name}" is {shape}; one value is expected', f"write `{name}: value` on one line")


def scalars(node: Node, name: str, path: str) -> tuple[ScalarNode, ...] | Problem:
    """The values of a list, or of a single value that stands in its place; empty ones are left out.

    A single value with a comma may be two names or one ("Washington, D.C."): without quotation marks it is refused.
    """
    if isinstance(node, ScalarNode):
        if empty(node):
            return ()
        return _undivided(node, name, path) if node.plain and "," in node.text else (node,)
    items = node.items if isinstance(node, SequenceNode) else (node,)
    found: list[ScalarNode] = []
    for item in items:
        if not isinstance(item, ScalarNode):
            return wrong(
                path,
                item.line,
                f'"{name}" is a list of values; a list or mapping stands here instead of a value',
                f"write `{name}: [first, second]`, and quotation marks around a value that holds `: `",
            )
        if not empty(item):
            found.append(item)
    return tuple(found)


def _undivided(node: ScalarNode, name: str, path: str) -> Problem:
    return wrong(
        path,
        node.line,
        f'"{name}" may be one value with a comma or several values: "{shown(node.text)}"',
        f"several: `{name}: [{shown(node.text)}]`; one: `{name}: {quoted(shown(node.text))}`",
    )


def texts(node: Node, name: str, path: str) -> tuple[str, ...] | Problem:
    """As `scalars`, as text; a value that stands there twice counts once."""
    found = scalars(node, name, path)
    return found if isinstance(found, Problem) else tuple(dict.fromkeys(item.text.strip() for item in found))


def mapping(node: Node, name: str, path: str) -> MappingNode | Problem:
    """Keys with values; an empty mapping when nothing stands there."""
    if isinstance(node, MappingNode):
        return node
    if empty(node):
        return MappingNode({}, node.line)
    return wrong(
        path,
        node.line,
        f'"{name}" should have keys of its own',
        f"write `{name}:`, and below it, indented by two spaces, `key: value` lines",
    )


def boolean(node: Node, name: str, path: str) -> bool | Problem:
    """`true` or `false`; also yes, no, on and off, in any case."""
    value = text(node, name, path)
    if isinstance(value, Problem):
        return value
    if value.casefold() in _TRUE + _FALSE:
        return value.casefold() in _TRUE
    return wrong(
        path,
        node.line,
        f'"{name}" is neither true nor false: "{shown(value)}"',
        f"write `{name}: true` or `{name}: false`",
    )


def choice(node: Node, name: str, path: str, allowed: Sequence[str]) -> str | Problem:
    """One of the `allowed` words."""
    value = text(node, name, path)
    if isinstance(value, Problem) or value in allowed:
        return value
    return not_allowed(value, name, path, node.line, allowed)


def not_allowed(value: str, name: str, path: str, line: int, allowed: Sequence[str]) -> Problem:
    """A word that is none of those `allowed`."""
    near = next((word for word in allowed if fold(word) == fold(value)), None) or did_you_mean(value, allowed)
    question = f'; did you mean "{near}"?' if near else ""
    return wrong(path, line, f'"{name}" cannot be "{shown(value)}"{question}', f"allowed: {', '.join(allowed)}")


def number(node: Node, name: str, path: str) -> float | Problem:
    """A decimal number with a point, as 48.6 or -3."""
    value = text(node, name, path)
    if isinstance(value, Problem):
        return value
    if _NUMBER.fullmatch(value):
        return float(value)
    return wrong(
        path, node.line, f'"{name}" is not a number: "{shown(value)}"', f"write it with a decimal point: `{name}: 48.6`"
    )


def language(node: Node, name: str, path: str) -> str | Problem:
    """A language tag in the form of BCP 47 (its shape is checked, not the registry)."""
    value = text(node, name, path)
    if isinstance(value, Problem) or _LANGUAGE.fullmatch(value):
        return value
    dashed = value.replace("_", "-")
    example = dashed if dashed != value and _LANGUAGE.fullmatch(dashed) else "en"
    return wrong(
        path,
        node.line,
        f'"{name}" is not a language code: "{shown(value)}"',
        f"write `{name}: {example}`: a code as in BCP 47, for example en, uk or pt-BR",
    )


def is_address(value: str) -> bool:
    """Whether the text is a web address: http or https, a host, and nothing that could break out of a link."""
    return bool(_ADDRESS.fullmatch(value))


def address(node: Node, name: str, path: str) -> str | Problem:
    """A web address; `javascript:` and every other scheme but http and https is refused."""
    value = text(node, name, path)
    if isinstance(value, Problem) or is_address(value):
        return value
    return wrong(
        path,
        node.line,
        f'"{name}" is not a web address: "{shown(value)}"',
        f"write the whole address: `{name}: https://example.org/page`; only http and https are taken",
    )
