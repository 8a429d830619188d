"""Which place each toponym of a document names: what is likely in general, and what the rest of the document speaks for.

A name keeps one sense per document. Its candidates are weighed by their prior, by the countries and regions that the
document speaks of, by how near they lie to candidates of the other names, by "Town, Parent", by the words beside the
name and by the site's own region. Each round turns scores into shares of belief, and beliefs into the votes of the next.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import cos, exp, radians, sqrt

from sitegen.extractors.names.where_candidates import Candidate
from sitegen.quick import dataclass

COUNTRY, REGION, NEAR, PARENT, HINT, HOME = 4.0, 3.0, 2.0, 6.0, 2.5, 1.5
"""What one vote shared by all, a place next door, a parent, a kind and the site's region add to a score."""
FURTHER = 2.5
"""What each further place above it adds that a candidate lies in."""
NEAR_KM = 50.0
DEMONYM = 0.8
SPREAD = 0.8
"""How far apart two scores must lie for the better one to be believed e times more."""
BEHIND = 5.5
"""How far behind the best candidate one may lie alone and still be made the best by the other names."""
ROUNDS = 2
MOST = 16  # candidates of a name that are weighed against each other
KM_PER_DEGREE = 111.2
SHARERS = 16  # names whose candidates' nearness is asked about
_FAR_KINDS = frozenset(("country", "macro-region", "natural-feature"))


@dataclass(frozen=True, slots=True)
class Toponym:
    """A name to resolve: its candidates (at least one), how often it occurs, candidates of the places named above it, and the kind
    that the words beside it speak for.
    """

    name: str
    found: tuple[Candidate, ...]
    count: int = 1
    parents: tuple[tuple[Candidate, ...], ...] = ()
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Choice:
    """The candidate chosen, the second best, and how sure: 0.5 is a tie."""

    chosen: Candidate
    runner_up: Candidate | None
    confidence: float


@dataclass(frozen=True, slots=True)
class _Rivals:
    """Candidates of one name, their scores before any other name is heard, and the most that they can be believed."""

    name: str
    found: tuple[Candidate, ...]
    alone: tuple[float, ...]
    weight: float


_Spot = tuple[float, float, float]
"""Latitude, longitude, belief."""


@dataclass(frozen=True, slots=True)
class _Votes:
    """What a name, or all of them, say about countries and regions; and where its believed candidates lie."""

    name: str
    countries: Mapping[str, float]
    regions: Mapping[int, float]
    total: float
    region_total: float
    spots: tuple[_Spot, ...] = ()


def resolve(
    toponyms: Sequence[Toponym], demonyms: Mapping[str, int], home: frozenset[str], home_rows: frozenset[int]
) -> list[Choice]:
    """A choice for each toponym, in order. `demonyms` counts countries named by adjectives; `home` are the site's
    countries, `home_rows` its regions.
    """
    rivals = [_rivals(toponym, home, home_rows) for toponym in toponyms]
    scores: list[Sequence[float]] = [each.alone for each in rivals]
    open_ = [index for index, each in enumerate(rivals) if len(each.found) > 1]
    votes = [_votes(each, row) for each, row in zip(rivals, scores, strict=True)] if open_ else []
    for _ in range(ROUNDS if open_ else 0):
        everyone = _together(votes, demonyms)
        before = [_best(scores[index]) for index in open_]
        for index in open_:
            scores[index] = _rescored(rivals[index], index, votes, everyone)
        if before == [_best(scores[index]) for index in open_]:
            break
        for index in open_:
            votes[index] = _votes(rivals[index], scores[index])
    return [_choice(each.found, row) for each, row in zip(rivals, scores, strict=True)]


def _best(scores: Sequence[float]) -> int:
    """The index of the best score, the first of equals."""
    return scores.index(max(scores))


def _rivals(toponym: Toponym, home: frozenset[str], home_rows: frozenset[int]) -> _Rivals:
    """The candidates that the other names may still make the best one."""
    weight = sqrt(min(toponym.count, 4))
    if not (toponym.parents or toponym.hint or home or home_rows):  # the found ones come best first
        needed = toponym.found[0].prior - BEHIND
        near = tuple([each for each in toponym.found[:MOST] if each.prior >= needed])
        return _Rivals(toponym.name, near, tuple([each.prior for each in near]), weight)
    scored = [(each, _alone(each, toponym, home, home_rows)) for each in toponym.found]
    scored.sort(key=lambda pair: -pair[1])
    needed = scored[0][1] - BEHIND
    kept = [pair for pair in scored[:MOST] if pair[1] >= needed]
    return _Rivals(toponym.name, tuple(c for c, _ in kept), tuple(score for _, score in kept), weight)


def _alone(candidate: Candidate, toponym: Toponym, home: frozenset[str], home_rows: frozenset[int]) -> float:
    """A candidate's score before any other name is heard."""
    score = candidate.prior
    if toponym.parents:
        held = sum(any(lies_in(candidate, parent) for parent in level) for level in toponym.parents)
        score += PARENT + FURTHER * (held - 1) if held else 0.0
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


def _rescored(each: _Rivals, index: int, votes: Sequence[_Votes], everyone: _Votes) -> list[float]:
    """New scores of one name's candidates, from what all the others say."""
    own = votes[index]
    others = [
        vote.spots for n, vote in enumerate(votes[:SHARERS]) if n != index and vote.spots and vote.name != each.name
    ]
    by_country = COUNTRY / (1.0 + everyone.total - own.total)
    by_region = REGION / (1.0 + everyone.region_total - own.region_total)
    scores = []
    for candidate, alone in zip(each.found, each.alone, strict=True):
        country, score = candidate.country, alone
        if country and country in everyone.countries:
            score += by_country * (everyone.countries[country] - own.countries.get(country, 0.0))
        if candidate.kind not in _FAR_KINDS:
            region = candidate.region
            if region in everyone.regions:
                score += by_region * (everyone.regions[region] - own.regions.get(region, 0.0))
            if others:
                score += NEAR * _nearness(candidate, others)
        scores.append(score)
    return scores


def _votes(rivals: _Rivals, scores: Sequence[float]) -> _Votes:
    """A name's votes: its belief, which grows with how often it occurs, shared among its candidates."""
    best = max(scores)
    weights = [exp((score - best) / SPREAD) for score in scores]
    scale = rivals.weight / sum(weights)
    countries: dict[str, float] = defaultdict(float)
    regions: dict[int, float] = defaultdict(float)
    spots = []
    for candidate, weight in zip(rivals.found, weights, strict=True):
        belief = weight * scale
        if belief < 0.02:
            continue
        if candidate.country:
            countries[candidate.country] += belief
            if candidate.region and candidate.kind != "country":
                regions[candidate.region] += belief
        if candidate.kind not in _FAR_KINDS:
            spots.append((candidate.latitude, candidate.longitude, belief))
    return _Votes(rivals.name, countries, regions, sum(countries.values()), sum(regions.values()), tuple(spots))


def _together(votes: Iterable[_Votes], demonyms: Mapping[str, int]) -> _Votes:
    """All votes, those of the adjectives included."""
    countries: dict[str, float] = defaultdict(float)
    regions: dict[int, float] = defaultdict(float)
    for country, count in demonyms.items():
        countries[country] += DEMONYM * sqrt(min(count, 4))
    for vote in votes:
        for country, share in vote.countries.items():
            countries[country] += share
        for region, share in vote.regions.items():
            regions[region] += share
    return _Votes("", countries, regions, sum(countries.values()), sum(regions.values()))


def _nearness(candidate: Candidate, others: Iterable[Sequence[_Spot]]) -> float:
    """How close the believed candidates of the other names lie, 0 to 2."""
    total = 0.0
    latitude, longitude = candidate.latitude, candidate.longitude
    narrowing = cos(radians(latitude))
    for spots in others:
        best = 0.0
        for other_latitude, other_longitude, belief in spots:
            north = latitude - other_latitude
            if belief > best and -1.5 < north < 1.5:
                east = (longitude - other_longitude) * narrowing
                if -1.5 < east < 1.5:
                    best = max(best, belief * exp(-sqrt(north * north + east * east) * KM_PER_DEGREE / NEAR_KM))
        total += best
    return min(total, 2.0)


def _choice(found: Sequence[Candidate], scores: Sequence[float]) -> Choice:
    if len(scores) == 1:
        return Choice(found[0], None, 0.95)
    first, second = sorted(range(len(scores)), key=scores.__getitem__, reverse=True)[:2]
    chosen, other = found[first], found[second]
    margin = scores[first] - scores[second]
    if kilometres(chosen, other) < NEAR_KM and chosen.kind != "country":
        margin += 1.5
    return Choice(chosen, other, 1 - 0.5 * exp(-margin / 1.5))


def undecided(choice: Choice) -> bool:
    """Whether a small place has a rival far away that is as likely: then neither is meant for sure."""
    other = choice.runner_up
    if other is None or choice.confidence >= 0.6 or choice.chosen.prior >= 5.5:
        return False
    return kilometres(choice.chosen, other) > NEAR_KM
