"""Places and actors, recognised in one pass over a text."""

from collections import Counter

from sitegen.extractors.name_chunks import chunks
from sitegen.extractors.name_demonyms import DEMONYMS
from sitegen.extractors.name_lower import body_marks, lower_marks
from sitegen.extractors.name_reader import marks_of
from sitegen.extractors.where_acting import mark_acting
from sitegen.extractors.where_document import resolve_marks
from sitegen.extractors.who import read
from sitegen.extractors.who_document import gather
from sitegen.gazetteer import Gazetteer
from sitegen.model import Found, Passage


def find(passage: Passage, gazetteer: Gazetteer) -> tuple[Found, ...]:
    """The places and actors of a passage, in order; a place may stand inside the name of an actor."""
    found_chunks = list(chunks(passage.text))
    demonyms = Counter(DEMONYMS[word] for chunk in found_chunks for word in chunk.words if word in DEMONYMS)
    pieces = [piece for chunk in found_chunks for piece in read(chunk)]
    marks = gather(passage.text, marks_of(passage.text, pieces, gazetteer))
    marks = sorted(
        [*marks, *lower_marks(passage.text, marks, gazetteer), *body_marks(passage.text, marks)],
        key=lambda mark: (mark.start, -mark.end),
    )
    marks = [mark_acting(passage.text, mark) for mark in marks]
    return resolve_marks(passage, marks, demonyms, gazetteer)
