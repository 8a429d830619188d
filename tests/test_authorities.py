"""places.yaml and actors.yaml: forgiving in form, exact about what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.authorities import ActorRecord, PlaceRecord, check_references, load_authorities

PLACES = "content/places.yaml"
ACTORS = "content/actors.yaml"


def places(text):
    return load_authorities(text.encode(), None)


def actors(text, builtin=""):
    return load_authorities(None, text.encode(), builtin.encode())


def only(problems):
    (problem,) = problems
    return problem


def test_without_files_there_are_no_records():
    assert load_authorities(None, None) == load_authorities(b"", b"# nothing yet\n", b"")
    assert load_authorities(None, None).places == ()


def test_a_place_with_all_keys():
    text = """\
# towns
- id: stara-hreblia
  name: Stara  Hreblia
  aliases: [Стара Гребля, "Hreblia, Old", NO]
  kind: village
  within: [kherson-oblast, ukraine]
  coordinates: 46.6, 33.2
  same: Old Weir
  not_same: [hreblia]
  drop: false
"""
    authorities = places(text)
    assert authorities.problems == ()
    assert authorities.places == (
        PlaceRecord(
            id="stara-hreblia",
            name="Stara Hreblia",
            aliases=("Стара Гребля", "Hreblia, Old", "NO"),
            kind="village",
            within=("kherson-oblast", "ukraine"),
            point=(46.6, 33.2),
            same=("Old Weir",),
            not_same=("hreblia",),
            path=PLACES,
            line=2,
        ),
    )


def test_an_actor_with_all_keys():
    authorities = actors(
        "- name: River Guard\n  aliases: Guard\n  kind: armed-group\n  parent: republic\n  drop: true\n"
    )
    assert authorities.actors == (
        ActorRecord(
            "river-guard", "River Guard", ("Guard",), "armed-group", "republic", drop=True, path=ACTORS, line=1
        ),
    )


@pytest.mark.parametrize(
    "text, identity, name",
    [
        ("- name: Ирпінь", "irpin", "Ирпінь"),
        ("- Kyiv", "kyiv", "Kyiv"),
        ("- id: kyiv", "kyiv", ""),
        ("- id: kyiv\n  name: Kiev", "kyiv", "Kiev"),
        ("kyiv: {name: Kyiv City}", "kyiv", "Kyiv City"),
        ("kyiv: {aliases: [Kief]}", "kyiv", ""),
        ("kyiv: Kyiv", "kyiv", "Kyiv"),
        ("Kyiv:", "kyiv", "Kyiv"),
        ("Nova Vis: {within: kyiv}", "nova-vis", "Nova Vis"),
        ("- NAME: Kyiv", "kyiv", "Kyiv"),
        ("places:\n  - name: Kyiv", "kyiv", "Kyiv"),
    ],
)
def test_id_and_name(text, identity, name):
    authorities = places(text)
    record = only(authorities.places)
    assert (record.id, record.name, authorities.problems) == (identity, name, ())


@pytest.mark.parametrize(
    "lines",
    [
        "coordinates: 48.6, 38.5",
        "coordinates: '48.6,38.5'",
        "coordinates: [48.6, 38.5]",
        "coordinates: {latitude: 48.6, longitude: 38.5}",
        "coordinates: {lon: 38.5, lat: 48.6}",
        "latitude: 48.6\n  longitude: 38.5",
        "lat: 48.6\n  lng: 38.5",
        "Coordinates: 48.6, 38.5",
    ],
)
def test_coordinates(lines):
    authorities = places(f"- name: A\n  {lines}\n")
    assert authorities.problems == ()
    assert only(authorities.places).point == (48.6, 38.5)


@pytest.mark.parametrize(
    "lines, message, hint",
    [
        ("coordinates: 38.5, 148.6, 3", "not two numbers", "coordinates: 48.59, 38.0"),
        ("coordinates: 48.6 38.5", "not two numbers", "coordinates: 48.59, 38.0"),
        ("coordinates: 48,6, 38,5", "not two numbers", "decimal points"),
        ("coordinates: [nan, 3]", "not two numbers", "decimal points"),
        ("coordinates: [[1, 2], [3, 4]]", "not two numbers", "decimal points"),
        ("latitude: 48.6", "not two numbers", "latitude and longitude"),
        ("coordinates: 138.5, 48.6", "no place on Earth has the latitude 138.5", "latitude (-90 to 90"),
        ("coordinates: 48.6, 180.5", "the longitude 180.5", "then longitude (-180 to 180"),
    ],
)
def test_wrong_coordinates_are_absent(lines, message, hint):
    authorities = places(f"- name: A\n  {lines}\n")
    problem = only(authorities.problems)
    assert only(authorities.places).point is None
    assert (problem.severity, problem.where) == ("error", f"{PLACES}:2")
    assert message in problem.message
    assert hint in problem.hint


@pytest.mark.parametrize(
    "load, text, line, message, hint",
    [
        (
            places,
            "- name: A\n  alias: B",
            2,
            '"alias" is no key of places.yaml; did you mean "aliases"?',
            "write `aliases:`",
        ),
        (
            places,
            "- name: A\n  owner: b",
            2,
            '"owner" is no key of places.yaml',
            "the keys are: id, name, aliases, kind",
        ),
        (actors, "- name: A\n  within: b", 2, '"within" is no key of actors.yaml', "owner"),
        (
            actors,
            "- name: A\n  kind: army",
            2,
            '"kind" cannot be "army"',
            "person, organisation, armed-group, government, media",
        ),
        (actors, "- name: A\n  kind: Armed Group", 2, 'did you mean "armed-group"?', "allowed: person"),
        (actors, "- name: A\n  kind: organization", 2, 'did you mean "organisation"?', "allowed: person"),
        (actors, "- name: A\n  drop: maybe", 2, '"drop" is neither true nor false', "`drop: true`"),
        (places, "- id: Kyiv City\n  name: Kyiv", 1, '"Kyiv City" cannot be an id', "`id: kyiv-city`"),
        (places, "- kind: town", 1, "this record has no name", "`name: …`"),
        (places, "- name: A\n  aliases: B, C", 2, "one value with a comma or several", "several: `aliases: [B, C]`"),
        (places, "- name: [A, B]\n  id: a", 1, '"name" is a list', "write `name: value`"),
        (places, "Kyiv", 1, "a record is expected here: the name of a place", "`- name: Bakhmut`"),
        (actors, "- [A]", 1, "a record is expected here: the name of an actor", "`- name: United Nations`"),
        (actors, "places:\n  - name: A", 2, "a record is expected here", "`- name: United Nations`"),
        (places, "- name: A\n  name: B", 2, '"name" stands here for the second time', "keep one"),
        (places, "- name: A\n name: B", 2, "does not fit", "same column"),
        (
            places,
            "- name: Nova\n- name: Стара\n- name: nova",
            3,
            'the id "nova" is already that of the record in line 1',
            "id: nova-2",
        ),
    ],
)
def test_mistakes_are_told_with_their_line(load, text, line, message, hint):
    problem = next(iter(load(text).problems))
    assert (problem.severity, problem.line) == ("error", line)
    assert message in problem.message
    assert hint in problem.hint


def test_one_wrong_value_does_not_cost_the_record():
    authorities = actors("- name: A\n  kind: army\n  owner: b\n- name: C\n  colour: red\n")
    assert [(record.name, record.kind, record.owner) for record in authorities.actors] == [
        ("A", "unknown", "b"),
        ("C", "unknown", ""),
    ]
    assert len(authorities.problems) == 2


def test_a_file_that_is_not_yaml_leaves_the_other_one_whole():
    authorities = load_authorities(b"- name: A: b: c", b"- name: B")
    assert authorities.places == ()
    assert [record.id for record in authorities.actors] == ["b"]
    assert only(authorities.problems).where == f"{PLACES}:1"


def test_of_two_records_with_one_id_the_first_stays():
    authorities = places("- {id: nova, name: Nova}\n- {id: nova, name: Other}\n")
    assert [record.name for record in authorities.places] == ["Nova"]


def test_a_name_that_two_records_claim_is_a_warning():
    authorities = places("- name: Nova\n  aliases: [Weir]\n- name: Stara\n  aliases: [WEIR]\n")
    problem = only(authorities.problems)
    assert (problem.severity, problem.line) == ("warning", 4)
    assert problem.message == '"WEIR" is a name of two records: "nova" (line 1) and "stara"'


def test_a_place_and_an_actor_may_share_a_name():
    assert load_authorities(b"- name: Azov", b"- name: Azov").problems == ()


@pytest.mark.parametrize(
    "text, mended",
    [
        ("- {id: a, name: A, within: b}\n- {id: b, name: B, within: c}\n- {id: c, name: C, within: [a, d]}", ("d",)),
        ("- {id: a, name: A}\n- {id: b, name: B}\n- {id: c, name: C, within: c}", ()),
    ],
)
def test_a_circle_is_an_error_and_cut(text, mended):
    authorities = places(text)
    problem = only(authorities.problems)
    assert (problem.severity, problem.line) == ("error", 3)
    assert 'leads in a circle back to "c"' in problem.message
    assert authorities.places[2].within == mended


def test_owners_may_not_go_in_circles_either():
    authorities = actors("- {id: a, name: A, owner: b}\n- {id: b, name: B, owner: a}")
    assert [record.owner for record in authorities.actors] == ["b", ""]
    assert only(authorities.problems).line == 2


def test_many_ways_to_one_place_are_no_circle():
    text = "- {id: a, name: A, within: [b, c]}\n- {id: b, name: B, within: d}\n- {id: c, name: C, within: d}\n- {id: d, name: D}"
    assert places(text).problems == ()


BUILTIN = "- {id: un, name: United Nations, aliases: [UN], kind: organisation}\n- {id: eu, name: EU}\n"


def test_built_in_records_stand_behind_the_sites_own():
    authorities = actors("- {name: Astra, kind: media}\n", BUILTIN)
    assert [record.id for record in authorities.actors] == ["astra"]
    assert [record.id for record in authorities.builtin] == ["un", "eu"]
    assert authorities.builtin[0].path == "sitegen/data/actors.yaml"


def test_a_record_with_the_id_of_a_built_in_one_completes_it():
    authorities = actors("- {id: un, aliases: [la ONU]}\n", BUILTIN)
    assert authorities.actors == (
        ActorRecord("un", "United Nations", ("la ONU", "UN"), "organisation", path=ACTORS, line=1),
    )
    assert [record.id for record in authorities.builtin] == ["eu"]


def test_a_built_in_actor_can_be_dropped():
    authorities = actors("- {id: eu, name: EU, drop: true}\n", BUILTIN)
    assert authorities.actors[0].drop
    assert [record.id for record in authorities.builtin] == ["un"]


def test_what_is_dropped_by_its_id_alone_is_dropped_by_all_its_built_in_names():
    authorities = actors("- {id: un, drop: true}\n", BUILTIN)
    assert authorities.actors[0].drop
    assert (authorities.actors[0].name, authorities.actors[0].aliases) == ("United Nations", ("UN",))


GAZETTEER = {"ukraine", "kyiv", "luhansk-oblast"}


@pytest.mark.parametrize(
    "place, actor, line, message, hint",
    [
        (
            "- {name: A, within: kyev}\n- {id: kyivska, name: Kyivska}",
            "",
            1,
            '"within" of "A" refers to "kyev"',
            "add a record with this id",
        ),
        (
            "- {name: B, within: [kyiv, Luhansk Oblast]}",
            "",
            1,
            'refers to "Luhansk Oblast"',
            'did you mean "luhansk-oblast"?',
        ),
        (
            "- {name: B, within: nova-hrebla}\n- name: Nova Hreblia",
            "",
            1,
            'refers to "nova-hrebla"',
            'did you mean "nova-hreblia"?',
        ),
        ("- {name: B, same: no-such-place}", "", 1, '"same" of "B" refers to "no-such-place"', "add a record"),
        (
            "",
            "- name: C\n- {name: B, owner: United Nation}",
            2,
            '"owner" of "B" refers to "United Nation"',
            "add a record",
        ),
        ("", "- {name: B, owner: UN}", 1, '"owner" of "B" refers to "UN"', 'did you mean "un"?'),
        (
            "",
            "- {name: B, owner: river-gard}\n- River Guard",
            1,
            'refers to "river-gard"',
            'did you mean "river-guard"?',
        ),
        ("- id: nowhere\n  aliases: [B]", "", 1, 'the record "nowhere" has no name', "`name: …`"),
    ],
)
def test_a_reference_to_nothing_is_an_error(place, actor, line, message, hint):
    authorities = load_authorities(place.encode(), actor.encode(), BUILTIN.encode())
    assert authorities.problems == ()
    problem = only(check_references(authorities, GAZETTEER.__contains__))
    assert (problem.severity, problem.path, problem.line) == ("error", PLACES if place else ACTORS, line)
    assert message in problem.message
    assert hint in problem.hint


def test_a_reference_is_told_with_its_own_line():
    authorities = places("- name: A\n  kind: town\n  within:\n    - kyiv\n    - atlantis\n- name: B\n  same: lemuria\n")
    found = check_references(authorities, GAZETTEER.__contains__)
    assert [(problem.line, problem.severity) for problem in found] == [(5, "error"), (7, "error")]


def test_an_actor_that_only_the_articles_know_is_no_error():
    authorities = actors("- name: A. Writer\n  same: a-writer-jr\n  owner: nobody\n")
    found = check_references(authorities, GAZETTEER.__contains__)
    assert [(problem.line, problem.severity) for problem in found] == [(3, "error"), (2, "warning")]


def test_references_to_records_built_in_ones_places_and_names_are_fine():
    authorities = load_authorities(
        b"- {name: A, within: [b, ukraine]}\n- {name: B, same: Old Weir, not_same: [a, kyiv]}\n- id: kyiv",
        b"- {name: C, owner: eu}\n- {name: D, owner: ukraine, same: [c, River Guard]}\n- {name: E, owner: a}",
        BUILTIN.encode(),
    )
    assert check_references(authorities, GAZETTEER.__contains__) == ()


@given(st.binary(max_size=40), st.text(st.sampled_from("- abn:{}[],\"'\nidnamewithisopé"), max_size=60))
def test_any_file_is_read_or_refused(data, text):
    for content in (data, text.encode()):
        authorities = load_authorities(content, content, content)
        assert all(problem.message and problem.hint for problem in authorities.problems)
        assert all(record.id for record in (*authorities.places, *authorities.actors, *authorities.builtin))
        check_references(authorities, GAZETTEER.__contains__)
