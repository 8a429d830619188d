"""Readings of dates that name themselves: days, months and years, in digits or words.

What a date leaves out is completed to the nearest to publication; where that is far, the tense of the sentence decides.
"""

import datetime as dt
import re
from functools import lru_cache

from sitegen.extractors.when.calendar import Stretch, nearest, shift
from sitegen.extractors.when.scene import UNKNOWN, Meaning, Order, Scene, number, on, timed
from sitegen.patterns import lazy_pattern

_YEAR_AFTER = lazy_pattern(r"(?: d{1,2}s?)?(?:,? ?[Kj-] ?|, )[M1]\.?(?: d{1,2}s?)?,? (y)")
_SLASHED = lazy_pattern(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(?:19|20)\d\d(?![\d/-])")
_UNLIKE_A_YEAR_BEFORE = lazy_pattern(r"[$£€%#./:'+-]$|[dDy],$|[$£€] $|0-$")
_UNLIKE_A_YEAR_AFTER = lazy_pattern(r"[,.:][dDy]|[%$£€]| ?%|-?[uU]| [uUn]|[-/]d?D|[-/]y")
_NAMES_TOO = {"may", "june", "april", "august", "march"}
_ONLY_WITH_A_DOT = {"jan", "mar", "dec"}
_LEADS_TO_MONTH = lazy_pattern(r"[i8lxchKjfE][ -]$|[-/(]$")
_ARTICLE_BEFORE = lazy_pattern(r"[at] $")
_SHORT_MINUTES = lazy_pattern(r":\d(?!\d)")  # "a 1:1 meeting"
_NAMES_A_YEAR = lazy_pattern(r"[i8tfIE] $")
NEAR, NEAR_AHEAD = 45, {"D": 100, "M": 45}
"""Days within which the nearest date is taken whatever the tense of the sentence; a day ahead is often one agreed on by
people whose words stand in the past tense.
"""


def day_of(year: int, month: int, day: int) -> dt.date | None:
    """The day, or None when there is none such."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def year_first(scene: Scene) -> Meaning | None:
    """2023-05-11, 2023/05/11."""
    year, month, day = scene.numbers("YEAR", "DAYNUM")
    found = day_of(year, month, day)
    return on(Stretch("D", found), 0.98) if found else None


def year_last(scene: Scene) -> Meaning | None:
    """11.05.2023, 5/11/2023, 11/05/23: the order of day and month from the site, the text, the language, or unknown."""
    first, second, year = scene.numbers("DAYNUM", "NUM", "YEAR")
    if year < 100:
        if len(scene.surface().rpartition("/")[2]) != 2:
            return None
        year += 2000 if year < 69 else 1900
    month_first, day_first = day_of(year, first, second), day_of(year, second, first)
    if month_first and day_first and month_first != day_first:
        order = order_of(scene)
        if order is None:
            return UNKNOWN
        return on(Stretch("D", month_first if order == "mdy" else day_first), 0.8)
    found = month_first or day_first
    return on(Stretch("D", found), 0.95) if found else None


def order_of(scene: Scene) -> Order | None:
    """The order of day and month: the site's, that of the text's other dates, of dots, of a language but English."""
    setting = scene.setting
    if setting.order or (found := order_in(setting.text)):
        return setting.order or found
    return "dmy" if setting.language != "en" or "." in scene.surface() else None


@lru_cache(maxsize=2)  # asked for each ambiguous date of one text
def order_in(text: str) -> Order | None:
    """The order of day and month that a text's unambiguous numeric dates share; None without any, or when they differ."""
    orders: set[Order] = set()
    for first, _, second in _SLASHED.findall(text):
        if int(first) > 12 >= int(second):
            orders.add("dmy")
        elif int(second) > 12 >= int(first):
            orders.add("mdy")
    return orders.pop() if len(orders) == 1 else None


def month_day(scene: Scene) -> Meaning | None:
    """March 5, 2022; 5 March; Monday, March 5; March 5 last year; 3-5 March: days, their year stated or the nearest."""
    month = scene.numbers("MONTH", "MONTHAB", "DOUBTFUL")[0]
    days = scene.numbers("DAYNUM")[:2] or [number(scene.numbers("WORDNUM", "ORDINAL")) or 0]
    year = stated_year(scene)
    if year is not None:
        found = day_of(year, month, days[0])
        return _days(found, days[1:], 0.97) if found else None
    if scene.anchor is None:
        return Meaning("DATE", f"XXXX-{month:02d}-{days[0]:02d}", confidence=0.5) if 1 <= days[0] <= 31 else None
    near = range(max(1, scene.anchor.year - 1), min(9999, scene.anchor.year + 1) + 1)
    choices = [Stretch("D", found) for year in near if (found := day_of(year, month, days[0]))]
    weekdays = scene.numbers("WEEKDAY", "WKDAY")
    matching = [choice for choice in choices if weekdays and choice.start.weekday() == weekdays[0]]
    if not choices:
        return None
    return _days(settled(scene, matching or choices).start, days[1:], 0.92)


def _days(first: dt.date, others: list[int], confidence: float) -> Meaning | None:
    if not others:
        return on(Stretch("D", first), confidence)
    last = day_of(first.year, first.month, others[0])
    if last is None or last <= first:
        return None
    return Meaning("DATE", f"{first}/{last}", Stretch("D", first), Stretch("D", last), confidence=confidence)


def settled(scene: Scene, choices: list[Stretch]) -> Stretch:
    """The choice nearest to publication; the tense of the sentence decides when that is not near at all (`NEAR`)."""
    assert scene.anchor
    best, before = nearest(choices, scene.anchor), scene.token(-2)
    past = [choice for choice in choices if choice.start <= scene.anchor]
    if past and (scene.has("LAST") or before == "since"):
        return max(past, key=_start)
    gap = (best.start - scene.anchor).days
    if -NEAR < gap < NEAR_AHEAD[best.unit]:
        return best
    if before in ("by", "until", "through") and best.start > scene.anchor:
        return best
    match scene.tense():
        case "past":
            return max(past, key=_start, default=best)
        case "ahead":
            return min((choice for choice in choices if choice.start > scene.anchor), key=_start, default=best)
        case _:
            return best


def _start(span: Stretch) -> dt.date:
    return span.start


def stated_year(scene: Scene) -> int | None:
    """The year in the words, in digits, in words, as '23, as "last year", or in a list that goes on: "May, June 2022"."""
    years = scene.numbers("YEAR")
    if years:
        return years[0]
    if scene.unit() == "Y" and scene.anchor:
        return _relative_year(scene, scene.anchor.year)
    letters = scene.setting.tokens.letters
    if "'" in letters[scene.first : scene.stop]:
        short = scene.numbers("DAYNUM", "NUM")
        return short[-1] + (2000 if short[-1] < 69 else 1900) if short else None
    words = number(scene.numbers("WORDNUM"))
    if words and words > 1000:
        return words
    listed = _YEAR_AFTER.match(letters, scene.stop)
    return int(scene.setting.tokens.at(listed.start(1))) if listed else None


def _relative_year(scene: Scene, this: int) -> int:
    if scene.has("LAST", "AGO", "EARLIER"):
        return this - 1
    if scene.has("THAT", "SAME") and scene.told.year:
        return scene.told.year.start.year
    return this + 1 if scene.has("NEXT") else this


def month_year(scene: Scene) -> Meaning | None:
    """March 2022, March of last year, March '22."""
    year = stated_year(scene)
    if year is None:
        return None
    return on(Stretch("M", dt.date(year, scene.numbers("MONTH", "MONTHAB", "DOUBTFUL")[0], 1)), 0.95)


def month(scene: Scene) -> Meaning | None:
    """March: the nearest to publication. Months that are also names or verbs need a preposition before them."""
    name = scene.surface().lower().split(" ")[-1].split("-")[-1]
    if name in _ONLY_WITH_A_DOT:
        return None
    year = stated_year(scene)
    if name in _NAMES_TOO and year is None and not (scene.has("EARLY", "EDGE") or _leads_to_month(scene)):
        return None
    index = scene.numbers("MONTH", "MONTHAB")[0]
    if year is not None:
        return on(Stretch("M", dt.date(year, index, 1)), 0.9)
    if scene.anchor is None:
        return Meaning("DATE", f"XXXX-{index:02d}", confidence=0.4)
    base = Stretch("M", dt.date(scene.anchor.year, index, 1))
    return on(settled(scene, [shift(base, 12 * years) for years in (-1, 0, 1)]), 0.85)


def _leads_to_month(scene: Scene) -> bool:
    """Whether a preposition stands before, or an article with a noun after: "a June truce", not "the March on Rome"."""
    before, after = scene.letters(before=3), scene.letters(after=2)
    if before.endswith("j ") and scene.setting.tokens.at(scene.stop + 1) != scene.token(1):
        return False  # "and April Jones"
    return bool(_LEADS_TO_MONTH.search(before) or (_ARTICLE_BEFORE.search(before) and after == " 0"))


def year(scene: Scene) -> Meaning | None:
    """1998: four digits that nothing around them makes an amount."""
    value = scene.numbers("YEAR")[0]
    if _UNLIKE_A_YEAR_BEFORE.search(scene.letters(before=2)) or _UNLIKE_A_YEAR_AFTER.match(scene.letters(after=4)):
        return None
    if value % 50 == 0 and scene.token(1).islower() and not _NAMES_A_YEAR.search(scene.letters(before=2)):
        return None  # "2000 soldiers"
    if scene.token(-3) == "no":  # "No. 2022"
        return None
    if not 1900 <= value <= 2050 and not re.search(r"[i8fIE] (?:t )?$", scene.letters(before=4)):
        return None
    return on(Stretch("Y", dt.date(value, 1, 1)), 0.85)


def year_in_words(scene: Scene) -> Meaning | None:
    """Nineteen ninety-six, the year two thousand: as transcripts of speech spell them."""
    value = number(scene.numbers("WORDNUM"))
    if value is None or not 1800 <= value <= 2050 or scene.letters(after=1) == "-":
        return None
    return on(Stretch("Y", dt.date(value, 1, 1)), 0.7)


def decade(scene: Scene) -> Meaning | None:
    """The 1990s, the '90s, the nineties; "in his 30s" is an age."""
    if scene.token(-2) in ("his", "her", "their", "my", "our", "your", "its"):
        return None
    value = scene.numbers("DECADE")[0]
    if value < 100:
        value += 1900 if value >= 20 else 2000
    return on(Stretch("DE", dt.date(value, 1, 1)), 0.85)


def century(scene: Scene) -> Meaning | None:
    """The 20th century."""
    ordinal = number(scene.numbers("DAYNUM", "WORDNUM", "ORDINAL"))
    if not ordinal or not 2 <= ordinal <= 30:
        return None
    return on(Stretch("CE", dt.date(100 * (ordinal - 1), 1, 1)), 0.8)


def clock(scene: Scene) -> Meaning | None:
    """14:02, 2 p.m., 1400 GMT, noon: a time of the day that the words beside it name, or of no stated day."""
    if scene.has("NOON"):
        return None if scene.token(-2) == "high" else timed(scene, f"T{scene.word('NOON')}")
    numbers = scene.numbers("DAYNUM", "NUM", "YEAR")
    hour, minute = numbers[0], numbers[1] if len(numbers) > 1 else 0
    if len(numbers) == 1 and hour > 99:
        hour, minute = divmod(hour, 100)
    if scene.has("MERIDIEM"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if scene.word("MERIDIEM").startswith("p") else 0)
    if hour > 23 or minute > 59 or (len(numbers) > 1 and _SHORT_MINUTES.search(scene.surface())):
        return None
    return timed(scene, f"T{hour:02d}:{minute:02d}")
