"""What was read out of a file as lines for a reader: the facts first, each with its reason, then the source itself.

Every line has a role, which whoever prints it may show as a colour; the words alone say everything.
"""

from collections.abc import Iterator, Mapping
from textwrap import TextWrapper
from typing import Literal

from sitegen.inspection import Seen
from sitegen.inspection.facts import facts
from sitegen.inspection.source import DROPPED, HEADLINE, Paragraph, paragraphs
from sitegen.quick import dataclass

Role = Literal["title", "plain", "reason", "dropped"]

_NARROWEST, _WIDEST = 40, 120  # characters of a line
_LABEL = 11  # characters of the column that says what a fact is
_MARK = 5  # characters of the margin that says what a paragraph was taken for
_NOTE = 6  # characters of the column that says what was read in a paragraph
_HANGING = 2  # characters by which the second line of something stands further in

_LEGEND = f"Source: {HEADLINE} the headline, p1 … the paragraphs of the body, {DROPPED} what was dropped, with the rule"
_ROLES: Mapping[str, Role] = {HEADLINE: "title", DROPPED: "dropped"}


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the answer."""

    text: str
    role: Role = "plain"


def readable(seen: Seen, width: int) -> Iterator[Line]:
    """Everything seen of an article, in lines of `width` characters where its words allow it."""
    width = min(max(width, _NARROWEST), _WIDEST)
    yield Line(seen.settled.article.path, "title")
    for fact in facts(seen):
        first = f"{fact.label:<{_LABEL}} " + " " * fact.depth * _HANGING
        then = " " * (len(first) + _HANGING)
        yield from _wrapped(fact.text, first, then, width, "reason" if fact.is_reason else "plain")
    yield Line("")
    yield from _wrapped(_LEGEND, "", " " * _HANGING, width, "title")
    for paragraph in paragraphs(seen):
        yield from _marked(paragraph, width)


def _marked(paragraph: Paragraph, width: int) -> Iterator[Line]:
    """A paragraph behind its mark, and under it what was read there."""
    role = _ROLES.get(paragraph.mark, "plain")
    first, then = f"{paragraph.mark:>{_MARK}}  ", " " * (_MARK + 2)
    text = f"{paragraph.text}  [{paragraph.rule}]" if paragraph.rule else paragraph.text
    for number, line in enumerate(text.split("\n")):
        yield from _wrapped(line, then if number else first, then, width, role)
    for note in paragraph.notes:
        label = f"{then}  {note.label:<{_NOTE}} "
        yield from _wrapped(note.text, label, " " * len(label), width, "reason")


def _wrapped(text: str, first: str, then: str, width: int, role: Role) -> Iterator[Line]:
    # Breaking a word takes quadratic time, and one may have millions of characters.
    wrapper = TextWrapper(
        width, initial_indent=first, subsequent_indent=then, break_long_words=False, break_on_hyphens=False
    )
    for line in wrapper.wrap(text) or [first.rstrip()]:
        yield Line(line, role)
