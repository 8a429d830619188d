"""Which articles are related, remembered for as long as nothing changes that relates them: their days, places and actors.

Most edits of a record leave those as they are, and finding the relations of a large archive takes longer than to load them.
"""

import marshal
from collections.abc import Mapping

from sitegen.cache import Memory
from sitegen.corpus import related
from sitegen.corpus.related import bases
from sitegen.model import Corpus, Related
from sitegen.packing import key_of
from sitegen.snapshot import program

_FACT = "related"
_KEY = 16  # bytes of the digest before what is kept


def related_articles(corpus: Corpus, memory: Memory) -> Mapping[str, tuple[Related, ...]]:
    """As `corpus.related`, which is asked only where `memory` does not know the answer.

    Raises MemoryLostError.
    """
    basis = key_of(program(), marshal.dumps(bases(corpus), 2))  # of marshal's forms the last without references
    kept = memory.fact(_FACT)
    found = kept[_KEY:]
    if kept and kept[:_KEY] == key_of(basis, found):
        rows: dict[str, list[tuple[str, tuple[str, ...], tuple[str, ...], int | None]]]
        rows = marshal.loads(found)  # noqa: S302 - the bytes are ours; nothing of them is ever run
        return {slug: tuple([Related(*row) for row in others]) for slug, others in rows.items()}
    known = related(corpus)
    plain = {slug: [(to.slug, to.places, to.actors, to.days) for to in others] for slug, others in known.items()}
    found = marshal.dumps(plain)
    memory.note(_FACT, key_of(basis, found) + found)
    return known
