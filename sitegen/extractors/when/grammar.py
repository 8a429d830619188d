"""A language's words and rules, compiled, and what of the rules fits where."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from sitegen.extractors.when.english import WORDS as ENGLISH_WORDS
from sitegen.extractors.when.openings import openings
from sitegen.extractors.when.patterns import ENGLISH, GENERAL, MACROS, MODIFIER, NUMERIC
from sitegen.extractors.when.scene import Reading
from sitegen.extractors.when.tokens import CORES, Pieces, Words, expression
from sitegen.extractors.when.words import LANGUAGES
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern over class letters, and what it means where it fits. `cores` are core letters, one of which it holds;
    it begins with one of `openings`.
    """

    name: str
    pattern: re.Pattern[str]
    reading: Reading
    cores: frozenset[str]
    openings: frozenset[str]


class Fit(NamedTuple):
    """A rule that fits a run up to its letter `stop`."""

    rule: Rule
    stop: int


Fits = Mapping[int, Sequence[Fit]]
"""By the letter of a run that a date would begin with, in order: what fits there, in the order in which it is tried. A fit
starts at that letter, or behind the modifier that begins there.
"""


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words and rules of a language, in the order in which the rules are tried; `modifier` may stand before each,
    and begins with one of `modifying`. `runs` holds what fits in the runs of letters met so far.
    """

    language: str
    words: Words
    pieces: Pieces
    rules: tuple[Rule, ...]
    modifier: re.Pattern[str]
    modifying: frozenset[str]
    runs: dict[str, Fits]

    def fits(self, run: str) -> Fits:
        """What fits in a run: the letters behind one of an unknown word (or the start of the text) and up to the next,
        that one included. No rule looks further, so that the same run is read the same way everywhere.
        """
        found = self.runs.get(run)
        if found is None:
            found = dict(_fits(self, run))
            if len(self.runs) < MOST_RUNS and len(run) <= LONGEST_RUN:
                self.runs[run] = found
        return found


MOST_RUNS, LONGEST_RUN = 1 << 13, 32
"""How many runs are remembered, and the letters of the longest."""


def _fits(known: Grammar, run: str) -> Iterator[tuple[int, Sequence[Fit]]]:
    rules = _near(known.language, CORES.intersection(run))
    for first, letter in enumerate(run):
        modifier = known.modifier.match(run, first) if letter in known.modifying else None
        starts = (modifier.end(), first) if modifier else (first,)
        found = [
            Fit(rule, match.end())
            for start in starts
            for rule in rules.get(run[start : start + 1], ())
            if (match := rule.pattern.match(run, start))
        ]
        if found:
            yield first, found


@lru_cache(maxsize=16)
def grammar(language: str) -> Grammar:
    """The grammar of a language (BCP 47, its first part counts); of numeric dates alone for one that we do not have."""
    known = language.lower().partition("-")[0]
    if known != "en" and known not in LANGUAGES:
        known = ""
    words = ENGLISH_WORDS if known == "en" else LANGUAGES.get(known, {})
    rules = []
    for name, pattern, reading in ENGLISH if known == "en" else GENERAL if known else NUMERIC:
        letters = expression(pattern, MACROS)
        rules.append(Rule(name, re.compile(letters), reading, CORES.intersection(letters), openings(letters)))
    modifier = expression(MODIFIER, MACROS) if known == "en" else "(?!)"
    table = Words(words)
    return Grammar(known, table, Pieces(table), tuple(rules), re.compile(modifier), openings(modifier), {})


@lru_cache(maxsize=4096)
def _near(language: str, cores: frozenset[str]) -> Mapping[str, tuple[Rule, ...]]:
    rules = [rule for rule in grammar(language).rules if rule.cores & cores]
    letters = frozenset[str]().union(*(rule.openings for rule in rules))
    return {letter: tuple(rule for rule in rules if letter in rule.openings) for letter in letters}
