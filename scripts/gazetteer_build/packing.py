"""The compact form of the data file, which `sitegen/gazetteer/unpack.py` reads back."""

import hashlib
import lzma
from array import array
from collections.abc import Iterable

from gazetteer_build.draft import Draft, Drafts
from gazetteer_build.naming import kept
from sitegen.gazetteer import KINDS
from sitegen.gazetteer.file import PACKED_HEADER, PACKED_MAGIC, SECTIONS
from sitegen.gazetteer.names import fold_name
from sitegen.gazetteer.unpack import PACKED_COLUMNS, PACKED_COUNTS

_FILTERS = [
    {"id": lzma.FILTER_LZMA2, "preset": 9 | lzma.PRESET_EXTREME, "dict_size": 1 << 26, "lc": 4, "lp": 0, "pb": 0}
]


def packed(drafts: Drafts) -> bytes:
    """The whole data file: header, then columns and records under xz."""
    ordered = _in_order(drafts)
    row = {draft.key: number for number, draft in enumerate(ordered, start=1)}
    upper = [draft for draft in ordered if draft.kind not in ("district", "town")]
    wider = [sorted(row[key] for key in draft.wider) for draft in upper]
    columns: dict[str, list[int]] = {
        "kind": [KINDS.index(draft.kind) for draft in ordered],
        "country": [int.from_bytes(draft.country.encode()) for draft in ordered],
        "region": [row.get(draft.region, 0) for draft in ordered],
        "parent": [row.get(draft.parent, 0) for draft in ordered],
        "latitude": [round(draft.latitude * 10_000) for draft in ordered],
        "longitude": [round(draft.longitude * 10_000) for draft in ordered],
        "population": [draft.population for draft in ordered],
        "label_latitude": [round((draft.label or (0, 0))[0] * 10_000) for draft in upper],
        "label_longitude": [round((draft.label or (0, 0))[1] * 10_000) for draft in upper],
        "wider_start": [0, *_running(map(len, wider))],
        "wider": [number for numbers in wider for number in numbers],
        "capital": [number for number, draft in enumerate(ordered, start=1) if draft.capital],
    }
    for name, values in columns.items():
        if name not in ("wider", "capital"):
            values.insert(0, 0)  # row 0 is no place
    payload = PACKED_COUNTS.pack(*(len(columns[name]) for name in PACKED_COLUMNS))
    payload += b"".join(_planes(columns[name], SECTIONS[name]) for name in PACKED_COLUMNS)
    texts = (
        [draft.id for draft in ordered],
        ["\t".join(draft.codes) for draft in ordered],
        ["\t".join(_names(draft)) for draft in ordered],
    )
    payload += "\0".join("\n".join(["", *lines]) for lines in texts).encode()
    compressed = lzma.compress(payload, lzma.FORMAT_XZ, lzma.CHECK_CRC64, filters=_FILTERS)
    return PACKED_HEADER.pack(PACKED_MAGIC, hashlib.sha256(compressed).digest()[:16]) + compressed


def _in_order(drafts: Drafts) -> list[Draft]:
    """By kind; districts and towns by what they lie in and name, so that neighbours stand together."""
    return sorted(
        drafts.values(),
        key=lambda d: (KINDS.index(d.kind), d.country, d.region if d.kind != "region" else "", d.parent, d.name, d.key),
    )


def _names(draft: Draft) -> list[str]:
    main = [name for name in _unique(draft.main) if fold_name(name) != fold_name(draft.name)]
    further = kept(draft.alternates, [draft.name, *main])
    assert not any("\0" in name for name in (draft.name, *main)), draft
    return [draft.name, *main, *([""] if further else []), *further]


def _unique(names: Iterable[str]) -> list[str]:
    seen: dict[str, str] = {}
    for name in names:
        clean = " ".join(name.split())
        if fold_name(clean):
            seen.setdefault(fold_name(clean), clean)
    return list(seen.values())


def _running(lengths: Iterable[int]) -> list[int]:
    total, result = 0, []
    for length in lengths:
        total += length
        result.append(total)
    return result


def _planes(values: list[int], code: str) -> bytes:
    differences = array("q" if code == "Q" else "i", (b - a for a, b in zip([0, *values], values, strict=False)))
    data = differences.tobytes()
    return b"".join(data[plane :: differences.itemsize] for plane in range(differences.itemsize))
