"""What a curator may answer, and what their own words mean: a place or an actor, coordinates, a kind, another name."""

import re
from typing import Literal

from sitegen.authorities.entries import ACTOR_KINDS
from sitegen.corpus.actor_records import ActorRecords
from sitegen.corpus.place_records import Atlas
from sitegen.corpus.spelling import letters
from sitegen.model import Corpus
from sitegen.quick import dataclass
from sitegen.review.places import where
from sitegen.review.questions import Candidate, Kind, Question

Action = Literal["accept", "choose", "differ", "drop", "name", "kind", "point"]
"""accept: as the program has it; choose: it is the record `value`; differ: it is none of the candidates; drop: it is no
place or no actor; name, kind, point: accept it, with this name, kind or coordinates.
"""

_POINT = re.compile(r"\s*([+-]?\d{1,3}(?:\.\d{1,12})?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d{1,12})?)\s*", re.ASCII)
_MOST = 9  # places of one name that are offered


@dataclass(frozen=True, slots=True)
class Answer:
    """One decision on a question."""

    action: Action
    value: str = ""


ACCEPT, DIFFER, DROP = Answer("accept"), Answer("differ"), Answer("drop")


@dataclass(frozen=True, slots=True)
class Known:
    """What a name in an answer may refer to."""

    corpus: Corpus
    atlas: Atlas
    records: ActorRecords


def is_automatic(question: Question, above: float) -> bool:
    """Whether `--accept-above` accepts this.

    No doubt and no refusal is settled without a person, and no surname alone made an actor: it would be his in all texts.
    """
    alone = question.kind == "actor" and question.lone
    return question.kind in _AUTOMATIC and question.confidence > above and not alone


_AUTOMATIC: tuple[Kind, ...] = ("actor", "place", "unlocated", "merge")


def meant(question: Question, text: str, known: Known) -> Answer | tuple[Candidate, ...]:
    """What a curator's own words mean: an answer, or the records between which they must choose (() : none is known)."""
    text = " ".join(text.split())
    if question.kind in ("place", "unlocated", "doubt"):
        point = _point(text)
        return Answer("point", point) if point else _place(question, text, known)
    folded = text.casefold().replace(" ", "-")
    if folded in ACTOR_KINDS and question.kind == "actor":
        return Answer("kind", folded)
    identifier = _actor(text, known)
    if identifier and identifier != question.id:
        return Answer("choose", identifier)
    return Answer("name", text) if question.kind == "actor" else ()


def _point(text: str) -> str:
    found = _POINT.fullmatch(text)
    if not found or abs(float(found[1])) > 90 or abs(float(found[2])) > 180:
        return ""
    return f"{found[1]}, {found[2]}"


def _place(question: Question, text: str, known: Known) -> Answer | tuple[Candidate, ...]:
    atlas = known.atlas
    identifier = atlas.records.names.get(letters(text)) or atlas.id_of(text)
    if identifier:
        return Answer("choose", identifier)
    # Of this very name first; each of the two halves most populous first, as the gazetteer has them.
    rows = map(atlas.gazetteer.place, atlas.gazetteer.find(text))
    ids = [place.id for place in sorted(rows, key=lambda place: letters(place.name) != letters(text))][:_MOST]
    found = tuple(Candidate(id_, place.name, where(atlas, place)) for id_ in ids if (place := atlas.place(id_)))
    if not found and question.kind == "unlocated":
        return Answer("name", text)
    return found


def _actor(text: str, known: Known) -> str:
    """The id of the actor that a text names by its id, its name or an alias, or ""."""
    if text in known.records.by_id or text in known.corpus.actors:
        return text
    wanted = letters(text)
    for record in known.records.by_id.values():
        if wanted in (letters(name) for name in (record.name, *record.aliases)):
            return record.id
    actors = known.corpus.actors.values()
    return next((actor.id for actor in actors if wanted and wanted == letters(actor.name)), "")
