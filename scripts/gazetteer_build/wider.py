"""Macro-regions and natural features: from lists of our own, tied to what they contain and what contains them."""

import re
from collections.abc import Iterable, Mapping

from gazetteer_build.draft import Draft, Drafts
from gazetteer_build.naming import listed, rows
from gazetteer_build.sources import Country


def add_wider_places(drafts: Drafts, countries: list[Country], continents: Mapping[str, tuple[int, list[str]]]) -> None:
    """Add both lists' places to `drafts`, and the macro-regions to the `wider` of what they contain.

    A member is a country's or a first-level region's code; `=EU` stands for all countries of a GeoNames continent. After `~`
    it only counts for the population: nobody looks for today's Ukraine within the Soviet Union.
    """
    by_code = {code: draft for draft in list(drafts.values()) for code in draft.codes}
    contained: dict[str, frozenset[str]] = {}
    for name, latitude, longitude, contents, others, *around in rows("macro_regions.tsv"):
        members: dict[str, Draft] = {}
        population = 0
        names = listed(others)
        for code in contents.replace("~", "").split():
            if code.startswith("="):
                members |= {c.code: by_code[c.code] for c in countries if c.continent == code[1:]}
                population += continents[code[1:]][0]
                names += continents[code[1:]][1] if re.fullmatch(r"~?=\w\w", contents) else []
            else:
                members[code] = by_code[code]
        draft = Draft(f"m:{name}", "macro-region", name, "", latitude=float(latitude), longitude=float(longitude))
        draft.population = population or sum(member.population for member in members.values())
        draft.main = listed(others)
        draft.alternates = names
        draft.parent = by_code[around[0]].key if around else _common_country(members.values())
        _add(drafts, draft)
        if "~" not in contents:
            contained[draft.key] = frozenset(member.key for member in members.values())
            for member in members.values():
                member.wider.append(draft.key)
                if member.kind == "town" and draft.parent:
                    member.parent = draft.key  # a city that is a region of its own: Stepanakert in Nagorno-Karabakh
    _nest(drafts, contained)
    for name, latitude, longitude, others, *around in rows("natural_features.tsv"):
        draft = Draft(f"n:{name}", "natural-feature", name, "", latitude=float(latitude), longitude=float(longitude))
        draft.main = listed(others)
        draft.parent = by_code[around[0]].key if around else ""
        _add(drafts, draft)


def _common_country(members: Iterable[Draft]) -> str:
    """The key of the country that all the members are regions of, or ""."""
    found = {member.country if member.kind != "country" else "" for member in members}
    return found.pop() if len(found) == 1 else ""


def _nest(drafts: Drafts, contained: Mapping[str, frozenset[str]]) -> None:
    """Put macro-regions into the larger ones that hold all that they contain: the South Caucasus into the Caucasus."""
    for inner, few in contained.items():
        for outer, many in contained.items():
            whole = all(member in many or drafts[member].parent in many for member in few)
            if few and whole and (len(few), inner) < (len(many), outer) and not drafts[inner].parent:
                drafts[inner].wider.append(outer)


def _add(drafts: Drafts, draft: Draft) -> None:
    assert draft.key not in drafts, draft.key
    draft.label = draft.latitude, draft.longitude
    drafts[draft.key] = draft
