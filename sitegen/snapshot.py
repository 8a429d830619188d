"""What a folder looked like: the size, times and inode of each of its files, which tell without reading whether one has
changed.

As in git, a file that was changed within the last moments before it was read is not trusted by its looks: a second
change within the tick of the file system's clock would leave them as they are ("racy git", git's
Documentation/technical/racy-git.txt). This module imports next to nothing, because a build that finds nothing changed needs
no more.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from hashlib import blake2b

from sitegen import __version__
from sitegen.quick import dataclass

State = tuple[int, int, int, int]
"""Size in bytes, times of the last change of content and of status in nanoseconds, inode number."""

Complain = Callable[[str, str], None]
"""Told of a path and why it is passed over: the words of an OSError, `IRREGULAR` or `LEADS_OUT`."""

CONTENT = "content"
IRREGULAR = "it is not a regular file"
LEADS_OUT = "leads out of the site"

SETTLED = 2_000_000_000
"""Nanoseconds after which a file's looks are trusted: the coarsest clock in use is FAT's, two seconds."""

_LIBRARIES = (
    "PIL anyascii babel dateutil font_source_serif_pro htmldate jinja2 lxml markdown markupsafe nh3 pagefind pagefind_bin "
    "yaml"
)


@dataclass(frozen=True, slots=True)
class Looks:
    """What the files of a site looked like when the clock showed `at` (nanoseconds since 1970), by their paths from the site
    folder: those of `content/`, and of the site's own themes. `passed_over` are files and folders with the reason why.
    """

    at: int
    states: Mapping[str, State]
    passed_over: tuple[tuple[str, str], ...]


def look(root: str) -> Looks:
    """Look at every file of a site, and read none."""
    passed_over: list[tuple[str, str]] = []
    at = time.time_ns()
    states = dict(walk(root, CONTENT, lambda path, reason: passed_over.append((path, reason))))
    if os.path.isdir(os.path.join(root, "themes")):
        states.update(walk(root, "themes", lambda _path, _reason: None, bounded=False))
    return Looks(at, states, tuple(sorted(passed_over)))


def walk(root: str, folder: str, complain: Complain, *, bounded: bool = True) -> Iterator[tuple[str, State]]:
    """Every file below `folder`, as a path from `root` with `/`, and its state.

    Hidden and editors' temporary files are left out; what is no file is complained of, and so, if `bounded`, is what leads
    out of `root`.
    """
    inside = os.path.realpath(root)
    seen = {os.path.realpath(os.path.join(root, folder))}
    waiting = [folder]
    while waiting:
        here = waiting.pop()
        try:
            with entries_of(os.path.join(root, here)) as entries:
                for entry in entries:
                    name = entry.name
                    if ignored(name):
                        continue
                    path = f"{here}/{name}"
                    if entry.is_file(follow_symlinks=False):  # nearly all of them
                        yield path, state_of(entry.stat(follow_symlinks=False))
                        continue
                    real = os.path.realpath(os.path.join(root, path))
                    if bounded and entry.is_symlink() and not _within(inside, real):
                        complain(path, LEADS_OUT)
                    elif entry.is_dir():
                        if real not in seen:
                            seen.add(real)
                            waiting.append(path)
                    elif entry.is_file():
                        yield path, state_of(entry.stat())
                    else:
                        complain(path, IRREGULAR)
        except OSError as error:
            complain(here, error.strerror or str(error))


@contextmanager
def entries_of(folder: str) -> Iterator[Iterator["os.DirEntry[str]"]]:
    """The entries of a folder, by their names alone where that spares the system to find the folder for each of them.

    Raises OSError.
    """
    if os.scandir not in os.supports_fd:
        with os.scandir(folder) as entries:
            yield entries
        return
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        with os.scandir(handle) as entries:
            yield entries
    finally:
        os.close(handle)


def ignored(name: str) -> bool:
    """Whether a file or folder of this name is passed over: hidden, an editor's, or Windows' own."""
    return name.startswith((".", "#")) or name.endswith(("~", ".swp", ".tmp")) or name == "Thumbs.db"


def state_of(status: os.stat_result) -> State:
    """What is remembered of a file."""
    return (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino)


def is_settled(state: State, read_at: int) -> bool:
    """Whether a file that was read at `read_at` (nanoseconds since 1970) cannot have been changed since by something
    that left its state as it is.
    """
    return max(state[1], state[2]) + SETTLED < read_at


def digest_of_bytes(data: bytes) -> bytes:
    """The digest by which a file's bytes are known again."""
    return blake2b(data, digest_size=16).digest()


@lru_cache(maxsize=1)
def program() -> bytes:
    """What the program is: its version and Python's, the looks of each of its files, which change in a checkout without
    it, and of the libraries that take part in what it makes.
    """
    package = os.path.dirname(__file__)
    folders = [package, os.path.join(os.path.dirname(package), "themes")]
    states = [state for folder in folders for state in _states(folder)]
    libraries = [(name, *state_of(os.stat(path))[:2]) for name in _LIBRARIES.split() for path in _library(name)]
    return blake2b(repr((__version__, sys.version, states, libraries)).encode(), digest_size=20).digest()


def _states(folder: str) -> Sequence[tuple[str, int, int]]:
    found = []
    for here, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        for name in sorted(names):
            status = os.stat(os.path.join(here, name))
            found.append((os.path.relpath(os.path.join(here, name), folder), status.st_size, status.st_mtime_ns))
    return found


def _library(name: str) -> Iterator[str]:
    """The first file of a library, found without importing it."""
    for folder in sys.path:
        path = os.path.join(folder, name, "__init__.py")
        if os.path.isfile(path):
            yield path
            return


def _within(folder: str, path: str) -> bool:
    return path == folder or path.startswith(folder.rstrip(os.sep) + os.sep)
