"""Predictions of places and actors in a text with nothing removed."""

from collections.abc import Iterable, Iterator
from functools import cache

from evaluation.rows import Prediction, Row, text_of
from sitegen.config import Config
from sitegen.extractors import names
from sitegen.gazetteer import Gazetteer, open_gazetteer
from sitegen.model import Found, Passage

RULES = Config(names="rules")


@cache
def gazetteer() -> Gazetteer:
    """The world's places, opened once."""
    return open_gazetteer()


def _found(row: Row, config: Config) -> tuple[Found, ...]:
    return names.find(Passage(text_of(row), model=config.names == "model"), gazetteer())


def toponyms(rows: Iterable[Row], config: Config = RULES) -> Iterator[Prediction]:
    """`spans`: places with coordinates, where they are known."""
    for row in rows:
        places = [found for found in _found(row, config) if found.type == "place"]
        yield {"id": row["id"], "spans": [_located(found) for found in places]}


def _located(found: Found) -> Prediction:
    """A span and its point. Of a country or region the sets mean the point where a map's label stands."""
    place = gazetteer().by_id(found.value) if found.value else None
    span: Prediction = {"start": found.start, "end": found.end, "type": "LOC"}
    return span | ({"lat": place.label_point[0], "lon": place.label_point[1]} if place else {})


def entities(rows: Iterable[Row], config: Config = RULES) -> Iterator[Prediction]:
    """`spans`: places as LOC, persons as PER, all other actors as ORG.

    These sets label no name inside another, and re3d labels a state that acts as an organisation.
    """
    for row in rows:
        found = outermost(_found(row, config))
        states_act = str(row["id"]).startswith("re3d")
        spans = [{"start": f.start, "end": f.end, "type": entity_type(f, states_act=states_act)} for f in found]
        yield {"id": row["id"], "spans": spans}


def outermost(found: Iterable[Found]) -> Iterator[Found]:
    """The findings that stand in no other; they come in order, the longer of two that begin together first."""
    over = 0
    for each in found:
        if each.start >= over:
            over = each.end
            yield each


def entity_type(found: Found, *, states_act: bool = False) -> str:
    """The type of the sets' vocabulary; `states_act` makes a state that acts an organisation."""
    if found.type == "place":
        return "ORG" if states_act and found.rule == "acting state" else "LOC"
    return "PER" if found.kind == "person" else "ORG"
