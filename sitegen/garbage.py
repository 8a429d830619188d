"""How often Python looks for garbage.

Our values are frozen and point at older values only, so they never form the rings that its collector looks for, and what
is counted by references goes at once all the same. But a build holds hundreds of thousands of values, and at the usual pace
the collector walks over them again and again, for a tenth of the build's time.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

_YOUNG = 100_000
"""Values made and not yet gone from which the youngest are looked at: a few articles' worth of a library's rings."""

_OLDER = 50
"""Looks at the youngest for each look at those that were looked at once, and at such looks for each at all."""


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Let the collector look seldom, here and in processes that begin as copies meanwhile."""
    before = gc.get_threshold()
    gc.set_threshold(_YOUNG, _OLDER, _OLDER)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()


@contextmanager
def uncollected() -> Iterator[None]:
    """Let the collector not look at all while nothing but our own values is made, nor afterwards at what there is then."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        if was_enabled:
            gc.enable()
