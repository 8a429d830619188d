"""The search index, as the last step of a build: Pagefind reads the published articles and writes `pagefind/`.

Pagefind comes with the extra `search` and is run as a program of its own. What it writes differs from run to run, so it
stands outside the promise that equal input gives equal bytes: the folder has a listing of its own (that of `publish`),
the site's listing does not name it, and it is made again only when an article's page has changed.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from pathlib import Path

from sitegen.config import Config
from sitegen.errors import Problem
from sitegen.model import File
from sitegen.publish import publish
from sitegen.staging import LISTING

FOLDER = "pagefind"
STAMP = ".sitegen-indexed"
"""In the folder: what was indexed, written when the index is complete."""
PAGES = "articles/**/*.html"
SOON = 300
"""Articles that are indexed in about half a second."""
FAILED = "search-failed"
"""The rule of a problem after which the next build tries again."""
_NOT_USED = ("-ui.js", "-ui.css", "-highlight.js")
"""Ends of the names of files that Pagefind writes for pages that have no search of their own."""


def has_search(config: Config) -> bool:
    """Whether the site has articles to search, and asks for it."""
    return config.search == "pagefind" and "pages" in config.outputs


def is_installed() -> bool:
    """Whether Pagefind is there to be run."""
    return bool(_release())


def index(output: Path, language: str, *, wanted: bool, hasty: bool = False) -> tuple[Problem, ...]:
    """Bring the index into line with the articles published in `output`; without `wanted` or Pagefind, take ours away.

    In haste an index of very many articles is left as it is. A Pagefind that fails is a warning: the site is complete
    without its index.

    Raises SitegenError when the folder cannot be written.
    """
    folder = output / FOLDER
    release = _release() if wanted else ""
    if not release:
        _withdraw(folder)
        return ()
    if folder.exists() and not (folder / LISTING).is_file():
        return (_in_the_way(folder),)
    pages = sorted((output / "articles").rglob("*.html"))
    stamp, last = _state(output, pages, f"{release} {language}"), _last(folder)
    if stamp == last or (hasty and last and len(pages) > SOON):
        return ()
    import tempfile  # noqa: PLC0415 - most sites have no search

    with tempfile.TemporaryDirectory(prefix="sitegen-") as made:
        failure = _run(output, Path(made), language)
        if failure:
            return (_failed(failure),)
        (folder / STAMP).unlink(missing_ok=True)
        done = publish(folder, _files(Path(made)))
    (folder / STAMP).write_text(stamp, "ascii")
    return done.problems


def looks_of_index(output: Path) -> dict[str, tuple[int, int, bytes]]:
    """What the index looks like, by one file of it."""
    stamp = output / FOLDER / STAMP
    if not stamp.is_file():
        return {}
    found = stamp.stat()
    return {f"{FOLDER}/{STAMP}": (found.st_size, found.st_mtime_ns, b"")}


def _release() -> str:
    """The version of Pagefind that is installed, "" without its program."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415 - a site without search does without it

    try:
        return version("pagefind_bin") and version("pagefind")
    except PackageNotFoundError:
        return ""


def _state(output: Path, pages: Iterable[Path], conditions: str) -> str:
    """A digest of what would be indexed: which pages there are, and when each was written."""
    digest = blake2b(conditions.encode(), digest_size=16)
    for path in pages:
        found = path.stat()
        digest.update(f"{path.relative_to(output).as_posix()} {found.st_size} {found.st_mtime_ns}\n".encode())
    return digest.hexdigest()


def _last(folder: Path) -> str:
    try:
        return (folder / STAMP).read_text("ascii")
    except (OSError, UnicodeDecodeError):
        return ""


def _run(output: Path, target: Path, language: str) -> str:
    """Index the published articles into `target`; the last line of what went wrong, "" when nothing did."""
    import subprocess  # noqa: PLC0415 - as above

    command = [sys.executable, "-m", "pagefind", "--site", str(output), "--glob", PAGES, "--output-path", str(target)]
    command += ["--force-language", language.partition("-")[0].lower(), "--silent"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PAGEFIND_")}
    done = subprocess.run(command, capture_output=True, text=True, errors="replace", check=False, env=environment)  # noqa: S603 - a program of ours with paths of ours
    lines = (done.stderr or done.stdout).strip().splitlines()
    return "" if done.returncode == 0 else (lines[-1] if lines else f"it ended with status {done.returncode}")


def _files(made: Path) -> Iterator[File]:
    for path in sorted(made.rglob("*")):
        if path.is_file() and not path.name.endswith(_NOT_USED):
            yield File(path.relative_to(made).as_posix(), path.read_bytes())


def _withdraw(folder: Path) -> None:
    """Remove the index that we made, and nothing else."""
    if (folder / LISTING).is_file():
        publish(folder, ())
        for name in (STAMP, LISTING):
            (folder / name).unlink(missing_ok=True)
        if not any(folder.iterdir()):
            folder.rmdir()


def _failed(reason: str) -> Problem:
    return Problem(
        FAILED,
        "warning",
        "content/site.yaml",
        f"Pagefind made no index: {reason}",
        "the site is complete without it; build again, or write `search: none`",
    )


def _in_the_way(folder: Path) -> Problem:
    return Problem(
        "in-the-way",
        "error",
        f"{folder.parent.name}/{FOLDER}",
        "a folder that sitegen did not make stands where the search index belongs; it was left as it is",
        "move it away, and build again",
    )
