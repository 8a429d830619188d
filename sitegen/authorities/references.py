"""Records that refer to one another: ids that nobody bears, and circles."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sitegen.authorities.records import ActorRecord, Authorities, PlaceRecord, line_of
from sitegen.errors import Problem
from sitegen.schema import did_you_mean
from sitegen.urls import slugify


def check_references(authorities: Authorities, known: Callable[[str], bool]) -> tuple[Problem, ...]:
    """A problem for every id in `within`, `owner`, `same` and `not_same` of the site's records that nothing bears.

    `known` says whether an id exists outside the site's and built-in records: in the gazetteer or in the articles.
    `same` and `not_same` may also hold names as they stand in the articles: only what has the form of an id is checked.
    """
    places = {record.id: record for record in authorities.places}
    actors = {record.id: record for record in (*authorities.builtin, *authorities.actors)}
    missing = [
        *(found for place in authorities.places for found in _missing(place, {"within": place.within}, places, known)),
        *(found for actor in authorities.actors for found in _missing(actor, _owner(actor, places), actors, known)),
    ]
    own: list[PlaceRecord | ActorRecord] = [*authorities.places, *authorities.actors]
    return (
        *(_unknown(*found, known, search=number < _SEARCHED) for number, found in enumerate(missing)),
        *(_nameless(record) for record in own if not record.name and not known(record.id)),
    )


_SEARCHED = 50  # references for which the nearest id is looked for: all others are hardly read


def _ids(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(value for value in values if slugify(value) == value)


def _owner(actor: ActorRecord, places: Collection[str]) -> dict[str, tuple[str, ...]]:
    return {"owner": (actor.owner,) if actor.owner and actor.owner not in places else ()}


_Records = Mapping[str, PlaceRecord] | Mapping[str, ActorRecord]
_Missing = tuple[PlaceRecord | ActorRecord, str, str, _Records]  # a record, its key, the id there, where it should be


def _missing(
    record: PlaceRecord | ActorRecord,
    wanted: Mapping[str, tuple[str, ...]],
    records: _Records,
    known: Callable[[str], bool],
) -> Iterable[_Missing]:
    for key, values in (*wanted.items(), ("same", _ids(record.same)), ("not_same", _ids(record.not_same))):
        for value in values:
            if value not in records and not known(value):
                yield record, key, value, records


def _unknown(
    record: PlaceRecord | ActorRecord,
    key: str,
    value: str,
    records: _Records,
    known: Callable[[str], bool],
    *,
    search: bool,
) -> Problem:
    slug = slugify(value)
    near = slug if slug in records or known(slug) else _nearest(value, records) if search else None
    return Problem(
        "unknown-reference",
        # An actor that the articles name by itself is known by its id only as long as no record takes it in.
        "warning" if isinstance(record, ActorRecord) and key != "owner" else "error",
        record.path,
        f'"{key}" of "{record.name or record.id}" refers to "{value}", and there is no such id',
        f'did you mean "{near}"? Ids are written as they stand in the addresses of pages'
        if near
        else f"add a record with this id (`- id: {slug}`, and below it `  name: …`), or take the reference out",
        line_of(record, key, value),
    )


def _nearest(value: str, records: _Records) -> str | None:
    named = (record.id for record in records.values() if value in (record.name, *record.aliases))
    return next(named, None) or did_you_mean(value, records)


def _nameless(record: PlaceRecord | ActorRecord) -> Problem:
    return Problem(
        "nameless-record",
        "error",
        record.path,
        f'the record "{record.id}" has no name, and nothing else has this id',
        "add a line `name: …`, the name as it should be shown",
        record.line,
    )


def without_place_circles(records: Sequence[PlaceRecord], problems: list[Problem]) -> tuple[PlaceRecord, ...]:
    """Records whose `within` never leads back to themselves: the reference that closes a circle is left out."""
    closing = _circles({record.id: record.within for record in records})
    mended = []
    for record in records:
        cut = [target for start, target in closing if start == record.id]
        problems += [_circle(record, "within", target) for target in cut]
        mended.append(replace(record, within=_without(record.within, cut)) if cut else record)
    return tuple(mended)


def without_actor_circles(records: Sequence[ActorRecord], problems: list[Problem]) -> tuple[ActorRecord, ...]:
    """As `without_place_circles`, for `owner`."""
    closing = _circles({record.id: (record.owner,) for record in records})
    mended = []
    for record in records:
        cut = (record.id, record.owner) in closing
        if cut:
            problems.append(_circle(record, "owner", record.owner))
        mended.append(replace(record, owner="") if cut else record)
    return tuple(mended)


def _without(values: tuple[str, ...], cut: Collection[str]) -> tuple[str, ...]:
    return tuple(value for value in values if value not in cut)


def _circle(record: PlaceRecord | ActorRecord, key: str, target: str) -> Problem:
    return Problem(
        "circle",
        "error",
        record.path,
        f'"{key}: {target}" of "{record.id}" leads in a circle back to "{record.id}"',
        f"take `{key}` out of one of the records of the circle; until then this one counts as absent",
        line_of(record, key, target),
    )


def _circles(edges: Mapping[str, Sequence[str]]) -> set[tuple[str, str]]:
    """The edges that close a circle, found by one walk over the graph in the order of the records."""
    closing: set[tuple[str, str]] = set()
    done: set[str] = set()
    for root in edges:
        trail: dict[str, Iterable[str]] = {} if root in done else {root: iter(edges[root])}
        while trail:
            here = next(reversed(trail))
            target = next(iter(trail[here]), None)
            if target is None:
                done.add(here)
                del trail[here]
            elif target in trail:
                closing.add((here, target))
            elif target in edges and target not in done:
                trail[target] = iter(edges[target])
    return closing
