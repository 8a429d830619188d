"""Make and stage every file of an edition, in this process or in several.

Workers that begin as copies of this process hold the edition already; others are sent it once. Each makes whole parts of
the edition and hands back what it staged, never the pages themselves. The files are the same for any number of workers.
"""

import gc
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, cast

from sitegen.cache import Memory
from sitegen.compiled import CompiledTemplates
from sitegen.edition import Edition, Part, Recalled
from sitegen.outputs.bases import Bases
from sitegen.outputs.pages import bases_of
from sitegen.outputs.shelf import last_parts, parts
from sitegen.progress import Progress
from sitegen.quick import dataclass
from sitegen.snapshot import program
from sitegen.staging import Stage, Staged, stage_files
from sitegen.workers import can_copy, process_pool

if TYPE_CHECKING:
    from jinja2 import BytecodeCache

WORTH_A_POOL = 300
"""Articles from which a second process pays for itself, where it begins as a copy."""

_WORTH_SENDING = 3000  # articles from which it does where the edition has to be sent

Keep = Callable[[Sequence[tuple[str, str, bytes]]], None]
"""Told the addresses of articles' pages, their files, and their values as `page.packed` has them."""


@dataclass(frozen=True, slots=True)
class _Work:
    edition: Edition
    stage: Stage
    recalled: Recalled
    slices: int


def stage_edition(
    edition: Edition, stage: Stage, recalled: Recalled, jobs: int, progress: Progress, keep: Keep
) -> list[Staged]:
    """Stage all files of an edition with `jobs` processes at most; `keep` is given the values of the pages of articles.

    Raises SitegenError as `stage_files` does.
    """
    articles = len(edition.corpus.articles)
    # A worker reads bodies from the file of the memory.
    shared = isinstance(edition.bodies, Memory) and bool(edition.bodies.path)
    bases = bases_of(edition, program())
    unknown = bases.unknown(recalled) if recalled else len(edition.corpus.articles)
    several = jobs > 1 and shared and unknown >= (WORTH_A_POOL if can_copy() else _WORTH_SENDING)
    if not recalled and isinstance(edition.bodies, Memory):
        in_order = sorted(edition.corpus.articles, key=lambda each: each.slug)  # as their pages are made
        edition.bodies.expect([each.article.body for each in in_order])
    by_part: dict[int, list[Staged]] = {}
    compiled = CompiledTemplates(bases.frame)
    making = _in_workers(bases, stage, recalled, jobs, compiled) if several else _here(bases, stage, recalled, compiled)
    for number, total, found in making:
        keep([(each.path, each.file, each.value) for each in found if each.value])
        by_part[number] = [Staged(each.path, each.temporary, each.made, basis=each.basis) for each in found]
        progress("writing", articles * len(by_part) // total, articles)
    staged = [each for number in sorted(by_part) for each in by_part[number]]
    made = [each.path for each in staged]
    for number, part in enumerate(last_parts(edition, made)):
        staged += stage_files(stage, part(), f"last{number}-")
    compiled.save()
    return staged


def _here(
    bases: Bases, stage: Stage, recalled: Recalled, compiled: CompiledTemplates
) -> Iterator[tuple[int, int, list[Staged]]]:
    all_parts = parts(bases, recalled, compiled=cast("BytecodeCache", compiled))
    for number, part in enumerate(all_parts):
        yield number, len(all_parts), list(stage_files(stage, part(), f"{number}-"))


def _in_workers(
    bases: Bases, stage: Stage, recalled: Recalled, jobs: int, compiled: CompiledTemplates
) -> Iterator[tuple[int, int, list[Staged]]]:
    from concurrent.futures import as_completed  # noqa: PLC0415 - a small site needs no second process

    slices = 8 * jobs
    work = _Work(bases.edition, stage, recalled, slices)
    total = len(_prepared_parts(work, bases, compiled))  # made before the copies are, which then share them
    len(bases.edition.timeline.related)  # and so is this, if another process is still at it
    gc.collect()
    gc.freeze()  # no collection in a copy touches, and so doubles, what it shares
    try:
        with process_pool(jobs, _prepare, work) as pool:
            numbers = {pool.submit(_stage_part, number): number for number in range(total)}
            failures = {}
            for future in as_completed(numbers):
                number = numbers.pop(future)
                if error := future.exception():
                    failures[number] = error
                else:
                    yield number, total, future.result()
                del future  # what it holds is kept by now
            if failures:
                raise failures[min(failures)]  # the same one whatever the pace of the workers
    finally:
        gc.unfreeze()
        _prepared.clear()


_prepared: list[tuple[_Work, Sequence[Part]]] = []
"""The work of this process and its parts: once for all parts that a worker makes."""


def _prepared_parts(work: _Work, bases: Bases, compiled: CompiledTemplates) -> Sequence[Part]:
    _prepared[:] = [(work, parts(bases, work.recalled, work.slices, cast("BytecodeCache", compiled)))]
    return _prepared[0][1]


def _prepare(work: _Work) -> None:
    if not _prepared:  # else this is a copy of the process that prepared them
        bases = bases_of(work.edition, program())
        _prepared_parts(work, bases, CompiledTemplates(bases.frame))


def _stage_part(number: int) -> list[Staged]:
    work, found = _prepared[0]
    return list(stage_files(work.stage, found[number](), f"{number}-"))
