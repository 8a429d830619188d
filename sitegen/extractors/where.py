"""Which place each toponym of a document names: what is likely in general, and what the rest of the document speaks for.

A name keeps one sense per document. Its candidates are weighed by their prior, by the countries and regions that the
document speaks of, by how near they lie to the other places, by "Town, Parent", by the words beside the name and by the
site's own region. What no candidate wins clearly keeps a low confidence and its runner-up.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import cos, exp, radians, sqrt

from sitegen.extractors.where_candidates import Candidate

NEAR_KM = 120.0
KM_PER_DEGREE = 111.2
COUNTRY, REGION, NEAR, PARENT, HINT, HOME = 2.6, 2.0, 1.6, 8.0, 2.5, 1.5
ROUNDS = 2


@dataclass(frozen=True, slots=True)
class Toponym:
    """A name to resolve: its candidates, how often it occurs, rows of places named as its parent, kinds that the words
    beside it speak for.
    """

    name: str
    found: tuple[Candidate, ...]
    count: int = 1
    parents: tuple[Candidate, ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidate chosen, the second best, and how sure: 0.5 is a tie."""

    chosen: Candidate
    runner_up: Candidate | None
    confidence: float


def resolve(
    toponyms: Sequence[Toponym], demonyms: Mapping[str, int], home: frozenset[str], home_rows: frozenset[int]
) -> list[Choice]:
    """A choice for each toponym, in order; each must have a candidate. `demonyms` counts countries named by adjectives."""
    scores = [[_alone(c, t, home, home_rows) for c in t.found] for t in toponyms]
    best = [max(range(len(s)), key=s.__getitem__) for s in scores]
    if all(len(t.found) == 1 for t in toponyms):
        return [_choice(t, s) for t, s in zip(toponyms, scores, strict=True)]
    for _ in range(ROUNDS):
        chosen = [t.found[b] for t, b in zip(toponyms, best, strict=True)]
        weights = [_sureness(s, b) * min(t.count, 3) ** 0.5 for t, s, b in zip(toponyms, scores, best, strict=True)]
        countries, regions = _votes(chosen, weights, demonyms)
        total, region_total = sum(countries.values()) or 1.0, sum(regions.values()) or 1.0
        for index, toponym in enumerate(toponyms):
            if len(toponym.found) == 1:
                continue
            own, weight = chosen[index], weights[index]
            for k, c in enumerate(toponym.found):
                score = _alone(c, toponym, home, home_rows)
                if c.kind in ("macro-region", "natural-feature"):
                    scores[index][k] = score
                    continue
                votes = countries[c.country] - (weight if c.country == own.country else 0)
                score += COUNTRY * votes / (total - weight + 1.0)
                if c.kind != "country":
                    votes = regions[c.region] - (weight if c.region == own.region and own.kind != "country" else 0)
                    score += REGION * votes / (region_total - weight + 1.0)
                    score += NEAR * _nearness(c, chosen, weights, index)
                scores[index][k] = score
        best = [max(range(len(s)), key=s.__getitem__) for s in scores]
    return [_choice(t, s) for t, s in zip(toponyms, scores, strict=True)]


def _alone(c: Candidate, toponym: Toponym, home: frozenset[str], home_rows: frozenset[int]) -> float:
    score = c.prior
    for parent in toponym.parents:
        if _inside(c, parent):
            score += PARENT + parent.prior / 10
            break
    if toponym.hint and c.kind == toponym.hint:
        score += HINT
    if c.country in home or c.region in home_rows or c.row in home_rows:
        score += HOME
    return score


def _inside(c: Candidate, parent: Candidate) -> bool:
    if c.row == parent.row:
        return False
    if parent.kind == "country":
        return c.country == parent.country and c.kind != "country"
    if parent.kind == "region":
        return c.region == parent.row
    return c.region == parent.region != 0 and kilometres(c, parent) < 100


def kilometres(a: Candidate, b: Candidate) -> float:
    """Distance, by a flat map: good to a few per cent where it matters, below some hundred kilometres."""
    east = abs(a.longitude - b.longitude)
    east = min(east, 360 - east) * cos(radians((a.latitude + b.latitude) / 2))
    north = a.latitude - b.latitude
    return KM_PER_DEGREE * sqrt(east * east + north * north)


def _sureness(scores: Sequence[float], best: int) -> float:
    if len(scores) == 1:
        return 1.0
    second = max(score for index, score in enumerate(scores) if index != best)
    return 1.0 - 0.9 * exp(-(scores[best] - second) / 1.5)


def _votes(
    chosen: Iterable[Candidate], weights: Iterable[float], demonyms: Mapping[str, int]
) -> tuple[dict[str, float], dict[int, float]]:
    countries: dict[str, float] = defaultdict(float)
    regions: dict[int, float] = defaultdict(float)
    for c, weight in zip(chosen, weights, strict=True):
        if c.country:
            countries[c.country] += weight
        if c.region and c.kind != "country":
            regions[c.region] += weight
    for country, count in demonyms.items():
        countries[country] += 0.5 * min(count, 4) ** 0.5
    return countries, regions


def _nearness(c: Candidate, chosen: Sequence[Candidate], weights: Sequence[float], own: int) -> float:
    total = 0.0
    for index, other in enumerate(chosen[:24]):
        if index != own and other.kind not in ("country", "macro-region") and other.row != c.row:
            if abs(c.latitude - other.latitude) < 4:
                total += weights[index] * exp(-kilometres(c, other) / NEAR_KM)
    return min(total, 2.0)


def _choice(toponym: Toponym, scores: Sequence[float]) -> Choice:
    order = sorted(range(len(scores)), key=lambda index: -scores[index])
    first = order[0]
    if len(order) == 1:
        return Choice(toponym.found[first], None, 0.95)
    margin = scores[first] - scores[order[1]]
    return Choice(toponym.found[first], toponym.found[order[1]], 1 - 0.5 * exp(-margin / 1.5))
