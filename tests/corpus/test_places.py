from functools import partial

import pytest
from collection import actor, article, corpus_of, declared, ids_of, place, records

from sitegen.config import Config
from sitegen.corpus.places import UNLOCATED


def places_of(*mentions, **options):
    corpus = corpus_of([article("a", *mentions)], **options)
    return corpus.articles[0].places


def test_a_recognised_place_comes_with_everything_it_lies_in():
    corpus = corpus_of([article("a", place("odesa", "Odessa"))])
    assert corpus.articles[0].places == ("odesa",)
    odesa = corpus.places["odesa"]
    assert odesa.within[0].startswith("odes")
    assert set(odesa.within) < set(corpus.places)
    assert "ukraine" in odesa.within
    assert "Odessa" in odesa.aliases
    assert odesa.country == "UA"
    assert odesa.point is not None


@pytest.mark.parametrize(
    ("name", "found"),
    [
        ("Odesa", "odesa"),
        ("Kharkiv", "kharkiv"),
        ("Georgia", "georgia"),
        ("Ukraine", "ukraine"),
        ("paris-texas", "paris-texas"),
        ("Paris, Texas", "paris-texas"),
        ("Springfield, IL", "springfield-illinois"),
    ],
)
def test_a_declared_name_is_the_gazetteers(name, found):
    assert places_of(declared("place", name)) == (found,)


def test_a_declared_name_follows_the_country_that_is_spoken_of():
    assert places_of(declared("place", "Tripoli")) == ("tripoli",)
    assert places_of(declared("place", "Tripoli"), declared("place", "Beirut"))[0] != "tripoli"
    assert places_of(declared("place", "Tripoli"), config=Config(region=("LB",)))[0] != "tripoli"
    corpus = corpus_of(
        [article("a", declared("place", "Tripoli")), *(article(f"b{n}", place("beirut")) for n in range(9))]
    )
    assert corpus.articles[0].places[0] != "tripoli"


def test_declared_names_that_are_better_known_elsewhere_speak_for_one_another():
    assert places_of(*map(partial(declared, "place"), ("Kent", "Canterbury"))) == ("kent", "canterbury-england")
    assert places_of(declared("place", "Canterbury"), declared("place", "Nelson"))[0] == "canterbury"


def test_what_one_article_means_by_a_name_binds_no_other():
    alone, beside = (
        article("a", declared("place", "Tripoli")),
        article("b", *map(partial(declared, "place"), ("Tripoli", "Beirut"))),
    )
    corpus = corpus_of([alone, beside])
    assert corpus.articles[0].places == ("tripoli",)
    assert corpus.articles[1].places[0] != "tripoli"


def test_an_unknown_declared_place_is_an_entry_of_its_own_with_a_notice():
    corpus = corpus_of(
        [article("b", declared("place", "Bree on the Hill")), article("a", declared("place", "Bree on the Hill"))]
    )
    bree = corpus.places["bree-on-the-hill"]
    assert (bree.name, bree.point, bree.within) == ("Bree on the Hill", None, ())
    (notice,) = corpus.problems
    assert (notice.rule, notice.severity, notice.path) == ("unknown-place", "notice", "content/articles/a.txt")
    assert [record.id for record in records(notice.hint.partition("\n")[2]).places] == ["bree-on-the-hill"]


def test_a_record_makes_a_place_and_its_parents_are_there_too():
    authorities = records(
        "- {id: bree, name: Bree, kind: village, coordinates: '48.5, 38.1', within: luhansk-oblast}\n"
    )
    corpus = corpus_of([article("a", declared("place", "Bree")), article("b", place("bree", "bree"))], authorities)
    bree = corpus.places["bree"]
    assert (bree.kind, bree.point, bree.country) == ("village", (48.5, 38.1), "UA")
    assert bree.within[0] == "luhansk-oblast"
    assert "ukraine" in bree.within
    assert ids_of(corpus) == {"a": (("bree",), ()), "b": (("bree",), ())}
    assert not corpus.problems


def test_a_record_lies_over_the_gazetteers_entry():
    authorities = records("- {id: odesa, name: Odessa, aliases: [Pearl of the Sea], coordinates: '46.5, 30.7'}\n")
    odesa = corpus_of([article("a", place("odesa"))], authorities).places["odesa"]
    assert (odesa.name, odesa.point, odesa.country) == ("Odessa", (46.5, 30.7), "UA")
    assert set(odesa.aliases) >= {"Pearl of the Sea", "Odesa"}


def test_a_record_without_a_name_only_adds():
    authorities = records("- {id: odesa, aliases: [Pearl of the Sea]}\n")
    odesa = corpus_of([article("a", place("odesa"))], authorities).places["odesa"]
    assert odesa.name == "Odesa"
    assert "Pearl of the Sea" in odesa.aliases


def test_same_leads_from_the_gazetteers_id_to_the_records():
    authorities = records("- {id: our-town, name: Our Town, same: [odesa]}\n")
    corpus = corpus_of([article("a", place("odesa"))], authorities)
    assert corpus.articles[0].places == ("our-town",)
    assert corpus.places["our-town"].country == "UA"
    assert "odesa" not in corpus.places


def test_what_is_not_the_same_falls_to_the_runner_up():
    authorities = records("- {id: odesa, not_same: [Odessa]}\n")
    mentions = place("odesa", "Odessa", runner_up="odessa"), place("odesa", "Odesa")
    assert places_of(*mentions, authorities=authorities) == ("odessa", "odesa")


def test_a_dropped_name_is_no_place():
    authorities = records("- {id: mobile, name: Mobile, drop: true}\n")
    assert places_of(place("mobile", "Mobile"), place("odesa"), authorities=authorities) == ("odesa",)


def test_an_unknown_place_inside_a_region_is_an_unlocated_entry():
    corpus = corpus_of(
        [article("a", place("", "Bree Hill", inside="luhansk-oblast")), article("b", place("", "Bree Hill"))]
    )
    identifier = "bree-hill-in-luhansk-oblast"
    assert ids_of(corpus) == {"a": ((identifier,), ()), "b": ((), ())}
    hill = corpus.places[identifier]
    assert (hill.name, hill.kind, hill.point, hill.country) == ("Bree Hill", UNLOCATED, None, "UA")
    assert hill.within[0] == "luhansk-oblast"
    assert "luhansk-oblast" in corpus.places


def test_an_added_article_changes_no_place():
    articles = [article("a", place("odesa")), article("b", declared("place", "Bree"), place("kharkiv"))]
    before = corpus_of(articles).places
    after = corpus_of(
        [*articles, article("c", place("odesa", "Odessa"), declared("place", "Bree"), actor("Ana Pereira"))]
    ).places
    assert {key: (each.name, each.kind, each.point, each.within) for key, each in before.items()} == {
        key: (after[key].name, after[key].kind, after[key].point, after[key].within) for key in before
    }


def test_a_disputed_region_lies_where_the_site_says_and_so_do_the_places_in_it():
    mentions = place("simferopol", "Simferopol"), place("sevastopol", "Sevastopol")
    free = corpus_of([article("a", *mentions)]).places
    assert "ukraine" in free["simferopol"].within
    authorities = records("- {id: crimea, within: russia}\n- {id: sevastopol, name: Sevastopol, within: [russia]}\n")
    moved = corpus_of([article("a", *mentions)], authorities).places
    for name in ("simferopol", "sevastopol"):
        assert "russia" in moved[name].within
        assert "ukraine" not in moved[name].within
        assert moved[name].country == "RU"
        assert moved[name].point == free[name].point
        assert moved[name].kind == free[name].kind
