"""Open data: data/articles.json, data/places.json, data/actors.json.

The same record of an article answers `sitegen inspect --json`. Confidence has two decimals; dates are EDTF, bounds ISO
days; every id that a record names has a record in its own file.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sitegen.edition import Edition, shown
from sitegen.model import Actor, Entry, File, Group, Place, Settled, Timeline
from sitegen.outputs.article_data import article_line

ARTICLES, ACTORS = "data/articles.json", "data/actors.json"

Json = dict[str, Any]

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)  # a record is a tree


def data(edition: Edition, _made: Sequence[str]) -> Iterator[File]:
    """The three files, one record a line, so that a change shows as a change of one line."""
    return (make(edition) for make in FILES.values())


def articles_file(edition: Edition) -> File:
    """What is known of every article."""
    timeline, config = edition.timeline, edition.config
    lines = (
        article_line(settled, timeline, whole=shown(settled, config) == "full") for settled in edition.corpus.articles
    )
    return File(ARTICLES, b'{"articles": ' + _lines(lines) + b"}\n")


def places_file(edition: Edition) -> File:
    """Every place that an article names, or that such a place lies in."""
    groups = edition.timeline.places
    records = (place_record(place, groups.get(place.id)) for place in edition.corpus.places.values())
    return File("data/places.json", _lines(map(_ENCODER.encode, records)) + b"\n")


def actors_file(edition: Edition) -> File:
    """Every actor that an article names."""
    groups = edition.timeline.actors
    records = (actor_record(actor, groups.get(actor.id)) for actor in edition.corpus.actors.values())
    return File(ACTORS, _lines(map(_ENCODER.encode, records)) + b"\n")


FILES: Mapping[str, Callable[[Edition], File]] = {
    "articles": articles_file,
    "places": places_file,
    "actors": actors_file,
}
"""What makes each file, by what its records are of."""


def _lines(records: Iterable[str]) -> bytes:
    # One record at a time: those of a large archive are not held side by side.
    lines = [record.encode("utf-8", "replace") for record in records]
    return b"[\n" + b",\n".join(lines) + b"\n]" if lines else b"[]"


def article_record(settled: Settled, timeline: Timeline, *, whole: bool) -> Json:
    """What `article_line` tells of an article."""
    record: Json = json.loads(article_line(settled, timeline, whole=whole))
    return record


def place_record(place: Place, group: Group | None) -> Json:
    """One place; `articles` are its own and those of places inside it, `own` its own."""
    latitude, longitude = place.point or (None, None)
    return {
        "id": place.id,
        "name": place.name,
        "aliases": list(place.aliases),
        "kind": place.kind,
        "latitude": latitude,
        "longitude": longitude,
        "within": list(place.within),
        "articles": _articles(group.entries) if group else [],
        "own": _articles(group.own) if group else [],
    }


def actor_record(actor: Actor, group: Group | None) -> Json:
    """One actor and the articles that name it."""
    return {
        "id": actor.id,
        "name": actor.name,
        "aliases": list(actor.aliases),
        "kind": actor.kind,
        "articles": _articles(group.entries) if group else [],
    }


def _articles(entries: Sequence[Entry]) -> list[str]:
    return list(dict.fromkeys(entry.article for entry in entries))
