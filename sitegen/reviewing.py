"""The curator's desk: what is open on a site, and the two files that decisions are written into.

A decision is in its file before the next question is asked, so nothing is lost when the session ends in whatever way. The
file is read anew for every decision: what somebody writes into it meanwhile stays.
"""

import os
from collections.abc import Iterator, Sequence
from difflib import unified_diff
from pathlib import Path

from sitegen.assembly import assemble
from sitegen.cache import Memory
from sitegen.conditions import conditions_of
from sitegen.corpus.actor_records import index_actors
from sitegen.corpus.place_records import Atlas, index_places
from sitegen.disk import ACTORS, PLACES, read_bytes, scan
from sitegen.errors import Problem, SitegenError
from sitegen.extractors.events import sentence_bounds
from sitegen.model import Body
from sitegen.progress import Progress, silent
from sitegen.quick import dataclass
from sitegen.readers.encoding import decode
from sitegen.reading import site_gazetteer
from sitegen.review import Question, questions_of
from sitegen.review.answers import ACCEPT, Answer, Known
from sitegen.review.decisions import edits_of
from sitegen.review.edits import Edit
from sitegen.review.questions import Spot
from sitegen.review.writing import apply_edits, check_file

_FILES = {"place": PLACES, "actor": ACTORS}
_SHOWN = 3  # examples of a question
_LONGEST = 300  # characters of an example sentence


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence that a question rests on, and where it stands: `path:line`."""

    sentence: str
    where: str
    surface: str


class Desk:
    """A site's open questions, and its files. With `dry`, no record is changed: `diff` tells what would have been."""

    def __init__(self, root: Path, progress: Progress = silent, *, dry: bool = False) -> None:
        self._root, self._dry = root, dry
        folder = scan(root)
        for path, data in ((PLACES, folder.places), (ACTORS, folder.actors)):
            if problems := check_file(data or b"", path):
                raise SitegenError([*problems, _nothing_written(path)])
        self._memory = Memory(root)
        edition, self.problems = assemble(root, self._memory, progress=progress)
        self._memory.settle()  # a preview may go on rebuilding meanwhile
        conditions, _ = conditions_of(folder)
        authorities, gazetteer = conditions.authorities, site_gazetteer(conditions.country_files)
        self.known = Known(edition.corpus, Atlas(index_places(authorities), gazetteer), index_actors(authorities))
        self.questions: Sequence[Question] = questions_of(edition.corpus, authorities, gazetteer)
        self._first: dict[str, bytes | None] = {PLACES: folder.places, ACTORS: folder.actors}
        self._now: dict[str, bytes | None] = dict(self._first)
        self._sources: dict[str, str] = {}

    def close(self) -> None:
        """Let go of what is remembered."""
        self._memory.close()

    def decide(self, question: Question, answer: Answer) -> "Undo":
        """Write a decision down; what takes it back.

        Raises SitegenError when the file cannot be read or written, or cannot take the decision; then nothing changed.
        """
        return self.write(edits_of(question, answer, self.known))

    def accept(self, questions: Sequence[Question]) -> None:
        """Accept many questions at once. Raises SitegenError as `decide` does."""
        self.write([edit for question in questions for edit in edits_of(question, ACCEPT, self.known)])

    def write(self, edits: Sequence[Edit]) -> "Undo":
        """Write edits, all or none."""
        paths = dict.fromkeys(_FILES[edit.what] for edit in edits)
        before = {path: self._read(path) for path in paths}
        after = {
            path: apply_edits(before[path] or b"", [edit for edit in edits if _FILES[edit.what] == path], path)
            for path in paths
        }
        for path, data in after.items():
            self._write(path, data)
        return Undo(before, after)

    def undo(self, undo: "Undo") -> None:
        """Take a decision back.

        Raises SitegenError when the file has been changed since by somebody else.
        """
        for path, data in undo.after.items():
            if self._read(path) != data:
                raise SitegenError([_changed(path)])
        for path, old in undo.before.items():
            self._write(path, old)

    def diff(self) -> str:
        """What the decisions changed in the files, as a unified diff."""
        lines: list[str] = []
        for path in (PLACES, ACTORS):
            old, new = (_text(files[path]).splitlines(keepends=True) for files in (self._first, self._now))
            lines += unified_diff(old, new, path if self._first[path] is not None else os.devnull, path)
        return "".join(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines)

    def changed(self) -> tuple[str, ...]:
        """The files that hold a decision of this session."""
        return tuple(path for path in (PLACES, ACTORS) if self._first[path] != self._now[path])

    def examples(self, question: Question) -> tuple[Example, ...]:
        """Some sentences that a question rests on, no two alike."""
        found: dict[str, Example] = {}
        for spot in question.spots:
            if len(found) < _SHOWN:
                example = self._example(spot)
                found.setdefault(example.sentence, example)
        return tuple(found.values())

    def _example(self, spot: Spot) -> Example:
        line = self._line(spot)
        where = spot.path if line is None else f"{spot.path}:{line}"
        if spot.block < 0:
            return Example(f"stated: {spot.surface}", where, spot.surface)
        body = self._memory.get(spot.body)  # None: another run has forgotten it since
        return Example(_sentence(body, spot) if body else spot.surface, where, " ".join(spot.surface.split()))

    def _line(self, spot: Spot) -> int | None:
        if spot.start is None:
            return None
        if spot.path not in self._sources:
            self._sources[spot.path] = decode(read_bytes(self._root, spot.path), spot.path).text
        return self._sources[spot.path].count("\n", 0, spot.start) + 1

    def _read(self, path: str) -> bytes | None:
        if self._dry:
            return self._now[path]
        try:
            return (self._root / path).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise SitegenError([_failed(path, error)]) from error

    def _write(self, path: str, data: bytes | None) -> None:
        if not self._dry:
            _replace(self._root / path, data, path)
        self._now[path] = data


@dataclass(frozen=True, slots=True)
class Undo:
    """The files that a decision changed, before it and after."""

    before: dict[str, bytes | None]
    after: dict[str, bytes]

    def added(self) -> Iterator[tuple[str, list[str]]]:
        """The files and the lines that are new in them."""
        for path, data in self.after.items():
            old, new = _text(self.before[path]).splitlines(), _text(data).splitlines()
            marked = unified_diff(old, new, n=0, lineterm="")
            yield path, [line[1:] for line in list(marked)[2:] if line.startswith("+")]


def _sentence(body: Body, spot: Spot) -> str:
    text = body.blocks[spot.block].text
    bounds = [(start, end) for start, end in sentence_bounds(text) if end > spot.at] or [(0, len(text))]
    start, end = bounds[0]
    if end - start > _LONGEST:
        start = max(start, spot.at - _LONGEST // 2)
        end = min(end, start + _LONGEST)
        return f"… {' '.join(text[start:end].split())} …"
    return " ".join(text[start:end].split())


def _replace(target: Path, data: bytes | None, path: str) -> None:
    """Put bytes in a file's place in one step, so that it is never half written; None takes the file away."""
    try:
        if data is None:
            target.unlink(missing_ok=True)
            return
        target = Path(os.path.realpath(target))  # a link stays one
        temporary = target.with_name(f".{target.name}.tmp")
        temporary.write_bytes(data)
        if target.exists():
            temporary.chmod(target.stat().st_mode)
        temporary.replace(target)
    except OSError as error:
        raise SitegenError([_failed(path, error)]) from error


def _text(data: bytes | None) -> str:
    return (data or b"").decode("utf-8", "replace")


def _failed(path: str, error: OSError) -> Problem:
    return Problem(
        "unwritable", "error", path, f"the decision was not written: {error.strerror or error}", "check its permissions"
    )


def _changed(path: str) -> Problem:
    return Problem(
        "changed-since",
        "error",
        path,
        "the last decision was not taken back, because the file has been changed since",
        "take it out by hand",
    )


def _nothing_written(path: str) -> Problem:
    return Problem(
        "review-refused",
        "notice",
        path,
        "nothing was asked and nothing written, since decisions could not be put into this file",
        "mend it, and start `sitegen review` again",
    )
