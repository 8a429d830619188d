"""Readings of quarters, halves and fiscal years, of durations and recurrences, and of words such as "now"."""

import datetime as dt

from sitegen.extractors.when.absolute import century, stated_year
from sitegen.extractors.when.calendar import Stretch, nearest, shift, stretch
from sitegen.extractors.when.scene import UNKNOWN, Meaning, Scene, amount, on
from sitegen.patterns import lazy_pattern

_ENDED = lazy_pattern(r" 0 [M1]")


def nth_unit(scene: Scene) -> Meaning | None:
    """The third quarter, third-quarter, this year's first quarter, Q3 2023, the 20th century."""
    if scene.unit() == "CE":
        return century(scene)
    index = scene.numbers("ORDINAL", "DAYNUM")
    if (scene.unit() not in ("Q", "Y") and not scene.has("QLETTER")) or not index or not 1 <= index[0] <= 4:
        return None
    if scene.unit() == "Y" and "Q" not in scene.values("UNIT"):
        return None
    months = 3 * (index[0] - 1) + 1
    year = stated_year(scene)
    if year is not None:
        return on(Stretch("Q", dt.date(year, months, 1)), 0.85)
    if scene.anchor is None:
        return Meaning("DATE", f"XXXX-Q{index[0]}", confidence=0.3)
    base = Stretch("Q", dt.date(scene.anchor.year, months, 1))
    before = scene.has("AGO", "EARLIER")
    if before:
        base = shift(base, -4)
    if base.start > scene.anchor and not scene.ahead():
        base = shift(base, -4)
    return on(base, 0.75, refers=before)


def quarter_told(scene: Scene) -> Meaning | None:
    """The quarter, the latest period, the year-earlier quarter, the 2022 period: of the quarter named last, else the
    last that was over at publication.
    """
    if scene.anchor is None:
        return UNKNOWN
    told = _ended(scene, scene.anchor) or scene.told.quarter
    if not told and scene.has("PERIOD"):
        return None
    base = told or shift(stretch("Q", scene.anchor), -1)
    years = scene.numbers("YEAR")
    if years:
        base = Stretch("Q", base.start.replace(year=years[0]))
    elif scene.has("AGO", "EARLIER"):
        base = shift(base, -4)
    return on(base, 0.6, refers=True)


def _ended(scene: Scene, anchor: dt.date) -> Stretch | None:
    """The quarter that "ended Sept. 30" says: that of the month named."""
    tokens = scene.setting.tokens
    tail = _ENDED.match(tokens.letters, scene.stop)
    if not tail or not scene.token(1).startswith("end"):
        return None
    at = tail.end() - 1
    month = scene.setting.words.value(tokens.letters[at], tokens.at(at))
    assert isinstance(month, int)
    base = Stretch("M", dt.date(anchor.year, month, 1))
    return stretch("Q", nearest([shift(base, -12), base], anchor).start)


def year_ago(scene: Scene) -> Meaning | None:
    """Year-earlier, year-ago: the quarter named last, a year before; else the year before publication."""
    if scene.told.quarter:
        return on(shift(scene.told.quarter, -4), 0.6, refers=True)
    return on(shift(stretch("Y", scene.anchor), -1), 0.6, refers=True) if scene.anchor else UNKNOWN


def half(scene: Scene) -> Meaning | None:
    """The first half of 2022, the second half of last year."""
    index = 2 if scene.numbers("ORDINAL") == [2] or not scene.numbers("ORDINAL", "DAYNUM") else 1
    year = stated_year(scene)
    return on(Stretch("H", dt.date(year, 6 * index - 5, 1)), 0.85) if year else None


def fiscal(scene: Scene) -> Meaning | None:
    """Fiscal 2022, the current fiscal year."""
    year = stated_year(scene)
    return on(Stretch("Y", dt.date(year, 1, 1)), 0.7) if year else None


def duration(scene: Scene) -> Meaning | None:
    """Two years, 48 hours, five-year, the past three months."""
    kind, count = scene.unit(), amount(scene)
    if (kind == "Q" and scene.has("AN", "UNIT")) or _is_title(scene):  # "more than a quarter of them"
        return None
    factor, kind = {"F": (2, "W"), "DE": (10, "Y"), "CE": (100, "Y"), "Q": (3, "M")}.get(kind, (1, kind))
    text = "X" if count is None else str(count * factor)
    return Meaning("DURATION", f"PT{text}{kind[1]}" if kind in ("TH", "TM", "TS") else f"P{text}{kind}", confidence=0.8)


def _is_title(scene: Scene) -> bool:
    """Whether digits and a capital make the words a name: the programme "60 Minutes"."""
    words = scene.surface().split()
    return len(words) == 2 and words[0].isdecimal() and words[1].istitle()


def recurrence(scene: Scene) -> Meaning | None:
    """Every day, each Monday, nightly, on Saturdays."""
    if scene.has("ADVERB"):
        return Meaning("SET", scene.word("ADVERB"), confidence=0.7)
    days, months = scene.numbers("WEEKDAY", "WEEKDAYS"), scene.numbers("MONTH", "MONTHAB")
    if days:
        return Meaning("SET", f"XXXX-WXX-{days[0] + 1}", confidence=0.7)
    if months:
        return Meaning("SET", f"XXXX-{months[0]:02d}", confidence=0.7)
    if scene.has("PART"):
        return Meaning("SET", f"XXXX-XX-XXT{scene.word('PART')}", confidence=0.7)
    found = duration(scene)
    return found and Meaning("SET", found.timex, confidence=0.7)


def year_end(scene: Scene) -> Meaning | None:
    """By year-end, by year's end: the last of December for TIMEX3, about December for the timeline."""
    if scene.unit() != "Y" or scene.anchor is None or not scene.surface().lower().endswith("end"):
        return None
    december = Stretch("M", scene.anchor.replace(month=12, day=1))
    return Meaning("DATE", f"{scene.anchor.year:04d}-12-31", december, confidence=0.6, approximate=True)


def vague(scene: Scene) -> Meaning | None:
    """Now, recent years, the future: TIMEX3's references without a calendar."""
    if scene.surface() == "Now" or (scene.has("LAST") and scene.word("LAST") != "past"):
        return None  # "Now" opens a remark more often than it tells a time
    if scene.has("LAST"):
        return Meaning("DATE", "PAST_REF", confidence=0.5)
    return Meaning("DATE", scene.word("FUTURE", "NOW", "RECENT") or "PRESENT_REF", confidence=0.5)
