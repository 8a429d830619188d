"""What a date looks like: one shape for each way of being inexact, in lists and in lanes.

A shape goes with words (`wording`) that say the same, and with the colour and outline of the date's status.
"""

from functools import lru_cache

from sitegen.dates import parse_edtf
from sitegen.page.parts import When

SHAPES = {
    "day": "a day",
    "within": "a month, season, year or longer that the day lies in",
    "between": "two bounds that the day lies between",
    "lasting": "from a first to a last day",
    "before": "a day or earlier",
    "after": "a day or later",
    "about": "about a day, month or year: added to one of the others",
    "unsure": "an uncertain date: added to one of the others",
}
"""Every shape, and what it stands for."""


def shape_of(when: When) -> str:
    """The shapes of a date, as class names; "" without a date.

    >>> shape_of(When("2022~", "2022-01-01", "2022-12-31", "stated", "text"))
    'within about'
    """
    return _shape(when.edtf, when.earliest, when.latest, when.lasting)


@lru_cache(maxsize=8192)
def _shape(edtf: str, earliest: str | None, latest: str | None, lasting: bool) -> str:
    if not (earliest or latest):
        return ""
    date = parse_edtf(edtf) if edtf else None
    added = [name for name, on in (("about", date and date.approximate), ("unsure", date and date.uncertain)) if on]
    single = date is not None and date.precision != "interval"
    return " ".join([_outline(earliest, latest, lasting=lasting, single=single), *added])


def _outline(earliest: str | None, latest: str | None, *, lasting: bool, single: bool) -> str:
    if not earliest:
        return "before"
    if not latest:
        return "after"
    if earliest == latest:
        return "day"
    if single:
        return "within"
    return "lasting" if lasting else "between"
