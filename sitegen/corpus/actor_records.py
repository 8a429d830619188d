"""The actor records of a site and of the program, by the names they answer to."""

from collections.abc import Callable, Iterable, Mapping

from sitegen.authorities import ActorRecord, Authorities
from sitegen.corpus.names import Name, form_of
from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class ActorRecords:
    """`by_id` holds every record that counts; `names` gives each record's id and name by the id that the name alone has;
    `apart` are pairs of such ids that a curator holds apart, both ways, `apart_alone` those held apart unless one text
    gives both, `alone` those that are one when no text says otherwise; `dropped` are the letters of names that are
    nobody's; `redirects` lead from the ids of records that are the same as another to that one's.
    """

    by_id: Mapping[str, ActorRecord]
    names: Mapping[str, tuple[str, Name]]
    apart: frozenset[tuple[str, str]]
    dropped: frozenset[str]
    redirects: Mapping[str, str]
    apart_alone: frozenset[tuple[str, str]] = frozenset()
    alone: frozenset[tuple[str, str]] = frozenset()

    def refuses(self, name: Name, other: Name) -> bool:
        """Whether a curator holds the two names apart."""
        if not self.apart:
            return False
        ids = [(self.names[key][0] if key in self.names else key) for key in (form_of(name).id, form_of(other).id)]
        return (ids[0], form_of(other).id) in self.apart or (form_of(name).id, ids[1]) in self.apart


def index_actors(authorities: Authorities) -> ActorRecords:
    """Index the records; a name that two of them claim is the first one's, and the site's own come first.

    A record's `same` may name another record: then that one's names are this one's, and its id leads here.
    """
    records = {record.id: record for record in reversed((*authorities.actors, *authorities.builtin)) if not record.drop}
    redirects = _redirects(authorities.actors, records)
    by_id = {id_: record for id_, record in records.items() if id_ not in redirects}
    names: dict[str, tuple[str, Name]] = {}
    in_order = list(reversed(records))
    ordered = sorted(in_order, key=lambda id_: id_ in redirects)
    for id_ in ordered:
        names.setdefault(id_, (redirects.get(id_, id_), Name(records[id_].name, records[id_].kind)))
    for id_ in ordered:
        for name in _names(records[id_], records):
            names.setdefault(form_of(name).id, (redirects.get(id_, id_), name))
    dropped = frozenset(
        form_of(name).letters for record in authorities.actors if record.drop for name in _names(record, records)
    )
    apart = _pairs(authorities.actors, records, lambda record: record.not_same)
    apart_alone = _pairs(authorities.actors, records, lambda record: record.not_alone)
    alone = _pairs(authorities.actors, records, lambda record: record.alone)
    return ActorRecords(by_id, names, apart, dropped, redirects, apart_alone, alone)


def _redirects(own: Iterable[ActorRecord], records: Mapping[str, ActorRecord]) -> dict[str, str]:
    found: dict[str, str] = {}
    for record in own:
        if record.drop or record.id in found:
            continue
        for other in record.same:
            if other in records and other != record.id and found.get(record.id) != other:
                found.setdefault(other, record.id)
    return found


def _names(record: ActorRecord, records: Mapping[str, ActorRecord]) -> list[Name]:
    texts = (record.name, *record.aliases, *(each for each in record.same if each not in records))
    return [Name(text, record.kind) for text in texts if text]


def _pairs(
    own: Iterable[ActorRecord],
    records: Mapping[str, ActorRecord],
    others: Callable[[ActorRecord], Iterable[str]],
) -> frozenset[tuple[str, str]]:
    """The ids of each record and of the names that are held apart from it, both ways."""
    pairs = {
        (record.id, each if each in records else form_of(Name(each, record.kind)).id)
        for record in own
        for each in others(record)
    }
    return frozenset(pairs | {(right, left) for left, right in pairs})
