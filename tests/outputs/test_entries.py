"""data/entries.json: the small record of every entry that the filter loads."""

import json

import pytest
from editions import PLACES, article, edition, many, published, sample

from sitegen.config import Config
from sitegen.model import Place
from sitegen.outputs.catalogue import catalogue
from sitegen.outputs.entries import entries
from sitegen.outputs.pages import page_values
from sitegen.outputs.shelf import files
from sitegen.page import HomePage, PeriodPage, PlacePage


def read(made):
    return json.loads(entries(made, catalogue(made)).content)


def test_every_entry_has_its_record_in_the_order_of_the_timeline():
    made = sample(Config(timeline="articles+events"))
    data = read(made)
    whole = (*made.timeline.entries, *made.timeline.undated)
    assert [record[0] for record in data["entries"]] == [entry.title for entry in whole]
    addresses = {file.path for file in files(made)}
    assert {record[1].partition("#")[0] for record in data["entries"]} <= addresses
    for shelf in ("places", "actors"):
        assert {f"{shelf}/{record[0]}.html" for record in data[shelf]} <= addresses


def test_records_name_their_dates_places_and_actors_by_index():
    data = read(sample())
    [record] = [record for record in data["entries"] if record[0].startswith("Thousands")]
    _, address, date, status, event, places, actors = record
    assert address == "articles/bridge.html"
    assert data["dates"][date][:3] == ["6 March 2022", "2022-03-06", "2022-03-06"]
    assert (data["statuses"][status], event) == ("stated", 0)
    assert [data["places"][at][0] for at in places] == ["irpin", "bucha"]
    assert [data["actors"][at][0] for at in actors] == ["oleksandr-markushyn", "red-cross"]
    irpin = next(place for place in data["places"] if place[0] == "irpin")
    assert [data["places"][at][0] for at in irpin[2]] == ["kyiv-oblast", "ukraine"]


def test_an_open_or_unknown_date_is_open():
    dates = {record[0]: record[1:3] for record in read(sample())["dates"]}
    assert dates["1 May 2022 or later"] == ["2022-05-01", None]
    assert dates["no date found"] == [None, None]


def test_the_language_stands_only_where_it_is_another_one():
    assert [record[7] for record in read(sample())["entries"] if len(record) > 7] == ["uk"]


def test_places_of_one_name_are_told_apart():
    other = Place("irpin-2", "Irpin", (), "village", None, ("geneva",))
    made = edition(
        [article("one", "One", published("2022"), places=("irpin", "irpin-2", "geneva"))], places=(*PLACES, other)
    )
    assert {place[1] for place in read(made)["places"]} >= {"Irpin, Kyiv Oblast", "Irpin, Geneva"}


def test_a_record_is_small():
    made = many(300)
    assert len(entries(made, catalogue(made)).content) / 300 < 150


def test_without_open_data_the_file_is_not_published_and_no_page_asks_for_it():
    made = {file.path: file.content for file in files(many(300, Config(outputs=("pages",))))}
    assert "data/entries.json" not in made
    assert b"data-entries" not in made["index.html"]


@pytest.mark.parametrize(
    ("count", "kind", "address", "whole", "scope"),
    [
        (30, HomePage, "index.html", True, ""),
        (300, HomePage, "index.html", False, ""),
        (300, PeriodPage, "years/2022.html", False, ""),
        (30, PlacePage, "places/irpin.html", True, "place irpin"),
        (400, PeriodPage, "places/irpin.2022.html", False, "place irpin"),
    ],
)
def test_a_list_says_whether_it_is_whole_and_of_what(count, kind, address, whole, scope):
    [page] = [page for page in page_values(many(count)) if page.address == address]
    assert isinstance(page, kind)
    assert (page.listing.whole, page.listing.scope, page.listing.filtered) == (whole, scope, True)
