"""The dates that stand around a report: in its byline, on a date line of its own, in a banner above its headline.

A line above the headline that holds nothing but a date is the page's banner: the day when the page was saved. It bounds
the day of publication and is never that day.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from sitegen.extractors.parts import Layout, Part, evidence
from sitegen.extractors.published.candidates import Candidate, Trust, day
from sitegen.extractors.published.forms import LIKELY, Stamp, stamps
from sitegen.model import Block, Field
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass

Label = Literal["published", "updated", "captured", "other", ""]

LONGEST = 400
"""Characters of a line that are looked at: a byline or a date line is no longer."""

OPENING, BELOW = 4, 1_000
"""How many of the report's own lines may hold its date; the line number of what stands below it."""

GLUED = "glued date"
"""The rule by which the layout parts such a date from the first paragraph."""

_LABELS: tuple[tuple[Label, str], ...] = (
    (
        "updated",
        (
            r"updated?|modified|revised|edited|last (?:changed|reviewed)|mis à jour|modifié|aktualisiert|geändert|actualizado"
            r"|aggiornato|atualizado|обновлен\w*|оновлен\w*|aktualizacja"
        ),
    ),
    ("captured", r"accessed|retrieved|archived|captured|saved on|snapshot|consulté le|abgerufen|архив\w*"),
    (
        "other",
        (
            r"©|copyright|born|expires?|deadline|(?:event|picture|release|air|birth) ?date|due|recorded on|until|through|since"
            r"|valid|photo|picture|image|\(@\w+\)(?=\s*$)"
        ),
    ),
    (
        "published",
        (
            r"(?:first |originally )?published(?: on)?|posted(?: on)?|date published|publi(?:shed|cation) date|publié|veröffentlicht"
            r"|publicado|pubblicato|опубл\w*|дата публ\w*|publikacja|date(?= ?:)|uploaded"
        ),
    ),
)
_NO_LETTER_BEHIND = r"(?![^\W\d_])"
_LABEL = lazy_pattern(
    r"(?<![^\W\d_])(?:" + "|".join(f"(?P<{name}>(?:{words}){_NO_LETTER_BEHIND})" for name, words in _LABELS) + ")",
    re.IGNORECASE,
)
_BYLINE = lazy_pattern(r"(?<!\w)(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Аа]втор:?|[Оо]т:?)\s+[A-ZÀ-ÞА-ЯІЇЄ]")
_DECORATION = lazy_pattern(r"[\s|•·,;:()\[\]–—-]+")
_WEEKDAY = lazy_pattern(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|lunedì|domenica|montag|dienstag|mittwoch|donnerstag"
    r"|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|today(?: is)?",
    re.IGNORECASE,
)
_PARTED = lazy_pattern(r"\s[|/•·]\s")
_DATELINE_AFTER = lazy_pattern(r"\s?(?:\([^)]{2,30}\))?\s?[–—-]{1,2}\s")
_ALONE = 80  # characters of a line that holds nothing but a date
_BESIDE = 40  # characters before a date that are quoted with it
_PROSE = 14  # words beside a date: a caption or a sentence, no date line
_NEAR = 10  # lines above the headline that may still be the report's own
_TOP = 4  # lines at the top of a page, where its banner stands
_SCORES: dict[Label, float] = {"published": 4.0, "updated": -3.0, "captured": -9.0, "other": -6.0, "": 0.0}


@dataclass(frozen=True, slots=True)
class Sighting:
    """A date in a line. `line` counts from the start of the report (-1 is the line above it); `banner`: it is the date
    of the page, not of the report; `score` says how much speaks for the day of publication, nothing below 0.
    """

    stamp: Stamp
    block: Block
    line: int
    label: Label
    banner: bool
    score: float


def sightings(layout: Layout, no_dates: Sequence[Field] = ()) -> list[Sighting]:
    """Every whole date above the report, in its first lines, and below it where it is called its publication; those in
    `no_dates` are none.
    """
    found = list(_above(layout.head))
    for number, block in enumerate(layout.body[:OPENING]):
        if len(block.text) <= LONGEST or number == 0:
            found.extend(_in_line(block, number, 1.0 if _is_short(block) else -9.0))
    for part in layout.removed:
        if LIKELY.search(part.block.text[:LONGEST]):
            below = _in_line(part.block, BELOW, -3.0)
            found.extend(each for each in below if each.label in ("published", "updated", "captured"))
    spurned = {field.text for field in no_dates}
    return [each for each in found if each.block.text[each.stamp.start : each.stamp.end] not in spurned]


def glued(layout: Layout) -> list[Candidate]:
    """The date that a scraper glued to the first words: " date 2023-05-11 A bridge …"."""
    part = next((part for part in layout.head if part.rule == GLUED), None) if layout.head else None
    found = next(stamps(part.block.text), None) if part else None
    if part is None or found is None:
        return []
    words = evidence(part.block, found.start, found.end)
    return [Candidate(day(found.day), GLUED.replace(" ", "-"), Trust.GLUED, 0.9, words, found.time)]


def line_candidates(seen: Sequence[Sighting]) -> list[Candidate]:
    """The sightings that can be the day of publication, best first."""
    likely = [each for each in seen if each.score > 0 and each.label in ("published", "")]
    return [sighted(each) for each in sorted(likely, key=lambda each: -each.score)]


def sighted(each: Sighting, rule: str = "", confidence: float = 0.0) -> Candidate:
    """A sighting as a candidate; its words run from the start of a short line to the end of the date."""
    rule = rule or ("published-line" if each.label == "published" else "date-line" if each.line < 0 else "dateline")
    start = 0 if each.stamp.start <= _BESIDE else each.stamp.start
    return Candidate(
        day(each.stamp.day),
        rule,
        Trust.LINE,
        confidence or min(0.95, 0.6 + 0.05 * each.score),
        evidence(each.block, start, each.stamp.end),
        each.stamp.time,
        day(each.stamp.other) if each.stamp.other else None,
    )


def _above(head: tuple[Part, ...]) -> Iterator[Sighting]:
    head = tuple(part for part in head if part.rule != GLUED)
    headline = next((at for at, part in enumerate(head) if part.rule == "headline"), len(head))
    weather = {at for at, part in enumerate(head) if part.rule == "weather"}
    for at, part in enumerate(head):
        text = part.block.text[:LONGEST]
        if not LIKELY.search(text):
            continue
        label = _heading_label(head[at - 1].block.text) if at else ""
        if at >= headline:
            yield from _in_line(part.block, at - len(head), 2.0 - 0.05 * min(30, at - headline), label)
        else:
            above = headline - at
            own = above <= _NEAR and not (at < _TOP and above > 3) and not weather.intersection(range(at - 3, at + 4))
            for each in _in_line(part.block, at - len(head), 0.5 if own else -2.0, label):
                timed = bool(each.stamp.time) and above <= 2 * _NEAR
                banner = not (timed or each.label) and _is_alone(each) and (not own or bool(_WEEKDAY.search(text)))
                score = (
                    min(each.score, -1.0)
                    if banner
                    else max(each.score, 0.5)
                    if timed and not each.label
                    else each.score
                )
                yield replace(each, banner=banner, score=score)


def _in_line(block: Block, line: int, base: float, label: Label = "") -> Iterator[Sighting]:
    """The dates of a line; `label` is what the line before calls them."""
    text, begin = block.text[:LONGEST], 0
    for stamp in stamps(text):
        before = text[begin : stamp.start]
        called = _label(before) or (label if not before.strip() else "")
        score = base + _SCORES[called] + (3.0 if _BYLINE.search(text) else 0.0) + (1.0 if stamp.time else 0.0)
        if len(text.split()) > _PROSE and not _PARTED.search(text) and (called != "published" or line == BELOW):
            score -= 6.0
        if 0 <= line < OPENING and (_opens(text, stamp) or (called == "published" and stamp.start < 2 * _BESIDE)):
            score = max(score, 1.0)
        yield Sighting(stamp, block, line, called, banner=False, score=score)
        begin = stamp.end


def _is_alone(each: Sighting) -> bool:
    """Whether nothing but the date and its weekday stands in the line."""
    if len(each.block.text) > _ALONE:
        return False
    rest = each.block.text[: each.stamp.start] + each.block.text[each.stamp.end :]
    return not _DECORATION.sub("", _WEEKDAY.sub("", rest))


def _is_short(block: Block) -> bool:
    if len(block.text) > LONGEST:
        return False
    return len(block.text.split()) <= _PROSE and not block.text.rstrip().endswith((".", "?", "!", ":"))


def _opens(text: str, stamp: Stamp) -> bool:
    """Whether a dateline's dash follows the date: "KYIV, 3 March 2022 (Outlet) — "."""
    return stamp.start < 60 and bool(_DATELINE_AFTER.match(text, stamp.end))


def _heading_label(line: str) -> Label:
    """What a short line of its own calls the date in the next: "Published"."""
    return _label(line) if len(line) < _BESIDE and not any(map(str.isdigit, line)) else ""


def _label(words: str) -> Label:
    """What the words before a date call it; the last of them counts."""
    if not words or words.isspace():
        return ""
    names = [found.lastgroup for found in _LABEL.finditer(words[-60:])]
    return next((label for label, _ in _LABELS if names and label == names[-1]), "")
