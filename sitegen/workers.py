"""Processes of this machine that share the work.

On Linux they begin as copies of this one, which costs nothing, as long as it runs a single thread; elsewhere, and beside
threads, they begin afresh, since a copy made in the middle of another thread's work may hold its locks for ever.
"""

import sys
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

_T = TypeVar("_T")


def can_copy() -> bool:
    """Whether workers begin as copies, which hold everything that this process holds."""
    return sys.platform == "linux" and threading.active_count() == 1


def process_pool(jobs: int, prepare: Callable[[_T], None], value: _T) -> "ProcessPoolExecutor":
    """A pool of worker processes, each prepared with a value, which travels only where workers begin afresh."""
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - a small site needs no second process
    from multiprocessing import get_context  # noqa: PLC0415

    context = get_context("fork" if can_copy() else "spawn")
    return ProcessPoolExecutor(jobs, context, prepare, (value,))
