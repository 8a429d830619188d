"""From the sources' tables to one table of places: names, kinds, what lies within what."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher

from gazetteer_build.draft import Draft, Drafts
from gazetteer_build.naming import english, listed, rows, transliterated, without_article
from gazetteer_build.sources import Country, Division, Town
from sitegen.gazetteer.names import fold_name

_DESIGNATION = re.compile(r" (?:Oblast|Province|Region|Governorate|District|State|Department)$", re.IGNORECASE)
_LOCAL_WORD = re.compile(r"(?:Op[šs]tina|Raionul|Muhafazat|Amanat) ")


def country_drafts(countries: Iterable[Country]) -> Drafts:
    """Countries, named as `lists/countries.tsv` says where GeoNames' name is not the usual one.

    Natural Earth's label points stand where a map has room; where that is far from the middle, `lists/country_points.tsv` has
    the point that gazetteers give.
    """
    labels = {code: (float(latitude), float(longitude)) for code, latitude, longitude in rows("country_points.tsv")}
    preferred = {code: (name, listed(others)) for code, name, others in rows("countries.tsv")}
    drafts: Drafts = {}
    for country in countries:
        name, others = preferred.pop(country.code, (country.name, []))
        label = labels.get(country.code, country.label)
        draft = Draft(country.code, "country", name, country.code, population=country.population, label=label)
        draft.main = [country.name, *others]
        draft.alternates = list(country.others)
        draft.codes = [country.code]
        drafts[country.code] = draft
    assert not preferred, preferred
    return drafts


def region_drafts(divisions: Iterable[Division]) -> Drafts:
    """First-level regions."""
    preferred = {code: (name, listed(others)) for code, name, others in rows("regions.tsv")}
    drafts: Drafts = {}
    divisions = list(divisions)
    named = {(d.code.split(".")[0], _bare(d.name)): d.code for d in divisions}
    for division in divisions:
        country = division.code.split(".")[0]
        usual = _usual(division, country)
        name, others = preferred.pop(division.code, (usual, []))
        draft = Draft(division.code, "region", name, country, parent=country)
        draft.main = [division.name, usual, *others]
        # ISO codes have changed hands (Iran's in 2020), and names that go by them with them.
        own = _bare(division.name)
        others = [
            name
            for name in division.others
            if _alike(_bare(name), own)
            or (named.get((country, _bare(name))) is None and not (country == "IR" and name.isascii()))
        ]
        draft.alternates = others
        draft.codes = [division.code]
        draft.region = division.code
        draft.type = division.type
        drafts[division.code] = draft
    assert not preferred, preferred
    return drafts


def _bare(name: str) -> str:
    return fold_name(_DESIGNATION.sub("", english(name, "IR")))


def _usual(division: Division, country: str) -> str:
    """GeoNames' name as English writes it; CLDR's where GeoNames has that of the country's own language."""
    in_own = bool(_LOCAL_WORD.match(division.name)) or (
        country == "AZ" and (not division.name.isascii() or "x" in division.name.lower())
    )
    if in_own and division.others:
        return re.sub(r" (?:District|AR)$", "", division.others[0])
    return english(division.name, country)


def district_drafts(divisions: Iterable[Division], regions: Drafts) -> Drafts:
    """Second-level districts of known regions."""
    drafts: Drafts = {}
    for division in divisions:
        country, region, _ = division.code.split(".", 2)
        parent = f"{country}.{region}"
        if parent not in regions:
            continue
        draft = Draft(division.code, "district", english(division.name, country), country, parent=parent, region=parent)
        draft.main = [division.name]
        draft.alternates = list(division.others)
        draft.codes = [division.code]
        drafts[division.code] = draft
    return drafts


def town_drafts(towns: Iterable[Town], above: Drafts) -> Drafts:
    """Towns, each below its district, region or country."""
    drafts: Drafts = {}
    for town in towns:
        parent = next((key for key in (town.district, town.region, town.country) if key in above), "")
        if not parent:
            continue
        draft = Draft(f"t{town.geonameid}", "town", english(town.name, town.country), town.country, parent=parent)
        draft.latitude, draft.longitude = town.latitude, town.longitude
        draft.population = town.population
        draft.main = [town.name]
        draft.alternates = list(town.alternates)
        draft.region = town.region if town.region in above else ""
        drafts[draft.key] = draft
    return drafts


def name_towns(towns: Drafts, natural_earth: Iterable[tuple[str, float, float]]) -> None:
    """Give towns their usual English names: Natural Earth's for transliterated ones, then `lists/towns.tsv`."""
    near = defaultdict(list)
    for town in towns.values():
        near[math.floor(town.latitude), math.floor(town.longitude)].append(town)
    for name, latitude, longitude in natural_earth:
        around = [
            town
            for x in (-1, 0, 1)
            for y in (-1, 0, 1)
            for town in near[math.floor(latitude) + x, math.floor(longitude) + y]
            if math.hypot(town.latitude - latitude, town.longitude - longitude) < 0.25
        ]
        key = fold_name(name)
        bearers = [town for town in around if key in {fold_name(n) for n in (town.name, *town.main, *town.alternates)}]
        if bearers:
            town = max(bearers, key=lambda town: (fold_name(town.name) == key, town.population, town.key))
            if transliterated(town.country) and not town.main[0].isascii() and _alike(name, town.name):
                town.main.append(town.name)
                town.name = name
            town.main.append(name)
    _name_by_list(towns)
    for town in towns.values():
        if town.country == "PH" and town.name.endswith(" City"):
            town.main.append(town.name.removesuffix(" City"))
        town.alternates += [n for name in (town.name, town.main[0]) for n in without_article(name, town.country)]


def _alike(name: str, other: str) -> bool:
    """Two romanisations of one name, rather than an old and a new name."""
    return name.isascii() and SequenceMatcher(None, fold_name(name), fold_name(other)).ratio() >= 0.6


def _name_by_list(towns: Drafts) -> None:
    by_name = defaultdict(list)
    for town in towns.values():
        for key in {fold_name(name) for name in (town.name, *town.main, *town.alternates)}:
            by_name[town.country, key].append(town)
    for country, known_as, name, others in rows("towns.tsv"):
        key = fold_name(known_as)
        bearers = by_name[country, key]
        assert bearers, f"towns.tsv: no {known_as} in {country}"
        named = [t for t in bearers if key in (fold_name(t.main[0]), fold_name(t.name))]
        town = max(named or bearers, key=lambda t: (t.population, t.key))
        town.main += [town.name, *listed(others)]
        town.name = name


def mark_capitals(towns: Drafts, countries: Iterable[Country]) -> None:
    """Mark each country's capital: its most populous town of that name."""
    by_country = defaultdict(list)
    for town in towns.values():
        by_country[town.country].append(town)
    for country in countries:
        key = fold_name(country.capital)
        named = [t for t in by_country[country.code] if key in {fold_name(n) for n in (t.name, *t.main)}]
        loosely = [t for t in by_country[country.code] if key in {fold_name(n) for n in t.alternates}]
        if key and (named or loosely):
            max(named or loosely, key=lambda t: (t.population, t.key)).capital = True
