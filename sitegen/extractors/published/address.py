"""The day that an address or a file name holds: /2023/05/11/slug, 2023-05-11-slug.md, report_20230511.html."""

import datetime as dt
import re

from sitegen.dates import parse_edtf
from sitegen.extractors.published.candidates import Candidate, Trust, day
from sitegen.extractors.published.forms import MONTHS
from sitegen.model import Draft, Evidence
from sitegen.patterns import lazy_pattern

_MONTH_NAMES = "|".join(name for name in MONTHS if name.isascii())
_DAY = lazy_pattern(
    r"(?<!\d)(?P<y>(?:19|20)\d\d)(?:(?P<s>[-/_.])(?P<m>0?[1-9]|1[0-2])(?P=s)(?P<d>0?[1-9]|[12]\d|3[01])"
    rf"|/(?P<w>{_MONTH_NAMES})/(?P<e>\d{{1,2}})|(?P<n>0[1-9]|1[0-2])(?P<f>0[1-9]|[12]\d|3[01]))(?!\d)",
    re.IGNORECASE,
)
_MONTH = lazy_pattern(r"/(?P<y>(?:19|20)\d\d)/(?P<m>0[1-9]|1[0-2])/")
_ADDRESSES = ("canonical", "og:url", "saved-from", "jsonld:url")


def addresses(draft: Draft) -> list[Candidate]:
    """Days in the address that a report was published at and in its file's name, a month of an address last."""
    declared = draft.declared.source_url
    stated = [(declared.text, declared.start, declared.end)] if declared else []
    if draft.meta:
        stated += [
            (meta.value, meta.start, meta.end) for name in _ADDRESSES for meta in draft.meta if meta.name == name
        ]
    name = draft.path.rpartition("/")[2].rpartition(".")[0]
    found = [candidate for each in stated if (candidate := _in_address(*each))]
    in_name = _in_name(name)
    days = [candidate for candidate in found if candidate.date.precision == "day"]
    months = [candidate for candidate in found if candidate.date.precision == "month"]
    return [*days, in_name, *months] if in_name else [*days, *months]


def _in_address(address: str, start: int | None, end: int | None) -> Candidate | None:
    path = address.partition("?")[0]
    found = _day_in(path)
    value = _day(found) if found else None
    words = Evidence(address, start, end)
    if value:
        return Candidate(day(value), "address", Trust.ADDRESS, 0.8, words)
    found = _MONTH.search(path)
    return Candidate(parse_edtf(f"{found['y']}-{found['m']}"), "address", Trust.ADDRESS, 0.6, words) if found else None


def _in_name(name: str) -> Candidate | None:
    found = _day_in(name)
    value = _day(found) if found else None
    return Candidate(day(value), "file-name", Trust.ADDRESS, 0.8, Evidence(name)) if value else None


def _day_in(text: str) -> re.Match[str] | None:
    return _DAY.search(text) if "20" in text or "19" in text else None


def _day(found: re.Match[str]) -> dt.date | None:
    month = found["m"] or found["n"] or MONTHS[found["w"].casefold()]
    try:
        return dt.date(int(found["y"]), int(month), int(found["d"] or found["f"] or found["e"]))
    except ValueError:
        return None
