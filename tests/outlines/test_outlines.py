"""Outlines as bytes: what is put in comes out, and the world's are those that the maps need."""

import itertools
import zlib

import pytest
from editions import OUTLINES
from hypothesis import given
from hypothesis import strategies as st

from sitegen.outlines import MAGIC, unpack
from sitegen.outlines.packing import LONGEST, Drawing, pack

POINTS = st.lists(st.tuples(st.floats(-180, 180), st.floats(-90, 90)), min_size=2, max_size=3 * LONGEST)


def points_of(outlines, ring):
    for each in ring.parts:
        line = outlines.lines[each if each >= 0 else ~each]
        points = list(zip(line.longitudes, line.latitudes, strict=True))
        yield from points if each >= 0 else reversed(points)


def names_at(latitude, longitude):
    """The countries whose outlines hold a point."""
    world = unpack(OUTLINES)
    found = []
    for country in world.countries:
        inside = False
        for ring in country.rings:
            points = list(points_of(world, ring))
            for (x, y), (a, b) in zip(points, [points[-1], *points[:-1]], strict=True):
                if (y > latitude) != (b > latitude) and longitude < (a - x) * (latitude - y) / (b - y) + x:
                    inside = not inside
        if inside:
            found.append(country.name)
    return found


@given(POINTS)
def test_lines_come_out_as_they_went_in(points):
    steady = [(x / 2, y) for x, y in points]  # no step is longer than half the world
    drawing = Drawing(0.001, "Somebody")
    numbers = drawing.add_line(steady)
    outlines = unpack(pack(drawing))
    assert all(len(line.longitudes) <= LONGEST for line in outlines.lines)
    found = []
    for number in numbers:
        line = outlines.lines[number]
        assert line.west <= min(line.longitudes)
        assert line.north >= max(line.latitudes)
        found += list(zip(line.longitudes, line.latitudes, strict=True))[1 if found else 0 :]
    for axis in (0, 1):
        assert [point[axis] for point in found] == pytest.approx([point[axis] for point in steady], abs=0.0006)
    assert outlines.credit == "Somebody"


def test_a_line_that_jumps_across_the_antimeridian_runs_on():
    drawing = Drawing(0.001, "")
    drawing.add_line([(179.0, 60.0), (-179.0, 61.0), (-178.0, 60.0)])
    assert unpack(pack(drawing)).lines[0].longitudes == pytest.approx([179, 181, 182])


def test_rings_of_the_world_run_on_past_the_antimeridian():
    world = unpack(OUTLINES)
    for ring in (*world.land, *(ring for country in world.countries for ring in country.rings)):
        points = list(points_of(world, ring))
        # Only what closes a ring around a pole is long: it lies on the pole itself.
        for (x, y), (a, b) in itertools.pairwise(points):
            assert abs(x - a) < 180 or abs(y) == 90 or abs(b) == 90


@pytest.mark.parametrize(
    "place, point, name",
    [
        ("Simferopol", (44.95, 34.1), "Ukraine"),
        ("Laayoune", (27.1, -13.1), "Western Sahara"),
        ("Gaza", (31.45, 34.4), "Palestine"),
        ("Stepanakert", (39.82, 46.75), "Azerbaijan"),
        ("Anadyr", (66.0, 170.0), "Russia"),
        ("Petropavlovsk", (53.5, 159.0), "Russia"),
    ],
)
def test_borders_are_drawn_as_the_source_draws_them(place, point, name):
    assert names_at(*point) == [name]


@pytest.mark.parametrize("data", [b"", b"{}", MAGIC, MAGIC + b"xyz", MAGIC + zlib.compress(b"{}\n")])
def test_damaged_bytes_are_refused(data):
    with pytest.raises((ValueError, zlib.error, KeyError)):
        unpack(data)
