"""The record that a name refers to: places.yaml and actors.yaml, and the built-in records behind them."""

from dataclasses import replace
from functools import lru_cache

from sitegen.authorities.records import ActorRecord, Authorities, PlaceRecord
from sitegen.authorities.references import check_references, without_actor_circles, without_place_circles
from sitegen.errors import Problem

__all__ = ["ActorRecord", "Authorities", "PlaceRecord", "check_references", "load_authorities"]

PLACES_PATH = "content/places.yaml"
ACTORS_PATH = "content/actors.yaml"
BUILTIN_PATH = "sitegen/data/actors.yaml"


def load_authorities(places: bytes | None, actors: bytes | None, builtin: bytes = b"") -> Authorities:
    """Read the site's records and the built-in actors (`builtin`: a file of the same form as actors.yaml).

    Nothing is raised: what cannot be read is a problem and left out. A site's actor with the id of a built-in one takes
    its place and keeps what it does not say itself.
    """
    # Where articles are only read as they declare themselves, an edited one is read without any records.
    from sitegen.authorities.clashes import contradictions, shared_aliases, without_twins  # noqa: PLC0415
    from sitegen.authorities.entries import actors_of, places_of  # noqa: PLC0415

    place_records, place_problems = places_of(places or b"", PLACES_PATH)
    actor_records, actor_problems = actors_of(actors or b"", ACTORS_PATH)
    builtin_records, builtin_problems = _builtin(builtin)
    problems = [*place_problems, *actor_problems, *builtin_problems]
    place_records = without_place_circles(without_twins(place_records, problems), problems)
    actor_records = without_actor_circles(without_twins(actor_records, problems), problems)
    problems += [*shared_aliases(place_records), *shared_aliases(actor_records)]
    problems += [*contradictions(place_records), *contradictions(actor_records)]
    behind = {record.id: record for record in builtin_records}
    own = tuple(_completed(record, behind.get(record.id)) for record in actor_records)
    for record in own:
        behind.pop(record.id, None)
    return Authorities(place_records, own, tuple(behind.values()), tuple(problems))


@lru_cache(maxsize=2)
def _builtin(data: bytes) -> tuple[tuple[ActorRecord, ...], tuple[Problem, ...]]:
    from sitegen.authorities.entries import actors_of  # noqa: PLC0415 - as above

    return actors_of(data, BUILTIN_PATH)


def _completed(own: ActorRecord, behind: ActorRecord | None) -> ActorRecord:
    if behind is None or (own.drop and own.name):  # what is dropped by its id alone is dropped by all its names
        return own
    name = own.name or behind.name
    aliases = dict.fromkeys((*own.aliases, behind.name, *behind.aliases))
    return replace(
        own,
        name=name,
        aliases=tuple(alias for alias in aliases if alias != name),
        kind=behind.kind if own.kind == "unknown" else own.kind,
        owner=own.owner or behind.owner,
    )
