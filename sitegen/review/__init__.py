"""The curator's loop: what a person should decide about places and actors, and their decisions as records.

    questions    the values: what is asked, with what it rests on
    found        the mentions of a corpus, by what they name
    actors       new actors, proposed and refused merges
    places       new places, places without coordinates, doubtful ones
    answers      what a curator may answer, also in words
    decisions    an answer → what the records shall say
    edits, writing, splices, nodes, scalars    that → the new text of a file, every other byte kept
    listing      questions as lines and as JSON

All of it is pure; `reviewing` reads the site and writes the files, `dialogue` asks.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sitegen.authorities import Authorities
from sitegen.corpus.actor_records import index_actors
from sitegen.corpus.place_records import Atlas, index_places
from sitegen.corpus.spelling import letters
from sitegen.gazetteer import Gazetteer
from sitegen.model import Corpus
from sitegen.review.actors import actor_questions, merge_questions, refused_questions
from sitegen.review.found import gather
from sitegen.review.places import place_questions
from sitegen.review.questions import Question

__all__ = ["Question", "questions_of"]


def questions_of(corpus: Corpus, authorities: Authorities, gazetteer: Gazetteer) -> Sequence[Question]:
    """Everything that a curator has not decided yet, most used first."""
    found = gather(corpus)
    records, atlas = index_actors(authorities), Atlas(index_places(authorities), gazetteer)
    merges = _unshared(merge_questions(corpus, records, found))
    joined = {letters(merge.name) for merge in merges}  # whether such a name is an actor of its own, is asked there
    questions = [
        *(each for each in actor_questions(corpus, records, found) if letters(each.name) not in joined),
        *merges,
        *refused_questions(corpus, records, found),
        *place_questions(corpus, atlas, found),
    ]
    return sorted(questions, key=lambda each: (-each.mentions, _FIRST.index(each.kind), each.key))


def _unshared(merges: Iterable[Question]) -> list[Question]:
    """The same questions; a name that was joined to different actors in different articles is no alias of either."""
    merges = list(merges)
    bearers = Counter(letters(merge.name) for merge in merges)
    return [
        replace(merge, confidence=min(merge.confidence, _SHARED)) if bearers[letters(merge.name)] > 1 else merge
        for merge in merges
    ]


_SHARED = 0.5
"""How far a merge is believed whose name was joined to another actor too."""

_FIRST = ("refused", "doubt", "merge", "actor", "unlocated", "place")
"""Of questions on names that are used as often: what a person alone can settle comes first, and may settle the others."""
