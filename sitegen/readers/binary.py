"""Files that are not text, whatever their name says."""

from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, BOM_UTF32_BE, BOM_UTF32_LE

# First bytes, what the file is, and how to get at its text.
_SIGNATURES = (
    (b"%PDF-", "a PDF document", "save its text as UTF-8, for instance with pdftotext"),
    (b"\x89PNG\r\n", "a PNG picture", ""),
    (b"\xff\xd8\xff", "a JPEG picture", ""),
    (b"GIF8", "a GIF picture", ""),
    (b"RIFF", "a picture or recording (RIFF)", ""),
    (
        b"PK\x03\x04",
        "a ZIP archive, or a document made of one (DOCX, ODT, EPUB)",
        "open it, and save its text as UTF-8",
    ),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document", "open it, and save its text as UTF-8"),
    (b"{\\rtf", "a rich-text document (RTF)", "open it, and save its text as UTF-8"),
    (b"\x1f\x8b\x08", "a gzip file", "unpack it first"),
    (b"BZh", "a bzip2 file", "unpack it first"),
    (b"\xfd7zXZ\0", "an xz file", "unpack it first"),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", "unpack it first"),
    (b"Rar!\x1a\x07", "a RAR archive", "unpack it first"),
    (b"bplist00", "a Safari web archive or property list", "open it in Safari, and save the page's source"),
    (b"SQLite format 3\0", "an SQLite database", ""),
    (b"\x7fELF", "a program", ""),
)
_BEGINNINGS = tuple(signature for signature, _, _ in _SIGNATURES)
_LEAVE_OUT = "move it out of the articles folder, or put the article's text in its place"
_LOOKED_AT = 65_536
_TOO_MANY = 0.03  # control characters among the bytes looked at: text has next to none …
_STRAY = 4  # … or a few strays
_CONTROLS = bytes(sorted(set(range(32)) - set(b"\t\n\v\f\r\x1b") | {127}))
_MARKS = (BOM_UTF8, BOM_UTF32_LE, BOM_UTF32_BE, BOM_UTF16_LE, BOM_UTF16_BE)


def recognise_binary(data: bytes) -> tuple[str, str] | None:
    """What a file is and how to mend it, if its bytes cannot be an article's; None for text."""
    if data.startswith(_BEGINNINGS):
        return next((kind, hint or _LEAVE_OUT) for signature, kind, hint in _SIGNATURES if data.startswith(signature))
    head = data[:_LOOKED_AT]
    if head.startswith(_MARKS) or _is_wide(head):
        return None
    controls = len(head) - len(head.translate(None, _CONTROLS))
    return ("a binary file", _LEAVE_OUT) if controls > max(_STRAY, len(head) * _TOO_MANY) else None


def _is_wide(head: bytes) -> bool:
    """Whether zeros stand at even or at odd places alone, as in UTF-16 text; in binary files they stand at both."""
    if head and 0 not in head:
        return False
    even, odd = head[::2].count(0), head[1::2].count(0)
    few, many = sorted((even, odd))
    return many * 20 >= len(head) // 2 and few <= many // 20
