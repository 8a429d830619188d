"""Write what changed into the output folder, and touch nothing that is not ours.

`.sitegen-files` lists what we made and is written before the first of it. Content is staged beside its target and then
renamed: new files first, changed ones next, removals last, so that a killed build leaves no link to a missing page.
"""

import os
import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from sitegen.errors import Problem, SitegenError
from sitegen.model import Asset, File

try:
    import fcntl
except ImportError:
    fcntl = None  # type: ignore[assignment]

LISTING = ".sitegen-files"
STAGE = ".sitegen-stage"
PATIENCE = 10.0
"""Seconds that a build waits for another one into the same folder."""
_PAUSE = 0.1
HARMLESS = frozenset({".gitkeep", ".gitignore", "CNAME", ".git", STAGE})
"""What an output folder may hold before the first build."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What one publication did; `size` is that of all our files, in bytes."""

    written: int
    unchanged: int
    removed: int
    size: int
    problems: tuple[Problem, ...] = ()


def check_output(root: Path, output: Path) -> None:
    """Refuse a folder that is not ours to write.

    Raises SitegenError for a folder with other people's files, one inside `content`, or one that `content` is inside.
    """
    content, target = os.path.realpath(root / "content"), os.path.realpath(output)
    if _nested(content, target) or _nested(target, content):
        raise SitegenError([_refusal(output, "it and the content folder lie inside one another")])
    if output.exists() and not output.is_dir():
        raise SitegenError([_refusal(output, "it is a file")])
    if output.is_dir() and not (output / LISTING).is_file():
        strangers = sorted(entry.name for entry in output.iterdir() if entry.name not in HARMLESS)
        if strangers:
            raise SitegenError([_refusal(output, f"it holds files that sitegen did not make, such as {strangers[0]}")])


def publish(output: Path, files: Iterable[File], assets: Iterable[tuple[Path, Asset]]) -> Publication:
    """Bring `output` into line with `files` and `assets` (each with the file it is copied from).

    Raises SitegenError when the folder cannot be written, or another build is at it for long.
    """
    try:
        output.mkdir(parents=True, exist_ok=True)
        with _alone(output):
            return _publish(output, files, assets)
    except OSError as error:
        raise SitegenError([_unwritable(output, error)]) from error


@contextmanager
def _alone(output: Path) -> Iterator[None]:
    """Hold the folder: of two builds into one, the second waits for the first, and gives up after a while.

    The system lets go of it when a build is killed. Where there is no such lock (Windows), nothing is held.
    """
    if fcntl is None:
        yield
        return
    handle = os.open(output, os.O_RDONLY)
    try:
        for _ in range(int(PATIENCE / _PAUSE)):
            if _locked(handle):
                break
            time.sleep(_PAUSE)
        else:
            raise SitegenError([_busy(output)])
        yield
    finally:
        os.close(handle)


def _locked(handle: int) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _publish(output: Path, files: Iterable[File], assets: Iterable[tuple[Path, Asset]]) -> Publication:
    stage = output / STAGE
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)
    ours = set(_listed(output))
    staged: list[tuple[str, Path]] = []
    kept: set[str] = set()
    problems: list[Problem] = []
    size = 0
    for path, content in _contents(files, assets):
        size += len(content)
        target = output / path
        if _through_link(output, PurePosixPath(path).parts) or (path not in ours and os.path.lexists(target)):
            problems.append(_in_the_way(output, path))
        elif _differs(target, content):
            temporary = stage / str(len(staged))
            temporary.write_bytes(content)
            staged.append((path, temporary))
        else:
            kept.add(path)
    made = kept | {path for path, _ in staged}
    gone = sorted(ours - made)
    _write_listing(output, ours | made)
    for path, temporary in sorted(staged, key=lambda item: item[0] in ours):  # stable: new ones first
        (output / path).parent.mkdir(parents=True, exist_ok=True)
        temporary.replace(output / path)
    for path in gone:
        _remove(output, path)
    _write_listing(output, made)
    shutil.rmtree(stage, ignore_errors=True)
    return Publication(len(staged), len(kept), len(gone), size, tuple(problems))


def _contents(files: Iterable[File], assets: Iterable[tuple[Path, Asset]]) -> Iterator[tuple[str, bytes]]:
    for file in files:
        yield file.path, file.content
    for source, asset in assets:
        yield asset.path, source.read_bytes()


def _differs(target: Path, content: bytes) -> bool:
    try:
        return target.stat().st_size != len(content) or target.read_bytes() != content
    except OSError:
        return True


def _listed(output: Path) -> Iterator[str]:
    """The files of the last build; a line that could lead out of the folder is not believed."""
    listing = output / LISTING
    if not listing.is_file():
        return
    for line in listing.read_text("utf-8", "replace").splitlines():
        parts = PurePosixPath(line).parts
        if line and not line.startswith("/") and ".." not in parts and not _through_link(output, parts):
            yield line


def _through_link(output: Path, parts: tuple[str, ...]) -> bool:
    return any((output / Path(*parts[:depth])).is_symlink() for depth in range(1, len(parts)))


def _write_listing(output: Path, paths: Iterable[str]) -> None:
    temporary = output / STAGE / LISTING
    temporary.write_text("".join(f"{path}\n" for path in sorted(paths)), "utf-8")
    temporary.replace(output / LISTING)


def _remove(output: Path, path: str) -> None:
    (output / path).unlink(missing_ok=True)
    for parent in PurePosixPath(path).parents:
        folder = output / parent
        if folder == output:
            return
        try:
            folder.rmdir()
        except OSError:
            return


def _nested(outer: str, inner: str) -> bool:
    return inner == outer or inner.startswith(outer.rstrip(os.sep) + os.sep)


def _refusal(output: Path, reason: str) -> Problem:
    return Problem(
        "output-refused",
        "error",
        str(output),
        f"this folder is not written to: {reason}",
        "nothing was deleted; name an empty folder, or one of an earlier build, with --output DIR",
    )


def _busy(output: Path) -> Problem:
    return Problem(
        "output-busy",
        "error",
        str(output),
        "another build is writing into this folder",
        "wait until it has ended, or name another folder with --output DIR",
    )


def _in_the_way(output: Path, path: str) -> Problem:
    return Problem(
        "in-the-way",
        "error",
        f"{output.name}/{path}",
        "a file that sitegen did not make stands where a page belongs; it was left as it is",
        "move it away, and build again",
    )


def _unwritable(output: Path, error: OSError) -> Problem:
    where = error.filename or output
    return Problem(
        "unwritable",
        "error",
        str(where),
        f"cannot be written: {error.strerror or error}",
        "check the folder's permissions",
    )
