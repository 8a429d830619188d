"""The toponyms of one document, gathered from its marks and resolved together."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.where import Choice, Toponym, lies_in, resolve, undecided
from sitegen.extractors.names.where_candidates import candidates, identifier_of
from sitegen.extractors.names.where_lists import as_listed
from sitegen.extractors.names.where_parents import Above, above_all, as_parents, contradicts, holder
from sitegen.gazetteer import Gazetteer
from sitegen.model import Found, Passage


def resolve_marks(
    passage: Passage, marks: Sequence[Mark], demonyms: Mapping[str, int], gazetteer: Gazetteer
) -> tuple[Found, ...]:
    """Every mark as a finding; places with the gazetteer's id."""
    marks = as_listed(passage.text, list(as_parents(passage.text, marks)))
    places = [mark for mark in marks if mark.type == "place"]
    above = dict(zip((mark.start for mark in places), above_all(passage.text, places), strict=True))
    marks = [mark if mark.found or mark.type == "actor" else _held(mark, above, gazetteer) for mark in marks]
    places = [mark for mark in marks if mark.type == "place"]
    hints = _hints(places)
    senses = {mark.start: _sense(mark, hints) for mark in places if mark.found}
    occurring: dict[tuple[str, str], list[Mark]] = {}
    for mark in places:
        if mark.found:
            occurring.setdefault(senses[mark.start], []).append(mark)
    home = frozenset(code for code in passage.region if len(code) == 2)
    rows = frozenset(row for each in passage.region if (row := gazetteer.row_of(each)) is not None)
    toponyms = [_toponym(each, above) for each in occurring.values()]
    chosen = resolve(toponyms, _countries(demonyms, gazetteer), home, rows)
    by_sense = dict(zip(occurring, chosen, strict=True))
    choices = {start: by_sense[sense] for start, sense in senses.items()}
    found = [
        _place(mark, choices, above[mark.start], gazetteer) if mark.type == "place" else _actor(mark) for mark in marks
    ]
    return tuple(found)


def _held(mark: Mark, above: Mapping[int, Above], gazetteer: Gazetteer) -> Mark:
    """A place that is too small to be meant by its name alone, where the document says what it lies in."""
    if not above[mark.start].marks:
        return mark
    parents = [parent for level in above[mark.start].levels() for parent in level]
    found = candidates(gazetteer, mark.name)
    return mark._replace(found=tuple(each for each in found if any(lies_in(each, parent) for parent in parents)))


def _countries(demonyms: Mapping[str, int], gazetteer: Gazetteer) -> Counter[str]:
    """How often each country is named by an adjective, by its code."""
    countries: Counter[str] = Counter()
    for name, count in demonyms.items():
        found = candidates(gazetteer, name)
        if found:
            countries[found[0].country] += count
    return countries


def _hints(places: Iterable[Mark]) -> dict[str, str]:
    """The kind that each name is said to be, where the document says so and says only one."""
    hints: dict[str, set[str]] = {}
    for mark in places:
        if mark.hint and any(each.kind == mark.hint for each in mark.found[:4]):
            hints.setdefault(mark.name.lower(), set()).add(mark.hint)
    return {name: next(iter(kinds)) for name, kinds in hints.items() if len(kinds) == 1}


def _sense(mark: Mark, hints: Mapping[str, str]) -> tuple[str, str]:
    """What has one meaning in a document: a name, and where a town and a region share it, the kind that is spoken of."""
    name = mark.name.lower()  # a dateline in capitals names the same place
    return name, mark.hint or hints.get(name, "")


def _toponym(marks: Sequence[Mark], above: Mapping[int, Above]) -> Toponym:
    """The toponym of all marks with one sense."""
    parents = next(filter(None, [above[mark.start].levels() for mark in marks if above[mark.start].marks]), ())
    hint = next(filter(None, [mark.hint for mark in marks]), "")
    return Toponym(marks[0].name.lower(), marks[-1].found, len(marks), parents, hint)


def _actor(mark: Mark) -> Found:
    return Found(mark.start, mark.end, "actor", mark.name, mark.kind, mark.rule, mark.confidence, owner=mark.owner)


def _place(mark: Mark, choices: Mapping[int, Choice], above: Above, gazetteer: Gazetteer) -> Found:
    """A place with its id; without one when no place fits, when none fits best, or when the best lies elsewhere than said."""
    choice = choices.get(mark.start)
    if choice and undecided(choice) and not above.said:
        best = identifier_of(gazetteer, choice.chosen.row)
        return Found(mark.start, mark.end, "place", "", "place", "several places", 0.4, runner_up=best)
    if choice is None or contradicts(choice.chosen, above, choices):
        held = holder(above, choices)
        inside = identifier_of(gazetteer, held) if held else ""
        return Found(mark.start, mark.end, "place", "", "place", mark.rule, 0.4, inside=inside)
    identifier = identifier_of(gazetteer, choice.chosen.row)
    other = identifier_of(gazetteer, choice.runner_up.row) if choice.runner_up else ""
    confidence = round(choice.confidence, 2)
    return Found(mark.start, mark.end, "place", identifier, choice.chosen.kind, mark.rule, confidence, runner_up=other)
