"""Second names of a person that a document gives beside the first: `Ahmad Saleh, also known as Abu Omar`.

A text introduces noms de guerre, names at birth and spellings of another language this way, once; whoever bears them is
one person, which no comparison of letters would tell.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from sitegen.extractors.names.marks import Mark
from sitegen.patterns import lazy_pattern

REACH = 60
"""Characters between the two names."""

_CUES = (
    "also known as|better known as|commonly known as|known as|known by the name|self-identified as|a\\.k\\.a\\.|aka|alias|"
    "nicknamed|dubbed|born|née|né|real name|birth name|nom de guerre|call ?sign|code ?name|pen name|pseudonym|formerly|"
    "originally"
)
_SAID = lazy_pattern(f"(?:,| \\(|, \\(| -| –| —) ?(?:[^.;()]{{0,24}} )?(?:{_CUES})(?: is| was|:|,)? ?[\"“'‘]?(?:the )?")
_LANGUAGE = lazy_pattern(r" \((?:[^()]{0,40}; )?[A-Z][a-z]{3,14}: ?")
_FURTHER = lazy_pattern(r";? ?[A-Z][a-z]{3,14}: ?")


def other_names(text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """For spans of persons' names, in order: pairs of the index of a second name and that of the name it stands beside."""
    meant: dict[int, int] = {}
    for index, ((_, end), (start, _)) in enumerate(pairwise(spans)):
        if not 1 < start - end <= REACH:
            continue
        gap = text[end:start]
        if _SAID.fullmatch(gap.replace("\n", " ")) or _LANGUAGE.fullmatch(gap):
            meant[index + 1] = meant.get(index, index)
        elif index in meant and _FURTHER.fullmatch(gap):
            meant[index + 1] = meant[index]
    yield from meant.items()


def with_first_names(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks, second names of persons under the first, wherever the document writes them."""
    people = [mark for mark in marks if mark.kind == "person"]
    pairs = other_names(text, [(mark.start, mark.end) for mark in people])
    first = {people[second].name: people[one].name for second, one in pairs}
    if not first:
        return list(marks)
    return [
        mark._replace(name=first[mark.name], rule="second name")
        if mark.kind == "person" and mark.name in first
        else mark
        for mark in marks
    ]
