"""What a division and its town of the same name have to do with each other, and what divisions add up to."""

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher

from gazetteer_build.draft import Draft, Drafts
from gazetteer_build.naming import rows
from sitegen.gazetteer.names import fold_name

_CITY_TYPES = re.compile(
    r"\b(?:city|capital|municipality|federal district|federal entity|metropolitan administration)\b", re.IGNORECASE
)
_PART_OF_CITY_KM = 10.0  # how far from a city of a million its parts reach; of others, times the root of their millions
_DIVISION_PREFIX = re.compile(
    r"^(?:state|province|muhafazat|raionul|op[šs]tina|region|republic|city|department|district|county|municipality|governorate|emirate|regierungsbezirk|"
    r"landkreis|kreis|raionul|powiat|gmina|gemeente|d[ée]partement|arrondissement|municipio|comune|distrito|provincia|"
    r"departamento|estado|concelho)(?: of the| of| de la| du| de| di| d'| do| da)? ",
    re.IGNORECASE,
)
_DIVISION_WORDS = re.compile(
    r"(?: |^|-)(?:oblast'?|krai|kray|province|governorate|region|district|state|raion|rayon|county|department|prefecture|"
    r"division|zone|municipality|il[çc]esi|merkez|shi|diqu|city|gorod|misto|grad|republic|voivodeship|cercle|shahri)\b",
    re.IGNORECASE,
)


def settle_divisions(drafts: Drafts) -> None:
    """Sum towns into what they lie in; tell a division from its town of the same name, or let the city stand for both.

    A first-level "City of Kyiv" becomes the city itself; so does a district that is nearly all one town, and a country
    that is one town stands for it. Any other division that bears its town's name gets its kind of division in its own.
    """
    _sum_up(drafts)
    merged: dict[str, str] = {}
    words = {code: (region or "Province", district or "District") for code, region, district in rows("designators.tsv")}
    cities = dict(rows("city_regions.tsv"))
    names_of = {(d.country, fold_name(d.name)) for d in drafts.values() if d.kind == "region"}
    inside = defaultdict(list)
    for town in [d for d in drafts.values() if d.kind == "town"]:
        for key in _chain(drafts, town):
            inside[key].append(town)
    for division in [d for d in drafts.values() if d.kind in ("country", "district", "region")]:
        own_names = (division.name, division.main[0], _bare(division.name), cities.get(division.key, ""))
        names = {fold_name(name) for name in own_names} - {""}
        same = [t for t in inside[division.key] if names.intersection(map(fold_name, (t.name, *t.main)))]
        seat = max(same, key=lambda t: (t.population, t.key), default=None)
        if seat is not None and seat.key in drafts:
            _name_after(division, seat)
            _settle(drafts, merged, division, seat, words.get(division.country, ("Province", "District")), cities)
        if division.kind == "region" and fold_name(division.name) == fold_name(drafts[division.country].name):
            _designate(division, words.get(division.country, ("Province", "District")))
        if division.kind != "country" and division.key in drafts:
            _add_designated(division, words.get(division.country, ("Province", "District")), names_of, bool(same))
    _follow(drafts, merged)
    _sum_up(drafts)


def _settle(
    drafts: Drafts, merged: dict[str, str], division: Draft, town: Draft, words: tuple[str, str], cities: dict[str, str]
) -> None:
    share = town.population / max(division.population, 1)
    if division.kind == "country":
        if share >= 0.8 and fold_name(division.name) == fold_name(town.name):
            _merge(drafts, merged, gone=town, into=division)
    elif division.key in cities or share >= (0.9 if division.kind == "district" else 0.7 if _is_city(division) else 9):
        _merge(drafts, merged, gone=division, into=town)
    elif fold_name(division.name) == fold_name(town.name) and (town.population >= 20_000 or share >= 0.1):
        _designate(division, words)


def _name_after(division: Draft, seat: Draft) -> None:
    """Let a region that is called as its seat is answer to every spelling of that name; in Azerbaijan, where English
    follows no rule, write it as that of the seat: not "Agdam" beside "Aghdam".
    """
    if division.kind != "region":
        return
    spellings = {fold_name(n) for n in (seat.name, *seat.main)}
    if division.country == "AZ" and fold_name(division.name) in spellings - {fold_name(seat.name)}:
        division.main.append(division.name)
        division.name = seat.name
    if fold_name(_bare(division.name)) == fold_name(seat.name):
        division.alternates += [name for name in (*seat.main, *seat.alternates) if _is_like(name, division.name)]


def _is_like(name: str, other: str) -> bool:
    """Whether a name is another spelling, rather than a former name: it begins or goes on alike."""
    few, many = sorted((fold_name(name), fold_name(other)), key=len)
    return len(few) > 3 and " city" not in many and SequenceMatcher(None, few, many).ratio() >= 0.6


def _designate(division: Draft, words: tuple[str, str]) -> None:
    """Name what kind of division it is in its name; the bare name stays a main one."""
    division.main.append(division.name)
    word = words[0 if division.kind == "region" else 1]
    if word != "-":
        division.name = f"County {division.name}" if division.country == "IE" else f"{division.name} {word}"


def _is_city(region: Draft) -> bool:
    return bool(_CITY_TYPES.search(" ".join((region.type, region.name, *region.main))))


def _merge(drafts: Drafts, merged: dict[str, str], *, gone: Draft, into: Draft) -> None:
    """Let one place stand for two: names and codes move to it."""
    into.alternates += [gone.name, *gone.main, *gone.alternates]
    into.codes += gone.codes
    into.capital |= gone.capital and into.kind == "town"
    if gone.kind == "region":
        into.parent, into.region = gone.parent, into.key
    elif into.parent == gone.key:
        into.parent = gone.parent
    merged[gone.key] = into.key
    del drafts[gone.key]


def _follow(drafts: Drafts, merged: dict[str, str]) -> None:
    """What lay in a place that went lies in the one that stands for it."""
    for draft in drafts.values():
        while draft.parent in merged:
            draft.parent = merged[draft.parent]
        while draft.region in merged:
            draft.region = merged[draft.region]
        if draft.parent == draft.key:
            draft.parent = draft.country
    for draft in drafts.values():  # a town that stands for its district cannot also lie in a town below it
        if draft.kind == "town" and draft.parent in drafts and drafts[draft.parent].parent == draft.key:
            draft.parent = draft.region if draft.region != draft.key else draft.country


def _add_designated(division: Draft, words: tuple[str, str], taken: set[tuple[str, str]], seated: bool) -> None:
    """Add what the division is also called: "Luhansk", "Luhansk Oblast", "Luhansk region", "Luhansk province".

    The bare name is a main one, unless a town inside (`seated`) has the better right to it.
    """
    bare = _bare(division.name)
    word = words[0 if division.kind == "region" else 1]
    if not bare or word == "-" or re.search(r" city$", division.name, re.IGNORECASE):
        return
    generic = (
        ("region", "province") if division.kind == "region" and word not in ("State", "Parish", "Municipality") else ()
    )
    spellings = [bare, f"{bare} {word}", *(f"{bare} {other}" for other in generic)]
    own = fold_name(division.name)
    if not seated and (division.country, fold_name(bare)) not in taken:
        division.main.append(bare)
    division.alternates += [
        n for n in spellings if fold_name(n) == own or (division.country, fold_name(n)) not in taken
    ]


def _bare(name: str) -> str:
    return _DIVISION_WORDS.sub("", _DIVISION_PREFIX.sub("", name)).strip(" -")


def _chain(drafts: Drafts, draft: Draft) -> list[str]:
    keys = []
    while draft.parent:
        keys.append(draft.parent)
        draft = drafts[draft.parent]
    return keys


def _sum_up(drafts: Drafts) -> None:
    """Population and mean point of regions and districts from their towns; of countries the mean point only."""
    above = [d for d in drafts.values() if d.kind in ("country", "region", "district")]
    for draft in above:
        draft.inhabited = 0.0
        draft.population = draft.population if draft.kind == "country" else 0
    towns = [draft for draft in drafts.values() if draft.kind == "town"]
    _add_towns(drafts, _apart(towns), {draft.key for draft in above})
    _add_towns(drafts, towns, {draft.key for draft in above if not draft.inhabited})  # all of it is part of a city


def _add_towns(drafts: Drafts, towns: Iterable[Draft], above: set[str]) -> None:
    sums: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0, 0.0])
    for town in towns:
        weight = max(town.population, 1)
        angle = math.radians(town.longitude)
        for key in above.intersection(_chain(drafts, town)):
            draft = drafts[key]
            draft.population += town.population if draft.kind != "country" else 0
            draft.inhabited += weight
            for axis, part in enumerate((town.latitude, math.cos(angle), math.sin(angle))):
                sums[key][axis] += weight * part
    for key, (latitude, cosine, sine) in sums.items():
        drafts[key].latitude = round(latitude / drafts[key].inhabited, 4)
        drafts[key].longitude = round(math.degrees(math.atan2(sine, cosine)), 4)


def _apart(towns: list[Draft]) -> Iterator[Draft]:
    """Towns without those that are parts of a city: much smaller, and so near to it that they are counted in it already."""
    cities: dict[str, list[tuple[Draft, float]]] = defaultdict(list)
    for town in sorted(towns, key=lambda t: (-t.population, t.key)):
        width = math.cos(math.radians(town.latitude))
        if any(
            town.population * 2 < city.population
            and math.hypot(town.latitude - city.latitude, (town.longitude - city.longitude) * width) * 111.2 < reach
            for city, reach in cities[town.region]
        ):
            continue
        if town.population >= 200_000:
            cities[town.region].append((town, _PART_OF_CITY_KM * math.sqrt(town.population / 1e6)))
        yield town
