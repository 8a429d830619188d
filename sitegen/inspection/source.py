"""The source of an article, paragraph by paragraph in its own order: what each was taken for, and what was read in it."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from sitegen.corpus.furniture import RULE as REPEATED
from sitegen.inspection import Seen
from sitegen.inspection.facts import quoted, span
from sitegen.model import BodyBlock, Mention, Removed, Resolved, SettledEvent
from sitegen.quick import dataclass

HEADLINE, DROPPED = "H", "×"
"""Marks of paragraphs that are not the body's."""

_FROM_LEDE = "lede"
_SENTENCE = 50  # characters of an event's sentence, which stands whole in the paragraph above
_BEFORE = {"heading": "## ", "item": "• ", "quote": "> "}


@dataclass(frozen=True, slots=True)
class Note:
    """What was read in a paragraph: `label` is date, place, actor or event."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of the source: `HEADLINE`, `DROPPED` or its id in the body; `rule` took it out, `notes` are its reading."""

    mark: str
    text: str
    rule: str = ""
    notes: tuple[Note, ...] = ()


_Placed = tuple[int, Paragraph]


def paragraphs(seen: Seen) -> list[Paragraph]:
    """Headline, body and furniture in the order of the source; what cannot be placed stands after what it followed."""
    headline = list(_headline(seen))
    taken = {place for place, _ in headline}  # the headline's own words may be on record as its repetition
    removed = [each for each in seen.settled.removed if each.start not in taken]
    placed = [*headline, *_removed(removed), *_body(seen)]
    return [paragraph for _, paragraph in sorted(placed, key=lambda each: each[0])]


def _headline(seen: Seen) -> Iterator[_Placed]:
    """The headline where it stands in the source, unless it is only the start of the body."""
    reading = seen.settled.article.headline
    if reading.rule != _FROM_LEDE and reading.evidence and reading.evidence.start is not None:
        yield reading.evidence.start, Paragraph(HEADLINE, reading.evidence.text)


def _removed(removed: Sequence[Removed]) -> Iterator[_Placed]:
    """What was taken out of the article; what only the collection showed to be furniture stands with the body."""
    own = [each for each in removed if each.rule != REPEATED]
    starts = accumulate((-1 if each.start is None else each.start for each in own), max)
    for each, start in zip(own, starts, strict=True):
        yield each.start if each.start is not None else start, Paragraph(DROPPED, each.text, each.rule)


def _body(seen: Seen) -> Iterator[_Placed]:
    notes = _notes(seen)
    place = -1
    for number, block in enumerate(seen.body.blocks):
        place = next((source for _, source in block.offsets if source >= 0), place)
        text = _BEFORE.get(block.kind, "") + block.text if block.text else _wordless(block)
        if number in seen.settled.hidden:
            yield place, Paragraph(DROPPED, text, REPEATED)
        else:
            yield place, Paragraph(f"p{number + 1}", text, "", tuple(notes.get(number, ())))


def _wordless(block: BodyBlock) -> str:
    return "(a line)" if block.kind == "rule" else "(a picture)"


def _notes(seen: Seen) -> Mapping[int, Sequence[Note]]:
    """What was read in each block of the body."""
    notes: dict[int, list[Note]] = defaultdict(list)
    named: dict[int, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for each in seen.settled.mentions:
        mention = each.mention
        text = _date(mention) if mention.type == "date" else _name(each, seen)
        named[mention.block][mention.type].append(text)
    for number, kinds in named.items():
        notes[number] += [
            Note(kind, " · ".join(dict.fromkeys(kinds[kind]))) for kind in ("date", "place", "actor") if kind in kinds
        ]
    for event in seen.settled.events:
        notes[event.event.block].append(Note("event", _event(event)))
    return notes


def _date(mention: Mention) -> str:
    value = mention.value or f"{mention.timex or 'a time'}, not on the timeline"
    place = span(mention.start, mention.end)
    return f"{quoted(mention.surface)}{place} = {value} [{mention.rule} {mention.confidence:.2f}]"


def _name(resolved: Resolved, seen: Seen) -> str:
    record = seen.corpus.places.get(resolved.id) or seen.corpus.actors.get(resolved.id)
    name = record.name if record else "no record"
    return quoted(name) if name == resolved.mention.surface else f"{quoted(resolved.mention.surface)} = {name}"


def _event(settled: SettledEvent) -> str:
    event = settled.event
    return f"{event.date.edtf} {quoted(event.sentence, _SENTENCE)} [{event.rule} {event.confidence:.2f}]"
