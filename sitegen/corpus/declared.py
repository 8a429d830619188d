"""Names in front matter that nothing knows: each is an entry of its own, and a notice that shows how to describe it."""

from collections.abc import Iterable
from typing import Literal

from sitegen.errors import Problem
from sitegen.quick import dataclass

_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,'()/&-")


@dataclass(frozen=True, slots=True)
class Unknown:
    """A declared name without a record; `paths` are those of the articles that declare it, in order."""

    what: Literal["place", "actor"]
    name: str
    id: str
    paths: tuple[str, ...]


def notices(unknown: Iterable[Unknown]) -> tuple[Problem, ...]:
    """One notice for each name, at the first article that declares it."""
    return tuple(_notice(each) for each in unknown)


def _notice(unknown: Unknown) -> Problem:
    what = unknown.what
    others = len(set(unknown.paths)) - 1
    elsewhere = "the gazetteer" if what == "place" else "the built-in records"
    more = f" (and {others} more article{'s' if others > 1 else ''})" if others else ""
    return Problem(
        f"unknown-{what}",
        "notice",
        min(unknown.paths),
        f'no {what} called "{unknown.name}" in content/{what}s.yaml or {elsewhere}{more}; it is shown as an entry of its own',
        f"describe it in content/{what}s.yaml:\n{_yaml(unknown)}",
    )


def _yaml(unknown: Unknown) -> str:
    lines = [f"- id: {_scalar(unknown.id)}", f"  name: {_scalar(unknown.name)}"]
    if unknown.what == "place":
        lines += ["  kind: town", "  # coordinates: LATITUDE, LONGITUDE", "  # within: [ID OF ITS REGION]"]
    else:
        lines += ["  kind: person  # or organisation, armed-group, government, media", "  # aliases: [OTHER NAMES]"]
    return "\n".join(lines)


def _scalar(text: str) -> str:
    """Text as a YAML scalar: plain where it can be, else in double quotes."""
    if text and text[0].isalpha() and text.isascii() and set(text) <= _PLAIN and text == text.strip():
        return text
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", " ")
    return f'"{escaped}"'
