"""Which place of the gazetteer a name means that a curator wrote: its population, its kind, and what country is spoken of.

"Springfield, Illinois" is looked for inside Illinois. A name alone is its best-known bearer's, unless the article or the
collection is about another country.
"""

from collections.abc import Mapping
from math import exp, log10

from sitegen.corpus.spelling import bare
from sitegen.gazetteer import Gazetteer

Bearers = Mapping[str, tuple[float, int]]
"""For each country (ISO 3166-1, "" for none) how well known its best bearer of a name is, and that one's row."""

# A country is meant before a town, and a town before the region or district that is called after it.
_KINDS = {"country": 2.0, "macro-region": 0.5, "natural-feature": -1.0, "region": -1.0, "district": -1.5}
_CLEAR = 3.0  # a thousand times as many people, or a country against a town
_VOTE = 3.0
_SPREAD = 0.5
_MOST = 80  # bearers of one name that are looked at, most populous first


def bearers(name: str, gazetteer: Gazetteer, region: tuple[str, ...] = ()) -> Bearers:
    """The best place of this name in each country; with a parent after a comma, of those inside it.

    `region` are the site's own countries and places, which come before others.
    """
    rows = gazetteer.find(name) or gazetteer.find(bare(name))
    trunk, _, parent = name.partition(",")
    if not rows and parent:
        parents = _parents(parent.strip(), gazetteer)
        rows = tuple(row for row in gazetteer.find(trunk) if parents.intersection(gazetteer.place(row).within))
        name = trunk
    best: dict[str, tuple[float, int]] = {}
    for row in rows[:_MOST]:
        country, score = gazetteer.country(row), _known(row, name, gazetteer)
        if region and (country in region or not _within(row, gazetteer).isdisjoint(region)):
            score += _VOTE
        if country not in best or score > best[country][0]:
            best[country] = score, row
    return best


def _within(row: int, gazetteer: Gazetteer) -> frozenset[str]:
    """The ids of everything that a place lies in."""
    return frozenset(gazetteer.place(row).within)


def clear_country(found: Bearers, margin: float = _CLEAR) -> str | None:
    """The country whose bearer leaves those of all others behind by so much; None when none does."""
    ranked = sorted(found, key=lambda country: (-found[country][0], country))
    if not ranked or (len(ranked) > 1 and found[ranked[0]][0] - found[ranked[1]][0] < margin):
        return None
    return ranked[0]


def belief(found: Bearers) -> Mapping[str, float]:
    """How likely each country is meant by a name alone: shares, of a score each half a power of ten e times as likely."""
    best = max((score for score, _ in found.values()), default=0.0)
    weights = {country: exp((score - best) / _SPREAD) for country, (score, _) in found.items() if country}
    total = sum(weights.values()) or 1.0
    return {country: weight / total for country, weight in sorted(weights.items())}


def choose(found: Bearers, votes: Mapping[str, float]) -> int:
    """The best row; `votes` are shares (0 to 1) of countries spoken of."""
    best = max(found, key=lambda country: (found[country][0] + _VOTE * votes.get(country, 0.0), country))
    return found[best][1]


def state_of(code: str, gazetteer: Gazetteer) -> int | None:
    """The row of an American state by the two capitals that news writes for it."""
    return gazetteer.row_of_code(f"US.{code}") if len(code) == 2 and code.isupper() else None


def _parents(name: str, gazetteer: Gazetteer) -> set[str]:
    state = state_of(name, gazetteer)
    rows = (*gazetteer.find(bare(name)), *(() if state is None else (state,)))
    return {gazetteer.place(row).id for row in rows}


def _known(row: int, name: str, gazetteer: Gazetteer) -> float:
    kind, is_primary = _KINDS.get(gazetteer.kind(row), 0.0), gazetteer.is_primary(row, name)
    return log10(gazetteer.population(row) + 10) + (kind + 1 if is_primary else min(kind, 0.0))
