"""Persons, organisations and units: where a name begins and ends, whose it is, and its fullest form."""

import pytest

from tests.extractors.reading_names import actors, found_in, kinds, owners, places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Defence Minister Anna Kowalska resigned.", {"Anna Kowalska": "Anna Kowalska"}),
        (
            "Prime Minister Idris Kamara and Gen. Paul Kagwa met.",
            {"Idris Kamara": "Idris Kamara", "Paul Kagwa": "Paul Kagwa"},
        ),
        (
            "Mr Dlugosz left. A spokesman, Omar al-Hariri, stayed.",
            {"Dlugosz": "Dlugosz", "Omar al-Hariri": "Omar al-Hariri"},
        ),
        ("Secretary of State Linda Moreau arrived.", {"Linda Moreau": "Linda Moreau"}),
        (
            "J. K. Harlow and Peter A. Novak wrote it.",
            {"J. K. Harlow": "J. K. Harlow", "Peter A. Novak": "Peter A. Novak"},
        ),
        ("Maria del Carmen Ruiz spoke.", {"Maria del Carmen Ruiz": "Maria del Carmen Ruiz"}),
        ("A girl called Solomiya survived.", {"Solomiya": "Solomiya"}),
        ("President Hassan Sheikh Osman left.", {"Hassan Sheikh Osman": "Hassan Sheikh Osman"}),
        ("Mona (not her real name) fled.", {"Mona": "Mona"}),
        ("It was Sen. Gary Weir.", {"Gary Weir": "Gary Weir"}),
        ("The Minister of Foreign Affairs of Chile, Anna Weir, left.", {"Anna Weir": "Anna Weir"}),
        ("“Go,” said Brzezicki.", {"Brzezicki": "Brzezicki"}),
    ],
)
def test_persons_without_their_titles(text, expected):
    assert actors(text) == expected


def test_a_surname_is_the_person_that_the_document_introduced():
    text = "Serhii Tkachenko spoke first. Tkachenko said little; “that is all,” added Tkachenka."
    assert actors(text) == {
        "Serhii Tkachenko": "Serhii Tkachenko",
        "Tkachenko": "Serhii Tkachenko",
        "Tkachenka": "Serhii Tkachenko",
    }


def test_a_surname_that_is_also_a_town_is_the_person_unless_the_words_say_a_place():
    text = "Jack London wrote it. London was tired. He had never lived in London."
    found = [(text[f.start : f.end], f.type) for f in found_in(text)]
    assert found == [("Jack London", "actor"), ("London", "actor"), ("London", "place")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Health and Social Welfare answered.", "Ministry of Health and Social Welfare"),
        ("The World Health Organization warned.", "World Health Organization"),
        ("The Centre for Rural Development closed.", "Centre for Rural Development"),
        ("The University of Leipzig studied it.", "University of Leipzig"),
        ("Hallam & Price Ltd was sold.", "Hallam & Price Ltd"),
        ("The al-Nusra Front withdrew.", "al-Nusra Front"),
        ("Islamic State of Iraq and the Levant fighters fled.", "Islamic State of Iraq and the Levant"),
        ("The Supreme People's Court ruled.", "Supreme People's Court"),
        ("The Office for the Protection of Quiet Rivers met.", "Office for the Protection of Quiet Rivers"),
        ("Islamic State Quay Province claimed it.", "Islamic State Quay Province"),
        ("Fighters of al-Qaida in Iraq fled.", "al-Qaida in Iraq"),
        ("The Peace and Security Council met.", "Peace and Security Council"),
        ("The Truth and Order Party lost.", "Truth and Order Party"),
        ("The Justice and Reform Party of the coast lost.", "Justice and Reform Party"),
        (
            "The Organization for Security and Co-operation in Europe met.",
            "Organization for Security and Co-operation in Europe",
        ),
        ("The Quay Workers’ Party won.", "Quay Workers’ Party"),
        ("The Lord's Harvest Army fled.", "Lord's Harvest Army"),
        ("The Quay Martyrs' Brigades fired.", "Quay Martyrs' Brigades"),
        ("It was claimed by Jaish al-Bahr.", "Jaish al-Bahr"),
        ("Saraya al-Mina marched.", "Saraya al-Mina"),
        ("Harakat-e-Darya was banned.", "Harakat-e-Darya"),
        ("Al-Qaeda in the Arabian Peninsula claimed it.", "Al-Qaeda in the Arabian Peninsula"),
        ("Al-Shabab denied it.", "Al-Shabab"),
        ("The frigate joined CTF 12 at sea.", "CTF 12"),
    ],
)
def test_organisations_are_whole(text, expected):
    assert list(actors(text)) == [expected]


def test_an_abbreviation_is_the_name_that_the_document_explains_it_by():
    text = "The Border Relief Network (BRN) sent lorries. Later the BRN left."
    assert set(actors(text).values()) == {"Border Relief Network"}
    assert "POW" not in actors("Two prisoners of war (POW) came home.")
    assert set(actors("The Kosovo Force (KFOR) left. KFOR had stayed long.").values()) == {"Kosovo Force"}
    assert actors("The Border Relief Network (XYZ) sent lorries.")["XYZ"] == "XYZ"


def test_a_company_may_be_called_by_its_first_word():
    text = "Velmora Group fighters dug in. Velmora units held the ridge, a Velmora commander said."
    assert set(actors(text).values()) == {"Velmora Group"}
    assert kinds(text) == {"Velmora Group": "armed-group"}


@pytest.mark.parametrize(
    ("text", "words", "owner"),
    [
        ("Poland's Defence Ministry denied it.", "Defence Ministry", "Poland"),
        ("The UK’s Ministry of Defence wrote.", "Ministry of Defence", "United Kingdom"),
        ("The Polish Army moved.", "Polish Army", "Poland"),
        ("The Armed Forces of Ukraine said so.", "Armed Forces of Ukraine", "Ukraine"),
        ("The 9th Rifle Brigade of the Estonian Army came.", "9th Rifle Brigade", "Estonia"),
        ("The Latvian army's 4th Separate Mechanized Brigade left.", "4th Separate Mechanized Brigade", "Latvia"),
        ("The Norwegian MoD answered.", "Norwegian MoD", "Norway"),
        ("The US Department of Energy paid.", "US Department of Energy", "United States"),
    ],
)
def test_bodies_that_every_state_has_know_their_owner(text, words, owner):
    assert owners(text)[words] == owner


def test_an_owner_said_outside_the_name_is_part_of_what_is_shown():
    assert actors("Poland's Defence Ministry denied it.")["Defence Ministry"] == "Polish Defence Ministry"
    assert actors("The Norwegian MoD answered.")["Norwegian MoD"] == "Norwegian Ministry of Defence"


@pytest.mark.parametrize(
    "text",
    [
        "The 6th and 8th companies were destroyed.",
        "The Third Separate Mechanized Brigade advanced.",
        "The 3rd Assault Brigade advanced.",
    ],
)
def test_units_are_numbered_names(text):
    units = [name for name, kind in kinds(text).items() if kind == "armed-group"]
    assert units == ([] if "companies" in text else [text.removeprefix("The ").removesuffix(" advanced.")])


def test_a_brigade_named_after_a_town_is_no_town():
    text = "A former head of the Kherson brigade spoke."
    assert actors(text) == {"Kherson brigade": "Kherson brigade"}
    assert places(text) == {}


def test_a_body_in_lower_case_is_one_with_its_place():
    text = "The head of the Kherson regional military administration spoke."
    assert actors(text) == {"Kherson regional military administration": "Kherson regional military administration"}
    assert places(text) == {"Kherson": "kherson-oblast"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They told the independent news outlet Vesper about it.", "Vesper"),
        ("It was published by The Chronicle.", "The Chronicle"),
        ("The Saba news agency reported it.", "Saba"),
        ("With information from La Brújula", "La Brújula"),
        ("Photo: Associated Press", "Associated Press"),
        ("The Baltic Courier reported it.", "The Baltic Courier"),
    ],
)
def test_media(text, expected):
    assert kinds(text) == {expected: "media"}


def test_words_in_capitals_that_are_no_names():
    assert actors("A UAV and two IEDs were found; the CEO watched TV.") == {}
    assert actors("The NGO gave the DNA to the ICRC.") == {"ICRC": "ICRC"}


@pytest.mark.parametrize(
    ("text", "second", "first"),
    [
        ("Ahmad Saleh, also known as Omar Khalid, fled.", "Omar Khalid", "Ahmad Saleh"),
        ("Ahmad Saleh (born Yusuf Khalid) fled.", "Yusuf Khalid", "Ahmad Saleh"),
        ("Ahmad Saleh, whose real name is Yusuf Khalid, fled.", "Yusuf Khalid", "Ahmad Saleh"),
        ("Ahmad Saleh met Omar Khalid, born in Aleppo.", "Omar Khalid", "Omar Khalid"),
        ("Ahmad Saleh, known as a friend of Omar Khalid, fled.", "Omar Khalid", "Omar Khalid"),
    ],
)
def test_a_second_name_is_the_first_ones(text, second, first):
    assert actors(text)[second] == first


@pytest.mark.parametrize("text", ["He gave his name as Rashid.", "She asked to be identified as Madison."])
def test_whoever_gives_a_name_is_no_town(text):
    assert not places(text)


def test_a_town_named_after_a_saint_is_nobody():
    assert places("Ash fell on Santa Marta de Tormes.") == {"Santa Marta de Tormes": "santa-marta-de-tormes"}
