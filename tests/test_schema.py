"""YAML as text with places: nothing is typed, everything is placed, nothing brings the reader down."""

import pytest
import yaml
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen.errors import Problem
from sitegen.schema import MappingNode, Parsed, ScalarNode, SequenceNode, decode, document, read_bytes, read_yaml
from sitegen.schema.document import DEEPEST, read_document
from sitegen.schema.flat import read_flat

PATH = "content/articles/a.md"


def bare(node):
    """A node without its places."""
    if isinstance(node, ScalarNode):
        return node.text
    if isinstance(node, SequenceNode):
        return [bare(item) for item in node.items]
    return {key: bare(entry.value) for key, entry in node.entries.items()}


def scalars_of(node):
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, SequenceNode):
        for item in node.items:
            yield from scalars_of(item)
    elif isinstance(node, MappingNode):
        for entry in node.entries.values():
            yield from scalars_of(entry.value)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("country: NO", {"country": "NO"}),
        ("countries: [NO, UA, yes, off]", {"countries": ["NO", "UA", "yes", "off"]}),
        ("at: 12:30", {"at": "12:30"}),
        ("date: 2023-02-30", {"date": "2023-02-30"}),
        ("date: 2023-03-01T10:00:00Z", {"date": "2023-03-01T10:00:00Z"}),
        (
            "n: 007\nf: 1e3\nh: 0x10\nb: 0b1\no: 0o7\ni: .inf",
            {"n": "007", "f": "1e3", "h": "0x10", "b": "0b1", "o": "0o7", "i": ".inf"},
        ),
        ("a: null\nb: ~\nc:\nd: ''", {"a": "null", "b": "~", "c": "", "d": ""}),
        ("NO: a\n1: b\n~: c", {"NO": "a", "1": "b", "~": "c"}),
        ("=: a\n<<: b", {"=": "a", "<<": "b"}),
        ("a: |\n  one\n  two\nb: >-\n  three\n  four", {"a": "one\ntwo\n", "b": "three four"}),
        ("a: one\n  two", {"a": "one two"}),
        ('a: "tab\\tnew\\nline \\u00e9"', {"a": "tab\tnew\nline é"}),
        ("a: 'it''s'", {"a": "it's"}),
        ("- a\n- b: c", ["a", {"b": "c"}]),
        ("--- # a comment\na: b\n...\n", {"a": "b"}),
        ("base: &b [x, y]\nagain: *b", {"base": ["x", "y"], "again": ["x", "y"]}),
        ("a: !!python/object/apply:os.system [echo]", {"a": ["echo"]}),
        ("a: !!python/name:os.system x\nb: !!int five\nc: !!binary aGk=", {"a": "x", "b": "five", "c": "aGk="}),
        ("a: !custom {b: c}", {"a": {"b": "c"}}),
        ("? a\n: b", {"a": "b"}),
        ("заголовок: Київ\nemoji: 😀", {"заголовок": "Київ", "emoji": "😀"}),
    ],
)
def test_every_scalar_is_text(text, expected):
    parsed = read_yaml(text, PATH)
    assert bare(parsed.root) == expected
    assert not parsed.problems


@pytest.mark.parametrize("text", ["", "\n\n", "# only a comment\n", "---\n", "---\n...\n"])
def test_a_document_may_be_empty(text):
    root = read_yaml(text, PATH).root
    assert root is None or bare(root) == ""


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_lines_and_characters_are_those_of_the_source(newline, mark):
    lines = [
        "title: 'Київ 😀: after'",
        "# note",
        "places:",
        "  - Ірпінь  ",
        '  - "Буча"',
        "deep:",
        "  - {x: y}",
        "date: 2022",
    ]
    text = mark + newline.join(lines)
    found = list(scalars_of(read_yaml(text, PATH, line=5, start=100).root))
    assert [(node.text, node.line) for node in found] == [
        ("Київ 😀: after", 5),
        ("Ірпінь", 8),
        ("Буча", 9),
        ("y", 11),
        ("2022", 12),
    ]
    assert [text[node.start - 100 : node.end - 100] for node in found] == [node.text for node in found]


@pytest.mark.parametrize("text", ["a: >\n  one\n  two", 'a: "one\\ttwo"', "a: 'it''s'", "a: one\n  two", "a:", 'a: ""'])
def test_what_the_source_does_not_hold_letter_for_letter_has_no_place(text):
    (node,) = scalars_of(read_yaml(text, PATH).root)
    assert (node.start, node.end) == (None, None)


def test_a_duplicate_key_is_an_error_and_the_first_one_counts():
    parsed = read_yaml("date: 2022\nplaces: [Kyiv]\ndate: 2023\n", PATH)
    assert bare(parsed.root) == {"date": "2022", "places": ["Kyiv"]}
    assert parsed.problems == (
        Problem(
            "duplicate-key",
            "error",
            PATH,
            '"date" stands here for the second time; the first is in line 1',
            "keep one of the two; until then the first counts",
            3,
        ),
    )


@pytest.mark.parametrize(
    "text, line, message, hint",
    [
        ("date: 2022\ntitle: Attack: the aftermath", 2, 'a value that holds ": "', '`title: "Attack: the aftermath"`'),
        ('a: He said "no": twice: so', 1, 'a value that holds ": "', "`a: 'He said \"no\": twice: so'`"),
        ('a: b\ntitle: "War\nc: d', 2, "the quotation mark that opens here is never closed", '`title: "War"`'),
        ("title: 'it's'", 1, "words stand after the closing quotation mark", '`title: "it\'s"`'),
        ('title: "War" in brief', 1, "words stand after the closing quotation mark", "`title: '\"War\" in brief'`"),
        ("a: b\n\tc: d", 2, "a tab stands at the beginning", "spaces"),
        ("a: @home", 1, 'a value may not begin with "@"', '`a: "@home"`'),
        ("a: %5", 1, 'a value may not begin with "%"', '`a: "%5"`'),
        ("x: y\ntags: [#war, #peace]\nz: a", 2, "a word that begins with # needs quotation marks", "leave # out"),
        ("a: [b, c\nd: e", 1, "is not closed", "close it"),
        ("title War\ndate: 2022", 1, "this line has no colon", "write `key: value`"),
        ("a: b\n  c: d", 2, "does not fit the one above", "same column"),
        ("a:\n  - b\n - c", 3, "does not fit the lines above", "same column"),
        ("a: - b", 1, "a list may not begin in the line of its key", "next line"),
        ("a: > words\n", 1, "begins in the next line", 'write `a: "> words"`'),
        ('a: "C:\\dir"', 1, "a backslash has a meaning", "single"),
        ("a: {{ title }}", 1, "a list or a mapping stands here where a key", "quotation marks"),
        ("? [a, b]\n: c", 1, "a list or a mapping stands here where a key", "quotation marks"),
        ("a: *b", 1, '"*b" refers to an anchor that is not there', "without & and *"),
        ("a: &a [*a]", 1, '"*a" refers to an anchor that is not there', "without & and *"),
        ("a: b\n---\nc: d", 2, "a second document begins here", "remove that line"),
        ("a: b\nc: \x07", 2, "a character that cannot be seen stands here and may not (U+0007)", "delete"),
        ("a: \ud800", 1, "U+D800", "delete"),
    ],
)
def test_broken_yaml_is_told_in_plain_words_with_its_line(text, line, message, hint):
    parsed = read_yaml(text, PATH)
    (problem,) = parsed.problems
    assert parsed.broken
    assert parsed.root is None
    assert (problem.rule, problem.severity, problem.path, problem.line) == ("broken-yaml", "error", PATH, line)
    assert message in problem.message
    assert hint in problem.hint


def test_lines_of_broken_yaml_count_from_where_the_text_stands():
    (problem,) = read_yaml("a: b: c", PATH, line=7).problems
    assert problem.where == f"{PATH}:7"


@pytest.mark.parametrize("opening", ["[", "{", "- ", "? ", "{a: "])
def test_deep_nesting_is_refused(opening):
    parsed = read_yaml("a:\n  " + opening * 200_000, PATH)
    assert f"more than {DEEPEST} levels" in parsed.problems[0].message
    assert parsed.broken


def test_a_document_that_aliases_blow_up_is_refused():
    lines = ["a: &a [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"{new}: &{new} [{', '.join([f'*{old}'] * 10)}]" for old, new in zip("abcdefgh", "bcdefghi", strict=True)]
    parsed = read_yaml("\n".join(lines), PATH)
    assert parsed.broken
    assert "aliases make this document grow" in parsed.problems[0].message


def test_many_small_aliases_are_no_bomb():
    text = "who: &w {name: UN}\nall:\n" + "  - *w\n" * 1000
    root = read_yaml(text, PATH).root
    assert len(bare(root)["all"]) == 1000


PIECES = st.one_of(
    st.sampled_from("-'\"\\[]{},!|>%@`?=_:# \t\n\r\u00a0\u0085\u2028\ufeff😀\ud800\x00\x7f~"),
    st.sampled_from(
        [
            "a",
            "b-c",
            "Київ",
            "12:30",
            "2023-02-30",
            "NO",
            "null",
            "x y",
            "  ",
            ": ",
            " #",
            "- ",
            "''",
            ", ",
            "&a",
            "*a",
            "---",
            "...",
            "<<",
            "(a)",
            "/a",
        ]
    ),
    st.sampled_from(["\r\n", "\n  ", "\n- ", "\n  - ", "\nk: ", "\nplaces:\n", "[a, b]", "['a', \"b\"]", "\n---\n"]),
)
DOCUMENTS = st.lists(PIECES, max_size=25).map("".join)


@given(DOCUMENTS)
@example("a: b\r\nc:\r\n  - d\r\n")
@example("a:\n- b\n- c\nd: [e, 'f', \"g\"]\n")
@example("a: x\n\n# c\nb: y ")
@example("a: b: c")
@example("a: b # c")
@example("a:\n  - b\n - c")
@example("a:\n  - b\n# c\n  - d")
@example("a: [b, c, ]")
@example("a: [b c, d-e, f:g]")
@example("a: 'b' c")
@example("a: b\n  - c")
def test_the_flat_reader_and_the_parser_read_the_same(text):
    flat = read_flat(text, 3, 40)
    if flat is not None:
        assert read_document(text, PATH, 3, 40) == Parsed(flat)


KEYS = st.sampled_from(["title", "date", "places", "source_url", "a-b", "_x", "NO"])
PLAIN = st.lists(st.sampled_from(["a", "b ", "Z", "0", "Київ", ": ", " #", ":", "'", '"', ", ", " "]), max_size=4).map(
    lambda pieces: "a" + "".join(pieces)
)
WORDS = st.one_of(
    PLAIN, st.text(st.sampled_from("ab Z09-:#,'\"[]{}&*!|>%@`?./()_;+~=\\Київ\u00a0\u2028😀\t"), max_size=8)
)
ITEMS = st.tuples(st.sampled_from(["", "  ", "  ", " "]), WORDS)
VALUES = st.one_of(
    WORDS,
    WORDS.map('"{}"'.format),
    WORDS.map("'{}'".format),
    st.lists(WORDS, max_size=3).map(lambda items: "[" + ", ".join(items) + "]"),
    st.lists(ITEMS, max_size=3).map(lambda items: "".join(f"\n{indent}- {item}" for indent, item in items)),
)
LINES = st.tuples(KEYS, st.sampled_from([":", ": ", ":  "]), VALUES).map("".join)


@given(st.lists(st.one_of(LINES, st.sampled_from(["", "# note", "  "])), max_size=3), st.sampled_from(["\n", "\r\n"]))
def test_the_flat_reader_and_the_parser_read_the_same_front_matter(lines, newline):
    text = newline.join("\n".join(lines).split("\n"))
    flat = read_flat(text, 2, 4)
    if flat is not None:
        assert read_document(text, PATH, 2, 4) == Parsed(flat)


def test_the_flat_reader_takes_plain_front_matter():
    text = "title: \"War: a 'report'\"\ndate: 2023-03-01T10:00:00Z\n\nplaces:\n  - Kyiv\nactors: [UN, 'EU']\nurl: https://a.org/b?c=d\ndraft:\n"
    assert read_flat(text) == read_document(text, PATH).root


@given(st.one_of(st.text(), DOCUMENTS))
def test_any_text_is_read_or_refused(text):
    parsed = read_yaml(text, PATH, line=2, start=4)
    assert not parsed.broken or any(problem.severity == "error" for problem in parsed.problems)
    for problem in parsed.problems:
        assert problem.line is not None
        assert 2 <= problem.line <= len(text.splitlines()) + 2
        assert problem.hint
    for node in scalars_of(parsed.root):
        if node.start is not None:
            assert text[node.start - 4 : node.end - 4] == node.text


@given(DOCUMENTS)
def test_without_libyaml_any_text_is_read_or_refused_too(text):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(document, "_yaml", lambda: (yaml.YAMLError, yaml.BaseLoader))
        parsed = read_document(text, PATH)
    for node in scalars_of(parsed.root):
        if node.start is not None:
            assert text[node.start : node.end] == node.text


@pytest.mark.parametrize(
    "text", ["a: b: c", "title: 'it's'", "a: @b", "a: [b", "tags: [#a]", 'a: "b', "a: b\n- c", "a: > b"]
)
def test_without_libyaml_the_words_are_the_same(text, monkeypatch):
    with_libyaml = read_document(text, PATH).problems
    monkeypatch.setattr(document, "_yaml", lambda: (yaml.YAMLError, yaml.BaseLoader))
    assert read_document(text, PATH).problems == with_libyaml


def test_bytes_are_utf_8_or_say_so():
    assert decode(b"\xef\xbb\xbfa: b", PATH) == "a: b"
    assert decode("a: é".encode("utf-16"), PATH) == "a: é"
    parsed = read_bytes(b"a: b\nc: caf\xe9", PATH)
    assert parsed.broken
    assert parsed.problems[0].where == f"{PATH}:2"
