"""A word of the shared lists stands in one place, and a nation's name is a place's."""

from collections import Counter

from sitegen.gazetteer import open_gazetteer
from sitegen.lexicon.given_names import GIVEN_NAMES
from sitegen.lexicon.given_variants import VARIANTS
from sitegen.lexicon.nations import NATIONS, PLACES


def repeated(words):
    return [word for word, count in Counter(words).items() if count > 1]


def test_no_word_means_two_nations():
    rows = NATIONS + PLACES
    assert repeated(form for row in rows for form in {row.name, *row.people, *row.others, *row.short}) == []


def test_every_nation_is_in_the_gazetteer():
    gazetteer = open_gazetteer()
    assert [row.name for row in NATIONS + PLACES if not gazetteer.find(row.name)] == []


def test_a_given_name_is_in_one_class_or_in_none():
    assert repeated((*VARIANTS.title().split(), *GIVEN_NAMES.split())) == []
