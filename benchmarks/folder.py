"""The folder that benchmarks work in: sites, what is built of them, and the peers' programs."""

import argparse
from pathlib import Path

from sitegen.gazetteer.file import cache_folder

USUAL = Path(cache_folder()) / "benchmarks"
"""Where that is unless the command says otherwise: a folder of the user's own, since programs in it are run."""


def add_work(parser: argparse.ArgumentParser) -> None:
    """Let a command name the folder: one in memory, or on a disk to measure that as well."""
    parser.add_argument(
        "--work", type=_whole, default=USUAL, metavar="DIR", help="the folder to work in  [default: %(default)s]"
    )


def _whole(path: str) -> Path:
    return Path(path).resolve()
