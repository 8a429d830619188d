"""The place records of a site, by what they answer to, and the places that they make together with the gazetteer."""

from collections.abc import Callable, Iterable, Mapping

from sitegen.authorities import Authorities, PlaceRecord
from sitegen.corpus.spelling import bare, letters
from sitegen.gazetteer import Gazetteer
from sitegen.model import Place
from sitegen.quick import dataclass

_WELL_KNOWN = 4  # aliases taken from the gazetteer, which knows dozens


@dataclass(frozen=True, slots=True)
class PlaceRecords:
    """`names` are record ids by the letters of their names; `same` leads from other ids to a record's; `apart` holds
    what a record is not, by ids and letters; `dropped` are letters that name no place, `dropped_ids` places that are none.
    """

    by_id: Mapping[str, PlaceRecord]
    names: Mapping[str, str]
    same: Mapping[str, str]
    apart: Mapping[str, frozenset[str]]
    dropped: frozenset[str]
    dropped_ids: frozenset[str]


def index_places(authorities: Authorities) -> PlaceRecords:
    """Index the site's records; a name that two of them claim is the first one's."""
    kept = [record for record in authorities.places if not record.drop]
    by_id = {record.id: record for record in reversed(kept)}
    names: dict[str, str] = {}
    same: dict[str, str] = {}
    for record in kept:
        for other in record.same:
            if other != record.id and same.get(record.id) != other:
                same.setdefault(other, record.id)
        for name in (record.name, *record.aliases, *record.same):
            names.setdefault(letters(name), record.id)
    names.pop("", None)
    gone = [record for record in authorities.places if record.drop]
    dropped = {letters(name) for record in gone for name in (record.name, *record.aliases)}
    apart = {
        record.id: frozenset(each for name in record.not_same for each in (name, letters(name))) for record in kept
    }
    return PlaceRecords(by_id, names, same, apart, frozenset(dropped - {""}), frozenset(record.id for record in gone))


class Atlas:
    """Places by id: a record over the gazetteer's entry, with everything that they lie in."""

    def __init__(self, records: PlaceRecords, gazetteer: Gazetteer) -> None:
        self.records = records
        self.gazetteer = gazetteer
        self._places: dict[str, Place | None] = {}

    def id_of(self, identifier: str) -> str:
        """The id that is used for this one: that of a record which declares the two the same. "" for an unknown one."""
        identifier = self.records.same.get(identifier, identifier)
        return identifier if self.place(identifier) else ""

    def place(self, identifier: str) -> Place | None:
        """The place of this id; None when neither a record nor the gazetteer has it."""
        if identifier not in self._places:
            self._places[identifier] = None  # what leads back here in a circle is left out
            self._places[identifier] = self._made(identifier)
        return self._places[identifier]

    def within(self, parents: Iterable[str]) -> tuple[str, ...]:
        """The parents and all that they lie in, nearest first."""
        chain: dict[str, None] = {}
        for parent in parents:
            identifier = self.id_of(parent)
            place = self.place(identifier)
            if place:
                chain.setdefault(identifier)
                chain.update(dict.fromkeys(place.within))
        return tuple(chain)

    def country_of(self, name: str) -> str:
        """The id of the country of this name, "" when there is none."""
        rows = (row for row in self.gazetteer.find(name) if self.gazetteer.kind(row) == "country")
        best = next(rows, None)
        return "" if best is None else self.id_of(self.gazetteer.place(best).id)

    def _made(self, identifier: str) -> Place | None:
        record = self.records.by_id.get(identifier)
        known = self._known(identifier, record)
        if record is None:
            return known
        name = record.name or (known.name if known else "")
        if not name:
            return None
        base = known or Place(identifier, name)
        within = self.within(record.within)
        country = country_of(within, self.place) or base.country
        within = within or base.within
        return Place(
            identifier,
            name,
            distinct((*record.aliases, base.name, *base.aliases), name),
            record.kind or base.kind,
            record.point or base.point,
            tuple(each for each in within if each != identifier),
            country or country_of(within, self.place),
        )

    def _nearest_first(self, around: Iterable[str]) -> tuple[str, ...]:
        """The same ids, each before all that it lies in: a record may have put one of them into another."""
        ordered: list[str] = []
        for each in around:
            place = self.place(each)
            outer = (at for at, other in enumerate(ordered) if place and other in place.within)
            ordered.insert(next(outer, len(ordered)), each)
        return tuple(ordered)

    def _known(self, identifier: str, record: PlaceRecord | None) -> Place | None:
        """The gazetteer's entry behind an id: not one that lies elsewhere than the record says."""
        for each in (*(record.same if record else ()), identifier):
            row = self.gazetteer.row_of(each)
            if row is not None:
                known = self._from_gazetteer(row, identifier)
                elsewhere = (
                    record and not record.has_id and record.within and set(record.within).isdisjoint(known.within)
                )
                return None if elsewhere else known
        return None

    def _from_gazetteer(self, row: int, identifier: str) -> Place:
        entry = self.gazetteer.place(row)
        aliases = []
        for name in self.gazetteer.names(row)[: _WELL_KNOWN + 1]:
            if not self.gazetteer.is_primary(row, name):
                break
            aliases.append(name)
        within, country = entry.within, entry.country
        if self.records.by_id:
            left = self._left(within)
            within = self._nearest_first(self.within(each for each in within if each not in left))
            country = (country_of(within, self.place) if left else "") or country
        return Place(
            identifier, entry.name, distinct(aliases, entry.name), entry.kind, entry.label_point, within, country
        )

    def _left(self, around: Iterable[str]) -> set[str]:
        """What places around are no longer in, because a record says that one of them lies elsewhere."""
        left: set[str] = set()
        for each in around:
            record, known = self.records.by_id.get(each), self.gazetteer.by_id(each)
            place = self.place(each) if record and record.within and known else None
            if place and known:
                left.update(set(known.within) - set(place.within))
        return left


def country_of(within: Iterable[str], place: Callable[[str], Place | None]) -> str:
    """The country code of the nearest of the places around one that has any, or ""."""
    return next((found.country for each in within if (found := place(each)) and found.country), "")


def distinct(names: Iterable[str], but: str) -> tuple[str, ...]:
    """Names that differ in more than capitals and articles, in order, without the one in `but`."""
    found: dict[str, str] = {}
    for name in names:
        found.setdefault(bare(name).casefold(), name)
    found.pop(bare(but).casefold(), None)
    found.pop("", None)
    return tuple(found.values())
