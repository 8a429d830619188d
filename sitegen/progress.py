"""How far along a long work is: a function that is told."""

from collections.abc import Callable

Progress = Callable[[str, int, int | None], None]
"""Told the name of the work, how much of it is done, and how much there is, None where that cannot be told."""


def silent(_work: str, _done: int, _total: int | None) -> None:
    """Report no progress."""
