"""The dates in a text: what they say (TIMEX3), the timeline's value (EDTF), the rule that read them, where they stand.

Durations and recurrences are recognised, so that no part of them is taken for a date, and have no EDTF value. A date is
read from the passage's anchor, its day of publication, and from the dates named before it; without an anchor, what
needs one has no value. A passage is best a whole text: "that day" looks back over all of it.
"""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from sitegen.dates import EventDate
from sitegen.extractors.when.calendar import Stretch, edtf
from sitegen.extractors.when.grammar import Grammar, Rule, grammar
from sitegen.extractors.when.scene import Meaning, Reading, Scene, Setting, Told
from sitegen.extractors.when.tokens import CORES, tokenise
from sitegen.lexicon.calendar_words import western_digits
from sitegen.model import Found, Passage

PIECE = 1 << 16
"""Characters read at a time, so that memory stays small on the longest text."""

_CORE = re.compile(
    f"[{''.join(sorted(CORES))}]"  # first, so that a search skips to it
    r"(?:(?<![:/ns])|(?<=n n)-n|(?<=t ds)|(?<=[dD]:)(?=[dD])|(?<=d/)(?=d))"
)
_REACH = 24  # tokens on either side of a core letter; no date is longer
_GAP = re.compile(r" ?|,? |,? (?:on|at) |t", re.IGNORECASE)


class Read(NamedTuple):
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
    if first == last:
        return tuple(_find(passage, (first,))[0])
    found, *others = _find(passage, (first, last, None))
    at_last, unanchored = ({(one.start, one.end): one for one in each} for each in others)
    return tuple(_agreed(one, at_last, unanchored) for one in found)


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


def _find(passage: Passage, anchors: Sequence[dt.date | None]) -> list[list[Found]]:
    """What the passage says, read from each of the anchors."""
    known = grammar(passage.language)
    found: list[list[Found]] = [[] for _ in anchors]
    told = [Told() for _ in anchors]
    for begin, text in _pieces(western_digits(passage.text)):
        tokens = tokenise(text, known.words)
        for number, anchor in enumerate(anchors):
            setting = Setting(text, tokens, known.words, anchor, passage.date_order, known.language)
            for read in _joined(setting, _readings(known, setting, told[number])):
                found[number].append(_found(setting, read, begin))
                if len(text) < len(passage.text):  # the next piece looks back on this one
                    told[number] = after(told[number], read.meaning)
    return found


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
    letters, modifying, done = setting.tokens.letters, known.modifying, 0
    for core in _CORE.finditer(letters):
        at = core.start()
        if at < done:
            continue
        begin = max(done, at - _REACH)
        begin = max(begin, letters.rfind("0", begin, at) + 1)
        end = letters.find("0", at, at + _REACH)
        end = min(at + _REACH, len(letters)) if end < 0 else end
        rules = known.near(CORES.intersection(letters[begin:end]))
        while begin < end:
            letter = letters[begin]
            read = _read(known, rules, setting, begin, told) if letter in rules or letter in modifying else None
            begin = read.stop if read else begin + 1
            if read:
                yield read
                told = after(told, read.meaning)
        done = max(end, begin)


def _read(known: Grammar, rules: Mapping[str, Sequence[Rule]], setting: Setting, first: int, told: Told) -> Read | None:
    """The first rule that fits at a token and means something, behind a modifier if one stands there."""
    letters = setting.tokens.letters
    modifier = known.modifier.match(letters, first) if letters[first] in known.modifying else None
    for start in (modifier.end(), first) if modifier else (first,):
        for rule in rules.get(letters[start : start + 1], ()):
            match = rule.pattern.match(letters, start)
            if not match:
                continue
            stop = match.end()
            meaning = _meaning(rule.reading, Scene(setting, first, stop, letters[first:stop], told))
            if meaning:
                return Read(first, stop, rule.name, meaning)
    return None


def _meaning(reading: Reading, scene: Scene) -> Meaning | None:
    try:
        meaning = reading(scene)
    except (OverflowError, ValueError):  # beyond the calendar's years 1 to 9999
        return None
    if meaning and scene.has("EARLY", "EDGE", "ABOUT"):
        return meaning._replace(approximate=True)
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
    meaning = day.meaning._replace(kind="TIME", timex=f"{day.meaning.timex}{stated}", clock=stated)
    return Read(first.first, second.stop, day.rule, meaning)
