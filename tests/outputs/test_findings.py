"""Reasons and rules of the program, in the language of the site."""

from pathlib import Path

import pytest

from sitegen.disk import load_language
from sitegen.extractors.furniture import shapes
from sitegen.language import ENGLISH as SPOKEN_FIRST
from sitegen.language import speak
from sitegen.lexicon.reasons import reason
from sitegen.outputs.english.reading import RULES
from sitegen.outputs.findings import reason_in_words, rule_in_words

FURNITURE = Path(shapes.__file__).parent


@pytest.fixture
def german():
    speak(load_language("de"))
    yield
    speak(SPOKEN_FIRST)


def test_english_is_said_as_it_is_found():
    assert reason_in_words(reason("before", best="glued", other="address")) == (
        "the date glued to the first words is believed before the address or the file name"
    )
    assert rule_in_words("copyright") == "copyright"


def test_a_reason_is_said_in_the_language_of_the_site(german):
    assert reason_in_words(reason("updated")) == "es wird als Aktualisierung bezeichnet"
    assert reason_in_words(reason("better", best="metadata")) == (
        "„Angaben der Seite über sich selbst“ nennt mit besserem Grund einen anderen Tag"
    )
    assert reason_in_words("an older reason") == "an older reason"


def test_a_rule_is_said_in_the_language_of_the_site(german):
    assert rule_in_words("above the report") == "über dem Bericht"
    assert rule_in_words("an older rule") == "an older rule"


def test_every_rule_of_a_known_shape_has_a_message():
    tables = (shapes._BY_FIRST_WORD, shapes._BY_SYMBOL, shapes._PHRASES)
    assert {row[0] for table in tables for row in table} <= set(RULES)
