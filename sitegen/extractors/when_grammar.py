"""A language's words and rules, compiled once: the expression for a stretch of text holds only rules that can fit there."""

import re
from dataclasses import dataclass
from functools import lru_cache

from sitegen.extractors.when_english import WORDS as ENGLISH_WORDS
from sitegen.extractors.when_patterns import ENGLISH, GENERAL, MACROS, MODIFIER, NUMERIC, Rule
from sitegen.extractors.when_scene import Reading
from sitegen.extractors.when_tokens import CORES, Words, expression
from sitegen.extractors.when_words import LANGUAGES


@dataclass(frozen=True, slots=True)
class Grammar:
    """`rules` are names and readings by the group of the expression that `near` gives."""

    language: str
    words: Words
    rules: dict[str, tuple[str, Reading]]

    def near(self, cores: frozenset[str]) -> re.Pattern[str]:
        """The expression of the rules that can fit where only these core letters stand."""
        return _pattern(self.language, cores)


@lru_cache(maxsize=16)
def grammar(language: str) -> Grammar:
    """The grammar of a language (BCP 47, its first part counts); of numeric dates alone for one that we do not have."""
    known = language.lower().partition("-")[0]
    if known not in LANGUAGES and known != "en":
        known = ""
    words = ENGLISH_WORDS if known == "en" else LANGUAGES.get(known, {})
    rules = {f"r{index}": (name, reading) for index, (name, _, reading) in enumerate(_rules(known))}
    return Grammar(known, Words(words), rules)


def _rules(language: str) -> tuple[Rule, ...]:
    if language == "en":
        return ENGLISH
    return GENERAL if language else NUMERIC


@lru_cache(maxsize=4096)
def _pattern(language: str, cores: frozenset[str]) -> re.Pattern[str]:
    parts = []
    for index, (_, pattern, _) in enumerate(_rules(language)):
        compiled = expression(pattern, MACROS)
        if cores & CORES & set(compiled):
            parts.append(f"(?P<r{index}>{compiled})")
    if not parts:
        return re.compile(r"(?!)")
    modifier = f"(?:{expression(MODIFIER, MACROS)})?" if language == "en" else ""
    return re.compile(f"{modifier}(?:{'|'.join(parts)})")
