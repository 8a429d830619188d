"""Which files were made from which basis, kept from one build to the next.

A build in which little has changed then makes few of the values of its pages, and goes by the digests of what they are made
from (`outputs.bases`).
"""

from collections import defaultdict
from collections.abc import Iterable

from sitegen import marshalled
from sitegen.cache import Memory
from sitegen.edition import Recalled
from sitegen.staging import Staged

_FACT = "sheets"


def recalled_sheets(memory: Memory) -> Recalled:
    """The paths and keys of what the last build made, by basis; nothing where it is not known.

    Raises MemoryLostError.
    """
    recalled: Recalled | None = marshalled.loads(memory.fact(_FACT))
    return recalled or {}


def remember_sheets(memory: Memory, staged: Iterable[Staged]) -> None:
    """Keep of each basis what was made from it, if all of that has found its place.

    Raises MemoryLostError.
    """
    made: dict[bytes, list[tuple[str, bytes]]] = defaultdict(list)
    in_the_way = {b""}
    for each in staged:
        made[each.basis].append((each.path, each.made[2]))
        if each.temporary is None:
            in_the_way.add(each.basis)
    found = {basis: sheets for basis, sheets in made.items() if basis not in in_the_way}
    memory.note(_FACT, marshalled.dumps(found))
