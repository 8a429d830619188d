"""Nodes → declared values: single words, lists of words, lists of names as people write them.

A value of the wrong shape raises Wrong with the problem to tell.
"""

from collections.abc import Iterator
from typing import NamedTuple, TypeVar

from sitegen.errors import Problem
from sitegen.model import Field
from sitegen.patterns import lazy_pattern
from sitegen.schema import Entry, MappingNode, Node, ScalarNode, SequenceNode, empty, fold
from sitegen.schema import values as read

T = TypeVar("T")

_WIKILINK = lazy_pattern(r"\s*+\[\[([^\[\]]*+)\]\]\s*+")


class Wrong(Exception):  # noqa: N818 - a value, on its way to the list of problems
    """A value that counts as absent."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.message)
        self.problem = problem


class Origin(NamedTuple):
    """The file that is read. `placed`: its characters are those of the source, so fields carry their offsets."""

    path: str
    placed: bool


def checked(value: T | Problem) -> T:
    """What a getter gave. Raises Wrong with its problem."""
    if isinstance(value, Problem):
        raise Wrong(value)
    return value


def field_at(node: ScalarNode, origin: Origin, low: int = 0, high: int | None = None) -> Field:
    """A scalar as a field, or its characters from `low` to `high`, without the space around them."""
    text, line, start, _, _ = node
    part = text[low:high]
    words = part.strip()
    if start is None or not origin.placed:
        return Field(words, origin.path, line)
    start += low + (len(part) - len(part.lstrip()) if words != part else 0)
    return Field(words, origin.path, line, start, start + len(words))


def one(entry: Entry, origin: Origin) -> Field | None:
    """A single value; None when nothing stands there."""
    node = entry.value
    if not isinstance(node, ScalarNode):
        checked(read.text(node, entry.key, origin.path))
        return None
    return None if empty(node) else field_at(node, origin)


def words(entry: Entry, origin: Origin) -> tuple[Field, ...]:
    """Words quoted from the article: one value, commas and all, or a list of them."""
    node = entry.value
    if isinstance(node, ScalarNode):
        node = SequenceNode((node,), node.line)
    return tuple(field_at(item, origin) for item in checked(read.scalars(node, entry.key, origin.path)))


def names(entry: Entry, origin: Origin) -> tuple[Field, ...]:
    """Names of places or actors; `[[links]]` of Obsidian lose their brackets."""
    node = entry.value
    if isinstance(node, SequenceNode) and not all(isinstance(item, ScalarNode) for item in node.items):
        node = SequenceNode(tuple([_unwrapped(item) for item in node.items]), node.line)
    found = checked(read.scalars(node, entry.key, origin.path))
    fields = [_name(item, origin) for item in found]
    return tuple([field for field in fields if field.text])


def tags(entry: Entry, origin: Origin) -> tuple[Field, ...]:
    """Tags: a list, or one value with commas; the # of Obsidian is left out."""
    node = entry.value
    if isinstance(node, ScalarNode) and not empty(node):
        items: tuple[ScalarNode, ...] = tuple(_parts(node))
    else:
        items = checked(read.scalars(node, entry.key, origin.path))
    fields = (field_at(item, origin, len(item.text) - len(item.text.lstrip(" #"))) for item in items)
    return tuple(field for field in fields if field.text)


def _parts(node: ScalarNode) -> Iterator[ScalarNode]:
    at = 0
    for part in node.text.split(","):
        start = None if node.start is None else node.start + at
        yield ScalarNode(part, node.line, start, None if start is None else start + len(part), plain=False)
        at += len(part) + 1


def _unwrapped(node: Node) -> Node:
    """What stands in `[[Kyiv]]` when no quotation marks keep YAML from reading it as a list in a list."""
    inner = node
    while isinstance(inner, SequenceNode) and len(inner.items) == 1:
        inner = inner.items[0]
    if isinstance(inner, ScalarNode) and inner is not node:
        low, high = _shown(inner.text, 0, len(inner.text))
        start = None if inner.start is None else inner.start + low
        return ScalarNode(inner.text[low:high], inner.line, start, None if start is None else start + high - low)
    return node


def _name(node: ScalarNode, origin: Origin) -> Field:
    """A name that may stand in a `[[link]]`."""
    match = _WIKILINK.fullmatch(node.text) if "[[" in node.text else None
    return field_at(node, origin, *_shown(node.text, *match.span(1))) if match else field_at(node, origin)


def _shown(text: str, low: int, high: int) -> tuple[int, int]:
    """The name in a link: of `folder/Kyiv#History` "Kyiv", of `Kyiv|the capital` the words after the bar."""
    bar = text.rfind("|", low, high)
    if bar >= 0:
        return bar + 1, high
    low = text.rfind("/", low, high) + 1 or low
    section = text.find("#", low, high)
    return low, high if section < 0 else section


def byline(entry: Entry, origin: Origin) -> Field | None:
    """Who wrote it: a name, a list of names, or Hugo's `author:` with a `name:` below it."""
    node = entry.value
    if isinstance(node, ScalarNode):
        return one(entry, origin)
    people = node.items if isinstance(node, SequenceNode) else (node,)
    fields = [one(Entry(entry.key, person.line, _name_of(person)), origin) for person in people]
    found = [field for field in fields if field]
    if len(found) < 2:
        return found[0] if found else None
    return Field(", ".join(field.text for field in found), origin.path, found[0].line)


def _name_of(person: Node) -> Node:
    if isinstance(person, MappingNode):
        return next((entry.value for key, entry in person.entries.items() if fold(key) == "name"), person)
    return person


def flat(node: Node) -> str:
    """A value of somebody else's key as one line of text."""
    if isinstance(node, ScalarNode):
        return "" if empty(node) else node.text.strip()
    if isinstance(node, SequenceNode):
        return ", ".join(flat(item) for item in node.items)
    return ", ".join(f"{key}: {flat(entry.value)}" for key, entry in node.entries.items())
