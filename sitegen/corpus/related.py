"""Other articles worth reading, and why: shared places and actors, the rarer the better, and nearness in time.

The work is bounded for each article: for each of its rarest names only the articles next to it in that name's own
chronology are looked at. Weights change with the order of magnitude of a name's count and with nothing else, so an
added article changes the relations of those near it, and hardly any other.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from sitegen.corpus.days import day_number
from sitegen.model import Corpus, Related, Settled
from sitegen.quick import dataclass

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


@dataclass(frozen=True, slots=True)
class _Article:
    slug: str
    day: int  # a count of days, or _UNDATED
    exact: bool
    terms: frozenset[str]


def related(corpus: Corpus) -> Mapping[str, tuple[Related, ...]]:
    """For each article at most six others, best first; () when nothing is shared."""
    articles = sorted(map(_article, bases(corpus)), key=lambda each: (each.day, each.slug))
    lists: dict[str, list[int]] = defaultdict(list)
    for number, article in enumerate(articles):
        for term in article.terms:
            lists[term].append(number)
    # A name of one article relates it to nothing.
    weights = {term: WHOLE // (1 + len(found).bit_length()) for term, found in lists.items() if len(found) > 1}
    near = _near(articles, lists, weights)
    rarest_first = {term: at for at, term in enumerate(sorted(weights, key=lambda term: (-weights[term], term)))}
    return {
        article.slug: tuple(
            [
                _reasons(article, articles[other], rarest_first)
                for _, _, _, other in _best(number, articles, near[number], weights)
            ]
        )
        for number, article in enumerate(articles)
    }


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
    return _Article(slug, _UNDATED if bound is None else day_number(bound), exact, terms)


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
        for at, number in enumerate(found):
            if number in common and term in common[number]:
                continue
            here = near[number]
            for other in found[max(0, at - WINDOW) : at]:
                here[other] = here.get(other, 0) + weight
            for other in found[at + 1 : at + 1 + WINDOW]:
                here[other] = here.get(other, 0) + weight
    return near


def _common(article: _Article, weights: Mapping[str, int]) -> frozenset[str]:
    """The names of an article that are not among its rarest."""
    shared = (term for term in article.terms if term in weights)
    return frozenset(sorted(shared, key=lambda term: (-weights[term], term))[TERMS:])


def _best(
    number: int, articles: Sequence[_Article], near: Mapping[int, int], weights: Mapping[str, int]
) -> list[tuple[float, int, str, int]]:
    """The articles most worth reading after this one, best first: score, days apart, slug and number."""
    here = articles[number]
    promising: Iterable[int] = near
    if len(near) > PROMISING:
        ranked = sorted([(-weight, abs(other - number), other) for other, weight in near.items()])
        promising = [other for _, _, other in ranked[:PROMISING]]
    weigh = weights.__getitem__
    scored = []
    for other in promising:
        there = articles[other]
        weight = sum(map(weigh, here.terms & there.terms))
        if weight >= WEAKEST:
            apart = abs(here.day - there.day)
            scored.append((-weight * (1 + _NEAR / (_NEAR + apart)), apart, there.slug, other))
    scored.sort()
    return scored[:MOST]


def _reasons(here: _Article, there: _Article, order: Mapping[str, int]) -> Related:
    shared = sorted(here.terms & there.terms, key=order.__getitem__)
    return Related(
        there.slug,
        tuple([term[1:] for term in shared if term[0] == "p"]),
        tuple([term[1:] for term in shared if term[0] == "a"]),
        abs(here.day - there.day) if here.exact and there.exact else None,
    )
