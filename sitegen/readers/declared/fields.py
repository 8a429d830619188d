"""Nodes → the fields of Declared, and what becomes of keys that are not ours.

The table says how each field is read. A reader gives the value, or OTHER when the key means something else here (a
`source` that is no address); a problem is told and the value counts as absent.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final, get_args

from sitegen.errors import Problem
from sitegen.model import BodyShown, Declared, Field
from sitegen.quick import dataclass
from sitegen.readers.declared.events import read_events
from sitegen.readers.declared.values import Origin, Wrong, byline, checked, flat, names, one, tags, words
from sitegen.readers.declared.vocabulary import CONTAINERS, field_of, slip_of
from sitegen.schema import Entry, MappingNode, empty, fold
from sitegen.schema import values as read
from sitegen.schema.complaints import shown

OTHER: Final = object()
"""A key of ours that is somebody else's here."""

_LOOKED_AT = 200  # keys of somebody else's that are searched for slips of the pen
_DANGEROUS = ("javascript:", "vbscript:", "data:", "file:")


@dataclass(frozen=True, slots=True)
class Fields:
    """What a mapping declares. `keys` are the fields that it speaks about."""

    declared: Declared
    problems: tuple[Problem, ...]
    keys: frozenset[str]


def read_fields(root: MappingNode, path: str, *, placed: bool) -> Fields:
    """Read all entries of front matter or a sidecar. `placed`: its nodes count characters of the source."""
    origin = Origin(path, placed)
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    extra: dict[str, str] = {}
    ours: list[tuple[bool, int, int, str, Entry]] = []  # in this order they are taken
    for entry in _entries(root):
        found = field_of(entry.key)
        if found:
            field, rank = found
            ours.append((field == "published", rank, len(ours), field, entry))
        else:
            extra[entry.key] = flat(entry.value)
            if len(extra) <= _LOOKED_AT:
                problems += _slip(entry, path)
    ours.sort()
    for *_, field, entry in ours:
        try:
            taken = _take(values, field, entry, origin, problems)
        except Wrong as wrong:
            problems.append(wrong.problem)
        else:
            if not taken:
                extra[entry.key] = flat(entry.value)
    problems.sort(key=lambda problem: problem.line or 0)
    return Fields(Declared(**values, extra=extra), tuple(problems), frozenset(values))


def _entries(root: MappingNode) -> Sequence[Entry]:
    """The entries of a mapping, and after them those of its containers that it does not have itself."""
    entries: list[Entry] = []
    containers: list[MappingNode] = []
    for entry in root.entries.values():
        if isinstance(entry.value, MappingNode) and fold(entry.key) in CONTAINERS:
            containers.append(entry.value)
        else:
            entries.append(entry)
    for container in containers:
        entries += [entry for key, entry in container.entries.items() if key not in root.entries]
    return entries


def _take(values: dict[str, Any], field: str, entry: Entry, origin: Origin, problems: list[Problem]) -> bool:
    """Read one entry into `values`; False when it says nothing about a field of ours, or a better key has spoken."""
    if field == "events":
        values.update(read_events(entry, origin, problems))
        return True
    if field == "published":
        field = _published(entry, origin)
    if field in values and field not in _GATHERED:
        return False
    value = _READERS[field](entry, origin)
    if value is OTHER:
        return False
    gather = _GATHERED.get(field)
    values[field] = gather(values[field], value) if gather is not None and field in values else value
    return True


def _published(entry: Entry, origin: Origin) -> str:
    """The field that `published` speaks about: draft, when it is Jekyll's yes or no."""
    return "draft" if isinstance(read.boolean(entry.value, entry.key, origin.path), bool) else "date"


def _draft(entry: Entry, origin: Origin) -> Any:
    if fold(entry.key) == "status":
        word = flat(entry.value).casefold()
        return word == "draft" if word in ("draft", "published") else OTHER
    if empty(entry.value):
        return False
    yes = checked(read.boolean(entry.value, entry.key, origin.path))
    return not yes if fold(entry.key) == "published" else yes


def _address(entry: Entry, origin: Origin) -> Any:
    """A web address. `source`, `url` and `link` are often something else: the name of a paper, a path of the site."""
    text = flat(entry.value)
    if fold(entry.key) in ("source", "url", "link") and not read.is_address(text):
        if not "".join(text.split()).casefold().startswith(_DANGEROUS):
            return OTHER
    elif empty(entry.value):
        return None
    checked(read.address(entry.value, entry.key, origin.path))
    return one(entry, origin)


def _language(entry: Entry, origin: Origin) -> Field | None:
    if not empty(entry.value):
        checked(read.language(entry.value, entry.key, origin.path))
    return one(entry, origin)


def _bodies(entry: Entry, origin: Origin) -> Field | None:
    if not empty(entry.value):
        checked(read.choice(entry.value, entry.key, origin.path, get_args(BodyShown)))
    return one(entry, origin)


_READERS: Mapping[str, Callable[[Entry, Origin], Any]] = {
    "headline": one,
    "date": one,
    "updated": one,
    "captured": one,
    "byline": byline,
    "source_url": _address,
    "archive_url": _address,
    "language": _language,
    "slug": one,
    "summary": one,
    "bodies": _bodies,
    "draft": _draft,
    "places": names,
    "actors": names,
    "tags": tags,
    "not_date": words,
    "keep": words,
    "remove": words,
}

_GATHERED: Mapping[str, Callable[[Any, Any], Any]] = {
    "tags": lambda before, more: before + more,
    "draft": lambda before, more: before or more,
}
"""Fields to which several keys add: tags and categories; whatever calls an article a draft."""


def _slip(entry: Entry, path: str) -> Iterator[Problem]:
    near = slip_of(entry.key)
    if near:
        yield Problem(
            "front-matter-typo",
            "warning",
            path,
            f'"{shown(entry.key)}" is no key of front matter; did you mean "{near}"?',
            f"write `{near}:`; until then its value is only kept as an extra",
            entry.line,
        )
