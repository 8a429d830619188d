"""The interface in other languages: messages from catalogues, dates by CLDR."""

import string
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po

from sitegen.disk import load_language
from sitegen.language import ENGLISH as SPOKEN_FIRST
from sitegen.language import codes_of, read_catalogue, speak
from sitegen.outputs.calendar_words import month_abbreviation
from sitegen.outputs.country_words import country_in_words
from sitegen.outputs.english import ENGLISH
from sitegen.outputs.wording import in_words, marked_up, period_in_words
from sitegen.outputs.words import count, kind_in_words, number_in_words, say
from sitegen.page.parts import When

ROOT = Path(__file__).parents[2]
LOCALES = sorted((ROOT / "sitegen/data/locale").glob("*.po"))
BY_HAND = """
msgid ""
msgstr ""
"Language: uk\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\\n"

msgctxt "entries"
msgid "{n} entry"
msgid_plural "{n} entries"
msgstr[0] "{n} запис"
msgstr[1] "{n} записи"
msgstr[2] "{n} записів"

msgctxt "days_apart"
msgid "{n} day apart"
msgid_plural "{n} days apart"
msgstr[0] ""
msgstr[1] ""
msgstr[2] ""

msgctxt "date_or_later"
msgid "{date} or later"
msgstr "{date} або пізніше"

msgctxt "timeline"
msgid "An older English text"
msgstr "Хронологія"

msgctxt "places"
msgid "Places"
msgstr ""
"""


@pytest.fixture
def ukrainian():
    speak(read_catalogue("uk", BY_HAND.encode()))
    yield
    speak(SPOKEN_FIRST)


def plain(text):
    """With ordinary spaces: CLDR's versions differ in the narrow ones."""
    return " ".join(str(text).split())


def when(edtf):
    return When(edtf, None, None, "stated", "text")


def test_a_number_takes_the_form_that_its_language_gives_it(ukrainian):
    assert [count("entries", n) for n in (1, 3, 5, 11, 21)] == [
        "1 запис",
        "3 записи",
        "5 записів",
        "11 записів",
        "21 запис",
    ]
    assert plain(number_in_words(12345)) == "12 345"


def test_arabic_counts_in_six_ways():
    speak(load_language("ar"))
    try:
        said = [count("entries", n) for n in (1, 2, 5, 11, 99, 100, 103)]
    finally:
        speak(SPOKEN_FIRST)
    assert said == ["مدخل واحد", "مدخلان", "5 مداخل", "11 مدخلاً", "99 مدخلاً", "100 مدخل", "103 مداخل"]


def test_what_is_not_translated_is_said_in_english(ukrainian):
    assert say("places") == "Places"
    assert [count("days_apart", n) for n in (1, 2, 21)] == ["1 day apart", "2 days apart", "21 days apart"]
    assert say("timeline") == "Timeline", "the translation is of another English text"
    assert kind_in_words("town") == "town"


def test_dates_are_written_as_the_language_writes_them(ukrainian):
    assert plain(in_words(when("2022-04-23"))) == "23 квітня 2022 р."
    assert plain(period_in_words("2022-04")) == "квітень 2022 р."
    assert plain(marked_up(when("2022-04-23/.."))) == '<time datetime="2022-04-23">23 квітня 2022 р.</time> або пізніше'
    assert month_abbreviation(4) == "квіт."


def test_a_date_in_another_language_is_not_said_from_memory():
    assert in_words(when("2021-03-02")) == "2 March 2021"
    speak(read_catalogue("uk", BY_HAND.encode()))
    try:
        assert plain(in_words(when("2021-03-02"))) == "2 березня 2021 р."
    finally:
        speak(SPOKEN_FIRST)
    assert in_words(when("2021-03-02")) == "2 March 2021"


def test_a_years_before_the_calendar_do_not_break(ukrainian):
    assert in_words(when("-0043-03-15")) == "15 березень 44 BCE"


def test_what_is_not_a_catalogue_is_refused():
    with pytest.raises(ValueError, match="on 0"):
        read_catalogue("uk", b"title: Hello\n")


def test_a_code_is_looked_up_from_the_whole_to_the_part():
    assert codes_of("pt-BR") == ("pt-br", "pt")
    assert codes_of("uk") == ("uk",)


@pytest.mark.parametrize("path", [*LOCALES, LOCALES[0].with_name("messages.pot")], ids=lambda path: path.name)
def test_catalogues_hold_the_messages_of_today(path):
    """`python scripts/make_messages.py` brings them up to date."""
    catalogue = read_po(BytesIO(path.read_bytes()))
    assert {message.context: message.id for message in catalogue if message.id} == dict(ENGLISH)


@pytest.mark.parametrize("path", LOCALES, ids=lambda path: path.stem)
def test_translations_fill_in_the_names_of_their_english(path):
    catalogue = read_po(BytesIO(path.read_bytes()), locale=path.stem)
    for message in catalogue:
        if not message.id or not any(message.string):
            continue
        forms = message.string if isinstance(message.string, tuple) else (message.string,)
        english = message.id if isinstance(message.id, tuple) else (message.id,)
        allowed = set().union(*map(fields, english))
        for form in forms:
            assert fields(form) <= allowed, message.context
        assert fields(forms[-1]) == fields(english[-1]), message.context


def fields(text):
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


def test_countries_are_called_as_the_language_calls_them():
    names = ("Turkey", "Bosnia and Herzegovina", "Saint Lucia", "Palestine", "Southeast Asia", "Ours")
    assert [country_in_words(each) for each in names] == list(names)
    speak(load_language("de"))
    try:
        said = [country_in_words(each) for each in names]
    finally:
        speak(SPOKEN_FIRST)
    assert said == ["Türkei", "Bosnien und Herzegowina", "St. Lucia", "Palästina", "Südostasien", "Ours"]
