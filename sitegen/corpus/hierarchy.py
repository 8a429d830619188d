"""Which macro-regions have a page: those that are spoken of, and those that bring together what else would stand apart.

The gazetteer puts Armenia into the South Caucasus, the Caucasus and Asia. A reader of a site on Armenia alone is told nothing
by the three pages, each with the same entries; with Georgia, the South Caucasus brings two together, and the others still
say nothing. A page that is there stays when more places are spoken of.
"""

from collections.abc import Collection, Mapping
from dataclasses import replace

from sitegen.model import Place

MACRO_REGION = "macro-region"


def without_idle_regions(places: Mapping[str, Place], spoken_of: Collection[str]) -> dict[str, Place]:
    """The same places, without the macro-regions that no text or record speaks of and that hold fewer than two branches.

    `spoken_of` are the ids of the places that are named, or are on record.
    """
    branches: dict[str, int] = {}
    for place in places.values():
        around = (each for each in place.within if each in places and place.id not in places[each].within)
        nearest = next(around, "")
        branches[nearest] = branches.get(nearest, 0) + 1
    idle = {
        each
        for each, place in places.items()
        if place.kind == MACRO_REGION and each not in spoken_of and branches.get(each, 0) < 2
    }
    return {each: _outside(place, idle) for each, place in places.items() if each not in idle}


def _outside(place: Place, idle: Collection[str]) -> Place:
    within = tuple(each for each in place.within if each not in idle)
    return place if within == place.within else replace(place, within=within)
