"""Predictions of who is who: one key for the mentions of one actor or place, over all the texts of a set."""

from collections.abc import Iterable, Iterator

from evaluation.rows import Prediction, Row, text_of
from evaluation.spans import gazetteer
from sitegen.authorities import load_authorities
from sitegen.corpus import cluster
from sitegen.corpus.names import Name
from sitegen.corpus.spelling import bare
from sitegen.disk import built_in_actors
from sitegen.extractors.names.also_known import other_names

KINDS = {"PER": "person", "ORG": "organisation", "LOC": "place"}
"""What the pipeline calls the sets' types; any other is unknown."""


def clusters(rows: Iterable[Row]) -> Iterator[Prediction]:
    """`clusters`: a key for every given mention, in order. The texts are one corpus."""
    everything = list(rows)
    documents = [names_in(row) for row in everything]
    keys = cluster(documents, load_authorities(None, None, built_in_actors()), gazetteer())
    for row, found in zip(everything, keys, strict=True):
        yield {"id": row["id"], "clusters": found}


def names_in(row: Row) -> list[Name]:
    """The given names of a row, in order; a second name of a person ("also known as") as the first, as the recogniser has it."""
    text = text_of(row)
    written = [text[span["start"] : span["end"]] for span in row["spans"]]
    people = [number for number, span in enumerate(row["spans"]) if span["type"] == "PER"]
    spans = [(row["spans"][number]["start"], row["spans"][number]["end"]) for number in people]
    first = {bare(written[people[second]]): written[people[one]] for second, one in other_names(text, spans)}
    kinds = (KINDS.get(span["type"], "unknown") for span in row["spans"])
    return [
        Name(first.get(bare(name), name) if kind == "person" else name, kind)
        for name, kind in zip(written, kinds, strict=True)
    ]
