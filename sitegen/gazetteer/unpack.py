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
from itertools import accumulate, groupby, repeat
from typing import Final
from zlib import crc32

from sitegen.gazetteer.file import INDEX_HEADER, INDEX_MAGIC, PACKED_HEADER, SECTIONS, Columns, map_columns
from sitegen.gazetteer.names import fold_lines

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
    "capital",
)
"""The payload's columns: each as differences from the item before, in 8 (population) or 4 bytes, byte planes one after
the other. Before them their lengths; after them three texts, NUL between them, each with a line for each row: ids, codes,
names (several of a row apart by tabs)."""
PACKED_COUNTS: Final = struct.Struct(f"<{len(PACKED_COLUMNS)}I")
BUCKETS: Final = 1 << 20
_SHARES: Final = 16


def unpack_to(path: str, packed: str, digest: bytes) -> Columns:
    """Unpack `packed` to `path`, or where that cannot be written to the temporary folder, and map it."""
    with open(packed, "rb") as file:
        payload = file.read()[PACKED_HEADER.size :]
    parts = _parts_of_file(_sections(payload), digest)
    for place in filter(None, (path, _private_temporary(os.path.basename(path)))):
        try:
            _write(place, parts)
            with open(place, "rb") as file:
                return map_columns(file, digest)
        except (OSError, ValueError, struct.error):
            continue
    with tempfile.TemporaryFile() as nameless:
        nameless.writelines(parts)
        nameless.flush()
        return map_columns(nameless, digest)


def _parts_of_file(sections: dict[str, bytes], digest: bytes) -> list[bytes]:
    bounds: list[int] = []
    body: list[bytes] = []
    position = INDEX_HEADER.size
    for name in SECTIONS:
        padding = -position % 8
        body += [bytes(padding), sections[name]]
        bounds += [position + padding, len(sections[name])]
        position += padding + len(sections[name])
    return [INDEX_HEADER.pack(INDEX_MAGIC, digest, position + len(INDEX_MAGIC), *bounds), *body, INDEX_MAGIC]


def _sections(payload: bytes) -> dict[str, bytes]:
    raw = lzma.decompress(payload)
    counts = PACKED_COUNTS.unpack_from(raw)
    position = PACKED_COUNTS.size
    columns: dict[str, array[int]] = {}
    for name, count in zip(PACKED_COLUMNS, counts, strict=True):
        width = 8 if SECTIONS[name] == "Q" else 4
        columns[name] = _column(raw[position : position + count * width], SECTIONS[name], width)
        position += count * width
    ids, codes, names = raw[position:].split(b"\0")
    del raw  # the index takes most room
    sections = {name: column.tobytes() for name, column in columns.items()}
    sections |= {"ids": ids, "id_start": _starts_of_lines(ids), "names": names, "names_start": _starts_of_lines(names)}
    return sections | _index(*_keys(ids, codes, names.decode()), columns["population"])


def _column(planes: bytes, code: str, width: int) -> "array[int]":
    count = len(planes) // width
    interleaved = bytearray(len(planes))
    for plane in range(width):
        interleaved[plane::width] = planes[plane * count : (plane + 1) * count]
    return array(code, accumulate(array("q" if width == 8 else "i", bytes(interleaved))))


def _keys(ids: bytes, codes: bytes, names: str) -> tuple[list[bytes], "array[int]"]:
    """All keys of all rows, and of each its row times two, and one more for a main name of the place."""
    owners = array("I")
    for row, line in enumerate(names.split("\n")):
        main, _, further = line.partition("\t\t")
        owners.extend(repeat(row * 2 + 1, main.count("\t") + 1))
        if further:
            owners.append(0)  # of the empty field between them
            owners.extend(repeat(row * 2, further.count("\t") + 1))
    keys = fold_lines(names.replace("\t", "\n")).encode().split(b"\n")
    for mark, text in ((b"#", ids), (b"@", codes)):
        for row, fields in enumerate(text.split(b"\n")):
            exact = [mark + field for field in fields.split(b"\t") if field]
            keys += exact
            owners.extend(repeat(row * 2 + 1, len(exact)))
    return keys, owners


def _index(keys: list[bytes], owners: "array[int]", population: "array[int]") -> dict[str, bytes]:
    """Keys by bucket, and under each key its rows, most populous first, with a flag for the place's main names."""
    table: dict[str, array[int]] = {name: array("I", [0]) for name in ("key_start", "posting_start")}
    postings, ordered = array("I"), bytearray()
    filled = array("I", bytes(4 * BUCKETS))
    for bucket, numbers in groupby(_by_bucket(keys), key=(32).__rrshift__):
        bearers: dict[bytes, list[int]] = {}
        for number in numbers:
            key = keys[number & 0xFFFFFFFF]
            bearers.setdefault(key, []).append(owners[number & 0xFFFFFFFF])
        filled[bucket] = len(bearers)
        for key, rows in bearers.items():
            if len(rows) > 1:
                rows.sort(key=lambda owner: (-population[owner >> 1], owner))
            ordered += key
            postings.extend(rows)
            table["key_start"].append(table["key_start"][-1] + len(key))
            table["posting_start"].append(len(postings))
    return {name: starts.tobytes() for name, starts in table.items()} | {
        "bucket": _starts(filled),
        "keys": bytes(ordered),
        "posting": array("I", (owner >> 1 for owner in postings)).tobytes(),
        "primary": bytes(owner & 1 for owner in postings),
    }


def _by_bucket(keys: list[bytes]) -> Iterator[int]:
    """The numbers of the keys below their buckets, in order: some buckets at a time, for numbers in lists take much room."""
    shares = [array("Q") for _ in range(_SHARES)]
    for number, key in enumerate(keys):
        if key:
            bucket = crc32(key) % BUCKETS
            shares[bucket * _SHARES // BUCKETS].append(bucket << 32 | number)
    for share in shares:
        yield from sorted(share)


def _starts_of_lines(text: bytes) -> bytes:
    return _starts(len(line) + 1 for line in text.split(b"\n"))


def _starts(lengths: Iterable[int]) -> bytes:
    return array("I", accumulate(lengths, initial=0)).tobytes()


def _write(path: str, parts: Iterable[bytes]) -> None:
    folder = os.path.dirname(path)
    os.makedirs(folder, mode=0o700, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=folder, prefix=".gazetteer-")
    try:
        with open(handle, "wb") as file:
            file.writelines(parts)
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
