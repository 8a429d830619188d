"""The names of the authority records, arranged so that one pass over a text finds them all.

Names are matched as they are written, whole words only, the longest first; a name given in lower case matches any case.
The cost grows with the text, not with the number of records.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from hashlib import blake2b
from typing import Literal

from sitegen.authorities import ActorRecord, Authorities, PlaceRecord
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

_ARTICLES = frozenset(("The", "A", "An"))
_FIRST = lazy_pattern(r"[^\W_](?<!\w.)\w*")
"""A word that a name can begin with; the first character comes before the look-behind so that a search skips to it."""


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
    lead: int = 0  # characters before the word by which it is looked up
    any_case: bool = False  # written in small letters, so that case does not matter


_IN_WORD = lazy_pattern(r"\w")

Match = tuple[int, int, RecordName]
"""Start and end in a text, and the name that stands there."""


@dataclass(frozen=True, slots=True)
class Matcher:
    """Names by the word as written that they are looked up by, in the order in which they are tried; those of `folded`, by
    that word in small letters, are matched in any case, and stand behind the others of the word in `exact` too.

    `first` finds the words that may be one of them.
    """

    exact: Mapping[str, tuple[RecordName, ...]]
    folded: Mapping[str, tuple[RecordName, ...]]
    first: re.Pattern[str]


def matches(text: str, matcher: Matcher) -> Iterator[Match]:
    """Where names of records stand in a text: start, end and name, in order, never overlapping."""
    exact, folded = matcher.exact, matcher.folded
    if not exact and not folded:
        return
    plain = "  " not in text and text.isprintable()
    over = 0
    for word in matcher.first.finditer(text):
        written = word[0]
        names = exact.get(written) or (folded and folded.get(written.lower()))
        if not names:
            continue
        at = word.start()
        for name in names:
            start = at - name.lead if plain else _start(text, at, name)
            if start >= over and (end := _end(text, start, name, plain=plain)):
                yield start, end, name
                over = end
                break


def build_matcher(authorities: Authorities) -> Matcher:
    """The names of all records; of two records with one name, the site's own comes first."""
    exact: dict[str, dict[str, RecordName]] = defaultdict(dict)
    folded: dict[str, dict[str, RecordName]] = defaultdict(dict)
    for name in _names(authorities):
        any_case = name.text == name.text.lower()
        word = _telling_word(name.text)
        if not word:
            continue
        names = folded[word[0]] if any_case else exact[word[0]]
        names.setdefault(name.text, replace(name, lead=word.start(), any_case=any_case))
    in_any_case = {word: _longest_first(names) for word, names in folded.items()}
    as_written = {word: _longest_first(names) + in_any_case.get(word.lower(), ()) for word, names in exact.items()}
    return Matcher(as_written, in_any_case, _first(as_written, in_any_case))


def by_first_word(matcher: Matcher) -> dict[str, bytes]:
    """A digest of all the names that are looked up by a word, by that word in small letters: where the digests of a text's words are
    what they were, the names in it are what they were.
    """
    names: dict[str, list[tuple[str, tuple[RecordName, ...]]]] = defaultdict(list)
    for begun in (matcher.exact, matcher.folded):
        for word, found in begun.items():
            names[word.lower()].append((word, found))
    return {
        word: blake2b(repr(found).encode("utf-8", "surrogatepass"), digest_size=12).digest()
        for word, found in names.items()
    }


def _telling_word(name: str) -> re.Match[str] | None:
    """The first word of a name that is no article and, where any has one, has a capital: texts are full of the others."""
    words = list(_FIRST.finditer(name))
    telling = (word for word in words if word[0] not in _ARTICLES and not word[0][0].islower())
    return next(telling, words[0] if words else None)


def _longest_first(names: Mapping[str, RecordName]) -> tuple[RecordName, ...]:
    """Names that share a word in the order in which they are tried: what begins first, then what is longest."""
    return tuple(sorted(names.values(), key=lambda name: (-name.lead, -len(name.text), name.text)))


def _first(exact: Iterable[str], folded: Iterable[str]) -> re.Pattern[str]:
    """Finds the words that begin with the first letter of one of these; any word where letters have uncommon cases."""
    letters = {word[0] for word in exact}
    for word in folded:
        if not word.isascii():
            return _FIRST
        letters |= {word[0], word[0].upper(), "\u212a"}  # the Kelvin sign, whose small letter is k
    return re.compile(rf"[{''.join(sorted(letters))}](?<!\w.)\w*") if letters else _FIRST


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


def _end(text: str, start: int, name: RecordName, *, plain: bool) -> int:
    """Where `name` ends if it stands at `start` as whole words, else 0; any run of spaces is one. In a `plain` text
    words are apart by one space everywhere.
    """
    wanted = name.text
    if text.startswith(wanted, start):
        end = start + len(wanted)
    elif not plain:
        end = _spaced_end(text, start, name)
    elif name.any_case and text[start : start + len(wanted)].lower() == wanted:
        end = start + len(wanted)
    else:
        return 0
    if name.lead and wanted[0].isalnum() and _IN_WORD.match(text[start - 1 : start]):
        return 0
    return end if text[end - 1 : end].isalnum() + text[end : end + 1].isalnum() < 2 else 0


def _start(text: str, at: int, name: RecordName) -> int:
    """Where a name starts whose telling word stands at `at`, in a text whose words may be apart by any run of spaces."""
    first, *rest = name.text[: name.lead].split(" ")
    for part in reversed(rest):
        at -= len(part)
        while at > 0 and text[at - 1].isspace():
            at -= 1
    return at - len(first)


def _spaced_end(text: str, start: int, name: RecordName) -> int:
    """As `_end`, for text whose words may be apart by other than one plain space."""
    end = start
    for part in name.text.split(" "):
        at = end
        while end > start and at < len(text) and text[at].isspace():
            at += 1
        if start < end == at:
            return 0
        end = at + len(part)
        found = text[at:end]
        if found != part and not (name.any_case and found.lower() == part):
            return 0
    return end
