"""What `sitegen check` says about records, and what a site's own word on a disputed place does to its pages."""

import pytest
from building import TODAY, build, pages, write

from sitegen.authorities import load_authorities
from sitegen.gazetteer import open_gazetteer
from sitegen.record_checks import misplaced
from sitegen.whole import check_site


def found(site, *rules):
    return [
        (problem.rule, problem.severity, problem.where) for problem in check_site(site, TODAY) if problem.rule in rules
    ]


@pytest.fixture
def site(tmp_path):
    return write(
        tmp_path,
        {
            "content/articles/a.md": "---\ndate: 2021-05-04\n---\n# Quay\n\nAnna Weir of the Quay Fund came to Simferopol.\n",
            "content/site.yaml": "title: T\nbase_url: https://example.org\n",
        },
    )


def test_a_record_that_no_article_names_is_told_of(site):
    write(
        site,
        {
            "content/places.yaml": "- id: simferopol\n- id: crimea\n- id: lyon\n",
            "content/actors.yaml": "- name: Quay Fund\n  owner: quay-house\n- name: Quay House\n- name: Anna Wehr\n",
        },
    )
    assert found(site, "unused-record") == [
        ("unused-record", "notice", "content/places.yaml:3"),
        ("unused-record", "notice", "content/actors.yaml:4"),
    ]
    assert not [problem for problem in build(site).problems if problem.rule == "unused-record"]


@pytest.mark.parametrize(
    ("file", "record", "is_used"),
    [
        ("places", "{name: Simferopol, drop: true}", True),
        ("places", "{id: simferopol, drop: true}", True),
        ("places", "{name: Nowhere, aliases: [Simferopol], drop: true}", True),
        ("places", "{name: Came, drop: true}", False),  # the text has it in small letters
        ("places", "{name: Sevastopol, drop: true}", False),
        ("places", "{id: lyon, drop: true}", False),
        ("actors", "{name: Anna Weir, drop: true}", True),
        ("actors", "{name: Quay Fund, drop: true}", True),
        ("actors", "{name: quay fund, drop: true}", True),
        ("actors", "{name: Weir Fund, drop: true}", False),
        ("actors", "{name: Simferopol City Council, drop: true}", False),
    ],
)
def test_a_record_that_drops_nothing_is_told_of(site, file, record, is_used):
    write(site, {f"content/{file}.yaml": f"- {record}\n"})
    expected = [] if is_used else [("unused-record", "notice", f"content/{file}.yaml:1")]
    assert found(site, "unused-record") == expected


def test_clashing_records_are_told_of_with_their_lines(site):
    write(
        site,
        {
            "content/places.yaml": "- id: simferopol\n  aliases: [Quay]\n- name: Other\n  aliases: [Quay]\n  within: other\n",
            "content/actors.yaml": "- name: Anna Weir\n- name: Weir\n  aliases:\n  - W\n  - Anna Weir\n"
            "- name: Quay\n  not_same: [Quay]\n- name: Quay\n- name: Z\n  owner: nobody-at-all\n",
        },
    )
    assert sorted(found(site, "shared-alias", "contradiction", "duplicate-id", "circle", "unknown-reference")) == [
        ("circle", "error", "content/places.yaml:5"),
        ("contradiction", "error", "content/actors.yaml:7"),
        ("duplicate-id", "error", "content/actors.yaml:8"),
        ("shared-alias", "notice", "content/actors.yaml:6"),
        ("shared-alias", "warning", "content/actors.yaml:5"),
        ("shared-alias", "warning", "content/places.yaml:4"),
        ("unknown-reference", "error", "content/actors.yaml:10"),
    ]


@pytest.mark.parametrize(
    ("record", "hint"),
    [
        ("{name: Oldweir, within: ukraine, coordinates: '48.6, 38.0'}", None),
        ("{name: Oldweir, within: ukraine, coordinates: '38.0, 48.6'}", "coordinates: 48.6, 38"),
        ("{name: Oldweir, within: ukraine, coordinates: '48.6, -38.0'}", "with a map"),
        ("{name: Oldweir, within: donetsk-oblast, coordinates: '50.45, 30.5'}", None),
        ("{name: Oldweir, within: netherlands, coordinates: '51.44, 4.93'}", None),  # Baarle: borders are no circles
        ("{name: Rig, within: europe, coordinates: '61.0, 2.0'}", None),  # in no country
        ("{id: bakhmut, coordinates: '48.6, 38.0'}", None),
        ("{id: bakhmut, coordinates: '38.0, 48.6'}", "coordinates: 48.6, 38"),
        ("{name: Desert post, within: algeria, coordinates: '24.0, 2.5'}", None),
        ("{name: Atoll, within: kiribati, coordinates: '1.4, 173.0'}", None),
    ],
)
def test_coordinates_outside_the_country_are_told_of(record, hint):
    authorities = load_authorities(f"- {record}\n".encode(), None)
    problems = list(misplaced(authorities, open_gazetteer()))
    assert [problem.rule for problem in problems] == (["outside-country"] if hint else [])
    if hint:
        assert hint in problems[0].hint
        assert problems[0].where == "content/places.yaml:1"


def test_a_disputed_place_lies_on_the_pages_where_the_site_says(site):
    def listed(country):
        made = pages(site / "public")
        page = made.get(f"places/{country}.html")
        return page is not None and any("simferopol.html" in (link.get("href") or "") for link in page.iter("a"))

    build(site)
    assert (listed("ukraine"), listed("russia")) == (True, False)
    write(site, {"content/places.yaml": "- id: crimea\n  within: russia\n"})
    result = build(site)
    assert (listed("ukraine"), listed("russia")) == (False, True)
    assert not [problem for problem in result.problems if problem.path == "content/places.yaml"]
