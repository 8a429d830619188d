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
from sitegen.extractors.when.grammar import Fit, Grammar, grammar
from sitegen.extractors.when.scene import Meaning, Reading, Scene, Setting, Told
from sitegen.extractors.when.tokens import CLASSES, CORES, tokenise
from sitegen.lexicon.calendar_words import western_digits
from sitegen.model import Found, Passage
from sitegen.patterns import lazy_pattern

PIECE = 1 << 16
"""Characters read at a time, so that memory stays small on the longest text."""

_CORE = lazy_pattern(
    f"[{''.join(sorted(CORES))}]"  # first, so that a search skips to it
    r"(?:(?<![:/ns])|(?<=n n)-n|(?<=t ds)|(?<=[dD]:)(?=[dD])|(?<=d/)(?=d))"
)
_ABOUT = frozenset(CLASSES[name] for name in ("EARLY", "EDGE", "ABOUT"))
_GAP = lazy_pattern(r" ?|,? |,? (?:on|at) |t", re.IGNORECASE)


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
        tokens = tokenise(text, known.pieces)
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
    return Found(start, end, "date", value, meaning.kind, read.rule, meaning.confidence, meaning.timex)


def _edtf(span: Stretch | None, meaning: Meaning) -> str:
    # Early or late, a day is that day all the same.
    return edtf(span, approximate=meaning.approximate and span.unit != "D") if span else ""


def _readings(known: Grammar, setting: Setting, told: Told) -> Iterator[Read]:
    """The dates of a text, found in the runs of known words that hold a core letter."""
    letters, done = setting.tokens.letters, 0
    for core in _CORE.finditer(letters):
        at = core.start()
        if at < done:
            continue
        begin = letters.rfind("0", done, at) + 1 or done
        end = letters.find("0", at) + 1 or len(letters)
        for first, fits in known.fits(letters[begin:end]).items():
            read = _read(setting, begin, begin + first, fits, told) if begin + first >= done else None
            if read:
                yield read
                done, told = read.stop, after(told, read.meaning)
        done = max(done, end)


def _read(setting: Setting, begin: int, first: int, fits: Sequence[Fit], told: Told) -> Read | None:
    """The first of the rules that fit at a token, in the run that begins at `begin`, and mean something."""
    letters = setting.tokens.letters
    for rule, end in fits:
        stop = begin + end
        meaning = _meaning(rule.reading, Scene(setting, first, stop, letters[first:stop], told))
        if meaning:
            return Read(first, stop, rule.name, meaning)
    return None


def _meaning(reading: Reading, scene: Scene) -> Meaning | None:
    try:
        meaning = reading(scene)
    except (OverflowError, ValueError):  # beyond the calendar's years 1 to 9999
        return None
    if meaning and not _ABOUT.isdisjoint(scene.said):
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
    if not _GAP.fullmatch(setting.tokens.between(first.stop, second.first)):
        return None
    stated = clock.meaning.clock
    meaning = day.meaning._replace(kind="TIME", timex=f"{day.meaning.timex}{stated}", clock=stated)
    return Read(first.first, second.stop, day.rule, meaning)
