"""Which articles are related, remembered for as long as nothing changes that relates them: their days, places and actors.

Most edits of a record leave those as they are, and finding the relations of a large archive takes longer than to load them.
"""

import marshal
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, partial

from sitegen import marshalled
from sitegen.cache import Memory
from sitegen.corpus import related
from sitegen.corpus.related import bases
from sitegen.model import Corpus, Related
from sitegen.packing import key_of
from sitegen.snapshot import program
from sitegen.workers import aside

_FACT = "related"
_Rows = Mapping[str, list[tuple[str, tuple[str, ...], tuple[str, ...], int | None]]]

WORTH_A_COPY = 1000
"""Articles from which another process looks for what relates them, while this one goes on."""


class _Later(Mapping[str, tuple[Related, ...]]):
    """Relations that are waited for when the first of them is asked for."""

    def __init__(self, wait: Callable[[], dict[str, tuple[Related, ...]]]) -> None:
        self._wait = wait

    @cached_property
    def _found(self) -> dict[str, tuple[Related, ...]]:
        return self._wait()

    def __getitem__(self, slug: str) -> tuple[Related, ...]:
        return self._found[slug]

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def __reduce__(self) -> tuple[type[dict[str, tuple[Related, ...]]], tuple[dict[str, tuple[Related, ...]]]]:
        return dict, (self._found,)


def related_articles(corpus: Corpus, memory: Memory, jobs: int = 1) -> Mapping[str, tuple[Related, ...]]:
    """As `corpus.related`, which is asked only where `memory` does not know the answer, and with more `jobs` than one, for
    a large corpus, by another process: then this one waits once it needs them.

    Raises MemoryLostError, then or now.
    """
    basis = key_of(program(), marshal.dumps(bases(corpus), marshalled.FORM))
    known = marshalled.loads(memory.fact(_FACT), basis)
    if known is not None:
        return _related(known)
    make = partial(_packed, corpus, basis)
    several = jobs > 1 and len(corpus.articles) >= WORTH_A_COPY
    later = _Later(partial(_noted, aside(make) if several else make, basis, memory))
    return later if several else dict(later)


def _packed(corpus: Corpus, basis: bytes) -> bytes:
    rows = related(corpus).items()
    found = {slug: [(to.slug, to.places, to.actors, to.days) for to in others] for slug, others in rows}
    return marshalled.dumps(found, basis)


def _related(rows: _Rows) -> dict[str, tuple[Related, ...]]:
    return {slug: tuple([Related(*row) for row in others]) for slug, others in rows.items()}


def _noted(wait: Callable[[], bytes], basis: bytes, memory: Memory) -> dict[str, tuple[Related, ...]]:
    found = wait()
    memory.note(_FACT, found)
    memory.commit()  # at once: other processes may read there next
    return _related(marshalled.loads(found, basis))
