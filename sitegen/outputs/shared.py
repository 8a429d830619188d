"""What the pages of articles have in common, made once."""

from collections import Counter
from collections.abc import Mapping

from sitegen.edition import Edition
from sitegen.outputs.catalogue import Catalogue, Lazily
from sitegen.outputs.local_links import published_files
from sitegen.outputs.periods import DENSE, is_month, period_of, year_of
from sitegen.outputs.search_page import is_searched
from sitegen.outputs.timeline_pages import home_link
from sitegen.outputs.wording import period_in_words, when_published
from sitegen.outputs.words import actor_in_words, kind_in_words, say
from sitegen.page.parts import Link, Named, When
from sitegen.quick import dataclass
from sitegen.urls import UNDATED, period_url


@dataclass(frozen=True, slots=True)
class Shared:
    """What the pages of articles have in common: where published files are, by source path; the rest by slug or id.

    `crumbs` lead to what an article stands under, `home` first.
    """

    home: Link
    published: Mapping[str, str]
    crumbs: Mapping[str, tuple[Link, ...]]
    whens: Mapping[str, When]
    places: Mapping[str, Named]
    actors: Mapping[str, Named]
    searched: bool


def shared_of(edition: Edition, names: Catalogue) -> Shared:
    """What the pages of an edition's articles have in common."""
    home = home_link()
    return Shared(
        home,
        published_files(edition),
        _crumbs(edition, home),
        Lazily(lambda slug: when_published(names.articles[slug].published)),
        {each: _place(each, edition, names) for each in names.places},
        {each: _actor(each, edition, names) for each in names.actors},
        is_searched(edition),
    )


def _crumbs(edition: Edition, home: Link) -> dict[str, tuple[Link, ...]]:
    """Home, the year, and in a dense year the month, that each article stands under."""
    sizes = Counter(map(year_of, edition.timeline.entries))
    above = Lazily(lambda year: (home, _period(year)))
    within = Lazily(lambda month: (*above[month[:-3]], _period(month)))
    links: dict[str, tuple[Link, ...]] = {}
    for entry in edition.timeline.entries:
        if entry.kind == "article":
            year, period = year_of(entry), period_of(entry)
            month = is_month(period) and sizes[year] > DENSE
            links[entry.article] = within[period] if month else above[year]
    undated = (
        home,
        Link(say("no_date_found"), UNDATED),
    )
    return {settled.slug: links.get(settled.slug, undated) for settled in edition.corpus.articles}


def _period(period: str) -> Link:
    return Link(period_in_words(period), period_url(period))


def _place(each: str, edition: Edition, names: Catalogue) -> Named:
    place = edition.corpus.places[each]
    parent = next((names.places[above].title for above in place.within if above in names.places), "")
    link = names.places[each]
    return Named(link.title, link.address, kind_in_words(place.kind), parent, place.point)


def _actor(each: str, edition: Edition, names: Catalogue) -> Named:
    actor = edition.corpus.actors[each]
    return Named(names.actors[each].title, names.actors[each].address, actor.kind, actor_in_words(actor.kind))
