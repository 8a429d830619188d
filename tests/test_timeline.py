from dataclasses import replace

import pytest

from sitegen.config import Config
from sitegen.dates import parse_edtf
from sitegen.model import (
    Article,
    Corpus,
    Event,
    Neighbours,
    Place,
    Published,
    Reading,
    Settled,
    SettledEvent,
)
from sitegen.timeline import arrange

PLACES = {
    "popasna": Place("popasna", "Popasna", within=("luhansk-oblast", "ukraine")),
    "luhansk-oblast": Place("luhansk-oblast", "Luhansk Oblast", within=("ukraine",)),
    "ukraine": Place("ukraine", "Ukraine"),
}


def settled(slug, edtf=None, time=None, places=(), actors=(), events=(), bounds=(None, None), hidden=()):
    date = parse_edtf(edtf) if edtf else None
    earliest, latest = (date.earliest, date.latest) if date else bounds
    published = Published(
        Reading(date, "text" if date else "none", "glued", 0.9),
        "stated" if date else "no date found",
        earliest,
        latest,
        time,
    )
    article = Article(
        f"content/articles/{slug}.txt", "text", Reading(slug.title(), "text", "title-line", 0.9), published, "en", slug
    )
    return Settled(article, slug, published, (), tuple(places), tuple(actors), tuple(events), (), frozenset(hidden))


def event(edtf, block=0, sentence="Shells fell on the town.", **more):
    made = Event(parse_edtf(edtf), "that day", sentence, 0, 10, block, (), "text", "weekday", 0.8)
    return SettledEvent(replace(made, **more), (), ())


def timeline(*articles, mode="articles"):
    return arrange(Corpus(tuple(articles), PLACES, {}), {}, Config(timeline=mode))


def ids(entries):
    return [entry.id for entry in entries]


def test_entries_come_in_order_and_the_undated_stand_apart():
    made = timeline(
        settled("late", "2023-05-11"),
        settled("nowhen"),
        settled("month", "2023-05"),
        settled("noon", "2023-05-11", "12:00:00+00:00"),
        settled("between", bounds=("2023-05-05", "2023-05-20")),
        settled("open", bounds=(None, "2023-04-30")),
    )
    assert ids(made.entries) == ["open", "month", "between", "late", "noon"]
    assert ids(made.undated) == ["nowhen"]


def test_one_day_is_ordered_by_id_whatever_the_order_of_files():
    articles = [settled(slug, "2023-05-11") for slug in "bca"]
    assert ids(timeline(*articles).entries) == ids(timeline(*reversed(articles)).entries) == ["a", "b", "c"]


def test_a_region_holds_its_towns_entries_and_tells_its_own():
    made = timeline(
        settled("town", "2022-04-23", places=["popasna"]), settled("region", "2022-04-24", places=["luhansk-oblast"])
    )
    group = made.places["luhansk-oblast"]
    assert ids(group.entries) == ["town", "region"]
    assert ids(group.own) == ["region"]
    assert ids(made.places["ukraine"].entries) == ["town", "region"]


def test_undated_reports_come_last_in_a_group_and_are_never_hidden():
    made = timeline(settled("nowhen", actors=["x"]), settled("dated", "2022-04-23", actors=["x"]))
    assert ids(made.actors["x"].entries) == ["dated", "nowhen"]


def test_neighbours_in_time_place_and_for_an_actor():
    made = timeline(
        settled("a", "2022-01-01", places=["popasna"], actors=["x"]),
        settled("b", "2022-01-02", actors=["x"]),
        settled("c", "2022-01-03", places=["popasna"]),
    )
    around = made.neighbours["b"]
    assert (around.previous, around.next) == ("a", "c")
    assert around.actors == (("x", "a", None),)
    assert made.neighbours["c"].places == (("popasna", "a", None),)


def test_without_related_reports_an_article_is_beside_others_in_time_alone():
    reports = (settled(each, f"2022-01-0{at}", places=["popasna"], actors=["x"]) for at, each in enumerate("abc", 1))
    made = arrange(Corpus(tuple(reports), PLACES, {}), {}, Config(related="none"))
    assert made.neighbours["b"] == Neighbours("a", "c")


@pytest.mark.parametrize("related", ["full", "none"])
@pytest.mark.parametrize("reports", [(), (settled("nowhen"),)], ids=["nothing", "undated"])
def test_where_nothing_is_dated_nothing_stands_beside_another(reports, related):
    assert arrange(Corpus(reports, PLACES, {}), {}, Config(related=related)).neighbours == {}


def test_events_are_entries_only_when_asked_for():
    article = settled("a", "2022-04-23", events=[event("2022-02-24"), event("2022-04-22", block=2)])
    assert ids(timeline(article).entries) == ["a"]
    assert ids(timeline(article, mode="articles+events").entries) == ["a#p1", "a#p3", "a"]


def test_two_events_of_one_paragraph_have_two_addresses():
    article = settled("a", "2022-04-23", events=[event("2022-02-24"), event("2022-02-25")])
    assert ids(timeline(article, mode="articles+events").entries) == ["a#p1", "a#p1-2", "a"]


def test_an_event_in_hidden_furniture_is_none():
    article = settled("a", "2022-04-23", events=[event("2022-02-24")], hidden=[0])
    assert ids(timeline(article, mode="articles+events").entries) == ["a"]


def test_an_events_title_is_its_own_sentence_cut_at_a_clause():
    long = "Shells fell on the old town before dawn, residents said, and the bridge that leads to the eastern bank was closed to all but ambulances until noon."
    article = settled("a", "2022-04-23", events=[event("2022-02-24", sentence=long)])
    entry = timeline(article, mode="articles+events").entries[0]
    assert entry.title == "Shells fell on the old town before dawn, residents said…"
    assert entry.summary == long


@pytest.mark.parametrize(
    "bodies, written, shown",
    [
        ("full", "", "The first words."),
        ("excerpt", "", "The first words."),
        ("none", "", ""),
        ("none", "An editor's words.", "An editor's words."),
        ("full", "An editor's words.", "An editor's words."),
    ],
)
def test_a_summary_is_the_editors_or_the_start_of_a_text_that_may_be_shown(bodies, written, shown):
    plain = settled("a", "2022-04-23")
    article = replace(plain, article=replace(plain.article, lede="The first words.", summary=written))
    made = arrange(Corpus((article,), PLACES, {}), {}, Config(bodies=bodies))
    assert made.entries[0].summary == shown
