"""Places in texts of other languages than English: exact names of the gazetteer straight behind that language's cues.

Capital letters, titles and heads mean other things in each language, so nothing else is read there.
"""

from collections.abc import Iterator, Mapping

from sitegen.extractors.names.chunks import Chunk, chunks
from sitegen.extractors.names.lexicon import GIVEN, sort_of
from sitegen.extractors.names.marks import Mark
from sitegen.extractors.names.where_candidates import candidates
from sitegen.gazetteer import Gazetteer
from sitegen.lexicon import word_set

CUES: Mapping[str, frozenset[str]] = {
    "de": word_set("in bei nach aus nahe Stadt Dorf Region Provinz nördlich südlich östlich westlich von Insel"),
    "fr": word_set("à en de près vers ville village région province nord sud est ouest depuis dans"),
    "es": word_set("en de desde hacia ciudad pueblo región provincia cerca norte sur este oeste"),
    "it": word_set("a in di da verso città villaggio regione provincia vicino nord sud est ovest"),
    "pt": word_set("em de desde para cidade vila região província perto norte sul leste oeste"),
    "nl": word_set("in bij naar uit nabij stad dorp regio provincie ten"),
    "pl": word_set("w we do z koło pod miasto wieś miejscowość obwód województwo"),
    "uk": word_set("у в до з під біля місто місті село селі область"),
    "ru": word_set("в во до из под около город городе село селе область"),
    "tr": word_set("şehri kenti köyü ili ilçesi yakınlarındaki"),
}
"""By language, the words straight before a name that announce a place."""
SMALLEST = 3.5  # inhabitants, in powers of ten, of a place that a cue alone makes believable
SMALLEST_ALIAS = 2.8  # the same of a place by another than its main name, which weighs two less from the start
LONGEST = 4  # words of a name


def foreign_marks(text: str, language: str, gazetteer: Gazetteer) -> Iterator[Mark]:
    """The places that a text of `language` (BCP 47) names behind its cues; none for a language without cues."""
    cues = CUES.get(language.split("-", maxsplit=1)[0].lower())
    if not cues:
        return
    for chunk in chunks(text):
        before = chunk.before.split()
        if before and not chunk.opening and before[-1] in cues and (mark := _known(text, chunk, gazetteer)):
            yield mark


def _known(text: str, chunk: Chunk, gazetteer: Gazetteer) -> Mark | None:
    """The longest beginning of a chunk that the gazetteer has as a main name."""
    for last in range(min(len(chunk.words), LONGEST), 0, -1):
        start, end = chunk.starts[0], chunk.ends[last - 1]
        found = candidates(gazetteer, text[start:end])
        is_given = last < len(chunk.words) and sort_of(chunk.words[0]) & GIVEN
        if found and not is_given and found[0].prior >= (SMALLEST if found[0].primary else SMALLEST_ALIAS):
            return Mark(
                start, end, "place", " ".join(text[start:end].split()), "place", "cue and gazetteer", found=found
            )
    return None
