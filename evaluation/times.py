"""Predictions of time expressions in a text with nothing removed."""

from collections.abc import Iterable, Iterator

from evaluation.rows import Prediction, Row, text_of
from sitegen.dates import DateFormError, EventDate, parse_edtf
from sitegen.extractors import when
from sitegen.model import Found, Passage


def time_expressions(rows: Iterable[Row]) -> Iterator[Prediction]:
    """`timex`: spans with TIMEX3 types and values."""
    for row in rows:
        spans = [{"start": f.start, "end": f.end, "type": f.kind, "value": f.timex or f.value} for f in _found(row)]
        yield {"id": row["id"], "timex": spans}


def expressions(rows: Iterable[Row]) -> Iterator[Prediction]:
    """`expr`: spans with TIMEX3 values."""
    for row in rows:
        spans = [{"start": f.start, "end": f.end, "value": f.timex or f.value} for f in _found(row)]
        yield {"id": row["id"], "expr": spans}


def _found(row: Row) -> tuple[Found, ...]:
    return when.find(Passage(text_of(row), anchor=anchor_of(row)))


def anchor_of(row: Row) -> EventDate | None:
    """The day that a row's text was written on, when the row says so."""
    day = str(row.get("input", {}).get("dct") or "")[:10]
    try:
        return parse_edtf(day)
    except DateFormError:
        return None
