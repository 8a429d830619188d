"""Pieces of one document turned into marks: each piece by what its words, the words around it and the gazetteer say.

Names of several words are decided where they stand. A name of one word is decided once for the whole document, from all
its occurrences, since a document rarely uses one word for two things.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from sitegen.extractors.names.context import cue_of
from sitegen.extractors.names.document import Document, place_mark
from sitegen.extractors.names.heads import ARABIC_GROUPS, GENERIC_SHORT
from sitegen.extractors.names.inside import behind, found_at, inside
from sitegen.extractors.names.lexicon import GEO, SUFFIX, sort_of
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.several import headed_place, person, several
from sitegen.extractors.names.where_candidates import candidates
from sitegen.extractors.names.who import Piece
from sitegen.extractors.names.who_document import short_names
from sitegen.extractors.names.words import decide_word
from sitegen.gazetteer import Gazetteer
from sitegen.lexicon import word_set
from sitegen.patterns import lazy_pattern

NOT_AROUND = word_set(
    """
    Games Cup Conference Convention Trust Foundation Bank Wing Orchestra Theatre Theater Ballet Opera Team Party
    Fund Exchange Stock Group Brigade Brigades Battalion Regiment Legion
    """
)
"""Last words of organisations named after a place without being there or of it."""
_BRANCH = lazy_pattern(r" in (?:Iraq|the (?:Islamic Maghreb|Arabian Peninsula|Indian Subcontinent))\b")
_ENDINGS = {
    "Qaeda": _BRANCH,
    "Qaida": _BRANCH,
    "Security": lazy_pattern(r" and Co-operation in Europe\b"),
    "Cooperation": lazy_pattern(r" in Europe\b"),
}
"""What goes on with "in" behind the last capitalised word and is another group's name, or the whole of one."""


def marks_of(text: str, pieces: Iterable[Piece], gazetteer: Gazetteer) -> list[Mark]:
    """All marks of a text, in order."""
    pieces = list(pieces)
    document = Document(text, gazetteer, surnames_of(text, pieces), {}, set(), set())
    marks: list[Mark] = []
    words: dict[str, list[Piece]] = defaultdict(list)
    left = pieces[::-1]
    while left:
        piece = left.pop()
        if piece.kind == "name" and piece.last - piece.first == 1:
            words[piece.chunk.words[piece.first]].append(piece)
            continue
        for each in _decide(document, piece):
            if isinstance(each, Mark):
                marks.append(each)
            else:
                left.append(each)
    document.shorts.update(short_names(marks))
    places = {mark.name for mark in marks if mark.type == "place"}
    _note(document, marks)
    for mark in marks:
        if mark.kind == "person" and mark.rule == "unknown words":
            document.surnames[mark.name.rsplit(" ", 1)[-1]][mark.name] += 1
    for name, occurrences in sorted(words.items(), key=lambda item: not candidates(gazetteer, item[0])):
        decided = list(decide_word(document, name, occurrences, accepted=name in places))
        _note(document, decided)
        marks += decided
    return sorted(marks, key=lambda mark: (mark.start, -mark.end))


def _note(document: Document, marks: Iterable[Mark]) -> None:
    """Remember where places stand."""
    for mark in marks:
        if mark.type == "place":
            document.place_starts.add(mark.start)
            document.place_ends.add(mark.end)


def surnames_of(text: str, pieces: Iterable[Piece]) -> dict[str, Counter[str]]:
    """Last words of persons' names, and the names they end; longer names weigh more."""
    surnames: dict[str, Counter[str]] = defaultdict(Counter)
    for piece in pieces:
        if piece.kind == "person":
            words = [word for word in piece.words if not sort_of(word) & SUFFIX] or piece.words
            surnames[words[-1]][text[piece.start : piece.end]] += 10 ** len(words)
    return surnames


def _decide(document: Document, piece: Piece) -> Iterator[Mark | Piece]:
    """The marks of a piece, and smaller pieces that are still to be decided."""
    if piece.kind == "person":
        yield person(document, piece)
    elif piece.kind == "event":
        yield from inside(document, piece)
    elif piece.kind == "place":
        yield from headed_place(document, piece)
    elif piece.kind != "name":
        yield from _organisation(document, piece)
    else:
        yield from several(document, piece)


def _organisation(document: Document, piece: Piece) -> Iterator[Mark | Piece]:
    """An organisation by its head, and the place that its name begins with; a town whose last word is such a head."""
    if piece.last - piece.first > 1 and sort_of(piece.words[-1]) & GEO:
        found = found_at(document, piece.start, piece.end)
        if found and found[0].primary and found[0].prior > 3:
            yield place_mark(document.text, piece, found, cue_of(document.text, piece), "gazetteer")
            return
    yield _actor(document, piece)
    if (
        piece.kind != "media"
        and piece.rule != "known name"
        and piece.words[-1] not in NOT_AROUND
        and piece.words[0] not in ARABIC_GROUPS
    ):
        yield from inside(document, piece)
        yield from behind(document, piece)


def _actor(document: Document, piece: Piece) -> Mark:
    """An organisation under its name; a medium with the article that belongs to its name."""
    text, start = document.text, piece.start
    kind = piece.kind
    if kind == "media" and text[start - 4 : start] == "The ":
        start -= 4
    going_on = _ENDINGS.get(piece.words[-1].replace("-", " ").rsplit(" ", 1)[-1])
    ending = going_on.match(text, piece.end) if going_on else None
    end = ending.end() if ending else piece.end
    name = " ".join(text[start:end].split())
    if piece.rule == "abbreviation":
        name = " ".join((*piece.words[:-1], GENERIC_SHORT[piece.words[-1]]))
    return Mark(start, end, "actor", name, kind, piece.rule, 0.9 if piece.rule == "known name" else 0.75)
