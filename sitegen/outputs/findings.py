"""What the program found, as a reader is told of it: reasons and rules that it states in English, in the site's language."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import product

from sitegen.language import spoken
from sitegen.lexicon.reasons import REASONS, STANDS, reason
from sitegen.outputs.english import ENGLISH
from sitegen.outputs.words import say


def reason_in_words(clause: str) -> str:
    """Why a candidate was not believed. A clause that has no message stays as it is."""
    if not spoken().messages or clause not in _clauses():
        return clause
    key, best, other = _clauses()[clause]
    return say(f"reason_{key}", best=say(f"stands_{best}"), other=say(f"stands_{other}"))


def rule_in_words(rule: str) -> str:
    """Why a passage was left out. A rule that has no message stays as it is."""
    key = f"rule_{rule.replace(' ', '-')}"
    return say(key) if key in ENGLISH else rule


@lru_cache(maxsize=1)
def _clauses() -> Mapping[str, tuple[str, str, str]]:
    """Every clause that can be said, and what it is made of."""
    return {
        reason(key, best=best, other=other): (key, best, other) for key, best, other in product(REASONS, STANDS, STANDS)
    }
