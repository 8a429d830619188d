"""What the extractors of spans read, and where the words that they find stand: in which block, and in the source."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import accumulate
from operator import attrgetter

from sitegen.config import Config
from sitegen.extractors.parts import source_span
from sitegen.gazetteer import Gazetteer
from sitegen.model import BodyBlock, Declared, Field, Found, Mention, Passage, Published

GAP = "\n\n"
"""What parts the blocks of a body in a passage."""

_START, _END = attrgetter("start"), attrgetter("end")

SpanExtractor = Callable[[Passage, Gazetteer], tuple[Found, ...]]
"""Finds dates, places or actors in a passage; its offsets count the characters of the passage's text."""


def passage_of(blocks: Sequence[BodyBlock], language: str, published: Published, config: Config) -> Passage:
    """The text of a body, for the extractors."""
    return Passage(
        GAP.join(block.text for block in blocks),
        language,
        published.date.value,
        config.region,
        config.date_order,
        config.names == "model",
    )


def mentions(found: Iterable[Found], blocks: Sequence[BodyBlock]) -> tuple[Mention, ...]:
    """The spans found in a body's passage as mentions, in the order of the text; one that runs over a gap is none."""
    starts = [0, *accumulate(len(block.text) + len(GAP) for block in blocks)]
    in_order = sorted(sorted(found, key=_END, reverse=True), key=_START)  # of two that begin together the longer first
    made = [_mention(each, starts, blocks) for each in in_order]
    return tuple([mention for mention in made if mention is not None])


def _mention(found: Found, starts: Sequence[int], blocks: Sequence[BodyBlock]) -> Mention | None:
    number = bisect_right(starts, found.start) - 1
    if number >= len(blocks):
        return None
    block, at = blocks[number], found.start - starts[number]
    until = found.end - starts[number]
    if not at < until <= len(block.text):
        return None
    start, end = source_span(block, at, until)
    return Mention(  # by position: most of an article's values are mentions, and names cost as much as all else
        found.type,
        block.text[at:until],
        start,
        end,
        number,
        at,
        found.value,
        found.kind,
        "text",
        found.rule,
        found.confidence,
        found.timex,
        found.owner,
        found.runner_up,
        found.inside,
    )


def chosen_by_hand(found: Iterable[Mention], declared: Declared, gazetteer: Gazetteer) -> tuple[Mention, ...]:
    """The mentions without places or actors that are not among those declared, where any are (or none, if that is said).

    A mention is a declared one when its words, its fullest form or its gazetteer's name is.
    """
    places, actors = _names(declared.places), _names(declared.actors)
    if places is None and actors is None:
        return tuple(found)
    return tuple(each for each in found if _is_chosen(each, places, actors, gazetteer))


def _names(fields: Iterable[Field] | None) -> frozenset[str] | None:
    return None if fields is None else frozenset(_folded(field.text) for field in fields)


def _is_chosen(
    mention: Mention, places: frozenset[str] | None, actors: frozenset[str] | None, gazetteer: Gazetteer
) -> bool:
    chosen = {"place": places, "actor": actors}.get(mention.type)
    if chosen is None or _folded(mention.surface) in chosen or _folded(mention.value) in chosen:
        return True
    place = gazetteer.by_id(mention.value) if mention.type == "place" and mention.value else None
    return place is not None and _folded(place.name) in chosen


def _folded(name: str) -> str:
    return " ".join(name.split()).casefold()
