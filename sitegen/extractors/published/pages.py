"""The dates that a saved page states about itself: JSON-LD, meta tags, `time` elements, and what htmldate finds."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from sitegen.extractors.published.candidates import Candidate, Trust, day
from sitegen.extractors.published.forms import stamps
from sitegen.model import Draft, Evidence, Meta

PUBLISHED = (
    "jsonld:datePublished",
    "article:published_time",
    "itemprop:datePublished",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "parsely-pub-date",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "dcterms.created",
    "sailthru.date",
    "pubdate",
    "publishdate",
    "publish-date",
    "publication_date",
    "article.published",
    "cxenseparse:recs:publishtime",
    "date",
    "jsonld:dateCreated",
)
"""Statements that name the day of publication, most trusted first."""

UPDATED = (
    "jsonld:dateModified",
    "article:modified_time",
    "og:updated_time",
    "itemprop:dateModified",
    "dcterms.modified",
)
CAPTURED = ("captured",)


def stated(draft: Draft, names: tuple[str, ...] = PUBLISHED) -> Sequence[Candidate]:
    """The days that the page states under these names, most trusted first."""
    if not draft.meta:
        return ()
    by_name: dict[str, Meta] = {}
    for meta in draft.meta:
        by_name.setdefault(meta.name, meta)
    candidates = (_read(by_name[name]) for name in names if name in by_name)
    return [candidate for candidate in candidates if candidate]


def _read(meta: Meta) -> Candidate | None:
    found = next(stamps(meta.value), None)
    if found is None or found.other:
        return None
    rule = re.sub(r"[^a-z]+", "-", meta.name.lower()).strip("-")
    return Candidate(day(found.day), rule, Trust.METADATA, 0.95, Evidence(meta.value, meta.start, meta.end), found.time)


def metadata(draft: Draft, lines: Sequence[Candidate]) -> list[Candidate]:
    """The days that a page states as its publication, most trusted first; what stands beside the headline confirms the
    one that it shows, and gives the page's own day where the statement is of another zone. htmldate is asked where
    neither says anything.
    """
    if draft.format != "html":
        return []
    found = list(stated(draft))
    if not found:
        searching = None if lines else searched(draft)
        return [searching] if searching else []
    shown = [line for line in lines if line.other is None]
    confirmed = [each for each in found if any(line.date == each.date for line in shown)]
    local = [line for line in shown if any(_same_moment(each, line) for each in found)] if not confirmed else []
    first = [replace(line, trust=Trust.METADATA) for line in local[:1]] or confirmed[:1]
    return [*first, *(each for each in found if each not in first)]


def _same_moment(page: Candidate, line: Candidate) -> bool:
    """Whether a line shows the moment of a statement in Greenwich time as the clock of another zone: 01:48Z as 8:48 p.m."""
    if (
        not (page.time and line.time and page.time.endswith("+00:00"))
        or page.date.earliest is None
        or line.date.earliest is None
    ):
        return False
    apart = dt.date.fromisoformat(page.date.earliest) - dt.date.fromisoformat(line.date.earliest)
    return abs(apart.days) == 1 and page.time[3:5] == line.time[3:5]


def searched(draft: Draft) -> Candidate | None:
    """What htmldate finds anywhere in the page."""
    from htmldate import find_date  # noqa: PLC0415 - a slow import that only saved pages need

    try:
        found = find_date(draft.text, original_date=True, extensive_search=True)
    except Exception:  # noqa: BLE001 - a library over hostile markup: a page it stumbles over has no date by it
        return None
    value = next(stamps(found), None) if found else None
    return Candidate(day(value.day), "htmldate", Trust.METADATA, 0.8, Evidence(str(found))) if value else None
