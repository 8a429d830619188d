"""What each kind of edit costs: `python -m benchmarks edits -n 10000 --work DIR [--rounds 3]`.

A site of the declared corpus is built, and then built again after each edit in turn, round after round: nothing, the text of
an article, its headline, an article more, an alias of an actor that nobody bears, one that makes two actors one, and the end
of that, the title of the site, which stands on every page.
"""

import argparse
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from statistics import median

from benchmarks.compare import Bench
from benchmarks.corpus import corpus, written
from benchmarks.folder import add_work
from benchmarks.runs import Run
from benchmarks.sites import TOOLS, article_path, make_site
from sitegen.snapshot import SETTLED

_EDITED = 70  # the number of the article that changes

Edit = Callable[[int], None]
"""Changes the site in a round, by its number."""
Edits = dict[str, tuple[Edit, Edit]]
"""By what a table calls it, an edit: what the site has to be before, and what is measured."""


def main(arguments: list[str]) -> None:
    """Measure each edit, and print a table of medians."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks edits", description=__doc__)
    parser.add_argument("-n", type=int, default=1000, help="articles")
    add_work(parser)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args(arguments)
    bench = Bench(asked.work, asked.n, hard=False)
    site = bench.site(TOOLS[0])
    make_site(TOOLS[0], corpus(asked.n), site)
    time.sleep(SETTLED / 1e9 + 1)  # files that are just written are read twice
    runs: dict[str, list[Run]] = {}
    for number in range(asked.rounds):
        for name, (before, edit) in edits(site, asked.n).items():
            before(number)
            bench.measure(TOOLS[0], "unchanged" if runs else "cold", number)
            edit(number)
            cost = bench.measure(TOOLS[0], "unchanged", number)
            runs.setdefault(name, []).append(cost)
            print(f"{name}: {cost.wall:.2f} s, {cost.cpu:.2f} CPU s", file=sys.stderr, flush=True)
    print(*table(runs), sep="\n")


def edits(site: Path, size: int) -> Edits:
    """What is measured in a site of so many articles."""
    article = written(min(_EDITED, size - 1))
    file = article_path(TOOLS[0], article, site)
    more = file.with_name("one-more.md")
    settings, records = site / "content" / "site.yaml", site / "content" / "actors.yaml"
    one, other = written(0).actors[0], next(each for each in article.actors if each != written(0).actors[0])

    def text(number: int) -> None:
        file.write_text(f"{file.read_text('utf-8')}\nThe harbour was measured for the {number + 2}th time.\n", "utf-8")

    def headline(number: int) -> None:
        _change(file, "title: ", f'title: "Reading number {number} of the tide gauge"')

    def as_it_is(_number: int) -> None:
        if not records.exists():
            alias("Nobody")

    def one_more(number: int) -> None:
        more.write_text(file.read_text("utf-8").replace("slug: ", f"slug: more-{number}-"), "utf-8")

    def alias(name: str) -> None:
        records.write_text(f'- name: "{one}"\n  aliases: ["{name}"]\n', "utf-8")

    def title(number: int) -> None:
        _change(settings, "title: ", f"title: Chronology {number}")

    return {
        "nothing": (as_it_is, as_it_is),
        "the text of an article": (as_it_is, text),
        "its headline": (as_it_is, headline),
        "an article more": (lambda _number: more.unlink(missing_ok=True), one_more),
        "an alias that nobody bears": (as_it_is, lambda number: alias(f"The {number + 2}th Name of Nobody")),
        "an alias that makes two actors one": (lambda _number: alias("Nobody"), lambda _number: alias(other)),
        "two actors that were one": (lambda _number: alias(other), lambda _number: alias("Nobody")),
        "the title of the site": (as_it_is, title),
    }


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
