"""The timeline's own pages: home, years, months, and the shelf of entries without a date."""

from collections.abc import Iterator, Sequence

from sitegen.edition import Edition
from sitegen.model import Entry
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.chapter_maps import chapter_maps
from sitegen.outputs.listing import (
    bounds,
    listing,
    month_tallies,
    sections,
    undated_section,
    undated_tally,
    year_tallies,
)
from sitegen.outputs.matrix import matrix
from sitegen.outputs.overview import overview, year_of_days
from sitegen.outputs.periods import (
    DENSE,
    LONG,
    OUTLINE,
    WHOLE,
    Cut,
    Groups,
    by_month,
    by_year,
    cut,
    divided,
    is_month,
    outlined,
)
from sitegen.outputs.shelves import shelves
from sitegen.outputs.sorted_pages import orders, sorted_pages
from sitegen.outputs.wording import in_words, period_in_words
from sitegen.outputs.words import count, say
from sitegen.page import CalendarPage, HomePage, Page, PeriodPage
from sitegen.page.parts import Link, When
from sitegen.urls import CALENDAR, HOME, period_url


def home_link() -> Link:
    """The first crumb of every page."""
    return Link(say("timeline"), HOME)


def timeline_pages(edition: Edition, names: Catalogue) -> Iterator[Page]:
    """Home, every year with an entry, the months of dense years, and the undated shelf."""
    timeline = edition.timeline
    years = by_year(timeline.entries)
    home = _home(edition, names, cut(timeline.entries, LONG if "whole" in edition.theme.extras else WHOLE))
    yield home
    if "sorted" in edition.theme.extras:
        yield from sorted_pages(home)
    keys = list(years)
    for at, year in enumerate(keys):
        yield _year(years, keys, at, names)
        if len(years[year]) > DENSE:
            yield from _months(year, years[year], names)
    if home.calendar:
        yield _calendar(home, years)
    if timeline.undated:
        yield from shelves(timeline.undated, (home_link(),), "", period_url, names)


def _home(edition: Edition, names: Catalogue, part: Cut) -> HomePage:
    timeline, config = edition.timeline, edition.config
    total = len(timeline.entries) + len(timeline.undated)
    # A shelf longer than a list may be has its own page only.
    with_shelf = not part.newest and len(timeline.undated) <= WHOLE
    parts = sections(part.shown, names) + (undated_section(timeline.undated, names) if with_shelf else ())
    first, last = bounds(timeline.entries)
    year = part.newest[:-3] if is_month(part.newest) else part.newest
    return HomePage(
        address=HOME,
        title=config.title,
        description=config.description or _describe(len(edition.corpus.articles), first, last),
        listing=listing(
            parts,
            timeline.entries,
            part.years,
            names,
            period_url,
            whole=sum(len(each.items) for each in parts) == total,
        ),
        years=year_tallies(part.years, period_url),
        months=month_tallies(part.years[year], period_url) if year else (),
        calendar=Link(say("calendar"), CALENDAR) if part.newest else None,
        newest=period_in_words(part.newest) if part.newest else "",
        newest_year=period_in_words(year) if year else "",
        undated=undated_tally(timeline.undated, period_url),
        total=total,
        matrix=matrix(edition, part.shown, names) if "matrix" in edition.theme.extras else None,
        orders=orders() if "sorted" in edition.theme.extras else (),
        maps=tuple(chapter_maps(edition, part.shown, names)) if "maps" in edition.theme.extras else (),
    )


def _calendar(home: HomePage, years: Groups) -> CalendarPage:
    return CalendarPage(
        address=CALENDAR,
        title=say("calendar"),
        description=say("calendar_described"),
        crumbs=(home_link(), Link(say("calendar"), CALENDAR)),
        years=overview(years, period_url),
        undated=home.undated,
    )


def _describe(reports: int, first: When | None, last: When | None) -> str:
    if first is None:
        return count("reports_described", reports)
    if last is None or in_words(first) == in_words(last):
        return count("reports_described_on", reports, date=in_words(first))
    return count("reports_described_between", reports, first=in_words(first), last=in_words(last))


def _year(years: Groups, keys: Sequence[str], at: int, names: Catalogue) -> PeriodPage:
    year = keys[at]
    entries = years[year]
    title = period_in_words(year)
    groups = outlined(entries) if len(entries) > OUTLINE else divided(year, entries)
    return PeriodPage(
        address=period_url(year),
        title=title,
        description=count("entries_in_period", len(entries), period=title),
        crumbs=(home_link(), Link(title, period_url(year))),
        heading=title,
        listing=listing(sections(groups, names), entries, {year: entries}, names, period_url),
        months=month_tallies(entries, period_url),
        days=year_of_days(year, entries, period_url),
        earlier=_period_link(keys[at - 1]) if at else None,
        later=_period_link(keys[at + 1]) if at + 1 < len(keys) else None,
        total=len(entries),
    )


def _months(year: str, entries: Sequence[Entry], names: Catalogue) -> Iterator[PeriodPage]:
    months = {period: each for period, each in by_month(entries).items() if is_month(period)}
    keys = list(months)
    for at, month in enumerate(keys):
        title = period_in_words(month)
        yield PeriodPage(
            address=period_url(month),
            title=title,
            description=count("entries_in_period", len(months[month]), period=title),
            crumbs=(home_link(), _period_link(year), Link(title, period_url(month))),
            heading=title,
            listing=listing(sections({month: months[month]}, names), months[month], {}, names, period_url, month),
            months=(),
            days=(),
            earlier=_period_link(keys[at - 1]) if at else None,
            later=_period_link(keys[at + 1]) if at + 1 < len(keys) else None,
            total=len(months[month]),
        )


def _period_link(period: str) -> Link:
    return Link(period_in_words(period), period_url(period))
