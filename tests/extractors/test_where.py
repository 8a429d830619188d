"""Which of the places of one name is meant."""

import pytest

from sitegen.extractors.names.where import Toponym, resolve
from sitegen.extractors.names.where_candidates import candidates
from tests.extractors.reading_names import found_in, places, world


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Flooding in Paris, Texas, closed two roads.", "Paris", "paris-texas"),
        ("Flooding in Paris closed two roads.", "Paris", "paris"),
        ("In Perth, Scotland, the Tay rose.", "Perth", "perth-scotland"),
        ("Athens, Georgia, is a college town.", "Georgia", "georgia-united-states"),
        ("Talks in Tbilisi: Georgia and Armenia agreed.", "Georgia", "georgia"),
        ("The mayor of London, Ontario, spoke.", "London", "london-ontario"),
        ("He left Stakhanov for Artemivsk.", "Artemivsk", "bakhmut"),
        ("Kiev and Kharkov were shelled.", "Kiev", "kyiv"),
        ("The peninsula of Crimea is disputed.", "Crimea", "crimea"),
    ],
)
def test_words_beside_a_name_and_former_names(text, words, expected):
    assert places(text)[words] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the Luhansk region", "luhansk-oblast"),
        ("Luhansk Governor Petro Ivanenko", "luhansk-oblast"),
        ("between Luhansk and Kharkiv regions", "luhansk-oblast"),
        ("sixty miles west of Luhansk", "luhansk"),
        ("the city of Luhansk", "luhansk"),
    ],
)
def test_a_town_and_its_region_are_told_apart_by_the_words_beside_them(text, expected):
    assert places(f"Shells fell in {text}." if text.startswith("the") else f"It was {text}.")["Luhansk"] == expected


def test_one_name_may_be_town_and_region_in_one_document():
    text = "The village lies ten miles west of Donetsk. Fighting went on in the Donetsk region."
    assert [f.value for f in found_in(text) if f.type == "place"] == ["donetsk", "donetsk-oblast"]


def test_the_other_places_of_a_document_decide():
    texas = "Deputies from Walker County drove to Huntsville, then on to Conroe and Houston."
    assert places(texas)["Huntsville"] == "huntsville-texas"
    assert places("NASA engineers in Huntsville, Birmingham and Decatur in Alabama.")["Huntsville"] == "huntsville"


def test_a_small_place_with_a_far_rival_as_likely_gets_no_id_but_a_best_guess():
    (found,) = [f for f in found_in("A barn burned down in Franklin.") if f.type == "place"]
    assert (found.value, found.rule) == ("", "several places")
    assert world().by_id(found.runner_up)


def test_a_village_that_the_gazetteer_does_not_know_lies_inside_the_region_that_is_named():
    (village, region) = [
        f for f in found_in("They hid in the village of Zzyvkovo in Luhansk region.") if f.type == "place"
    ]
    assert (village.value, village.inside) == ("", "luhansk-oblast")
    assert region.value == "luhansk-oblast"


def test_confidence_says_how_near_the_runner_up_is():
    sure = next(f for f in found_in("He flew to Tokyo.") if f.type == "place")
    unsure = next(f for f in found_in("He drove to Richmond.") if f.type == "place")
    assert sure.confidence > 0.9 > unsure.confidence


def test_resolving_depends_on_no_order():
    names = ["Paris", "Lamar County", "Dallas", "Texas", "Clarksville"]
    toponyms = [Toponym(name, candidates(world(), name)) for name in names]
    forwards = resolve(toponyms, {}, frozenset(), frozenset())
    backwards = resolve(toponyms[::-1], {}, frozenset(), frozenset())
    assert [c.chosen.row for c in forwards] == [c.chosen.row for c in backwards[::-1]]


def test_words_for_the_kind_of_a_place_hold_a_village_inside_its_region():
    text = "Qwertabad village, Kalay district, Sagaing region, Myanmar, was burned."
    village = next(f for f in found_in(text) if f.type == "place")
    assert (village.value, village.inside) == ("", "sagaing-region")


def test_a_place_is_not_sought_outside_the_region_that_it_is_said_to_lie_in():
    text = "Mansoura village, Hama governorate, Syria"
    assert places(text)["Mansoura"] == ""
    assert places("They drove to Mansoura.")["Mansoura"] == "mansoura"


def test_a_place_is_not_sought_outside_the_country_whose_part_it_lies_in():
    found = {f.value or f.inside for f in found_in("They fled from Palma, in Mozambique's Cabo Delgado province.")}
    assert found == {"mozambique", "cabo-delgado-province"}


def test_a_list_is_no_hierarchy():
    assert places("Shells fell on Kharkiv, Donetsk and Kherson.") == {
        "Kharkiv": "kharkiv",
        "Donetsk": "donetsk",
        "Kherson": "kherson",
    }


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("Floods hit Ohio, Oregon, Washington and New York.", "Washington", "washington-united-states"),
        ("Floods hit Ohio, Oregon, Washington and New York.", "New York", "new-york"),
        ("Cases rose in California, Colorado, Georgia and Illinois.", "Georgia", "georgia-united-states"),
        ("Cases rose in California, Colorado, Georgia and Illinois.", "California", "california"),
        ("Envoys of Ghana, Niger, Nigeria and Togo met.", "Niger", "niger"),
        ("Envoys of Mexico, China, Japan and Brazil met.", "China", "china"),
        ("Flights from Paris, France, and Perth, Scotland, were late.", "Perth", "perth-scotland"),
    ],
)
def test_places_in_a_row_are_of_one_kind(text, words, expected):
    assert places(text)[words] == expected


def test_a_newspapers_short_form_is_the_state():
    assert places("YAKIMA, Wash. - Snow fell.")["Wash."] == "washington-united-states"


def test_the_town_of_a_district_of_its_name_is_found_by_the_region():
    assert places("Snow cut off Yamgan village, Yamgan district, Badakhshan province.")["Yamgan"] == "yamgan"


def test_a_place_is_not_sought_outside_the_province_that_it_is_said_to_lie_in():
    text = "Troops left San Jose village, Oroquieta municipality, Misamis Occidental province, Philippines."
    (village,) = [f for f in found_in(text) if text[f.start : f.end] == "San Jose"]
    assert (village.value, village.inside) == ("", "misamis-occidental")


def test_a_mountain_lies_in_the_district_named_behind_it():
    text = "They hold Jabal Aruda mountain, Mayo-Duna division, Lahij governorate, Yemen."
    (mountain,) = [f for f in found_in(text) if text[f.start : f.end] == "Jabal Aruda"]
    assert mountain.inside == "lahij-governorate"
