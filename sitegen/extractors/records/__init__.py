"""Names of the authority records, found in an article's body: the second, cheap step of understanding.

What a curator wrote down wins over what was recognised automatically, wherever both claim the same words.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from operator import itemgetter

from sitegen.authorities import Authorities
from sitegen.extractors.parts import source_span
from sitegen.extractors.records.names import Match, Matcher, build_matcher, by_first_word, matches
from sitegen.extractors.records.references import reference_lines, referred
from sitegen.model import BodyBlock, Declared, Event, Field, Mention, Understood
from sitegen.quick import dataclass


class _Same:
    """Authorities compared by identity: they are large, and a run has one."""

    __slots__ = ("authorities",)

    def __init__(self, authorities: Authorities) -> None:
        self.authorities = authorities

    def __hash__(self) -> int:
        return id(self.authorities)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.authorities is self.authorities


@lru_cache(maxsize=4)
def _matcher(same: _Same) -> Matcher:
    return build_matcher(same.authorities)


def first_words(authorities: Authorities) -> dict[str, bytes]:
    """The words, in small letters, that the records' names are looked up by, each with a digest of those names."""
    return by_first_word(_matcher(_Same(authorities)))


def recognise_records(understood: Understood, authorities: Authorities, declared: Declared) -> Understood:
    """The same article with the mentions that the records' names make, and without those that they replace.

    A place's value is the record's id, an actor's the record's name; the rule is "authority" or "built-in". Where
    places or actors are declared, only their records are looked for.
    """
    matcher = _matcher(_Same(authorities))
    article, blocks = understood.article, understood.body.blocks
    wanted = _Wanted(_chosen(declared.places, matcher), _chosen(declared.actors, matcher))
    matched = {
        index: found
        for index, block in enumerate(blocks)
        if (found := [match for match in matches(block.text, matcher) if wanted.allows(match)])
    }
    if not matched and not reference_lines(article):
        return understood
    kept = [mention for mention in article.mentions if not _replaced(mention, matched.get(mention.block, ()))]
    made = [
        _mention(blocks[index], index, match)
        for index, found in matched.items()
        for match in found
        if not match[2].drop
    ]
    beside = [mention for mention, match in referred(article, (*kept, *made), matcher) if wanted.allows(match)]
    if not made and not beside and len(kept) == len(article.mentions):
        return understood
    mentions = tuple(sorted([*kept, *made], key=lambda mention: (mention.block, mention.at, -len(mention.surface))))
    events = _events(article.events, article.mentions, mentions, blocks)
    # Whom a report speaks of comes before whom it leads to.
    return replace(understood, article=replace(article, mentions=(*mentions, *beside), events=events))


@dataclass(frozen=True, slots=True)
class _Wanted:
    """The values of the declared records; None where nothing is declared, and all are looked for."""

    places: frozenset[str] | None
    actors: frozenset[str] | None

    def allows(self, match: Match) -> bool:
        name = match[2]
        chosen = self.places if name.type == "place" else self.actors
        return chosen is None or name.drop or name.value in chosen


def _chosen(fields: Sequence[Field] | None, matcher: Matcher) -> frozenset[str] | None:
    if fields is None:
        return None
    return frozenset(name.value for field in fields for _, _, name in matches(field.text, matcher))


def _replaced(mention: Mention, matched: Sequence[Match]) -> bool:
    """Whether a place or actor recognised automatically gives way to a record's name; `matched` is in order."""
    if mention.type == "date" or not matched:
        return False
    index = bisect_right(matched, mention.at, key=itemgetter(1))
    while index < len(matched) and matched[index][0] < mention.at + len(mention.surface):
        if _claims(matched[index], mention):
            return True
        index += 1
    return False


def _claims(match: Match, mention: Mention) -> bool:
    """Whether a name takes the words that it shares with a mention: not when one is a place inside the other's name."""
    start, end, name = match
    first, last = mention.at, mention.at + len(mention.surface)
    if name.type == mention.type:
        return True
    if name.drop:
        return False
    place_inside = (first <= start and end <= last) if name.type == "place" else (start <= first and last <= end)
    return not place_inside or (first, last) == (start, end)


def _mention(block: BodyBlock, index: int, match: Match) -> Mention:
    at, end, name = match
    start, stop = source_span(block, at, end)
    return Mention(
        type=name.type,
        surface=block.text[at:end],
        start=start,
        end=stop,
        block=index,
        at=at,
        value=name.value,
        kind=name.kind,
        basis="text",
        rule=name.rule,
        confidence=1.0 if name.rule == "authority" else 0.95,
        owner=name.owner,
    )


def _events(
    events: Iterable[Event], old: Sequence[Mention], new: Sequence[Mention], blocks: Sequence[BodyBlock]
) -> tuple[Event, ...]:
    """The events with the places and actors that their sentences name now; mentions and events are in order."""
    places = [(mention.block, mention.at) for mention in new]
    positions: dict[Mention, int] = {}
    reached = [0] * len(blocks)  # the start of the last sentence found in each block
    made = []
    for event in events:
        number, sentence = event.block, event.sentence
        at = _place(blocks[number].text, sentence, reached[number]) if 0 <= number < len(blocks) else -1
        if at >= 0:
            reached[number] = at
            first, last = bisect_left(places, (number, at)), bisect_left(places, (number, at + len(sentence)))
            named = [index for index in range(first, last) if new[index].type != "date"]
        else:
            positions = positions or {mention: index for index, mention in enumerate(new)}
            kept = (positions.get(old[index]) for index in event.mentions)
            named = [index for index in kept if index is not None]
        made.append(event if event.mentions == tuple(named) else replace(event, mentions=tuple(named)))
    return tuple(made)


def _place(text: str, sentence: str, start: int) -> int:
    """Where a sentence stands in a text, from `start` on or else before it; -1 when it does not."""
    at = text.find(sentence, start)
    return text.find(sentence) if at < 0 < start else at
