"""Plain values as bytes that are kept: tuples, lists, mappings, texts, numbers and bytes, written by `marshal`.

It takes a fraction of the time in which `packing` writes values of ours. A digest stands in front, of the bytes and of what
the values were found from, so that damaged ones, and those of another basis, are told.
"""

import marshal
from typing import Any

from sitegen.packing import key_of

FORM = 2
"""The form of `marshal` that depends on a value alone, for digests: those after it have references, which differ with the way
in which the value came about."""
_KEY = 16  # bytes of the digest


def dumps(value: Any, *basis: bytes) -> bytes:
    """A plain value as bytes that `loads` reads, found from a `basis`."""
    data = marshal.dumps(value)
    return key_of(*basis, data) + data


def loads(data: bytes, *basis: bytes) -> Any:
    """What `dumps` wrote of a value found from the same `basis`; None for anything else, as for damaged bytes."""
    kept = data[_KEY:]
    if not kept or data[:_KEY] != key_of(*basis, kept):
        return None
    return marshal.loads(kept)  # noqa: S302 - the bytes are ours; nothing of them is ever run
