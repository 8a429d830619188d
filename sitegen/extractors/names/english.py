"""What English makes of a word: whether it is an everyday word, a given name, a surname."""

from functools import lru_cache

from sitegen.extractors.names.stems import stems
from sitegen.extractors.names.vocabulary import ENGLISH, GIVEN_CENSUS, SURNAMES_CENSUS
from sitegen.lexicon import given_names
from sitegen.lexicon.given_variants import VARIANTS

WORDS = frozenset(ENGLISH.split())
GIVEN_NAMES = frozenset(f"{given_names.GIVEN_NAMES} {VARIANTS.title()} {GIVEN_CENSUS}".split())
SURNAMES = frozenset(SURNAMES_CENSUS.split())


@lru_cache(maxsize=65536)
def is_word(word: str) -> bool:
    """Whether `word`, in any case, is an everyday English word."""
    lower = word.lower()
    return lower in WORDS or any(stem in WORDS for stem in stems(lower))
