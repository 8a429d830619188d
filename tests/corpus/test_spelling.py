import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.corpus.spelling import bare, letters, one_slip, respell, without_one, words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("the Council’s", "Council"),
        ("The  Harbour\nPolice", "Harbour Police"),
        ("“Northern Front”", "Northern Front"),
        ("U.S.", "U.S."),
        ("Ana Pereira,", "Ana Pereira"),
        ("Theodor Lang", "Theodor Lang"),
        ("the", "the"),
        ("", ""),
    ],
)
def test_a_bare_name_has_no_article_possessive_or_quotation_marks(text, name):
    assert bare(text) == name


def test_words_fold_capitals_diacritics_and_apostrophes():
    assert words("Mykhaïlo O’Neill-Дуб") == ("mykhailo", "oneill", "dub")
    assert letters("al-Bab") == letters("Al Bab")


@pytest.mark.parametrize(
    "spellings",
    [
        ("zelensky", "zelenskyy", "zelenskiy", "zelenskii", "zelenskyi"),
        ("yushchenko", "iushchenko"),
        ("bessonov", "besonoff"),
        ("hussein", "husein"),
        ("kharitonov", "haritonoff"),
    ],
)
def test_transliterations_of_one_name_are_respelt_alike(spellings):
    assert len({respell(spelling) for spelling in spellings}) == 1


@pytest.mark.parametrize("pair", [("petrov", "pavlov"), ("moreau", "morel"), ("okafor", "okoro"), ("lang", "long")])
def test_other_names_are_not(pair):
    assert respell(pair[0]) != respell(pair[1])


@pytest.mark.parametrize(
    ("left", "right", "near"),
    [
        ("haddad", "hadad", True),
        ("larsen", "lasren", True),
        ("weber", "webber", True),
        ("moreau", "moraeu", True),
        ("moreau", "maurau", False),
        ("novak", "nowaak", False),
        ("abc", "cba", False),
    ],
)
def test_one_slip_is_one_letter_or_two_swapped(left, right, near):
    assert one_slip(left, right) is near
    assert one_slip(right, left) is near


@given(st.text("abcde", min_size=2, max_size=9), st.data())
def test_words_one_slip_apart_share_a_key(word, data):
    at = data.draw(st.integers(1, len(word) - 1))
    slipped = data.draw(
        st.sampled_from([word[:at] + word[at + 1 :], word[:at] + "x" + word[at:], word[:at] + "x" + word[at + 1 :]])
    )
    assert one_slip(word, slipped)
    assert set(without_one(word)) & set(without_one(slipped))
