"""Whether anything that a build depends on has changed since the last one: if not, there is nothing to do.

Only the looks of files are compared, those that were read and those that were published. This module imports next to
nothing, so that the answer comes at once.
"""

import os

from sitegen.lastbuild import LastBuild, read_last
from sitegen.quick import dataclass
from sitegen.snapshot import Looks, digest_of_bytes, entries_of, look, program


def frame_of(base_url: str, output: str) -> tuple[bytes, str, str]:
    """What a build depends on besides files: the program, the address, and where it writes."""
    return (program(), base_url, os.path.realpath(output))


_FEW = 32  # files that are read where their looks tell nothing


@dataclass(frozen=True, slots=True)
class Seen:
    """What the last build left, if it is known, and what the site's files look like now."""

    root: str
    last: LastBuild | None
    looks: Looks


def see(root: str, *, fresh: bool = False) -> Seen:
    """Look at a site; `fresh` leaves out what is known of its last build."""
    return Seen(root, None if fresh else read_last(root), look(root))


def is_unchanged(seen: Seen, base_url: str, output: str, today: str) -> bool:
    """Whether another build would read and write the same as the last one."""
    last, now = seen.last, seen.looks
    if last is None or now.states.keys() != last.sources.keys():
        return False
    doubtful = [path for path, state in now.states.items() if last.sources[path][:2] != (state, True)]
    if len(doubtful) > _FEW or not all(_holds(seen, path, last.sources[path][2]) for path in doubtful):
        return False
    return stands(seen, base_url, output, today)


def _holds(seen: Seen, path: str, digest: bytes) -> bool:
    """Whether a file has the bytes of this digest."""
    try:
        with open(os.path.join(seen.root, path), "rb") as file:
            return bool(digest) and digest == digest_of_bytes(file.read())
    except OSError:
        return False


def stands(seen: Seen, base_url: str, output: str, today: str) -> bool:
    """Whether everything besides the sources is what it was: the program, what is asked of it, and what was published."""
    last = seen.last
    if last is None or last.frame != frame_of(base_url, output) or not _same_day(last, today):
        return False
    return seen.looks.passed_over == last.passed_over and _as_left(last, output)


def _same_day(last: LastBuild, today: str) -> bool:
    """Whether the warnings of the last build still hold: a date that lay in the future then may not do so today."""
    return today == last.today or (today > last.today and all(rule != "future" for rule, *_ in last.problems))


def _as_left(last: LastBuild, output: str) -> bool:
    found = _published(output)
    return all(found.get(path) == (size, time) for path, (size, time, _) in last.made.items())


def _published(output: str) -> dict[str, tuple[int, int]]:
    """Size and time of change of every file in the output folder."""
    found: dict[str, tuple[int, int]] = {}
    waiting = [""]
    while waiting:
        here = waiting.pop()
        try:
            with entries_of(os.path.join(output, here)) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(f"{here}{entry.name}/")
                    else:
                        status = entry.stat(follow_symlinks=False)
                        found[f"{here}{entry.name}"] = (status.st_size, status.st_mtime_ns)
        except OSError:  # whatever is not there is not as we left it
            continue
    return found
