"""Names that a careless text writes in lower case, where the document or a strong cue says what they are."""

from collections.abc import Iterable, Iterator, Sequence

from sitegen.extractors.names.cues import BODY_HEADS, BODY_WORDS, LOWER_CUES
from sitegen.extractors.names.english import is_word
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.where_candidates import candidates
from sitegen.gazetteer import Gazetteer

MOST = 200  # names looked for: each is a search of the whole text
SHORTEST = 5  # letters of a name that is looked for in lower case: shorter ones are other words too often


def lower_marks(text: str, marks: Sequence[Mark], gazetteer: Gazetteer) -> Iterator[Mark]:
    """Marks for lower-case spellings of the document's own names, and for towns behind `city of`."""
    taken = {mark.start for mark in marks}
    for name, mark in _known(marks):
        for start in _occurrences(text, name):
            if start not in taken:
                taken.add(start)
                yield mark._replace(start=start, end=start + len(name), rule="lower case", hint="")
    for cue in LOWER_CUES:
        for start in _occurrences(text, cue):
            yield from _after_cue(text, start + len(cue) + 1, taken, gazetteer)


def body_marks(text: str, marks: Iterable[Mark]) -> Iterator[Mark]:
    """Bodies named after a place in lower case: `the Luhansk military administration`."""
    for mark in marks:
        if mark.type == "place" and text[mark.end : mark.end + 1] == " ":
            words = text[mark.end + 1 : mark.end + 60].split(" ")[:4]
            count = next((index for index, word in enumerate(words) if word not in BODY_WORDS), 0)
            head = words[count].strip('.,;:!?)”"') if count else ""
            if head in BODY_HEADS:
                body = " ".join((*words[:count], head))
                end = mark.end + 1 + len(body)
                yield Mark(
                    mark.start,
                    end,
                    "actor",
                    f"{mark.name} {body}",
                    "government",
                    "lower-case head",
                    0.7,
                    owner=mark.name,
                )


def _known(marks: Iterable[Mark]) -> Iterable[tuple[str, Mark]]:
    """The document's names by their lower-case form, those left out that are everyday words."""
    names: dict[str, Mark] = {}
    for mark in {mark.name: mark for mark in marks}.values():
        lower = mark.name.lower()
        single = " " not in lower
        everyday = single and (mark.type == "actor" or is_word(lower))
        if len(lower) >= SHORTEST and mark.rule != "capitals" and not everyday:
            names.setdefault(lower, mark)
    return list(names.items())[:MOST]


def _occurrences(text: str, name: str) -> Iterator[int]:
    """Where a name stands as whole words."""
    start = text.find(name)
    while start >= 0:
        end = start + len(name)
        if not text[start - 1 : start].isalnum() and not text[end : end + 1].isalnum():
            yield start
        start = text.find(name, end)


def _after_cue(text: str, start: int, taken: set[int], gazetteer: Gazetteer) -> Iterator[Mark]:
    """A town in lower case straight behind `city of`."""
    end = start
    while end < len(text) and text[end].isalpha():
        end += 1
    word = text[start:end]
    if len(word) < SHORTEST or not word.islower() or start in taken or is_word(word):
        return
    found = candidates(gazetteer, word)
    if found and found[0].primary and found[0].prior > 3.0:
        taken.add(start)
        yield Mark(start, end, "place", word.title(), "place", "lower case", found=found, hint="town")
