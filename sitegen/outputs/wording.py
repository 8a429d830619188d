"""Dates in words, no finer than they are known: "April 2022", "about 2022", "between 6 and 9 April 2023".

A date is first put into pieces, each a text and, where HTML's `time` element
knows such a date, its machine form; pieces become plain text or markup.
"""

import string
from collections.abc import Iterator
from functools import lru_cache

from markupsafe import Markup, escape

from sitegen.dates import EventDate, parse_edtf
from sitegen.language import Language, spoken
from sitegen.model import Entry, Published
from sitegen.outputs.calendar_words import day_in_words, month_in_words, month_name, year_in_words
from sitegen.outputs.words import say
from sitegen.page.parts import When

Piece = tuple[str, str]
"""Words, and their value as a `datetime` attribute, or ""."""

_Parts = tuple[int, int | None, int | None]


def when_of(entry: Entry) -> When:
    """The date of an entry. An event's span is one in which it went on; a report's is one in which it appeared."""
    return When(
        entry.date.edtf if entry.date else "",
        entry.earliest,
        entry.latest,
        entry.status,
        entry.basis,
        entry.time or "",
        entry.kind == "event",
    )


def when_published(published: Published) -> When:
    """The date of a report."""
    reading = published.date
    return When(
        reading.value.edtf if reading.value else "",
        published.earliest,
        published.latest,
        published.status,
        reading.basis,
        published.time or "",
    )


def when_on(date: EventDate) -> When:
    """A date that is stated somewhere."""
    return When(date.edtf, date.earliest, date.latest, "stated", "text")


def date_in_words(entry: Entry) -> str:
    """An entry's date as plain text."""
    return in_words(when_of(entry))


def in_words(when: When) -> str:
    """A date as plain text, without its time of day."""
    return _in_words(spoken(), when.edtf, when.earliest, when.latest, when.lasting)


@lru_cache(maxsize=8192)
def _in_words(language: Language, edtf: str, earliest: str | None, latest: str | None, lasting: bool) -> str:
    return _plain(_pieces(language, edtf, earliest, latest, lasting))


def marked_up(when: When, *, time: bool = False) -> Markup:
    """A date with `time` elements; with `time` its stated time of day follows."""
    marked = _marked_up(spoken(), when.edtf, when.earliest, when.latest, when.lasting)
    if not (time and when.time and marked):
        return marked
    return Markup(f"{marked}{_clock(spoken(), when.time)}")  # noqa: S704 - both are escaped


@lru_cache(maxsize=8192)
def _marked_up(language: Language, edtf: str, earliest: str | None, latest: str | None, lasting: bool) -> Markup:
    shown = [
        f'<time datetime="{escape(value)}">{escape(text)}</time>' if value else escape(text)
        for text, value in _pieces(language, edtf, earliest, latest, lasting)
    ]
    return Markup("".join(shown))  # noqa: S704 - every part is escaped


@lru_cache(maxsize=8192)
def _clock(_language: Language, time: str) -> Markup:
    return escape(f"{say('comma')}{clock_in_words(time)}")


def clock_in_words(time: str) -> str:
    """`14:02:00+03:00` as "14:02 (UTC+3)"."""
    clock, zone = time[:5], time[8:]
    if not zone:
        return clock
    if zone in ("Z", "+00:00", "-00:00"):
        return f"{clock} UTC"
    hours, _, minutes = zone[1:].partition(":")
    sign = "−" if zone[0] == "-" else "+"
    return f"{clock} (UTC{sign}{int(hours)}{'' if minutes in ('', '00') else ':' + minutes})"


def period_in_words(period: str) -> str:
    """The title of a year (`2023`), month (`2023-05`) or day (`2023-05-11`)."""
    return _period(spoken(), period)


@lru_cache(maxsize=8192)
def _period(_language: Language, period: str) -> str:
    return _plain(_single_pieces(parse_edtf(period)))


@lru_cache(maxsize=8192)
def _pieces(
    _language: Language, edtf: str, earliest: str | None, latest: str | None, lasting: bool
) -> tuple[Piece, ...]:
    text = edtf or _bounds(earliest, latest)
    if not text:
        return ((say("status_none"), ""),)
    if "/" not in text:
        return _single_pieces(parse_edtf(text))
    left, right = (None if part in ("", "..") else parse_edtf(part) for part in text.split("/"))
    if left is None or right is None:
        only, key = (left, "date_or_later") if left else (right, "date_or_earlier")
        assert only is not None
        return _filled(key, date=_single_pieces(only))
    return _span(left, right, "date_lasting" if lasting else "date_between")


def _filled(key: str, **values: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """A message whose `{names}` are filled in with pieces."""
    return tuple(_fillings(say(key), values))


def _fillings(message: str, values: dict[str, tuple[Piece, ...]]) -> Iterator[Piece]:
    for text, name, _, _ in string.Formatter().parse(message):
        if text:
            yield text, ""
        if name:
            yield from values[name]


def _bounds(earliest: str | None, latest: str | None) -> str:
    if earliest and earliest == latest:
        return earliest
    return f"{earliest or '..'}/{latest or '..'}" if earliest or latest else ""


def _span(left: EventDate, right: EventDate, key: str) -> tuple[Piece, ...]:
    in_full = spoken().messages or _marked(left) or _marked(right)
    first = _single_pieces(left) if in_full else (_shortened(left, right),)
    return _filled(key, first=first, last=_single_pieces(right))


def _marked(date: EventDate) -> bool:
    return date.approximate or date.uncertain


def _shortened(left: EventDate, right: EventDate) -> Piece:
    """The start of a span, in English, without the month and year that its end says again."""
    first, last = _parts(left), _parts(right)
    if left.precision != right.precision or left.precision not in ("day", "month") or first[0] != last[0]:
        return _joined(_single_pieces(left))
    _, month, day = first
    assert month is not None
    if day is None:
        return month_name(month), _machine(first)
    return (str(day) if month == last[1] else f"{day} {month_name(month)}"), _machine(first)


def _joined(pieces: tuple[Piece, ...]) -> Piece:
    return pieces[0] if len(pieces) == 1 else (_plain(pieces), "")


def _plain(pieces: tuple[Piece, ...]) -> str:
    return "".join(text for text, _ in pieces)


def _single_pieces(date: EventDate) -> tuple[Piece, ...]:
    pieces = _bare(date)
    if date.approximate:
        pieces = _filled("date_about", date=pieces)
    return _filled("date_uncertain", date=pieces) if date.uncertain else pieces


def _bare(date: EventDate) -> tuple[Piece, ...]:
    year, month, day = parts = _parts(date)
    if day and month:
        return ((day_in_words(year, month, day), _machine(parts)),)
    if month:
        return ((month_in_words(year, month), _machine(parts)),)
    if date.precision == "season":
        season = int(date.edtf.rstrip("?~%")[-2:])
        return ((say(f"season_{season}", year=_winter(year) if season == 24 else year_in_words(year)), ""),)
    if date.precision == "decade" and year >= 0:
        return ((say("decade", year=year), ""),)
    if date.precision in ("decade", "century"):
        last = _parts(parse_edtf(date.latest or date.edtf))
        return _filled("date_between", first=_year_piece(year), last=_year_piece(last[0]))
    return _year_piece(year)


def _year_piece(year: int) -> tuple[Piece, ...]:
    return ((year_in_words(year), _machine((year, None, None))),)


def _winter(year: int) -> str:
    return f"{year_in_words(year)}–{(year + 1) % 100:02d}" if year >= 1000 else year_in_words(year)


def _parts(date: EventDate) -> _Parts:
    """The year, and month and day as far as the precision goes. A date that is not an interval has an earliest day."""
    start = date.earliest or ""
    body, sign = (start[1:], -1) if start.startswith("-") else (start, 1)
    year, month, day = (int(part) for part in body.split("-"))
    return (
        sign * year,
        month if date.precision in ("day", "month") else None,
        day if date.precision == "day" else None,
    )


def _machine(parts: _Parts) -> str:
    """The value of a `datetime` attribute; HTML has none before year 1."""
    year, month, day = parts
    if year < 1:
        return ""
    return f"{year:04d}" + (f"-{month:02d}" if month else "") + (f"-{day:02d}" if day else "")
