"""Predictions of who is who: one key for the mentions of one actor or place, over all the texts of a set."""

from collections.abc import Iterable, Iterator

from evaluation.rows import Prediction, Row, text_of
from evaluation.spans import gazetteer
from sitegen.authorities import load_authorities
from sitegen.corpus import cluster
from sitegen.corpus.names import Name
from sitegen.disk import built_in_actors

KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}
"""What the pipeline calls the sets' types; any other is unknown."""


def clusters(rows: Iterable[Row]) -> Iterator[Prediction]:
    """`clusters`: a key for every given mention, in order. The texts are one corpus."""
    everything = list(rows)
    documents = [_names(row) for row in everything]
    keys = cluster(documents, load_authorities(None, None, built_in_actors()), gazetteer())
    for row, found in zip(everything, keys, strict=True):
        yield {"id": row["id"], "clusters": found}


def _names(row: Row) -> list[Name]:
    text = text_of(row)
    return [Name(text[span["start"] : span["end"]], KINDS.get(span["type"], "unknown")) for span in row["spans"]]
