"""Write what changed into the output folder, and touch nothing that is not ours.

`.sitegen-files` lists what we made and is written before the first of it. Content is staged beside its target and then
renamed: new files first, changed ones next, removals last, so that a killed build leaves no link to a missing page. A folder
that the output has not is renamed with all that is in it.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field
from functools import partial
from pathlib import Path, PurePosixPath

from sitegen.edition import Sheet
from sitegen.errors import Problem, SitegenError
from sitegen.lastbuild import Made
from sitegen.model import File
from sitegen.quick import dataclass
from sitegen.staging import (
    LISTING,
    NEVER,
    STAGE,
    WHOLE,
    Stage,
    Staged,
    close_stage,
    held,
    open_stage,
    stage_files,
    unwritable,
    write_listing,
)

HARMLESS = frozenset({".gitkeep", ".gitignore", "CNAME", ".git", STAGE})
"""What an output folder may hold before the first build."""


@dataclass(frozen=True, slots=True)
class Publication:
    """What one publication did; `size` is that of all our files, in bytes; `made` is how we left them."""

    written: int
    unchanged: int
    removed: int
    size: int
    problems: tuple[Problem, ...] = ()
    made: Mapping[str, Made] = field(default_factory=dict)


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


def publish(output: Path, files: Iterable[File]) -> Publication:
    """Bring a folder into line with `files`.

    Raises SitegenError when it cannot be written.
    """
    sheets = (Sheet(file.path, b"", partial(bytes, file.content)) for file in files)
    with held(output):
        stage = open_stage(output, {})
        return finish(stage, list(stage_files(stage, sheets, "")))


def amend(stage: Stage, staged: Sequence[Staged]) -> int:
    """Put into their places files that all were published before, and leave all others as they are; how many are new.

    Raises SitegenError when the folder cannot be written.
    """
    new = [each for each in staged if each.temporary]
    try:
        for each in new:
            os.replace(f"{stage.folder}/{each.temporary}", f"{stage.output}/{each.path}")
    except OSError as error:
        raise SitegenError([unwritable(Path(stage.output), error)]) from error
    return len(new)


def finish(stage: Stage, staged: Sequence[Staged]) -> Publication:
    """Put what was staged into its place, and take away what belongs to no edition any more.

    Raises SitegenError when the folder cannot be written.
    """
    try:
        return _publish(stage, staged)
    except OSError as error:
        raise SitegenError([unwritable(Path(stage.output), error)]) from error


def _publish(stage: Stage, staged: Sequence[Staged]) -> Publication:
    output = Path(stage.output)
    made = {each.path: each.made for each in staged if each.temporary is not None}
    blocked = {each.path: NEVER for each in staged if each.temporary is None}
    new = [each for each in staged if each.temporary]
    gone = sorted(stage.ours - made.keys())
    if new or gone or not stage.ours:
        write_listing(stage, stage.ours | made.keys())
    whole: dict[str, bool] = {}
    for each in sorted(new, key=lambda each: each.path in stage.ours):  # stable: new ones first
        folder = os.path.dirname(each.path)
        if folder not in whole:
            whole[folder] = _made_whole(stage, folder)
        if not whole[folder] or each.temporary != f"{WHOLE}/{each.path}":
            os.replace(f"{stage.folder}/{each.temporary}", f"{stage.output}/{each.path}")
    for path in gone:
        _remove(output, path)
    if new or gone or not stage.ours:
        write_listing(stage, made.keys())
    close_stage(stage)
    problems = tuple(_in_the_way(output, each.path) for each in staged if each.temporary is None)
    size = sum(each.made[0] for each in staged)
    return Publication(len(new), len(made) - len(new), len(gone), size, problems, {**made, **blocked})


def _made_whole(stage: Stage, folder: str) -> bool:
    """See that a folder is in its place; whether it came there with all that was put together in it."""
    for end in [at for at, character in enumerate(f"{folder}/") if character == "/"]:
        target, ready = f"{stage.output}/{folder[:end]}", f"{stage.folder}/{WHOLE}/{folder[:end]}"
        if not os.path.lexists(target):
            if os.path.isdir(ready):
                os.rename(ready, target)
            else:
                os.mkdir(target)
    return not os.path.isdir(f"{stage.folder}/{WHOLE}/{folder}")


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


def _in_the_way(output: Path, path: str) -> Problem:
    return Problem(
        "in-the-way",
        "error",
        f"{output.name}/{path}",
        "a file that sitegen did not make stands where a page belongs; it was left as it is",
        "move it away, and build again",
    )
