"""Put an edition together beside its place: what is new or changed is staged, and may then be published all at once.

A file that still looks as the last build left it, and was made from the same, is neither made again nor read. The folder is
held meanwhile, so that of two builds into one the second waits for the first.
"""

import os
import shutil
import time
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import count
from pathlib import Path, PurePosixPath
from typing import Literal

from sitegen.edition import Sheet
from sitegen.errors import Problem, SitegenError
from sitegen.lastbuild import Made
from sitegen.quick import dataclass

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]

NEVER: Made = (-1, 0, b"")
"""How no file ever looks."""

LISTING = ".sitegen-files"
STAGE = ".sitegen-stage"
WHOLE = "whole"
"""The folder of the stage in which folders are put together that the output has not, to be put into their places whole."""
PATIENCE = 60.0
"""Seconds that a build waits for another one into the same folder."""
_PAUSE = 0.1
_NEW = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)

_Folder = Literal["there", "absent", "linked"]
"""How the folder of a file stands in the output: what is absent holds nothing that is in the way; a link may lead out."""


@dataclass(frozen=True, slots=True)
class Staged:
    """A file that is ready: `temporary` is its name in the stage, "" if it stands in its place already, None if something
    is in the way. `value` and `file` are those of its sheet, where its key is new; `basis` is its sheet's.
    """

    path: str
    temporary: str | None
    made: Made
    value: bytes = b""
    file: str = ""
    basis: bytes = b""


@dataclass(frozen=True, slots=True)
class Stage:
    """Where an edition is put together: `ours` are the files of earlier builds, `before` how the last one left them."""

    output: str
    folder: str
    ours: frozenset[str]
    before: Mapping[str, Made]


@contextmanager
def held(output: Path) -> Iterator[None]:
    """Hold the folder, and make it if need be: of two builds into one, the second waits, and gives up after a while.

    The system lets go of it when a build is killed. Where there is no such lock (Windows), nothing is held.

    Raises SitegenError when the folder cannot be written, or another build is at it for long.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
        handle = os.open(output, os.O_RDONLY) if fcntl else -1
    except OSError as error:
        raise SitegenError([unwritable(output, error)]) from error
    try:
        if fcntl and not any(_locked(handle, again) for again in range(int(PATIENCE / _PAUSE))):
            raise SitegenError([_busy(output)])
        yield
    finally:
        if fcntl:
            os.close(handle)


def _locked(handle: int, again: int) -> bool:
    if again:
        time.sleep(_PAUSE)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def open_stage(output: Path, before: Mapping[str, Made], ours: frozenset[str] | None = None) -> Stage:
    """Begin a publication into a folder that is held; what a killed one has left there is cleared away. Without `ours`,
    the folder's own list says which files are ours.

    Raises SitegenError when the folder cannot be written.
    """
    try:
        folder = output / STAGE
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        return Stage(str(output), str(folder), ours or frozenset(_listed(output)), before)
    except OSError as error:
        raise SitegenError([unwritable(output, error)]) from error


def stage_files(stage: Stage, sheets: Iterable[Sheet], mark: str) -> Iterator[Staged]:
    """Make those files that are not what they should be, each under a name of its own that begins with `mark`.

    Raises SitegenError when one cannot be written, and whatever making one raises.
    """
    names = (f"{mark}{number}" for number in count())
    folders: dict[str, _Folder] = {}
    for sheet in sheets:
        try:
            yield _staged(stage, sheet, next(names), folders)
        except OSError as error:
            raise SitegenError([unwritable(Path(stage.output), error)]) from error


def _staged(stage: Stage, sheet: Sheet, name: str, folders: dict[str, _Folder]) -> Staged:
    path = sheet.path
    target = f"{stage.output}/{path}"
    name_of_folder = path.rpartition("/")[0]
    folder = folders.get(name_of_folder)
    if folder is None:
        folder = folders[name_of_folder] = _folder(stage.output, path)
        if folder == "absent":
            os.makedirs(f"{stage.folder}/{WHOLE}/{name_of_folder}", exist_ok=True)
    ours = path in stage.ours
    if folder == "linked" or (folder == "there" and not ours and os.path.lexists(target)):
        return Staged(path, None, (len(sheet.content()), 0, b""))
    status = _status(target) if ours else None
    before = stage.before.get(path)
    if status and before == (status.st_size, status.st_mtime_ns, sheet.key):
        return Staged(path, "", before, basis=sheet.basis)
    content = sheet.content()
    if status and status.st_size == len(content) and _bytes_of(target) == content:
        return Staged(path, "", (status.st_size, status.st_mtime_ns, sheet.key), sheet.value, sheet.file, sheet.basis)
    if folder == "absent":
        name = f"{WHOLE}/{path}"
    temporary = f"{stage.folder}/{name}"
    _write(temporary, content)
    written = os.stat(temporary)
    made = (written.st_size, written.st_mtime_ns, sheet.key)
    return Staged(path, name, made, sheet.value, sheet.file, sheet.basis)


def close_stage(stage: Stage) -> None:
    """Clear the stage away."""
    shutil.rmtree(stage.folder, ignore_errors=True)


def _folder(output: str, path: str) -> _Folder:
    if _through_link(output, PurePosixPath(path).parts):
        return "linked"
    return "there" if os.path.lexists(os.path.dirname(f"{output}/{path}")) else "absent"


def _write(path: str, content: bytes) -> None:
    """Write a file of its own: without what `open` makes around it, which costs a quarter of the time."""
    handle = os.open(path, _NEW, 0o666)
    try:
        written = os.write(handle, content)
        while written < len(content):  # a disk that is full says so at the next piece
            written += os.write(handle, content[written:])
    finally:
        os.close(handle)


def _status(target: str) -> os.stat_result | None:
    try:
        return os.stat(target)
    except OSError:
        return None


def _bytes_of(target: str) -> bytes | None:
    try:
        with open(target, "rb") as file:
            return file.read()
    except OSError:
        return None


def _listed(output: Path) -> Iterator[str]:
    """The files of the last build; a line that could lead out of the folder is not believed."""
    listing = output / LISTING
    if not listing.is_file():
        return
    through: dict[str, bool] = {}
    for line in listing.read_text("utf-8", "replace").splitlines():
        if not line or line.startswith("/"):
            continue
        parts = PurePosixPath(line).parts
        folder = "/".join(parts[:-1])
        if folder not in through:
            through[folder] = ".." in parts or _through_link(str(output), parts)
        if ".." not in parts and not through[folder]:
            yield line


def _through_link(output: str, parts: tuple[str, ...]) -> bool:
    return any(os.path.islink(os.path.join(output, *parts[:depth])) for depth in range(1, len(parts)))


def write_listing(stage: Stage, paths: Iterable[str]) -> None:
    """Write down which files are ours."""
    temporary = Path(stage.folder) / LISTING
    temporary.write_text("".join(f"{path}\n" for path in sorted(paths)), "utf-8")
    temporary.replace(Path(stage.output) / LISTING)


def _busy(output: Path) -> Problem:
    return Problem(
        "output-busy",
        "error",
        str(output),
        "another build is writing into this folder",
        "wait until it has ended, or name another folder with --output DIR",
    )


def unwritable(output: Path, error: OSError) -> Problem:
    """Say that the folder cannot be written."""
    where = error.filename or output
    return Problem(
        "unwritable",
        "error",
        str(where),
        f"cannot be written: {error.strerror or error}",
        "check the folder's permissions",
    )
