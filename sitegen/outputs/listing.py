"""A list of entries as a page shows it: sections, a histogram, what its filter offers, and the periods beside it."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain

from sitegen.model import Entry
from sitegen.outputs.calendar_words import month_name
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.histogram import histogram, month_histogram
from sitegen.outputs.periods import DENSE, OUTLINE, WHOLE, Groups, by_month, by_year, is_month, period_of, year_of
from sitegen.outputs.wording import period_in_words, when_of
from sitegen.outputs.words import say
from sitegen.page.parts import Link, Listing, Section, Tally, When
from sitegen.urls import entry_anchor, part_url

WORTH_A_FILTER = 6
"""Entries of a list, or of what it is a part of, from which it offers a filter."""
OFFERED = 12
"""Places, and actors, that a filter offers: those named most often on the page."""
UrlOf = Callable[[str], str]
"""The address of the page of a period, or of "undated"."""
AddressOf = Callable[[Entry], str]
"""Where a list shows an entry."""


def section_id(period: str) -> str:
    """The fragment of a year or month on the pages that list it: `y2023`, `m2023-05`."""
    return f"{'m' if is_month(period) else 'y'}{period}"


def sections(groups: Groups, names: Catalogue) -> tuple[Section, ...]:
    """Entries by period, each under its heading; wide dates of a dense year stand under "Some time in" it."""
    dense = {period[:-3] for period in groups if is_month(period)}
    known = names.items
    return tuple(
        Section(
            section_id(period),
            say("some_time_in", period=period_in_words(period)) if period in dense else period_in_words(period),
            tuple([known[entry.id] for entry in entries]),
        )
        for period, entries in groups.items()
        if entries
    )


def undated_section(entries: Sequence[Entry], names: Catalogue) -> tuple[Section, ...]:
    """The shelf of those without a date, if there are any."""
    items = tuple(names.items[entry.id] for entry in entries)
    return (Section("undated", say("no_date_found"), items),) if items else ()


def listing(
    parts: tuple[Section, ...],
    drawn: Sequence[Entry],
    years: Mapping[str, Sequence[Entry]],
    names: Catalogue,
    url_of: UrlOf,
    month: str = "",
    months_from: int = DENSE,
    *,
    scope: str = "",
    whole: bool = False,
) -> Listing:
    """Put a list together. `drawn` are the entries of its histogram, `years` all of a cut list by year, which tell on
    which page an entry stands that this one does not list; `scope` and `whole` as in `Listing`.
    """
    items = [item for part in parts for item in part.items]
    here = {item.id for item in items}

    def address_of(entry: Entry) -> str:
        anchor = entry_anchor(entry.id)
        if anchor in here:
            return f"#{anchor}"
        year, period = year_of(entry), period_of(entry)
        return f"{url_of(period if len(years[year]) > months_from else year)}#{anchor}"

    chart = None
    if "drawings" in names.extras:
        chart = month_histogram(month, drawn, address_of) if month else histogram(drawn, address_of)
    if max(len(items), len(drawn)) < WORTH_A_FILTER:
        return Listing(parts, len(items), chart, scope=scope, whole=whole)
    places = _offered(names.places, [item.within for item in items], len(items))
    actors = _offered(names.actors, [item.who for item in items], len(items))
    return Listing(parts, len(items), chart, places, actors, scope, whole, filtered=True)


def address_in(address: str, dated: Sequence[Entry]) -> AddressOf:
    """Where the pages of a place or actor list each of its dated entries."""
    years = by_year(dated) if len(dated) > WHOLE else {}

    def address_of(entry: Entry) -> str:
        anchor, year = entry_anchor(entry.id), year_of(entry)
        if not years:
            return f"{address}#{anchor}"
        return f"{part_url(address, period_of(entry) if len(years[year]) > OUTLINE else year)}#{anchor}"

    return address_of


def _offered(links: Mapping[str, Link], ids: Iterable[Sequence[str]], entries: int) -> tuple[Tally, ...]:
    """The ids that some but not all entries name, most often named first."""
    counts = {
        each: count for each, count in Counter(chain.from_iterable(ids)).items() if count < entries and each in links
    }
    return tallied({each: counts[each] for each in most_often(counts, links, OFFERED)}, links)


def most_often(counts: Mapping[str, int], links: Mapping[str, Link], number: int) -> list[str]:
    """The ids with the largest counts, equal ones by name: at most `number`."""
    # Only those that can be among them are put in order by name.
    least = sorted(counts.values())[-number] if len(counts) > number else 0
    most = [each for each, count in counts.items() if count >= least]
    return sorted(most, key=lambda each: (-counts[each], links[each].title.casefold(), each))[:number]


def tallied(counts: Mapping[str, int], links: Mapping[str, Link]) -> tuple[Tally, ...]:
    """Counts by id as links, the largest first, equal ones by name."""
    ordered = sorted(counts.items(), key=lambda each: (-each[1], links[each[0]].title.casefold(), each[0]))
    return tuple(Tally(each, links[each].title, links[each].address, count) for each, count in ordered)


def year_tallies(years: Groups, url_of: UrlOf) -> tuple[Tally, ...]:
    """Every year with its count, in order."""
    return tuple(Tally(year, period_in_words(year), url_of(year), len(entries)) for year, entries in years.items())


def month_tallies(entries: Sequence[Entry], url_of: UrlOf, months_from: int = DENSE) -> tuple[Tally, ...]:
    """The months of one year's entries with their counts, when the year is cut by month."""
    if len(entries) <= months_from:
        return ()
    return tuple(
        Tally(month, month_name(int(month[-2:])), url_of(month), len(each))
        for month, each in by_month(entries).items()
        if is_month(month)
    )


def undated_tally(entries: Sequence[Entry], url_of: UrlOf) -> Tally | None:
    """The link to the shelf of entries without a date."""
    return Tally("undated", say("no_date_found"), url_of("undated"), len(entries)) if entries else None


def bounds(entries: Sequence[Entry]) -> tuple[When | None, When | None]:
    """The dates of the first and the last of dated entries; only the first when there is one entry."""
    if not entries:
        return None, None
    return when_of(entries[0]), when_of(entries[-1]) if len(entries) > 1 else None
