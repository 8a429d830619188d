"""Bytes of every encoding a scraped article comes in."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.readers.encoding import decode

UKRAINIAN = "У четвер увечері мешканців містечка вивезли до сусідньої області, повідомила речниця."
RUSSIAN = "Вечером жители посёлка вышли к реке, сообщил представитель штаба."
FRENCH = "La porte-parole a dit que l’été serait « très long » pour les réfugiés – sans plus de détails."
POLISH = "Rzeczniczka powiedziała, że żołnierze opuścili miejscowość w środę późnym wieczorem."
GREEK = "Η εκπρόσωπος είπε ότι οι κάτοικοι έφυγαν από το χωριό το βράδυ της Τετάρτης."


@pytest.mark.parametrize(
    "mark, encoding",
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_no_character_of_the_text(mark, encoding):
    decoded = decode(mark + UKRAINIAN.encode(encoding), "a.txt")
    assert decoded.text == UKRAINIAN
    assert decoded.problems == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf16_is_known_without_a_mark(encoding):
    assert decode("The bridge was closed on Monday.\r\n".encode(encoding), "a.txt").text.startswith("The bridge")


@pytest.mark.parametrize(
    "text, encoding",
    [
        (FRENCH, "cp1252"),
        (POLISH, "cp1250"),
        (POLISH, "iso8859_2"),
        (UKRAINIAN, "cp1251"),
        (UKRAINIAN, "koi8_u"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8_r"),
        (RUSSIAN, "cp866"),
        (GREEK, "cp1253"),
    ],
)
def test_an_undeclared_encoding_is_guessed_and_said_to_be_a_guess(text, encoding):
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert [(problem.rule, problem.severity) for problem in decoded.problems] == [("guessed-encoding", "notice")]


@pytest.mark.parametrize(
    "head, encoding",
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>", "koi8_r"),
        ('<?xml version="1.0" encoding="iso-8859-5"?>', "iso8859_5"),
        ('<meta name="x" content="y"><META CHARSET=CP866>', "cp866"),
    ],
)
def test_a_page_may_declare_its_charset(head, encoding):
    decoded = decode((head + RUSSIAN).encode(encoding), "a.html")
    assert decoded.text == head + RUSSIAN
    assert decoded.problems == ()


def test_utf8_is_believed_before_a_stale_declaration():
    page = '<meta charset="iso-8859-1">' + RUSSIAN
    assert decode(page.encode(), "a.html").text == page


def test_latin1_is_read_as_browsers_read_it():
    page = b'<meta charset="iso-8859-1">\x93quoted\x94'
    assert decode(page, "a.html").text.endswith("“quoted”")


@pytest.mark.parametrize("label", ["utf-16", "utf-7", "base64", "rot13", "x-user-defined", "punycode", "no such"])
def test_a_charset_that_no_page_can_be_in_is_not_believed(label):
    decoded = decode(f'<meta charset="{label}">caf'.encode() + b"\xe9 on the square", "a.html")
    assert decoded.text.endswith("café on the square")


def test_a_charset_counts_in_pages_alone():
    assert decode(b'<meta charset="windows-1251">caf\xe9 on the square', "a.txt").text.endswith("café on the square")


def test_newlines_and_composed_characters_stay_as_they_are():
    text = "one\r\ntwo\rthree\u2028e\u0301 \u00e9\u00a0\ufb01"
    assert decode(text.encode(), "a.txt").text == text


def test_a_file_cut_inside_a_character_is_still_utf8():
    decoded = decode((UKRAINIAN * 4).encode()[:-1], "a.txt")
    assert decoded.text == (UKRAINIAN * 4)[:-1] or decoded.text.endswith("\ufffd")
    decoded = decode((UKRAINIAN * 4 + "я").encode()[:-1], "a.txt")
    assert decoded.text == UKRAINIAN * 4 + "\ufffd"
    assert [(problem.rule, problem.line) for problem in decoded.problems] == [("damaged-text", 1)]


@pytest.mark.parametrize("text", [FRENCH, RUSSIAN, UKRAINIAN])
def test_text_that_was_decoded_wrongly_before_is_warned_of_and_left_alone(text):
    broken = "\n" + (text * 2).encode().decode("latin-1")
    decoded = decode(broken.encode(), "a.txt")
    assert decoded.text == broken
    assert [(problem.rule, problem.severity, problem.line) for problem in decoded.problems] == [
        ("broken-characters", "warning", 2)
    ]


@pytest.mark.parametrize(
    "text",
    [
        FRENCH,
        RUSSIAN,
        UKRAINIAN,
        POLISH,
        GREEK,
        "Ñandú, Østfold, Århus, Âge d’or, ÐÐÐ",
        "С\xa0мая и\xa0до июня. С\xa0утра С\xa0ночи",
    ],
)
def test_sound_text_is_not_called_broken(text):
    assert decode((text * 3).encode(), "a.txt").problems == ()


@given(st.binary())
def test_any_bytes_are_decoded(data):
    for path in ("a.txt", "a.html"):
        decoded = decode(data, path)
        assert not decoded.text.startswith("\ufeff") or data.count(codecs.BOM_UTF8) > 1 or decoded.encoding != "utf-8"


@given(st.text())
def test_text_in_utf8_comes_back(text):
    data = text.encode("utf-8", "replace")
    if not data.startswith((codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) and b"\0" not in data:
        assert decode(data, "a.txt").text == data.decode()
