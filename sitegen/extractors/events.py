"""Dated statements in a body: what happened on another day than that of the report."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from operator import itemgetter

from sitegen.dates import DateFormError, EventDate, parse_edtf
from sitegen.extractors.parts import source_span
from sitegen.lexicon import word_set
from sitegen.model import BodyBlock, Event, Mention, Published
from sitegen.patterns import lazy_pattern

_PRECISE = ("day", "month")
_NO_SENTENCES = ("table", "preformatted")  # kinds of block
_END = lazy_pattern(r"[.!?…][\"'”’»)\]]{0,3}\s+(?=[\"'“‘«(\[]{0,2}[^\W\d_a-zà-öø-ÿ]|\d)")
_ABBREVIATIONS = word_set(
    "mr mrs ms dr prof gen lt col maj capt sgt sen rep gov st no vs jr sr inc ltd corp co fig art approx ca"
    " jan feb mar apr jun jul aug sep sept oct nov dec"
)
_LONGEST = 7  # letters of an abbreviation, and one more


def events(mentions: Sequence[Mention], blocks: Sequence[BodyBlock], published: Published) -> tuple[Event, ...]:
    """The events of a body: one for each sentence and date.

    A sentence counts when it names a day or a month that is not the report's own; its places and actors are the event's.
    `mentions` are in the order of the text.
    """
    found: list[Event] = []
    seen: set[tuple[int, int, str]] = set()
    bounds: dict[int, list[tuple[int, int]]] = {}
    places = [(mention.block, mention.at) for mention in mentions]
    for mention in mentions:
        date = _event_date(mention, published) if mention.block >= 0 else None
        if date is None:
            continue
        block = blocks[mention.block]
        if block.kind in _NO_SENTENCES:
            continue
        if mention.block not in bounds:
            bounds[mention.block] = sentence_bounds(block.text)
        start, end = _around(mention, bounds[mention.block])
        if (mention.block, start, date.edtf) not in seen:
            seen.add((mention.block, start, date.edtf))
            first, last = bisect_left(places, (mention.block, start)), bisect_left(places, (mention.block, end))
            named = tuple(number for number in range(first, last) if mentions[number].type != "date")
            found.append(_event(mention, date, block, (start, end), named))
    return tuple(found)


def _around(mention: Mention, bounds: Sequence[tuple[int, int]]) -> tuple[int, int]:
    """The sentence of a mention; both of two that it parts ("12. März 2021" is no end of one)."""
    first = bisect_right(bounds, mention.at, key=itemgetter(0)) - 1
    last = bisect_right(bounds, mention.at + len(mention.surface) - 1, key=itemgetter(0)) - 1
    return bounds[first][0], bounds[last][1]


def _event_date(mention: Mention, published: Published) -> EventDate | None:
    """The date of a mention that can be an event's."""
    if mention.type != "date" or not mention.value or mention.kind in ("DURATION", "SET"):
        return None
    try:
        date = parse_edtf(mention.value)
    except DateFormError:
        return None
    report = published.date.value
    if date.precision not in _PRECISE or (report is not None and _holds(date, report)):
        return None
    return date


def _holds(date: EventDate, report: EventDate) -> bool:
    """Whether a date is that of the report: the same day, or a month that the day of the report lies in."""
    if date.edtf == report.edtf:
        return True
    start, end = date.earliest or "", date.latest or ""
    return report.precision == "day" and date.precision == "month" and start <= (report.earliest or "") <= end


def _event(
    mention: Mention, date: EventDate, block: BodyBlock, bounds: tuple[int, int], named: tuple[int, ...]
) -> Event:
    start, end = source_span(block, *bounds)
    return Event(
        date=date,
        phrase=mention.surface,
        sentence=block.text[bounds[0] : bounds[1]],
        start=start,
        end=end,
        block=mention.block,
        mentions=named,
        basis=mention.basis,
        rule=mention.rule,
        confidence=mention.confidence,
    )


def _is_abbreviated(text: str, stop: int) -> bool:
    """Whether the word before a full stop is shortened: "Gen.", "Sept."; an initial or the last letter of "U.S." too."""
    start = stop
    while start > 0 and stop - start < _LONGEST and (text[start - 1].isalnum() or text[start - 1] == "_"):
        start -= 1
    if stop - start == 1:
        return text[start].isalpha() and (start == 0 or text[start - 1] in "(." or text[start - 1].isspace())
    return text[start:stop].lower() in _ABBREVIATIONS


def sentence_bounds(text: str) -> list[tuple[int, int]]:
    """Where each sentence of a text starts and ends, without the white space between them."""
    bounds: list[tuple[int, int]] = []
    start = 0
    for found in _END.finditer(text):
        stop = found.start()
        if text[stop] == "." and _is_abbreviated(text, stop):
            continue
        bounds.append((start, stop + len(found[0].rstrip())))
        start = found.end()
    if start < len(text.rstrip()) or not bounds:
        bounds.append((start, len(text.rstrip())))
    return bounds
