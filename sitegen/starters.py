"""The files that `sitegen new` creates: those of `data/starter`, as they stand there.

A name that begins with `dot-` there begins with a dot here, so that the starter's own .gitignore and workflow do
nothing to this repository.
"""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from sitegen.errors import Problem, SitegenError


def new_site(folder: Path) -> list[str]:
    """Create a site in `folder`, which must be absent or empty, and return the paths made.

    Raises SitegenError when the folder holds anything, or cannot be written.
    """
    try:
        if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
            raise SitegenError([_not_empty(folder)])
        return [_write(folder, path, file) for path, file in _tree(files("sitegen") / "data" / "starter")]
    except OSError as error:
        problem = Problem("unwritable", "error", str(folder), f"cannot be written: {error.strerror or error}")
        raise SitegenError([problem]) from error


def _tree(folder: Traversable, prefix: str = "") -> Iterator[tuple[str, Traversable]]:
    for item in sorted(folder.iterdir(), key=lambda each: each.name):
        name = f".{item.name.removeprefix('dot-')}" if item.name.startswith("dot-") else item.name
        if item.is_dir():
            yield from _tree(item, f"{prefix}{name}/")
        else:
            yield prefix + name, item


def _write(folder: Path, path: str, file: Traversable) -> str:
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(file.read_bytes())
    return str(target)


def _not_empty(folder: Path) -> Problem:
    return Problem(
        "not-empty",
        "error",
        str(folder),
        "there is something in it already",
        "name a folder that does not exist yet; nothing was written",
    )
