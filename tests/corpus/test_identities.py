import random

import pytest
from collection import records
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.corpus.identities import cluster
from sitegen.corpus.names import Name
from sitegen.gazetteer import open_gazetteer


def person(text):
    return Name(text, "person")


def body(text, owner=""):
    return Name(text, "government", owner)


def unit(text, owner=""):
    return Name(text, "armed-group", owner)


def are_one(left, right, *others, authorities=None):
    """Whether two names, each in a document of its own beside the documents of `others`, are one actor."""
    keys = cluster([[left], [right], *([other] for other in others)], authorities)
    return keys[0][0] == keys[1][0]


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (person("Serhiy Koval"), person("Sergei Koval")),
        (person("Volodymyr Hrynko"), person("Vladimir Hrynko")),
        (person("Mohammed al-Nasr"), person("Muhammad Nasr")),
        (person("Oleksandr Zaluzhsky"), person("Alexander Zaluzhskyi")),
        (person("Yevhen Bondarenko"), person("Yevgeny Bondarenka")),
        (person("Jean-Marie Okoro"), person("Jean Marie Okoro")),
        (person("President Ana Pereira"), person("Ana Pereira")),
        (person("Jonas Erik Dahl"), person("Jonas Dahl")),
        (person("Serhiy Koval"), person("Koval")),
        (person("Kim Jong-suk"), person("Kim Jong Suk")),
        (unit("Harbour Group"), unit("Harbour PMC")),
        (unit("Third Separate Assault Brigade", "Ukraine"), unit("3rd Assault Brigade", "Ukraine")),
        (body("Russia's Defence Ministry"), body("Ministry of Defence", "Russia")),
        (body("UK Ministry of Defence"), body("Britain's MoD")),
        (unit("Armed Forces of Ukraine"), unit("Ukrainian armed forces")),
        (Name("World Relief Organisation", "organisation"), Name("World Relief Organization", "organisation")),
        (Name("Weir Textile Inc", "organisation"), Name("Weir Textiles", "organisation")),
        (Name("Northern Herring", "organisation"), Name("Northern Herrnig Ltd", "organisation")),
        (Name("Quayside.com", "organisation"), Name("Quayside", "organisation")),
    ],
)
def test_names_that_are_one(left, right):
    assert are_one(left, right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (body("Russia's Defence Ministry"), body("UK's Ministry of Defence")),
        (unit("72nd Brigade", "Russia"), unit("72nd Brigade", "Ukraine")),
        (unit("72nd Mechanized Brigade", "Russia"), unit("72nd Mechanized Brigade")),
        (unit("3rd Tank Brigade", "Ukraine"), unit("3rd Assault Brigade", "Ukraine")),
        (body("Defence Ministry"), body("Defence Ministry")),
        (person("Serhiy Koval"), person("Andriy Koval")),
        (person("Koval"), person("Kovac")),
        (person("Robert Larsen"), person("Robert Larson")),
        (person("Maria Ivanov"), person("Maria Ivanova")),
        (person("Anna Lang"), person("Anna Long")),
        (Name("Wagner", "person"), Name("Wagner Group", "armed-group")),
        (Name("RSF", "organisation"), Name("Rapid Support Forces", "armed-group")),
        (Name("Weir Textile", "organisation"), Name("Weir Textbook", "organisation")),
        (Name("Herring", "organisation"), Name("Herrings", "organisation")),
        (Name("Communist Party of China", "organisation"), Name("Communist Party of Japan", "organisation")),
    ],
)
def test_names_that_are_two(left, right):
    assert not are_one(left, right)


def test_a_lone_surname_is_its_only_bearers_and_not_one_of_twos():
    assert are_one(person("Haddad"), person("Omar Haddad"))
    assert not are_one(person("Haddad"), person("Omar Haddad"), person("Leila Haddad"))
    assert are_one(person("Haddad"), person("Omar Haddad"), person("Leila Haddad"), *[person("Omar Haddad")] * 4)


def test_a_misspelt_surname_needs_the_given_name():
    assert are_one(person("Ivan Bondarenko"), person("Ivan Bondarneko"))
    assert not are_one(person("Ivan Bondarenko"), person("Bondarneko"))


def test_capitals_mean_elsewhere_what_a_document_explains():
    short, full = Name("RSF", "organisation"), Name("Rapid Support Forces", "armed-group")
    assert len({key for keys in cluster([[short], [full], [short, full]]) for key in keys}) == 1
    other = Name("Red Star Foundation", "organisation")
    keys = cluster([[short], [short, full], [short, other]])
    assert keys[0][0] not in (keys[1][0], keys[2][0])
    assert keys[1][0] != keys[2][0]


def test_records_are_never_joined_with_one_another():
    authorities = records(actors="- {id: koval-elder, name: Serhiy Koval}\n- {id: koval-younger, name: Sergei Koval}\n")
    assert not are_one(person("Serhiy Koval"), person("Sergei Koval"), authorities=authorities)


def test_not_same_holds_names_apart_and_same_brings_them_together():
    apart = records(actors="- {id: serhiy-koval, name: Serhiy Koval, not_same: [Sergei Koval]}\n")
    assert not are_one(person("Serhiy Koval"), person("Sergei Koval"), authorities=apart)
    together = records(actors="- {id: serhiy-koval, name: Serhiy Koval, same: [The Lion]}\n")
    assert are_one(person("Serhiy Koval"), person("The Lion"), authorities=together)


def test_places_are_looked_up():
    names = [
        Name(text, "place") for text in ("Exeter, Devon", "Exeter", "the UK", "United Kingdom", "Bree", "Bree Castle")
    ]
    keys = cluster([names], gazetteer=open_gazetteer())[0]
    assert keys[0] == keys[1] != keys[2] == keys[3] != keys[4]


POOL = [
    person("Serhiy Koval"), person("Sergei Koval"), person("Koval"), person("Andriy Koval"), person("S. Koval"),
    person("Ivan Bondarenko"), person("Ivan Bondarneko"), person("Bondarenko"), unit("Harbour Group"), unit("Harbour"),
    unit("3rd Assault Brigade", "Ukraine"), unit("Third Brigade", "Ukraine"), unit("3rd Tank Brigade", "Ukraine"),
    unit("72nd Brigade"), body("Defence Ministry", "Russia"), body("Russian MoD"), body("Defence Ministry"),
    Name("RSF", "organisation"), Name("Rapid Support Forces", "armed-group"), Name("Red Star Foundation", "organisation"),
]  # fmt: skip
DOCUMENTS = st.lists(st.lists(st.sampled_from(POOL), max_size=5), max_size=7)


@settings(max_examples=150, deadline=None)
@given(DOCUMENTS, st.integers())
def test_the_order_of_documents_changes_nothing(documents, seed):
    order = list(range(len(documents)))
    random.Random(seed).shuffle(order)
    keys = cluster(documents)
    shuffled = cluster([documents[number] for number in order])
    there = dict(zip(order, shuffled, strict=True))
    for number, found in enumerate(keys):
        assert [key for key in found if ":" not in key] == [key for key in there[number] if ":" not in key]


def test_not_alone_leaves_a_lone_surname_to_the_text_that_gives_the_whole_name():
    apart = records(actors="- {id: olena-hrim, name: Olena Hrim, not_alone: [Hrim]}\n")
    together, elsewhere = [person("Olena Hrim"), person("Hrim")], [person("Hrim")]
    keys = cluster([together, elsewhere], apart)
    assert keys[0][0] == keys[0][1]
    assert keys[1][0] != keys[0][0]
    keys = cluster([together, elsewhere])
    assert keys[1][0] == keys[0][0]


def test_alone_gives_a_lone_surname_to_one_of_its_bearers_but_not_within_the_other_ones_text():
    chosen = records(actors="- {id: olena-hrim, name: Olena Hrim, alone: [Hrim]}\n")
    documents = [[person("Olena Hrim")], [person("Petro Hrim"), person("Hrim")], [person("Hrim")]]
    keys = cluster(documents, chosen)
    assert keys[2][0] == keys[0][0]
    assert keys[1][1] == keys[1][0] != keys[0][0]
    assert len(set(map(str, cluster([[person("Olena Hrim")]], chosen)))) == 1  # nobody bears the name alone
