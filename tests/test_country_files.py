"""A site's own country files of the gazetteer, end to end."""

import json

from sitegen.build import Order, build_site

LINE = "1\tNovoselivka\tNovoselivka\t\t48.5\t37.6\tP\tPPL\tUA\t\t05\t\t\t\t{}\t\t\tEurope/Kyiv\t2024-01-01\n"


def place_of(site):
    build_site(Order(site, site / "public", jobs=1), "2026-01-01")
    places = json.loads((site / "public/data/places.json").read_text("utf-8"))
    return next((place for place in places if place["name"].startswith("Qarvesh")), None)


def test_a_village_of_a_country_file_is_known_and_a_changed_file_is_read_again(tmp_path):
    articles, gazetteer = tmp_path / "content/articles", tmp_path / "content/gazetteer"
    articles.mkdir(parents=True)
    gazetteer.mkdir()
    (articles / "a.md").write_text(
        "---\ntitle: A\ndate: 2022-04-01\n---\n\nShells fell on the village of Qarveshivka, in Ukraine.\n"
    )
    assert place_of(tmp_path) is None or place_of(tmp_path)["latitude"] is None
    (gazetteer / "UA.txt").write_text(LINE.replace("Novoselivka", "Qarveshivka").format(300), "utf-8")
    assert (place_of(tmp_path)["latitude"], place_of(tmp_path)["longitude"]) == (48.5, 37.6)
    (gazetteer / "UA.txt").write_text(
        LINE.replace("Novoselivka", "Qarveshivka").replace("48.5", "48.7").format(300), "utf-8"
    )
    assert place_of(tmp_path)["latitude"] == 48.7


def test_a_line_that_is_no_place_is_a_problem_with_its_number(tmp_path):
    (tmp_path / "content/articles").mkdir(parents=True)
    (tmp_path / "content/gazetteer").mkdir()
    (tmp_path / "content/gazetteer/UA.txt").write_text(LINE.format(3) + "half a line\n", "utf-8")
    problems = build_site(Order(tmp_path, tmp_path / "public", jobs=1), "2026-01-01").problems
    assert [(each.path, each.line) for each in problems if each.rule == "country-file"] == [
        ("content/gazetteer/UA.txt", 2)
    ]
