import random

from collection import actor, article, corpus_of, dated, place

from sitegen.corpus.related import MOST, related


def relations(*articles):
    return related(corpus_of(articles))


def test_shared_places_and_actors_are_the_reasons_and_days_apart_are_told():
    found = relations(
        article("a", place("odesa"), actor("Ana Pereira"), published=dated("2022-05-01")),
        article("b", actor("Ana Pereira"), place("odesa"), published=dated("2022-05-04")),
        article("c", place("lima"), published=dated("2022-05-02")),
    )
    (reason,) = found["a"]
    assert (reason.slug, reason.places, reason.actors, reason.days) == ("b", ("odesa",), ("ana-pereira",), 3)
    assert found["c"] == ()


def test_days_apart_are_not_told_of_a_month():
    found = relations(
        article("a", place("odesa"), published=dated("2022-05")),
        article("b", place("odesa"), published=dated("2022-05-04")),
    )
    assert found["a"][0].days is None


def test_a_rare_name_counts_more_than_a_common_one_and_a_near_day_more_than_a_far_one():
    crowd = [article(f"c{n:02}", place("ukraine"), published=dated(f"2022-05-{n + 1:02}")) for n in range(20)]
    found = relations(
        article("a", place("ukraine"), place("odesa"), published=dated("2022-05-10")),
        article("rare", place("odesa"), published=dated("2022-09-10")),
        article("rare-and-near", place("odesa"), published=dated("2022-05-12")),
        *crowd,
    )
    assert [each.slug for each in found["a"]][:2] == ["rare-and-near", "rare"]


def test_there_are_at_most_six_and_never_the_article_itself():
    articles = [article(f"a{n}", place("odesa"), published=dated(f"2022-05-{n + 1:02}")) for n in range(15)]
    for slug, found in relations(*articles).items():
        assert 0 < len(found) <= MOST
        assert slug not in [each.slug for each in found]


def test_undated_articles_are_related_too():
    assert [each.slug for each in relations(article("a", place("odesa")), article("b", place("odesa")))["a"]] == ["b"]


def collection(size):
    chance = random.Random(7)
    towns = ["odesa", "kharkiv", "lima", "paris", "beirut", "mosul", "aleppo", "kyiv", "cusco", "quito"]
    return [
        article(
            f"a{number:04}",
            *map(place, chance.sample(towns, 3)),
            published=dated(f"{chance.randint(2000, 2020)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"),
        )
        for number in range(size)
    ]


def test_an_added_article_changes_the_relations_of_few():
    articles = collection(400)
    before = related(corpus_of(articles))
    after = related(
        corpus_of([*articles, article("new", place("odesa"), place("lima"), published=dated("2010-06-01"))])
    )
    changed = [slug for slug in before if before[slug] != after[slug]]
    assert len(changed) <= 20


def test_the_order_of_articles_changes_nothing():
    articles = collection(60)
    assert related(corpus_of(articles)) == related(corpus_of(articles[::-1]))
