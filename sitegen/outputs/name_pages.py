"""The indexes of a site with very many places or actors: a page for each letter that their names begin with."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from sitegen.outputs.letters import by_letter, letter_title
from sitegen.outputs.timeline_pages import home_link
from sitegen.outputs.words import count
from sitegen.page import NamesPage
from sitegen.page.parts import Branch, Link, Tally
from sitegen.urls import part_url

WHOLE_INDEX = 1000
"""Names up to which an index holds them all."""

Letters = Mapping[str, Sequence[Tally]]


def letters_of(tallies: Mapping[str, Tally]) -> Letters:
    """The names of an index by letter; none when it holds them all itself."""
    if len(tallies) <= WHOLE_INDEX:
        return {}
    return by_letter((tally.title, tally.id, tally) for tally in tallies.values())


def letter_tallies(index: Link, letters: Letters) -> tuple[Tally, ...]:
    """The letters' pages, each with its number of names."""
    return tuple(
        Tally(each, letter_title(each), part_url(index.address, each), len(some)) for each, some in letters.items()
    )


def name_pages(index: Link, letters: Letters) -> Iterator[NamesPage]:
    """A page for each letter. It names the others without their numbers, which change with every name."""
    tallies = letter_tallies(index, letters)
    beside = tuple(replace(each, count=0) for each in tallies)
    for tally, names in zip(tallies, letters.values(), strict=True):
        here = Link(f"{index.title}: {tally.title}", tally.address)
        yield NamesPage(
            address=here.address,
            title=here.title,
            description=count("names_described", len(names), letter=tally.title),
            crumbs=(home_link(), index, here),
            letter=tally.id,
            letters=beside,
            names=tuple(names),
        )


def pruned(branches: Sequence[Branch]) -> tuple[Branch, ...]:
    """A hierarchy as deep as an index may show it: the pages of its places lead further down."""
    levels, shown = 0, 0
    level = list(branches)
    while level and shown + len(level) <= WHOLE_INDEX:
        shown += len(level)
        levels += 1
        level = [inner for branch in level for inner in branch.inside]
    return _to_depth(branches, levels)


def _to_depth(branches: Sequence[Branch], levels: int) -> tuple[Branch, ...]:
    if not levels:
        return ()
    return tuple(Branch(each.place, _to_depth(each.inside, levels - 1)) for each in branches)
