"""Long lists cut by the first letter of what stands in them, never by number: what is added changes one letter's page."""

from collections.abc import Iterable
from typing import TypeVar

from sitegen.outputs.periods import OUTLINE
from sitegen.urls import slugify

T = TypeVar("T")

OTHER = "0"
"""The letter of titles that begin with none."""


def by_letter(titled: Iterable[tuple[str, str, T]]) -> dict[str, list[T]]:
    """Things by the first letter of their title in Latin script, by two where one is too full; each by title, then id.

    `titled` are (title, id, thing).
    """
    letters: dict[str, list[tuple[str, T]]] = {}
    for slug, _, thing in sorted(((slugify(title), each, thing) for title, each, thing in titled), key=_place):
        letters.setdefault(slug[:1] if slug[:1].isalpha() else OTHER, []).append((slug, thing))
    cut: dict[str, list[T]] = {}
    for letter, some in sorted(letters.items()):
        for slug, thing in some:
            full = len(some) > OUTLINE and letter != OTHER
            cut.setdefault(slug[:2].rstrip("-") if full else letter, []).append(thing)
    return cut


def _place(titled: tuple[str, str, T]) -> tuple[str, str]:
    return titled[:2]


def letter_title(letter: str) -> str:
    """A letter as a heading."""
    return "0–9" if letter == OTHER else letter.title()
