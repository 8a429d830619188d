"""Raw text: paragraphs, lines, bullets, and the place of every word."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from quoting import assert_in_place, draft, outline, runs

from sitegen.readers.text import text_blocks

LONG = "The governor said on Thursday that the road to the coast would stay closed until the snow had melted."


def texts(text):
    return [block.text for block in text_blocks(text)]


@pytest.mark.parametrize(
    "parting",
    [
        "\n\n",
        "\r\n\r\n",
        "\r\r",
        "\n\xa0\n",
        "\n \t\n",
        "\n\u200b\n",
        "\n\ufeff\n",
        "\u2029",
        "\f",
        "\n\u2028",
        "\n\x85\n",
    ],
)
def test_paragraphs_are_parted_by_blank_lines(parting):
    assert texts(f"{LONG}{parting}{LONG}") == [LONG, LONG]


def test_lines_that_stand_alone_stay_alone():
    assert texts("12 C\nNorthport\nFriday, 6 March 2020\n\nBridge closed") == [
        "12 C",
        "Northport",
        "Friday, 6 March 2020",
        "Bridge closed",
    ]


def test_one_paragraph_a_line():
    assert texts(f"{LONG}\n{LONG}\nShort one.\n{LONG}") == [LONG, LONG, "Short one.", LONG]


def test_a_wrapped_paragraph_is_joined():
    wrapped = (
        "The governor said on Thursday that the road to the coast would stay\n"
        "closed until the snow had melted, and that the villages beyond the pass\n"
        "would be supplied from the air. Nobody was hurt."
    )
    assert texts(f"Road closed\n\n{wrapped}\n\nBy Ada Lind") == [
        "Road closed",
        wrapped.replace("\n", " "),
        "By Ada Lind",
    ]


def test_a_wrapped_paragraph_of_two_lines_is_joined():
    wrapped = (
        "The governor said on Thursday that the road to the coast would stay\r\n   closed until the snow had melted."
    )
    assert texts(wrapped) == [" ".join(wrapped.split())]


def test_an_indented_line_opens_a_paragraph_of_wrapped_text():
    wrapped = (
        "   The governor said on Thursday that the road to the coast would stay\n"
        "closed until the snow had melted, and that the villages beyond the pass\n"
        "would be supplied from the air.\n"
        "   Nobody was hurt when the first avalanche came down, and the second\n"
        "was set off on purpose by engineers of the province."
    )
    assert [text.split()[0] for text in texts(wrapped)] == ["The", "Nobody"]


def test_a_headline_is_not_joined_to_a_stray_word():
    headline = "A headline that is as long as a line of wrapped text may be, or longer"
    assert texts(f"{headline}\nadvertisement") == [headline, "advertisement"]


def test_a_line_that_a_link_has_cut_goes_on():
    assert texts("Reported by the Northport Herald\n, which has seen the letter") == [
        "Reported by the Northport Herald , which has seen the letter"
    ]


@pytest.mark.parametrize("bullet", ["• ", "•", "  •\t", "- ", "* ", "· ", "▪ "])
def test_a_line_after_a_bullet_is_an_item(bullet):
    blocks = text_blocks(f"Also:\n\n{bullet}Ships wait\n\n{bullet}Roads close\n\nEnd of it.\n\n{bullet}Last")
    assert [(block.kind, block.text) for block in blocks] == [
        ("paragraph", "Also:"),
        ("item", "Ships wait"),
        ("item", "Roads close"),
        ("paragraph", "End of it."),
        ("item", "Last"),
    ]
    lists = [block.containers[0].key for block in blocks if block.kind == "item"]
    assert lists[0] == lists[1] != lists[2]
    assert blocks[1].containers[0].open == "<ul>"


def test_hyphens_and_dashes_that_are_no_bullets():
    assert [block.kind for block in text_blocks("-20 degrees\n\n– We stay, she said.\n\n*starred")] == ["paragraph"] * 3


@pytest.mark.parametrize("rule", ["---", "* * *", "=====", "____________", "~~~"])
def test_a_line_of_marks_is_a_rule(rule):
    blocks = text_blocks(f"Above\n\n{rule}\n\nBelow")
    assert [(block.kind, block.text) for block in blocks] == [
        ("paragraph", "Above"),
        ("rule", ""),
        ("paragraph", "Below"),
    ]


def test_white_space_is_one_space_and_every_word_keeps_its_place():
    text = "Two  spaces,\xa0one that does not break,\n\n   and \t a tab. "
    found = draft(text.encode("utf-8-sig"))
    assert [block.text for block in found.blocks] == ["Two spaces, one that does not break,", "and a tab."]
    first, second = found.blocks
    assert [found.text[source : source + end - at] for at, end, source in runs(first)] == [
        "Two ",
        "spaces,\xa0one that does not break,",
    ]
    assert [found.text[source] for _, _, source in runs(second)] == ["a", "a"]


def test_a_glued_date_is_text():
    found = draft(" date 2021-05-11 The bridge was closed.\n")
    assert found.blocks[0].text == "date 2021-05-11 The bridge was closed."
    assert found.blocks[0].offsets == ((0, 1),)


def test_characters_that_show_nothing_are_left_out_and_the_gap_is_known():
    (block,) = draft("The \u202ebridge was\x07 closed on Monday by the governor of the province of Northport.").blocks
    assert block.text.startswith("The bridge was closed")
    assert block.offsets == ((0, 0), (4, -1), (4, 5), (14, -1), (14, 16))


@pytest.mark.parametrize("mark", ["\xad", "\u200b", "\u2060", "\ufeff"])
def test_marks_that_only_say_where_a_line_may_break_part_no_name(mark):
    (block,) = draft(f"Ships left Mariu{mark}pol.").blocks
    assert block.text == "Ships left Mariupol."
    assert draft(f"<p>Mariu&#{ord(mark)};pol</p>", "a.html").blocks[0].text == "Mariupol"


def test_front_matter_of_raw_text_is_no_block():
    found = draft("---\nheadline: Bridge closed\n---\nThe bridge was closed.\n")
    assert found.declared.headline.text == "Bridge closed"
    assert outline(found) == [("paragraph", "The bridge was closed.")]
    assert_in_place(found)


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_any_text_is_cut_into_blocks_that_can_be_quoted(text):
    for block in text_blocks(text):
        assert block.text == block.text.strip()
        assert "  " not in block.text
        assert block.offsets[0][0] == 0
        for at, end, source in runs(block):
            for index in range(at, end if source >= 0 else at):
                held = text[source + index - at]
                assert held == block.text[index] or (held.isspace() and block.text[index] == " ")


@given(st.lists(st.sampled_from([LONG, "Short", "x", "• y", "", " ", "- - -", "a\u2028b", "and so on"]), max_size=30))
def test_no_word_is_lost(lines):
    text = "\n".join(lines)
    shown = " ".join(block.text for block in text_blocks(text)).split()
    assert shown == [word for word in text.replace("- - -", "").replace("• ", "").split() if word != "•"]
