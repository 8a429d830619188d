"""The gazetteer's data file: unpacked once, then mapped into memory and shared by every process.

`data/gazetteer.bin` holds columns and names, packed. The first use unpacks them into the user's cache folder and builds
the index of names; from then on opening costs one `mmap`. The unpacked file's name holds the digest of the packed one, so
versions never mix. The cache folder is the platform's, or the one that the environment variable `SITEGEN_CACHE` names;
where it cannot be written, a folder of the user's own in the temporary folder, and failing that a file without a name.
"""

import mmap
import os
import struct
import sys
from contextlib import suppress
from typing import IO, Any, Final, Literal
from zlib import crc32

from sitegen.quick import dataclass

PACKED: Final = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "gazetteer.bin")
PACKED_HEADER: Final = struct.Struct("<8s16s")
"""Head of the packed file: `PACKED_MAGIC`, then the first 16 bytes of the payload's SHA-256; the payload (xz) follows."""
PACKED_MAGIC: Final = b"sgplace1"

INDEX_MAGIC: Final = b"sgindex1"
SECTIONS: Final[dict[str, Literal["B", "H", "I", "i", "Q", ""]]] = {
    "kind": "B",
    "country": "H",
    "region": "I",
    "parent": "I",
    "latitude": "i",
    "longitude": "i",
    "population": "Q",
    "label_latitude": "i",
    "label_longitude": "i",
    "wider_start": "I",
    "wider": "H",
    "capital": "I",
    "id_start": "I",
    "names_start": "I",
    "bucket": "I",
    "key_start": "I",
    "posting_start": "I",
    "posting": "I",
    "primary": "B",
    "keys": "",
    "ids": "",
    "names": "",
}
"""Sections of the unpacked file and their item types; "" is text, which is read as bytes from the map itself."""
INDEX_HEADER: Final = struct.Struct(f"<8s16sQ{2 * len(SECTIONS)}Q")
"""Head of the unpacked file: `INDEX_MAGIC`, digest, size, then start and length of each section; the magic also ends it."""

_NONE = range(0)


@dataclass(frozen=True, slots=True)
class Columns:
    """The unpacked file: one typed view a section, all over the same shared pages.

    A row is a place; row 0 is none. `country`, `region`, `parent` and `wider` hold rows; coordinates are ten-thousandths of
    a degree; label columns and `wider_start` cover the first rows only, which are all that are neither district nor town.
    `capital` lists rows. A row's names are UTF-8, apart by tabs: the name and other main names, "", further names.
    """

    pages: mmap.mmap
    keys: int
    ids: int
    names: int
    kind: "memoryview[int]"
    country: "memoryview[int]"
    region: "memoryview[int]"
    parent: "memoryview[int]"
    latitude: "memoryview[int]"
    longitude: "memoryview[int]"
    population: "memoryview[int]"
    label_latitude: "memoryview[int]"
    label_longitude: "memoryview[int]"
    wider_start: "memoryview[int]"
    wider: "memoryview[int]"
    capital: "memoryview[int]"
    id_start: "memoryview[int]"
    names_start: "memoryview[int]"
    bucket: "memoryview[int]"
    key_start: "memoryview[int]"
    posting_start: "memoryview[int]"
    posting: "memoryview[int]"
    primary: "memoryview[int]"


def open_columns(packed: str = PACKED) -> Columns:
    """Map the unpacked file, unpacking it first when there is none or a damaged one.

    Raises OSError when the packed file cannot be read, ValueError when it is none or the machine is big-endian.
    """
    with open(packed, "rb") as file:
        magic, digest = PACKED_HEADER.unpack(file.read(PACKED_HEADER.size).ljust(PACKED_HEADER.size))
    if magic != PACKED_MAGIC or sys.byteorder != "little":
        raise ValueError(f"{packed} is no gazetteer of this version, or this machine is big-endian")
    path = os.path.join(cache_folder(), f"gazetteer-{digest.hex()}.bin")
    with suppress(OSError, ValueError, struct.error), open(path, "rb") as file:
        return map_columns(file, digest)
    from sitegen.gazetteer import unpack as gazetteer_unpack  # noqa: PLC0415 a heavy import that only the first use needs

    return gazetteer_unpack.unpack_to(path, packed, digest)


def is_unpacked(packed: str = PACKED) -> bool:
    """Whether the file has been unpacked on this machine, so that opening it takes no time."""
    try:
        with open(packed, "rb") as file:
            _, digest = PACKED_HEADER.unpack(file.read(PACKED_HEADER.size).ljust(PACKED_HEADER.size))
    except OSError:
        return False
    return os.path.isfile(os.path.join(cache_folder(), f"gazetteer-{digest.hex()}.bin"))


def map_columns(file: IO[bytes], digest: bytes) -> Columns:
    """Raises ValueError or struct.error for a file that is cut, damaged at either end, or of another version."""
    size = os.fstat(file.fileno()).st_size
    pages = mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ)
    magic, found, expected, *bounds = INDEX_HEADER.unpack_from(pages)
    if (magic, found, expected) != (INDEX_MAGIC, digest, size) or pages[-len(INDEX_MAGIC) :] != INDEX_MAGIC:
        raise ValueError("not the unpacked form of this gazetteer")
    view = memoryview(pages)
    sections = zip(SECTIONS.items(), bounds[0::2], bounds[1::2], strict=True)
    columns: dict[str, Any] = {
        name: view[start : start + length].cast(code) if code != "" else start
        for (name, code), start, length in sections
    }
    return Columns(pages=pages, **columns)


def bearers_of(columns: Columns, key: str) -> range:
    """Where in `posting` and `primary` the places of this key stand: hashes may collide, so the keys are compared."""
    wanted = key.encode("utf-8", "replace")
    bucket = crc32(wanted) % (len(columns.bucket) - 1)
    for entry in range(columns.bucket[bucket], columns.bucket[bucket + 1]):
        start, end = columns.key_start[entry], columns.key_start[entry + 1]
        if columns.pages[columns.keys + start : columns.keys + end] == wanted:
            return range(columns.posting_start[entry], columns.posting_start[entry + 1])
    return _NONE


def rows_of(columns: Columns, key: str) -> tuple[int, ...]:
    """The rows of a key, most populous first: a folded name, "#" and an id, or "@" and a code."""
    bearers = bearers_of(columns, key)
    return tuple(columns.posting[bearers.start : bearers.stop]) if bearers and key else ()


def id_of(columns: Columns, row: int) -> str:
    """The id of a row."""
    start, end = columns.id_start[row], columns.id_start[row + 1] - 1
    return columns.pages[columns.ids + start : columns.ids + end].decode()


def names_of(columns: Columns, row: int) -> list[str]:
    """All names of a row, the name first, other main names next; "" stands before the further ones."""
    start, end = columns.names_start[row], columns.names_start[row + 1] - 1
    return columns.pages[columns.names + start : columns.names + end].decode().split("\t")


def cache_folder() -> str:
    """SITEGEN_CACHE, else `sitegen` in the platform's cache folder."""
    if chosen := os.environ.get("SITEGEN_CACHE"):
        return chosen
    home = os.path.expanduser("~")
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or os.path.join(home, "AppData", "Local")
    elif sys.platform == "darwin":
        base = os.path.join(home, "Library", "Caches")
    else:
        base = os.environ.get("XDG_CACHE_HOME") or os.path.join(home, ".cache")
    return os.path.join(base, "sitegen")
