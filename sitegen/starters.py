"""The files that `sitegen new` creates: those of `data/starter` and `data/theme`, as they stand there but for names.

A name that begins with `dot-` there begins with a dot here, so that the starter's own .gitignore and workflow do
nothing to this repository.
"""

from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from sitegen.config import is_theme_name
from sitegen.disk import check_site_folder, themes_of
from sitegen.errors import Problem, SitegenError
from sitegen.themes import unknown_theme

THEMES = "themes"


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


def new_theme(root: Path, name: str, parent: str) -> list[str]:
    """Create a theme of the site in `root` that extends another, and return the paths made.

    Raises SitegenError when `root` is no site, when there is a theme of that name or none that is called `parent`, and
    when nothing can be written.
    """
    check_site_folder(root)
    folder = root / THEMES / name
    path = f"{THEMES}/{name}"
    if not is_theme_name(name):
        hint = "write letters, digits and hyphens: `sitegen new theme evening-paper`"
        raise SitegenError([Problem("theme-name", "error", path, f'"{name}" cannot be the name of a theme', hint)])
    folders = themes_of(root)
    if name in folders:
        raise SitegenError(
            [Problem("not-empty", "error", path, "there is a theme of this name", "choose another name")]
        )
    if parent not in folders:
        raise SitegenError([unknown_theme(parent, folders, path, None)])
    try:
        return [_write_theme(folder, each, file, name, parent) for each, file in _tree(files("sitegen") / "data/theme")]
    except OSError as error:
        problem = Problem("unwritable", "error", path, f"cannot be written: {error.strerror or error}")
        raise SitegenError([problem]) from error


def _write_theme(folder: Path, path: str, file: Traversable, name: str, parent: str) -> str:
    target = folder / path
    target.parent.mkdir(parents=True, exist_ok=True)
    text = file.read_text("utf-8").replace("@name@", name).replace("@parent@", parent)
    target.write_text(text, "utf-8")
    return str(target)


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
