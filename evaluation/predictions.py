"""Which predictor answers which set: the first word of a set's name chooses its form."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from pathlib import Path

from evaluation.rows import Prediction, Row, rows_of, write
from sitegen.config import Config

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

NAMED = ("geo_", "ner_")
"""Beginnings of the names of sets that ask for names in texts."""

MEANT = ("alias_", "el_")
"""Beginnings of the names of sets that say what each name means."""

PAGES = ("evaluation.pages", "pages")
"""What answers every other set: it holds pages."""


def predictor(name: str) -> Predictor:
    """The predictor of the set called `name`."""
    module, function = PREDICTORS.get(name.split("_", maxsplit=1)[0], PAGES)
    found: Predictor = getattr(import_module(module), function)
    return found


def predict(name: str, gold: Path, out: Path, config: Config | None = None) -> int:
    """Answer every row of `gold`, write the answers to `out` and return how many there were.

    `config` is a site's; only the sets of names look at it.
    """
    answer: Callable[..., Iterator[Prediction]] = predictor(name)
    if config and name.startswith(NAMED):
        answer = partial(answer, config=config)
    return write(answer(rows_of(gold)), out)
