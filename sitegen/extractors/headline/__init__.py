"""The headline of a report, and what was not believed to be it."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from sitegen.extractors.furniture.words import fold
from sitegen.extractors.parts import Layout, Part, evidence
from sitegen.model import Block, Draft, Evidence, Reading, Rejected
from sitegen.prose import shorten

if TYPE_CHECKING:
    from sitegen.extractors.headline.candidates import Candidate

LEDE = 110
"""Characters: how long a headline made of the lede may be."""

HEADLINE, REPEATED = "headline", "repeated headline"
_LABEL = 24  # characters: the longest section label that may be glued to a repeated headline
_SHOWN = 3  # rejected candidates


def headline(draft: Draft, layout: Layout) -> tuple[Reading[str], Layout]:
    """Read the headline; the layout that comes back has it, and what repeats it, outside the body.

    Rule "lede" marks a headline that is only the start of the report, because it has none.
    """
    declared = draft.declared.headline
    if declared is not None:
        words = Evidence(declared.text, declared.start, declared.end)
        return _named(Reading(declared.text, "declared", "front-matter", 1.0, words), layout)
    if draft.format == "html" and (stated := _stated(draft)):
        reading, layout = _named(_as_shown(stated, draft.blocks), layout)
        return reading, with_standfirst(layout, 1)
    return written_headline(layout) if draft.format == "markdown" else text_headline(layout)


def _stated(page: Draft) -> Reading[str] | None:
    from sitegen.extractors.headline.pages import page_headline  # noqa: PLC0415 - only saved pages need it

    return page_headline(page.meta)


def written_headline(layout: Layout) -> tuple[Reading[str], Layout]:
    """The headline of what an author wrote: a heading of the first level before any text."""
    first = next((block for block in layout.body if block.text.strip()), None)
    if first is None or first.kind != "heading" or first.level != 1:
        return from_lede(layout.body), layout
    reading = Reading(" ".join(first.text.split()), "text", "first-heading", 0.95, evidence(first))
    return reading, without_headline(layout, reading.value, first)


def _as_shown(stated: Reading[str], blocks: Sequence[Block]) -> Reading[str]:
    """A stated headline with the spelling and the place that it has in the page's own heading."""
    letters = _letters(stated.value)
    for block in blocks:
        if block.kind == "heading" and letters and _letters(block.text) == letters:
            words = evidence(block)
            return replace(stated, value=block.text, evidence=words if words.start is not None else stated.evidence)
    return stated


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text)).casefold()


def _named(reading: Reading[str], layout: Layout) -> tuple[Reading[str], Layout]:
    """A stated headline, and the layout without the first lines that only repeat it."""
    return reading, without_headline(layout, reading.value, None)


def text_headline(layout: Layout) -> tuple[Reading[str], Layout]:
    """The headline of a plain text: a line above the report, or its first."""
    from sitegen.extractors.headline.candidates import best, candidates  # noqa: PLC0415 - only plain texts need them

    found = candidates(layout.head, [block.text for block in layout.body])
    chosen = best(found)
    if chosen is None:
        return from_lede(layout.body, rejected_lines(found, None)), layout
    blocks = [*(part.block for part in layout.head), *layout.body]
    block = blocks[chosen.at]
    start = block.text.index(chosen.text)
    words = evidence(block, start, start + len(chosen.text))
    reading = Reading(" ".join(chosen.text.split()), "text", "headline-line", 0.9, words, rejected_lines(found, chosen))
    return reading, with_standfirst(without_headline(layout, reading.value, block))


def with_standfirst(layout: Layout, reach: int | None = None) -> Layout:
    """The layout with whole sentences that stand below the headline, above byline and date, at the start of the body.

    They are looked for in the first `reach` lines below it; in a page, which has far more than a standfirst there, in one.
    """
    from sitegen.extractors.furniture.lines import line_of  # noqa: PLC0415 - only texts and saved pages need them
    from sitegen.extractors.furniture.report import ABOVE  # noqa: PLC0415

    named = [at for at, part in enumerate(layout.head) if part.rule in (HEADLINE, REPEATED)]
    at = named[-1] if named else len(layout.head)
    below = [
        (part, (reach is None or number < reach) and part.rule == ABOVE and line_of(part.block.text).prose)
        for number, part in enumerate(layout.head[at + 1 :])
    ]
    if not any(is_standfirst for _, is_standfirst in below):
        return layout
    head = (*layout.head[: at + 1], *(part for part, is_standfirst in below if not is_standfirst))
    body = (*(part.block for part, is_standfirst in below if is_standfirst), *layout.body)
    return Layout(head, body, layout.removed)


def from_lede(body: Sequence[Block], rejected: tuple[Rejected, ...] = ()) -> Reading[str]:
    """The start of the first paragraph, in place of a headline."""
    first = next((block for block in body if block.kind != "heading" and block.text.strip()), None)
    if first is None:
        return Reading("", "none", "none", 0.0, None, rejected)
    return Reading(shorten(first.text, LEDE), "text", "lede", 0.3, evidence(first), rejected)


def rejected_lines(found: "Sequence[Candidate]", chosen: "Candidate | None") -> tuple[Rejected, ...]:
    """The heaviest of the other candidates, and what spoke against each."""
    others = sorted((each for each in found if each is not chosen), key=lambda each: -each.weight)[:_SHOWN]
    return tuple(Rejected(None, each.text, each.against) for each in others)


def without_headline(layout: Layout, headline: str, itself: Block | None) -> Layout:
    """The layout with the headline's own block, and the blocks that only say the same again, out of head and body."""
    name = fold(headline).strip()
    if not name:
        return layout
    others = [block for block in layout.body if block is not itself]
    long = len(name) + _LABEL
    body = [block for block in others if len(block.text) > long or not _repeats(block, name)]
    if len(body) == len(layout.body) and not layout.head:
        return layout
    again = [block for block in others if _repeats(block, name)] if len(body) < len(others) else []
    head = tuple(
        Part(part.block, HEADLINE if part.block is itself else REPEATED)
        if part.block is itself or _repeats(part.block, name)
        else part
        for part in layout.head
    )
    inside = tuple(Part(block, HEADLINE) for block in layout.body if block is itself)
    repeated = tuple(Part(block, REPEATED) for block in again)
    return Layout((*head, *inside), tuple(body), (*repeated, *layout.removed))


def _repeats(block: Block, name: str) -> bool:
    """Whether a block is the headline again, perhaps with a section label glued before it."""
    if len(block.text) > len(name) + _LABEL:
        return False
    text = fold(block.text).strip()
    return text.endswith(name) if len(name) > _LABEL else text == name
