"""What a document says that its places lie in: `Paris, Texas`, `the village of X in Luhansk region`."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sitegen.extractors.names.cues import KIND_NOUNS
from sitegen.extractors.names.heads import ADMIN_HEADS
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.where import Choice, lies_in
from sitegen.extractors.names.where_candidates import Candidate
from sitegen.lexicon import word_set
from sitegen.quick import dataclass

TO_PARENT = frozenset((", ", " (", "), ", " in ", ", in ", " in the ", ", in the ", " of the "))
"""What may stand between a place and the place that it lies in, a word for its kind (`village`) left out."""
_TO_PARENT_ENDS = (", ", " (", " in ", " in the ", " of the ")
"""How all of these end, and what stands between the two with a word for the kind."""
_POSSESSIVES = ("'s ", "’s ")
SITES = KIND_NOUNS | word_set(
    """
    mountain mountains valley river bridge dam base airbase airport airfield camp checkpoint crossing field junction
    port farm hill hills forest zone territory division department road highway outpost mine quarter neighborhood
    neighbourhood
    """
)
"""Words behind a name for what is there."""
PARENT_KINDS = ("region", "country", "district")
WIDEST = 60  # characters between the two
HIGHEST = 4  # places above one that are looked at


@dataclass(frozen=True, slots=True)
class Above:
    """The places that one is said to lie in, nearest first; `said` when a word for the kind of either leaves no doubt
    that this is no mere list.
    """

    marks: tuple[Mark, ...] = ()
    said: bool = False

    def levels(self) -> tuple[tuple[Candidate, ...], ...]:
        """The candidates of each place above that may hold others."""
        kept = (tuple(each for each in mark.found[:8] if each.kind in PARENT_KINDS)[:4] for mark in self.marks)
        return tuple(level for level in kept if level)


_NOTHING = Above()


def above_all(text: str, places: Sequence[Mark]) -> list[Above]:
    """What stands above each place."""
    steps = [_step(text, mark, following) for mark, following in zip(places, [*places[1:], None], strict=False)]
    return [_above(places, steps, index) for index in range(len(places))]


def _step(text: str, mark: Mark, following: Mark | None) -> tuple[bool, bool]:
    """Whether the following place is one that `mark` lies in, and whether that is beyond doubt."""
    if following is None or following.start - mark.end > WIDEST or (mark.listed and following.listed):
        return False, False
    gap = text[mark.end : following.start]
    kind, link = _between(gap) if gap.endswith(_TO_PARENT_ENDS) else ("", "")
    if link not in TO_PARENT:
        return False, False
    after = text[following.end : following.end + 20].lstrip().partition(" ")[0].rstrip(",.;:()")
    headed = after in KIND_NOUNS or following.name.rsplit(" ", 1)[-1] in ADMIN_HEADS
    owning = " in " in link and text[following.end : following.end + 3] in _POSSESSIVES  # "Palma, in Chile's south"
    return True, bool(kind) or headed or owning


def _between(gap: str) -> tuple[str, str]:
    """What stands between two places: words for the kind of the first ("gas field"), and what leads on to the second.

    Between them, what the first lies in may stand under a name that is no place's: ", Mayo division, ".
    """
    if gap in TO_PARENT:
        return "", gap
    own, *around, last = gap.split(", ") if ", " in gap else (gap, "")
    words = own.split() if own[:1] == " " else []
    if around and all(_is_kind(each.split()) for each in around):
        gap = f"{own}, {last}"
    count = next(
        (n for n in range(min(3, len(words)), 0, -1) if _is_kind(words[:n]) and " ".join(words[:n]).islower()), 0
    )
    kind = " ".join(words[:count])
    return kind, gap[1 + len(kind) :] if kind else gap


def _is_kind(words: Sequence[str]) -> bool:
    """Whether words end in one for a kind of place."""
    return bool(words) and words[-1].rstrip("()") in SITES


def _above(places: Sequence[Mark], steps: Sequence[tuple[bool, bool]], index: int) -> Above:
    if not steps[index][0]:
        return _NOTHING
    marks: list[Mark] = []
    said = False
    while index + 1 < len(places) and steps[index][0] and len(marks) < HIGHEST:
        said = said or steps[index][1]
        index += 1
        marks.append(places[index])
    return Above(tuple(marks), said)


def as_parents(text: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks; what stands behind a town and a comma is spoken of as a region: `Buffalo, New York`."""
    before: Mark | None = None
    for mark in marks:
        named = before and mark.type == "place" and text[before.end : mark.start] == ", "
        as_region = mark.rule == "state" or (named and before and _may_lie_in(before, mark))
        yield mark._replace(hint="region") if as_region else mark
        before = mark if mark.type == "place" else before


def _may_lie_in(mark: Mark, parent: Mark) -> bool:
    """Whether a candidate of a mark lies in a region that another may be."""
    regions = [each for each in parent.found[:4] if each.kind == "region"]
    return any(lies_in(each, region) for region in regions for each in mark.found)


def holder(above: Above, choices: Mapping[int, Choice]) -> int:
    """The row of the nearest place above that is known and may hold others, 0 without one; `choices` by where their
    marks start. Of a region known only as its town ("Hamah governorate"), the region that the town lies in.
    """
    for mark in above.marks:
        chosen = choices[mark.start].chosen if mark.start in choices else None
        if chosen and chosen.kind in PARENT_KINDS:
            return chosen.row
        if chosen and mark.hint == "region" and chosen.region:
            return chosen.region
    return 0


def contradicts(chosen: Candidate, above: Above, choices: Mapping[int, Choice]) -> bool:
    """Whether a place does not lie in the regions and countries, and districts of these, that the document says beyond
    doubt that it lies in.
    """
    if not above.said or chosen.kind == "country":
        return False
    held = [choices[mark.start].chosen for mark in above.marks if mark.start in choices]
    firm = [
        each
        for number, each in enumerate(held)
        if each.kind in ("region", "country")
        or (each.kind == "district" and any(lies_in(each, other) for other in held[number + 1 :]))
    ]
    return any(not lies_in(chosen, each) for each in firm if each.row != chosen.row)
