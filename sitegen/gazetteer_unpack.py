"""The one-time unpacking of the gazetteer: columns out of their compact form, the index of names, the file in the cache.

The file is written beside its place and renamed, so that nobody sees half of it and two processes that unpack at once both
end with a whole one.
"""

import lzma
import os
import struct
import tempfile
from array import array
from collections.abc import Iterable, Iterator
from itertools import accumulate, chain
from typing import Final
from zlib import crc32

from sitegen.gazetteer_file import INDEX_HEADER, INDEX_MAGIC, PACKED_HEADER, SECTIONS, Columns, map_columns
from sitegen.gazetteer_names import fold_lines

PACKED_COLUMNS: Final = (
    "kind",
    "country",
    "region",
    "parent",
    "latitude",
    "longitude",
    "population",
    "label_latitude",
    "label_longitude",
    "wider_start",
    "wider",
)
"""The payload's columns: each as differences from the item before, in 8 (population) or 4 bytes, byte planes one after
the other. Before them their lengths, after them the records, one a line."""
PACKED_COUNTS: Final = struct.Struct(f"<{len(PACKED_COLUMNS)}I")
BUCKETS: Final = 1 << 20


def unpack_to(path: str, packed: str, digest: bytes) -> Columns:
    """Unpack `packed` to `path`, or where that cannot be written to the temporary folder, and map it."""
    with open(packed, "rb") as file:
        payload = file.read()[PACKED_HEADER.size :]
    content = _file_of(_sections(payload), digest)
    for place in filter(None, (path, _private_temporary(os.path.basename(path)))):
        try:
            _write(place, content)
            with open(place, "rb") as file:
                return map_columns(file, digest)
        except (OSError, ValueError, struct.error):
            continue
    with tempfile.TemporaryFile() as nameless:
        nameless.write(content)
        nameless.flush()
        return map_columns(nameless, digest)


def _file_of(sections: dict[str, bytes], digest: bytes) -> bytes:
    bounds: list[int] = []
    body: list[bytes] = []
    position = INDEX_HEADER.size
    for name in SECTIONS:
        padding = -position % 8
        body += [bytes(padding), sections[name]]
        bounds += [position + padding, len(sections[name])]
        position += padding + len(sections[name])
    header = INDEX_HEADER.pack(INDEX_MAGIC, digest, position + len(INDEX_MAGIC), *bounds)
    return b"".join([header, *body, INDEX_MAGIC])


def _sections(payload: bytes) -> dict[str, bytes]:
    raw = lzma.decompress(payload)
    counts = PACKED_COUNTS.unpack_from(raw)
    position = PACKED_COUNTS.size
    columns: dict[str, array[int]] = {}
    for name, count in zip(PACKED_COLUMNS, counts, strict=True):
        width = 8 if SECTIONS[name] == "Q" else 4
        columns[name] = _column(raw[position : position + count * width], SECTIONS[name], width)
        position += count * width
    records = raw[position:]
    starts = array("I", accumulate((len(line) + 1 for line in records.split(b"\n")), initial=0))
    sections = {name: column.tobytes() for name, column in columns.items()}
    sections |= {"record_start": starts.tobytes(), "records": records}
    return sections | _index(records.decode(), columns["population"])


def _column(planes: bytes, code: str, width: int) -> "array[int]":
    count = len(planes) // width
    interleaved = bytearray(len(planes))
    for plane in range(width):
        interleaved[plane::width] = planes[plane * count : (plane + 1) * count]
    return array(code, accumulate(array("q" if width == 8 else "i", bytes(interleaved))))


def _index(records: str, population: "array[int]") -> dict[str, bytes]:
    """Keys by bucket, and under each key its rows, most populous first, with a flag for the place's main names."""
    names: list[str] = []
    exact: list[str] = []
    owners = array("I", _names_of(records.split("\n"), names, exact))
    postings: dict[str, int | list[int]] = {}
    keys = chain(fold_lines("\n".join(names)).split("\n"), exact)
    for key, owner in zip(keys, owners, strict=True):
        known = postings.get(key)
        if known is None:
            postings[key] = owner
        elif isinstance(known, int):
            postings[key] = [known, owner]
        else:
            known.append(owner)
    encoded = [key.encode() for key in postings]
    buckets = array("I", (crc32(key) % BUCKETS for key in encoded))
    order = sorted(range(len(encoded)), key=buckets.__getitem__)
    lengths, flat = _by_population(list(postings.values()), order, population)
    encoded = [encoded[number] for number in order]
    return {
        "bucket": _starts_of_buckets(buckets),
        "key_start": _starts(map(len, encoded)),
        "keys": b"".join(encoded),
        "posting_start": _starts(lengths),
        "posting": array("I", (owner >> 1 for owner in flat)).tobytes(),
        "primary": bytes(owner & 1 for owner in flat),
    }


def _by_population(
    postings: list[int | list[int]], order: list[int], population: "array[int]"
) -> tuple["array[int]", "array[int]"]:
    """How many owners each key has, and all owners, both in the keys' order."""
    lengths, flat = array("I"), array("I")
    for number in order:
        posting = postings[number]
        if isinstance(posting, int):
            lengths.append(1)
            flat.append(posting)
        else:
            posting.sort(key=lambda owner: (-population[owner >> 1], owner))
            lengths.append(len(posting))
            flat.extend(posting)
    return lengths, flat


def _names_of(lines: list[str], names: list[str], exact: list[str]) -> Iterator[int]:
    """Fill `names` and `exact` (ids with "#", codes with "@"); yield their owners in that order: row * 2 + main name."""
    exact_owners = []
    for row, line in enumerate(lines):
        name, identifier, *others = line.split("\t")
        exact.append(f"#{identifier}")
        exact_owners.append(row * 2 + 1)
        main = 1
        for other in (name, *others):
            if not other:
                main = 0
            elif other.startswith("@"):
                exact.append(other)
                exact_owners.append(row * 2 + 1)
            else:
                names.append(other)
                yield row * 2 + main
    yield from exact_owners


def _starts(lengths: Iterable[int]) -> bytes:
    return array("I", accumulate(lengths, initial=0)).tobytes()


def _starts_of_buckets(buckets: "array[int]") -> bytes:
    counts = array("I", bytes(4 * BUCKETS))
    for bucket in buckets:
        counts[bucket] += 1
    return _starts(counts)


def _write(path: str, content: bytes) -> None:
    folder = os.path.dirname(path)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".gazetteer-")
    try:
        with open(handle, "wb") as file:
            file.write(content)
        os.replace(temporary, path)
    except OSError:
        os.unlink(temporary)
        if not os.path.exists(path):  # Windows refuses to replace a file that another process has mapped: it is whole
            raise


def _private_temporary(name: str) -> str:
    """A path in a folder of this user's in the temporary folder; "" when another user could write into it."""
    user = os.getuid() if hasattr(os, "getuid") else 0
    folder = os.path.join(tempfile.gettempdir(), f"sitegen-{user}")
    try:
        os.makedirs(folder, mode=0o700, exist_ok=True)
        status = os.lstat(folder)
    except OSError:
        return ""
    private = not hasattr(os, "getuid") or (status.st_uid == user and not status.st_mode & 0o022)
    return os.path.join(folder, name) if private and not os.path.islink(folder) else ""
