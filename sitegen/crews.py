"""Those who share the reading of a large archive: processes of this machine, or any executor that cannot see its files."""

import gc
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from importlib import import_module
from typing import TYPE_CHECKING, TypeVar

from sitegen import __version__
from sitegen.disk import SourceFile
from sitegen.errors import Problem, SitegenError
from sitegen.quick import dataclass
from sitegen.understanding import Conditions, Loaded, Made, Outcome, loaded, site_gazetteer, understood
from sitegen.workers import process_pool

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

_T = TypeVar("_T")

_CHUNK = 16
"""Files that are understood together."""

_SENT = 4
"""Chunks of a large archive that travel together: what a message costs is the same for any number."""

_AHEAD = 64  # messages that are under way at most, so that a large archive is never held whole
_LARGE = 1000  # files


@dataclass(frozen=True, slots=True)
class Crew:
    """Those who share the work: an executor, and whether files have to be sent to it, since it cannot read them."""

    executor: "Executor"
    sends: bool = False


Workers = Callable[[Conditions], AbstractContextManager[Crew | None]]
"""Gathers a crew for a large number of articles; None when it is not worth while."""


def processes(jobs: int) -> Workers:
    """Workers of this machine: as many as `jobs` says."""

    @contextmanager
    def gather(conditions: Conditions) -> Iterator[Crew | None]:
        if jobs < 2:
            yield None
            return
        # Unpacked and loaded here, and not by each worker.
        site_gazetteer(conditions.country_files)
        if conditions.config.reading == "full":
            import_module("sitegen.extractors.names")
        with process_pool(jobs, _prepare, conditions) as pool:
            yield Crew(pool)

    return gather


def afar(executor: "Callable[[], AbstractContextManager[Executor]]") -> Workers:
    """Workers that share no files with this machine."""

    @contextmanager
    def gather(_conditions: Conditions) -> Iterator[Crew]:
        with executor() as found:
            yield Crew(found, sends=True)

    return gather


def outcomes(files: Sequence[SourceFile], conditions: Conditions, crew: Crew | None) -> Iterator[Outcome]:
    """What becomes of each file, in order; without a crew, in this process."""
    if crew is None:
        for chunk in _chunks(files, _CHUNK):
            yield from understood([loaded(file, conditions) for file in chunk], conditions)
        return
    pending: deque[Future[list[Outcome]]] = deque()
    for chunk in _chunks(files, _CHUNK * _SENT if len(files) > _LARGE else _CHUNK):
        if crew.sends:
            sources = [loaded(file, conditions) for file in chunk]
            pending.append(crew.executor.submit(understand_afar, __version__, conditions, sources))
        else:
            pending.append(crew.executor.submit(_in_worker, chunk))
        if len(pending) == _AHEAD:
            yield from pending.popleft().result()
    while pending:
        yield from pending.popleft().result()


def _chunks(values: Sequence[_T], size: int) -> Iterator[Sequence[_T]]:
    return (values[at : at + size] for at in range(0, len(values), size))


def understand_afar(version: str, conditions: Conditions, sources: Sequence[Loaded]) -> list[Outcome]:
    """Understand sources on a machine that has no files of the site, but the same `version` of the program.

    Raises SitegenError when it has another one.
    """
    if version != __version__:
        raise SitegenError([_other_version(version)])
    if _prepared != [conditions]:
        _prepare(conditions)  # what is built for them is built for this very value
    return [_to_send(each) for chunk in _chunks(sources, _CHUNK) for each in understood(chunk, _prepared[0])]


def _other_version(version: str) -> Problem:
    message = f"a worker runs sitegen {__version__}, and this machine {version}"
    return Problem("other-version", "error", "cluster", message, "install one version everywhere")


_prepared: list[Conditions] = []
"""A worker process' conditions, sent once and not with every article."""


def _prepare(conditions: Conditions) -> None:
    _prepared[:] = [conditions]
    site_gazetteer(conditions.country_files)
    gc.freeze()  # what is loaded by now stays: no collection need look at it again


def _in_worker(files: Sequence[SourceFile]) -> list[Outcome]:
    conditions = _prepared[0]
    return [
        _to_send(outcome)
        for chunk in _chunks(files, _CHUNK)
        for outcome in understood([loaded(file, conditions) for file in chunk], conditions)
    ]


def _to_send(outcome: Outcome) -> Outcome:
    """An outcome without the article itself, which travels packed."""
    return outcome._replace(article=None) if isinstance(outcome, Made) else outcome
