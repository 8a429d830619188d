"""The mentions of a corpus by what they name: how often, in how many articles, in which words, and where."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from math import prod

from sitegen.corpus.spelling import bare, letters
from sitegen.model import Corpus, Mention, Settled
from sitegen.quick import dataclass
from sitegen.review.questions import Spot

SHOWN = 6
"""Places where the words of a question stand, each in another article where there are as many: more than are shown, since
reports repeat one another.
"""

SURE = 0.99


@dataclass(frozen=True, slots=True)
class Found:
    """One mention and its article."""

    settled: Settled
    mention: Mention


@dataclass(frozen=True, slots=True)
class Mentions:
    """`actors` and `places` by id; `nowhere` are places without one, by the letters of their words."""

    actors: Mapping[str, Sequence[Found]]
    places: Mapping[str, Sequence[Found]]
    nowhere: Mapping[str, Sequence[Found]]


def gather(corpus: Corpus) -> Mentions:
    """Sort the mentions of places and actors."""
    actors: dict[str, list[Found]] = defaultdict(list)
    places: dict[str, list[Found]] = defaultdict(list)
    nowhere: dict[str, list[Found]] = defaultdict(list)
    for settled in corpus.articles:
        for resolved in settled.mentions:
            mention = resolved.mention
            if mention.type == "place" and resolved.id:
                places[resolved.id].append(Found(settled, mention))
            elif mention.type == "place":
                nowhere[letters(mention.surface)].append(Found(settled, mention))
            elif mention.type == "actor" and resolved.id:
                actors[resolved.id].append(Found(settled, mention))
    nowhere.pop("", None)
    return Mentions(actors, places, nowhere)


def article_count(found: Iterable[Found]) -> int:
    """In how many articles the mentions stand."""
    return len({each.settled.slug for each in found})


def surfaces(found: Iterable[Found]) -> tuple[tuple[str, int], ...]:
    """The words found and how often, most frequent first; capitals apart."""
    counts = Counter(bare(each.mention.surface) for each in found)
    return tuple(sorted(counts.items(), key=lambda item: (-item[1], item[0])))


def in_several(found: Iterable[Found]) -> float:
    """How sure it is that a name is one at all: the articles' best mentions, taken for independent witnesses."""
    best: dict[str, float] = defaultdict(float)
    for each in found:
        best[each.settled.slug] = max(best[each.settled.slug], each.mention.confidence)
    return round(min(1 - prod(1 - min(each, SURE) for each in best.values()), SURE), 2)


def average(found: Sequence[Found]) -> float:
    """The mean confidence of the mentions."""
    return round(sum(each.mention.confidence for each in found) / len(found), 2)


def spots(found: Sequence[Found]) -> tuple[Spot, ...]:
    """Where to look: the first mention in each of some articles, then further ones; bodies before front matter."""
    ordered = sorted(found, key=lambda each: each.mention.block < 0)
    first: dict[str, Found] = {}
    for each in ordered:
        first.setdefault(each.settled.slug, each)
    chosen = list(first.values())[:SHOWN]
    chosen += [each for each in ordered if each not in chosen][: SHOWN - len(chosen)]
    return tuple(map(_spot, chosen))


def _spot(found: Found) -> Spot:
    mention, article = found.mention, found.settled.article
    return Spot(article.path, mention.start, article.body, mention.block, mention.at, mention.surface)
