"""What a YAML document holds, before anybody says what it means: scalars, sequences, mappings.

Every scalar is text: `NO` is "NO", `12:30` is "12:30" and `2023-02-30` is "2023-02-30". Lines count from 1. Nodes are
named tuples because a build makes millions of them, and a tuple is made in a third of a frozen dataclass's time.
"""

from collections.abc import Mapping
from typing import NamedTuple

from sitegen.errors import Problem
from sitegen.quick import dataclass


class ScalarNode(NamedTuple):
    """One value. `start` and `end` are characters of the source, quotation marks left out; None when the source does
    not hold the text letter for letter (escapes, folded lines, nothing at all). `plain`: without quotation marks.
    """

    text: str
    line: int
    start: int | None = None
    end: int | None = None
    plain: bool = True


class SequenceNode(NamedTuple):
    items: tuple["Node", ...]
    line: int


class Entry(NamedTuple):
    """A key as it is written, its line, and its value."""

    key: str
    line: int
    value: "Node"


class MappingNode(NamedTuple):
    """Entries by key, in the order of the source."""

    entries: Mapping[str, Entry]
    line: int


Node = ScalarNode | SequenceNode | MappingNode


@dataclass(frozen=True, slots=True)
class Parsed:
    """A document, or what is wrong with it. `root` is None when it is empty or `broken`."""

    root: Node | None
    problems: tuple[Problem, ...] = ()
    broken: bool = False


def empty(node: Node) -> bool:
    """Whether nothing stands here: `key:`, `key: ""`, and the unquoted `~` and `null` that other tools write."""
    if not isinstance(node, ScalarNode):
        return False
    text = node.text
    return not text or text.isspace() or (node.plain and text in ("~", "null"))
