"""Where everything in a draft stands: what is above the body, the body, what was taken out of it or stood below.

A part is a block of the draft or a piece cut out of one; its offsets still lead to the source.
"""

from bisect import bisect_right
from collections.abc import Iterator
from operator import itemgetter
from typing import NamedTuple

from sitegen.model import Block, Evidence, Fragment, Removed
from sitegen.quick import dataclass

_at = itemgetter(0)


class Part(NamedTuple):
    """A piece of the draft. `rule` says why it is not in the body; "" above the body where nothing spoke against it."""

    block: Block
    rule: str = ""


@dataclass(frozen=True, slots=True)
class Layout:
    """`head` is what stands above the body, in order: banners, section labels, headline, standfirst, byline, date.

    `removed` is the furniture inside and below the body. Head, body and removed together are the whole draft.
    """

    head: tuple[Part, ...]
    body: tuple[Block, ...]
    removed: tuple[Part, ...]


def source_span(block: Block, start: int, end: int) -> tuple[int | None, int | None]:
    """The source's characters from a block's `start` to its `end` (past the last one); Nones when they cannot be placed.

    A span that holds an unplaced stretch, or that runs backwards in the source, has no place. One that ends in a
    character with a pair of its own (an entity) ends where the next pair begins.
    """
    if start >= end:
        return None, None
    offsets = block.offsets
    if len(offsets) == 1:  # as nearly all are
        at, source = offsets[0]
        return (source + start - at, source + end - at) if source >= 0 and at <= start else (None, None)
    first = bisect_right(offsets, start, key=_at) - 1
    last = bisect_right(offsets, end - 1, key=_at) - 1
    if first < 0 or any(source < 0 for _, source in offsets[first : last + 1]):
        return None, None
    begin = offsets[first][1] + start - offsets[first][0]
    until = offsets[last][1] + end - offsets[last][0]
    if offsets[last][0] == end - 1 and last + 1 < len(offsets) and offsets[last + 1][0] == end:
        until = max(until, offsets[last + 1][1])
    return (begin, until) if begin < until else (None, None)


def piece(block: Block, start: int, end: int) -> Block:
    """The block with only the characters from `start` to `end`; markup around them stays balanced."""
    if start == 0 and end == len(block.text):
        return block
    return Block(
        block.kind,
        block.text[start:end],
        tuple(_offsets(block, start, end)),
        tuple(_fragments(block, start, end)),
        block.containers,
        block.level,
    )


def _offsets(block: Block, start: int, end: int) -> Iterator[tuple[int, int]]:
    before: tuple[int, int] | None = None
    for at, source in block.offsets:
        if at <= start:
            before = (0, source + start - at if source >= 0 else -1)
            continue
        if before is not None:
            yield before
            before = None
        if at <= end:
            yield at - start, source
    if before is not None:
        yield before


def _fragments(block: Block, start: int, end: int) -> Iterator[Fragment]:
    for fragment in block.fragments:
        if isinstance(fragment, tuple):
            first, last = max(fragment[0], start), min(fragment[1], end)
            if first < last:
                yield first - start, last - start
        else:
            yield fragment


def trimmed(block: Block, start: int, end: int) -> Block | None:
    """`piece` without white space at its ends; None when nothing is left."""
    text = block.text[start:end]
    room = len(text)
    start += room - len(text.lstrip())
    end -= room - len(text.rstrip())
    return piece(block, start, end) if start < end else None


def removal(part: Part) -> Removed:
    """The record of words that were taken out."""
    start, end = source_span(part.block, 0, len(part.block.text))
    return Removed(part.block.text, part.rule, start, end)


def evidence(block: Block, start: int = 0, end: int | None = None) -> Evidence:
    """The words of a block from `start` to `end`, and where they stand in the source."""
    end = len(block.text) if end is None else end
    return Evidence(block.text[start:end], *source_span(block, start, end))
