"""Which macro-regions have a page."""

import pytest
from collection import article, corpus_of, place, records
from hypothesis import given
from hypothesis import strategies as st

from sitegen.corpus.hierarchy import without_idle_regions
from sitegen.gazetteer import open_gazetteer
from sitegen.model import Place

COUNTRIES = sorted(
    each.id
    for each in map(open_gazetteer().place, range(1, 6000))
    if each.kind in ("country", "macro-region") or (each.kind == "region" and each.country in ("UA", "RU", "IQ"))
)


def around(*ids, authorities=None):
    corpus = corpus_of([article("a", *map(place, ids))], authorities)
    return {
        each.id: each.within for each in corpus.places.values() if each.kind == "macro-region" and each.id not in ids
    }, corpus.places


@pytest.mark.parametrize(
    ("named", "regions"),
    [
        (["armenia"], set()),
        (["armenia", "georgia"], {"south-caucasus"}),
        (["armenia", "georgia", "iran", "turkey"], {"south-caucasus", "middle-east"}),
        (["france", "russia"], {"europe"}),
        (["syria", "iran"], {"middle-east"}),
        (["syria", "jordan", "iran"], {"levant", "middle-east"}),
        (["luhansk-oblast"], set()),
        (["bakhmut", "luhansk-oblast"], {"donbas"}),
    ],
)
def test_a_macro_region_brings_branches_together(named, regions):
    found, _ = around(*named)
    assert set(found) == regions


def test_a_macro_region_that_is_spoken_of_stays():
    found, places = around("armenia", "asia")
    assert found == {}
    assert places["armenia"].within == ("asia",)
    found, _ = around("armenia", authorities=records("- {id: caucasus}\n"))
    assert set(found) == {"caucasus"}


def test_a_place_lies_in_what_is_left_nearest_first():
    _, places = around("bakhmut", "luhansk-oblast", "france")
    assert places["bakhmut"].within == ("bakhmut-raion", "donetsk-oblast", "donbas", "ukraine", "europe")


@given(st.lists(st.sampled_from(COUNTRIES), min_size=1, max_size=12), st.sampled_from(COUNTRIES))
def test_a_region_that_has_a_page_keeps_it_when_more_places_are_named(named, more):
    fewer, many = left(named), left([*named, more])
    assert set(fewer) <= set(many)
    for found in (fewer, many):
        assert all(each in found for one in found.values() for each in one.within)
    assert set(named) <= set(fewer)


def left(named):
    world = open_gazetteer()
    ids = dict.fromkeys(each for one in named for each in (one, *world.by_id(one).within))
    found = (world.by_id(each) for each in ids)
    return without_idle_regions(
        {each.id: Place(each.id, each.name, kind=each.kind, within=each.within) for each in found}, named
    )
