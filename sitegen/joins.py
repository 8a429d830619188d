"""Which names of each article are one, kept from one build to the next.

That takes most of the time in which the actors of an archive are told from its names, and another name in the records seldom
changes any of it: only where an article gives that very name.
"""

from collections.abc import Collection, Mapping

from sitegen import marshalled
from sitegen.cache import Memory
from sitegen.corpus.documents import Joined, join
from sitegen.corpus.names import Name, form_of

_FACT = "joins"


class Joins:
    """`join` as `corpus.documents` has it, which is asked only of names that it was not asked of before."""

    def __init__(self, known: dict[tuple[tuple[Name, int], ...], Joined] | None = None) -> None:
        self._known = known if known is not None else {}
        self._records: Collection[str] = ()

    def join(self, names: Mapping[Name, int], records: Collection[str]) -> Joined:
        """For each name of a document that stands for a fuller one: that one, and the rule that found it. The `records` are
        the same for all.
        """
        self._records = records
        key = tuple(names.items())
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = join(names, records)
        return found

    def remember(self, memory: Memory) -> None:
        """Keep the answers, and the ids of the records' names that they were given for.

        Raises MemoryLostError.
        """
        numbers: dict[Name, int] = {}
        rows = [
            (
                [(numbers.setdefault(name, len(numbers)), count) for name, count in names],
                [(numbers[name], numbers[full], rule) for name, (full, rule) in joined.items()],
            )
            for names, joined in self._known.items()
        ]
        memory.note(_FACT, marshalled.dumps((list(self._records), [tuple(name) for name in numbers], rows)))


def recalled_joins(memory: Memory, records: Collection[str]) -> Joins:
    """The answers of the last whole build, unless one of them may be another for these `records`.

    Raises MemoryLostError.
    """
    kept = marshalled.loads(memory.fact(_FACT))
    if kept is None:
        return Joins()
    before, rows, articles = kept
    names = [Name(*row) for row in rows]
    # A name that is a record's stands for that: all that an answer takes from the records.
    if not {*before}.symmetric_difference(records).isdisjoint([form_of(name).id for name in names]):
        return Joins()
    known = {
        tuple([(names[each], count) for each, count in numbers]): {
            names[name]: (names[full], rule) for name, full, rule in joined
        }
        for numbers, joined in articles
    }
    return Joins(known)
