"""Whether 03/04/2023 is 3 April or March 4: by the site, the source's other dates, its zone, its language, the days that it
names; or unknown.
"""

import re

from sitegen.config import DateOrder
from sitegen.dates import EventDate, day_key
from sitegen.extractors.published.forms import MONTHS
from sitegen.extractors.when.absolute import order_in
from sitegen.patterns import lazy_pattern

_MONTH = "|".join(sorted((name for name in MONTHS if name.isascii() and len(name) > 2), key=len, reverse=True))
_WORDED = lazy_pattern(
    rf"\b(?:(?P<mdy>(?:{_MONTH})\.?\s\d{{1,2}},?\s(?:19|20)\d\d)|(?P<dmy>\d{{1,2}}\s(?:{_MONTH})\.?,?\s(?:19|20)\d\d))\b",
    re.IGNORECASE,
)
_DAY_AND_MONTH = lazy_pattern(
    rf"\b(?:(?P<day>\d{{1,2}})\s(?P<name>{_MONTH})|(?P<month>{_MONTH})\.?\s(?P<number>\d{{1,2}}))\b", re.IGNORECASE
)
_AMERICAN_ZONE = lazy_pattern(r"\d\s?(?:[AaPp]\.?[Mm]\.?)?\s(?:ET|EST|EDT|CT|CDT|MT|MST|MDT|PT|PST|PDT)\b")


def order_of(text: str, language: str, site: DateOrder | None) -> DateOrder | None:
    """The order of day and month in a source's digits; None when nothing tells it."""
    return site or order_in(text) or _worded(text) or ("dmy" if language != "en" else None)


def named_day(text: str, one: EventDate, other: EventDate) -> EventDate | None:
    """The one of two possible days whose month and day the text says in words ("10 November"), where it says only one."""
    said = {
        (MONTHS[(each["name"] or each["month"]).casefold()], int(each["day"] or each["number"]))
        for each in _DAY_AND_MONTH.finditer(text)
    }
    named = [date for date in (one, other) if date.earliest and day_key(date.earliest)[1:] in said]
    return named[0] if len(named) == 1 else None


def _worded(text: str) -> DateOrder | None:
    """As the source writes dates in words, or the zone of its times: Americans put the month first, others the day."""
    found = {name for each in _WORDED.finditer(text) for name in ("mdy", "dmy") if each[name]}
    if _AMERICAN_ZONE.search(text):
        found.add("mdy")
    if found == {"mdy"}:
        return "mdy"
    return "dmy" if found == {"dmy"} else None
