"""The rows of a labelled set: JSON, one object a line, perhaps compressed."""

import gzip
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

Row = Mapping[str, Any]
Prediction = dict[str, Any]


def rows_of(path: Path) -> Iterator[Row]:
    """Every row of a `.jsonl` or `.jsonl.gz` file, in order.

    Raises OSError for a file that cannot be read and ValueError for a line that is no JSON.
    """
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                yield json.loads(line)


def write(predictions: Iterable[Prediction], path: Path) -> int:
    """Write one prediction a line and return how many there were."""
    written = 0
    with path.open("w", encoding="utf-8") as lines:
        for prediction in predictions:
            lines.write(json.dumps(prediction, ensure_ascii=False) + "\n")
            written += 1
    return written


def text_of(row: Row) -> str:
    """The text that a row asks about, wherever its set keeps it."""
    return str(row["input"]["text"] if "input" in row else row["text"])
