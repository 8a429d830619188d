"""What a date looks like: one shape for each way of being inexact, in lists and in lanes.

A shape goes with words (`wording`) that say the same, and with the colour and outline of the date's status.
"""

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
    if not (when.earliest or when.latest):
        return ""
    date = parse_edtf(when.edtf) if when.edtf else None
    added = [name for name, on in (("about", date and date.approximate), ("unsure", date and date.uncertain)) if on]
    return " ".join([_outline(when, single=date is not None and date.precision != "interval"), *added])


def _outline(when: When, *, single: bool) -> str:
    if not when.earliest:
        return "before"
    if not when.latest:
        return "after"
    if when.earliest == when.latest:
        return "day"
    if single:
        return "within"
    return "lasting" if when.lasting else "between"
