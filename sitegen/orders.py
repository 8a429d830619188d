"""What is asked of a build, and what it did."""

from pathlib import Path

from sitegen.errors import Problem
from sitegen.publish import Publication
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Order:
    """What is asked of a build. `jobs` None: one process for each core; `executor` is the address of a cluster to read on;
    `hasty`: somebody waits to see a change, and the search index of a large site can wait.
    """

    root: Path
    output: Path
    base_url: str = ""
    jobs: int | None = None
    fresh: bool = False
    strict: bool = False
    executor: str = ""
    hasty: bool = False


@dataclass(frozen=True, slots=True)
class Counts:
    """What an edition holds."""

    articles: int
    undated: int
    places: int
    actors: int


@dataclass(frozen=True, slots=True)
class Result:
    """What a build did; `publication` is None when nothing was published."""

    counts: Counts
    problems: tuple[Problem, ...]
    publication: Publication | None
