"""Which place each toponym of a document names: what is likely in general, and what the rest of the document speaks for.

A name keeps one sense per document. Its candidates are weighed by their prior, by the countries and regions that the
document speaks of, by how near they lie to candidates of the other names, by "Town, Parent", by the words beside the
name and by the site's own region. Each round turns scores into shares of belief, and beliefs into the votes of the next.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import cos, exp, radians, sqrt

from sitegen.extractors.where_candidates import Candidate

NEAR_KM = 60.0
COUNTRY, REGION, NEAR, PARENT, HINT, HOME = 4.0, 4.0, 2.5, 6.0, 2.5, 1.5
"""What one vote shared by all, a place next door, a parent, a kind and the site's region add to a score."""
DEMONYM = 0.8
SPREAD = 0.8
"""How far apart two scores must lie for the better one to be believed e times more."""
ROUNDS = 3
KM_PER_DEGREE = 111.2
MOST = 8  # candidates of a name that are compared with those of other names
SHARERS = 16  # names whose candidates are compared
_FAR_KINDS = frozenset(("country", "macro-region", "natural-feature"))


@dataclass(frozen=True, slots=True)
class Toponym:
    """A name to resolve: its candidates (at least one), how often it occurs, places named as its parent, and the kind
    that the words beside it speak for.
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


Scores = list[list[float]]


def resolve(
    toponyms: Sequence[Toponym], demonyms: Mapping[str, int], home: frozenset[str], home_rows: frozenset[int]
) -> list[Choice]:
    """A choice for each toponym, in order. `demonyms` counts countries named by adjectives; `home` are the site's
    countries, `home_rows` its regions.
    """
    alone = [[_alone(each, toponym, home, home_rows) for each in toponym.found] for toponym in toponyms]
    scores = alone
    if any(len(toponym.found) > 1 for toponym in toponyms):
        for _ in range(ROUNDS):
            scores = _round(toponyms, alone, scores, demonyms)
    return [_choice(toponym, each) for toponym, each in zip(toponyms, scores, strict=True)]


def _alone(candidate: Candidate, toponym: Toponym, home: frozenset[str], home_rows: frozenset[int]) -> float:
    """A candidate's score before any other name is heard."""
    score = candidate.prior
    if any(lies_in(candidate, parent) for parent in toponym.parents):
        score += PARENT
    if toponym.hint and candidate.kind == toponym.hint:
        score += HINT
    if candidate.country in home or candidate.region in home_rows or candidate.row in home_rows:
        score += HOME
    return score


def lies_in(candidate: Candidate, parent: Candidate) -> bool:
    """Whether a candidate lies in a country, region or (by distance) district."""
    if candidate.row == parent.row:
        return False
    if parent.kind == "country":
        return candidate.country == parent.country and candidate.kind != "country"
    if parent.kind == "region":
        return candidate.region == parent.row
    return candidate.region == parent.region != 0 and kilometres(candidate, parent) < 100


def kilometres(a: Candidate, b: Candidate) -> float:
    """Distance, by a flat map: good to a few per cent where it matters, below some hundred kilometres."""
    east = abs(a.longitude - b.longitude)
    east = min(east, 360 - east) * cos(radians((a.latitude + b.latitude) / 2))
    north = a.latitude - b.latitude
    return KM_PER_DEGREE * sqrt(east * east + north * north)


def _round(toponyms: Sequence[Toponym], alone: Scores, scores: Scores, demonyms: Mapping[str, int]) -> Scores:
    """New scores from the beliefs that the old ones stand for."""
    beliefs = [_beliefs(each, toponym.count) for toponym, each in zip(toponyms, scores, strict=True)]
    votes = [_votes(toponym, belief) for toponym, belief in zip(toponyms, beliefs, strict=True)]
    countries: dict[str, float] = defaultdict(float)
    regions: dict[int, float] = defaultdict(float)
    for country, count in demonyms.items():
        countries[country] += DEMONYM * sqrt(min(count, 4))
    for by_country, by_region in votes:
        for country, share in by_country.items():
            countries[country] += share
        for region, share in by_region.items():
            regions[region] += share
    total, region_total = sum(countries.values()) + 1.0, sum(regions.values()) + 1.0
    new = []
    for index, toponym in enumerate(toponyms):
        if len(toponym.found) == 1:
            new.append(alone[index])
            continue
        own_countries, own_regions = votes[index]
        others = total - sum(own_countries.values()), region_total - sum(own_regions.values())
        row = []
        for candidate, score in zip(toponym.found, alone[index], strict=True):
            country = (countries[candidate.country] - own_countries.get(candidate.country, 0.0)) / others[0]
            score += COUNTRY * country if candidate.country else 0.0
            if candidate.kind not in _FAR_KINDS:
                region = (regions[candidate.region] - own_regions.get(candidate.region, 0.0)) / others[1]
                score += REGION * region + NEAR * _nearness(candidate, toponyms, beliefs, index)
            row.append(score)
        new.append(row)
    return new


def _beliefs(scores: Sequence[float], count: int) -> list[float]:
    """Shares of belief in the candidates; their sum grows with how often the name occurs."""
    best = max(scores)
    weights = [exp((score - best) / SPREAD) for score in scores]
    scale = sqrt(min(count, 4)) / sum(weights)
    return [weight * scale for weight in weights]


def _votes(toponym: Toponym, beliefs: Sequence[float]) -> tuple[dict[str, float], dict[int, float]]:
    """What a name says about countries and regions."""
    countries: dict[str, float] = defaultdict(float)
    regions: dict[int, float] = defaultdict(float)
    for candidate, belief in zip(toponym.found, beliefs, strict=True):
        if candidate.country and belief > 0.01:
            countries[candidate.country] += belief
            if candidate.region and candidate.kind != "country":
                regions[candidate.region] += belief
    return countries, regions


def _nearness(candidate: Candidate, toponyms: Sequence[Toponym], beliefs: Scores, own: int) -> float:
    """How close the best-believed candidates of the other names lie, 0 to 2."""
    total = 0.0
    latitude, longitude = candidate.latitude, candidate.longitude
    for index, toponym in enumerate(toponyms[:SHARERS]):
        if index == own:
            continue
        best = 0.0
        for other, belief in zip(toponym.found[:MOST], beliefs[index], strict=False):
            near = abs(latitude - other.latitude) < 1.5 and abs(longitude - other.longitude) < 3
            if near and belief > best and other.kind not in _FAR_KINDS and other.row != candidate.row:
                best = max(best, belief * exp(-kilometres(candidate, other) / NEAR_KM))
        total += best
    return min(total, 2.0)


def _choice(toponym: Toponym, scores: Sequence[float]) -> Choice:
    if len(scores) == 1:
        return Choice(toponym.found[0], None, 0.95)
    first, second = sorted(range(len(scores)), key=lambda index: -scores[index])[:2]
    margin = scores[first] - scores[second]
    return Choice(toponym.found[first], toponym.found[second], 1 - 0.5 * exp(-margin / 1.5))
