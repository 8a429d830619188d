"""Which place of the gazetteer a name means that a curator wrote: its population, its kind, and what country is spoken of.

"Springfield, Illinois" is looked for inside Illinois. A name alone is its best-known bearer's, unless the article or the
collection is about another country.
"""

from collections.abc import Mapping
from math import log10

from sitegen.corpus.spelling import bare
from sitegen.gazetteer import Gazetteer

# A country is meant before a town, and a town before the region or district that is called after it.
_KINDS = {"country": 2.0, "macro-region": 0.5, "natural-feature": -1.0, "region": -1.0, "district": -1.5}
_CLEAR = 3.0  # a thousand times as many people, or a country against a town
_VOTE = 3.0
_BEARERS = 80  # of one name, most populous first


def candidates(name: str, gazetteer: Gazetteer) -> dict[int, float]:
    """Rows that a name may mean and how well each is known; with a parent after a comma, those inside it."""
    rows = gazetteer.find(name)
    trunk, _, parent = name.partition(",")
    if not rows and parent:
        parents = _parents(parent.strip(), gazetteer)
        rows = tuple(row for row in gazetteer.find(trunk) if parents.intersection(gazetteer.place(row).within))
        name = trunk
    return {row: _known(row, name, gazetteer) for row in rows[:_BEARERS]}


def state_of(code: str, gazetteer: Gazetteer) -> int | None:
    """The row of an American state by the two capitals that news writes for it."""
    return gazetteer.row_of_code(f"US.{code}") if len(code) == 2 and code.isupper() else None


def _parents(name: str, gazetteer: Gazetteer) -> set[str]:
    state = state_of(name, gazetteer)
    rows = (*gazetteer.find(bare(name)), *(() if state is None else (state,)))
    return {gazetteer.place(row).id for row in rows}


def is_clear(scores: Mapping[int, float]) -> bool:
    """Whether one candidate leaves all others far behind."""
    best = sorted(scores.values(), reverse=True)
    return len(best) == 1 or (len(best) > 1 and best[0] - best[1] >= _CLEAR)


def choose(scores: Mapping[int, float], votes: Mapping[str, float], region: tuple[str, ...], gazetteer: Gazetteer) -> int:
    """The best row; `votes` are shares (0 to 1) of countries spoken of, `region` the site's own countries and places."""

    def score(row: int) -> tuple[float, int]:
        country = gazetteer.country(row)
        bonus = _VOTE * votes.get(country, 0.0)
        if region and (country in region or not set(region).isdisjoint(gazetteer.place(row).within)):
            bonus += _VOTE
        return (scores[row] + bonus, -row)

    return max(scores, key=score)


def _known(row: int, name: str, gazetteer: Gazetteer) -> float:
    kind, is_primary = _KINDS.get(gazetteer.kind(row), 0.0), gazetteer.is_primary(row, name)
    return log10(gazetteer.population(row) + 10) + (kind + 1 if is_primary else min(kind, 0.0))
