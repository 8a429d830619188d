"""Years for reports that tell their day and not their year, from the dated reports of the collection that are most alike.

A day without a year ("the parade on 8 May is tomorrow") stands in every year. The dated reports that speak of the same
places and people say in which of them the story was told; without such support the report stays undated. What an article
says itself is never changed, and an interval stays one.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from math import exp, log, sqrt

from sitegen.corpus.days import day_number
from sitegen.dates import DateFormError, EventDate, day_key, parse_edtf
from sitegen.lexicon.reasons import reason
from sitegen.model import Published, Reading, Rejected
from sitegen.quick import dataclass

REACH = 120
"""Days between a day and a dated report beyond which the report says nothing of it."""

NEIGHBOURS = 8
"""Dated reports that are asked, most alike first."""

ALIKE = 0.1
"""Similarity (cosine, 0 to 1) below which two reports tell different stories."""

LEAD = 1.5
"""How much better the best year must be supported than the next."""

_FADING = 90  # days after which a report's word counts some third (1/e)
_LONGEST = 400  # reports that one name may lead to
_CONFIDENCE = 0.4


@dataclass(frozen=True, slots=True)
class Report:
    """What dating looks at: `terms` count the mentions of each place and actor."""

    path: str
    published: Published
    terms: Mapping[str, int]


def lacks_year(published: Published) -> bool:
    """Whether a day is known and its year is not."""
    return bool(published.clue) and published.date.value is None


def date_reports(reports: Sequence[Report]) -> dict[str, Published]:
    """New dates, by path, for the reports whose day the collection can put into a year."""
    undated = [report for report in reports if lacks_year(report.published)]
    if not undated:
        return {}
    dated = sorted((report for report in reports if _day(report.published) is not None), key=lambda each: each.path)
    index = _Index(dated, Counter(term for report in reports for term in report.terms), len(reports))
    found = ((report.path, _dated(report, index.most_alike(report))) for report in undated)
    return {path: published for path, published in found if published}


def _dated(report: Report, neighbours: Iterable[tuple[float, int]]) -> Published | None:
    """The report's date in the year that its neighbours speak for; None when they do not, or not clearly."""
    votes: dict[str, float] = defaultdict(float)
    for likeness, day in neighbours:
        nearest = min(_days(report.published, day), key=lambda each: (abs(day_number(each) - day), each), default=None)
        if nearest is not None and abs(day_number(nearest) - day) <= REACH:
            votes[nearest] += likeness * exp(-abs(day_number(nearest) - day) / _FADING)
    ranked = sorted(votes, key=lambda each: (-votes[each], each))
    if not ranked or (len(ranked) > 1 and votes[ranked[0]] < LEAD * votes[ranked[1]]):
        return None
    return _inferred(report.published, ranked[0], ranked[1:])


def _inferred(published: Published, day: str, others: Sequence[str]) -> Published:
    reading = published.date
    text = reading.evidence.text if reading.evidence else published.clue or ""
    rejected = tuple(Rejected(other, text, reason("year")) for other in others)
    date: Reading[EventDate | None] = Reading(
        parse_edtf(f"{day}?"),
        "inferred",
        "year-of-similar-reports",
        _CONFIDENCE,
        reading.evidence,
        (*reading.rejected, *rejected),
    )
    return replace(published, date=date, status="inferred", earliest=day, latest=day)


def _days(published: Published, near: int) -> Iterator[str]:
    """The clue in the years around a day, within the bounds that the article itself gives."""
    year = round(near / 365.2425)
    for each in range(max(1, year - 1), min(9999, year + 1) + 1):
        day = f"{each:04d}-{published.clue}"
        try:
            parse_edtf(day)
        except DateFormError:  # 29 February of another year
            continue
        after = published.earliest is None or day_key(day) >= day_key(published.earliest)
        if after and (published.latest is None or day_key(day) <= day_key(published.latest)):
            yield day


def _day(published: Published) -> int | None:
    """The day of a report that has one; of a month, its middle."""
    value = published.date.value
    if value is None or value.precision not in ("day", "month") or not value.earliest or not value.latest:
        return None
    return (day_number(value.earliest) + day_number(value.latest)) // 2


class _Index:
    """The dated reports by what they name, so that only those that share a name are compared; `frequency` counts the
    reports of the whole collection, dated or not, that have a name, `size` all reports.
    """

    def __init__(self, dated: Sequence[Report], frequency: Mapping[str, int], size: int) -> None:
        self._dated = dated
        self._rarity = {term: log((size + 1) / count) for term, count in frequency.items()}
        self._holders: dict[str, list[tuple[int, float]]] = defaultdict(list)
        self._lengths: list[float] = []
        for number, report in enumerate(dated):
            weights = self._weights(report.terms)
            self._lengths.append(_length(weights))
            for term, weight in weights.items():
                self._holders[term].append((number, weight))

    def _weights(self, terms: Mapping[str, int]) -> dict[str, float]:
        """Rare names tell more, and so do names that a report repeats."""
        return {term: sqrt(count) * self._rarity[term] for term, count in terms.items()}

    def most_alike(self, report: Report) -> list[tuple[float, int]]:
        """Likeness and day of the reports most like this one, best first."""
        products: dict[int, float] = defaultdict(float)
        weights = self._weights(report.terms)
        for term in sorted(weights):
            weight = weights[term]
            for number, other in self._holders.get(term, ())[:_LONGEST]:
                products[number] += weight * other
        length = _length(weights)
        ranked = sorted(
            (-product / (length * self._lengths[number]), self._dated[number].path, number)
            for number, product in products.items()
        )
        days = ((-negative, _day(self._dated[number].published)) for negative, _, number in ranked[:NEIGHBOURS])
        return [(likeness, day) for likeness, day in days if likeness >= ALIKE and day is not None]


def _length(weights: Mapping[str, float]) -> float:
    return sqrt(sum(sorted([weight**2 for weight in weights.values()]))) or 1.0
