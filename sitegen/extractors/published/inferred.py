"""An undated report: an interval between what its text tells as past and the day when its page was saved, or a clue."""

import datetime as dt

from sitegen.dates import EventDate, interval
from sitegen.extractors.parts import Layout
from sitegen.extractors.published.bounds import (
    Bound,
    Clue,
    dateline_clue,
    days_of,
    line_clue,
    lower_bound,
    named_day_clue,
)
from sitegen.extractors.published.candidates import day
from sitegen.model import Published, Reading, Rejected, Status

LONGEST = 731
"""Days that an interval may span to be worth showing as a date."""


def inferred(
    layout: Layout, language: str, latest: dt.date | None, rejected: tuple[Rejected, ...], *, reading: bool
) -> Published:
    """What can be said of a report that nothing dates; `latest` is the last day that it can have. Without `reading` its
    words say nothing.
    """
    named = named_day_clue(layout.body) if reading else None
    clue = named or ((line_clue(layout.head) or dateline_clue(layout.body)) if reading else None)
    bound = lower_bound(layout.body, language, latest) if reading and (clue or latest) else None
    rule = "named-day" if named else "line-without-year"
    days = days_of(clue, bound.day, latest) if clue and bound and latest else []
    if clue and len(days) == 1:
        return _published(day(days[0], "?"), rule, 0.35, clue, bound, latest, rejected)
    if bound and latest and (latest - bound.day).days <= LONGEST:
        span = interval(bound.day.isoformat(), latest.isoformat())
        return _published(span, "bounds", 0.2, clue or bound, bound, latest, rejected, clue)
    return _published(
        None, rule if clue else "none", 0.2 if clue else 0.0, clue or bound, bound, latest, rejected, clue
    )


def _published(
    value: EventDate | None,
    rule: str,
    confidence: float,
    words: Bound | Clue | None,
    bound: Bound | None,
    latest: dt.date | None,
    rejected: tuple[Rejected, ...],
    clue: Clue | None = None,
) -> Published:
    date: Reading[EventDate | None] = Reading(
        value, "inferred" if value or clue else "none", rule, confidence, words.words if words else None, rejected
    )
    status: Status = "inferred" if value else "no date found"
    earliest = value.earliest if value else bound.day.isoformat() if bound else None
    last = value.latest if value else latest.isoformat() if latest else None
    return Published(date, status, earliest, last, clue=clue.month_day if clue else None)
