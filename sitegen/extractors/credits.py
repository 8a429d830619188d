"""The outlets that a report says it was taken from: "With information from The Harbour Post".

The line is furniture and leaves the body, but the outlet that it names is an actor of the report.
"""

import re
from collections.abc import Iterable, Iterator

from sitegen.extractors.parts import Part, source_span
from sitegen.model import Mention
from sitegen.patterns import lazy_pattern

_CUE = lazy_pattern(
    r"(?:with (?:information|inputs?|reporting|files|material) from|(?:sources?|via|fuente|quelle|fonte|джерело|источник)\s?:"
    r"|(?:originally|first) (?:published|appeared) (?:by|in|on|at)|(?:provided|re-?published|cross-?posted) (?:by|from))\s{1,3}",
    re.IGNORECASE,
)
_WORD = lazy_pattern(r"[^\s,;]+")
_JOINING = frozenset({"of", "de", "la", "le", "el", "al", "and", "&", "für", "der", "die"})
_ARTICLES = frozenset({"the", "a", "an"})
_ACTS = frozenset(
    {"read", "click", "see", "view", "visit", "full", "link", "here", "original", "more", "image", "photo", "video"}
)
_LONGEST = 6  # words


def credited(parts: Iterable[Part]) -> tuple[Mention, ...]:
    """The outlets named in lines about a report's source; they stand in no block of the body."""
    return tuple(mention for part in parts if part.rule == "source" for mention in _outlets(part))


def _outlets(part: Part) -> Iterator[Mention]:
    text = part.block.text
    cue = _CUE.match(text)
    if cue is None:
        return
    for start, end in _names(text, cue.end()):
        source_start, source_end = source_span(part.block, start, end)
        yield Mention(
            type="actor",
            surface=text[start:end],
            start=source_start,
            end=source_end,
            block=-1,
            at=start,
            value=text[start:end],
            kind="media",
            basis="text",
            rule="credited source",
            confidence=0.7,
        )


def _names(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The runs of capitalised words after the cue, up to the first word that is none."""
    first, last, words = -1, -1, 0
    for word in _WORD.finditer(text, start):
        bare = word[0].strip(".!?()\"'“”").casefold()
        capital = word[0][:1].isupper() and bare not in _ACTS
        parted = first >= 0 and any(mark in text[last : word.start()] for mark in ",;")
        if first >= 0 and (parted or bare in ("and", "&") or not (capital or bare in _JOINING)):
            yield first, last
            first, words = -1, 0
        if not capital and bare not in _JOINING and bare not in _ARTICLES:
            return
        words += 1
        if capital and bare not in _ARTICLES and words <= _LONGEST:
            first = word.start() if first < 0 else first
            last = word.start() + len(word[0].rstrip(".!?)\"'”"))
    if first >= 0:
        yield first, last
