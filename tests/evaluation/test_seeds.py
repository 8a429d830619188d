"""Facts against what was built, on open data made by hand."""

import yaml

from evaluation import seeds
from evaluation.seeds import Built, words_digest


def article(**more):
    published = {"edtf": "2021-03-04", "earliest": "2021-03-04", "latest": "2021-03-04"}
    return {
        "source": "content/articles/001_x.txt",
        "headline": {"value": "Harbour closed", "rule": "headline-line"},
        "published": published,
        "events": [{"edtf": "2021-03-01"}],
        "places": ["port-anselm"],
    } | more


def record(name, own=("a",), aliases=()):
    return {
        "id": name.lower().replace(" ", "-"),
        "name": name,
        "aliases": list(aliases),
        "own": list(own),
        "articles": list(own),
    }


def wrong(fact, **more):
    return list(seeds._wrong("001", fact, Built([article(**more)], [record("Port Anselm")], [])))


def test_facts_that_hold():
    fact = {
        "headline_words": words_digest("HARBOUR closed!"),
        "published": ["2021-03-04"],
        "earliest": "2021-03-01",
        "latest": "2021-04-01",
        "events": ["2021-03-01"],
        "no_place": ["Kyiv"],
    }
    assert wrong(fact) == []


def test_facts_that_do_not_hold():
    assert len(wrong({"headline_rule": "lede"})) == 1
    assert len(wrong({"headline_words": words_digest("Harbour open")})) == 1
    assert len(wrong({"published": ["2021-03-05"]})) == 1
    assert len(wrong({"not_published": ["2021-03-04"]})) == 1
    assert len(wrong({"earliest": "2021-03-05", "latest": "2021-03-03"})) == 2
    assert len(wrong({"events": ["2021-03-02"]})) == 1
    assert len(wrong({"no_place": ["Port Anselm"]})) == 1
    nothing = {"edtf": None, "earliest": None, "latest": None}
    assert wrong({"published": ["none"]}, published=nothing) == []
    assert list(seeds._wrong("002", {}, Built([article()], [], []))) == ["002: not published"]


def test_names_found_missing_and_false():
    records = [record("Kyiv", aliases=["Kiev"]), record("Nancy"), record("Ukraine"), record("Europe", own=())]
    found, expected, lines = seeds._compare("places", ["Kiev", "Ukraine | UA", "Lviv"], ["Nowhere"], records)
    assert (found, expected) == (2, 3)
    assert lines == ["places: 2 of 3 found, 1 false", "  missing: Lviv", "  false: Nancy"]


def test_facts_hold_names_and_dates_alone():
    facts = yaml.load(seeds.FACTS.read_text(encoding="utf-8"), yaml.BaseLoader)
    assert set(facts) == {"articles", "places", "actors", "either"}
    assert all(
        len(name.split()) <= 8
        for kind in ("places", "actors", "either")
        for row in facts[kind]
        for name in row.split("|")
    )
