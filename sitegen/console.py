"""What the command line says: problems, progress and one summary line. rich is imported only when a bar is shown."""

import shutil
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import click

from sitegen.errors import Problem, Severity
from sitegen.patterns import lazy_pattern

if TYPE_CHECKING:
    from sitegen.build import Counts
    from sitegen.inspection.text import Line, Role
    from sitegen.lastbuild import LastBuild
    from sitegen.progress import Progress
    from sitegen.publish import Publication
    from sitegen.stopwatch import Spent

SHOWN_PER_RULE: "Mapping[Severity, int]" = {"error": 50, "warning": 50, "notice": 10}
"""How many problems of one kind are told one by one: a notice asks for nothing, and must not bury what does."""
_COLOURS = {"error": "red", "warning": "yellow", "notice": "cyan"}
_ORDER: dict[Severity, int] = {"error": 0, "warning": 1, "notice": 2}
_ROLES: "Mapping[Role, Mapping[str, Any]]" = {
    "title": {"bold": True},
    "plain": {},
    "reason": {"fg": "cyan"},
    "dropped": {"dim": True},
}
_PLAIN_WIDTH = 100  # characters of a line where there is no terminal
_STAGE = 10  # characters for the name of a stage
_STEPS = 4  # lines of progress where there is no terminal
_LONG = 200  # items; shorter work needs no reassurance

# Control characters of a file's name or text could command the terminal or turn the direction of the message.
_COMMANDS = lazy_pattern("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")


def report(problems: Sequence[Problem], *, quiet: bool = False) -> None:
    """Print problems to stderr, errors last so that they stand nearest to the prompt; quietly: errors only."""
    counts: Counter[tuple[Severity, str]] = Counter()
    for problem in sorted(problems, key=lambda each: (-_ORDER[each.severity], each.path, each.line or 0, each.rule)):
        if quiet and problem.severity != "error":
            continue
        counts[problem.severity, problem.rule] += 1
        if counts[problem.severity, problem.rule] <= SHOWN_PER_RULE[problem.severity]:
            _print_problem(problem)
    for (severity, rule), count in sorted(counts.items(), key=lambda each: each[0][1]):
        if count > SHOWN_PER_RULE[severity]:
            click.echo(f"… and {count - SHOWN_PER_RULE[severity]} more of “{rule}”", err=True)


def width() -> int:
    """The characters of a line: the terminal's, or a width that does not change where there is none."""
    return shutil.get_terminal_size().columns if sys.stdout.isatty() else _PLAIN_WIDTH


def can_ask() -> bool:
    """Whether somebody sits at a terminal who can press a key."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def show(lines: "Iterable[Line]") -> None:
    """Print lines to stdout, in colours if it is a terminal."""
    for line in lines:
        click.echo(click.style(harmless(line.text), **_ROLES[line.role]))


def say(text: str, *, bold: bool = False, dim: bool = False) -> None:
    """Print a line to stdout."""
    click.echo(click.style(harmless(text), bold=bold or None, dim=dim or None))


def emphasise(text: str, words: str) -> None:
    """Print a line to stdout, `words` in it set off."""
    before, found, after = text.partition(words)
    click.echo(harmless(before) + (click.style(harmless(found), bold=True) if found else "") + harmless(after))


def harmless(text: str) -> str:
    """`text` with its control characters, line feeds excepted, written as escapes, so that they command no terminal."""
    return _COMMANDS.sub(lambda found: found[0].encode("unicode_escape").decode("ascii"), text)


def _print_problem(problem: Problem) -> None:
    severity = click.style(problem.severity, fg=_COLOURS[problem.severity], bold=True)
    where = harmless(problem.where).replace("\n", "\\n")
    click.echo(f"{where}: {severity}: {harmless(problem.message)}", err=True)
    for number, line in enumerate(harmless(problem.hint).splitlines()):
        click.echo(f"  {'hint: ' if number == 0 else '      '}{line}", err=True)


def strict(problems: Sequence[Problem]) -> bool:
    """Whether anything here is more than a notice."""
    return any(problem.severity != "notice" for problem in problems)


def errors(problems: Sequence[Problem]) -> int:
    """How many errors there are."""
    return sum(problem.severity == "error" for problem in problems)


def unchanged(last: "LastBuild", seconds: float) -> str:
    """Say that a build found nothing to do."""
    files = _count(sum(key != b"" for _, _, key in last.made.values()), "file")
    return f"{_held(*last.counts)}; nothing changed, {files} as they were, {_size(last.size)} in {seconds:.1f} s"


def _held(articles: int, undated: int, places: int, actors: int) -> str:
    return f"{_count(articles, 'article')} ({undated} undated), {_count(places, 'place')}, {_count(actors, 'actor')}"


def summary(counts: "Counts", done: "Publication", seconds: float) -> str:
    """Say what a build did, in the one line that it ends with."""
    held = _held(counts.articles, counts.undated, counts.places, counts.actors)
    return (
        f"{held}; {_count(done.written, 'file')} written, {done.unchanged:,} unchanged, "
        f"{done.removed:,} removed, {_size(done.size)} in {seconds:.1f} s"
    )


def stages(spent: "Mapping[str, Spent]") -> str:
    """Say what each stage of a build cost, in seconds."""
    rows = [(stage, each.wall, each.cpu) for stage, each in spent.items()]
    rows.append(("all", sum(wall for _, wall, _ in rows), sum(cpu for _, _, cpu in rows)))
    lines = [f"{stage:<{_STAGE}}{wall:>9.2f}{cpu:>9.2f}" for stage, wall, cpu in rows]
    return "\n".join([f"{'stage':<{_STAGE}}{'wall s':>9}{'CPU s':>9}", *lines])


def tally(problems: Sequence[Problem]) -> str:
    """Say how many findings of each kind there are."""
    counts = Counter(problem.severity for problem in problems)
    if not counts:
        return "No problems found."
    return ", ".join(_count(counts[severity], severity) for severity in _ORDER if counts[severity])


def _count(number: int, noun: str) -> str:
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _size(size: int) -> str:
    for unit, worth in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= worth:
            return f"{size / worth:.1f} {unit}"
    return f"{size} B"


@contextmanager
def progress(*, quiet: bool) -> "Iterator[Progress]":
    """A bar on a terminal, a few plain lines elsewhere, nothing when quiet."""
    if quiet:
        yield lambda _work, _done, _total: None
    elif sys.stderr.isatty():
        with _bar() as show:
            yield show
    else:
        yield _lines()


def _lines() -> "Progress":
    told: dict[str, int] = {}

    def show(work: str, done: int, total: int | None) -> None:
        if total is None:
            click.echo(f"{work} …", err=True)
        elif total >= _LONG and (step := done * _STEPS // total) > told.get(work, 0):
            told[work] = step
            click.echo(f"{work}: {done:,} of {total:,}", err=True)

    return show


@contextmanager
def _bar() -> "Iterator[Progress]":
    from rich.console import Console  # noqa: PLC0415 (only a terminal pays for it)
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    tasks = {}
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:

        def show(work: str, done: int, total: int | None) -> None:
            if work not in tasks:
                for task in bar.tasks:  # what cannot tell how far it is cannot tell that it has ended either
                    bar.update(task.id, visible=task.total is not None)
                tasks[work] = bar.add_task(work, total=total)
            bar.update(tasks[work], completed=done, total=total)

        yield show
