import pytest

from sitegen.corpus.person_names import may_be_one, parse_person


@pytest.mark.parametrize(
    ("text", "given_name", "surname"),
    [
        ("Ana Pereira", "ana", "pereira"),
        ("President Ana Pereira", "ana", "pereira"),
        ("Transport Minister Ana Pereira", "ana", "pereira"),
        ("Norway's Prime Minister Jonas Dahl", "jonas", "dahl"),
        ("Col. Omar al-Haddad", "omar", "haddad"),
        ("al-Haddad", "", "haddad"),
        ("Ursula van der Berg", "ursula", "berg"),
        ("van der Berg", "", "berg"),
        ("De Luca", "", "luca"),
        ("Maria Chen of the Harbour Board", "maria", "chen"),
        ("Samuel Okafor Jr.", "samuel", "okafor"),
        ("Mr. Dahl", "", "dahl"),
        ("Martin Luther King Jr.", "martin", "king"),
        ("Олена Коваль", "elena", "koval"),
        ("President of South Korea Ana Pereira", "ana", "pereira"),
        ("Norwegian Ambassador to the United States Hamid Nasr", "hamid", "nasr"),
    ],
)
def test_a_name_is_read_without_titles_clauses_and_particles(text, given_name, surname):
    person = parse_person(text)
    assert (person.given, person.plain) == (given_name, surname)


@pytest.mark.parametrize(
    "text",
    [
        "President",
        "the Prime Minister",
        "Governor of Lapland",
        "Ana and Maria Pereira",
        "Secretary-General",
        "Officer of the United States Air Force",
        "President of the Republic of Moldova",
    ],
)
def test_an_office_or_two_people_are_no_name(text):
    assert parse_person(text) is None


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Serhiy Koval", "Sergei Koval"),
        ("Volodymyr Hrynko", "Vladimir Hrynko"),
        ("Mohammed Nasr", "Muhammad Nasr"),
        ("Yevhen Bondar", "E. Bondar"),
        ("Robert Lang", "Bob Lang"),
        ("Jonas Erik Dahl", "Jonas Dahl"),
        ("Jonas E. Dahl", "Jonas Erik Dahl"),
        ("J. Dahl", "Jonas Dahl"),
    ],
)
def test_names_that_can_be_one_persons(left, right):
    assert may_be_one(parse_person(left), parse_person(right))


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Serhiy Koval", "Andriy Koval"),
        ("Jonas E. Dahl", "Jonas P. Dahl"),
        ("K. Dahl", "Jonas Dahl"),
        ("Samuel Okafor Sr.", "Samuel Okafor Jr."),
        ("George W. Lang", "George H. W. Lang"),
    ],
)
def test_names_that_contradict_each_other(left, right):
    assert not may_be_one(parse_person(left), parse_person(right))
