"""Who wrote a report, and the dateline that it opens with, where they are plain."""

import re
from collections.abc import Sequence
from itertools import islice

from sitegen.extractors.parts import Layout, Part, evidence
from sitegen.model import Block, Draft, Evidence, Meta, Reading
from sitegen.patterns import lazy_pattern

_AUTHORS = ("jsonld:author", "author", "article:author", "byline", "parsely-author")
_BY = lazy_pattern(
    r"(?:(?:Written|Posted|Story|Words|Text|Article|Published|Von|Par|Por|Автор:?|Di) )?(?:[Bb]y|BY)?:?\s?", re.ASCII
)
_NAME = lazy_pattern(r"[^\W\d_][\w.'’-]{0,30}")
_AFTER_NAME = lazy_pattern(r"\s?(?:[|•·/–—]| - |\s{2}|,? (?:for|at|in|on)\b|\d|@)")
_JOINING = frozenset(
    {"and", "und", "et", "y", "e", "&", "de", "van", "von", "der", "den", "la", "le", "bin", "al", "da", "do"}
)
_ROLES = frozenset(
    {
        "writer",
        "reporter",
        "editor",
        "correspondent",
        "columnist",
        "contributor",
        "staff",
        "producer",
        "journalist",
        "author",
    }
    | {"director", "professor", "officer", "chief", "senior", "associate", "special", "news", "desk", "agency"}
)
_LONGEST = 12  # words
_AGENCY = lazy_pattern(
    r"\s?\((?:AP|AFP|Reuters|REUTERS|EPA|dpa|DPA|UPI|TASS|Interfax|Ukrinform|Xinhua|IANS|ANI|PTI)\)\Z"
)
_DASH = lazy_pattern(r"\s?(?:—|–|--|-)\s")
_DATELINE = 80  # characters


def byline(draft: Draft, layout: Layout) -> Reading[str] | None:
    """Who wrote the report: as declared, as the page states, or by a line "By …" above or below the body."""
    declared = draft.declared.byline
    if declared is not None:
        words = Evidence(declared.text, declared.start, declared.end)
        return Reading(declared.text, "declared", "front-matter", 1.0, words)
    return _stated(draft.meta) or _written(layout)


def _stated(meta: Sequence[Meta]) -> Reading[str] | None:
    for name in _AUTHORS if meta else ():
        authors = dict.fromkeys(" ".join(each.value.split()) for each in meta if each.name == name)
        people = [author for author in authors if author and not author.startswith(("http:", "https:", "//", "@"))]
        if people:
            first = next(each for each in meta if each.name == name)
            words = Evidence(people[0], first.start, first.end) if len(people) == 1 else Evidence(", ".join(people))
            return Reading(", ".join(people), "metadata", name.replace(":", "-"), 0.9, words)
    return None


def _written(layout: Layout) -> Reading[str] | None:
    lines = [part for part in (*reversed(layout.head), *layout.removed) if part.rule == "byline"]
    return next((reading for reading in map(_reading, lines) if reading), None)


def _reading(part: Part) -> Reading[str] | None:
    text = part.block.text
    lead = _BY.match(text)
    start = lead.end() if lead else 0
    end = _names_end(text, start)
    if end <= start:
        return None
    return Reading(" ".join(text[start:end].split()), "text", "byline-line", 0.8, evidence(part.block, start, end))


def _names_end(text: str, start: int) -> int:
    """Where the names that begin at `start` end: capitalised words and what joins them."""
    stop = _AFTER_NAME.search(text, start)
    end = stop.start() if stop else len(text)
    reached = start
    for word in islice(_NAME.finditer(text, start, end), _LONGEST):
        bare = word[0].casefold()
        if bare in _ROLES:
            return max(text.rfind(",", start, word.start()), start) if "," in text[start : word.start()] else reached
        if not word[0][0].isupper() and bare not in _JOINING:
            break
        if word[0][0].isupper():
            reached = word.end()
    return reached


def dateline(body: Sequence[Block]) -> Reading[str] | None:
    """The "GENEVA, 3 March —" that the first paragraph opens with: a place in capitals, perhaps an agency or a date."""
    first = next((block for block in body if block.kind == "paragraph" and block.text), None)
    start = first.text[:_DATELINE] if first else ""
    dash = _DASH.search(start) if "-" in start or "—" in start or "–" in start else None
    if first is None or dash is None:
        return None
    words = _AGENCY.sub("", first.text[: dash.start()]).strip(" ,")
    place = words.partition(",")[0].partition("(")[0].strip()
    if len(place) < 3 or not place.isupper() or any(letter.isdigit() for letter in place):
        return None
    return Reading(words, "text", "dateline", 0.9, evidence(first, 0, len(words)))
