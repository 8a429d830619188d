import pytest

from sitegen.corpus.documents import join
from sitegen.corpus.names import Name


def joined(*names):
    given = [name if isinstance(name, Name) else Name(name, "person") for name in names]
    return {short.text: (full.text, rule) for short, (full, rule) in join(given).items()}


def group(text, owner=""):
    return Name(text, "armed-group", owner)


def body(text):
    return Name(text, "organisation")


@pytest.mark.parametrize(
    ("names", "short", "full", "rule"),
    [
        (("Serhiy Koval", "Koval"), "Koval", "Serhiy Koval", "surname-in-document"),
        (("Ursula van der Berg", "van der Berg"), "van der Berg", "Ursula van der Berg", "surname-in-document"),
        (("Bashar al-Haddad", "Haddad"), "Haddad", "Bashar al-Haddad", "surname-in-document"),
        (("Chen Wei", "Chen"), "Chen", "Chen Wei", "surname-in-document"),
        (("Ivan Bondarenko", "Bondrenko"), "Bondrenko", "Ivan Bondarenko", "misspelt-surname-in-document"),
        (("Oksana Marchenko", "Oksana"), "Oksana", "Oksana Marchenko", "given-name-in-document"),
        (("Jens Otto Harald Lind", "Otto Lind"), "Otto Lind", "Jens Otto Harald Lind", "fuller-name-in-document"),
        (("John Fitzgerald Kane", "JFK"), "JFK", "John Fitzgerald Kane", "initials-in-document"),
        (
            ("Home Secretary Ana Pereira", "the Home Secretary"),
            "the Home Secretary",
            "Home Secretary Ana Pereira",
            "office-in-document",
        ),
        (("President Marta Lind", "the President"), "the President", "President Marta Lind", "office-in-document"),
        (("Jens Otto Lind", "Jens Otto"), "Jens Otto", "Jens Otto Lind", "given-names-in-document"),
        (
            ("Ada Moreau", *["Moreau"] * 5, "Major in the Corps of Engineers"),
            "Major in the Corps of Engineers",
            "Ada Moreau",
            "role-of-subject",
        ),
        (("Ada Moreau", *["Moreau"] * 5, "Player of the Year"), "Player of the Year", "Ada Moreau", "role-of-subject"),
        ((group("Azov Brigade"), group("Azov")), "Azov", "Azov Brigade", "short-form-in-document"),
        (("the Marquis de Moreau", "General Moreau"), "General Moreau", "the Marquis de Moreau", "same-name"),
        ((body("Society of the Weir"), body("the Society")), "the Society", "Society of the Weir", "noun-in-document"),
        ((body("Quay County"), body("The County’s")), "The County’s", "Quay County", "noun-in-document"),
        ((group("Rapid Support Forces"), group("RSF")), "RSF", "Rapid Support Forces", "acronym-in-document"),
        ((group("72nd Brigade", "Russia"), group("72nd Brigade")), "72nd Brigade", "72nd Brigade", "owner-in-document"),
        (
            (group("72nd Mechanized Brigade", "Russia"), group("72nd Brigade")),
            "72nd Brigade",
            "72nd Mechanized Brigade",
            "owner-in-document",
        ),
        (
            (group("Defence Ministry", "Iraq"), group("Ministry of Defence")),
            "Ministry of Defence",
            "Defence Ministry",
            "owner-in-document",
        ),
    ],
)
def test_a_short_name_joins_the_full_one(names, short, full, rule):
    assert joined(*names)[short] == (full, rule)


@pytest.mark.parametrize(
    "names",
    [
        ("Serhiy Koval", "Ivan Koval", "Koval"),
        ("Serhiy Koval", "Petrov"),
        ("President Marta Lind", "President"),  # an office, which may be anybody's
        ("President Marta Lind", "Mr. President"),
        ("President Marta Lind", "a President"),
        ("President Marta Lind", "President Omar Saleh", "the President"),
        ("Jens Otto Lind", "Jens Otto Berg", "Jens Otto"),
        ("Ada Moreau", "Omar Saleh", "Doctor of the Church"),
        ("Ivan Lang", "Long"),
        ("Queen Anna II", "Queen Anna IV"),
        (body("Society of the Weir"), body("Quay Society"), body("the Society")),
        (group("Hamas"), group("Hamas Health Ministry")),
        (group("al-Qaeda"), group("al-Qaeda in Iraq")),
        (group("Red Star Foundation"), group("Rural Security Force"), group("RSF")),
        (group("72nd Brigade", "Russia"), group("72nd Brigade", "Ukraine"), group("72nd Brigade")),
        (group("3rd Tank Brigade", "Russia"), group("3rd Assault Brigade", "Russia")),
        (
            Name("Defence Ministry", "government", "Iraq"),
            Name("Defence Ministry", "government", "Iran"),
            Name("MoD", "government"),
        ),
    ],
)
def test_a_short_name_that_fits_none_or_two_joins_none(names):
    assert not [short for short, (full, _) in joined(*names).items() if short != full]


def test_a_surname_is_the_chief_bearers_in_a_text_about_him():
    assert joined(*["Pierre Morel"] * 5, "Marie Morel", "Morel")["Morel"] == (
        "Pierre Morel",
        "chief-bearer-in-document",
    )


def test_what_a_name_joins_joins_nothing_itself():
    found = joined("Ana Maria Pereira", "Ana Pereira", "Pereira", "A. Pereira")
    assert {full for full, _ in found.values()} == {"Ana Maria Pereira"}


def test_a_register_of_thousands_of_names_takes_no_square_of_their_number():
    names = [f"Given{number} Surname{number % 50}" for number in range(4000)] + ["Surname7"]
    assert joined(*names) == {}
