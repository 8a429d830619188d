"""A site with outlines of its own, from its folder to its pages."""

import json

from building import build, tree, write

SQUARE = [[[30.0, 50.0], [31.5, 50.0], [31.5, 51.0], [30.0, 51.0], [30.0, 50.0]]]
OWN = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "properties": {"name": "Our valley"},
            "geometry": {"type": "Polygon", "coordinates": SQUARE},
        }
    ],
}
FILES = {
    "content/articles/a.md": "---\ntitle: A report\ndate: 2024-03-01\nplaces: [The mill, The bridge]\n---\nWords.\n",
    "content/places.yaml": "- name: The mill\n  coordinates: 50.4, 30.5\n- name: The bridge\n  coordinates: 50.6, 30.9\n",
    "content/site.yaml": "reading: declared\nbase_url: https://example.org\n",
}


def places_page(site):
    return tree(site / "public")["places/index.html"].decode()


def test_a_site_may_bring_its_own_map(tmp_path):
    site = write(tmp_path, {**FILES, "content/map.geojson": json.dumps(OWN)})
    assert not build(site).problems
    assert "Our valley" in places_page(site)
    assert "Natural Earth" not in places_page(site)


def test_a_map_that_cannot_be_read_is_an_error_and_the_world_is_drawn(tmp_path):
    site = write(tmp_path, {**FILES, "content/map.geojson": "{"})
    (problem,) = build(site).problems
    assert (problem.rule, problem.severity, problem.path) == ("bad-map", "error", "content/map.geojson")
    assert "Natural Earth" in places_page(site)
