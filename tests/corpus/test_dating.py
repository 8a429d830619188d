import random

import pytest
from collection import actor, article, clue, corpus_of, dated, place

SIEGE = (place("odesa"), place("kharkiv"), actor("Ana Pereira"), actor("Harbour Group", "armed-group"))
ARMY = (actor("Harbour Group", "armed-group"), place("moscow"))
NEIGHBOURS = (
    article("april", *SIEGE[:3], published=dated("2022-04-23")),
    article("may", *SIEGE, published=dated("2022-05-11")),
    article("later", *ARMY, published=dated("2023-05-10")),
    article("elsewhere", place("lima"), place("cusco"), published=dated("2021-05-08")),
)


def published(*articles, slug="undated"):
    return next(each.published for each in corpus_of(articles).articles if each.slug == slug)


def test_a_day_without_a_year_gets_the_year_of_the_reports_most_like_it():
    found = published(article("undated", *SIEGE, published=clue("05-08")), *NEIGHBOURS)
    assert found.date.value.edtf == "2022-05-08?"
    assert (found.earliest, found.latest, found.status) == ("2022-05-08", "2022-05-08", "inferred")
    assert (found.date.basis, found.date.rule) == ("inferred", "year-of-similar-reports")
    assert found.date.confidence <= 0.5
    assert found.date.evidence.text == "the parade tomorrow"


def test_without_support_there_is_no_date():
    alone = article("undated", place("quito"), published=clue("05-08"))
    assert published(alone, *NEIGHBOURS).date.value is None
    assert published(article("undated", *SIEGE, published=clue("11-20")), *NEIGHBOURS).date.value is None


def test_two_years_with_equal_support_are_no_date():
    twins = [article(f"t{year}", *SIEGE, published=dated(f"{year}-05-01")) for year in (2021, 2022)]
    assert published(article("undated", *SIEGE, published=clue("05-08")), *twins).date.value is None


def test_the_articles_own_bounds_hold():
    bounded = article("undated", *SIEGE, published=clue("05-08", earliest="2023-01-01"))
    found = published(bounded, *NEIGHBOURS[:2], article("x", *SIEGE, published=dated("2023-04-20")))
    assert found.date.value.edtf == "2023-05-08?"


def test_an_interval_without_a_day_stays_one():
    interval = clue("05-08", "2023-04-06", "2023-09-28")
    stays = article(
        "undated", *SIEGE, published=type(interval)(interval.date, interval.status, interval.earliest, interval.latest)
    )
    found = published(stays, *NEIGHBOURS)
    assert (found.date.value, found.earliest, found.latest) == (None, "2023-04-06", "2023-09-28")


@pytest.mark.parametrize("day", ["02-29"])
def test_a_leap_day_is_put_into_a_leap_year_only(day):
    undated = article("undated", *SIEGE, published=clue(day))
    found = published(undated, article("x", *SIEGE, published=dated("2023-03-20")))
    assert found.date.value is None
    found = published(undated, article("x", *SIEGE, published=dated("2024-03-20")))
    assert found.date.value.edtf == "2024-02-29?"


def test_the_order_of_articles_changes_nothing():
    articles = [article("undated", *SIEGE, published=clue("05-08")), *NEIGHBOURS]
    first = corpus_of(articles)
    for seed in range(5):
        assert corpus_of(random.Random(seed).sample(articles, len(articles))) == first
