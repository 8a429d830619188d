"""The actor records of a site and of the program, by the names they answer to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sitegen.authorities import ActorRecord, Authorities
from sitegen.corpus.names import Name, form_of


@dataclass(frozen=True, slots=True)
class ActorRecords:
    """`by_id` holds every record that counts; `names` gives each record's names by the id that the name alone has;
    `aliases` are forms by which other records' ids lead to one of these.
    """

    by_id: Mapping[str, ActorRecord]
    names: Mapping[str, tuple[str, Name]]
    apart: tuple[tuple[str, str], ...]
    dropped: frozenset[str]
    redirects: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.by_id)


def index_actors(authorities: Authorities) -> ActorRecords:
    """Index the records; a name that two of them claim is the first one's, and the site's own come first.

    A record's `same` may name another record: then that one's names are this one's, and its id leads here.
    """
    records = {record.id: record for record in reversed((*authorities.actors, *authorities.builtin)) if not record.drop}
    redirects = _redirects(authorities.actors, records)
    by_id = {id_: record for id_, record in records.items() if id_ not in redirects}
    names: dict[str, tuple[str, Name]] = {}
    ordered = sorted(records, key=lambda id_: (id_ in redirects, _rank(authorities, id_)))
    for id_ in ordered:
        names.setdefault(id_, (redirects.get(id_, id_), Name(records[id_].name, records[id_].kind)))
    for id_ in ordered:
        for name in _names(records[id_], records):
            names.setdefault(form_of(name).id, (redirects.get(id_, id_), name))
    dropped = frozenset(
        form_of(name).letters for record in authorities.actors if record.drop for name in _names(record, records)
    )
    apart = tuple((record.id, each) for record in authorities.actors for each in _others(record, records))
    return ActorRecords(by_id, names, apart, dropped, redirects)


def _redirects(own: Iterable[ActorRecord], records: Mapping[str, ActorRecord]) -> dict[str, str]:
    found: dict[str, str] = {}
    for record in own:
        if record.drop or record.id in found:
            continue
        for other in record.same:
            if other in records and other != record.id and found.get(record.id) != other:
                found.setdefault(other, record.id)
    return found


def _rank(authorities: Authorities, id_: str) -> int:
    for rank, record in enumerate((*authorities.actors, *authorities.builtin)):
        if record.id == id_:
            return rank
    return -1


def _names(record: ActorRecord, records: Mapping[str, ActorRecord]) -> list[Name]:
    texts = (record.name, *record.aliases, *(each for each in record.same if each not in records))
    return [Name(text, record.kind) for text in texts if text]


def _others(record: ActorRecord, records: Mapping[str, ActorRecord]) -> list[str]:
    return [each if each in records else form_of(Name(each, record.kind)).id for each in record.not_same]
