"""Entries without a date: one list while that is short, else one for each letter that a title begins with.

A letter's page is never cut by number, so that an entry that is added changes no other letter's page.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sitegen.model import Entry
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.listing import UrlOf, listing, undated_section
from sitegen.outputs.periods import OUTLINE, WHOLE
from sitegen.outputs.words import say
from sitegen.page import UndatedPage
from sitegen.page_parts import Link, Listing, Section, Tally
from sitegen.urls import slugify

OTHER = "0"
"""The letter of titles that begin with none."""


def shelves(
    entries: Sequence[Entry], crumbs: tuple[Link, ...], prefix: str, url_of: UrlOf, names: Catalogue, scope: str = ""
) -> Iterator[UndatedPage]:
    """The shelf of the timeline, a place or an actor; `prefix` stands before its titles."""
    here = Link(say("no_date_found"), url_of("undated"))
    letters = _by_letter(entries, names) if len(entries) > WHOLE else {}
    tallies = tuple(
        Tally(letter, _title(letter), url_of(f"undated-{letter}"), len(some)) for letter, some in letters.items()
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
        description=say("undated_described"),
        crumbs=(*crumbs, here),
        listing=shown,
        # A letter's page names its neighbours without their counts, which change with every entry.
        letters=tuple(replace(each, count=0) for each in letters) if shown.count else letters,
    )


def _by_letter(entries: Sequence[Entry], names: Catalogue) -> dict[str, list[Entry]]:
    """Entries by the first letter of their title in Latin script, by two where one is too full; each by title."""
    keyed = sorted((slugify(names.items[entry.id].title), entry.id, entry) for entry in entries)
    letters: dict[str, list[tuple[str, Entry]]] = {}
    for slug, _, entry in keyed:
        letters.setdefault(slug[:1] if slug[:1].isalpha() else OTHER, []).append((slug, entry))
    cut: dict[str, list[Entry]] = {}
    for letter, some in sorted(letters.items()):
        for slug, entry in some:
            full = len(some) > OUTLINE and letter != OTHER
            cut.setdefault(slug[:2].rstrip("-") if full else letter, []).append(entry)
    return cut


def _title(letter: str) -> str:
    return "0–9" if letter == OTHER else letter.title()
