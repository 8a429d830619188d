"""A language's words and rules, compiled; of the rules, those that can fit where certain core letters stand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from sitegen.extractors.when.english import WORDS as ENGLISH_WORDS
from sitegen.extractors.when.openings import openings
from sitegen.extractors.when.patterns import ENGLISH, GENERAL, MACROS, MODIFIER, NUMERIC
from sitegen.extractors.when.scene import Reading
from sitegen.extractors.when.tokens import CORES, Words, expression
from sitegen.extractors.when.words import LANGUAGES


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


@dataclass(frozen=True, slots=True)
class Grammar:
    """The words and rules of a language, in the order in which the rules are tried; `modifier` may stand before each,
    and begins with one of `modifying`.
    """

    language: str
    words: Words
    rules: tuple[Rule, ...]
    modifier: re.Pattern[str]
    modifying: frozenset[str]

    def near(self, cores: frozenset[str]) -> Mapping[str, tuple[Rule, ...]]:
        """The rules that can fit where only these core letters stand, by the letter that they begin with."""
        return _near(self.language, cores)


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
    return Grammar(known, Words(words), tuple(rules), re.compile(modifier), openings(modifier))


@lru_cache(maxsize=4096)
def _near(language: str, cores: frozenset[str]) -> Mapping[str, tuple[Rule, ...]]:
    rules = [rule for rule in grammar(language).rules if rule.cores & cores]
    letters = frozenset[str]().union(*(rule.openings for rule in rules))
    return {letter: tuple(rule for rule in rules if letter in rule.openings) for letter in letters}
