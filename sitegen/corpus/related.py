"""Other articles worth reading, and why: shared places and actors, the rarer the better, and nearness in time.

The work is bounded for each article: for each of its rarest names only the articles next to it in that name's own
chronology are looked at. Weights change with the order of magnitude of a name's count and with nothing else, so an
added article changes the relations of those near it, and hardly any other.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sitegen.corpus.days import day_number
from sitegen.model import Corpus, Related, Settled

MOST = 6
"""Related articles of one article."""

WINDOW = 3
"""Neighbours on either side, in the chronology of one name, that are looked at."""

TERMS = 10
"""Names of one article, rarest first, whose neighbours are looked at."""

PROMISING = 14
"""Neighbours whose names are compared in full."""

WHOLE = 5040
"""Weight of a name that one article has; weights are whole numbers, so that their sums depend on no order."""

WEAKEST = WHOLE // 5
"""Sum of weights below which two articles have nothing to do with each other."""

_NEAR = 30  # days after which nearness counts half
_UNDATED = 10**7


Basis = tuple[str, str | None, str | None, tuple[str, ...], tuple[str, ...]]
"""An article's slug, first and last day, places and actors."""


class _Article(NamedTuple):
    day: int  # a count of days, or _UNDATED
    slug: str
    exact: bool
    terms: frozenset[str]


class _Reasons(dict[frozenset[str], tuple[int, tuple[str, ...], tuple[str, ...]]]):
    """What speaks for two articles that share some names: the sum of their weights, and places and actors, rarest first.
    Each set of names is weighed once, for most articles share one name or two.
    """

    def __init__(self, weights: Mapping[str, int]) -> None:
        self.weights = weights
        self.order = {term: at for at, term in enumerate(sorted(weights, key=lambda term: (-weights[term], term)))}

    def __missing__(self, shared: frozenset[str]) -> tuple[int, tuple[str, ...], tuple[str, ...]]:
        terms = sorted(shared, key=self.order.__getitem__)
        places = tuple([term[1:] for term in terms if term[0] == "p"])
        actors = tuple([term[1:] for term in terms if term[0] == "a"])
        self[shared] = found = sum([self.weights[term] for term in terms]), places, actors
        return found


def related(corpus: Corpus) -> Mapping[str, tuple[Related, ...]]:
    """For each article at most six others, best first; () when nothing is shared."""
    articles = sorted(map(_article, bases(corpus)))
    lists: dict[str, list[int]] = defaultdict(list)
    for number, article in enumerate(articles):
        for term in article.terms:
            lists[term].append(number)
    # A name of one article relates it to nothing.
    weights = {term: WHOLE // (1 + len(found).bit_length()) for term, found in lists.items() if len(found) > 1}
    near = _near(articles, lists, weights)
    reasons = _Reasons(weights)
    return {article.slug: _best(number, articles, near[number], reasons) for number, article in enumerate(articles)}


def bases(corpus: Corpus) -> list[Basis]:
    """All that the relations of a corpus depend on, as plain values."""
    return [_basis(settled) for settled in corpus.articles]


def _basis(settled: Settled) -> Basis:
    return settled.slug, settled.published.earliest, settled.published.latest, settled.places, settled.actors


def _article(basis: Basis) -> _Article:
    slug, earliest, latest, places, actors = basis
    bound = earliest or latest
    terms = frozenset("p" + place for place in places) | {"a" + actor for actor in actors}
    exact = bound is not None and earliest == latest
    return _Article(_UNDATED if bound is None else day_number(bound), slug, exact, terms)


def _near(
    articles: Sequence[_Article], lists: Mapping[str, Sequence[int]], weights: Mapping[str, int]
) -> list[dict[int, int]]:
    """The articles beside each one in the lists of its rarest names, with the weights of the names that led there."""
    near: list[dict[int, int]] = [{} for _ in articles]
    common = {
        number: _common(article, weights) for number, article in enumerate(articles) if len(article.terms) > TERMS
    }
    for term, weight in weights.items():
        found = lists[term]
        for step in range(1, WINDOW + 1):
            for one, other in zip(found, found[step:], strict=False):
                if one not in common or term not in common[one]:
                    here = near[one]
                    here[other] = here.get(other, 0) + weight
                if other not in common or term not in common[other]:
                    here = near[other]
                    here[one] = here.get(one, 0) + weight
    return near


def _common(article: _Article, weights: Mapping[str, int]) -> frozenset[str]:
    """The names of an article that are not among its rarest."""
    shared = (term for term in article.terms if term in weights)
    return frozenset(sorted(shared, key=lambda term: (-weights[term], term))[TERMS:])


def _best(number: int, articles: Sequence[_Article], near: Mapping[int, int], reasons: _Reasons) -> tuple[Related, ...]:
    """The articles most worth reading after this one, best first: by score, then by days apart and slug."""
    day, _, exact, terms = articles[number]
    promising: Iterable[int] = near
    if len(near) > PROMISING:
        ranked = sorted([(-weight, abs(other - number), other) for other, weight in near.items()])
        promising = [other for _, _, other in ranked[:PROMISING]]
    scored = []
    for other in promising:
        its_day, slug, its_exact, its_terms = articles[other]
        weight, places, actors = reasons[terms & its_terms]
        if weight >= WEAKEST:
            apart = abs(day - its_day)
            scored.append((-weight * (1 + _NEAR / (_NEAR + apart)), apart, slug, places, actors, its_exact))
    scored.sort()
    return tuple(
        [
            Related(slug, places, actors, apart if exact and its_exact else None)
            for _, apart, slug, places, actors, its_exact in scored[:MOST]
        ]
    )
