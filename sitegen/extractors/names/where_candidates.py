"""What the gazetteer holds for a name: the places it may mean, each with how likely it is before any text is read."""

from dataclasses import replace
from functools import lru_cache
from math import log10

from sitegen.gazetteer import Gazetteer
from sitegen.gazetteer.names import fold_name
from sitegen.quick import dataclass

MOST = 24  # candidates kept of a name: beyond these, nobody means them without saying more


@dataclass(frozen=True, slots=True)
class Candidate:
    """A place that a name may mean. `prior` is in powers of ten of inhabitants: a town of a million has 6."""

    row: int
    prior: float
    kind: str
    country: str
    region: int
    latitude: float
    longitude: float
    primary: bool


BASE = {"macro-region": 7.0, "natural-feature": 7.5, "country": 9.0, "region": -1.0, "district": -0.9, "town": 0.0}
PART = 6.0
"""The prior of a macro-region that is a part of one country: the Midlands are not as well known as Europe."""
CAPITAL = 1.0
ALIAS = -2.0
FORMER = -1.5
"""What a town under a former name loses where another is called so today."""
BARE = (
    -0.5
)  # "Pangasinan" of the "Province of Pangasinan", "Atlantic"; counties of the United States are rarely called so


@lru_cache(maxsize=65536)
def candidates(gazetteer: Gazetteer, name: str) -> tuple[Candidate, ...]:
    """The candidates of a name, likeliest first."""
    rows = gazetteer.find(name)
    main = gazetteer.main_rows(name) if rows else frozenset()
    found = [_candidate(gazetteer, row, name, primary=row in main) for row in rows[: MOST * 2]]
    found.sort(key=lambda each: (-each.prior, each.row))
    if found and found[0].kind == "country" and found[0].primary:
        found = [each for each in found if each.primary]  # no other place's rare alias is meant
    elif len(found) > 1 and found[0].kind == "town" and found[0].primary:
        found = _former_last(gazetteer, fold_name(name), found)
    return tuple(found[:MOST])


def _former_last(gazetteer: Gazetteer, key: str, found: list[Candidate]) -> list[Candidate]:
    """The candidates; towns of another name today behind those of this one: Salisbury is no longer Harare."""
    today = [each.kind == "town" and each.primary and _is_today(gazetteer, each, key) for each in found]
    if today[0] or not any(today):
        return found
    kept = [
        each if each.kind != "town" or now else replace(each, prior=each.prior + FORMER)
        for each, now in zip(found, today, strict=True)
    ]
    return sorted(kept, key=lambda each: (-each.prior, each.row))


def _is_today(gazetteer: Gazetteer, candidate: Candidate, key: str) -> bool:
    return fold_name(gazetteer.names(candidate.row)[0]) == key


def _candidate(gazetteer: Gazetteer, row: int, name: str, *, primary: bool) -> Candidate:
    kind = gazetteer.kind(row)
    population = gazetteer.population(row)
    prior = BASE[kind]
    if kind in ("region", "district", "town"):
        prior += log10(population + 10)
    latitude, longitude = gazetteer.point(row)
    country = gazetteer.country(row) or _country_around(gazetteer, row)
    if kind == "macro-region" and country:
        prior = PART
    if not primary or (
        kind == "district" and country == "US" and gazetteer.names(row)[0].removesuffix(" County") == name
    ):
        prior += _alias(gazetteer, row, name, kind, country)
    elif kind == "town" and population > 100_000 and gazetteer.is_capital(row):
        prior += CAPITAL
    return Candidate(row, prior, kind, country, gazetteer.region(row) or 0, latitude, longitude, primary)


def _country_around(gazetteer: Gazetteer, row: int) -> str:
    """The country that a macro-region or a natural feature lies in, "" when it lies in none or several."""
    around = (gazetteer.row_of(each) for each in gazetteer.place(row).within)
    return next((gazetteer.country(each) for each in around if each and gazetteer.kind(each) == "country"), "")


def _alias(gazetteer: Gazetteer, row: int, name: str, kind: str, country: str) -> float:
    """What a place's prior loses under another than its main name."""
    if kind == "natural-feature":
        return BARE
    bare = kind in ("region", "district") and country != "US" and name in gazetteer.place(row).name
    return BARE if bare else ALIAS


@lru_cache(maxsize=65536)
def identifier_of(gazetteer: Gazetteer, row: int) -> str:
    """The id of a place by its row."""
    return gazetteer.place(row).id
