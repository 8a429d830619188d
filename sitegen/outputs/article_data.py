"""What is known of one article, as the JSON of its line in data/articles.json.

The text is put together from texts: values for an encoder would be made for every article, and take three times as long.
"""

from collections.abc import Iterable
from json.encoder import encode_basestring as _text

from sitegen.model import Evidence, Published, Reading, Related, Settled, SettledEvent, Timeline
from sitegen.urls import article_url

QUOTE = 200
"""Characters of a quotation where a body may not be shown whole."""


def article_line(settled: Settled, timeline: Timeline, *, whole: bool) -> str:
    """One article, and how each thing about it is known; unless `whole`, quotations end after `QUOTE` characters."""
    article, slug = settled.article, settled.slug
    cut = None if whole else QUOTE
    beside = timeline.neighbours.get(slug)
    removed = [f'{{"text": {_text(each.text[:cut])}, "rule": {_text(each.rule)}}}' for each in settled.removed]
    return (
        f'{{"id": {_text(slug)}, "source": {_text(article.path)}, "url": {_text(article_url(slug))}, '
        f'"headline": {_headline(article.headline, cut)}, "published": {_published(settled.published, cut)}, '
        f'"language": {_text(article.language)}, "places": {_texts(settled.places)}, "actors": {_texts(settled.actors)}, '
        f'"events": {_array([_event(each, cut) for each in settled.events])}, "removed": {_array(removed)}, '
        f'"previous": {_text_or_null(beside.previous if beside else None)}, '
        f'"next": {_text_or_null(beside.next if beside else None)}, '
        f'"related": {_array([_related(each) for each in timeline.related.get(slug, ())])}}}'
    )


def _text_or_null(value: str | None) -> str:
    return "null" if value is None else _text(value)


def _number_or_null(value: int | None) -> str:
    return "null" if value is None else f"{value}"


def _array(values: Iterable[str]) -> str:
    return f"[{', '.join(values)}]"


def _texts(values: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, values))}]"


def _related(related: Related) -> str:
    reasons = [f'{{"type": "place", "id": {_text(each)}}}' for each in related.places]
    reasons += [f'{{"type": "actor", "id": {_text(each)}}}' for each in related.actors]
    if related.days is not None:
        reasons.append(f'{{"type": "time", "days": {related.days}}}')
    return f'{{"id": {_text(related.slug)}, "reasons": {_array(reasons)}}}'


def _headline(reading: Reading[str], cut: int | None) -> str:
    return (
        f'{{"value": {_text(reading.value)}, "basis": {_text(reading.basis)}, "rule": {_text(reading.rule)}, '
        f'"confidence": {round(reading.confidence, 2)!r}, "evidence": {_evidence(reading.evidence, cut)}}}'
    )


def _evidence(evidence: Evidence | None, cut: int | None) -> str:
    if evidence is None:
        return "null"
    text, start, end = evidence.text[:cut], evidence.start, evidence.end
    if start is not None and end is not None and text != evidence.text:
        # Only where one character of the quotation is one of the source does its shorter form have a known end.
        start, end = (start, start + len(text)) if end - start == len(evidence.text) else (None, None)
    return f'{{"text": {_text(text)}, "start": {_number_or_null(start)}, "end": {_number_or_null(end)}}}'


def _published(published: Published, cut: int | None) -> str:
    reading = published.date
    rejected = [
        f'{{"edtf": {_text_or_null(each.edtf)}, "text": {_text(each.text[:cut])}, "reason": {_text(each.reason)}}}'
        for each in reading.rejected
    ]
    return (
        f'{{"edtf": {_text_or_null(reading.value.edtf if reading.value else None)}, '
        f'"time": {_text_or_null(published.time)}, "earliest": {_text_or_null(published.earliest)}, '
        f'"latest": {_text_or_null(published.latest)}, "basis": {_text(reading.basis)}, '
        f'"status": {_text(published.status)}, "rule": {_text(reading.rule)}, '
        f'"confidence": {round(reading.confidence, 2)!r}, "evidence": {_evidence(reading.evidence, cut)}, '
        f'"rejected": {_array(rejected)}}}'
    )


def _event(settled: SettledEvent, cut: int | None) -> str:
    event = settled.event
    return (
        f'{{"edtf": {_text(event.date.edtf)}, "phrase": {_text(event.phrase)}, "sentence": {_text(event.sentence[:cut])}, '
        f'"start": {_number_or_null(event.start)}, "end": {_number_or_null(event.end)}, '
        f'"places": {_texts(settled.places)}, "actors": {_texts(settled.actors)}, "basis": {_text(event.basis)}, '
        f'"rule": {_text(event.rule)}, "confidence": {round(event.confidence, 2)!r}}}'
    )
