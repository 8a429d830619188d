import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.gazetteer import open_gazetteer
from sitegen.gazetteer.country import added_places, read_country_file


def line(geonameid=9_000_001, name="Vyshneva Balka", latitude="48.6", longitude="38.2", **other):
    fields = {"ascii": name, "others": "", "letter": "P", "feature": "PPL", "country": "UA", "admin1": "05"}
    fields |= {"admin2": "", "population": "310"} | other
    return "\t".join(
        [
            str(geonameid),
            name,
            fields["ascii"],
            fields["others"],
            latitude,
            longitude,
            fields["letter"],
            fields["feature"],
            fields["country"],
            "",
            fields["admin1"],
            fields["admin2"],
            "",
            "",
            fields["population"],
            "",
            "",
            "",
            "2020-01-01",
        ]
    )


def read(*lines):
    return read_country_file("\n".join(lines).encode(), "content/gazetteer/UA.txt")


def with_lines(*lines):
    entries, problems = read(*lines)
    assert not problems
    world = open_gazetteer()
    return world.with_places(added_places(world, entries))


def test_a_village_is_found_with_what_it_lies_within():
    both = with_lines(line(others="Vishnevaya Balka,Вишнева Балка,vyshnyva blka,VBK"))
    (row,) = both.find("Вишнева Балка")
    place = both.place(row)
    assert (place.id, place.name, place.kind, place.population) == ("vyshneva-balka", "Vyshneva Balka", "town", 310)
    assert place.within[:3] == ("donetsk-oblast", "donbas", "ukraine")
    assert place.point == both.point(row) == (48.6, 38.2)
    assert both.place(both.region(row)).id == "donetsk-oblast"
    assert both.country(row) == "UA"
    assert both.names(row) == ("Vyshneva Balka", "Vishnevaya Balka", "Вишнева Балка")
    assert both.is_primary(row, "vyshneva balka")
    assert not both.is_primary(row, "Vishnevaya Balka")
    assert both.by_id("vyshneva-balka") == place
    assert not open_gazetteer().find("Vyshneva Balka")


def test_the_world_and_the_country_file_are_looked_up_together():
    both = with_lines(line(name="Bakhmut", latitude="50.9", longitude="25.1", admin1="24", population="90000"))
    found = [both.place(row).id for row in both.find("Bakhmut")]
    assert found == ["bakhmut-raion", "bakhmut-volyn-oblast", "bakhmut"]
    assert both.by_id("bakhmut") == open_gazetteer().by_id("bakhmut")


def test_what_the_gazetteer_has_is_not_added_again():
    world = open_gazetteer()
    latitude, longitude = world.by_id("bakhmut").point
    both = with_lines(line(name="Bakhmut", latitude=str(latitude + 0.01), longitude=str(longitude)))
    assert len(both) == len(world)


def test_ids_do_not_depend_on_the_order_of_lines():
    regions = ("05", "05", "14", "05")
    lines = [
        line(9_000_000 + n, latitude=str(46.0 + n), population=str(10 - n), admin1=code)
        for n, code in enumerate(regions)
    ]
    one, other = (with_lines(*some) for some in (lines, reversed(lines)))
    found = [one.place(row) for row in one.find("Vyshneva Balka")]
    assert found == [other.place(row) for row in other.find("Vyshneva Balka")]
    assert [place.id for place in found] == [
        "vyshneva-balka",
        "vyshneva-balka-donetsk-oblast",
        "vyshneva-balka-luhansk-oblast",
        "vyshneva-balka-9000003",
    ]


def test_a_village_in_a_known_district_lies_within_it():
    both = with_lines(line(name="Bakhmut", latitude="47.5", admin2="1402"))
    added = both.by_id("bakhmut-donetsk-oblast")
    assert added.within[:4] == ("bakhmut-raion", "donetsk-oblast", "donbas", "ukraine")


def test_hills_and_schools_are_left_out():
    entries, problems = read(
        line(letter="T", feature="HLL"), line(9_000_002, letter="S", feature="SCH"), "", line(9_000_003)
    )
    assert [entry.geonameid for entry in entries] == [9_000_003]
    assert not problems


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ("name,latitude,longitude", "1 fields, of nineteen"),
        (line(latitude="north"), "no number: 'north'"),
        (line(latitude="95"), "no point on Earth: 95, 38.2"),
        (line(longitude="nan"), "no point on Earth: 48.6, nan"),
        (line(population="many"), "no number: 'many'"),
        (line(name="---"), "no name"),
        (line(country=""), "no country code: ''"),
    ],
)
def test_a_wrong_line_is_a_problem_with_its_number(wrong, message):
    entries, (problem,) = read(line(), wrong, line(9_000_002))
    assert (problem.where, problem.message) == ("content/gazetteer/UA.txt:2", message)
    assert problem.hint
    assert len(entries) == 2


def test_other_encodings_and_other_files_do_not_flood_the_screen():
    _, (problem,) = read_country_file("1\tЖовте".encode("cp1251"), "x.txt")
    assert problem.message == "not UTF-8"
    _, problems = read_country_file(b"%PDF\n" * 5000, "x.txt")
    assert len(problems) == 100


@given(st.binary())
def test_no_bytes_raise(data):
    read_country_file(data, "x.txt")


def test_the_additions_travel_to_a_worker():
    both = with_lines(line())
    again = pickle.loads(pickle.dumps(both))
    assert again.by_id("vyshneva-balka") == both.by_id("vyshneva-balka")
