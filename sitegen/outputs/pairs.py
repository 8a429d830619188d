"""Who is named with whom, and where: for the page of a place or actor, those that its entries name beside it."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain

from sitegen.model import Entry
from sitegen.outputs.catalogue import Catalogue
from sitegen.outputs.listing import most_often
from sitegen.page.parts import Link
from sitegen.page.views import Pair

MOST = 15
"""Rows of a table."""
NEWEST = 3
"""Entries of a row that are listed by title."""

IdsOf = Callable[[Entry], Iterable[str]]


def pairs(
    entries: Sequence[Entry],
    ids_of: IdsOf,
    links: Mapping[str, Link],
    names: Catalogue,
    besides: Collection[str] = (),
) -> tuple[Pair, ...]:
    """Those that the entries, in order, name most often; `besides` are left out. None where the theme shows none."""
    if "pairs" not in names.extras:
        return ()
    found = Counter(chain.from_iterable(map(ids_of, entries)))
    counts = {each: number for each, number in found.items() if each in links and each not in besides}
    most = most_often(counts, links, MOST)
    dated = [entry for entry in entries if entry.earliest or entry.latest]
    first, last = _first(dated, ids_of, most, 1), _first(dated[::-1], ids_of, most, NEWEST)
    undated = _first(entries, ids_of, [each for each in most if not last[each]], NEWEST)
    return tuple(
        _pair(links[each], each, counts[each], first[each], last[each] or undated[each], names) for each in most
    )


def _first(entries: Iterable[Entry], ids_of: IdsOf, most: Sequence[str], number: int) -> dict[str, list[Entry]]:
    """The first entries that name each of `most`, up to a number of them: seldom are all looked at."""
    found: dict[str, list[Entry]] = {each: [] for each in most}
    open_ones = set(most)
    for entry in entries:
        for each in ids_of(entry):
            if each in open_ones:
                found[each].append(entry)
                if len(found[each]) == number:
                    open_ones.discard(each)
        if not open_ones:
            break
    return found


def _pair(
    link: Link, each: str, number: int, first: Sequence[Entry], newest: Sequence[Entry], names: Catalogue
) -> Pair:
    last = newest[0] if first and newest[0] is not first[0] else None
    items = names.items
    return Pair(
        each,
        link.title,
        link.address,
        number,
        items[first[0].id].when if first else None,
        items[last.id].when if last else None,
        tuple([names.entry_links[entry.id] for entry in newest]),
    )
