"""Readings of dates that need another: yesterday, last week, Friday night, two years ago, the next day."""

import datetime as dt
from typing import cast

from sitegen.extractors.named_days import NAMES, named_day
from sitegen.extractors.when.absolute import day_of, month, month_day, stated_year
from sitegen.extractors.when.calendar import DAY, Stretch, Unit, nearest, shift, stretch, timex
from sitegen.extractors.when.periods import quarter_told
from sitegen.extractors.when.scene import UNKNOWN, Meaning, Scene, amount, on, timed

TOLD = {"previous", "preceding", "prior", "following"}
"""Words that count from the date named last, not from publication."""

_PAPERS = {"times", "telegraph", "mirror", "express", "mail", "post", "herald", "independent", "world"}
"""What follows a weekday in the name of a newspaper."""


def with_part(scene: Scene, day: dt.date, confidence: float, *, refers: bool = False) -> Meaning:
    """A day, and the part of it that the words name: Friday night."""
    span, part = Stretch("D", day), scene.word("PART")
    if not part:
        return on(span, confidence, refers=refers)
    clock = f"T{part}"
    return Meaning("TIME", timex(span) + clock, span, clock=clock, confidence=confidence, refers=refers)


def day_word(scene: Scene) -> Meaning | None:
    """Yesterday, tomorrow night, the day before yesterday."""
    word, before = scene.surface(), scene.token(-2)
    if (word.lower() == "today" and scene.letters(after=2) == "'J") or (
        before == "of" and word in ("today", "tomorrow")
    ):
        return None  # "today's youth", "the people of today": no day is meant
    if word == "Today" and scene.setting.tokens.at(scene.first - 2)[:1].isupper():
        return None  # a paper or a channel: "Russia Today"
    if scene.anchor is None:
        return UNKNOWN
    offset = scene.numbers("DAYWORD")[0]
    if scene.has("UNIT"):
        offset += 1 if offset > 0 else -1
    day = scene.anchor + offset * DAY
    if scene.word("DAYWORD") or scene.surface().lower().endswith("tonight"):
        return Meaning("TIME", f"{day}TNI", Stretch("D", day), clock="TNI", confidence=0.95)
    return with_part(scene, day, 0.95)


def weekday(scene: Scene) -> Meaning | None:
    """Friday: the nearest at or before publication, the next one where the sentence looks ahead."""
    target = scene.numbers("WEEKDAY", "WKDAY")[0]
    if scene.token(1) in _PAPERS and scene.letters(after=2) == " 0" and not scene.token(0).strip():
        return None
    if scene.anchor is None:
        return Meaning("DATE", f"XXXX-WXX-{target + 1}", confidence=0.4)
    told = scene.has("THAT", "SAME") or scene.word("LAST", "NEXT") in TOLD
    base = scene.told.day.start if told and scene.told.day else scene.anchor
    back, forth = (base.weekday() - target) % 7, (target - base.weekday()) % 7
    if scene.has("LAST"):
        day = base - (back or 7) * DAY
    elif scene.has("NEXT"):
        day = base + (forth or 7) * DAY
    elif back and ((scene.has("THIS") and forth <= 3) or scene.ahead()):
        day = base + forth * DAY
    else:
        day = base - back * DAY
    return with_part(scene, day, 0.85)


def unit(scene: Scene) -> Meaning | None:
    """Last week, this year, the following month, that day, the weekend, the quarter."""
    kind = scene.unit()
    if kind == "D":
        return told_day(scene) if scene.has("THAT", "SAME", "NEXT", "LAST") else None
    if kind == "Q" and not scene.has("NEXT", "THIS", "CURRENT"):
        return quarter_told(scene)
    if kind == "Y" and scene.token(1) in ("ended", "ending"):
        return Meaning("DURATION", "P1Y", confidence=0.7)
    if kind not in ("W", "WE", "M", "Q", "Y", "DE", "CE") or scene.surface() == "This Week":
        return None
    return _calendar_unit(scene, cast(Unit, kind))


def _calendar_unit(scene: Scene, kind: Unit) -> Meaning | None:
    told = bool(scene.told.last) and (scene.has("THAT", "SAME") or scene.word("LAST", "NEXT") in TOLD)
    base = scene.told.last.start if told and scene.told.last else scene.anchor
    if base is None:
        return UNKNOWN
    steps = -1 if scene.has("LAST") else 1 if scene.has("NEXT") else 0
    if kind == "WE" and not steps and not told:
        return on(_weekend(scene, base), 0.8)
    return on(shift(stretch(kind, base), steps), 0.85, refers=told)


def _weekend(scene: Scene, anchor: dt.date) -> Stretch:
    this = stretch("WE", anchor)
    return this if anchor.weekday() >= 5 or scene.has("THIS") or scene.ahead() else shift(this, -1)


def told_day(scene: Scene) -> Meaning | None:
    """The next day, that day, the previous night, the day before: by the day named last; nothing without one."""
    if scene.told.day is None or scene.unit() not in ("", "D"):
        return None
    if scene.has("LAST") or scene.surface().lower().endswith("before"):
        step = -1
    else:
        step = 1 if scene.has("NEXT") or scene.surface().lower().endswith("after") else 0
    return with_part(scene, scene.told.day.start + step * DAY, 0.7, refers=True)


def part_of_day(scene: Scene) -> Meaning | None:
    """Last night, this morning, that evening, the next morning."""
    if scene.has("THAT", "SAME", "NEXT") or scene.word("LAST") in TOLD:
        return told_day(scene)
    if scene.anchor is None:
        return timed(scene, f"T{scene.word('PART')}")
    return with_part(scene, scene.anchor - DAY if scene.has("LAST") else scene.anchor, 0.9)


def ago(scene: Scene) -> Meaning | None:
    """Two years ago, a week earlier, three days later, ten days from now."""
    kind, count = scene.unit(), amount(scene)
    back = scene.has("AGO", "EARLIER")
    if count is None:
        return Meaning("DATE", "PAST_REF" if back else "FUTURE_REF", confidence=0.6)
    if kind in ("TH", "TM", "TS"):
        return Meaning("TIME", confidence=0.4)
    if kind == "F":
        kind, count = "W", 2 * count
    if kind == "DE":
        kind, count = "Y", 10 * count
    base = _counted_from(scene)
    if base is None:
        return UNKNOWN
    if kind == "Y" and count == 1 and back and scene.told.quarter:
        return on(shift(scene.told.quarter, -4), 0.6, refers=True)
    span = shift(stretch(cast(Unit, kind), base), -count if back else count)
    return on(span, 0.8, approximate=kind != "D")


def _counted_from(scene: Scene) -> dt.date | None:
    if scene.has("AGO", "NOW"):
        return scene.anchor
    last = scene.told.last.start if scene.told.last else None
    return last if scene.has("LATER") else last or scene.anchor


def week_of(scene: Scene) -> Meaning | None:
    """The week of March 6: that week; the first week of March, about March."""
    if scene.unit() not in ("D", "W", "WE"):
        return None
    if scene.has("ORDINAL", "LAST"):
        found = month(scene)
        return found and found._replace(approximate=True)
    found = month_day(scene)
    return on(stretch("W", found.span.start), 0.85) if found and found.span else None


def month_near(scene: Scene) -> Meaning | None:
    """Last March, next May, this April, that June."""
    if scene.anchor is None:
        return UNKNOWN
    index = scene.numbers("MONTH", "MONTHAB")[0]
    base, here = Stretch("M", dt.date(scene.anchor.year, index, 1)), stretch("M", scene.anchor)
    if scene.has("LAST"):
        # The month just over is "last month": on 1 March "last February" is that of the year before.
        return on(base if base.start < shift(here, -1).start else shift(base, -12), 0.85)
    if scene.has("NEXT"):
        return on(base if base.start > here.start else shift(base, 12), 0.85)
    if scene.has("THIS"):
        return on(base, 0.85)
    if scene.told.year:
        return on(Stretch("M", base.start.replace(year=scene.told.year.start.year)), 0.7)
    return on(nearest([shift(base, 12 * years) for years in (-1, 0, 1)], scene.anchor), 0.7)


def season(scene: Scene) -> Meaning | None:
    """Last summer, the winter of 2022, this fall."""
    first_month, year = scene.numbers("SEASON")[0], stated_year(scene)
    if year is not None:
        return on(Stretch("S", dt.date(year, first_month, 1)), 0.85)
    if scene.anchor is None:
        return UNKNOWN
    choices = [Stretch("S", dt.date(scene.anchor.year + years, first_month, 1)) for years in (-2, -1, 0, 1)]
    here = stretch("S", scene.anchor)
    if scene.has("LAST"):
        return on([choice for choice in choices if choice.start < here.start][-1], 0.8)
    if scene.has("NEXT"):
        later = [choice for choice in choices if choice.start > here.start]
        return on((later or choices[-1:])[0], 0.8)
    return on(nearest(choices, scene.anchor), 0.8)


def holiday(scene: Scene) -> Meaning | None:
    """Christmas Eve, last Thanksgiving, Victory Day."""
    words = scene.surface().lower().replace("’", "'").removeprefix("last ").removeprefix("next ").removeprefix("this ")
    name = max(
        (name for name in NAMES if words == name or words.startswith((f"{name} ", f"{name},"))), key=len, default=""
    )
    years = scene.numbers("YEAR")
    if not name:
        return None
    if years:
        day = named_day(name, years[0])
        return on(Stretch("D", day), 0.9) if day else None
    if scene.anchor is None:
        return UNKNOWN
    days = [named_day(name, scene.anchor.year + years) for years in (-1, 0, 1)]
    choices = [Stretch("D", day) for day in days if day]
    past = [choice for choice in choices if choice.start < scene.anchor]
    future = [choice for choice in choices if choice.start > scene.anchor]
    choices = past if scene.has("LAST") else future if scene.has("NEXT") else choices
    return on(nearest(choices, scene.anchor, ahead=scene.ahead()), 0.8) if choices else None


def day_of_month(scene: Scene) -> Meaning | None:
    """On the 24th: of the month named last, else the nearest to publication."""
    base = scene.told.day.start if scene.told.day else scene.anchor
    if base is None:
        return None
    months = [shift(stretch("M", base), steps).start for steps in (-1, 0, 1)]
    index = scene.numbers("DAYNUM")[0]
    choices = [Stretch("D", day) for month in months if (day := day_of(month.year, month.month, index))]
    return on(nearest(choices, base), 0.6) if choices else None
