"""The home page's list in other orders, each a page of its own, for themes that sort without a program in the page."""

from collections.abc import Callable, Iterator, Mapping

from sitegen.outputs.words import say
from sitegen.page import HomePage, SortedPage
from sitegen.page.parts import Item, Link, Listing, Order, Section
from sitegen.urls import HOME, sorted_url

_Key = Callable[[Item], tuple[bool, str]]

KEYS: Mapping[str, _Key] = {
    "basis": lambda item: (False, item.when.status),
    "headline": lambda item: _last_if_empty(item.title),
    "where": lambda item: _last_if_empty(item.places[0].title if item.places else ""),
    "who": lambda item: _last_if_empty(item.actors[0].title if item.actors else ""),
    "source": lambda item: _last_if_empty(item.source),
}
"""What entries are sorted by; equal ones stay in the order of time, and those with nothing to sort by come last."""


def orders() -> tuple[Order, ...]:
    """Every order of the home page's list: that of time is the home page itself."""
    titles = {key: say(f"sorted_{key}") for key in ("newest", *KEYS)}
    return (
        Order("date", say("sorted_date"), HOME),
        *(Order(key, title, sorted_url(key)) for key, title in titles.items()),
    )


def sorted_pages(home: HomePage) -> Iterator[SortedPage]:
    """The home page's entries in every other order."""
    items = [item for section in home.listing.sections for item in section.items]
    dated = [item for item in items if item.when.earliest or item.when.latest]
    newest = [*reversed(dated), *(item for item in items if not (item.when.earliest or item.when.latest))]
    if items:
        yield _page(home, "newest", newest)
        for key, by in KEYS.items():
            yield _page(home, key, sorted(items, key=by))


def _page(home: HomePage, key: str, items: list[Item]) -> SortedPage:
    title = say(f"sorted_{key}")
    address = sorted_url(key)
    return SortedPage(
        address=address,
        title=title,
        description=home.description,
        crumbs=(Link(say("timeline"), HOME), Link(title, address)),
        heading=title,
        order=key,
        orders=home.orders,
        listing=Listing((Section("sorted", title, tuple(items)),), len(items)),
        newest=home.newest,
    )


def _last_if_empty(text: str) -> tuple[bool, str]:
    return not text, text.casefold()
