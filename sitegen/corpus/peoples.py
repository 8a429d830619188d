"""Countries by their names, short forms and peoples: "Russian", "Russia's" and "of the Russian Federation" are one owner."""

from functools import lru_cache
from itertools import chain

from sitegen.corpus.spelling import words
from sitegen.lexicon.nations import NATIONS, Nation, with_plural


def _forms_of(nation: Nation) -> set[tuple[str, ...]]:
    people = chain.from_iterable(map(with_plural, nation.people))
    return {words(form) for form in (nation.name, *people, *nation.others, *nation.short)}


def _forms() -> dict[tuple[str, ...], str]:
    forms = {form: "_".join(words(nation.name)) for nation in NATIONS for form in _forms_of(nation)}
    return forms | {("korean",): "south_korea"}  # where news English puts whoever is not said to be of the North


_FORMS = _forms()
_LONGEST = max(map(len, _FORMS))


@lru_cache(maxsize=65536)
def split_owner(name: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The countries that folded words name, sorted, and the other words.

    >>> split_owner(("ministry", "of", "defense", "of", "the", "russian", "federation"))
    (('russia',), ('ministry', 'of', 'defense', 'of', 'the'))
    """
    owners: list[str] = []
    rest: list[str] = []
    at = 0
    while at < len(name):
        for size in range(min(_LONGEST, len(name) - at), 0, -1):
            country = _FORMS.get(name[at : at + size])
            if country:
                owners.append(country)
                at += size
                break
        else:
            rest.append(name[at])
            at += 1
    return tuple(sorted(set(owners))), tuple(rest)
