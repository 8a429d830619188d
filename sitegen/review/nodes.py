"""Where the records of a file stand in its text, by PyYAML's own marks."""

from collections.abc import Iterator
from typing import Any

import yaml

from sitegen.quick import dataclass
from sitegen.review.edits import What
from sitegen.schema import fold
from sitegen.urls import part_of, slugify

_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A file's text and the node that holds its records; None when nothing stands there yet."""

    text: str
    root: Any


@dataclass(frozen=True, slots=True)
class Place:
    """A record's node and the key that stands before it, where the file maps ids to records."""

    node: Any
    key: Any = None


def sheet_of(text: str, what: What) -> Sheet:
    """Find the node that holds the records: of `places:` or `actors:` alone in a file, what stands under it."""
    root: Any = yaml.compose(text, Loader=_LOADER)
    if is_mapping(root) and len(root.value) == 1 and root.value[0][0].value == f"{what}s":
        root = root.value[0][1]
    return Sheet(text, None if is_empty(root) else root)


def is_mapping(node: Any) -> bool:
    """Whether a node has keys."""
    return isinstance(node, yaml.MappingNode)


def is_sequence(node: Any) -> bool:
    """Whether a node is a list."""
    return isinstance(node, yaml.SequenceNode)


def is_scalar(node: Any) -> bool:
    """Whether a node is one value."""
    return isinstance(node, yaml.ScalarNode)


def is_empty(node: Any) -> bool:
    """Whether nothing stands here: no node, or a plain value without a letter."""
    return node is None or (is_scalar(node) and not node.style and node.value in ("", "~", "null"))


def places(sheet: Sheet) -> Iterator[Place]:
    """The records of a file, in order."""
    if is_sequence(sheet.root):
        yield from (Place(node) for node in sheet.root.value)
    elif is_mapping(sheet.root):
        yield from (Place(node, key) for key, node in sheet.root.value)


def find(sheet: Sheet, identity: str) -> Place | None:
    """The first record of this id."""
    return next((place for place in places(sheet) if id_of(place) == identity), None)


def id_of(place: Place) -> str:
    """A record's id: its own, the key before it, or the one that its name has."""
    key = place.key.value if place.key is not None else ""
    name, identity = ("", key) if slugify(key) == key else (key, "")
    if is_scalar(place.node):
        name = "" if is_empty(place.node) else place.node.value.strip() or name
    elif is_mapping(place.node):
        given, called = entry(place.node, "id"), entry(place.node, "name")
        if given is not None and is_scalar(given[1]) and slugify(given[1].value.strip()) == given[1].value.strip():
            identity = given[1].value.strip() or identity
        if called is not None and is_scalar(called[1]):
            name = " ".join(called[1].value.split()) or name
    return identity or (part_of(name) if name else "")


def entry(node: Any, key: str) -> tuple[Any, Any] | None:
    """The key of a mapping that is meant by `key`, and its value."""
    return next(((each, value) for each, value in node.value if is_scalar(each) and fold(each.value) == key), None)


def end_of(text: str, node: Any) -> int:
    """The index behind a node's last character: PyYAML ends a block only where the next one begins."""
    if is_scalar(node):
        end: int = node.end_mark.index
        return len(text[:end].rstrip()) if node.style in ("|", ">") else end
    if node.flow_style or not node.value:
        return int(node.end_mark.index)
    last = node.value[-1]
    if isinstance(last, tuple):
        return max(end_of(text, last[0]), end_of(text, last[1]))
    return end_of(text, last)


def line_end(text: str, index: int) -> int:
    """The index of the end of a line, its line break left out."""
    end = text.find("\n", index)
    end = len(text) if end < 0 else end
    return end - 1 if end > index and text[end - 1] == "\r" else end
