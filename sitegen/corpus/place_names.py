"""Names of places within one document: which of them are one place, by the gazetteer where it knows them.

"Exeter, Devon" is Exeter, "NSW" the New South Wales of the same text, and what no gazetteer has ("Naqsh-e Jahan Square")
is one place by its letters.
"""

from collections import Counter
from collections.abc import Collection, Sequence

from sitegen.corpus.organisation_names import initials
from sitegen.corpus.spelling import bare, letters, words
from sitegen.corpus.toponyms import bearers, choose, clear_country, state_of
from sitegen.gazetteer import Gazetteer

_HEADS = ("city", "town", "village", "square", "palace", "mosque", "temple", "castle", "fortress", "island", "district")
"""What a text may drop from a place's name once it has given it whole."""

_MOSTLY = 0.5  # share of a text's places in the United States from which two capitals may be one of its states


def place_keys(names: Sequence[str], gazetteer: Gazetteer | None) -> list[str]:
    """A key for each name of a document: the id of its place, or its letters; equal keys mean one place."""
    shown = {name: bare(name) for name in names}
    keys = _known(dict.fromkeys(shown.values()), gazetteer) if gazetteer else dict[str, str]()
    unknown = [name for name in dict.fromkeys(shown.values()) if name not in keys]
    whole = {letters(name): name for name in sorted((*unknown, *keys), key=lambda each: (len(each), each))}
    for name in unknown:
        keys[name] = _by_initials(name, keys) or _by_beginning(name, whole, keys)
    return [keys[shown[name]] for name in names]


def _known(names: Collection[str], gazetteer: Gazetteer) -> dict[str, str]:
    known = {name: found for name in names if (found := bearers(name, gazetteer))}
    countries = Counter(clear_country(found, 0.0) for found in known.values())
    votes = {country: count / countries.total() for country, count in countries.items() if country}
    rows = {name: choose(found, votes) for name, found in known.items()}
    if votes.get("US", 0.0) > _MOSTLY:
        rows.update((name, state) for name in names if name not in rows and (state := state_of(name, gazetteer)))
    return {name: gazetteer.place(row).id for name, row in rows.items()}


def _by_initials(name: str, keys: dict[str, str]) -> str:
    if not name.isupper() or not 2 <= len(letters(name)) <= 4:
        return ""
    found = {key for other, key in keys.items() if len(words(other)) > 1 and letters(name) in initials(other)}
    return found.pop() if len(found) == 1 else ""


def _by_beginning(name: str, whole: dict[str, str], keys: dict[str, str]) -> str:
    own = letters(name.partition(",")[0]) or letters(name) or name
    longer = next((other for head in _HEADS if (other := own + head) in whole), own)
    return keys.get(whole[longer], longer) if longer in whole else own
