"""Actors on record that a report's cross-references name: "READ MORE: NATO sends engineers to the northern port".

Such a line is furniture and leaves the body. One that names a place or actor of the report is about the same story, and
whom it names beside them belongs to that; any other leads to some other story.
"""

import re
from collections.abc import Iterator, Sequence

from sitegen.extractors.records.names import Match, Matcher, matches
from sitegen.model import Article, Mention, Removed

RULE = "cross-reference"
CONFIDENCE = 0.6
"""A judgement: what a record names is sure, that it belongs to the story is less so."""

_LINE = "read more"  # the rule of furniture


def reference_lines(article: Article) -> tuple[Removed, ...]:
    """The lines that lead from a report to others."""
    return tuple(each for each in article.removed if each.rule == _LINE)


def referred(article: Article, mentions: Sequence[Mention], matcher: Matcher) -> Iterator[tuple[Mention, Match]]:
    """The actors that cross-references name and the body does not, with the match of each; they stand in no block.

    `mentions` are those of the body.
    """
    lines = reference_lines(article)
    if not lines:
        return
    named = {each.surface for each in mentions if each.type != "date"}
    known = {each.value for each in mentions if each.type == "actor"}
    for line in lines:
        if not any(_names(line.text, name) for name in named):
            continue
        for match in matches(line.text, matcher):
            name = match[2]
            if name.type == "actor" and not name.drop and name.value not in known:
                known.add(name.value)
                yield _mention(line, match), match


def _names(text: str, name: str) -> bool:
    return name in text and re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def _mention(line: Removed, match: Match) -> Mention:
    at, end, name = match
    return Mention(
        type="actor",
        surface=line.text[at:end],
        start=None if line.start is None else line.start + at,
        end=None if line.start is None else line.start + end,
        block=-1,
        at=at,
        value=name.value,
        kind=name.kind,
        basis="text",
        rule=RULE,
        confidence=CONFIDENCE,
        owner=name.owner,
    )
