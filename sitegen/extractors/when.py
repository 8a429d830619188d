"""The dates in a text: what they say (TIMEX3), the timeline's value (EDTF), the rule that read them, where they stand.

Durations and recurrences are recognised, so that no part of them is taken for a date, and have no EDTF value. A date is
read from the passage's anchor, its day of publication, and from the dates named before it; without an anchor, what
needs one has no value. A passage is best a whole text: "that day" looks back over all of it.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from sitegen.dates import EventDate
from sitegen.extractors.when_calendar import Stretch, edtf
from sitegen.extractors.when_grammar import Grammar, grammar
from sitegen.extractors.when_scene import Meaning, Reading, Scene, Setting, Told
from sitegen.extractors.when_tokens import CORES, tokenise
from sitegen.model import Found, Passage

PIECE = 1 << 16
"""Characters read at a time, so that memory stays small on the longest text."""

_CORE = re.compile(f"[{''.join(sorted(CORES - set(':/ns')))}]|(?<=n )n-n|(?<=t d)s|(?<=[dD]):(?=[dD])|(?<=d)/(?=d)")
_REACH = 24  # tokens on either side of a core letter; no date is longer
_LOOKAHEAD = 8  # tokens that a pattern may look at beyond its date
_GAP = re.compile(r" ?|,? |,? (?:on|at) |t", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Read:
    """Tokens `first` to `stop`, the rule that read them and what they mean."""

    first: int
    stop: int
    rule: str
    meaning: Meaning


def find(passage: Passage) -> tuple[Found, ...]:
    """Every date, time, duration and recurrence in the passage, in order, none inside another.

    `timex` is the TIMEX3 value, "" when it needs an anchor that the passage does not have; `value` is EDTF, "" for what
    has no place on a calendar. An anchor that is no single day gives a value where its first and last day agree on it.
    """
    first, last = _bounds(passage.anchor)
    found = _find(passage, first)
    if first == last:
        return found
    others, unanchored = ({(one.start, one.end): one for one in _find(passage, day)} for day in (last, None))
    return tuple(_agreed(one, others, unanchored) for one in found)


_Spans = Mapping[tuple[int, int], Found]


def _agreed(one: Found, others: _Spans, unanchored: _Spans) -> Found:
    place = (one.start, one.end)
    if place in others and (others[place].timex, others[place].value) == (one.timex, one.value):
        return one
    return unanchored.get(place) or replace(one, value="", timex="", confidence=min(one.confidence, 0.3))


def _bounds(anchor: EventDate | None) -> tuple[dt.date | None, dt.date | None]:
    if anchor is None or anchor.earliest is None or anchor.latest is None or anchor.earliest.startswith(("-", "0000")):
        return None, None
    return dt.date.fromisoformat(anchor.earliest), dt.date.fromisoformat(anchor.latest)


def _find(passage: Passage, anchor: dt.date | None) -> tuple[Found, ...]:
    known = grammar(passage.language)
    out: list[Found] = []
    told = Told()
    for begin, text in _pieces(passage.text):
        setting = Setting(text, tokenise(text, known.words), known.words, anchor, passage.date_order, known.language)
        for read in _joined(setting, _readings(known, setting, told)):
            out.append(_found(setting, read, begin))
            told = after(told, read.meaning)
    return tuple(out)


def _pieces(text: str) -> Iterator[tuple[int, str]]:
    begin = 0
    while len(text) - begin > PIECE:
        cut = max(text.rfind("\n", begin, begin + PIECE), text.rfind(" ", begin, begin + PIECE))
        cut = begin + PIECE if cut <= begin else cut
        yield begin, text[begin:cut]
        begin = cut
    yield begin, text[begin:] if begin else text


def _found(setting: Setting, read: Read, begin: int) -> Found:
    meaning, starts = read.meaning, setting.tokens.starts
    value = _edtf(meaning.span, meaning) + (f"/{_edtf(meaning.end, meaning)}" if meaning.end else "")
    start, end = begin + starts[read.first], begin + starts[read.stop]
    return Found(start, end, "date", value, meaning.kind, read.rule, meaning.confidence, timex=meaning.timex)


def _edtf(span: Stretch | None, meaning: Meaning) -> str:
    # Early or late, a day is that day all the same.
    return edtf(span, approximate=meaning.approximate and span.unit != "D") if span else ""


def _readings(known: Grammar, setting: Setting, told: Told) -> Iterator[Read]:
    """The dates of a text, found near its core letters: windows of known words around them."""
    letters, done = setting.tokens.letters, 0
    for core in _CORE.finditer(letters):
        at = core.start()
        if at < done:
            continue
        begin = max(done, at - _REACH)
        begin = max(begin, letters.rfind("0", begin, at) + 1)
        end = letters.find("0", at, at + _REACH)
        end = min(at + _REACH, len(letters)) if end < 0 else end
        pattern = known.near(CORES.intersection(letters[begin:end]))
        while (match := pattern.search(letters, begin, end + _LOOKAHEAD)) and match.start() < end:
            rule, reading = known.rules[match.lastgroup or ""]
            meaning = _meaning(reading, Scene(setting, match.start(), match.end(), told))
            begin = match.end() if meaning else match.start() + 1
            if meaning:
                yield Read(match.start(), match.end(), rule, meaning)
                told = after(told, meaning)
        done = max(end, begin)


def _meaning(reading: Reading, scene: Scene) -> Meaning | None:
    try:
        meaning = reading(scene)
    except (OverflowError, ValueError):  # beyond the calendar's years 1 to 9999
        return None
    if meaning and scene.has("EARLY", "EDGE", "ABOUT"):
        return replace(meaning, approximate=True)
    return meaning


def after(told: Told, meaning: Meaning) -> Told:
    """What "that day" and "a year earlier" may point at once these words are said."""
    span = meaning.span
    if span is None or meaning.refers:
        return told
    return Told(
        last=span,
        day=span if span.unit == "D" else told.day,
        year=span if span.unit in ("D", "M", "Q", "Y") else told.year,
        quarter=span if span.unit == "Q" else told.quarter,
    )


def _joined(setting: Setting, reads: Iterable[Read]) -> Iterator[Read]:
    """A time and the day right beside it as one: "14:02 on 3 March", "Friday, 6 p.m."."""
    held: Read | None = None
    for read in reads:
        joint = _joint(setting, held, read) if held else None
        if held and not joint:
            yield held
        held = joint or read
    if held:
        yield held


def _joint(setting: Setting, first: Read, second: Read) -> Read | None:
    if (first.rule == "clock") == (second.rule == "clock") or second.first - first.stop > 4:
        return None
    clock, day = (first, second) if first.rule == "clock" else (second, first)
    span = day.meaning.span
    if span is None or span.unit != "D" or day.meaning.clock or day.meaning.end:
        return None
    if not _GAP.fullmatch("".join(setting.tokens.texts[first.stop : second.first])):
        return None
    stated = clock.meaning.clock
    meaning = replace(day.meaning, kind="TIME", timex=f"{day.meaning.timex}{stated}", clock=stated)
    return Read(first.first, second.stop, day.rule, meaning)
