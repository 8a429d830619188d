"""What went wrong, where, and how to mend it.

A `Problem` is one finding about a user's files; stages return problems as values. `SitegenError` stops the run: a
configuration or a theme that cannot be used. Only the command line prints either.
"""

from collections.abc import Sequence
from typing import Literal

from sitegen.quick import dataclass

Severity = Literal["error", "warning", "notice"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One finding: `rule` is its stable name, `path` counts from the site folder, `line` from 1."""

    rule: str
    severity: Severity
    path: str
    message: str
    hint: str = ""
    line: int | None = None

    @property
    def where(self) -> str:
        return self.path if self.line is None else f"{self.path}:{self.line}"


class SitegenError(Exception):
    """The build cannot go on; `problems` say why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("; ".join(f"{p.where}: {p.message}" for p in problems))
        self.problems = tuple(problems)

    def __reduce__(self) -> tuple[type["SitegenError"], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)
