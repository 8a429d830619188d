"""A site's own outlines: what is understood, and what is said of a file that is not."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.outlines import unpack
from sitegen.outlines.geojson import MOST_POINTS, read_geojson

PATH = "content/map.geojson"
SQUARE = [[[30.0, 50.0], [31.0, 50.0], [31.0, 51.0], [30.0, 50.0]]]


def read(value):
    return read_geojson(value if isinstance(value, bytes) else json.dumps(value).encode(), PATH)


def feature(geometry, **properties):
    return {
        "type": "FeatureCollection",
        "features": [{"type": "Feature", "properties": properties, "geometry": geometry}],
    }


@pytest.mark.parametrize(
    "value, land, borders, names",
    [
        (feature({"type": "Polygon", "coordinates": SQUARE}, name="Old  Town"), 1, 1, ["Old Town"]),
        (feature({"type": "MultiPolygon", "coordinates": [SQUARE, SQUARE]}), 2, 2, []),
        (feature({"type": "LineString", "coordinates": SQUARE[0]}, name="River"), 0, 1, []),
        (feature({"type": "GeometryCollection", "geometries": [{"type": "Polygon", "coordinates": SQUARE}]}), 1, 1, []),
        ({"type": "MultiLineString", "coordinates": SQUARE}, 0, 1, []),
    ],
)
def test_polygons_are_land_and_lines_are_borders(value, land, borders, names):
    packed, problems = read(value)
    outlines = unpack(packed)
    assert not problems
    assert (len(outlines.land), len(outlines.borders), [each.name for each in outlines.countries]) == (
        land,
        borders,
        names,
    )


@pytest.mark.parametrize(
    "value, said",
    [
        (b"\xff\xfe", "is not UTF-8 text"),
        (b'{"type": ', "is not JSON: Expecting value in line 1, column 10"),
        (b"[" * 100_000, "is not JSON that can be read"),
        ([], 'is no GeoJSON: the outermost value has no "type"'),
        ({"type": "FeatureCollection"}, 'has no list of "features"'),
        ({"type": "FeatureCollection", "features": [1]}, 'feature 1 is no "Feature"'),
        (feature(None), "holds neither a polygon nor a line"),
        (feature({"type": "Point", "coordinates": [30, 50]}), "holds neither a polygon nor a line"),
        (
            feature({"type": "Polygon", "coordinates": [[[3400000.0, 6700000.0]]]}),
            "feature 1: [3400000.0, 6700000.0] lies outside the world: degrees are expected, not metres",
        ),
        (
            feature({"type": "LineString", "coordinates": [["30", "50"], [1, 2]]}),
            'feature 1: ["30", "50"] is no position, which is [longitude, latitude]',
        ),
        (feature({"type": "LineString", "coordinates": 7}), "feature 1: 7 stands where coordinates are expected"),
        (b'{"type": "LineString", "coordinates": [[NaN, 1], [1e999, 2]]}', "the geometry: [NaN, 1] is no position"),
    ],
)
def test_a_file_that_cannot_be_used_says_why(value, said):
    packed, (problem,) = read(value)
    assert not packed
    assert (problem.path, problem.severity) == (PATH, "error")
    assert problem.message.startswith(said)
    assert problem.hint


def test_too_many_points_are_refused():
    packed, (problem,) = read({"type": "LineString", "coordinates": [[1, 2], [2, 3]] * (MOST_POINTS // 2 + 1)})
    assert not packed
    assert "simplify" in problem.hint


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from(["Polygon", "Feature", "LineString"]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "features", "geometry", "coordinates", "properties", "name"]), inner)
    ),
)


@given(JSON)
def test_whatever_stands_in_the_file_it_is_read_or_refused(value):
    packed, problems = read(value)
    assert bool(packed) != bool(problems)
