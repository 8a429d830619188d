import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.prose import first_sentences, shorten, shorten_around


@pytest.mark.parametrize(
    "text, limit, cut",
    [
        ("A short line.", 40, "A short line."),
        (
            "The bridge was closed, officials said, after a night of shelling.",
            45,
            "The bridge was closed, officials said…",
        ),
        (
            "However, the bridge over the river stayed closed all through the winter.",
            30,
            "However, the bridge over…",
        ),
        (
            "The soldiers were taken to a railway plant in the town of Kadiivka.",
            50,
            "The soldiers were taken to a railway plant…",
        ),
        ("Wordwithoutanybreakatall" * 3, 20, "Wordwithoutanybreak…"),
        ("The town – once a spa – is empty and nobody has come back to it.", 30, "The town – once a spa…"),
    ],
)
def test_shorten(text, limit, cut):
    assert shorten(text, limit) == cut


@given(st.text(), st.integers(10, 200))
def test_what_is_shortened_starts_as_the_text_does(text, limit):
    short = shorten(text, limit)
    assert len(short) <= limit + 1
    assert " ".join(text.split()).startswith(short.removesuffix("…"))


@pytest.mark.parametrize(
    "text, limit, cut",
    [
        ("One stands. Two stand. Three stand.", 25, "One stands. Two stand."),
        ("He said: “No.” Then he left the town for good.", 30, "He said: “No.”"),
        ("A first sentence that is far too long, and goes on and on.", 40, "A first sentence that is far too long…"),
    ],
)
def test_first_sentences(text, limit, cut):
    assert first_sentences(text, limit) == cut


SENTENCE = "Shells fell on the old town, where people went down into cellars that they had last used in April 2016, and stayed."


@pytest.mark.parametrize(
    "words, limit, cut",
    [
        ("Shells", 40, "Shells fell on the old town…"),
        ("April 2016", 90, "…where people went down into cellars that they had last used in April 2016, and stayed."),
        ("April 2016", 40, "…that they had last used in April 2016…"),
        ("not there", 40, "Shells fell on the old town…"),
    ],
)
def test_what_is_kept_holds_the_words(words, limit, cut):
    assert shorten_around(SENTENCE, words, limit) == cut


@given(st.text(alphabet="ab, ", min_size=1), st.integers(0, 50), st.integers(1, 10), st.integers(20, 60))
def test_what_is_kept_always_holds_short_words(text, start, length, limit):
    words = " ".join(text.split())[start : start + length].strip()
    assert words in shorten_around(text, words, limit)


@given(st.text(alphabet=st.sampled_from("a b\u00a0\u2028\t\n\x1c.é")))
def test_a_text_that_fits_is_kept_with_even_white_space(text):
    assert shorten(text, 1000) == first_sentences(text, 1000) == " ".join(text.split())
