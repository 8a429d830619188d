"""Which files were made from which basis, kept from one build to the next.

A build in which little has changed then makes few of the values of its pages, and goes by the digests of what they are made
from (`outputs.bases`).
"""

import marshal
from collections import defaultdict
from collections.abc import Iterable

from sitegen.cache import Memory
from sitegen.edition import Recalled
from sitegen.packing import key_of
from sitegen.staging import Staged

_FACT = "sheets"
_KEY = 16  # bytes of the digest before what is kept


def recalled_sheets(memory: Memory) -> Recalled:
    """The paths and keys of what the last build made, by basis; nothing where it is not known.

    Raises MemoryLostError.
    """
    kept = memory.fact(_FACT)
    found = kept[_KEY:]
    if not kept or kept[:_KEY] != key_of(found):
        return {}
    recalled: Recalled = marshal.loads(found)  # noqa: S302 - the bytes are ours; nothing of them is ever run
    return recalled


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
    found = marshal.dumps({basis: sheets for basis, sheets in made.items() if basis not in in_the_way})
    memory.note(_FACT, key_of(found) + found)
