import pytest

from sitegen.corpus.organisation_names import initials, is_short_form, may_be_one_unit, parse_organisation


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Defence Ministry", "Russia"), ("Russian Ministry of Defence", "")),
        (("Russia's Defense Ministry", ""), ("Ministry of Defence of the Russian Federation", "")),
        (("MoD", "United Kingdom"), ("Britain's Ministry of Defence", "")),
        (("French Foreign Ministry", ""), ("Ministry of Foreign Affairs", "France")),
        (("Turkish military", ""), ("Turkish Armed Forces", "")),
        (("Harbour Group", ""), ("Harbour", "")),
        (("PMC Harbour", ""), ("Harbour private military company", "")),
        (("Delta Trading Co Ltd", ""), ("Delta Trading", "")),
        (("World Relief Organisation", ""), ("World Relief Organization", "")),
        (("General Assembly of the United Nations", ""), ("United Nations General Assembly", "")),
        (("Third Separate Assault Brigade", "Ukraine"), ("3rd Assault Brigade", "Armed Forces of Ukraine")),
        (("Ruritania Regional Council", ""), ("Regional Council", "Ruritania")),
    ],
)
def test_forms_of_one_organisation_share_their_key(left, right):
    assert parse_organisation(*left).key == parse_organisation(*right).key


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (("Ministry of Defence", "Russia"), ("Ministry of Defence", "United Kingdom")),
        (("72nd Brigade", "Russia"), ("72nd Brigade", "Ukraine")),
        (("72nd Brigade", "Ukraine"), ("71st Brigade", "Ukraine")),
        (("72nd Brigade", "Ukraine"), ("72nd Regiment", "Ukraine")),
        (("University of Helsinki", ""), ("Helsinki University", "")),
        (("European Union", ""), ("African Union", "")),
        (("American Airlines", ""), ("British Airlines", "")),
        (("Library of Congress", ""), ("Congress", "")),
        (("Interior Ministry", "Iraq"), ("Justice Ministry", "Iraq")),
    ],
)
def test_other_organisations_do_not(left, right):
    assert parse_organisation(*left).key != parse_organisation(*right).key


@pytest.mark.parametrize(
    ("name", "needs_owner"),
    [
        ("Ministry of Defence", True),
        ("National Guard", True),
        ("the army", True),
        ("72nd Mechanized Brigade", True),
        ("Azov Brigade", False),
        ("Western Digital Corp", False),
        ("Relief Council of Ruritania", False),
    ],
)
def test_common_words_alone_need_an_owner(name, needs_owner):
    assert parse_organisation(name).needs_owner is needs_owner


@pytest.mark.parametrize(
    ("left", "right", "agree"),
    [
        ("Third Separate Assault Brigade", "3rd Assault Brigade", True),
        ("3rd Separate Brigade", "3rd Assault Brigade", True),
        ("95th Air Assault Brigade", "95th Assault Brigade", True),
        ("3rd Tank Brigade", "3rd Assault Brigade", False),
    ],
)
def test_what_is_said_of_a_unit_goes_together_or_not(left, right, agree):
    assert may_be_one_unit(parse_organisation(left, "Ukraine"), parse_organisation(right, "Ukraine")) is agree


def test_the_division_of_an_army_is_the_division():
    unit = parse_organisation("3rd Motor Rifle Division of the 20th Guards Army", "Russia")
    assert (unit.number, unit.head, unit.qualifiers) == ("3", "division", {"motorized"})


@pytest.mark.parametrize(
    ("acronym", "name", "stands"),
    [
        ("osce", "Organization for Security and Co-operation in Europe", True),
        ("un", "United Nations", True),
        ("fish", "For Improving the Study of Herring", True),
        ("rsf", "Rapid Support Forces", True),
        ("rsf", "Ruritania Relief Fund", False),
        ("rsf", "Sudanese Rapid Support Forces", True),
        ("sf", "Rapid Support Forces", False),
    ],
)
def test_capitals_stand_for_the_words_they_begin(acronym, name, stands):
    assert (acronym in initials(name)) is stands


@pytest.mark.parametrize(
    ("short", "long", "is_short"),
    [
        ("Azov", "Azov Brigade", True),
        ("Delta", "Delta Steel Works Inc", True),
        ("Republican Party", "U.S. Republican Party", True),
        ("Hamas", "Hamas Health Ministry", False),
        ("United Nations", "United Nations Security Council", False),
        ("United Nations", "General Assembly of the United Nations", False),
        ("Union", "European Union", True),
        ("Communist Party", "Communist Party", False),
        ("Harbour Safety", "Harbour Safety Department", True),
        ("Weir University", "Weir University in Portland", True),
        ("al-Qaeda", "al-Qaeda in Iraq", False),
        ("Lindism", "Church of Lindism", True),
        ("Weir College", "University Library of Weir College", False),
    ],
)
def test_a_short_form_drops_only_what_names_no_other_body(short, long, is_short):
    assert is_short_form(parse_organisation(short), parse_organisation(long)) is is_short
