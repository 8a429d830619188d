"""A candidate for the day of publication: what it says, where it was read, how far it is believed."""

import datetime as dt
from enum import IntEnum

from sitegen.dates import EventDate, parse_edtf
from sitegen.model import Basis, Evidence
from sitegen.quick import dataclass


class Trust(IntEnum):
    """Where a date was read, most trusted first. Dates of `LINE` and above can disagree; those below give way."""

    DECLARED = 0
    GLUED = 1
    METADATA = 2
    LINE = 3
    ADDRESS = 4
    TEXT = 5


BASIS: dict[Trust, Basis] = {
    Trust.DECLARED: "declared",
    Trust.GLUED: "text",
    Trust.METADATA: "metadata",
    Trust.LINE: "text",
    Trust.ADDRESS: "filename",
    Trust.TEXT: "inferred",
}

STANDS: dict[Trust, str] = {
    Trust.DECLARED: "declared",
    Trust.GLUED: "glued",
    Trust.METADATA: "metadata",
    Trust.LINE: "line",
    Trust.ADDRESS: "address",
    Trust.TEXT: "text",
}
"""Where dates of a trust stand, by key of the lexicon."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """`other` is the second day that digits can mean when nothing settles their order; `time` is `14:02:00+00:00`."""

    date: EventDate
    rule: str
    trust: Trust
    confidence: float
    evidence: Evidence
    time: str | None = None
    other: EventDate | None = None


def day(value: dt.date, mark: str = "") -> EventDate:
    """A calendar day as an EventDate; `mark` is EDTF's "?" or "~"."""
    return parse_edtf(value.isoformat() + mark)
