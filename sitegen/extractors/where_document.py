"""The toponyms of one document, gathered from its marks and resolved together."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from sitegen.extractors.name_marks import Mark
from sitegen.extractors.where import Choice, Toponym, lies_in, resolve, undecided
from sitegen.extractors.where_candidates import Candidate, candidates, identifier_of
from sitegen.gazetteer import Gazetteer
from sitegen.model import Found, Passage

TO_PARENT = frozenset((", ", " (", " in ", ", in ", " in the ", ", in the ", " region of ", " region, "))
"""What may stand between a place and the place that it lies in."""
PARENT_KINDS = ("region", "country", "district")


def resolve_marks(
    passage: Passage, marks: Sequence[Mark], demonyms: Mapping[str, int], gazetteer: Gazetteer
) -> tuple[Found, ...]:
    """Every mark as a finding; places with the gazetteer's id."""
    marks = list(_as_parents(passage.text, marks))
    places = [mark for mark in marks if mark.type == "place"]
    parents = {(mark.start, mark.end): _parent(passage.text, places, index) for index, mark in enumerate(places)}
    hints = _hints(places)
    toponyms: dict[tuple[str, str], Toponym] = {}
    for mark in places:
        if mark.found:
            parent = parents[mark.start, mark.end]
            over = tuple(each for each in parent.found if each.kind in PARENT_KINDS)[:4] if parent else ()
            toponyms[_sense(mark, hints)] = _added(toponyms.get(_sense(mark, hints)), mark, over)
    countries: Counter[str] = Counter()
    for name, count in demonyms.items():
        found = candidates(gazetteer, name)
        if found:
            countries[found[0].country] += count
    home = frozenset(code for code in passage.region if len(code) == 2)
    rows = frozenset(row for each in passage.region if (row := gazetteer.row_of(each)) is not None)
    choices = (
        dict(zip(toponyms, resolve(list(toponyms.values()), countries, home, rows), strict=True)) if toponyms else {}
    )
    return tuple(_found(mark, choices, parents, hints, gazetteer) for mark in marks)


def _as_parents(text: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """The marks; what stands behind a town and a comma is spoken of as a region: `Buffalo, New York`."""
    before: Mark | None = None
    for mark in marks:
        named = before and mark.type == "place" and text[before.end : mark.start] == ", "
        as_region = named and before and _may_lie_in(before, mark)
        yield replace(mark, hint="region") if as_region else mark
        before = mark if mark.type == "place" else before


def _may_lie_in(mark: Mark, parent: Mark) -> bool:
    """Whether a candidate of a mark lies in a region that another may be."""
    regions = [each for each in parent.found[:4] if each.kind == "region"]
    return any(lies_in(each, region) for region in regions for each in mark.found)


def _hints(places: Iterable[Mark]) -> dict[str, str]:
    """The kind that each name is said to be, where the document says so and says only one."""
    hints: dict[str, set[str]] = {}
    for mark in places:
        if mark.hint and any(each.kind == mark.hint for each in mark.found[:4]):
            hints.setdefault(mark.name, set()).add(mark.hint)
    return {name: next(iter(kinds)) for name, kinds in hints.items() if len(kinds) == 1}


def _sense(mark: Mark, hints: Mapping[str, str]) -> tuple[str, str]:
    """What has one meaning in a document: a name, and where a town and a region share it, the kind that is spoken of."""
    if mark.name in hints or not any(each.kind == mark.hint for each in mark.found[:4]):
        return mark.name, hints.get(mark.name, "")
    return mark.name, mark.hint


def _added(toponym: Toponym | None, mark: Mark, parents: tuple[Candidate, ...]) -> Toponym:
    if toponym is None:
        return Toponym(mark.name, mark.found, 1, parents, mark.hint)
    parents = toponym.parents or parents
    return Toponym(mark.name, mark.found, toponym.count + 1, parents, toponym.hint or mark.hint)


def _parent(text: str, places: Sequence[Mark], index: int) -> Mark | None:
    """The place that the one at `index` is said to lie in by the words behind it."""
    if index + 1 == len(places):
        return None
    mark, following = places[index], places[index + 1]
    gap = text[mark.end : following.start] if following.start - mark.end < 16 else ""
    return following if following.found and gap in TO_PARENT else None


def _found(
    mark: Mark,
    choices: Mapping[tuple[str, str], Choice],
    parents: Mapping[tuple[int, int], Mark | None],
    hints: Mapping[str, str],
    gazetteer: Gazetteer,
) -> Found:
    if mark.type == "actor":
        return Found(mark.start, mark.end, "actor", mark.name, mark.kind, mark.rule, mark.confidence, owner=mark.owner)
    choice = choices.get(_sense(mark, hints)) if mark.found else None
    if choice and undecided(choice):
        best = identifier_of(gazetteer, choice.chosen.row)
        return Found(mark.start, mark.end, "place", "", "place", "several places", 0.4, runner_up=best)
    if choice:
        identifier = identifier_of(gazetteer, choice.chosen.row)
        other = identifier_of(gazetteer, choice.runner_up.row) if choice.runner_up else ""
        confidence = round(choice.confidence, 2)
        return Found(
            mark.start, mark.end, "place", identifier, choice.chosen.kind, mark.rule, confidence, runner_up=other
        )
    parent = parents[mark.start, mark.end]
    inside = choices.get(_sense(parent, hints)) if parent else None
    identifier = identifier_of(gazetteer, inside.chosen.row) if inside and inside.chosen.kind in PARENT_KINDS else ""
    return Found(mark.start, mark.end, "place", "", "place", mark.rule, 0.4, inside=identifier)
