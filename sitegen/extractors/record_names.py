"""The names of the authority records, arranged so that one pass over a text finds them all.

Names are matched as they are written, whole words only, the longest first; a name given in lower case matches any case.
The cost grows with the text, not with the number of records.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from sitegen.authorities import ActorRecord, Authorities, PlaceRecord

_FIRST = re.compile(r"[^\W_](?<!\w.)\w*")
_CAPITAL_FIRST = re.compile(r"[A-Z0-9](?<!\w.)\w*")
"""First words of names; the first character comes before the look-behind so that the search skips to it."""


@dataclass(frozen=True, slots=True)
class RecordName:
    """One name of a record, and the mention that it makes; `drop` makes none and removes others."""

    text: str
    type: Literal["place", "actor"]
    value: str
    kind: str
    owner: str
    rule: str
    drop: bool
    lead: int = 0  # characters before its first letter or digit


Match = tuple[int, int, RecordName]
"""Start and end in a text, and the name that stands there."""


@dataclass(frozen=True, slots=True)
class Matcher:
    """Names by their first word, longest first: those matched as written, and those matched in any case.

    `first` finds the words at which a name can begin.
    """

    exact: Mapping[str, tuple[RecordName, ...]]
    folded: Mapping[str, tuple[RecordName, ...]]
    first: re.Pattern[str]


def matches(text: str, matcher: Matcher) -> Iterator[Match]:
    """Where names of records stand in a text: start, end and name, in order, never overlapping."""
    if not matcher.exact and not matcher.folded:
        return
    over = 0
    for word in matcher.first.finditer(text):
        found = word[0]
        for name in (*matcher.exact.get(found, ()), *matcher.folded.get(found.lower(), ())):
            start = word.start() - name.lead
            if start >= over and (end := _end(text, start, name)):
                yield start, end, name
                over = end
                break


def build_matcher(authorities: Authorities) -> Matcher:
    """The names of all records; of two records with one name, the site's own comes first."""
    exact: dict[str, dict[str, RecordName]] = defaultdict(dict)
    folded: dict[str, dict[str, RecordName]] = defaultdict(dict)
    for name in _names(authorities):
        word = _FIRST.search(name.text)
        if not word:
            continue
        names = folded[word[0]] if name.text == name.text.lower() else exact[word[0]]
        names.setdefault(name.text, replace(name, lead=word.start()))
    capital = not folded and all(_CAPITAL_FIRST.match(word) for word in exact)
    return Matcher(_longest_first(exact), _longest_first(folded), _CAPITAL_FIRST if capital else _FIRST)


def _longest_first(names: Mapping[str, Mapping[str, RecordName]]) -> dict[str, tuple[RecordName, ...]]:
    return {
        word: tuple(sorted(each.values(), key=lambda name: (-len(name.text), name.text)))
        for word, each in names.items()
    }


def _names(authorities: Authorities) -> Iterator[RecordName]:
    for place in authorities.places:
        for text in _spellings(place):
            yield RecordName(text, "place", place.id, place.kind or "place", "", "authority", place.drop)
    for records, rule in ((authorities.actors, "authority"), (authorities.builtin, "built-in")):
        for actor in records:
            for text in _spellings(actor):
                yield RecordName(text, "actor", actor.name, actor.kind, actor.owner, rule, actor.drop)


def _spellings(record: PlaceRecord | ActorRecord) -> Iterator[str]:
    for text in (record.name, *record.aliases):
        if plain := " ".join(text.split()):
            yield plain


def _end(text: str, start: int, name: RecordName) -> int:
    """Where `name` ends if it stands at `start` as whole words, else 0; any run of spaces is one."""
    end = start + len(name.text) if text.startswith(name.text, start) else _spaced_end(text, start, name.text)
    return end if text[end - 1 : end].isalnum() + text[end : end + 1].isalnum() < 2 else 0


def _spaced_end(text: str, start: int, wanted: str) -> int:
    """As `_end`, for text in another case, or whose words are apart by other than one plain space."""
    folded = wanted == wanted.lower()
    end = start
    for part in wanted.split(" "):
        at = end
        while end > start and at < len(text) and text[at].isspace():
            at += 1
        if start < end == at:
            return 0
        end = at + len(part)
        found = text[at:end]
        if found != part and not (folded and found.lower() == part):
            return 0
    return end
