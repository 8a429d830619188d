"""Who is named with whom, and where: for the page of a place or actor, those that its entries name beside it."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from sitegen.model import Entry
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.listing import bounds
from sitegen.page_parts import Link
from sitegen.page_views import Pair

MOST = 15
"""Rows of a table."""
NEWEST = 3
"""Entries of a row that are listed by title."""


def pairs(
    entries: Sequence[Entry],
    ids_of: Callable[[Entry], Iterable[str]],
    links: Mapping[str, Link],
    names: Catalogue,
    besides: Collection[str] = (),
) -> tuple[Pair, ...]:
    """Those that the entries, in order, name most often; `besides` are left out."""
    together: dict[str, list[Entry]] = {}
    for entry in entries:
        for each in ids_of(entry):
            if each in together:
                together[each].append(entry)
            elif each in links and each not in besides:
                together[each] = [entry]
    most = sorted(together, key=lambda each: (-len(together[each]), links[each].title.casefold(), each))[:MOST]
    return tuple(_pair(each, links[each], together[each], names) for each in most)


def _pair(each: str, link: Link, entries: Sequence[Entry], names: Catalogue) -> Pair:
    dated = [entry for entry in entries if entry.earliest or entry.latest]
    first, last = bounds(dated)
    newest = tuple(
        Link(item.title, item.address) for entry in (dated or entries)[-NEWEST:] for item in [names.items[entry.id]]
    )
    return Pair(each, link.title, link.address, len(entries), first, last, newest[::-1])
