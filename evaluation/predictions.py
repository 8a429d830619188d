"""Which predictor answers which set: the first word of a set's name chooses its form."""

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path

from evaluation.rows import Prediction, Row, rows_of, write

Predictor = Callable[[Iterable[Row]], Iterator[Prediction]]

PREDICTORS = {
    "timex": ("evaluation.times", "time_expressions"),
    "expr": ("evaluation.times", "expressions"),
    "geo": ("evaluation.spans", "toponyms"),
    "ner": ("evaluation.spans", "entities"),
    "alias": ("evaluation.identities", "clusters"),
    "el": ("evaluation.identities", "clusters"),
    "gaz": ("evaluation.regions", "held_names"),
}
"""Module and function by the first word of a set's name: named, so that a set loads only what it asks about."""

PAGES = ("evaluation.pages", "pages")
"""What answers every other set: it holds pages."""


def predictor(name: str) -> Predictor:
    """The predictor of the set called `name`."""
    module, function = PREDICTORS.get(name.split("_", maxsplit=1)[0], PAGES)
    found: Predictor = getattr(import_module(module), function)
    return found


def predict(name: str, gold: Path, out: Path) -> int:
    """Answer every row of `gold`, write the answers to `out` and return how many there were."""
    return write(predictor(name)(rows_of(gold)), out)
