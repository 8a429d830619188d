"""What is no article, whatever its name."""

import random

import pytest

from sitegen.readers.binary import recognise_binary


@pytest.mark.parametrize(
    "data, kind",
    [
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "PNG"),
        (b"PK\x03\x04\x14\0\x06\0", "DOCX"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Office"),
        (b"{\\rtf1\\ansi A report.}", "RTF"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (random.Random(7).randbytes(4_000), "binary"),
        (b"A report\0\0\0\0\0\0\0\0\0\0", "binary"),
    ],
)
def test_binary_files_are_named(data, kind):
    found = recognise_binary(data)
    assert found is not None
    assert kind in found[0]
    assert found[1]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"A report.\r\n\tWith tabs, \x0c a page and \x1b[1m a colour.\n",
        b"A report with one stray\0 zero in some ninety characters of otherwise entirely ordinary prose.",
        "Звіт.".encode("cp1251"),
        "A report in wide characters.".encode("utf-16"),
        "A report in wide characters, without a mark.".encode("utf-16-be"),
        "Звіт.".encode("utf-32"),
        b"%PD", b"PK: a report", b"MZ is where the story begins",
    ],
)  # fmt: skip
def test_text_is_text(data):
    assert recognise_binary(data) is None
