"""The facts of an article, each with the words it was read from, the rule that read it and what was not believed."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sitegen.inspection import Seen
from sitegen.model import Actor, Evidence, Mention, Place, Published, Reading, Rejected, Resolved
from sitegen.quick import dataclass

QUOTE = 100
"""Characters of a quotation."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact, or what belongs to the one above it: then without a label and `depth` steps further in."""

    label: str
    text: str
    depth: int = 0
    is_reason: bool = False


def facts(seen: Seen) -> Iterator[Fact]:
    """Headline, dates, byline, dateline, language, addresses, places, actors, and the events that a curator added."""
    settled = seen.settled
    article = settled.article
    yield Fact("headline", article.headline.value or "none")
    yield from _reasons(article.headline)
    yield from _published(settled.published)
    for name, date in (("updated", article.updated), ("captured", article.captured)):
        if date:
            yield Fact(name, date.value.edtf)
            yield from _reasons(date)
    for name, words in (("byline", article.byline), ("dateline", article.dateline)):
        if words:
            yield Fact(name, words.value)
            yield from _reasons(words)
    yield Fact("language", article.language)
    for name, address in (("source", article.source_url), ("archive", article.archive_url)):
        if address:
            yield Fact(name, address)
    yield from _records("places", [each for each in settled.mentions if each.mention.type == "place"], seen)
    yield from _records("actors", [each for each in settled.mentions if each.mention.type == "actor"], seen)
    added = [each.event for each in settled.events if each.event.block < 0]
    for number, event in enumerate(added):
        yield Fact("" if number else "events", f"{event.date.edtf}  {quoted(event.sentence)}")
        yield Fact("", f"{event.basis} · {event.rule}", 1, is_reason=True)


def _published(published: Published) -> Iterator[Fact]:
    value = published.date.value
    time = f" {published.time}" if published.time else ""
    yield Fact("published", f"{value.edtf if value else 'not known'}{time} ({published.status})")
    if value is None:
        yield from (Fact("", text, 1) for text in _undated(published))
    yield from _reasons(published.date)


def _undated(published: Published) -> Iterator[str]:
    """What is known of a date that is not known."""
    first, last = published.earliest, published.latest
    if published.clue:
        yield f"it was the month and day {published.clue}, but nothing tells the year"
    if first and last:
        yield f"between {first} and {last}"
    elif first or last:
        yield f"not before {first}" if first else f"not after {last}"


def _reasons(reading: Reading[Any]) -> Iterator[Fact]:
    """How a value is known, and what was not believed."""
    known = how(reading.basis, reading.rule, reading.confidence)
    if reading.basis != "none":
        words = f": {_evidence(reading.evidence)}" if reading.evidence else ""
        yield Fact("", known + words, 1, is_reason=True)
    elif reading.evidence:
        yield Fact("", f"bounded by {_evidence(reading.evidence)}", 1, is_reason=True)
    for rejected in reading.rejected:
        yield Fact("", _rejected(rejected), 1, is_reason=True)


def _rejected(rejected: Rejected) -> str:
    value = f"{rejected.edtf}, " if rejected.edtf else ""
    return f"not {value}{quoted(rejected.text)}: {rejected.reason}"


def _records(label: str, mentions: Sequence[Resolved], seen: Seen) -> Iterator[Fact]:
    """The records that mentions name, in order of first mention, and the words that name each."""
    groups: dict[str, list[Mention]] = defaultdict(list)
    for each in mentions:
        groups[each.id].append(each.mention)
    for record, group in groups.items():
        yield Fact(label, f"{len(group)} × {_named(record, seen)}")
        label = ""
        for text in _words(group):
            yield Fact("", text, 1, is_reason=True)
        if record in seen.corpus.actors:
            for joined, rule in seen.corpus.actors[record].merges:
                yield Fact("", f"joined: {joined} [{rule}]", 1, is_reason=True)


def _named(record: str, seen: Seen) -> str:
    """A record's name, id and kind, and what it lies in or belongs to."""
    place, actor = seen.corpus.places.get(record), seen.corpus.actors.get(record)
    if place:
        return f"{_with_region(place, seen)} ({place.id}) · {place.kind}{_point(place)}"
    if actor:
        return f"{actor.name} ({actor.id}) · {actor.kind}{_owner(actor, seen)}"
    return "no record"


def _with_region(place: Place, seen: Seen) -> str:
    """A place's name and what it lies in, up to its country."""
    around = [seen.corpus.places[each] for each in place.within if each in seen.corpus.places]
    country = next((at for at, each in enumerate(around) if each.kind == "country"), len(around))
    within = around[: country + 1] if place.kind != "country" else []
    return ", ".join(each.name for each in (place, *within))


def _point(place: Place) -> str:
    return f" · {place.point[0]:.2f}, {place.point[1]:.2f}" if place.point else " · unlocated"


def _owner(actor: Actor, seen: Seen) -> str:
    owner = seen.corpus.actors.get(actor.owner) or seen.corpus.places.get(actor.owner)
    return f" · of {owner.name}" if owner else ""


def _words(mentions: Sequence[Mention]) -> Iterator[str]:
    """The names as they were found: how often, where first, and how each is known."""
    found: dict[tuple[str, str, str], list[Mention]] = defaultdict(list)
    for each in mentions:
        found[each.surface, each.rule, each.runner_up].append(each)
    for (surface, rule, runner_up), group in found.items():
        first = group[0]
        more = f" and {len(group) - 1} more" if len(group) > 1 else ""
        doubt = f" · or else {runner_up}" if runner_up else ""
        place = span(first.start, first.end)
        yield f"{quoted(surface)}{place}{more} · {how(first.basis, rule, first.confidence)}{doubt}"


def how(basis: str, rule: str, confidence: float) -> str:
    """How something is known."""
    return f"{basis} · {rule} · {confidence:.2f}"


def quoted(text: str, longest: int = QUOTE) -> str:
    """Words in quotation marks on one line, cut when they have more characters than `longest`."""
    line = " ".join(text.split())
    return f"“{line}”" if len(line) <= longest else f"“{line[:longest]}…”"


def span(start: int | None, end: int | None) -> str:
    """Where words stand in the source; nothing when that is not known."""
    return "" if start is None else f" at {start}–{end}"


def _evidence(evidence: Evidence) -> str:
    return quoted(evidence.text) + span(evidence.start, evidence.end)
