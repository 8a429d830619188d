"""What goes wrong with what is remembered: never the site's loss, and told in one line."""

from collections.abc import Callable

from sitegen.errors import Problem
from sitegen.lastbuild import FOLDER


class MemoryLostError(Exception):
    """What is remembered cannot be used, as `problem` says: the run begins again without it."""

    def __init__(self, problem: Problem, *, damaged: bool) -> None:
        super().__init__(problem.message)
        self.problem, self.damaged = problem, damaged

    def __reduce__(self) -> tuple[Callable[..., "MemoryLostError"], tuple[Problem, bool]]:
        return _lost, (self.problem, self.damaged)


def _lost(problem: Problem, damaged: bool) -> MemoryLostError:
    return MemoryLostError(problem, damaged=damaged)


def damaged() -> Problem:
    """Say that everything is read anew."""
    return Problem(
        "memory-damaged",
        "notice",
        FOLDER,
        "what was remembered of earlier builds is damaged or another version's; everything is read anew",
        "nothing is lost, and there is nothing to do",
    )


def unused(reason: str) -> Problem:
    """Say that the next build will know nothing of this one."""
    return Problem(
        "memory-unused",
        "notice",
        FOLDER,
        f"nothing is remembered of this build: {reason}",
        "the site is whole; only the next build takes longer",
    )
