"""What the last build read, wrote and said, kept in `.sitegen/last` and read in one gulp.

The file holds plain values only, behind the digest of its bytes, so that a damaged one is told from a whole one. It is
written last of all: after a killed build it tells of the build before, and whatever no longer looks as it says is made
again.
"""

import marshal
import os
import sys
from collections.abc import Mapping
from dataclasses import field, fields
from hashlib import blake2b
from typing import Any

from sitegen.errors import Problem
from sitegen.quick import dataclass
from sitegen.snapshot import State

FOLDER = ".sitegen"
_FILE = "last"
_MAGIC = b"sitegen last 1\n"
_DIGEST = 20

Made = tuple[int, int, bytes]
"""Size and time of change (nanoseconds) of a published file as we left it, and the key of what it was made from."""

_Problem = tuple[str, str, str, str, str, int | None]


@dataclass(frozen=True, slots=True)
class LastBuild:
    """`frame` is the program, the command's options and the output folder; `sources` the looks of each file, whether they
    are to be trusted, and the digest of its bytes (b"" if nobody asked for it); `passed_over` what was not read, and why;
    `made` the published files; `counts` articles, undated ones, places and actors; `size` that of all published files in
    bytes; `today` the day of the build.
    """

    frame: tuple[bytes, str, str]
    sources: Mapping[str, tuple[State, bool, bytes]] = field(default_factory=dict)
    passed_over: tuple[tuple[str, str], ...] = ()
    made: Mapping[str, Made] = field(default_factory=dict)
    counts: tuple[int, int, int, int] = (0, 0, 0, 0)
    size: int = 0
    problems: tuple[_Problem, ...] = ()
    today: str = ""


def problems_of(last: LastBuild) -> tuple[Problem, ...]:
    """What the build reported."""
    return tuple(Problem(*each) for each in last.problems)  # type: ignore[arg-type]


def as_plain(problem: Problem) -> _Problem:
    """A problem as it is kept."""
    return (problem.rule, problem.severity, problem.path, problem.message, problem.hint, problem.line)


def read_last(root: str) -> LastBuild | None:
    """The last build of a site; None when there was none, it was another version's, or its file is damaged."""
    try:
        with open(os.path.join(root, FOLDER, _FILE), "rb") as file:
            data = file.read()
    except OSError:
        return None
    body = memoryview(data)[len(_MAGIC) + _DIGEST :]
    if data[: len(_MAGIC)] != _MAGIC or data[len(_MAGIC) : len(_MAGIC) + _DIGEST] != _digest(body):
        return None
    return LastBuild(*marshal.loads(body))  # noqa: S302 - the bytes are ours; nothing of them is ever run


def write_last(root: str, last: LastBuild) -> None:
    """Keep what a build did; a folder that cannot be written only makes the next build longer."""
    body = marshal.dumps(tuple(_plain(getattr(last, each.name)) for each in fields(last)))
    path = os.path.join(root, FOLDER, _FILE)
    try:
        with open(f"{path}.new", "wb") as file:
            file.write(_MAGIC + _digest(memoryview(body)) + body)
        os.replace(f"{path}.new", path)
    except OSError:
        return


def forget_last(root: str) -> None:
    """Take the record away."""
    try:
        os.unlink(os.path.join(root, FOLDER, _FILE))
    except OSError:
        return


def _digest(body: memoryview) -> bytes:
    return blake2b(body, digest_size=_DIGEST, person=sys.version[:4].encode()).digest()


def _plain(value: Any) -> Any:
    return dict(value) if isinstance(value, Mapping) else value
