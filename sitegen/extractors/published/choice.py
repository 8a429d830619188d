"""Which candidate is the day of publication, and what is said of the others."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from operator import attrgetter

from sitegen.config import DateOrder
from sitegen.dates import EventDate, day_key
from sitegen.extractors.published.candidates import BASIS, STANDS, Candidate, Trust
from sitegen.lexicon.reasons import reason
from sitegen.model import Published, Reading, Rejected, Status

_SHOWN = 8  # rejected candidates
_trust = attrgetter("trust")


def with_order(candidate: Candidate, order: DateOrder | None) -> Candidate:
    """A candidate whose digits can mean two days, once their order is known."""
    if candidate.other is None or order is None:
        return candidate
    return replace(candidate, date=candidate.other if order == "mdy" else candidate.date, other=None)


def with_day(candidate: Candidate, day: EventDate | None) -> Candidate:
    """A candidate whose digits can mean two days, once one of the two is known to be meant."""
    return candidate if day is None else replace(candidate, date=day, other=None)


def settled(candidates: Sequence[Candidate]) -> Candidate:
    """The most trusted candidate; one that can mean two days means the one that another candidate names."""
    best = min(candidates, key=_trust)
    if best.other is None:
        return best
    named = {each.date.edtf for each in candidates if each.other is None}
    for mine, other in ((best.date, best.other), (best.other, best.date)):
        if mine.edtf in named and other.edtf not in named:
            return replace(best, date=mine, other=None)
    return best


def chosen(best: Candidate, candidates: Sequence[Candidate], unlikely: Iterable[Rejected]) -> Published:
    """The best candidate as the day of publication. One that can still mean two days gives no day, but bounds."""
    rejected = tuple(dict.fromkeys([*_rejected(best, candidates), *unlikely]))[:_SHOWN]
    reading: Reading[EventDate | None] = Reading(
        None if best.other else best.date,
        BASIS[best.trust],
        best.rule,
        0.3 if best.other else best.confidence,
        best.evidence,
        rejected,
    )
    first = last = best.date
    if best.other:
        first, last = sorted((first, best.other), key=lambda date: day_key(date.earliest or date.latest or ""))
    time = best.time or next((each.time for each in candidates if each.time and each.date == best.date), None)
    return Published(reading, _status(best, candidates), first.earliest, last.latest, time)


def _status(best: Candidate, candidates: Sequence[Candidate]) -> Status:
    if best.other:
        return "inferred"
    if len(candidates) == 1:
        return "stated" if best.trust < Trust.TEXT else "inferred"
    leading = [next(each for each in candidates if each.trust == trust) for trust in Trust if _has(candidates, trust)]
    sources = [each for each in leading if each.trust <= Trust.LINE and each.other is None]
    if any(_apart(one.date, other.date) for one in sources for other in sources):
        return "sources disagree"
    return "stated" if best.trust < Trust.TEXT else "inferred"


def _has(candidates: Sequence[Candidate], trust: Trust) -> bool:
    return any(each.trust == trust for each in candidates)


def _apart(one: EventDate, other: EventDate) -> bool:
    """Whether more than a day lies between two dates."""
    if not (one.latest and other.earliest) or day_key(one.latest) >= day_key(other.earliest):
        return False
    return _number(other.earliest) - _number(one.latest) > 1


def _number(day: str) -> int:
    """A number that grows by 1 from day to day within a month and by more from month to month: 1 only for neighbours."""
    year, month, number = day_key(day)
    return (year * 12 + month) * 31 + number


def _rejected(best: Candidate, candidates: Sequence[Candidate]) -> Iterable[Rejected]:
    if best.other:
        for date in (best.date, best.other):
            yield Rejected(date.edtf, best.evidence.text, reason("either"))
    for each in candidates:
        if each.date == best.date or (each.other and each.other == best.date):
            continue
        if each.trust > best.trust:
            why = reason("before", best=STANDS[best.trust], other=STANDS[each.trust])
        else:
            why = reason("better", best=STANDS[best.trust])
        yield Rejected(None if each.other else each.date.edtf, each.evidence.text, why)
