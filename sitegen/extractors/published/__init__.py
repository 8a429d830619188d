"""When a report was published, by the best evidence there is, with every other candidate and why it was not believed.

Trust: front matter, a date glued to the first words, what a page states about itself, a line beside the headline, the
address or file name. Without any of them the text bounds the day. It is never today's date, and never a day where only
a month is known. Updated and captured are dates of their own.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import replace

from sitegen.config import Config
from sitegen.dates import EventDate, parse_edtf
from sitegen.errors import Problem
from sitegen.extractors.language import language_of
from sitegen.extractors.parts import Layout
from sitegen.extractors.published.address import addresses
from sitegen.extractors.published.candidates import BASIS, Candidate, Trust
from sitegen.extractors.published.choice import chosen, settled, with_day, with_order
from sitegen.extractors.published.declared import two_dates, written, wrong_date
from sitegen.extractors.published.lines import Sighting, glued, line_candidates, sighted, sightings
from sitegen.extractors.published.pages import CAPTURED, UPDATED, metadata, stated
from sitegen.lexicon.reasons import reason
from sitegen.model import Draft, Evidence, Field, Published, Reading, Rejected
from sitegen.quick import dataclass

_NEAR_ENOUGH = -2.0  # score of a line "Updated …" that is the report's own
_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Dates:
    """The dates of a report itself, and what was wrong with those that somebody declared."""

    published: Published
    updated: Reading[EventDate] | None = None
    captured: Reading[EventDate] | None = None
    problems: tuple[Problem, ...] = ()


def published(draft: Draft, layout: Layout, config: Config) -> Dates:
    """Read the dates of a report; `layout` says what stands above its body. Under `reading: declared` its words say
    nothing.
    """
    declared = draft.declared
    seen = sightings(layout, declared.not_date) if config.reading == "full" else []
    updates = [*_declared(declared.updated, config), *stated(draft, UPDATED), *_updates(seen)]
    captures = [*_declared(declared.captured, config), *stated(draft, CAPTURED), *_captures(seen)]
    latest = _latest(captures)
    lines = [each for each in line_candidates(seen) if not _is_after(each, latest)]
    candidates = [
        *_declared(declared.date, config),
        *glued(layout),
        *metadata(draft, lines),
        *lines,
        *(each for each in addresses(draft) if not _is_after(each, latest)),
    ]
    candidates = _ordered(candidates or _only_updated(updates), draft, config)
    unlikely = tuple(_unlikely(seen))
    problems = list(_problems(draft, config))
    if not candidates:
        from sitegen.extractors.published.inferred import inferred  # noqa: PLC0415 - it reads texts, and most are dated

        language = language_of(draft, config)
        found = inferred(layout, language, latest, unlikely, reading=config.reading == "full")
        return Dates(found, _reading(updates), _reading(captures), tuple(problems))
    best = settled(candidates)
    if best.other:
        problems.append(_ambiguous(best, draft))
    return Dates(chosen(best, candidates, unlikely), _reading(updates), _reading(captures), tuple(problems))


def _declared(field: Field | None, config: Config) -> tuple[Candidate, ...]:
    """What a person declared, when it can be read."""
    found = written(field.text, config.date_order) if field else None
    if field is None or found is None:
        return ()
    words = Evidence(field.text, field.start, field.end)
    return (Candidate(found.date, "front-matter", Trust.DECLARED, 1.0, words, found.time, found.other),)


def _problems(draft: Draft, config: Config) -> Iterator[Problem]:
    """What cannot be read of the declared dates: the article is published without it."""
    declared = draft.declared
    for key, field in (("date", declared.date), ("updated", declared.updated), ("captured", declared.captured)):
        if field and written(field.text, config.date_order) is None:
            yield wrong_date(field, key)


def _ambiguous(best: Candidate, draft: Draft) -> Problem:
    assert best.other
    field = draft.declared.date
    if field and best.trust == Trust.DECLARED:
        return two_dates(field, best.date, best.other)
    line = draft.text.count("\n", 0, best.evidence.start) + 1 if best.evidence.start is not None else 1
    words = Field(best.evidence.text, draft.path, line)
    return two_dates(words, best.date, best.other, f"{draft.path}.yaml")


def _ordered(candidates: Sequence[Candidate], draft: Draft, config: Config) -> list[Candidate]:
    if not any(each.other for each in candidates):
        return list(candidates)
    from sitegen.extractors.published.order import named_day, order_of  # noqa: PLC0415 - most dates are plain

    order = order_of(draft.text, language_of(draft, config), config.date_order)
    ordered = [with_order(each, order) for each in candidates]
    return [with_day(each, named_day(draft.text, each.date, each.other)) if each.other else each for each in ordered]


def _updates(seen: Sequence[Sighting]) -> list[Candidate]:
    updates = [each for each in seen if each.label == "updated" and each.score > _NEAR_ENOUGH]
    return [sighted(each, "updated-line", 0.7) for each in updates]


def _captures(seen: Sequence[Sighting]) -> list[Candidate]:
    called = [each for each in seen if each.label == "captured"]
    one = len({each.stamp.day for each in called}) == 1  # more are those of a list of sources
    captures = [sighted(called[0], "captured-line", 0.7)] if one else []
    return captures + [sighted(each, "page-banner", 0.5) for each in seen if each.banner]


def _latest(captures: Sequence[Candidate]) -> dt.date | None:
    """The last day that the report can have: that of the capture; the day before that of a banner, which is no source."""
    for each in captures:
        if each.date.latest and not each.date.latest.startswith("-"):
            day = dt.date.fromisoformat(each.date.latest)
            return day - _DAY if each.rule == "page-banner" and day > dt.date.min else day
    return None


def _is_after(candidate: Candidate, latest: dt.date | None) -> bool:
    """Whether a candidate is later than the page can know; a day of grace for zones."""
    earliest = candidate.date.earliest
    return bool(latest and earliest and earliest > (min(latest, dt.date.max - 2 * _DAY) + 2 * _DAY).isoformat())


def _only_updated(updates: Sequence[Candidate]) -> list[Candidate]:
    """A day of an update, for a report that tells no other: uncertain, as it may be older."""
    found = [each for each in updates if each.trust != Trust.DECLARED and each.date.precision == "day"]
    return [
        replace(each, date=parse_edtf(f"{each.date.edtf}?"), rule="only-updated", trust=Trust.TEXT, confidence=0.5)
        for each in found[:1]
    ]


def _unlikely(seen: Sequence[Sighting]) -> Iterator[Rejected]:
    for each in seen:
        if each.banner:
            why = "banner"
        elif each.label in ("updated", "captured"):
            why = each.label
        elif each.score <= 0:
            why = "aside"
        else:
            continue
        candidate = sighted(each)
        yield Rejected(candidate.date.edtf, candidate.evidence.text, reason(why))


def _reading(candidates: Sequence[Candidate]) -> Reading[EventDate] | None:
    best = next((each for each in candidates if each.other is None), None)
    return Reading(best.date, BASIS[best.trust], best.rule, best.confidence, best.evidence) if best else None
