"""All the world's places: which places a name may mean, and what is known of each.

`open_gazetteer().find("Bakhmut")` gives rows; a row is a number of this file version, cheap to ask for population, kind,
country, region and point, and only `place(row)` builds a value. Names match whatever their capitals, diacritics,
apostrophes, soft signs and hyphens ("Ḩamāh", "al-Bab", "St. Louis" and "Saint Louis"); whether a word in a text is a name
at all ("us", "Mobile") is for the recogniser to decide. Places of a country file are looked up together with the world's
by `with_places` (see `gazetteer.country`). The data come from GeoNames (see NOTICE); what is disputed stands as it does there.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import cos, radians
from typing import Literal, get_args

from sitegen.gazetteer.file import PACKED, Columns, bearers_of, id_of, names_of, open_columns, rows_of
from sitegen.gazetteer.names import fold_name
from sitegen.quick import dataclass

PlaceKind = Literal["macro-region", "natural-feature", "country", "region", "district", "town"]
"""Macro-region: what crosses borders or has no administration (Donbas, Sahel, Europe). Natural feature: seas, rivers,
mountains. Region and district: first and second administrative level. Town: every populated place, capitals too."""

KINDS: tuple[PlaceKind, ...] = get_args(PlaceKind)
_UNITS = 10_000  # coordinates are ten-thousandths of a degree


@dataclass(frozen=True, slots=True)
class GazetteerPlace:
    """One place of the gazetteer.

    `point` and `label_point` are latitude and longitude, degrees, WGS 84: of a country or region, where its people live on
    average, and the middle, where a map's label stands; of a town, twice the same. `country` is an ISO 3166-1 code ("" for a
    macro-region or a natural feature). `within` holds ids, nearest first: district, region, the macro-regions inside the
    country, the country, then further macro-regions, smaller first.
    `population` is an estimate, 0 when unknown; of regions and districts, the sum of their known towns.
    """

    id: str
    name: str
    kind: PlaceKind
    country: str
    population: int
    point: tuple[float, float]
    label_point: tuple[float, float]
    within: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class AddedPlaces:
    """Places beside the file's: each with its names, its region's row and, by folded name, which of them bear it."""

    places: tuple[GazetteerPlace, ...] = ()
    names: tuple[tuple[str, ...], ...] = ()
    regions: tuple[int, ...] = ()
    by_name: Mapping[str, tuple[int, ...]] | None = None


class Gazetteer:
    """The file's places and those of the site's country files. Safe to share among threads; pickles as its additions."""

    __slots__ = ("_added", "_base", "_columns")

    def __init__(self, columns: Columns, added: AddedPlaces | None = None) -> None:
        self._columns = columns
        self._base = len(columns.kind)
        self._added = added or AddedPlaces()

    def __reduce__(self) -> tuple[object, tuple[AddedPlaces]]:
        return _reopen, (self._added,)

    def __len__(self) -> int:
        """How many rows there are: a row is below this, and row 0 is no place."""
        return self._base + len(self._added.places)

    def find(self, name: str) -> tuple[int, ...]:
        """Rows of the places of this name or alias, most populous first; () when there is none."""
        key = fold_name(name)
        rows = rows_of(self._columns, key)
        if self._added.by_name and (more := self._added.by_name.get(key)):
            return tuple(sorted((*rows, *more), key=lambda row: -self.population(row)))
        return rows

    def is_primary(self, row: int, name: str) -> bool:
        """Whether `name` is a main name of the place (usual English, official, or well-known former), no rare alias."""
        key = fold_name(name)
        if row >= self._base:
            return fold_name(self._added.places[row - self._base].name) == key
        c = self._columns
        return any(c.posting[bearer] == row and c.primary[bearer] for bearer in bearers_of(c, key))

    def main_rows(self, name: str) -> frozenset[int]:
        """Those of the rows of `find(name)` of which `is_primary` says that it is a main name, all at once."""
        c = self._columns
        own = frozenset(c.posting[bearer] for bearer in bearers_of(c, fold_name(name)) if c.primary[bearer])
        if not self._added.by_name:
            return own
        return own.union(row for row in self.find(name) if row >= self._base and self.is_primary(row, name))

    def place(self, row: int) -> GazetteerPlace:
        """The place of a row. Raises IndexError for a row that is none."""
        if row >= self._base:
            return self._added.places[row - self._base]
        if row < 1:
            raise IndexError(row)
        point = self.point(row)
        return GazetteerPlace(
            id=id_of(self._columns, row),
            name=names_of(self._columns, row)[0],
            kind=self.kind(row),
            country=self.country(row),
            population=self.population(row),
            point=point,
            label_point=self._label_point(row) or point,
            within=tuple(id_of(self._columns, wider) for wider in self._within(row)),
        )

    def by_id(self, identifier: str) -> GazetteerPlace | None:
        """The place of this id, of the file or of the additions."""
        row = self.row_of(identifier)
        return self.place(row) if row is not None else None

    def row_of(self, identifier: str) -> int | None:
        """The row of an id."""
        if rows := rows_of(self._columns, f"#{identifier}"):
            return rows[0]
        added = (self._base + n for n, place in enumerate(self._added.places) if place.id == identifier)
        return next(added, None)

    def row_of_code(self, code: str) -> int | None:
        """The row of a country ("UA"), or of a region by its GeoNames code ("UA.14")."""
        rows = rows_of(self._columns, f"@{code}")
        return rows[0] if rows else None

    def names(self, row: int) -> tuple[str, ...]:
        """The name and all aliases of a place, main names first."""
        if row >= self._base:
            return self._added.names[row - self._base]
        return tuple(filter(None, names_of(self._columns, row)))

    def population(self, row: int) -> int:
        """Inhabitants, 0 when unknown."""
        return self._columns.population[row] if row < self._base else self._added.places[row - self._base].population

    def kind(self, row: int) -> PlaceKind:
        """The kind of a place."""
        return KINDS[self._columns.kind[row]] if row < self._base else self._added.places[row - self._base].kind

    def country(self, row: int) -> str:
        """ISO 3166-1 code of the country, "" for what lies in none."""
        if row >= self._base:
            return self._added.places[row - self._base].country
        letters = self._columns.country[row]
        return chr(letters >> 8) + chr(letters & 255) if letters else ""

    def region(self, row: int) -> int | None:
        """The row of the region (first administrative level) that the place lies in or is.

        A city that is a region of its own (Moscow, Berlin) is its own region, and that of the places inside it.
        """
        region = self._columns.region[row] if row < self._base else self._added.regions[row - self._base]
        return region or None

    def point(self, row: int) -> tuple[float, float]:
        """Latitude and longitude, degrees."""
        if row >= self._base:
            return self._added.places[row - self._base].point
        return self._columns.latitude[row] / _UNITS, self._columns.longitude[row] / _UNITS

    def towns_around(self, point: tuple[float, float], degrees: float) -> Iterator[int]:
        """Rows of the towns in a square of twice `degrees` of latitude; of longitude as many more as the pole is near."""
        c = self._columns
        south, north = (int((point[0] + each) * _UNITS) for each in (-degrees, degrees))
        wide = degrees / max(cos(radians(min(abs(point[0]) + degrees, 89.0))), 0.02)
        town = KINDS.index("town")
        for row, latitude in enumerate(c.latitude):
            if south <= latitude <= north and c.kind[row] == town:
                east = abs(c.longitude[row] / _UNITS - point[1])
                if min(east, 360 - east) <= wide:
                    yield row

    def is_capital(self, row: int) -> bool:
        """Whether a town is its country's capital."""
        return row in self._columns.capital

    def with_places(self, added: AddedPlaces) -> "Gazetteer":
        """The same gazetteer with other additions, made by `gazetteer_country.added_places`."""
        return Gazetteer(self._columns, added)

    def _label_point(self, row: int) -> tuple[float, float] | None:
        c = self._columns
        if row >= len(c.label_latitude):
            return None
        return c.label_latitude[row] / _UNITS, c.label_longitude[row] / _UNITS

    def _within(self, row: int) -> Sequence[int]:
        """District, region, country; before what they lie in, or at the end, the macro-regions that hold any, smaller first."""
        c = self._columns
        chain_up = [row]
        while parent := c.parent[chain_up[-1]]:
            chain_up.append(parent)
        starts, upper = c.wider_start, len(c.label_latitude)
        wider = {w for r in chain_up if r < upper for w in c.wider[starts[r] : starts[r + 1]]}
        around = chain_up[1:]
        for each in sorted(wider.difference(around), key=lambda w: (c.population[w], w)):
            around.insert(around.index(c.parent[each]) if c.parent[each] in around else len(around), each)
        return around


@cache
def open_gazetteer(packed: str = PACKED) -> Gazetteer:
    """The world's gazetteer, opened once a process; the first use on a machine unpacks it, which takes some seconds.

    Raises OSError when the data file is missing, ValueError when it is damaged.
    """
    return Gazetteer(open_columns(packed))


def _reopen(added: AddedPlaces) -> Gazetteer:
    return open_gazetteer().with_places(added)
