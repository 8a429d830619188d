"""Processes of this machine that share the work.

On Linux they begin as copies of this one, which costs nothing, as long as it runs a single thread; elsewhere, and beside
threads, they begin afresh, since a copy made in the middle of another thread's work may hold its locks for ever.
"""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TypeVar

from sitegen.errors import Problem, SitegenError

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing.connection import Connection

_T = TypeVar("_T")


def can_copy() -> bool:
    """Whether workers begin as copies, which hold everything that this process holds."""
    return sys.platform == "linux" and threading.active_count() == 1


@contextmanager
def process_pool(jobs: int, prepare: Callable[[_T], None], value: _T) -> "Iterator[ProcessPoolExecutor]":
    """A pool of worker processes, each prepared with a value, which travels only where workers begin afresh.

    Raises SitegenError when one of them is ended from outside, as by a system that runs out of memory.
    """
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - a small site needs no second process
    from concurrent.futures.process import BrokenProcessPool  # noqa: PLC0415
    from multiprocessing import get_context  # noqa: PLC0415

    context = get_context("fork" if can_copy() else "spawn")
    try:
        with ProcessPoolExecutor(jobs, context, prepare, (value,)) as pool:
            yield pool
    except BrokenProcessPool as error:
        raise SitegenError([_ended()]) from error


def aside(make: Callable[[], bytes]) -> Callable[[], bytes]:
    """Let a copy of this process make something meanwhile; the function that waits for it. Where there can be no copy, or
    it is ended from outside, this process makes it.
    """
    if not can_copy():
        return make
    from multiprocessing import get_context  # noqa: PLC0415 - as in `process_pool`

    context = get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    copy = context.Process(target=_make, args=(make, theirs), daemon=True)
    copy.start()
    theirs.close()  # what tells that the copy has ended is that nobody else can write

    def wait() -> bytes:
        try:
            return ours.recv_bytes()
        except (EOFError, OSError):
            return make()
        finally:
            ours.close()
            copy.join()

    return wait


def _make(make: Callable[[], bytes], to: "Connection") -> None:
    with suppress(Exception, KeyboardInterrupt):  # what goes wrong here is told where it is waited for
        to.send_bytes(make())


def _ended() -> Problem:
    return Problem(
        "worker-ended",
        "error",
        "--jobs",
        "a process that shared the work was ended from outside",
        "if the machine ran out of memory, build with --jobs 1",
    )
