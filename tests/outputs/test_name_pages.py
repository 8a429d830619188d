"""The indexes of very many names: a page for each letter, and a hierarchy that is not too long."""

import pytest
from editions import article, edition, published

from sitegen.model import Actor, Place
from sitegen.outputs.letters import by_letter
from sitegen.outputs.name_pages import WHOLE_INDEX
from sitegen.outputs.pages import page_values
from sitegen.page import ActorsPage, NamesPage, PlacesPage

ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def crowded(count):
    """A site of one report that names `count` people and as many towns in 40 regions."""
    regions = [Place(f"region-{each}", f"Region {each}") for each in range(40)]
    towns = [
        Place(f"town-{each}", f"{ALPHABET[each % 26]}town {each}", (), "town", None, (f"region-{each % 40}",))
        for each in range(count)
    ]
    people = [Actor(f"person-{each}", f"{ALPHABET[each % 26]}. Person {each}", (), "person") for each in range(count)]
    named = article(
        "one", "One", published("2022"), places=[each.id for each in towns], actors=[each.id for each in people]
    )
    return {page.address: page for page in page_values(edition([named], places=[*regions, *towns], actors=people))}


@pytest.fixture(scope="module")
def pages():
    return crowded(WHOLE_INDEX + 300)


def test_every_name_stands_on_the_page_of_its_letter(pages):
    for shelf, kind in (("places", PlacesPage), ("actors", ActorsPage)):
        index = pages[f"{shelf}/index.html"]
        assert isinstance(index, kind)
        cut = [pages[tally.address] for tally in index.shelves]
        assert [len(page.names) for page in cut] == [tally.count for tally in index.shelves]
        assert sum(len(page.names) for page in cut) == index.total
        assert all(isinstance(page, NamesPage) for page in cut)
    titles = [name.title for name in pages["actors/index.b.html"].names]
    assert titles[:2] == ["B. Person 1", "B. Person 1015"]
    assert all(title.startswith("B") for title in titles)


def test_an_index_that_is_cut_lists_no_name_twice_and_keeps_its_upper_levels(pages):
    assert pages["actors/index.html"].letters == ()
    branches = pages["places/index.html"].branches
    assert len(branches) == 40
    assert not [branch for branch in branches if branch.inside]


def test_a_letters_page_holds_no_number_of_another_one(pages):
    assert {tally.count for tally in pages["actors/index.b.html"].letters} == {0}


def test_an_index_of_fewer_names_is_whole():
    pages = crowded(300)
    assert pages["actors/index.html"].shelves == pages["places/index.html"].shelves == ()
    assert pages["places/index.html"].branches[0].inside
    assert not [address for address in pages if address.startswith(("actors/index.a", "places/index.a"))]


@pytest.mark.parametrize(
    ("titles", "letters"),
    [
        (["Bucha", "Äänekoski", "anna", "Іршава", "72nd Brigade", "«Azov»"], {"0": 1, "a": 3, "b": 1, "i": 1}),
        ([f"Sa{each}" for each in range(300)] + [f"So{each}" for each in range(300)], {"sa": 300, "so": 300}),
        ([], {}),
    ],
)
def test_names_are_sorted_by_their_letter_in_latin_script(titles, letters):
    cut = by_letter((title, str(at), title) for at, title in enumerate(titles))
    assert {letter: len(some) for letter, some in cut.items()} == letters
