"""The encodings that old pages come in: the one that a page declares, or the likeliest one of bytes that declare none."""

import re

from sitegen.patterns import lazy_pattern

# Labels as browsers read them (WHATWG Encoding Standard §4.2), where Python's own name is another or narrower one.
_LABELS = {
    "ascii": "cp1252",
    "big5-hkscs": "big5hkscs",
    "cn-big5": "big5",
    "euc-kr": "cp949",
    "gb2312": "gb18030",
    "gb_2312-80": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "iso-8859-11": "cp874",
    "iso-8859-8-i": "iso8859_8",
    "iso_8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "koi8-ru": "koi8_u",
    "ks_c_5601-1987": "cp949",
    "latin1": "cp1252",
    "macintosh": "mac_roman",
    "shift-jis": "cp932",
    "shift_jis": "cp932",
    "sjis": "cp932",
    "tis-620": "cp874",
    "us-ascii": "cp1252",
    "windows-31j": "cp932",
    "windows-874": "cp874",
    "x-cp1251": "cp1251",
    "x-cp1252": "cp1252",
    "x-gbk": "gb18030",
    "x-mac-cyrillic": "mac_cyrillic",
    "x-mac-roman": "mac_roman",
    "x-sjis": "cp932",
}
_PLAIN = lazy_pattern(
    r"(?:windows-(125[0-8])|(?:x-)?cp-?(125[0-8]|866)|(?:ibm)?(866))|iso-?8859-?(\d{1,2})|iso-8859-(\d{1,2})"
)
_SAME = frozenset({"big5", "gb18030", "euc-jp", "iso-2022-jp", "koi8-r", "koi8-u", "hz-gb-2312"})
_ISO_PARTS = frozenset({2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15, 16})

_DECLARATION = lazy_pattern(
    rb"<(?:meta\b|\?xml\b)[^>]{0,400}?(?:charset|encoding)\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{2,30})", re.IGNORECASE
)
_DECLARED_WITHIN = 4096  # bytes; the standard says 1024, programs that save pages write comments first

_LIKELY = [
    *("cp1251", "cp1250", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("koi8_r", "koi8_u", "cp866", "iso8859_2", "iso8859_5", "iso8859_6", "iso8859_7"),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949", "mac_cyrillic", "mac_roman"),
]

# What Western text never shows as Windows-1252, and other encodings read that way do: letters in long runs, letters of
# the Turkish and Slavic pages, signs and capitals inside words.
_NOT_WESTERN = lazy_pattern(
    "[\x80-\x9f]|[À-ÿ]{4}|[\xa0-¿]{4}|[ŠšŽžÝýÞþÐð]|[a-zà-ÿ][¡-¶¸-¿][a-zà-ÿ]|[a-zà-ÿ][À-ÖØ-Þ][a-zà-ÿ]|[a-z][³¹º¼¾]|[³¹¼¾][a-z]"
)


def declared_charset(data: bytes) -> str:
    """Python's name of the charset that a page's first `meta` with one (or XML declaration) names; "" when unknown."""
    found = _DECLARATION.search(data[:_DECLARED_WITHIN])
    return _codec(found[1].decode("ascii", "replace").lower()) if found else ""


def _codec(label: str) -> str:
    """Python's name of a charset label; "" for those that a page cannot be in (UTF-16: the label was read as ASCII)."""
    if label in _LABELS:
        return _LABELS[label]
    if label in _SAME:
        return label.replace("hz-gb-2312", "hz").replace("iso-2022-jp", "iso2022_jp").replace("-", "_")
    found = _PLAIN.fullmatch(label)
    if not found:
        return ""
    page = found[1] or found[2] or found[3]
    if page:
        return f"cp{page}"
    part = int(found[4] or found[5])
    return f"iso8859_{part}" if part in _ISO_PARTS else ""


def guess(data: bytes) -> str:
    """Python's name of the likeliest single- or double-byte encoding of bytes that are not UTF-8; never raises."""
    western = data.decode("cp1252", "replace")
    if "�" not in western and not _NOT_WESTERN.search(western):
        return "cp1252"
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to import, and rarely needed

    best = from_bytes(_telling(data), cp_isolation=_LIKELY).best()
    return best.encoding if best else "cp1252"


def _telling(data: bytes) -> bytes:
    """The lines that are not ASCII, 16 KB of them: what is the same in every encoding tells nothing."""
    lines = [line for line in data.splitlines() if not line.isascii()]
    return b"\n".join(lines)[:16_384] or data[:16_384]
