"""The pages of places and of actors, and the years and months of those whose list is cut."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from sitegen.edition import Edition
from sitegen.model import Actor, Entry, Group, Place
from sitegen.outputs.catalogue import Catalogue, known, one_line
from sitegen.outputs.index_pages import by_parent
from sitegen.outputs.listing import (
    UrlOf,
    bounds,
    companions,
    listing,
    month_tallies,
    sections,
    tallied,
    undated_section,
    undated_tally,
    year_tallies,
)
from sitegen.outputs.map_pages import Spots, neighbours, place_map, spots
from sitegen.outputs.periods import OUTLINE, WHOLE, by_month, by_year, cut, divided, is_month, outlined
from sitegen.outputs.timeline_pages import home_link
from sitegen.outputs.wording import period_in_words
from sitegen.outputs.words import count, kind_in_words, say
from sitegen.page import ActorPage, Page, PeriodPage, PlacePage, UndatedPage
from sitegen.page_parts import Link, Listing, Tally
from sitegen.urls import ACTORS, PLACES, part_url


def place_pages(edition: Edition, names: Catalogue) -> Iterator[Page]:
    """Every place with entries of its own or inherited ones."""
    groups = edition.timeline.places
    children = by_parent(groups, edition.corpus.places)
    index = Link(say("places"), PLACES)
    site = spots(edition, names)
    for each, group in groups.items():
        inside = {child: len(groups[child].entries) for child in children.get(each, ())}
        yield _place(edition.corpus.places[each], group, inside, names, site)
        yield from _parts(group, names.places[each], index, names)


def actor_pages(edition: Edition, names: Catalogue) -> Iterator[Page]:
    """Every actor that is named."""
    index = Link(say("actors"), ACTORS)
    for each, group in edition.timeline.actors.items():
        yield _actor(edition.corpus.actors[each], group, names)
        yield from _parts(group, names.actors[each], index, names)


def _place(place: Place, group: Group, children: Mapping[str, int], names: Catalogue, site: Spots) -> PlacePage:
    link = names.places[place.id]
    dated, undated = _apart(group)
    first, last = bounds(dated)
    shown, newest, years = _listing(group, link, names)
    near = neighbours(place, site)
    return PlacePage(
        address=link.address,
        title=link.title,
        description=count("entries_about_inside" if children else "entries_about", len(group.entries), name=link.title),
        crumbs=(home_link(), Link(say("places"), PLACES), link),
        name=link.title,
        kind=kind_in_words(place.kind),
        point=place.point,
        aliases=_aliases(place.aliases, place.name),
        within=known(place.within, names.places),
        map=place_map(place, near, site),
        near=near,
        inside=tallied(children, names.places),
        actors=companions((each for entry in group.entries for each in entry.actors), names.actors),
        first=first,
        last=last,
        total=len(group.entries),
        own=len(group.own),
        listing=shown,
        newest=newest,
        years=years,
        undated=undated_tally(undated, _url(link)) if _is_cut(dated) else None,
    )


def _actor(actor: Actor, group: Group, names: Catalogue) -> ActorPage:
    link = names.actors[actor.id]
    dated, undated = _apart(group)
    first, last = bounds(dated)
    shown, newest, years = _listing(group, link, names)
    return ActorPage(
        address=link.address,
        title=link.title,
        description=count("entries_about", len(group.entries), name=link.title),
        crumbs=(home_link(), Link(say("actors"), ACTORS), link),
        name=link.title,
        kind=actor.kind,
        owner=names.actors.get(actor.owner) or names.places.get(actor.owner),
        aliases=_aliases(actor.aliases, actor.name),
        actors=companions((each for entry in group.entries for each in entry.actors), names.actors, [actor.id]),
        places=companions((each for entry in group.entries for each in entry.places), names.places),
        first=first,
        last=last,
        total=len(group.entries),
        listing=shown,
        newest=newest,
        years=years,
        undated=undated_tally(undated, _url(link)) if _is_cut(dated) else None,
    )


def _aliases(aliases: Sequence[str], name: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one_line(alias) for alias in aliases if alias != name))


def _apart(group: Group) -> tuple[list[Entry], list[Entry]]:
    """A group's dated entries and those without a date, each in order."""
    dated = [entry for entry in group.entries if entry.earliest or entry.latest]
    return dated, [entry for entry in group.entries if not (entry.earliest or entry.latest)]


def _is_cut(dated: Sequence[Entry]) -> bool:
    return len(dated) > WHOLE


def _url(link: Link) -> UrlOf:
    return partial(part_url, link.address)


def _scope(link: Link) -> str:
    """A place or actor as the filter of its lists names it."""
    shelf, _, name = link.address.partition("/")
    return f"{shelf.removesuffix('s')} {name.removesuffix('.html')}"


def _listing(group: Group, link: Link, names: Catalogue) -> tuple[Listing, str, tuple[Tally, ...]]:
    """A group's first list, the period that it is cut to ("" for none), and its years when it is cut."""
    dated, undated = _apart(group)
    part = cut(dated)
    parts = sections(part.shown, names) + (() if part.newest else undated_section(undated, names))
    whole = not part.newest
    shown = listing(parts, dated, part.years, names, _url(link), months_from=OUTLINE, scope=_scope(link), whole=whole)
    if not part.newest:
        return shown, "", ()
    return shown, period_in_words(part.newest), year_tallies(part.years, _url(link))


def _parts(group: Group, link: Link, index: Link, names: Catalogue) -> Iterator[Page]:
    """The pages of a cut list: its years, the months of very full years, and its entries without a date."""
    dated, undated = _apart(group)
    if not _is_cut(dated):
        return
    years = by_year(dated)
    keys = list(years)
    for at, year in enumerate(keys):
        yield _period(year, years[year], link, index, names, (keys[at - 1 : at], keys[at + 1 : at + 2]))
        if len(years[year]) > OUTLINE:
            months = {period: each for period, each in by_month(years[year]).items() if is_month(period)}
            order = list(months)
            for number, month in enumerate(order):
                beside = (order[number - 1 : number], order[number + 1 : number + 2])
                yield _period(month, months[month], link, index, names, beside)
    if undated:
        yield _undated(undated, link, index, names)


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
        earlier=earlier[0] if earlier else None,
        later=later[0] if later else None,
        total=len(entries),
    )


def _undated(entries: Sequence[Entry], link: Link, index: Link, names: Catalogue) -> UndatedPage:
    here = Link(say("no_date_found"), _url(link)("undated"))
    return UndatedPage(
        address=here.address,
        title=f"{link.title}, {here.title}",
        description=say("undated_described"),
        crumbs=(home_link(), index, link, here),
        listing=listing(undated_section(entries, names), (), {}, names, _url(link), scope=_scope(link)),
    )
