"""Dates as bylines, date lines, addresses and file names write them: whole, and often glued to what stands beside them.

"By Jo MarchDec. 21, 2023 11:00 pm EST" and "22 December 20233:00 AM" are dates to a reader, and so they are here. Running
text is read by `when`.
"""

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from sitegen.extractors.when.english import WORDS
from sitegen.extractors.when.words import LANGUAGES
from sitegen.lexicon.calendar_words import western_digits
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

MONTHS: dict[str, int] = {
    name.casefold(): number
    for words in (*LANGUAGES.values(), WORDS)
    for group in ("MONTH", "MONTHAB")
    for name, number in words.get(group, {}).items()
    if isinstance(number, int)
}
# Any word stands where a month may, and is looked up: a month may be glued to the name before it, "MarchDec. 21".
_WORD = r"(?P<{}>[^\W\d_]{{3,40}})\.?"
_YEAR = r"(?P<{}>(?:19|20)\d\d)"
_DAY = r"(?P<{}>\d{{1,2}})(?:st|nd|rd|th|er|º|ª)?"
_WHOLE = lazy_pattern(
    rf"(?<![^\W\d_]){_WORD.format('m1')},?\s{{0,2}}{_DAY.format('d1')}(?![\d:])[,.]?\s{{0,2}}(?:of\s|/\s)?{_YEAR.format('y1')}"
    rf"|(?<![\d:.,/-]){_DAY.format('d2')}\.?[\s-]{{0,2}}(?:of\s|de\s)?{_WORD.format('m2')},?[\s-]{{0,2}}(?:del?\s)?"
    rf"{_YEAR.format('y2')}"
    rf"|\({_YEAR.format('y5')},\s{_WORD.format('m5')}\s{_DAY.format('d5')}\)"
    r"|(?<!\d)(?P<y3>(?:19|20)\d\d)(?P<s3>[-/.])(?P<m3>\d{1,2})(?P=s3)(?P<d3>\d{1,2})(?!\d|[-/.]\d)"
    r"|(?<![\d/.-])(?P<n1>\d{1,2})(?P<s4>[/.-])(?P<n2>\d{1,2})(?P=s4)(?P<y4>(?:19|20)\d\d|\d\d(?![:.\d]))(?![\d/-])"
)
_GLUED = lazy_pattern(r"(?<=[A-Za-z])[A-Z][a-z]{2,8}\Z")
LIKELY = lazy_pattern(r"\d(?:(?<=[1١۱])[9٩۹]\d\d|(?<=[2٢۲])[0٠۰]\d\d|[/.-]\d)")
"""What every whole date has, quick to look for: a digit comes first, to which a search skips."""
_REACH = 80  # characters: no whole date is longer, nor what is looked at behind one
_YEARLESS = lazy_pattern(
    rf"(?:(?<![^\W\d_]){_WORD.format('m1')}\s{{0,2}}{_DAY.format('d1')}"
    rf"|(?<![\d:.,/-]){_DAY.format('d2')}\s(?:of\s|de\s)?{_WORD.format('m2')})(?!\w|[,.]?\s?\d)"
)
_TIME = lazy_pattern(
    r"[\s,|•·@T/–-]{0,4}(?:at\s|à\s|um\s|в\s|о\s)?(?P<h>\d{1,2})(?:[:.h](?P<m>\d\d)(?::(?P<s>\d\d)(?:\.\d{1,6})?)?)?"
    r"\s?(?P<half>[AaPp]\.?\s?[Mm]\b\.?)?\s?\(?(?P<zone>Z\b|[A-Z]{2,5}\b|[+-]\d\d:?\d\d)?"
)
ZONES = {
    "Z": 0,
    "GMT": 0,
    "UTC": 0,
    "WET": 0,
    "BST": 60,
    "CET": 60,
    "CEST": 120,
    "EET": 120,
    "EEST": 180,
    "MSK": 180,
    "EST": -300,
    "EDT": -240,
    "CST": -360,
    "CDT": -300,
    "MST": -420,
    "MDT": -360,
    "PST": -480,
    "PDT": -420,
}
"""Minutes east of Greenwich of the zones that a byline names and that mean one thing; "ET" means two and has none here."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """A whole date at `start` to `end` of a text. `other` is the second day that digits can mean (03/04/2023); `time`
    is `14:02:00+00:00`, without the zone where that is not known.
    """

    start: int
    end: int
    day: dt.date
    other: dt.date | None = None
    time: str | None = None


def stamps(text: str) -> Iterator[Stamp]:
    """The whole dates in a line, in order. Two-digit years are of 1970 to 2069."""
    at = 0
    for near in LIKELY.finditer(text):
        text = western_digits(text)
        while at <= near.start() and (found := _around(text, near, at)):
            days, start = _days(found)
            at = found.end() if days else found.start() + 1
            if days:
                time, at = time_after(text, at)
                yield Stamp(start, at, days[0], days[1] if len(days) > 1 else None, time)


def _around(text: str, near: re.Match[str], at: int) -> re.Match[str] | None:
    """The first whole date from `at` on that holds what is likely to be one: most years stand in no date."""
    found = _WHOLE.search(text, max(at, near.start() - _REACH), near.end() + _REACH)
    return found if found and found.start() <= near.start() else None


def _days(found: re.Match[str]) -> tuple[list[dt.date], int]:
    """The days that a match can mean, and where it begins without what is glued to it."""
    if found["y4"]:
        return _numeric(found), found.start()
    index = next(index for index in "1235" if found[f"y{index}"])
    month, start = (int(found["m3"]), 0) if index == "3" else _month(found[f"m{index}"])
    day = _day(int(found[f"y{index}"]), month, int(found[f"d{index}"])) if month else None
    return [day] if day else [], found.start() + (start if index == "1" else 0)


def _numeric(found: re.Match[str]) -> list[dt.date]:
    short = len(found["y4"]) == 2
    if short and found["s4"] != "/":  # a version number, as often as not
        return []
    year = int(found["y4"]) + (0 if not short else 2000 if int(found["y4"]) < 70 else 1900)
    first, second = int(found["n1"]), int(found["n2"])
    # Dots part day, month and year; slashes and hyphens part them in either order.
    orders = [(first, second)] if found["s4"] == "." else [(first, second), (second, first)]
    days = [day for number, month in orders if (day := _day(year, month, number))]
    return list(dict.fromkeys(days))


def _month(word: str) -> tuple[int, int]:
    """The month that a word is or ends in, and where in the word its name begins; 0 for another word."""
    glued = None if word.casefold() in MONTHS else _GLUED.search(word)
    name = glued[0] if glued else word
    return MONTHS.get(name.casefold(), 0), glued.start() if glued else 0


def _day(year: int, month: int, day: int) -> dt.date | None:
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def time_after(text: str, at: int) -> tuple[str | None, int]:
    """A time of the day right after `at`, as `14:02:00+00:00`, and where it ends; None and `at` where there is none."""
    found = _TIME.match(text, at)
    hours, minutes, seconds, half, zone = found.group("h", "m", "s", "half", "zone") if found else (None,) * 5
    if not (found and hours and (minutes or half)):
        return None, at
    hour, minute = int(hours), int(minutes or 0)
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half[0] in "Pp" else 0)
    if hour > 23 or minute > 59:
        return None, at
    offset = _offset(zone) if zone else None
    end = found.end("zone") if offset else found.end("half")
    end = end if end > at else found.end("s") if seconds else found.end("m")
    return f"{hour:02d}:{minute:02d}:{int(seconds or 0) % 60:02d}{offset or ''}", end


@lru_cache(maxsize=64)
def _offset(zone: str) -> str | None:
    if zone in ZONES:
        sign, minutes = ("-" if ZONES[zone] < 0 else "+"), abs(ZONES[zone])
        return f"{sign}{minutes // 60:02d}:{minutes % 60:02d}"
    return f"{zone[:3]}:{zone[-2:]}" if zone[:1] in ("+", "-") else None


def yearless(text: str) -> tuple[int, int, int, int] | None:
    """The first day of a month without a year in a line: start, end, month, day; None without one."""
    text, at = western_digits(text), 0
    while found := _YEARLESS.search(text, at):
        index = "1" if found["m1"] else "2"
        month, day = _month(found[f"m{index}"])[0], int(found[f"d{index}"])
        if month and _day(2000, month, day):
            return found.start(), found.end(), month, day
        at = found.start() + 1
    return None
