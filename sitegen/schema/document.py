"""YAML text → nodes, by PyYAML's parser (libyaml where it is there) and nothing of PyYAML above it.

Its events say what stands where; types, tags and Python objects are the business of layers that are never reached. So
no tag can do harm, and depth costs no stack. Anchors and aliases share nodes; a document that would grow out of all
proportion through them is refused.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sitegen.errors import Problem
from sitegen.schema.complaints import Complaint, complain, shown
from sitegen.schema.nodes import Entry, MappingNode, Node, Parsed, ScalarNode, SequenceNode

DEEPEST = 50
"""Levels of nesting that a document may have: ours need five."""

GROWTH = 10_000
"""Nodes that aliases may add to a document."""


class _Refused(Exception):  # noqa: N818 - it never leaves this module
    """A document that is YAML, but that we do not read."""

    def __init__(self, line: int, message: str, hint: str) -> None:
        super().__init__(message)
        self.line, self.message, self.hint = line, message, hint


@dataclass(slots=True)
class _Open:
    """A sequence or mapping that has not ended yet; `count` is how many nodes stood before it."""

    mapping: bool
    line: int
    anchor: str | None
    count: int
    items: list[Node] = field(default_factory=list)


@dataclass(slots=True)
class _Composer:
    """What has been read so far. `size` counts nodes as if aliases were written out, `grown` those alone."""

    text: str
    path: str
    line: int
    start: int
    stack: list[_Open] = field(default_factory=list)
    root: Node | None = None
    documents: int = 0
    anchors: dict[str, tuple[Node, int]] = field(default_factory=dict)
    size: int = 0
    grown: int = 0
    problems: list[Problem] = field(default_factory=list)


def read_document(text: str, path: str, line: int = 1, start: int = 0) -> Parsed:
    """Read one YAML document. `line` and `start` are where the text's first character stands in its source."""
    yaml_error, parser = _yaml()
    if text.startswith("\ufeff"):  # which libyaml would leave out of its count
        text, start = text[1:], start + 1
    composer = _Composer(text, path, line, start)
    try:
        _compose(composer, parser(text))
    except _Refused as refused:
        complaint = Complaint(refused.line, refused.message, refused.hint)
    except (yaml_error, UnicodeEncodeError) as error:
        complaint = complain(error, text, line)
    else:
        return Parsed(composer.root, tuple(composer.problems))
    problem = Problem("broken-yaml", "error", path, complaint.message, complaint.hint, complaint.line)
    return Parsed(None, (*composer.problems, problem), broken=True)


@cache
def _yaml() -> tuple[type[Exception], Any]:
    # Imported at the first document that needs it: a site of plain front matter never pays for it.
    import yaml  # noqa: PLC0415

    try:
        from yaml.cyaml import CParser as parser  # type: ignore[attr-defined]  # noqa: PLC0415, N813
    except ImportError:
        parser = yaml.BaseLoader  # type: ignore[assignment,misc]
    return yaml.YAMLError, parser


def _compose(composer: _Composer, parser: Any) -> None:
    while True:
        event = parser.get_event()
        handle = _HANDLERS.get(type(event).__name__)
        if handle:
            handle(composer, event)
        elif type(event).__name__ == "StreamEndEvent":
            return


def _document(composer: _Composer, event: Any) -> None:
    composer.documents += 1
    if composer.documents > 1:
        raise _Refused(
            composer.line + event.start_mark.line,
            'a second document begins here (a line "---")',
            "keep one document in a file: remove that line",
        )


def _scalar(composer: _Composer, event: Any) -> None:
    text, mark = event.value, event.start_mark
    start, end, plain = mark.index, event.end_mark.index, not event.style
    if event.style in ("'", '"'):
        start, end = start + 1, end - 1
    exact = bool(text) and composer.text[start:end] == text
    node = ScalarNode(
        text,
        composer.line + mark.line,
        composer.start + start if exact else None,
        composer.start + end if exact else None,
        plain,
    )
    _place(composer, node, event.anchor, composer.size)


def _begin(composer: _Composer, event: Any) -> None:
    line = composer.line + event.start_mark.line
    if len(composer.stack) >= DEEPEST:
        raise _Refused(
            line, f"more than {DEEPEST} levels are nested here", "two or three levels are enough for all keys"
        )
    mapping = type(event).__name__ == "MappingStartEvent"
    composer.stack.append(_Open(mapping, line, event.anchor, composer.size))


def _end(composer: _Composer, _: Any) -> None:
    done = composer.stack.pop()
    node = _mapping(composer, done) if done.mapping else SequenceNode(tuple(done.items), done.line)
    _place(composer, node, done.anchor, done.count)


def _mapping(composer: _Composer, done: _Open) -> MappingNode:
    entries: dict[str, Entry] = {}
    for key, value in zip(done.items[::2], done.items[1::2], strict=True):
        if not isinstance(key, ScalarNode):
            raise _Refused(
                key.line,
                "a list or a mapping stands here where a key is expected",
                "put a value that begins with { or [ in quotation marks",
            )
        if key.text in entries:
            composer.problems.append(_duplicate(composer.path, key, entries[key.text].line))
        else:
            entries[key.text] = Entry(key.text, key.line, value)
    return MappingNode(entries, done.line)


def _duplicate(path: str, key: ScalarNode, first: int) -> Problem:
    return Problem(
        "duplicate-key",
        "error",
        path,
        f'"{shown(key.text)}" stands here for the second time; the first is in line {first}',
        "keep one of the two; until then the first counts",
        key.line,
    )


def _alias(composer: _Composer, event: Any) -> None:
    line = composer.line + event.start_mark.line
    if event.anchor not in composer.anchors:
        raise _Refused(line, f'"*{shown(event.anchor)}" refers to an anchor that is not there', _NO_ALIAS)
    node, size = composer.anchors[event.anchor]
    composer.grown += size
    if composer.grown > GROWTH:
        raise _Refused(line, f"aliases make this document grow by more than {GROWTH:,} values", _NO_ALIAS)
    composer.size += size - 1
    _place(composer, node, None, composer.size)


_NO_ALIAS = "write the values out, without & and *; put a word that begins with * in quotation marks"


def _place(composer: _Composer, node: Node, anchor: str | None, before: int) -> None:
    """Put a finished node where it belongs; `before` is how many nodes stood before it."""
    composer.size += 1
    if anchor:
        composer.anchors[anchor] = (node, composer.size - before)
    if composer.stack:
        composer.stack[-1].items.append(node)
    else:
        composer.root = node


_HANDLERS = {
    "DocumentStartEvent": _document,
    "ScalarEvent": _scalar,
    "AliasEvent": _alias,
    "SequenceStartEvent": _begin,
    "MappingStartEvent": _begin,
    "SequenceEndEvent": _end,
    "MappingEndEvent": _end,
}
