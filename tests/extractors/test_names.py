"""Places and actors of whole sentences: what is a name, what is none, and what no text can break."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.extractors.names import find
from sitegen.model import Passage
from tests.extractors.reading_names import actors, found_in, kinds, places, world


def test_a_report_names_its_places_and_actors():
    text = (
        "KYIV, 3 March — Shelling hit the town of Vuhledar on Tuesday, said Pavlo Kyrylenko, the governor of Donetsk region. "
        "“We need help,” Kyrylenko told the Steppe Herald. NATO foreign ministers meet in Brussels."
    )
    assert places(text) == {
        "KYIV": "kyiv",
        "Vuhledar": "vuhledar",
        "Donetsk": "donetsk-oblast",
        "Brussels": "brussels",
    }
    assert actors(text) == {
        "Pavlo Kyrylenko": "Pavlo Kyrylenko",
        "Kyrylenko": "Pavlo Kyrylenko",
        "Steppe Herald": "Steppe Herald",
        "NATO": "NATO",
    }


@pytest.mark.parametrize(
    "text",
    [
        "Officials said on Monday that the Russian and Ukrainian sides had met.",
        "The prisoners of war (POW) were exchanged on Victory Day.",
        "Reading is good. Mobile phones were banned. Nice work, they said.",
        "We may march in May. March was cold, and August is over.",
        "Most Popular Articles",
        "The Muslim and Christian leaders spoke. Islam and Christianity were discussed.",
        "The West Nile virus and a case of Ebola were found.",
        "The El Niño of that year was strong.",
        "They met at St. Michael's Hospital on St. Patrick's Day.",
        "He was treated at the Nasser hospital.",
        "A crash on KY 52 at 5 P.M. hurt two, as an E-Learning course had said.",
        "Justice and Security were discussed. Peace and Justice matter.",
        "Officials including many of them went to the towns.",
        "A Mi-24 and a Scud-B were seen on the neo-gothic roof.",
        "",
        "   \n\n ",
    ],
)
def test_what_names_no_place_and_no_actor(text):
    assert found_in(text) == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He lives in Mobile, Alabama.", {"Mobile": "mobile", "Alabama": "alabama"}),
        ("They met in Reading, England.", {"Reading": "reading", "England": "england"}),
        ("The train left Nancy, France.", {"Nancy": "nancy", "France": "france"}),
        ("A fire burned near Turkey's border with Syria.", {"Turkey": "turkey", "Syria": "syria"}),
        (
            "It happened in New York and in Washington, D.C.",
            {"New York": "new-york-city", "Washington, D.C.": "washington"},
        ),
        ("The U.S. and the UK agreed.", {"U.S.": "united-states", "UK": "united-kingdom"}),
        ("The price rose to US$40 on the US-24 road.", {}),
        ("Trinidad and Tobago won.", {"Trinidad and Tobago": "trinidad-and-tobago"}),
        ("Fighting in Bosnia and Herzegovina ended.", {"Bosnia and Herzegovina": "bosnia-and-herzegovina"}),
        ("Ships crossed the Gulf of Aden.", {"Gulf of Aden": "gulf-of-aden"}),
        ("They fled from Rostov-on-Don.", {"Rostov-on-Don": "rostov-on-don"}),
        ("The crash was in Orlando, Fla., police said.", {"Orlando": "orlando", "Fla.": "florida"}),
        ("CHARLESTON, W.Va. -- A bridge fell.", {"CHARLESTON": "charleston-west-virginia", "W.Va.": "west-virginia"}),
        ("He left the People's Republic of China.", {"People's Republic of China": "china"}),
        ("The Democratic People’s Republic of Korea fired.", {"Democratic People’s Republic of Korea": "north-korea"}),
        ("Ann Roe, 54, of Tyler said so.", {"Tyler": "tyler"}),
        ("Sen. Ann Roe, D-Ohio, and Rep. Jim Weir, R-Fla., left.", {"Ohio": "ohio", "Fla.": "florida"}),
        ("Flooding closed County Road 35 and the State Highway.", {"County Road 35": "", "State Highway": ""}),
        ("Shells fell on towns in the north, including Weirovka.", {"Weirovka": ""}),
        ("Villages such as Weirovka burned.", {"Weirovka": ""}),
        (
            "Rebels held Rutshuru and Weirovka in North Kivu.",
            {"Rutshuru": "rutshuru", "Weirovka": "", "North Kivu": "north-kivu"},
        ),
        ("Troops took Weirovka and Lviv.", {"Weirovka": "", "Lviv": "lviv"}),
        ("Troops stormed Weirovka in Poland.", {"Weirovka": "", "Poland": "poland"}),
        ("Shells hit Weirvank Monastery.", {"Weirvank Monastery": ""}),
        ("The Azov Brigade and the Kharkiv Battalion fought.", {}),
    ],
)
def test_places(text, expected):
    assert places(text) == expected


def test_a_name_in_lower_case_counts_where_the_document_or_a_cue_says_what_it_is():
    text = "Troops entered the city of bakhmut. The Northern Wolf Company fought on; the northern wolf company lost."
    assert places(text)["bakhmut"] == "bakhmut"
    assert actors(text)["northern wolf company"] == "Northern Wolf Company"
    assert places("they like turkey and china cups. He flew to Turkey.") == {"Turkey": "turkey"}


def test_a_place_may_stand_inside_an_actor():
    text = "The Minnesota National Guard was called in."
    assert places(text) == {"Minnesota": "minnesota"}
    assert actors(text) == {"Minnesota National Guard": "Minnesota National Guard"}
    assert "New York" not in places("It was in the New York Times.")


def test_a_dateline_in_capitals_names_its_town_known_or_not():
    assert places("QWERTAB, 3 March — Rain fell.") == {"QWERTAB": ""}
    assert places("ODESA, 3 March — Rain fell in Odesa.") == {"ODESA": "odesa", "Odesa": "odesa"}


def test_findings_are_in_order_and_confidence_is_a_share():
    found = found_in("Ana Silva of the Porto Gazette met Marta Kovach in Lviv and in Porto.")
    assert [f.start for f in found] == sorted(f.start for f in found)
    assert all(0 < f.confidence <= 1 for f in found)


def test_other_languages_have_places_behind_their_cues_alone():
    assert places("Am Montag fiel in Berlin Regen, sagte Bürgermeister Paul Braun.", "de") == {"Berlin": "berlin"}
    assert places("Une frappe a visé la ville de Kharkiv.", "fr") == {"Kharkiv": "kharkiv"}
    assert places("У місті Харків тихо.", "uk") == {"Харків": "kharkiv"}
    assert found_in("In Berlin regnet es. Müller AG, NATO.", "sv") == ()


def test_a_region_of_the_site_decides_between_small_places():
    text = "A mill burned down in Springfield."
    assert places(text, region=("illinois",))["Springfield"] == "springfield-illinois"


WORDS = ["Paris", "Ministry", "of", "Defence", "the", "72nd", "Brigade", "Mr", "Smith", "al-", "U.S.", "'s", "said", ",", ".", "\n", "(", "and", "-", "’", "John", "River", "in", "Wagner", "EU", "ß", "Ж", "é", " "]  # fmt: skip


@given(st.one_of(st.text(max_size=300), st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)))
def test_any_text_is_read_and_every_finding_stands_on_its_words(text):
    for f in find(Passage(text), world()):
        assert 0 <= f.start < f.end <= len(text)
        words = text[f.start : f.end]
        assert words.strip()
        assert f.type in ("place", "actor")
        if f.type == "place" and f.value:
            place = world().by_id(f.value)
            assert place
            assert any(part[:1].isupper() or part.islower() for part in words.split())


@pytest.mark.parametrize(
    "unit", ["A ", "Paris ", "Ministry of ", "Smith and ", "U.S.", "'", "John's ", "72nd ", "a", "Al-"]
)
def test_a_long_line_takes_time_that_grows_with_its_length(unit):
    assert find(Passage(unit * 20_000), world()) is not None


def test_kinds_of_actors():
    text = (
        "Colonel Ivan Petrenko of the 14th Mechanized Brigade spoke to the Morning Courier. The Ministry of Health and "
        "Acme Holdings said nothing. Militants of the Desert Front, an armed group, claimed the attack."
    )
    assert kinds(text) == {
        "Ivan Petrenko": "person",
        "14th Mechanized Brigade": "armed-group",
        "Morning Courier": "media",
        "Ministry of Health": "government",
        "Acme Holdings": "organisation",
        "Desert Front": "armed-group",
    }
