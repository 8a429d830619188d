"""What `sitegen check` says about the records of places.yaml and actors.yaml, seen beside what the archive holds."""

from collections.abc import Iterator, Mapping
from math import cos, radians

from sitegen.authorities import ActorRecord, Authorities, PlaceRecord
from sitegen.authorities.clashes import shared_between
from sitegen.authorities.records import line_of
from sitegen.corpus.names import Name, form_of
from sitegen.corpus.place_records import Atlas, country_of, index_places
from sitegen.corpus.spelling import letters
from sitegen.errors import Problem
from sitegen.extractors.records.names import build_matcher, matches
from sitegen.gazetteer import Gazetteer
from sitegen.model import Body, Corpus

NEAR_KM = 50.0
"""A point whose own country has a town this near lies in it, whichever other towns are nearer: borders are no circles."""

LOOKED_KM = 500.0
"""Towns further away say nothing about a point: it lies at sea, or in a desert."""

_KM_PER_DEGREE = 111.2


_Record = PlaceRecord | ActorRecord


def check_records(
    authorities: Authorities, corpus: Corpus, gazetteer: Gazetteer, bodies: Mapping[str, Body]
) -> tuple[Problem, ...]:
    """Notices about unused records and shared names, warnings about points outside their country."""
    shared = shared_between(authorities.places, authorities.actors)
    idle = (*unused(authorities, corpus), *unused_drops(authorities, corpus, bodies))
    return (*idle, *shared, *misplaced(authorities, gazetteer))


def unused(authorities: Authorities, corpus: Corpus) -> Iterator[Problem]:
    """A notice for each record that no article names, nor another record that is used."""
    owners = {actor.owner for actor in corpus.actors.values()}
    used = {*corpus.places, *corpus.actors, *owners}
    used |= {old for actor in corpus.actors.values() for old in actor.forwards}
    records: list[_Record] = [*authorities.places, *authorities.actors]
    used |= {same for record in records if record.id in used for same in record.same}
    for record in records:
        if record.id not in used and not record.drop:
            yield _unused(record, "compare its name and aliases with the spelling in the articles, or take it out")


def unused_drops(authorities: Authorities, corpus: Corpus, bodies: Mapping[str, Body]) -> Iterator[Problem]:
    """A notice for each record that drops what no article mentions (any more).

    What a record drops leaves a mention that means nothing, or none at all: the texts are read for those names.
    """
    records: list[_Record] = [*authorities.places, *authorities.actors]
    dropped = [record for record in records if record.drop]
    gone = _meaningless(corpus) if dropped else frozenset()
    idle = [record for record in dropped if gone.isdisjoint((record.id, *_keys(record)))]
    written = _written_drops(authorities, corpus, bodies) if idle else frozenset()
    for record in idle:
        if written.isdisjoint((_what(record), name) for name in _names(record)):
            yield _unused(record, "it drops nothing: compare it with the spelling in the articles, or take it out")


def _meaningless(corpus: Corpus) -> frozenset[str]:
    """The names (as letters) and the places' ids of the mentions that mean nothing."""
    found = {each.mention for settled in corpus.articles for each in settled.mentions if not each.id}
    places = {mention.value for mention in found if mention.type == "place"}
    actors = {Name(text, each.kind) for each in found if each.type == "actor" for text in (each.surface, each.value)}
    names = {letters(each.surface) for each in found if each.type == "place"}
    return frozenset({*places, *names, *(form_of(name).letters for name in actors)} - {""})


def _written_drops(authorities: Authorities, corpus: Corpus, bodies: Mapping[str, Body]) -> frozenset[tuple[str, str]]:
    """The dropped names that stand in a text: "place" or "actor", and the name."""
    matcher = build_matcher(authorities)
    texts = (block.text for settled in corpus.articles for block in bodies[settled.article.body].blocks)
    return frozenset((name.type, name.text) for text in texts for _, _, name in matches(text, matcher) if name.drop)


def _names(record: _Record) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in (record.name, *record.aliases) if name.strip())


def _keys(record: _Record) -> Iterator[str]:
    for name in _names(record):
        yield letters(name) if isinstance(record, PlaceRecord) else form_of(Name(name, record.kind)).letters


def _what(record: _Record) -> str:
    return "place" if isinstance(record, PlaceRecord) else "actor"


def _unused(record: _Record, hint: str) -> Problem:
    what = f"dropped {_what(record)}" if record.drop else _what(record)
    message = f'no article names the {what} "{record.name or record.id}"'
    return Problem("unused-record", "notice", record.path, message, hint, record.line)


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
