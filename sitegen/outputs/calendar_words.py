"""Days, months and years as a language writes them: in English day before month, else by CLDR."""

from datetime import date
from functools import lru_cache
from typing import Literal

from sitegen.language import spoken
from sitegen.lexicon.calendar_words import MONTHS
from sitegen.outputs.words import say


def day_in_words(year: int, month: int, day: int) -> str:
    """A day of the calendar."""
    code = _code()
    if code and date.min.year <= year <= date.max.year:
        return _cldr_day(code, date(year, month, day))
    return f"{day} {month_name(month)} {year_in_words(year)}"


def month_in_words(year: int, month: int) -> str:
    """A month of a year."""
    code = _code()
    if code and date.min.year <= year <= date.max.year:
        return _cldr_month(code, date(year, month, 1))
    return f"{month_name(month)} {year_in_words(year)}"


def year_in_words(year: int) -> str:
    """A year as people write it; year 0 of the astronomical count is 1 BCE."""
    if year <= 0:
        return say("year_bce", year=1 - year)
    return str(year) if year >= 1000 else say("year_ce", year=year)


def month_name(month: int) -> str:
    """A month's name by itself."""
    code = _code()
    return _cldr_name(code, month, "wide") if code else MONTHS[month - 1][0]


def month_abbreviation(month: int) -> str:
    """A month's name as short as its language makes it."""
    code = _code()
    return _cldr_name(code, month, "abbreviated") if code else MONTHS[month - 1][0][:3]


def _code() -> str:
    """The locale for CLDR, "" for English."""
    language = spoken()
    return language.code.replace("-", "_") if language.messages else ""


@lru_cache(maxsize=8192)
def _cldr_day(code: str, day: date) -> str:
    from babel.dates import format_date  # noqa: PLC0415 - an English site does without it

    return format_date(day, "long", locale=code)


@lru_cache(maxsize=1024)
def _cldr_month(code: str, first: date) -> str:
    from babel.dates import format_skeleton  # noqa: PLC0415

    return format_skeleton("yMMMM", first, locale=code)


@lru_cache(maxsize=64)
def _cldr_name(code: str, month: int, width: Literal["wide", "abbreviated"]) -> str:
    from babel.dates import get_month_names  # noqa: PLC0415

    return str(get_month_names(width, context="stand-alone", locale=code)[month])
