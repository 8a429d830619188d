from pathlib import Path

from anyascii import anyascii

from sitegen.authorities import load_authorities
from sitegen.corpus.names import Name, form_of
from sitegen.gazetteer import open_gazetteer
from sitegen.urls import slugify

DATA = Path(__file__).parents[2] / "sitegen" / "data" / "actors.yaml"
AUTHORITIES = load_authorities(None, None, DATA.read_bytes())
ACTORS = AUTHORITIES.builtin


def test_the_file_is_read_without_a_problem():
    assert not AUTHORITIES.problems
    assert len(ACTORS) >= 150


def test_ids_are_the_slugs_of_names_and_names_are_in_order():
    assert [actor.id for actor in ACTORS] == [slugify(actor.name) for actor in ACTORS]
    assert [actor.name for actor in ACTORS] == sorted(
        (actor.name for actor in ACTORS), key=lambda name: anyascii(name).lower()
    )


def test_every_actor_has_a_kind_and_a_known_owner():
    gazetteer, ids = open_gazetteer(), {actor.id for actor in ACTORS}
    for actor in ACTORS:
        assert actor.kind != "unknown", actor.id
        assert not actor.owner or actor.owner in ids or gazetteer.by_id(actor.owner), actor.id


def test_no_name_is_two_actors():
    bearers: dict[str, set[str]] = {}
    for actor in ACTORS:
        for name in (actor.name, *actor.aliases):
            bearers.setdefault(form_of(Name(name, actor.kind)).id, set()).add(actor.id)
    assert {name: found for name, found in bearers.items() if len(found) > 1} == {}


def test_no_alias_is_an_ambiguous_abbreviation():
    names = {name for actor in ACTORS for name in (actor.name, *actor.aliases)}
    assert names.isdisjoint(
        {"AP", "AFP", "AU", "ICC", "IS", "RSF", "SDF", "WHO", "FSA", "IRA", "SAF", "PMF", "DPR", "LPR"}
    )


def test_no_alias_is_a_mere_description():
    ends = ("army", "military", "armed forces", "government", "parliament", "navy", "troops")
    assert [name for actor in ACTORS for name in (actor.name, *actor.aliases) if name.endswith(ends)] == []
