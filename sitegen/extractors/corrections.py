"""A curator's corrections: words kept in the body or cut out of it, words that are no date, events dropped and added.

Words are quoted as they stand in the article, white space apart. Words that are no longer there are a problem.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Literal

from sitegen.config import DateOrder
from sitegen.dates import EventDate
from sitegen.errors import Problem
from sitegen.extractors.parts import Layout, Part, piece, trimmed
from sitegen.extractors.published.declared import written
from sitegen.model import Block, Declared, DeclaredEvent, Event, Field, Mention

REMOVE = "removed by hand"


def corrected_layout(layout: Layout, declared: Declared) -> tuple[Layout, tuple[Problem, ...]]:
    """The layout with the words of `keep` in the body and those of `remove` out of it, and what was not found."""
    problems: list[Problem] = []
    for field in declared.keep:
        layout, found = _kept(layout, _even(field.text))
        problems += [] if found else [_gone("keep", field)]
    for field in declared.remove:
        layout, found = _cut(layout, _even(field.text))
        problems += [] if found else [_gone("remove", field)]
    return layout, tuple(problems)


def _kept(layout: Layout, words: str) -> tuple[Layout, bool]:
    """The layout with every block that holds the words in the body, in its place."""
    if words and any(words in block.text for block in layout.body):
        return layout, True
    above = [part for part in layout.head if words in _even(part.block.text)]
    below = [part for part in layout.removed if words in _even(part.block.text)]
    if not words or not (above or below):
        return layout, False
    body = list(layout.body)
    body[:0] = [part.block for part in above]
    for part in below:
        body.insert(_place(body, part.block), part.block)
    head = tuple(part for part in layout.head if part not in above)
    return Layout(head, tuple(body), tuple(part for part in layout.removed if part not in below)), True


def _place(body: Sequence[Block], block: Block) -> int:
    """Where a block that was taken out stood among those that stayed."""
    own = _source(block)
    return next((at for at, other in enumerate(body) if _source(other) > own >= 0), len(body))


def _source(block: Block) -> int:
    return next((source for _, source in block.offsets if source >= 0), -1)


def _cut(layout: Layout, words: str) -> tuple[Layout, bool]:
    """The layout without the words: the first block that holds them loses them, and goes when nothing else is in it."""
    for number, block in enumerate(layout.body):
        at = block.text.find(words) if words else -1
        if at >= 0:
            rest = without(block, at, at + len(words))
            body = (*layout.body[:number], *([rest] if rest else []), *layout.body[number + 1 :])
            return Layout(layout.head, body, (*layout.removed, Part(piece(block, at, at + len(words)), REMOVE))), True
    gone = any(words in _even(part.block.text) for part in (*layout.head, *layout.removed))
    return layout, bool(words) and gone


def without(block: Block, start: int, end: int) -> Block | None:
    """The block without the characters from `start` to `end`; None when nothing is left. The space between what is left
    on both sides stays one.
    """
    if block.text[:start].endswith(" ") and block.text[end : end + 1] in (" ", ""):
        start -= 1
    elif start == 0 and block.text[end : end + 1] == " ":
        end += 1
    before, after = piece(block, 0, start), piece(block, end, len(block.text))
    if not before.text or not after.text:
        rest = after if after.text else before
        return trimmed(rest, 0, len(rest.text))
    ranges = [
        part
        for fragment in block.fragments
        for part in (_around(fragment, start, end) if isinstance(fragment, tuple) else [fragment])
    ]
    moved = ((at + start, source) for at, source in after.offsets)
    first = (pair for pair in before.offsets if pair[0] < start)
    offsets = (*first, (start, -1), *moved)  # words from both sides of the gap have no place of their own
    return replace(block, text=before.text + after.text, offsets=offsets, fragments=tuple(ranges))


def _around(fragment: tuple[int, int], start: int, end: int) -> list[tuple[int, int]]:
    """What is left of a range of the text once the characters from `start` to `end` are gone."""
    gap = end - start
    left = (fragment[0], min(fragment[1], start))
    right = (max(fragment[0], end) - gap, fragment[1] - gap)
    return [each for each in (left, right) if each[0] < each[1]]


def without_no_dates(
    mentions: Sequence[Mention], text: str, declared: Declared
) -> tuple[tuple[Mention, ...], tuple[Problem, ...]]:
    """The mentions without the dates that a curator says are none; `text` is all that the article says."""
    if not declared.not_date:
        return tuple(mentions), ()
    quoted = [_even(field.text) for field in declared.not_date]
    problems = tuple(
        _gone("not_date", field)
        for field, words in zip(declared.not_date, quoted, strict=True)
        if words not in _even(text)
    )
    kept = (each for each in mentions if each.type != "date" or not any(_same(each.surface, words) for words in quoted))
    return tuple(kept), problems


def _same(surface: str, words: str) -> bool:
    """Whether quoted words are those of a mention: the same, or more around them or fewer of them."""
    return _even(surface) in words or words in _even(surface)


def corrected_events(
    events: Sequence[Event], mentions: Sequence[Mention], declared: Declared, order: DateOrder | None = None
) -> tuple[tuple[Event, ...], tuple[Mention, ...], tuple[Problem, ...]]:
    """The events without those dropped and with those added, the mentions with those that the added ones name, and what
    was wrong.
    """
    if not (declared.events_drop or declared.events_add):
        return tuple(events), tuple(mentions), ()
    problems: list[Problem] = []
    kept = list(events)
    for field in declared.events_drop:
        words = _even(field.text)
        left = [event for event in kept if not words or (words not in event.sentence and words != event.phrase)]
        problems += [] if len(left) < len(kept) else [_gone("events: drop", field)]
        kept = left
    named = list(mentions)
    for added in declared.events_add:
        date = written(added.date.text, order)
        if date is None or date.other is not None:
            problems.append(_wrong_date(added))
        else:
            kept.append(_added(added, date.date, named))
    return tuple(kept), tuple(named), tuple(problems)


def _added(added: DeclaredEvent, date: EventDate, mentions: list[Mention]) -> Event:
    """An event that a curator states; its places and actors are added to `mentions`."""
    first = len(mentions)
    mentions += declared_mentions("place", added.places)
    mentions += declared_mentions("actor", added.actors)
    return Event(
        date=date,
        phrase=added.date.text,
        sentence=added.text.text,
        start=added.text.start,
        end=added.text.end,
        block=-1,
        mentions=tuple(range(first, len(mentions))),
        basis="declared",
        rule="front-matter",
        confidence=1.0,
    )


def declared_mentions(kind: str, names: Iterable[Field]) -> list[Mention]:
    """Mentions that a curator states; they stand in no block."""
    type: Literal["place", "actor"] = "place" if kind == "place" else "actor"  # noqa: A001
    return [
        Mention(type, name.text, name.start, name.end, -1, 0, "", "", "declared", "front-matter", 1.0) for name in names
    ]


def _even(text: str) -> str:
    return " ".join(text.split())


def _gone(key: str, field: Field) -> Problem:
    return Problem(
        "words-not-found",
        "warning",
        field.path,
        f"{key}: the article no longer says “{_short(field.text)}”",
        "quote the words as they stand in the article now, or take the line out",
        field.line,
    )


def _wrong_date(added: DeclaredEvent) -> Problem:
    message = f"events: add: “{_short(added.date.text)}” is no date, or may be two"
    hint = "write the date as 2024-03-01, 2024-03, 2024 or 2024-03-01/2024-03-05"
    return Problem("event-date", "error", added.date.path, message, hint, added.date.line)


def _short(text: str) -> str:
    words = _even(text)
    return words if len(words) <= 60 else words[:59] + "…"
