"""Places and actors, recognised in one pass over a text.

English is read by its capitals: chunks of capitalised words (`chunks`), cut into pieces by titles, heads and given
names (`who`), decided by the words around them, the rest of the document and the gazetteer (`reader`, `words`,
`unknown`), gathered under their owners (`who_document`), and the places resolved together (`where_document`).
On sites that ask for it a small model adds to them (`learned`).
Of other languages only places behind that language's cues are read (`foreign`).
"""

from collections import Counter
from collections.abc import Mapping

from sitegen.extractors.names.also_known import with_first_names
from sitegen.extractors.names.chunks import chunks
from sitegen.extractors.names.demonyms import DEMONYMS
from sitegen.extractors.names.foreign import foreign_marks
from sitegen.extractors.names.learned import with_model
from sitegen.extractors.names.lower import body_marks, lower_marks
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.reader import marks_of
from sitegen.extractors.names.where_acting import mark_acting
from sitegen.extractors.names.where_document import resolve_marks
from sitegen.extractors.names.who import read
from sitegen.extractors.names.who_document import gather
from sitegen.gazetteer import Gazetteer
from sitegen.model import Found, Passage


def find(passage: Passage, gazetteer: Gazetteer) -> tuple[Found, ...]:
    """The places and actors of a passage, in order; a place may stand inside the name of an actor."""
    if passage.language.split("-")[0].lower() == "en":
        marks, demonyms = _english(passage, gazetteer)
    else:
        marks, demonyms = list(foreign_marks(passage.text, passage.language, gazetteer)), {}
    return resolve_marks(passage, marks, demonyms, gazetteer)


def _english(passage: Passage, gazetteer: Gazetteer) -> tuple[list[Mark], Mapping[str, int]]:
    """The marks of an English text, in order, and how often it names each country by an adjective."""
    text = passage.text
    found = list(chunks(text))
    demonyms = Counter(DEMONYMS[word] for chunk in found for word in chunk.words if word in DEMONYMS)
    marks = gather(text, marks_of(text, (piece for chunk in found for piece in read(chunk)), gazetteer))
    marks += [*lower_marks(text, marks, gazetteer), *body_marks(text, marks)]
    marks.sort(key=lambda mark: (mark.start, -mark.end))
    marks = with_first_names(text, marks)
    return mark_acting(text, with_model(text, marks, gazetteer) if passage.model else marks), demonyms
