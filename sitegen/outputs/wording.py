"""Dates in words, no finer than they are known: "April 2022", "about 2022", "between 6 and 9 April 2023".

The words are English, day before month. A date is first put into pieces, each a text and, where HTML's `time` element
knows such a date, its machine form; pieces become plain text or markup.
"""

from functools import lru_cache

from markupsafe import Markup, escape

from sitegen.dates import EventDate, parse_edtf
from sitegen.lexicon.calendar_words import MONTHS as ENGLISH_MONTHS
from sitegen.model import Entry
from sitegen.page_parts import When

MONTHS = [names[0] for names in ENGLISH_MONTHS]
_SEASONS = {21: "spring", 22: "summer", 23: "autumn", 24: "winter"}
NO_DATE = "no date found"

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


def when_on(date: EventDate) -> When:
    """A date that is stated somewhere."""
    return When(date.edtf, date.earliest, date.latest, "stated", "text")


def date_in_words(entry: Entry) -> str:
    """An entry's date as plain text."""
    return in_words(when_of(entry))


def in_words(when: When) -> str:
    """A date as plain text, without its time of day."""
    return "".join(text for text, _ in _pieces(when.edtf, when.earliest, when.latest, when.lasting))


def marked_up(when: When, *, time: bool = False) -> Markup:
    """A date with `time` elements; with `time` its stated time of day follows."""
    marked = _marked_up(when.edtf, when.earliest, when.latest, when.lasting)
    return marked + f", {clock_in_words(when.time)}" if time and when.time and marked else marked


@lru_cache(maxsize=8192)
def _marked_up(edtf: str, earliest: str | None, latest: str | None, lasting: bool) -> Markup:
    return Markup("").join(
        Markup('<time datetime="{}">{}</time>').format(value, text) if value else escape(text)
        for text, value in _pieces(edtf, earliest, latest, lasting)
    )


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
    return _plain(_single_pieces(parse_edtf(period)))


@lru_cache(maxsize=8192)
def _pieces(edtf: str, earliest: str | None, latest: str | None, lasting: bool) -> tuple[Piece, ...]:
    text = edtf or _bounds(earliest, latest)
    if not text:
        return ((NO_DATE, ""),)
    if "/" not in text:
        return _single_pieces(parse_edtf(text))
    left, right = (None if part in ("", "..") else parse_edtf(part) for part in text.split("/"))
    if left is None or right is None:
        only, word = (left, "later") if left else (right, "earlier")
        assert only is not None
        return (*_single_pieces(only), (f" or {word}", ""))
    return _span(left, right, lasting)


def _bounds(earliest: str | None, latest: str | None) -> str:
    if earliest and earliest == latest:
        return earliest
    return f"{earliest or '..'}/{latest or '..'}" if earliest or latest else ""


def _span(left: EventDate, right: EventDate, lasting: bool) -> tuple[Piece, ...]:
    before, between = ("", " to ") if lasting else ("between ", " and ")
    first = _single_pieces(left) if _marked(left) or _marked(right) else (_shortened(left, right),)
    return (*(((before, ""),) if before else ()), *first, (between, ""), *_single_pieces(right))


def _marked(date: EventDate) -> bool:
    return date.approximate or date.uncertain


def _shortened(left: EventDate, right: EventDate) -> Piece:
    """The start of a span without the month and year that its end says again."""
    first, last = _parts(left), _parts(right)
    if left.precision != right.precision or left.precision not in ("day", "month") or first[0] != last[0]:
        return _joined(_single_pieces(left))
    _, month, day = first
    assert month is not None
    if day is None:
        return MONTHS[month - 1], _machine(first)
    return (str(day) if month == last[1] else f"{day} {MONTHS[month - 1]}"), _machine(first)


def _joined(pieces: tuple[Piece, ...]) -> Piece:
    return pieces[0] if len(pieces) == 1 else (_plain(pieces), "")


def _plain(pieces: tuple[Piece, ...]) -> str:
    return "".join(text for text, _ in pieces)


def _single_pieces(date: EventDate) -> tuple[Piece, ...]:
    about = (("about ", ""),) if date.approximate else ()
    doubt = ((", uncertain", ""),) if date.uncertain else ()
    return (*about, *_bare(date), *doubt)


def _bare(date: EventDate) -> tuple[Piece, ...]:
    year, month, day = parts = _parts(date)
    if date.precision == "day" and month:
        return ((f"{day} {MONTHS[month - 1]} {_year(year)}", _machine(parts)),)
    if date.precision == "month" and month:
        return ((f"{MONTHS[month - 1]} {_year(year)}", _machine(parts)),)
    if date.precision == "season":
        season = int(date.edtf.rstrip("?~%")[-2:])
        return ((f"{_SEASONS[season]} {_winter(year) if season == 24 else _year(year)}", ""),)
    if date.precision == "decade" and year >= 0:
        return ((f"{year}s", ""),)
    if date.precision in ("decade", "century"):
        last = _parts(parse_edtf(date.latest or date.edtf))
        return (("between ", ""), *_year_piece(year), (" and ", ""), *_year_piece(last[0]))
    return _year_piece(year)


def _year_piece(year: int) -> tuple[Piece, ...]:
    return ((_year(year), _machine((year, None, None))),)


def _winter(year: int) -> str:
    return f"{_year(year)}–{(year + 1) % 100:02d}" if year >= 1000 else _year(year)


def _year(year: int) -> str:
    """A year as people write it; year 0 of the astronomical count is 1 BCE."""
    if year <= 0:
        return f"{1 - year} BCE"
    return str(year) if year >= 1000 else f"{year} CE"


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
