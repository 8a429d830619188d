"""Villages that the world's gazetteer lacks, out of a country file in GeoNames' own form.

A site puts such files (one for each country, as GeoNames offers them for download) into `content/gazetteer/`. A line is a
place: nineteen fields apart by tabs. Populated places and divisions below the region are taken, unless the gazetteer has
them already; everything else a country file holds (hills, schools, wells) is left out. Their ids follow the rule of the
gazetteer's own and never take one of those.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import cos, hypot, radians

from sitegen.errors import Problem
from sitegen.gazetteer import AddedPlaces, Gazetteer, GazetteerPlace, PlaceKind
from sitegen.gazetteer.names import fold_name
from sitegen.quick import dataclass
from sitegen.urls import slugify

_FIELDS = 15  # as far as the population; elevation, time zone and date may be missing
_MOST_PROBLEMS = 100
_SAME_KM = 5.0
_DIVISIONS = ("ADM2", "ADM3", "ADM4", "ADM5")
_HINT = "a country file has GeoNames' form: geonameid, name, ASCII name, alternate names, latitude, longitude, … apart by tabs"


@dataclass(frozen=True, slots=True)
class CountryEntry:
    """One line of a country file: `region` and `district` are GeoNames codes ("UA.14", "UA.14.4406"), `point` degrees."""

    geonameid: int
    name: str
    names: tuple[str, ...]
    kind: PlaceKind
    country: str
    region: str
    district: str
    population: int
    point: tuple[float, float]


def read_country_file(data: bytes, path: str) -> tuple[tuple[CountryEntry, ...], tuple[Problem, ...]]:
    """The places of a country file, and what is wrong with its lines; a line that is wrong is left out."""
    entries: list[CountryEntry] = []
    problems: list[Problem] = []
    for number, line in enumerate(data.removeprefix(b"\xef\xbb\xbf").split(b"\n"), start=1):
        if not line.strip():
            continue
        try:
            entry = _entry(line.decode().rstrip("\r").split("\t"))
        except ValueError as error:
            problems.append(Problem("country-file", "error", path, _reason(error), _HINT, number))
            if len(problems) == _MOST_PROBLEMS:
                break
        else:
            entries += [entry] if entry else []
    return tuple(entries), tuple(problems)


def _entry(fields: list[str]) -> CountryEntry | None:
    """None for what is no place of ours. Raises ValueError for a line that is not of the form."""
    if len(fields) < _FIELDS:
        raise ValueError(f"{len(fields)} fields, of nineteen")
    geonameid, name, plain, others, latitude, longitude, letter, feature, country = fields[:9]
    point = float(latitude), float(longitude)
    if not (abs(point[0]) <= 90 and abs(point[1]) <= 180):
        raise ValueError(f"no point on Earth: {latitude}, {longitude}")
    if not fold_name(name) or len(country) != 2:
        raise ValueError("no name" if len(country) == 2 else f"no country code: {country!r}")
    if letter != "P" and not (letter == "A" and feature in _DIVISIONS):
        return None
    region = f"{country}.{fields[10]}"
    return CountryEntry(
        int(geonameid),
        name,
        tuple(dict.fromkeys([name, plain, *filter(_usable, others.split(","))])),
        "town" if letter == "P" else "district",
        country,
        region,
        f"{region}.{fields[11]}",
        max(0, int(fields[14] or 0)),
        point,
    )


def _reason(error: ValueError) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "not UTF-8"
    text = str(error)
    return f"no number: {text.rpartition(': ')[2]}" if text.startswith(("could not", "invalid literal")) else text


def _usable(name: str) -> bool:
    """Codes are all capitals; GeoNames' transliterations of other scripts have none."""
    latin = name.isascii()
    return len(name) > 2 and not (latin and (name == name.lower() or (name.isupper() and len(name) < 5)))


def added_places(gazetteer: Gazetteer, entries: Iterable[CountryEntry]) -> AddedPlaces:
    """What `gazetteer.with_places` takes: the entries that the file lacks, each with its id and what it lies within.

    The order of the entries does not matter: ids are given by population, then by GeoNames' number.
    """
    base = gazetteer.with_places(AddedPlaces())
    places: list[GazetteerPlace] = []
    names: list[tuple[str, ...]] = []
    regions: list[int] = []
    bearers: dict[str, list[int]] = defaultdict(list)
    taken: set[str] = set()
    unique = {entry.geonameid: entry for entry in entries}
    for entry in sorted(unique.values(), key=lambda e: (-e.population, e.geonameid)):
        if _is_known(base, entry):
            continue
        identifier = next(i for i in _identifiers(base, entry) if i not in taken and base.row_of(i) is None)
        taken.add(identifier)
        for key in {fold_name(name) for name in entry.names} - {""}:
            bearers[key].append(len(base) + len(places))
        places.append(_place(base, entry, identifier))
        names.append(entry.names)
        regions.append(base.row_of_code(entry.region) or 0)
    return AddedPlaces(tuple(places), tuple(names), tuple(regions), {key: tuple(rows) for key, rows in bearers.items()})


def _is_known(base: Gazetteer, entry: CountryEntry) -> bool:
    """Whether the file has a place of this name and kind a few kilometres away; of a division, in the same region."""
    region = base.row_of_code(entry.region)
    for row in base.find(entry.name):
        if base.country(row) != entry.country or base.kind(row) != entry.kind:
            continue
        if (
            base.region(row) == region
            if entry.kind == "district"
            else _distance(base.point(row), entry.point) < _SAME_KM
        ):
            return True
    return False


def _distance(one: tuple[float, float], other: tuple[float, float]) -> float:
    """Kilometres, good for short distances."""
    return 111.2 * hypot(one[0] - other[0], (one[1] - other[1]) * cos(radians(one[0])))


def _above(base: Gazetteer, entry: CountryEntry) -> list[int]:
    """Rows of district, region and country, as far as the file knows them."""
    rows = (base.row_of_code(code) for code in (entry.district, entry.region, entry.country))
    return [row for row in rows if row is not None]


def _identifiers(base: Gazetteer, entry: CountryEntry) -> Iterator[str]:
    """`name`, `name-region`, `name-district-region`, at last with GeoNames' number, which nothing else has."""
    district, region, country = (base.row_of_code(code) for code in (entry.district, entry.region, entry.country))
    outer = [base.place(row).name for row in (region or country, district) if row]
    candidates = [entry.name, *(f"{entry.name} {name}" for name in outer), " ".join((entry.name, *reversed(outer)))]
    yield from filter(None, map(slugify, candidates))
    yield slugify(f"{entry.name} {entry.geonameid}")


def _place(base: Gazetteer, entry: CountryEntry, identifier: str) -> GazetteerPlace:
    above = _above(base, entry)
    nearest = base.place(above[0]) if above else None
    return GazetteerPlace(
        id=identifier,
        name=entry.name,
        kind=entry.kind,
        country=entry.country,
        population=entry.population,
        point=entry.point,
        label_point=entry.point,
        within=(nearest.id, *nearest.within) if nearest else (),
    )
