"""Every word of a block has its place in the source, or none."""

from hypothesis import example, given
from hypothesis import strategies as st
from quoting import assert_in_place, draft, runs, without_tags

from sitegen.readers.align import align
from sitegen.readers.blocks import make_blocks
from sitegen.readers.reading_text import markdown_reading_text
from sitegen.readers.sanitise import Surroundings, sanitise


def placed(draft):
    """The stretches of all blocks with what the source holds there; None for those without a place."""
    return [
        (block.text[at:end], draft.text[source : source + end - at] if source >= 0 else None)
        for block in draft.blocks
        for at, end, source in runs(block)
        if end > at
    ]


def unplaced(draft):
    return [text for text, held in placed(draft) if held is None]


def test_markup_between_words():
    found = draft('A **bold** word, [linked](https://example.org/a,b "a title") and *wrapped\nonce*, `code`.\n', "a.md")
    assert unplaced(found) == []
    assert (
        placed(found)
        == [
            ("A ", "A "),
            ("bold", "bold"),
            (" word, ", " word, "),
            ("linked", "linked"),
            (" and ", " and "),
            ("wrapped ", "wrapped\n"),
            ("once", "once"),
            (", ", ", "),
            ("code", "code"),
            (".", "."),
        ]
        or "".join(text for text, _ in placed(found)) == found.blocks[0].text
    )
    assert_in_place(found)


def test_quotes_items_and_tables():
    found = draft(
        "> quoted text\n> that goes on\n\n- one item\n- two **items**\n\n| a | b |\n|---|---|\n| 1 | 2 |\n", "a.md"
    )
    assert unplaced(found) == []
    assert_in_place(found)


def test_an_entity_has_a_pair_of_its_own_and_so_has_what_follows():
    for name in ("a.md", "a.html"):
        (block,) = draft("<p>In Ober&ouml;sterreich &amp; Ter&shy;nopil, she wrote&hellip;</p>", name).blocks
        source = "<p>In Ober&ouml;sterreich &amp; Ter&shy;nopil, she wrote&hellip;</p>"
        pairs = dict(block.offsets)
        for entity in ("&ouml;", "&amp;", "&hellip;"):
            at = block.text.index({"&ouml;": "ö", "&amp;": "&", "&hellip;": "…"}[entity])
            assert source[pairs[at] : pairs[at + 1]] == entity


def test_entities_without_semicolons_and_with_two_characters():
    found = draft("<p>&copy 2020 &copyright &NotEqualTilde; &notit; &nosuch; &#8211; a &#x41;</p>", "a.html")
    assert found.blocks[0].text == "© 2020 ©right ≂̸ ¬it; &nosuch; – a A"
    assert unplaced(found) == ["\u0338"]
    assert_in_place(found)


def test_words_that_an_extension_changes_are_without_a_place_and_the_rest_has_one():
    found = draft('She said "no" -- twice, and left the hall by the door.\n', "a.md", markdown_extensions=("smarty",))
    assert found.blocks[0].text == "She said “no” – twice, and left the hall by the door."
    assert "".join(unplaced(found)).split() == ["“no”", "–"]
    assert_in_place(found)


def test_a_note_is_found_though_it_stands_further_up():
    text = "A claim.[^1]\n\n[^1]: Denied by the *ministry* on the same day.\n\nA second paragraph of the report.\n"
    found = draft(text, "a.md")
    assert [text for text in unplaced(found) if text.strip("↩1 ")] == []
    assert_in_place(found)


def test_repeated_words_are_placed_in_order():
    found = draft("<ul>" + "<li>Read more</li>" * 5 + "</ul>", "a.html")
    places = [block.offsets[0][1] for block in found.blocks]
    assert places == sorted(set(places))


def test_what_is_not_shown_leaves_a_gap():
    for between in ("<script>x</script>", "<span hidden>x</span>", "\x07", "&#x202e;"):
        (block,) = draft(f"<p>before{between}after</p>", "a.html").blocks
        assert block.text == "beforeafter"
        assert block.offsets[1] == (6, -1)
        assert block.offsets[2][0] == 6


def test_definitions_of_links_and_abbreviations_are_not_shown():
    text = '[a]: https://example.org "b"\n\nSee a.\n[b]: https://example.org/b\n\n*[c]: b a\n\n| a | b |\n|---|---|\n| c | [a] |\n'
    found = draft(text, "a.md")
    assert unplaced(found) == []
    assert next(source for block in found.blocks for _, _, source in runs(block)) == text.index("See")
    assert min(source for _, _, source in runs(found.blocks[-1])) > text.index("*[c]")


def test_a_picture_leaves_a_gap():
    (block,) = draft("Before ![a map](map.png) after.\n", "a.md").blocks
    assert block.text == "Before after."
    assert -1 in [source for _, source in block.offsets]


def test_nothing_is_placed_where_nothing_is_read():
    found = draft("One *two* three.\n", "a.md", reading="declared")
    assert found.blocks[0].offsets == ((0, -1),)


def test_text_from_elsewhere_is_unplaced():
    blocks = make_blocks(sanitise("<p>Words that stand nowhere in it.</p>", Surroundings("content/articles/a.md")))
    (block,) = align(blocks, markdown_reading_text("An entirely different source, longer than the words.", 0))
    assert block.offsets == ((0, -1),)


WORDS = st.sampled_from(
    ["harbour", "council", "a", "the", "Łódź", "12", "said", "U.N.", "o’clock", "no", "said the council"]
)
INLINE = st.one_of(
    WORDS,
    WORDS.map("**{}**".format),
    WORDS.map("*{}*".format),
    WORDS.map("[{}](https://example.org/the/council)".format),
    WORDS.map("<b>{}</b>".format),
    st.sampled_from(["caf&eacute;", "&ndash;", "5 &lt; 6", "R&amp;D", "\\*"]),
)
LINE = st.lists(INLINE, min_size=1, max_size=8).map(" ".join)
STANZA = st.one_of(
    st.lists(LINE, min_size=1, max_size=3).map("\n".join),
    LINE.map("## {}".format),
    st.lists(LINE.map("- {}".format), min_size=1, max_size=3).map("\n".join),
    st.lists(LINE.map("> {}".format), min_size=1, max_size=3).map("\n".join),
)


@given(st.lists(STANZA, min_size=1, max_size=5).map("\n\n".join))
def test_all_words_of_ordinary_markdown_are_placed(text):
    found = draft(text + "\n", "a.md")
    assert_in_place(found)
    assert [word for word in "".join(unplaced(found)).split() if word.isalpha()] == []


@given(st.text(alphabet=st.sampled_from("ab é&;#x41<>/p*_[]()`>-\n \x07\u202e\u2028\\!|:"), max_size=80))
@example("&#0;a")
@example("a&#x202e;b")
def test_wherever_a_character_is_placed_the_source_holds_it(text):
    for name in ("a.txt", "a.md", "a.html"):
        assert_in_place(draft("words enough that a stray is no sign of a binary file " * 60 + text, name))


@given(
    st.lists(
        st.sampled_from(
            ["<p>", "</p>", "<b>", "</b>", "<i hidden>", "</i>", "<br>", "<script>no</script>", "<td>", "<table>", "</table>", "&eacute;", "&lt;",
             "&nbsp;", "word ", "another", " ", "\n", "\x07 and words enough that a stray is no sign of a binary file ", "<!-- c -->", "<img src=a.png alt=b>", "<select>", "</select>", "<div>"]
        ),
        max_size=25,
    ).map("".join),
    st.data(),
)  # fmt: skip
def test_a_quotation_of_a_page_is_its_words(html, data):
    """A span between two placed characters, with no gap between, holds the words of the text and no other."""
    found = draft("<p>Some words" + html, "a.html")
    block = data.draw(st.sampled_from([block for block in found.blocks if block.text]))
    start = data.draw(st.integers(0, len(block.text) - 1))
    end = data.draw(st.integers(start + 1, len(block.text)))
    quoted = _quoted(found, block, start, end)
    if quoted is not None:
        assert "".join(without_tags(quoted).split()) == "".join(block.text[start:end].split())


def _quoted(draft, block, start, end):
    before = [pair for pair in block.offsets if pair[0] <= start][-1]
    inside = [pair for pair in block.offsets if start < pair[0] < end]
    last = inside[-1] if inside else before
    if -1 in [source for _, source in (before, *inside)]:
        return None
    until = last[1] + end - last[0]
    behind = [source for at, source in block.offsets if at == end]
    if last[0] == end - 1 and behind:
        until = max(until, behind[0])
    return draft.text[before[1] + start - before[0] : until]
