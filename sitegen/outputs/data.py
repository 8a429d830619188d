"""Open data: data/articles.json, data/places.json, data/actors.json.

The same record of an article answers `sitegen inspect --json`. Confidence has two decimals; dates are EDTF, bounds ISO
days; every id that a record names has a record in its own file.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sitegen.edition import Edition, shown
from sitegen.model import (
    Actor,
    Entry,
    Evidence,
    File,
    Group,
    Place,
    Published,
    Reading,
    Related,
    Settled,
    SettledEvent,
    Timeline,
)
from sitegen.urls import article_url

QUOTE = 200
"""Characters of a quotation where a body may not be shown whole."""

ARTICLES, ACTORS = "data/articles.json", "data/actors.json"

Json = dict[str, Any]

_ENCODER = json.JSONEncoder(ensure_ascii=False, check_circular=False)  # a record is a tree


def data(edition: Edition, _made: Sequence[str]) -> Iterator[File]:
    """The three files, one record a line, so that a change shows as a change of one line."""
    return (make(edition) for make in FILES.values())


def articles_file(edition: Edition) -> File:
    """What is known of every article."""
    timeline, config = edition.timeline, edition.config
    records = (
        article_record(settled, timeline, whole=shown(settled, config) == "full") for settled in edition.corpus.articles
    )
    return File(ARTICLES, b'{"articles": ' + _lines(records) + b"}\n")


def places_file(edition: Edition) -> File:
    """Every place that an article names, or that such a place lies in."""
    groups = edition.timeline.places
    records = (place_record(place, groups.get(place.id)) for place in edition.corpus.places.values())
    return File("data/places.json", _lines(records) + b"\n")


def actors_file(edition: Edition) -> File:
    """Every actor that an article names."""
    groups = edition.timeline.actors
    records = (actor_record(actor, groups.get(actor.id)) for actor in edition.corpus.actors.values())
    return File(ACTORS, _lines(records) + b"\n")


FILES: Mapping[str, Callable[[Edition], File]] = {
    "articles": articles_file,
    "places": places_file,
    "actors": actors_file,
}
"""What makes each file, by what its records are of."""


def _lines(records: Iterable[Json]) -> bytes:
    # One record at a time: those of a large archive are not held side by side.
    lines = [_ENCODER.encode(record).encode("utf-8", "replace") for record in records]
    return b"[\n" + b",\n".join(lines) + b"\n]" if lines else b"[]"


def article_record(settled: Settled, timeline: Timeline, *, whole: bool) -> Json:
    """What is known of one article, and how; unless `whole`, quotations end after `QUOTE` characters."""
    article = settled.article
    cut = None if whole else QUOTE
    neighbours = timeline.neighbours.get(settled.slug)
    return {
        "id": settled.slug,
        "source": article.path,
        "url": article_url(settled.slug),
        "headline": _headline(article.headline, cut),
        "published": _published(settled.published, cut),
        "language": article.language,
        "places": list(settled.places),
        "actors": list(settled.actors),
        "events": [_event(event, cut) for event in settled.events],
        "removed": [{"text": each.text[:cut], "rule": each.rule} for each in settled.removed],
        "previous": neighbours.previous if neighbours else None,
        "next": neighbours.next if neighbours else None,
        "related": [{"id": each.slug, "reasons": _reasons(each)} for each in timeline.related.get(settled.slug, ())],
    }


def _reasons(related: Related) -> list[Json]:
    shared = [{"type": "place", "id": place} for place in related.places]
    shared += [{"type": "actor", "id": actor} for actor in related.actors]
    return shared if related.days is None else [*shared, {"type": "time", "days": related.days}]


def _headline(reading: Reading[str], cut: int | None) -> Json:
    return {
        "value": reading.value,
        "basis": reading.basis,
        "rule": reading.rule,
        "confidence": round(reading.confidence, 2),
        "evidence": _evidence(reading.evidence, cut),
    }


def _evidence(evidence: Evidence | None, cut: int | None) -> Json | None:
    if evidence is None:
        return None
    text, start, end = evidence.text[:cut], evidence.start, evidence.end
    if start is not None and end is not None and text != evidence.text:
        # Only where one character of the quotation is one of the source does its shorter form have a known end.
        start, end = (start, start + len(text)) if end - start == len(evidence.text) else (None, None)
    return {"text": text, "start": start, "end": end}


def _published(published: Published, cut: int | None) -> Json:
    reading = published.date
    return {
        "edtf": reading.value.edtf if reading.value else None,
        "time": published.time,
        "earliest": published.earliest,
        "latest": published.latest,
        "basis": reading.basis,
        "status": published.status,
        "rule": reading.rule,
        "confidence": round(reading.confidence, 2),
        "evidence": _evidence(reading.evidence, cut),
        "rejected": [{"edtf": each.edtf, "text": each.text[:cut], "reason": each.reason} for each in reading.rejected],
    }


def _event(settled: SettledEvent, cut: int | None) -> Json:
    event = settled.event
    return {
        "edtf": event.date.edtf,
        "phrase": event.phrase,
        "sentence": event.sentence[:cut],
        "start": event.start,
        "end": event.end,
        "places": list(settled.places),
        "actors": list(settled.actors),
        "basis": event.basis,
        "rule": event.rule,
        "confidence": round(event.confidence, 2),
    }


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
