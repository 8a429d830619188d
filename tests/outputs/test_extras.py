"""What pages hold only where the theme asks for it."""

from dataclasses import replace

from editions import sample

from sitegen.outputs.pages import page_values
from sitegen.page import ActorPage, PlacePage


def without(made, *extras):
    return replace(made, theme=replace(made.theme, extras=made.theme.extras - {*extras}))


def drawings(made):
    """Histograms, lanes and maps."""
    for page in page_values(made):
        yield getattr(page, "map", None)
        yield getattr(page, "lanes", None)
        yield page.listing.histogram if hasattr(page, "listing") else None


def pairs(made):
    for page in page_values(made):
        if isinstance(page, ActorPage | PlacePage):
            yield page.actors
            yield page.places if isinstance(page, ActorPage) else ()


def test_a_theme_without_drawings_has_none_made():
    made = sample()
    assert len([each for each in drawings(made) if each]) > 3
    assert not any(drawings(without(made, "drawings")))
    assert [*pairs(without(made, "drawings"))] == [*pairs(made)]


def test_a_theme_without_pairs_has_none_made():
    made = sample()
    assert len([each for each in pairs(made) if each]) > 3
    assert not any(pairs(without(made, "pairs")))
    assert [*drawings(without(made, "pairs"))] == [*drawings(made)]
