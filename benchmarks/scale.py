"""How a build grows with the number of articles: `python -m benchmarks scale --work DIR [--sizes 1000 10000 50000]`.

Cold builds of sitegen alone, of the declared corpus; the exponent is that of the line through the sizes' processor seconds
in logarithms: 1 when twice the articles cost twice as much.
"""

import argparse
from collections.abc import Mapping
from math import log
from statistics import fmean, median

from benchmarks.compare import Bench
from benchmarks.corpus import corpus
from benchmarks.folder import add_work
from benchmarks.runs import Run
from benchmarks.sites import TOOLS, make_site

SIZES = (1_000, 10_000, 50_000)


def main(arguments: list[str]) -> None:
    """Measure each size in turn, and print a table and the exponent."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks scale", description=__doc__)
    add_work(parser)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--rounds", type=int, default=3)
    asked = parser.parse_args(arguments)
    benches = {size: Bench(asked.work, size, hard=False) for size in asked.sizes}
    for size, bench in benches.items():
        make_site(TOOLS[0], corpus(size), bench.site(TOOLS[0]))
    runs: dict[int, list[Run]] = {size: [] for size in benches}
    for number in range(asked.rounds):
        for size, bench in benches.items():
            runs[size].append(bench.measure(TOOLS[0], "cold", number))
    print("| articles | wall s | CPU s | CPU ms an article | peak MB |\n|---:|---:|---:|---:|---:|")
    cpu = {size: median(each.cpu for each in its) for size, its in runs.items()}
    for size, its in runs.items():
        wall, peak = median(each.wall for each in its), median(each.peak for each in its)
        print(f"| {size:,} | {wall:.2f} | {cpu[size]:.2f} | {cpu[size] / size * 1000:.2f} | {peak:.0f} |")
    if len(cpu) > 1:
        print(f"\nProcessor seconds grow with articles to the power of {exponent(cpu):.2f}.")


def exponent(seconds: Mapping[int, float]) -> float:
    """The slope of the straight line nearest to log(size), log(seconds)."""
    points = [(log(size), log(cpu)) for size, cpu in seconds.items()]
    middle_x, middle_y = fmean(x for x, _ in points), fmean(y for _, y in points)
    return sum((x - middle_x) * (y - middle_y) for x, y in points) / sum((x - middle_x) ** 2 for x, _ in points)
