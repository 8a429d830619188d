"""The letters that a pattern can begin with: a rule left out by them would have fitted nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.extractors.when.grammar import grammar
from sitegen.extractors.when.openings import openings
from sitegen.extractors.when.tokens import CLASSES

LETTERS = "".join(CLASSES.values()) + " .,-/:'$%"


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        ("ab", "a"),
        ("a?b", "ab"),
        ("a{0,2}b", "ab"),
        ("a{1,2}b", "a"),
        ("(?:a|b?)c", "abc"),
        ("(?:a|b)?c", "abc"),
        ("a|b", "ab"),
        (r"\.?[xy -]", ".xy -"),
        ("(?<!z)(?=q)a", "a"),
        ("(?!z)(?:(?<=q)a|b)", "ab"),
    ],
)
def test_openings(pattern, letters):
    assert openings(pattern) == set(letters)


RULES = [(name, rule) for name in ("en", "de", "") for rule in grammar(name).rules]


@given(st.text(LETTERS, max_size=30), st.integers(0, 10), st.sampled_from(RULES))
def test_no_rule_fits_behind_another_letter(letters, at, rule):
    fits = rule[1].pattern.match(letters, at)
    assert not fits or letters[at] in rule[1].openings


@pytest.mark.parametrize(("language", "rule"), RULES)
def test_no_date_begins_with_punctuation_or_an_unknown_word(language, rule):
    assert rule.openings
    assert not rule.openings & set(" .,-/:'$£€%#()+¶0")
