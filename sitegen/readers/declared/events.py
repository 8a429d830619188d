"""`events:` in front matter: `drop`, words whose event is no event, and `add`, events that a curator tells."""

from collections.abc import Mapping
from typing import Any

from sitegen.errors import Problem
from sitegen.model import DeclaredEvent
from sitegen.readers.declared.values import Origin, Wrong, checked, names, one, words
from sitegen.schema import Entry, MappingNode, Node, SequenceNode, empty, fold
from sitegen.schema import values as read

KEYS = ("drop", "add")
EVENT_KEYS = ("date", "text", "places", "actors")
_FORM = "write `add:` below `events:`, and below it `- {date: 2023-03-01, text: what happened}`"


def read_events(entry: Entry, origin: Origin, problems: list[Problem]) -> dict[str, Any]:
    """The fields `events_drop` and `events_add`, each where it is spoken about.

    Raises Wrong when the value has no keys; what is wrong inside goes into `problems`.
    """
    if not isinstance(entry.value, MappingNode) and not empty(entry.value):
        raise Wrong(read.wrong(origin.path, entry.value.line, f'"{entry.key}" has the keys `drop` and `add`', _FORM))
    entries = _entries(checked(read.mapping(entry.value, entry.key, origin.path)), KEYS, origin, problems)
    found: dict[str, Any] = {}
    if "drop" in entries:
        try:
            found["events_drop"] = words(entries["drop"], origin)
        except Wrong as wrong:
            problems.append(wrong.problem)
    if "add" in entries:
        found["events_add"] = _added(entries["add"], origin, problems)
    return found


def _entries(node: MappingNode, known: tuple[str, ...], origin: Origin, problems: list[Problem]) -> Mapping[str, Entry]:
    entries: dict[str, Entry] = {}
    for entry in node.entries.values():
        key = fold(entry.key)
        if key in known:
            entries.setdefault(key, entry)
        else:
            problems.append(read.unknown_key(entry.key, known, origin.path, entry.line, "events"))
    return entries


def _added(entry: Entry, origin: Origin, problems: list[Problem]) -> tuple[DeclaredEvent, ...]:
    node = entry.value
    items = node.items if isinstance(node, SequenceNode) else () if empty(node) else (node,)
    events: list[DeclaredEvent] = []
    for item in items:
        try:
            events.append(_event(item, origin, problems))
        except Wrong as wrong:
            problems.append(wrong.problem)
    return tuple(events)


def _event(node: Node, origin: Origin, problems: list[Problem]) -> DeclaredEvent:
    """One event. Raises Wrong when its date or its text is missing."""
    if not isinstance(node, MappingNode):
        raise Wrong(read.wrong(origin.path, node.line, "an event with a date and a text is expected here", _FORM))
    entries = _entries(node, EVENT_KEYS, origin, problems)
    date, text = (one(entries[key], origin) if key in entries else None for key in ("date", "text"))
    if date is None or text is None:
        missing = "date" if date is None else "text"
        raise Wrong(read.wrong(origin.path, node.line, f'this event has no "{missing}"', _FORM))
    places, actors = (names(entries[key], origin) if key in entries else () for key in ("places", "actors"))
    return DeclaredEvent(date, text, places, actors)
