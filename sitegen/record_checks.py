"""What `sitegen check` says about the records of places.yaml and actors.yaml, seen beside what the archive holds."""

from collections.abc import Iterator
from math import cos, radians

from sitegen.authorities import ActorRecord, Authorities, PlaceRecord
from sitegen.authorities.clashes import shared_between
from sitegen.authorities.records import line_of
from sitegen.corpus.place_records import Atlas, country_of, index_places
from sitegen.errors import Problem
from sitegen.gazetteer import Gazetteer
from sitegen.model import Corpus

NEAR_KM = 50.0
"""A point whose own country has a town this near lies in it, whichever other towns are nearer: borders are no circles."""

LOOKED_KM = 500.0
"""Towns further away say nothing about a point: it lies at sea, or in a desert."""

_KM_PER_DEGREE = 111.2


def check_records(authorities: Authorities, corpus: Corpus, gazetteer: Gazetteer) -> tuple[Problem, ...]:
    """Notices about unused records and shared names, warnings about points outside their country."""
    shared = shared_between(authorities.places, authorities.actors)
    return (*unused(authorities, corpus), *shared, *misplaced(authorities, gazetteer))


def unused(authorities: Authorities, corpus: Corpus) -> Iterator[Problem]:
    """A notice for each record that no article names, nor another record that is used."""
    owners = {actor.owner for actor in corpus.actors.values()}
    used = {*corpus.places, *corpus.actors, *owners}
    used |= {old for actor in corpus.actors.values() for old in actor.forwards}
    records: list[PlaceRecord | ActorRecord] = [*authorities.places, *authorities.actors]
    used |= {same for record in records if record.id in used for same in record.same}
    for record in records:
        if record.id not in used and not record.drop:
            what = "place" if isinstance(record, PlaceRecord) else "actor"
            yield Problem(
                "unused-record",
                "notice",
                record.path,
                f'no article names the {what} "{record.name or record.id}"',
                "compare its name and aliases with the spelling in the articles, or take it out",
                record.line,
            )


def misplaced(authorities: Authorities, gazetteer: Gazetteer) -> Iterator[Problem]:
    """A warning for each place whose own coordinates lie far outside the country that it is said to lie in."""
    atlas = Atlas(index_places(authorities), gazetteer)
    for record in authorities.places:
        point = record.point
        country = _country(record, atlas) if point and not record.drop else ""
        if not point or not country or _lies_in(gazetteer, point, country):
            continue
        swapped = abs(point[1]) <= 90 and _lies_in(gazetteer, (point[1], point[0]), country)
        yield Problem(
            "outside-country",
            "warning",
            record.path,
            f'the coordinates of "{record.name or record.id}" lie outside its country, {_name(gazetteer, country)}',
            f"latitude comes first: did you mean `coordinates: {point[1]:g}, {point[0]:g}`?"
            if swapped
            else "compare the coordinates and `within` with a map",
            line_of(record, "coordinates", ""),
        )


def _country(record: PlaceRecord, atlas: Atlas) -> str:
    within = country_of(atlas.within(record.within), atlas.place)
    place = atlas.place(record.id)
    return within or (place.country if place else "")


def _lies_in(gazetteer: Gazetteer, point: tuple[float, float], country: str) -> bool:
    """Whether a country's towns are about a point, or no other country's are."""
    best: dict[bool, float] = {True: LOOKED_KM, False: LOOKED_KM}
    for row in gazetteer.towns_around(point, LOOKED_KM / _KM_PER_DEGREE):
        mine = gazetteer.country(row) == country
        best[mine] = min(best[mine], _kilometres(point, gazetteer.point(row)))
    if best[True] <= max(NEAR_KM, 2 * best[False]):
        return best[True] < LOOKED_KM or best[False] < LOOKED_KM
    return False


def _kilometres(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Distance by a flat map, good to some per cent at the distances that count here."""
    east = abs(one[1] - other[1])
    east = min(east, 360 - east) * cos(radians((one[0] + other[0]) / 2))
    return _KM_PER_DEGREE * float((east**2 + (one[0] - other[0]) ** 2) ** 0.5)


def _name(gazetteer: Gazetteer, country: str) -> str:
    row = gazetteer.row_of_code(country)
    return gazetteer.place(row).name if row is not None else country
