"""Maps: what is on them and beside them, that nothing on them collides, and that they stay small."""

import random
from dataclasses import replace
from itertools import combinations

import pytest
from editions import OUTLINES, PLACES, article, edition, published, sample
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.model import Mention, Place, Resolved
from sitegen.outputs.map_drawing import NARROW, SMALL, WIDE, Dot, drawn
from sitegen.outputs.map_ground import LONGEST, ground
from sitegen.outputs.map_labels import ASCENT, DESCENT, width_of
from sitegen.outputs.map_view import bulk, distance, fitted, scale_bar
from sitegen.outputs.pages import page_values, pages
from sitegen.page import PlacePage, PlacesPage

POINTS = st.lists(st.tuples(st.floats(-60, 70), st.floats(-180, 180), st.integers(1, 500)), min_size=1, max_size=60)
NAMES = ("Irpin", "Kyiv", "Bad Homburg vor der Höhe", "W", "北京市", "Mechelen-aan-de-Zee", "Ψ")


def place_named(number, point, kind="town"):
    return Place(f"p{number}", f"Place {number}", (), kind, point)


def site(points, **more):
    """An edition with a report for each point: (point, reports, kind)."""
    records = [place_named(number, point, kind) for number, (point, _, kind) in enumerate(points)]
    articles = [
        article(f"{number}-{each}", f"Report {number} {each}", published("2022-03-06"), places=(f"p{number}",))
        for number, (_, count, _) in enumerate(points)
        for each in range(count)
    ]
    return edition(articles, places=(*PLACES, *records), **more)


def map_of_all(made):
    return next(page for page in page_values(made) if isinstance(page, PlacesPage)).map


def place_pages(made):
    return {page.name: page for page in page_values(made) if isinstance(page, PlacePage)}


def boxes_of(chart, kind, narrow):
    """The boxes of all that is written on a map, and of its marks."""
    reach = [mark.size * kind.grown for mark in chart.marks]
    marks = [(m.x - r, m.y - r, m.x + r, m.y + r) for m, r in zip(chart.marks, reach, strict=True)]
    written = []
    for mark in chart.marks:
        words = mark.narrow if narrow else mark.label
        if words:
            written.append((words, f"{words.text} {mark.count}" if mark.count else words.text, kind.names))
    written += [(words, words.text, kind.countries) for words in (chart.narrow if narrow else chart.names)]
    labels = []
    for words, text, size in written:
        wide = width_of(text, size)
        left = words.x - {"start": 0, "middle": wide / 2, "end": wide}[words.anchor]
        labels.append((left, words.y - size * ASCENT, left + wide, words.y + size * DESCENT))
    return marks, labels


def cross(one, other):
    # Coordinates are written with one decimal.
    return all(one[axis] < other[axis + 2] - 0.15 and other[axis] < one[axis + 2] - 0.15 for axis in (0, 1))


@settings(deadline=None, max_examples=50)  # the first map of all unpacks the world
@given(POINTS, st.randoms())
def test_no_name_lies_on_another_or_on_a_mark_or_beyond_the_edge(points, chance):
    view = fitted([(latitude, longitude) for latitude, longitude, _ in points], 800, 500)
    dots = [
        Dot(str(number), chance.choice(NAMES), "#", (latitude, longitude), count, area=count % 7 == 0)
        for number, (latitude, longitude, count) in enumerate(points)
    ]
    chart = drawn("A map", dots, view, OUTLINES)
    for kind, narrow in ((WIDE, False), (NARROW, True)):
        marks, labels = boxes_of(chart, kind, narrow)
        assert not any(cross(one, other) for one, other in combinations(labels, 2))
        assert not any(cross(label, mark) for label in labels for mark in marks)
        assert all(x >= -0.1 and y >= -0.1 and a <= 800.1 and b <= 500.1 for x, y, a, b in labels)
    assert all(0 <= mark.x <= 800 and 0 <= mark.y <= 500 for mark in chart.marks)


def test_a_town_alone_is_named_and_lies_among_its_countries():
    page = place_pages(sample())["Geneva"]
    (mark,) = page.map.marks
    assert (mark.here, mark.title, mark.count, mark.label.text) == (True, "Geneva", 0, "Geneva")
    assert {"Switzerland", "France", "Italy"} <= {each.text for each in page.map.names}
    marks, labels = boxes_of(page.map, SMALL, narrow=False)
    assert not any(cross(one, other) for one, other in combinations([*marks, *labels], 2))


def test_a_view_holds_its_points_whatever_lies_between_them():
    for points in ([(66.0, 177.0), (60.0, -160.0)], [(50.0, 30.0)], [(-54.0, -68.0), (71.0, 25.0)], [(0, 0), (0, 179)]):
        view = fitted(points, 800, 500)
        assert all(view.holds(point) for point in points)
    assert fitted([(66.0, 177.0), (60.0, -160.0)], 800, 500).east - 177 < 40


def test_one_report_from_overseas_does_not_squeeze_the_rest():
    war = [((49 + number / 10, 36 + number / 10), 9) for number in range(8)]
    assert bulk([*war, ((38.9, -77.0), 2)]) == [point for point, _ in war]
    assert len(bulk([*war, ((50.45, 30.5), 2)])) == 9
    chart = map_of_all(site([*((point, count, "town") for point, count in war), ((38.9, -77.0), 2, "town")]))
    assert [(each.title, each.count) for each in chart.beyond] == [("Place 8", 2)]
    assert len(chart.marks) == 8


def test_what_has_no_position_is_listed_with_what_it_lies_in():
    made = sample()
    chart = map_of_all(made)
    assert [(each.title, each.detail) for each in chart.unlocated] == [("Moshchun", "somewhere in Kyiv Oblast")]
    assert place_pages(made)["Moshchun"].map is None
    assert "somewhere in Kyiv Oblast" in text_of(made, "places/moshchun.html")
    assert "somewhere in Kyiv Oblast" in text_of(made, "places/index.html")


def text_of(made, address):
    return next(file.content.decode() for file in pages(made, []) if file.path == address)


def test_a_region_is_drawn_as_an_area_and_a_town_as_a_town():
    made = sample()
    shapes = {mark.title: (mark.shape, mark.count) for mark in place_pages(made)["Ukraine"].map.marks}
    assert shapes["Kyiv Oblast"][0] == "area"
    assert shapes["Irpin"] == ("town", 5)
    assert 'class="area"' in text_of(made, "places/ukraine.html")


def test_a_site_without_positions_has_no_map():
    assert map_of_all(site([(None, 3, "town"), (None, 1, "town")])) is None
    assert map_of_all(edition([])) is None
    assert map_of_all(replace(sample(), outlines=b"")) is None


def test_the_marks_of_a_crowded_map_are_no_stops_of_the_tab_key():
    chance = random.Random(1)
    few = site([((48 + chance.random(), 30 + chance.random()), 1, "town") for _ in range(5)])
    many = site([((44 + 8 * chance.random(), 22 + 18 * chance.random()), 1, "town") for _ in range(90)])
    assert map_of_all(few).linked
    chart = map_of_all(many)
    assert (chart.linked, len(chart.marks), chart.more) == (False, 60, 30)
    drawing = text_of(many, "places/index.html").split("<svg")[1].split("</svg>")[0]
    assert drawing.count('tabindex="-1"') == drawing.count("<a ") == 60
    assert 'aria-hidden="true"' in drawing.split(">")[0]
    assert len(drawing) < 30_000


@pytest.mark.parametrize(
    "points", [[(50, 30), (55, 37), (48, 2)], [(-33, 151), (60, -100), (0, 0)], [(64, -150), (60, 10)]]
)
def test_the_ground_of_a_wide_view_is_small(points):
    under = ground(OUTLINES, fitted(points, 800, 500))
    assert 1000 < len(under.land) + len(under.borders) <= LONGEST
    assert len(under.names) > 3


def test_a_report_from_elsewhere_changes_no_other_place():
    before = site([((50.5, 30.2), 2, "town"), ((50.6, 30.3), 1, "town")])
    after = site([((50.5, 30.2), 2, "town"), ((50.6, 30.3), 1, "town"), ((46.2, 6.1), 3, "town")])
    old, new = place_pages(before), place_pages(after)
    assert all(old[name] == new[name] for name in old)
    # Another report from the neighbour changes nothing here either, for neighbours are not counted.
    more = place_pages(site([((50.5, 30.2), 2, "town"), ((50.6, 30.3), 4, "town")]))
    assert more["Place 0"] == old["Place 0"]


def test_neighbours_are_named_with_their_distance():
    made = site([((50.52, 30.25), 1, "town"), ((50.55, 30.22), 1, "town"), ((46.2, 6.15), 1, "town")])
    (near,) = place_pages(made)["Place 0"].near
    assert (near.title, near.kilometres) == ("Place 1", 4)
    assert distance((0.0, 179.9), (0.0, -179.9)) == pytest.approx(22.2, abs=0.1)


def test_a_scale_bar_is_a_round_length():
    view = fitted([(50.0, 30.0), (51.0, 32.0)], 800, 500)
    kilometres, length = scale_bar(view)
    assert kilometres in (20, 50, 100)
    assert length <= 800 * 0.2
    left, right = view.place((view.south, view.west)), view.place((view.south, view.west + 1))
    assert length / (right[0] - left[0]) == pytest.approx(kilometres / 71, rel=0.05)


def test_a_place_that_may_be_another_one_is_drawn_and_said_to_be_so():
    certain = site([((50.5, 30.2), 2, "town"), ((50.9, 30.9), 3, "town")])
    settled = certain.corpus.articles[0]
    mention = Mention("place", "Place 0", None, None, 0, 0, "p0", "town", "text", "names", 0.7, runner_up="other")
    doubted = replace(settled, mentions=(Resolved(mention, "p0"),))
    made = replace(certain, corpus=replace(certain.corpus, articles=(doubted, *certain.corpus.articles[1:])))
    chart = map_of_all(made)
    assert [(each.title, each.count) for each in chart.doubtful] == [("Place 0", 2)]
    assert [mark.title for mark in chart.marks if mark.doubtful] == ["Place 0"]
    assert place_pages(made)["Place 0"].doubtful == 1
    assert "In 1 report the name may mean another place." in text_of(made, "places/p0.html")
    assert not map_of_all(certain).doubtful
