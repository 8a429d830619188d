import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.gazetteer.names import fold_lines, fold_name


@pytest.mark.parametrize(
    "spellings",
    [
        ("Bakhmut", "bakhmut", "BAKHMUT", " Bakhmut "),
        ("Ḩamāh", "Hamah", "Ḥamāh"),
        ("al-Bab", "Al Bab", "Al–Bab"),
        ("St. Louis", "St Louis", "Saint Louis", "Saint-Louis"),
        ("Luhans'k", "Luhansk", "Luhans’k", "Luhansʼk"),
        ("Луганськ", "ЛУГАНСЬК", "Луганск"),
        ("Łódź", "Lodz"),
        ("İzmir", "Izmir", "IZMIR", "ızmir"),
        ("Straßburg", "Strassburg"),
        ("الرَّقَّة", "الرقه", "الرقة"),
        ("U.S.", "US"),
        ("Washington, D.C.", "Washington DC"),
        ("Ｋyiv", "Kyiv"),
    ],
    ids=lambda spellings: spellings[0],
)
def test_spellings_of_one_name_share_a_key(spellings):
    assert len({fold_name(name) for name in spellings}) == 1


@pytest.mark.parametrize(
    ("one", "other"), [("Kyiv", "Kiev"), ("Main St", "Main Saint"), ("Sumy", "Суми"), ("Lima", "Limassol")]
)
def test_different_names_keep_different_keys(one, other):
    assert fold_name(one) != fold_name(other)


@pytest.mark.parametrize("name", ["", " ", "-", "...", "'’", "\u200b"])
def test_a_name_without_letters_has_no_key(name):
    assert fold_name(name) == ""


@given(st.text())
def test_a_key_is_its_own_key_and_one_line(name):
    key = fold_name(name)
    assert "\n" not in key
    assert key == key.strip(" ")
    assert "  " not in key


@given(st.lists(st.text(alphabet=st.characters(exclude_characters="\n", exclude_categories=["Cs"]))))
def test_many_names_at_once_get_the_keys_of_each(names):
    assert fold_lines("\n".join(names)).split("\n") == [fold_name(name) for name in names] or not names
