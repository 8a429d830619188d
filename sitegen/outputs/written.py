"""The names under which places and actors were found, how often, and whether they may mean something else."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sitegen.model import Settled
from sitegen.outputs.catalogue import one_line
from sitegen.page.views import Written

MOST = 12
"""Names of one place or actor that are shown."""
SURE = 0.8
"""The confidence of a mention below which its runner-up may well be meant."""


def names_found(articles: Iterable[Settled], kind: str) -> dict[str, dict[str, int]]:
    """How often each name was found for each id of one kind, "place" or "actor"."""
    mentions = (each for settled in articles for each in settled.mentions if each.mention.type == kind)
    return by_name(Counter((each.id, each.mention.surface) for each in mentions))


def by_name(counted: Mapping[tuple[str, str], int]) -> dict[str, dict[str, int]]:
    """How often each name was found for each id, from how often each id was found in which words."""
    found: dict[str, dict[str, int]] = {}
    for (identifier, surface), number in counted.items():
        names = found.setdefault(identifier, {})
        name = one_line(surface)
        names[name] = names.get(name, 0) + number
    return found


def doubtful_places(articles: Sequence[Settled]) -> dict[str, int]:
    """In how many reports the name of a place may mean another one, for places where that is so in half of them or more.

    A name is in doubt where another place of that name came close.
    """
    named = Counter(each for settled in articles for each in settled.places)
    doubted = Counter(each for _, each in {*_in_doubt(articles)})
    return {each: number for each, number in sorted(doubted.items()) if each and 2 * number >= named[each]}


def _in_doubt(articles: Iterable[Settled]) -> Iterator[tuple[str, str]]:
    return (
        (settled.slug, each.id)
        for settled in articles
        for each in settled.mentions
        if (mention := each.mention).runner_up and mention.confidence < SURE and mention.type == "place"
    )


def written(found: Mapping[str, int], name: str, aliases: Sequence[str]) -> tuple[Written, ...]:
    """Names as found, the commonest first, then those that only a record knows. Nothing when it is the name alone."""
    common = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    known = dict.fromkeys(one_line(alias) for alias in aliases if alias != name)
    made = [Written(each, number) for each, number in common]
    made += [Written(each, 0) for each in known if each not in found]
    return () if [each.name for each in made] in ([], [name]) else tuple(made[:MOST])
