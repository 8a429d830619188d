"""Entries without a date: one list while that is short, else one for each letter that a title begins with.

A letter's page is never cut by number, so that an entry that is added changes no other letter's page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sitegen.model import Entry
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.letters import by_letter, letter_title
from sitegen.outputs.listing import UrlOf, listing, undated_section
from sitegen.outputs.periods import WHOLE
from sitegen.outputs.words import say
from sitegen.page import UndatedPage
from sitegen.page.parts import Link, Listing, Section, Tally


def shelves(
    entries: Sequence[Entry], crumbs: tuple[Link, ...], prefix: str, url_of: UrlOf, names: Catalogue, scope: str = ""
) -> Iterator[UndatedPage]:
    """The shelf of the timeline, a place or an actor; `prefix` stands before its titles."""
    here = Link(say("no_date_found"), url_of("undated"))
    letters = by_letter((names.items[each.id].title, each.id, each) for each in entries) if len(entries) > WHOLE else {}
    tallies = tuple(
        Tally(letter, letter_title(letter), url_of(f"undated-{letter}"), len(some)) for letter, some in letters.items()
    )
    shown = () if letters else undated_section(entries, names)
    yield _page(here, crumbs, prefix, listing(shown, (), {}, names, url_of, scope=scope), tallies)
    for tally, some in zip(tallies, letters.values(), strict=True):
        items = tuple(names.items[entry.id] for entry in some)
        link = Link(f"{here.title}: {tally.title}", tally.address)
        part = listing((Section("undated", link.title, items),), (), {}, names, url_of, scope=scope)
        yield _page(link, (*crumbs, here), prefix, part, tallies)


def _page(here: Link, crumbs: tuple[Link, ...], prefix: str, shown: Listing, letters: tuple[Tally, ...]) -> UndatedPage:
    return UndatedPage(
        address=here.address,
        title=f"{prefix}{here.title}",
        description=say("undated_by_title" if letters else "undated_described"),
        crumbs=(*crumbs, here),
        listing=shown,
        # A letter's page names its neighbours without their counts, which change with every entry.
        letters=tuple(replace(each, count=0) for each in letters) if shown.count else letters,
    )
