"""The list of a place or actor, whole or cut: its first page, its years and months, and its shelf without a date."""

from collections.abc import Iterator, Sequence
from functools import partial

from sitegen.model import Entry, Group
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.listing import (
    UrlOf,
    listing,
    month_tallies,
    sections,
    undated_section,
    undated_tally,
    year_tallies,
)
from sitegen.outputs.overview import year_of_days
from sitegen.outputs.periods import (
    OUTLINE,
    WHOLE,
    Groups,
    by_month,
    cut,
    divided,
    is_month,
    outlined,
)
from sitegen.outputs.shelves import shelves
from sitegen.outputs.timeline_pages import home_link
from sitegen.outputs.wording import period_in_words
from sitegen.outputs.words import count
from sitegen.page import Page, PeriodPage
from sitegen.page.parts import Link, Listing, Tally
from sitegen.quick import dataclass
from sitegen.urls import part_url


def _apart(group: Group) -> tuple[list[Entry], list[Entry]]:
    """A group's dated entries and those without a date, each in order."""
    dated = [entry for entry in group.entries if entry.earliest or entry.latest]
    return dated, [entry for entry in group.entries if not (entry.earliest or entry.latest)]


def _url(link: Link) -> UrlOf:
    return partial(part_url, link.address)


def _scope(link: Link) -> str:
    """A place or actor as the filter of its lists names it."""
    shelf, _, name = link.address.partition("/")
    return f"{shelf.removesuffix('s')} {name.removesuffix('.html')}"


@dataclass(frozen=True, slots=True)
class GroupList:
    """What the first page of a place or actor lists: `newest` names the period that it is cut to ("" for none), `years`
    are its years when it is cut, and `shelf` leads to entries without a date that it does not list. All its entries are
    `dated`, which are also there `by_year`, or `undated`.
    """

    dated: Sequence[Entry]
    undated: Sequence[Entry]
    by_year: Groups
    listing: Listing
    newest: str
    years: tuple[Tally, ...]
    shelf: Tally | None


def group_list(group: Group, link: Link, names: Catalogue) -> GroupList:
    """Cut the list of a place or actor."""
    dated, undated = _apart(group)
    part = cut(dated)
    apart = _has_shelf(dated, undated)
    parts = sections(part.shown, names) + (() if apart else undated_section(undated, names))
    whole = not part.newest and not apart
    shown = listing(parts, dated, part.years, names, _url(link), months_from=OUTLINE, scope=_scope(link), whole=whole)
    return GroupList(
        dated,
        undated,
        part.years,
        shown,
        period_in_words(part.newest) if part.newest else "",
        year_tallies(part.years, _url(link)) if part.newest else (),
        undated_tally(undated, _url(link)) if apart else None,
    )


def _has_shelf(dated: Sequence[Entry], undated: Sequence[Entry]) -> bool:
    """Whether entries without a date stand on pages of their own."""
    return bool(undated) and (len(dated) > WHOLE or len(undated) > WHOLE)


def group_parts(listed: GroupList, link: Link, index: Link, names: Catalogue) -> Iterator[Page]:
    """The pages of a cut list: its years, the months of very full years, and its entries without a date."""
    if len(listed.dated) > WHOLE:
        yield from _periods(listed.by_year, link, index, names)
    if listed.shelf:
        yield from shelves(
            listed.undated, (home_link(), index, link), f"{link.title}, ", _url(link), names, _scope(link)
        )


def _periods(years: Groups, link: Link, index: Link, names: Catalogue) -> Iterator[PeriodPage]:
    keys = list(years)
    for at, year in enumerate(keys):
        yield _period(year, years[year], link, index, names, (keys[at - 1 : at], keys[at + 1 : at + 2]))
        if len(years[year]) > OUTLINE:
            months = {period: each for period, each in by_month(years[year]).items() if is_month(period)}
            order = list(months)
            for number, month in enumerate(order):
                beside = (order[number - 1 : number], order[number + 1 : number + 2])
                yield _period(month, months[month], link, index, names, beside)


def _period(
    period: str,
    entries: Sequence[Entry],
    link: Link,
    index: Link,
    names: Catalogue,
    beside: tuple[Sequence[str], Sequence[str]],
) -> PeriodPage:
    month = period if is_month(period) else ""
    full = not month and len(entries) > OUTLINE
    groups = {period: entries} if month else outlined(entries) if full else divided(period, entries)
    earlier, later = ([Link(period_in_words(each), _url(link)(each)) for each in side] for side in beside)
    heading = period_in_words(period)
    above = (Link(period_in_words(period[:-3]), _url(link)(period[:-3])),) if month else ()
    here = Link(heading, _url(link)(period))
    return PeriodPage(
        address=here.address,
        title=f"{link.title}, {heading}",
        description=count("entries_about_in_period", len(entries), name=link.title, period=heading),
        crumbs=(home_link(), index, link, *above, here),
        heading=heading,
        listing=listing(
            sections(groups, names), entries, {period: entries}, names, _url(link), month, OUTLINE, scope=_scope(link)
        ),
        months=() if month else month_tallies(entries, _url(link), OUTLINE),
        days=() if month else year_of_days(period, entries, _url(link), OUTLINE),
        earlier=earlier[0] if earlier else None,
        later=later[0] if later else None,
        total=len(entries),
    )
