"""All sets of a folder, predicted and scored: one table beside the best known figures."""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from evaluation.figures import SETS, table
from evaluation.predictions import predict

RESULTS = Path(__file__).with_name("RESULTS.md")

_HEAD = """# What sitegen reads, measured

Kept by `python -m evaluation report --sets DIR`: the dev half of every labelled set in DIR, scored by DIR's own
`score.py`. *Best known* is the best other tool on the same rows; *must* and *aim* are what this project set itself, to be
judged on the other halves. The last column says which of the two is reached here.

"""


def gold_of(sets: Path, name: str) -> Path | None:
    """The dev rows of a set, or None when the folder has none."""
    files = (sets / name / f"dev.jsonl{end}" for end in ("", ".gz"))
    return next((path for path in files if path.exists()), None)


def scores(sets: Path, names: Iterable[str] = SETS) -> dict[tuple[str, str], Mapping[str, Any]]:
    """Predict and score each set; the scorer's lines by set and part. Sets that the folder lacks are left out.

    Raises subprocess.CalledProcessError when the scorer fails.
    """
    answers: dict[tuple[str, str], Mapping[str, Any]] = {}
    for name in names:
        gold = gold_of(sets, name)
        if gold is not None:
            answers |= {(name, line.get("part", "")): line for line in _scored(sets, name, gold)}
    return answers


def _scored(sets: Path, name: str, gold: Path) -> list[Mapping[str, Any]]:
    with TemporaryDirectory() as folder:
        out = Path(folder, f"{name}.jsonl")
        predict(name, gold, out)
        command = [sys.executable, str(sets / "score.py"), name, str(out)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


def results(answers: Mapping[tuple[str, str], Mapping[str, Any]]) -> str:
    """The text of RESULTS.md."""
    return _HEAD + table(answers)
