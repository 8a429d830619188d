"""Build one corpus with sitegen and with its peers, in turn: `python -m benchmarks compare -n 10000 [--work DIR]`.

Each round builds the site with every tool from nothing (cold), after one article has changed (edited) and after nothing
has (unchanged); ratios are taken within a round, so that a slow minute hits both sides, and their median counts. Sites,
output and the tools' programs stand in DIR: on a file system in memory, or on a disk to measure that as well.
"""

import argparse
import shutil
import sys
from collections.abc import Mapping, Sequence
from compileall import compile_dir
from pathlib import Path
from statistics import median

import sitegen
from benchmarks.corpus import corpus, written
from benchmarks.counted import Counted, count
from benchmarks.folder import add_work
from benchmarks.peers import hugo_of
from benchmarks.runs import Run, run
from benchmarks.sites import TOOLS, Tool, article_path, make_site

PASSES = ("cold", "edited", "unchanged")
_EDITED = 70  # the number of the article that changes

OURS = ("sitegen", "sitegen, related", "sitegen, lean")
"""sitegen as it comes, and with what the peers make, with related articles and without."""
_LEAN, _RELATED = OURS[-1], "hugo, related"  # which are not compared: only the latter has related articles

Runs = dict[tuple[str, str], list[Run]]
"""The runs of each tool and pass, by round."""


def main(arguments: list[str]) -> None:
    """Measure, print the tables, and say whether the sites are fit to be compared; exit code 1 when they are not."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks compare", description=__doc__)
    parser.add_argument("-n", type=int, default=1000, help="articles")
    add_work(parser)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--hard", action="store_true", help="articles with tables, code, raw HTML, entities, footnotes")
    parser.add_argument("--passes", nargs="+", choices=PASSES, default=PASSES)
    parser.add_argument("--only", nargs="+", default=[], help="tools by the first word of their name")
    asked = parser.parse_args(arguments)
    wanted = [tool for tool in TOOLS if not asked.only or _first(tool) in asked.only]
    tools = [tool for tool in wanted if _is_there(tool, asked.work)]
    for name in dict.fromkeys(_first(tool) for tool in wanted if tool not in tools):
        mend = f"`python -m benchmarks peers --work {asked.work}` installs it"
        print(f"{name}: left out, it is not installed; {mend}", file=sys.stderr)
    bench = Bench(asked.work, asked.n, hard=asked.hard)
    for tool in tools:
        make_site(tool, corpus(asked.n, hard=asked.hard), bench.site(tool))
    runs: Runs = {}
    for number in range(asked.rounds):
        for tool in tools:
            for name in asked.passes:
                cost = bench.measure(tool, name, number)
                runs.setdefault((tool.name, name), []).append(cost)
                print(f"{tool.name}, {name}: {cost.wall:.2f} s, {cost.cpu:.2f} CPU s", file=sys.stderr, flush=True)
    counted = {tool.name: count(bench.output(tool)) for tool in tools}
    print(*report(runs, counted, asked.passes), sep="\n")
    wrong = unfair(counted, asked.n)
    print(*wrong, sep="\n")
    sys.exit(1 if wrong else 0)


class Bench:
    """A folder with the sites of one corpus, and what was built of them."""

    def __init__(self, work: Path, size: int, *, hard: bool) -> None:
        compile_dir(Path(sitegen.__file__).parent, quiet=1)  # as it is where pip has installed it
        self.work = work
        self.size = size
        self.sites = work / f"{'hard' if hard else 'prose'}-{size}"
        self.hugo = hugo_of(work / "peers")

    def site(self, tool: Tool) -> Path:
        return self.sites / tool.name.replace(", ", "-")

    def output(self, tool: Tool) -> Path:
        return self.sites / f"{tool.name.replace(', ', '-')}.out"

    def measure(self, tool: Tool, name: str, number: int) -> Run:
        """Build a site once. A cold build finds no output and nothing remembered."""
        site, output = self.site(tool), self.output(tool)
        edited = article_path(tool, written(min(_EDITED, self.size - 1)), site)
        if name == "cold":
            for folder in (output, *(site / each for each in tool.forget)):
                shutil.rmtree(folder, ignore_errors=True)
        elif name == "edited":
            with edited.open("a", encoding="utf-8") as file:
                file.write(f"\nThe harbour was measured for the {number + 2}th time.\n")
        given = {
            "python": sys.executable,
            "hugo": self.hugo,
            "peers": str(self.work / "peers"),
            "out": str(output),
        }
        parts = (*tool.command, *(tool.again if name != "cold" else ()))
        return run([part.format_map(given) for part in parts], site, dict(tool.env), self.sites / "log.txt")


def report(runs: Runs, counted: Mapping[str, Counted], passes: Sequence[str]) -> list[str]:
    """Tables in Markdown: what was built, and a table of times for each pass."""
    lines = [
        "| site | pages | of them articles | links within the site | of them on an article | to nothing | files | MB |",
        "|---|---:|---:|---:|---:|---:|---:|---:|",
    ]
    lines += [
        f"| {name} | {each.pages:,} | {each.articles:,} | {each.inner:,} | {each.per_article:.1f} | {each.broken:,}"
        f" | {each.files:,} | {each.bytes / 1e6:,.1f} |"
        for name, each in counted.items()
    ]
    for name in passes:
        measured = [ours for ours in OURS if (ours, name) in runs]
        ratios = [f"{ours} / this: wall, CPU" for ours in measured]
        lines += ["", f"| {' | '.join([name, 'wall s', 'CPU s', 'peak MB', *ratios])} |"]
        lines.append(f"|---|{'---:|' * (3 + len(ratios))}")
        beside = [runs[ours, name] for ours in measured]
        lines += [_row(tool, each, beside) for (tool, its), each in runs.items() if its == name]
    return lines


def _row(tool: str, runs: Sequence[Run], ours: Sequence[Sequence[Run]]) -> str:
    wall, cpu, peak = (median(getattr(each, key) for each in runs) for key in ("wall", "cpu", "peak"))
    cells = [tool, f"{wall:.2f}", f"{cpu:.2f}", f"{peak:.0f}"]
    for each in ours:
        pairs = list(zip(each, runs, strict=True))
        ratios = median(a.wall / b.wall for a, b in pairs), median(a.cpu / b.cpu for a, b in pairs)
        cells.append("" if tool in OURS else ", ".join([f"{ratio:.3f}" for ratio in ratios]))
    return f"| {' | '.join(cells)} |"


def unfair(counted: Mapping[str, Counted], size: int) -> list[str]:
    """Why the sites cannot be compared: an article that is missing, links of ours that lead nowhere, less than a peer's."""
    wrong = [f"{name}: {each.articles} articles of {size}" for name, each in counted.items() if each.articles != size]
    for mine in OURS:
        ours = counted.get(mine)
        if ours is None:
            continue
        if ours.broken:
            wrong.append(f"{mine}: {ours.broken} links lead nowhere")
        for name, each in counted.items():
            if name in OURS or (mine, name) == (_LEAN, _RELATED):
                continue
            if ours.inner < 0.95 * each.inner:
                wrong.append(f"{mine}: {ours.inner} links, {name}: {each.inner}")
            if ours.pages < 0.95 * each.pages:
                wrong.append(f"{mine}: {ours.pages} pages, {name}: {each.pages}")
            if ours.per_article < each.per_article:
                wrong.append(f"{mine}: {ours.per_article:.1f} links on an article, {name}: {each.per_article:.1f}")
    return wrong


def _first(tool: Tool) -> str:
    return tool.name.partition(",")[0]


def _is_there(tool: Tool, work: Path) -> bool:
    return tool.folder == "sitegen" or (work / "peers" / tool.folder).is_dir()
