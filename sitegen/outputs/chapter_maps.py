"""A map for each period of the home page, for themes that are read chapter by chapter."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from sitegen.edition import Edition
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.listing import section_id
from sitegen.outputs.map_pages import places_map, spots
from sitegen.outputs.periods import Groups
from sitegen.outputs.wording import period_in_words
from sitegen.outputs.words import say
from sitegen.page.views import Map

CHAPTERS = 12
"""Periods up to which each has a map: more would make the page too long to load, and to read."""
FEWEST = 2
"""Places with a position below which a map says less than the text."""


def chapter_maps(edition: Edition, shown: Groups, names: Catalogue) -> Iterator[tuple[str, Map]]:
    """The map of each period in `shown`, by the fragment of its section, where there is enough to draw."""
    if len(shown) > CHAPTERS:
        return
    site = spots(edition, names)
    for period, entries in shown.items():
        own = Counter(each for entry in entries for each in entry.places if each in names.places)
        chapter = replace(site, own=own)
        drawn = places_map(chapter) if len(chapter.dots) >= FEWEST else None
        if drawn:
            yield section_id(period), replace(drawn, title=say("map_of_period", period=period_in_words(period)))
