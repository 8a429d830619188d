"""What kinds of word a capitalised word can be: every list of this folder, asked once a word.

The kinds are bits of one plain number, since each word of every article is asked about.
"""

from functools import lru_cache

from sitegen.extractors.names.cues import EVENT_LAST, NO_ACTOR, PLAIN_NOUNS
from sitegen.extractors.names.demonyms import DEMONYMS, PEOPLE_WORDS
from sitegen.extractors.names.english import GIVEN_NAMES, SURNAMES, is_word
from sitegen.extractors.names.heads import (
    ARMED_HEADS,
    FORCE_HEADS,
    GEO_HEADS,
    GEO_PREFIXES,
    GOVERNMENT_HEADS,
    MEDIA_HEADS,
    NATURAL_HEADS,
    ORDINAL_WORDS,
    ORGANISATION_HEADS,
    UNIT_LAST,
    UNIT_WORDS,
)
from sitegen.extractors.names.titles import ADDRESS_WORDS, CLOSING_WORDS, PRE_TITLE_WORDS, RANK_WORDS, SUFFIXES

ADDRESS, RANK, CLOSING, PRETITLE, SUFFIX, DEMONYM, PEOPLE, GIVEN = (1 << bit for bit in range(8))
SURNAME, ENGLISH, GOVERNMENT, FORCE, ARMED, ORGANISATION, MEDIA, GEO = (1 << bit for bit in range(8, 16))
NATURAL, GEO_FIRST, ORDINAL, UNIT_END, UNIT_WORD, CAPITALS, INITIAL, THING = (1 << bit for bit in range(16, 24))
EVENT = 1 << 24
TITLE = ADDRESS | RANK | CLOSING
HEAD = GOVERNMENT | FORCE | ORGANISATION | MEDIA
PEOPLES = DEMONYM | PEOPLE

_LISTS = (
    (ADDRESS, ADDRESS_WORDS),
    (RANK, RANK_WORDS),
    (CLOSING, CLOSING_WORDS),
    (PRETITLE, PRE_TITLE_WORDS),
    (SUFFIX, SUFFIXES),
    (DEMONYM, DEMONYMS),
    (PEOPLE, PEOPLE_WORDS),
    (GIVEN, GIVEN_NAMES),
    (SURNAME, SURNAMES),
    (GOVERNMENT, GOVERNMENT_HEADS),
    (FORCE, FORCE_HEADS),
    (ARMED, ARMED_HEADS),
    (ORGANISATION, ORGANISATION_HEADS),
    (MEDIA, MEDIA_HEADS),
    (GEO, GEO_HEADS),
    (NATURAL, NATURAL_HEADS),
    (GEO_FIRST, GEO_PREFIXES),
    (ORDINAL, ORDINAL_WORDS),
    (UNIT_END, UNIT_LAST),
    (UNIT_WORD, UNIT_WORDS),
    (THING, NO_ACTOR | PLAIN_NOUNS),
    (EVENT, EVENT_LAST),
)


@lru_cache(maxsize=65536)
def sort_of(word: str) -> int:
    """The kinds of `word` as bits; a word in capitals is also asked about as it is usually written."""
    sort = sum(bit for bit, words in _LISTS if word in words)
    if word[0].isdigit():
        return sort | ORDINAL
    if len(word) == 1 or (len(word) == 2 and word[1] == "."):
        return sort | INITIAL
    if word.isupper():
        usual = word.title() if len(word) > 3 else ""
        sort |= CAPITALS | sum(bit for bit, words in _LISTS if usual in words)
    return sort | ENGLISH if is_word(word) else sort
