"""The organisations of one document: whose they are, what their short forms and abbreviations stand for."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from sitegen.extractors.names.context import fights
from sitegen.extractors.names.demonyms import ADJECTIVES, DEMONYMS
from sitegen.extractors.names.heads import FIGHTING_HEADS, FORCE_HEADS, GOVERNMENT_HEADS, OWNED_WORDS
from sitegen.extractors.names.lexicon import ORDINAL, sort_of
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.states import SHORT_FORMS
from sitegen.lexicon import word_set

DESIGNATORS = word_set(
    """
    Group Company Corporation Corp Inc Ltd LLC PLC plc Holdings PMC Industries Motors Airlines Airways Partners
    Associates Enterprises Foundation Movement Network Brigade Battalion Regiment Cartel Militia
    """
)
"""Last words that a name may drop once the document has given it whole."""
REACH = 40


def short_names(marks: Iterable[Mark]) -> dict[str, Mark]:
    """One-word short forms of the document's organisations: `Acme` of `Acme Corporation`."""
    found: dict[str, Mark] = {}
    for mark in marks:
        words = mark.name.split()
        shortened = mark.type == "actor" and mark.kind != "person" and len(words) == 2 and words[1] in DESIGNATORS
        if shortened and words[0] not in DEMONYMS and not sort_of(words[0]) & ORDINAL:
            found.setdefault(words[0], mark)
    return found


def gather(text: str, marks: Sequence[Mark]) -> list[Mark]:
    """The marks with owners, and with abbreviations under the names that the document explains them by."""
    owned = list(_owned(text, marks))
    explained = dict(_explained(text, owned))
    named = [
        mark._replace(name=explained[mark.name]) if mark.type == "actor" and mark.name in explained else mark
        for mark in owned
    ]
    fighting = {mark.name for mark in named if mark.kind == "armed-group" or _fights(text, mark)}
    return [mark._replace(kind="armed-group") if mark.name in fighting else mark for mark in named]


def _fights(text: str, mark: Mark) -> bool:
    """Whether the words beside a group or movement say that it is an armed one."""
    return (
        mark.kind == "organisation"
        and mark.name.rsplit(" ", 1)[-1] in FIGHTING_HEADS
        and fights(text, mark.start, mark.end)
    )


def _explained(text: str, marks: Sequence[Mark]) -> Iterator[tuple[str, str]]:
    """Abbreviations in brackets behind the name they stand for: `World Health Organization (WHO)`."""
    bracketed = [mark for mark in marks if text[mark.end : mark.end + 1] == ")" and mark.type == "actor"]
    if not bracketed:
        return
    whole = {mark.end: mark for mark in reversed(marks) if mark.type == "actor" and mark.kind != "person"}
    for short in bracketed:
        gap = next((each for each in (" (", " (the ") if text.endswith(each, 0, short.start)), "")
        full = whole.get(short.start - len(gap)) if gap else None
        letters = [letter.upper() for letter in short.name if letter.isupper()]
        if full and letters and _abbreviates(letters, full.name):
            yield short.name, full.name


def _abbreviates(letters: Sequence[str], name: str) -> bool:
    """Whether the letters are the initials of words, or the first of them is and the others stand in the name: `KFOR`."""
    initials = [word[0].upper() for word in name.replace("-", " ").split()]
    return _runs_through(letters, initials) or (letters[0] == initials[0] and _runs_through(letters, name.upper()))


def _runs_through(letters: Iterable[str], initials: Iterable[str]) -> bool:
    """Whether the letters are among the initials, in order."""
    rest = iter(initials)
    return all(letter in rest for letter in letters)


def _owned(text: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    places = {mark.end: mark for mark in marks if mark.type == "place"}
    following = {mark.start: mark for mark in reversed(marks)}
    for mark in marks:
        words = mark.name.split()
        if mark.type != "actor" or mark.kind not in ("government", "armed-group") or not _needs_owner(words):
            yield mark
            continue
        owner, said = _owner(text, mark, words, places, following)
        name = mark.name
        if owner and not said and mark.rule != "unit" and not OWNED_WORDS.isdisjoint(words):
            name = f"{ADJECTIVES.get(owner, owner)} {name}"
        yield mark._replace(name=name, owner=owner)


def _needs_owner(words: Sequence[str]) -> bool:
    """Whether a name is of common words alone, as a ministry's or a brigade's is."""
    return not (GOVERNMENT_HEADS | FORCE_HEADS | OWNED_WORDS).isdisjoint(words)


def _owner(
    text: str, mark: Mark, words: Sequence[str], places: Mapping[int, Mark], following: Mapping[int, Mark]
) -> tuple[str, bool]:
    """Whose the body is, and whether its name already says so."""
    said = _said(mark, words, places)
    return (said, True) if said else (_possessor(text, mark, places) or _behind(text, mark, places, following), False)


def _said(mark: Mark, words: Sequence[str], places: Mapping[int, Mark]) -> str:
    """The owner in the name itself: `Ukrainian Army`, `Luhansk Regional Administration`, `Armed Forces of Ukraine`."""
    for word in words[:2]:
        if word in DEMONYMS or word in SHORT_FORMS:
            return DEMONYMS.get(word) or SHORT_FORMS[word]
    for end in range(mark.end, mark.start, -1):
        if end in places and places[end].start >= mark.start:
            return _country(places[end].name)
    return _tail(mark.name)


def _possessor(text: str, mark: Mark, places: Mapping[int, Mark]) -> str:
    """The owner before the name: `Russia's Defence Ministry`, `the Russian army's 72nd Brigade`."""
    before = text[max(0, mark.start - REACH) : mark.start]
    if before[-3:] not in ("'s ", "’s "):
        return ""
    place = places.get(mark.start - 3)
    return _country(place.name) if place else _adjective(before[:-3])


def _behind(text: str, mark: Mark, places: Mapping[int, Mark], following: Mapping[int, Mark]) -> str:
    """The owner behind the name: `3rd Brigade of the Ukrainian Army`."""
    after = text[mark.end : mark.end + REACH]
    link = next((each for each in (" of the ", " of ") if after.startswith(each)), "")
    if not link:
        return ""
    word = after[len(link) :].partition(" ")[0].strip(".,;:")
    other = following.get(mark.end + len(link))
    return DEMONYMS.get(word) or (_of(other, places) if other else "")


def _of(other: Mark, places: Mapping[int, Mark]) -> str:
    """Whose what follows an of is: the place itself, or the place in an organisation's name."""
    if other.type == "place":
        return _country(other.name)
    words = other.name.split()
    tail = _tail(other.name)
    if tail:
        return tail
    named = next((DEMONYMS[word] for word in words if word in DEMONYMS), "")
    inside = places.get(other.end)
    return named or (_country(inside.name) if inside and other.type == "actor" and inside.start > other.start else "")


def _tail(name: str) -> str:
    """The state at the end of a name: `Ukraine` of `Armed Forces of Ukraine`."""
    last = name.rsplit(" of ", 1)[-1].removeprefix("the ")
    return _country(last) if _country(last) in ADJECTIVES else ""


def _adjective(before: str) -> str:
    """The country of `the Russian army`, up to three words before."""
    words = before.split()[-3:]
    return next((DEMONYMS[word] for word in reversed(words) if word in DEMONYMS), "")


def _country(name: str) -> str:
    return SHORT_FORMS.get(name, name)
