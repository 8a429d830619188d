"""The names under which places and actors were found, and how often."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sitegen.model import Settled
from sitegen.outputs.catalogue import one_line
from sitegen.page_views import Written

MOST = 12
"""Names of one place or actor that are shown."""


def names_found(articles: Iterable[Settled], kind: str) -> dict[str, dict[str, int]]:
    """How often each name was found for each id of one kind, "place" or "actor"."""
    counted: Counter[tuple[str, str]] = Counter()
    for settled in articles:
        counted.update((each.id, each.mention.surface) for each in settled.mentions if each.mention.type == kind)
    found: dict[str, dict[str, int]] = {}
    for (identifier, surface), number in counted.items():
        names = found.setdefault(identifier, {})
        name = one_line(surface)
        names[name] = names.get(name, 0) + number
    return found


def written(found: Mapping[str, int], name: str, aliases: Sequence[str]) -> tuple[Written, ...]:
    """Names as found, the commonest first, then those that only a record knows. Nothing when it is the name alone."""
    common = sorted(found.items(), key=lambda each: (-each[1], each[0]))
    known = dict.fromkeys(one_line(alias) for alias in aliases if alias != name)
    made = [Written(each, number) for each, number in common]
    made += [Written(each, 0) for each in known if each not in found]
    return () if [each.name for each in made] in ([], [name]) else tuple(made[:MOST])
