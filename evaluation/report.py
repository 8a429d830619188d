"""All sets of a folder, predicted and scored: one table beside the best known figures."""

import json
import subprocess
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from evaluation.figures import SETS, Scores, beside, table
from evaluation.predictions import predict
from sitegen.config import Config

RESULTS = Path(__file__).with_name("RESULTS.md")

_HEAD = """# What sitegen reads, measured

Kept by `python -m evaluation report --sets DIR`: the dev half of every labelled set in DIR, scored by DIR's own
`score.py`. *Best known* is the best other tool on the same rows; *must* and *aim* are what this project set itself, to be
judged on the other halves. The last column says which of the two is reached here.

"""


MODEL = "\n## With the model\n"
"""The heading of the section on the model, which is measured apart."""

_MODEL_WORDS = """
Kept by `python -m evaluation model --sets DIR`, with the extra `ner` installed: the same rows under `names: rules` and under
`names: model`. Taking every name that the model alone finds makes four of the six F1 figures worse, PER/ORG/LOC of
wikigold by 3.6: of the persons that it adds one in eight is right, of the organisations one in five, of the places one in
four. So it is believed on large places alone, and on lone words that the rules took for a person. The model reads some
3,500 words a second.

"""


def gold_of(sets: Path, name: str) -> Path | None:
    """The dev rows of a set, or None when the folder has none."""
    files = (sets / name / f"dev.jsonl{end}" for end in ("", ".gz"))
    return next((path for path in files if path.exists()), None)


def scores(
    sets: Path, names: Iterable[str] = SETS, config: Config | None = None
) -> dict[tuple[str, str], Mapping[str, Any]]:
    """Predict and score each set; the scorer's lines by set and part. Sets that the folder lacks are left out.

    Raises subprocess.CalledProcessError when the scorer fails.
    """
    answers: dict[tuple[str, str], Mapping[str, Any]] = {}
    for name in names:
        gold = gold_of(sets, name)
        if gold is not None:
            answers |= {(name, line.get("part", "")): line for line in _scored(sets, name, gold, config)}
    return answers


def _scored(sets: Path, name: str, gold: Path, config: Config | None) -> list[Mapping[str, Any]]:
    with TemporaryDirectory() as folder:
        out = Path(folder, f"{name}.jsonl")
        predict(name, gold, out, config)
        command = [sys.executable, str(sets / "score.py"), name, str(out)]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
    return [json.loads(line) for line in done.stdout.splitlines() if line.strip()]


def results(answers: Scores, before: str = "") -> str:
    """The text of RESULTS.md; the section on the model is taken over from the text `before`."""
    return _HEAD + table(answers) + "".join(before.partition(MODEL)[1:])


def with_model(rules: Scores, model: Scores, before: str) -> str:
    """The text of RESULTS.md with a new section on the model; the rest is that of the text `before`."""
    return before.partition(MODEL)[0] + MODEL + _MODEL_WORDS + beside(rules, model)
