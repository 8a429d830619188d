"""A whole build of raw, undeclared articles: `python -m benchmarks raw -n 1000 [--work DIR] [--samples FOLDER]`.

Everything is read out of the texts: furniture, headlines, dates, places, actors. The articles are generated ones (those of
the benchmark `text`), or the files of a folder, each as often as it takes, with a line of its own in every copy.
"""

import argparse
import shutil
import sys
from itertools import count, islice
from pathlib import Path

from benchmarks.articles import article
from benchmarks.folder import add_work
from benchmarks.runs import run


def main(arguments: list[str]) -> None:
    """Write the site, build it cold, and print what that cost."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks raw", description=__doc__)
    parser.add_argument("-n", type=int, default=1000, help="articles")
    add_work(parser)
    parser.add_argument("--samples", type=Path, help="a folder of articles to take instead")
    parser.add_argument("--jobs", type=int, help="processes  [default: one a core]")
    asked = parser.parse_args(arguments)
    site, output = asked.work / "raw", asked.work / "raw.out"
    shutil.rmtree(site, ignore_errors=True)
    shutil.rmtree(output, ignore_errors=True)
    folder = site / "content" / "articles"
    folder.mkdir(parents=True)
    (site / "content" / "site.yaml").write_text("title: Raw\nbase_url: https://example.org\n", "utf-8")
    if asked.samples:
        _copies(asked.samples, folder, asked.n)
    else:
        for number in range(asked.n):
            (folder / f"{number:06d}.txt").write_bytes(article(number))
    command = [sys.executable, "-m", "sitegen", "build", "-q", "--output", str(output)]
    cost = run([*command, *(["--jobs", str(asked.jobs)] if asked.jobs else [])], site, {}, asked.work / "log.txt")
    print(f"{asked.n:,} articles: {cost.wall:.2f} s, {cost.cpu:.2f} CPU s, largest process {cost.peak:.0f} MB")
    print(f"{asked.n / cost.cpu:.0f} articles a CPU second, the whole build")


def _copies(samples: Path, folder: Path, size: int) -> None:
    """`size` files, made of the samples in turn."""
    files = sorted(path for path in samples.rglob("*") if path.suffix in (".txt", ".md", ".html", ".htm"))
    copies = ((number, path) for number in count() for path in files)
    for number, path in islice(copies, size):
        text = path.read_bytes() + f"\n\nThis is copy {number}.\n".encode()
        (folder / f"{path.stem}-{number:06d}{path.suffix}").write_bytes(text)
