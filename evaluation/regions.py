"""Predictions of what the place names of events resolve to: country, first administrative level, point."""

from collections.abc import Iterable, Iterator

from evaluation.rows import Prediction, Row
from evaluation.spans import gazetteer
from sitegen.extractors import names
from sitegen.gazetteer import GazetteerPlace
from sitegen.model import Found, Passage

PARTS = ("where", "adm2", "adm1", "country")


def held_names(rows: Iterable[Row]) -> Iterator[Prediction]:
    """`country`, `adm1`, `lat`, `lon` of the first name in "where, adm2, adm1, country"; null where nothing is known."""
    for row in rows:
        text = ", ".join(str(row[part]) for part in PARTS if row.get(part))
        places = [found for found in names.find(Passage(text), gazetteer()) if found.type == "place"]
        yield {
            "id": row["id"],
            **(_held(places[0]) if places else {"country": [], "adm1": None, "lat": None, "lon": None}),
        }


def _held(found: Found) -> Prediction:
    """What a name is held to lie in; a name without a place of its own lies in the region that it is put into."""
    place = gazetteer().by_id(found.value or found.inside)
    if place is None:
        return {"country": [], "adm1": None, "lat": None, "lon": None}
    above = [place, *filter(None, map(gazetteer().by_id, place.within))]
    regions = [name for each in above if _is_first_level(each) for name in _called(each)]
    countries = [name for each in above if each.kind == "country" for name in _called(each)]
    latitude, longitude = place.point if found.value else (None, None)
    return {"country": countries, "adm1": regions or None, "lat": latitude, "lon": longitude}


def _is_first_level(place: GazetteerPlace) -> bool:
    """Whether reports count a place among the first divisions of its country: a region, a city that is one, or a province
    where GeoNames' regions are groups of provinces (the Philippines).
    """
    row = gazetteer().row_of(place.id)
    if place.kind == "region" or (place.kind == "town" and row is not None and gazetteer().region(row) == row):
        return True
    return place.kind == "district" and any(name.startswith("Province of ") for name in _called(place))


def _called(place: GazetteerPlace) -> tuple[str, ...]:
    row = gazetteer().row_of(place.id)
    return gazetteer().names(row) if row is not None else (place.name,)
