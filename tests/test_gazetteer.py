"""The world's places as the data file has them: names, hierarchy, points. The first run on a machine unpacks the file."""

import re
from math import cos, hypot, radians

import pytest

from sitegen.gazetteer import KINDS, open_gazetteer
from sitegen.gazetteer.file import id_of
from sitegen.urls import slugify


@pytest.fixture(scope="module")
def world():
    return open_gazetteer()


def ids(world, name):
    return [world.place(row).id for row in world.find(name)]


def test_ids_are_unique_and_are_parts_of_addresses(world):
    found = [id_of(world._columns, row) for row in range(1, len(world))]
    assert len(found) > 250_000
    assert len(set(found)) == len(found)
    assert all(map(re.compile(r"[a-z0-9]+(-[a-z0-9]+)*").fullmatch, found))
    assert all(slugify(identifier) == identifier for identifier in found[::50])


@pytest.mark.parametrize(
    ("identifier", "names"),
    [
        ("kyiv", "Kyiv Kiev Kyyiv Київ Киев"),
        ("bakhmut", "Bakhmut Artemivsk Artyomovsk Бахмут"),
        ("kadiivka", "Kadiivka Stakhanov Kadiyivka"),
        ("dnipro", "Dnipro Dnipropetrovsk Dnepropetrovsk"),
        ("kropyvnytskyi", "Kropyvnytskyi Kirovohrad"),
        ("saint-petersburg", "Leningrad Petrograd"),
        ("volgograd", "Stalingrad"),
        ("ho-chi-minh-city", "Saigon"),
        ("mumbai", "Mumbai Bombay"),
        ("yangon", "Yangon Rangoon"),
        ("istanbul", "Istanbul Constantinople"),
        ("kinshasa", "Leopoldville"),
        ("harare", "Harare"),
        ("astana", "Astana Nur-Sultan Tselinograd"),
        ("gdansk", "Gdansk Gdańsk Danzig"),
        ("kobani", "Kobani Kobane"),
        ("basra", "Basra Basrah"),
        ("gqeberha", "Gqeberha"),
    ],
)
def test_old_and_new_names_are_one_place(world, identifier, names):
    for name in names.split():
        assert identifier in ids(world, name), name
        row = next(row for row in world.find(name) if world.place(row).id == identifier)
        assert world.is_primary(row, name) or not name.isascii()


@pytest.mark.parametrize(
    ("identifier", "name"),
    [
        ("kharkiv", "Kharkiv"),
        ("luhansk", "Luhansk"),
        ("luhansk-oblast", "Luhansk Oblast"),
        ("moscow", "Moscow"),
        ("rostov-on-don", "Rostov-on-Don"),
        ("aleppo", "Aleppo"),
        ("munich", "Munich"),
        ("cologne", "Cologne"),
        ("mykolaiv", "Mykolaiv"),
        ("zaporizhzhia", "Zaporizhzhia"),
        ("hama", "Hama"),
        ("mazar-i-sharif", "Mazar-i-Sharif"),
        ("nizhny-novgorod", "Nizhny Novgorod"),
        ("turkey", "Turkey"),
        ("ivory-coast", "Ivory Coast"),
        ("dagestan", "Dagestan"),
        ("sao-paulo", "São Paulo"),
    ],
)
def test_display_names_are_the_usual_english_ones(world, identifier, name):
    assert world.by_id(identifier).name == name


@pytest.mark.parametrize(
    ("identifier", "within"),
    [
        ("bakhmut", ["bakhmut-raion", "donetsk-oblast", "donbas", "ukraine", "eastern-europe", "europe"]),
        ("kyiv", ["ukraine", "eastern-europe", "europe"]),
        ("omsk", ["omsk-oblast", "siberia", "russia", "eastern-europe", "europe"]),
        ("shusha", ["shusha-district", "nagorno-karabakh", "azerbaijan", "south-caucasus", "caucasus"]),
        ("springfield-illinois", ["sangamon-county", "illinois", "united-states"]),
        ("aleppo", ["aleppo-governorate", "syria", "levant", "middle-east"]),
        ("timbuktu", ["timbuktu-region", "mali", "sahel", "west-africa", "africa"]),
        ("scotland", ["united-kingdom"]),
        ("gaza-city", ["gaza-strip", "palestine"]),
        ("singapore", ["southeast-asia", "asia"]),
    ],
)
def test_what_a_place_lies_within_nearest_first(world, identifier, within):
    found = world.by_id(identifier).within
    assert [place for place in found if place in within] == within
    assert found[: found.index(within[-1]) + 1].count(identifier) == 0


def test_everything_lies_within_known_places_and_in_one_country(world):
    for row in range(1, len(world), 7):
        place = world.place(row)
        region = world.region(row)
        if region is not None:
            assert world.country(region) == place.country
        if place.kind in ("town", "district", "region"):
            assert world.place(world.row_of_code(place.country)).id in place.within
        assert place.id not in place.within
        assert place.kind in KINDS


def test_the_foremost_bearer_has_the_bare_id(world):
    assert world.by_id("georgia").kind == "country"
    assert world.by_id("georgia-united-states").kind == "region"
    assert world.by_id("paris").country == "FR"
    assert world.by_id("paris-texas").country == "US"
    assert world.by_id("springfield-illinois").name == "Springfield"
    assert world.by_id("washington").kind == "town"
    assert world.by_id("no-such-place") is None


def test_rows_come_most_populous_first(world):
    for name in ("Springfield", "Paris", "Luhansk", "San José", "Victoria"):
        populations = [world.population(row) for row in world.find(name)]
        assert populations == sorted(populations, reverse=True)
        assert len(populations) > 1


def test_a_rare_alias_is_no_main_name(world):
    moscow, oblast = (world.row_of(identifier) for identifier in ("moscow", "moscow-oblast"))
    assert oblast in world.find("Moscow")
    assert world.is_primary(moscow, "MOSCOW")
    assert not world.is_primary(oblast, "Moscow")
    assert not world.is_primary(moscow, "Minsk")


@pytest.mark.parametrize("name", ["IEV", "SVO", "CDG", "JFK", "12", "3", "", "Qwxyzzy", "\ud800", "the", "kyyf"])
def test_codes_and_nonsense_are_no_places(world, name):
    assert world.find(name) == ()


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("US", "united-states"),
        ("U.K.", "united-kingdom"),
        ("UAE", "united-arab-emirates"),
        ("USA", "united-states"),
        ("DRC", "democratic-republic-of-the-congo"),
        ("Deutschland", "germany"),
        ("Сирія", "syria"),
        ("العراق", "iraq"),
    ],
)
def test_countries_by_short_and_foreign_names(world, name, identifier):
    assert ids(world, name)[0] == identifier


@pytest.mark.parametrize("name", ["Luhansk region", "Luhansk province", "Luhansk Oblast", "Луганська область"])
def test_a_region_is_found_by_its_words(world, name):
    assert ids(world, name) == ["luhansk-oblast"]


@pytest.mark.parametrize(
    ("identifier", "latitude", "longitude", "within_km"),
    [
        ("texas", 31.3, -99.3, 80),
        ("alaska", 64.0, -150.0, 200),
        ("crimea", 45.3, 34.4, 40),
        ("russia", 60, 100, 10),
        ("bavaria", 48.9, 11.4, 60),
        ("sakha-republic", 66.0, 128.0, 250),
        ("luhansk-oblast", 49.0, 39.0, 30),
    ],
)
def test_labels_stand_in_the_middle(world, identifier, latitude, longitude, within_km):
    found = world.by_id(identifier).label_point
    assert 111 * hypot(found[0] - latitude, (found[1] - longitude) * cos(radians(latitude))) < within_km


def test_capitals_are_marked(world):
    capitals = [row for row in range(1, len(world)) if world.is_capital(row)]
    assert world.row_of("kyiv") in capitals
    assert world.row_of("kharkiv") not in capitals
    assert len({world.country(row) for row in capitals}) == len(capitals) > 220


def test_aliases_of_a_place_are_listed_once_main_ones_first(world):
    names = world.names(world.row_of("bakhmut"))
    assert names[0] == "Bakhmut"
    assert "Artemivsk" in names
    assert len(set(names)) == len(names)
    assert not any(name.startswith("@") or not name for name in names)


def test_row_zero_and_rows_beyond_are_no_places(world):
    for row in (0, len(world) + 5):
        with pytest.raises(IndexError):
            world.place(row)


@pytest.mark.parametrize("name", ["Paris", "Bakhmut", "Luhansk", "Springfield", "no such name", ""])
def test_main_rows_are_those_whose_main_name_it_is(world, name):
    assert world.main_rows(name) == {row for row in world.find(name) if world.is_primary(row, name)}


@pytest.mark.parametrize(
    ("identifier", "within"),
    [
        ("donbas", ("ukraine",)),
        ("south-caucasus", ("caucasus",)),
        ("suez-canal", ("egypt",)),
        ("yorkshire", ("england", "united-kingdom")),
    ],
)
def test_wider_places_lie_in_what_holds_all_of_them(world, identifier, within):
    found = world.by_id(identifier).within
    assert found[: len(within)] == within


def test_a_country_does_not_lie_in_a_part_of_itself(world):
    assert "anatolia" not in world.by_id("turkey").within
    assert "bengal" not in world.by_id("bangladesh").within


def test_regions_of_azerbaijan_have_their_english_names(world):
    names = {world.by_id(each).name for each in ("aghdam-district", "dashkasan-district", "khizi-district")}
    assert names == {"Aghdam District", "Dashkasan District", "Khizi District"}
    assert world.place(world.row_of_code("AZ.09")).id == "baku"


def test_a_city_that_is_a_region_lies_in_the_macro_region_around_it(world):
    assert world.by_id("stepanakert").within[:2] == ("nagorno-karabakh", "azerbaijan")


@pytest.mark.parametrize(
    ("name", "identifier"),
    [
        ("West Azarbaijan", "west-azerbaijan"),
        ("Nord-Kivu", "north-kivu"),
        ("Hilmand", "helmand"),
        ("Hadhramaut", "hadramaut"),
    ],
)
def test_regions_by_the_spellings_of_their_officials(world, name, identifier):
    assert world.place(world.find(name)[0]).id == identifier


def test_no_region_bears_the_name_of_another(world):
    assert "west-azerbaijan" not in {world.place(row).id for row in world.find("Isfahan")}
