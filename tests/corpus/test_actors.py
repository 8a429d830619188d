import random

from collection import actor, article, corpus_of, declared, ids_of, records
from hypothesis import given, settings
from hypothesis import strategies as st


def test_an_id_is_the_fullest_names_and_shorter_ones_lead_to_it():
    corpus = corpus_of(
        [
            article("a", actor("Serhiy Koval")),
            article("b", actor("Koval")),
            article("c", actor("Serhiy Petrovych Koval")),
        ]
    )
    assert list(corpus.actors) == ["serhiy-petrovych-koval"]
    koval = corpus.actors["serhiy-petrovych-koval"]
    assert koval.forwards == ("koval", "serhiy-koval")
    assert koval.kind == "person"
    assert {rule for _, rule in koval.merges} == {"same-given-name", "only-bearer-of-surname"}


def test_the_name_shown_is_the_one_most_documents_use():
    corpus = corpus_of(
        [
            *(article(f"a{number}", actor("Serhiy Koval")) for number in range(3)),
            article("b", actor("Serhiy Petrovych Koval")),
            *(article(f"c{number}", actor("Koval")) for number in range(5)),
        ]
    )
    assert corpus.actors["serhiy-petrovych-koval"].name == "Serhiy Koval"


def test_names_in_lower_case_are_shown_as_others_write_them():
    corpus = corpus_of(
        [
            article("a", actor("harbour group", "armed-group")),
            article("b", actor("Harbour Group", "armed-group")),
        ]
    )
    assert corpus.actors["harbour-group"].name == "Harbour Group"


def test_every_merge_has_its_rule_and_a_misspelling_is_on_record():
    corpus = corpus_of([article("a", actor("Ivan Bondarenko"), actor("Ivan Bondarenko", surface="Bondarneko"))])
    (bondarenko,) = corpus.actors.values()
    assert bondarenko.merges == (("Bondarneko = Ivan Bondarenko", "same-document"),)
    assert "Bondarneko" in bondarenko.aliases


def test_an_owner_is_a_place_or_an_actor_and_stands_in_the_name():
    corpus = corpus_of(
        [
            article("a", actor("Ministry of Defence", "government", "Kazakhstan")),
            article("b", actor("Kazakh Defence Ministry", "government")),
            article(
                "c", actor("Health Ministry", "government", "Harbour Front"), actor("Harbour Front", "armed-group")
            ),
        ]
    )
    assert {found.name: found.owner for found in corpus.actors.values()} == {
        "Harbour Front": "",
        "Health Ministry (Harbour Front)": "harbour-front",
        "Ministry of Defence (Kazakhstan)": "kazakhstan",
    }


def test_a_ministry_of_nobody_is_no_actor_unless_a_curator_names_it():
    corpus = corpus_of(
        [
            article("a", actor("Defence Ministry", "government")),
            article("b", declared("actor", "Defence Ministry")),
        ]
    )
    assert ids_of(corpus) == {"a": ((), ()), "b": ((), ("defence-ministry",))}


def test_a_record_gives_id_name_kind_and_aliases():
    authorities = records(
        actors="- {id: lion, name: Serhiy Koval, kind: person, aliases: [The Lion of Bree], owner: ukraine}\n"
    )
    corpus = corpus_of(
        [article("a", actor("Sergei Koval")), article("b", actor("Koval"), actor("The Lion of Bree", "unknown"))],
        authorities,
    )
    assert list(corpus.actors) == ["lion"]
    lion = corpus.actors["lion"]
    assert (lion.name, lion.kind, lion.owner) == ("Serhiy Koval", "person", "ukraine")
    assert set(lion.aliases) >= {"The Lion of Bree", "Sergei Koval", "Koval"}
    assert set(lion.forwards) >= {"sergei-koval", "koval"}


def test_a_record_that_nothing_names_is_not_shown():
    authorities = records(actors="- {id: lion, name: Serhiy Koval}\n", builtin="- {id: un, name: United Nations}\n")
    assert corpus_of([article("a", actor("Ana Pereira"))], authorities).actors.keys() == {"ana-pereira"}


def test_the_sites_record_comes_before_the_built_in_one():
    authorities = records(
        actors="- {id: our-un, name: The World Body, aliases: [UN]}\n",
        builtin="- {id: united-nations, name: United Nations, aliases: [UN]}\n",
    )
    corpus = corpus_of(
        [article("a", actor("UN", "organisation"), actor("United Nations", "organisation"))], authorities
    )
    assert corpus.articles[0].actors == ("our-un", "united-nations")


def test_same_makes_two_records_one_and_forwards_the_other_id():
    authorities = records(
        actors="- {id: our-un, name: The World Body, same: [united-nations]}\n",
        builtin="- {id: united-nations, name: United Nations, aliases: [UN]}\n",
    )
    corpus = corpus_of(
        [article("a", actor("UN", "organisation"), actor("The World Body", "organisation"))], authorities
    )
    assert list(corpus.actors) == ["our-un"]
    assert "united-nations" in corpus.actors["our-un"].forwards


def test_not_same_holds_names_of_one_document_apart_too():
    authorities = records(actors="- {id: serhiy-koval, name: Serhiy Koval, not_same: [Koval]}\n")
    corpus = corpus_of([article("a", actor("Serhiy Koval"), actor("Serhiy Koval", surface="Koval"))], authorities)
    assert corpus.articles[0].actors == ("serhiy-koval", "koval")


def test_a_dropped_name_is_nobody():
    authorities = records(actors="- {id: raid, name: Operation Raid, drop: true}\n")
    corpus = corpus_of([article("a", actor("Operation Raid", "organisation"), actor("Ana Pereira"))], authorities)
    assert ids_of(corpus) == {"a": ((), ("ana-pereira",))}
    assert [each.id for each in corpus.articles[0].mentions] == ["", "ana-pereira"]


def test_a_declared_actor_without_a_record_is_an_entry_and_a_notice_with_yaml_to_paste():
    corpus = corpus_of(
        [
            article("a", declared("actor", "Ana: the “Fox”")),
            article("b", declared("actor", "Ana: the “Fox”"), declared("actor", "Ana Pereira"), actor("Ana Pereira")),
        ]
    )
    found = {problem.message.split('"')[1]: problem for problem in corpus.problems}
    notice = found["Ana: the “Fox”"]
    assert (notice.rule, notice.severity, notice.path) == ("unknown-actor", "notice", "content/articles/a.txt")
    pasted = notice.hint.partition("\n")[2]
    assert [record.name for record in records(actors=pasted).actors] == ["Ana: the “Fox”"]
    assert corpus.actors["ana-the-fox"].kind == "unknown"
    assert corpus.actors["ana-pereira"].kind == "person"


def test_a_declared_name_or_id_of_a_record_is_that_record():
    authorities = records(actors="- {id: lion, name: Serhiy Koval, aliases: [The Lion]}\n")
    corpus = corpus_of(
        [article(name, declared("actor", name)) for name in ("lion", "The Lion", "serhiy koval")], authorities
    )
    assert list(corpus.actors) == ["lion"]
    assert not corpus.problems


NAMES = [
    actor("Serhiy Koval"), actor("Sergei Koval"), actor("Koval"), actor("Andriy Koval"), actor("S. Koval"),
    actor("Serhiy Petrovych Koval"), actor("Ivan Bondarenko"), actor("Ivan Bondarneko"), actor("Bondarenko"),
    actor("Harbour Group", "armed-group"), actor("Harbour", "armed-group"), actor("Harbour", "person"),
    actor("3rd Assault Brigade", "armed-group", "Ukraine"), actor("Third Brigade", "armed-group", "Ukraine"),
    actor("3rd Tank Brigade", "armed-group", "Ukraine"), actor("72nd Brigade", "armed-group"),
    actor("Defence Ministry", "government", "Russia"), actor("Russian MoD", "government"), actor("RSF", "organisation"),
    actor("Rapid Support Forces", "armed-group"), actor("Red Star Foundation", "organisation"), declared("actor", "Koval"),
]  # fmt: skip
ARTICLES = st.lists(st.lists(st.sampled_from(NAMES), max_size=5), min_size=1, max_size=6)


@settings(max_examples=200, deadline=None)
@given(ARTICLES)
def test_adding_an_article_changes_no_actors_id_without_a_forward(contents):
    articles = [article(f"a{number}", *mentions) for number, mentions in enumerate(contents)]
    before, after = corpus_of(articles[1:]), corpus_of(articles)
    leads = {id_ for found in after.actors.values() for id_ in (found.id, *found.forwards)}
    assert set(before.actors) <= leads


@settings(max_examples=100, deadline=None)
@given(ARTICLES)
def test_an_id_and_its_forwards_are_no_others(contents):
    actors = corpus_of([article(f"a{number}", *mentions) for number, mentions in enumerate(contents)]).actors
    leads = [id_ for found in actors.values() for id_ in (found.id, *found.forwards)]
    assert len(leads) == len(set(leads))


@settings(max_examples=100, deadline=None)
@given(ARTICLES, st.integers())
def test_the_order_of_articles_changes_nothing(contents, seed):
    articles = [article(f"a{number}", *mentions) for number, mentions in enumerate(contents)]
    shuffled = random.Random(seed).sample(articles, len(articles))
    assert corpus_of(articles) == corpus_of(shuffled)


def test_a_surname_of_two_people_is_on_record_as_refused():
    articles = [article("a", actor("Serhiy Koval")), article("b", actor("Iryna Koval")), article("c", actor("Koval"))]
    corpus = corpus_of(articles)
    (refused,) = corpus.refused
    assert (refused.actor, refused.name, refused.rule) == ("koval", "Koval", "chief-bearer-of-surname")
    assert set(refused.others) == {"serhiy-koval", "iryna-koval"}
    apart = records(actors="- {name: Serhiy Koval, not_same: [Koval]}\n- {name: Iryna Koval, not_alone: [Koval]}\n")
    assert not corpus_of(articles, apart).refused
