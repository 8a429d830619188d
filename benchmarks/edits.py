"""What each kind of edit costs: `python -m benchmarks edits -n 10000 --work DIR [--rounds 3]`.

A site of the declared corpus is built, and then built again after each edit in turn, round after round: nothing, the text of
an article, its headline, an article more or less, an alias of an actor that nobody bears, one that makes two actors one (or
two again), the title of the site, which stands on every page.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from benchmarks.compare import Bench
from benchmarks.corpus import corpus, written
from benchmarks.runs import Run
from benchmarks.sites import TOOLS, article_path, make_site

_EDITED = 70  # the number of the article that changes

Edit = Callable[[int], None]
"""Changes the site in a round, by its number."""


def main(arguments: list[str]) -> None:
    """Measure each edit, and print a table of medians."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks edits", description=__doc__)
    parser.add_argument("-n", type=int, default=1000, help="articles")
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args(arguments)
    bench = Bench(asked.work.resolve(), asked.n, hard=False)
    site = bench.site(TOOLS[0])
    make_site(TOOLS[0], corpus(asked.n), site)
    bench.measure(TOOLS[0], "cold", 0)
    bench.measure(TOOLS[0], "unchanged", 0)
    runs: dict[str, list[Run]] = {}
    for number in range(asked.rounds):
        for name, edit in edits(site, asked.n).items():
            edit(number)
            cost = bench.measure(TOOLS[0], "unchanged", number)
            runs.setdefault(name, []).append(cost)
            print(f"{name}: {cost.wall:.2f} s, {cost.cpu:.2f} CPU s", file=sys.stderr, flush=True)
    print(*table(runs), sep="\n")


def edits(site: Path, size: int) -> dict[str, Edit]:
    """What is measured, by what a table calls it."""
    article = written(min(_EDITED, size - 1))
    file = article_path(TOOLS[0], article, site)
    more = file.with_name("one-more.md")
    settings, records = site / "content" / "site.yaml", site / "content" / "actors.yaml"
    one, other = written(0).actors[0], next(each for each in article.actors if each != written(0).actors[0])

    def text(number: int) -> None:
        file.write_text(f"{file.read_text('utf-8')}\nThe harbour was measured for the {number + 2}th time.\n", "utf-8")

    def headline(number: int) -> None:
        _change(file, "title: ", f'title: "Reading number {number} of the tide gauge"')

    def one_more_or_less(number: int) -> None:
        if number % 2:
            more.unlink()
        else:
            more.write_text(file.read_text("utf-8").replace("slug: ", "slug: one-more-"), "utf-8")

    def alias(number: int) -> None:
        _record(records, one, f"The {number + 2}th Name of Nobody")

    def merge(number: int) -> None:
        _record(records, one, "Nobody Else" if number % 2 else other)

    def title(number: int) -> None:
        _change(settings, "title: ", f"title: Chronology {number}")

    return {
        "nothing": lambda _number: None,
        "the text of an article": text,
        "its headline": headline,
        "an article more, or less": one_more_or_less,
        "an alias that nobody bears": alias,
        "an alias that makes two actors one, or two again": merge,
        "the title of the site": title,
    }


def _record(records: Path, name: str, alias: str) -> None:
    records.write_text(f'- name: "{name}"\n  aliases: ["{alias}"]\n', "utf-8")


def _change(file: Path, start: str, line: str) -> None:
    """Write another line for the one that begins with `start`."""
    lines = file.read_text("utf-8").splitlines()
    file.write_text("\n".join(line if each.startswith(start) else each for each in lines) + "\n", "utf-8")


def table(runs: dict[str, list[Run]]) -> Sequence[str]:
    """A table in Markdown."""
    lines = ["| edited | wall s | CPU s | peak MB |", "|---|---:|---:|---:|"]
    for name, its in runs.items():
        wall, cpu, peak = (median(getattr(each, key) for each in its) for key in ("wall", "cpu", "peak"))
        lines.append(f"| {name} | {wall:.2f} | {cpu:.2f} | {peak:.0f} |")
    return lines
