"""Front matter of every habit, and the sidecar that corrects it: one vocabulary, with the place of every word."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sitegen.model import Declared, DeclaredEvent, Field
from sitegen.readers.declared import declare, declare_sidecar
from sitegen.readers.declared.frontmatter import split_front_matter

PATH = "content/articles/a.md"


def markdown(text, sidecar=None):
    return declare(text, PATH, "markdown", None if sidecar is None else sidecar.encode())


def said(declared):
    """What is declared, without places in files, and without what is not."""
    found = {}
    for name in Declared.__slots__:
        value = getattr(declared, name)
        if value in (None, (), {}, False):
            continue
        if isinstance(value, Field):
            value = value.text
        elif isinstance(value, tuple):
            value = [each.text if isinstance(each, Field) else each for each in value]
        found[name] = value
    return found


def fields_of(declared):
    for name in Declared.__slots__:
        value = getattr(declared, name)
        for each in value if isinstance(value, tuple) else (value,):
            if isinstance(each, Field):
                yield each
            elif isinstance(each, DeclaredEvent):
                yield from (each.date, each.text, *each.places, *each.actors)


OURS = """\
---
headline: "Shells fall on the market"
date: 2023-03-01
updated: 2023-03
places: [Kharkiv, "Washington, D.C."]
actors:
  - OSCE
  - NO
byline: A. Writer
source_url: https://example.org/a?b=c
archive_url: https://archive.example/1
captured: 2023-03-02
language: pt-BR
slug: market
draft: yes
summary: At 12:30 it began.
bodies: excerpt
tags: [war]
not_date: [12 May, "3 March, 2022"]
keep: Read on, it said.
remove:
  - Subscribe now
events:
  drop: [on Tuesday]
  add:
    - {date: 2023-02, text: A truce ended., places: [Izium], actors: OSCE}
mood: grim
---
Body.
"""


def test_all_keys_of_ours():
    result = markdown(OURS)
    assert result.problems == ()
    assert OURS[result.body_start :] == "Body.\n"
    added = result.declared.events_add[0]
    assert said(result.declared) == {
        "headline": "Shells fall on the market",
        "date": "2023-03-01",
        "updated": "2023-03",
        "places": ["Kharkiv", "Washington, D.C."],
        "actors": ["OSCE", "NO"],
        "byline": "A. Writer",
        "source_url": "https://example.org/a?b=c",
        "archive_url": "https://archive.example/1",
        "captured": "2023-03-02",
        "language": "pt-BR",
        "slug": "market",
        "draft": True,
        "summary": "At 12:30 it began.",
        "bodies": "excerpt",
        "tags": ["war"],
        "not_date": ["12 May", "3 March, 2022"],
        "keep": ["Read on, it said."],
        "remove": ["Subscribe now"],
        "events_drop": ["on Tuesday"],
        "events_add": [added],
        "extra": {"mood": "grim"},
    }
    assert (added.date.text, added.text.text) == ("2023-02", "A truce ended.")
    assert ([place.text for place in added.places], [actor.text for actor in added.actors]) == (["Izium"], ["OSCE"])


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n"])
def test_every_field_quotes_its_place_in_the_source(newline, before):
    text = (before + OURS).replace("\n", newline)
    result = markdown(text)
    fields = list(fields_of(result.declared))
    assert len(fields) == 25
    for field in fields:
        assert field.path == PATH
        assert text[field.start : field.end] == field.text
        assert text[: field.start].replace("\r\n", "\n").replace("\r", "\n").count("\n") == field.line - 1
    assert text[result.body_start :] == "Body." + newline


def front(lines):
    return f"---\n{lines}\n---\nBody"


@pytest.mark.parametrize(
    "lines, expected",
    [
        # Hugo
        ("title: A\ndate: 2023-03-01T10:00:00+02:00\nlastmod: 2023-04-01", {"headline": "A", "date": "2023-03-01T10:00:00+02:00", "updated": "2023-04-01"}),
        ("publishDate: 2023-03-01\nexpiryDate: 2024-01-01", {"date": "2023-03-01", "extra": {"expiryDate": "2024-01-01"}}),
        ("publishDate: 2023-03-02\ndate: 2023-03-01", {"date": "2023-03-01", "extra": {"publishDate": "2023-03-02"}}),
        ("aliases: [/old, /older]\ntags: [a, b]\ncategories: c", {"tags": ["a", "b", "c"], "extra": {"aliases": "/old, /older"}}),
        ("params:\n  places: [Kyiv]\n  mood: grim\nauthor:\n  name: A. Writer", {"places": ["Kyiv"], "byline": "A. Writer", "extra": {"mood": "grim"}}),
        ("date: 2023\nparams: {date: 2022, Lang: uk}", {"date": "2023", "language": "uk"}),
        ("taxonomies:\n  tags: [a]\n  categories: [b]\nextra: {summary: c}", {"tags": ["a", "b"], "summary": "c"}),
        # Jekyll
        ("layout: post\ncategories: [war, east]\npublished: false", {"tags": ["war", "east"], "draft": True, "extra": {"layout": "post"}}),
        ("published: true", {}),
        ("published: 2023-03-01", {"date": "2023-03-01"}),
        ("published: false\ndate: 2023", {"date": "2023", "draft": True}),
        ("last_modified_at: 2023-03-01", {"updated": "2023-03-01"}),
        # Pelican
        ("Title: A\nDate: 2023-03-01 10:20\nModified: 2023-03-02\nStatus: draft\nCategory: war\nAuthors: A. Writer; B. Writer",
         {"headline": "A", "date": "2023-03-01 10:20", "updated": "2023-03-02", "draft": True, "tags": ["war"], "byline": "A. Writer; B. Writer"}),
        ("status: hidden", {"extra": {"status": "hidden"}}),
        ("tags: 'war, #east , '", {"tags": ["war", "east"]}),
        # Obsidian
        ('places:\n  - "[[Kyiv]]"\n  - "[[places/Odesa#History|Odessa]]"\n  - "[[places/Lviv#Old town]]"', {"places": ["Kyiv", "Odessa", "Lviv"]}),
        ("places: [[Kyiv]]\nactors:\n  - [[UN]]\n  - [[notes/OSCE|the mission]]", {"places": ["Kyiv"], "actors": ["UN", "the mission"]}),
        ('aliases: [Report]\ntags:\n  - "#conflict/ukraine"\n  - war\npublish: true', {"tags": ["conflict/ukraine", "war"], "extra": {"aliases": "Report", "publish": "true"}}),
        # ours win over borrowed ones, and what loses is kept
        ("title: B\nheadline: A\ndescription: D\nsummary: S", {"headline": "A", "summary": "S", "extra": {"title": "B", "description": "D"}}),
        ("authors: [A. Writer, B. Writer]", {"byline": "A. Writer, B. Writer"}),
        ("authors:\n  - name: A. Writer\n  - name: B. Writer", {"byline": "A. Writer, B. Writer"}),
        ("Source-URL: https://a.org\nNOT DATE: x", {"source_url": "https://a.org", "not_date": ["x"]}),
        # a source that is no address
        ("source: https://a.org", {"source_url": "https://a.org"}),
        ("source: The Daily Bell\nurl: /2023/a\nlink: https://a.org", {"source_url": "https://a.org", "extra": {"source": "The Daily Bell", "url": "/2023/a"}}),
        # nothing is typed
        ("title: NO\nslug: 12:30\ndate: 2023-02-30\nsummary: 007", {"headline": "NO", "slug": "12:30", "date": "2023-02-30", "summary": "007"}),
        ("title: ~\ndate: null\nslug:\nsummary: ''\nmood: ~", {"extra": {"mood": ""}}),
        ("nested: {a: [b, {c: d}]}", {"extra": {"nested": "a: b, c: d"}}),
    ],
)  # fmt: skip
def test_habits_of_others(lines, expected):
    result = markdown(front(lines))
    assert said(result.declared) == expected
    assert result.problems == ()


@pytest.mark.parametrize(
    "lines, places", [("title: A", None), ("places:", ()), ("places: []", ()), ("places: ['']", ())]
)
def test_an_empty_list_of_places_is_not_silence(lines, places):
    assert markdown(front(lines)).declared.places == places


@pytest.mark.parametrize(
    "text, expected, body",
    [
        ('+++\ntitle = "A"\ndate = 2023-03-01\ndraft = true\ntags = ["a", "b"]\n[params]\nplaces = ["Kyiv"]\n+++\nBody',
         {"headline": "A", "date": "2023-03-01", "draft": True, "tags": ["a", "b"], "places": ["Kyiv"]}, "Body"),
        ("+++\r\ndate = 2023-03-01T10:00:00+02:00 # local\r\nweight = 1_000\r\n+++\r\nBody",
         {"date": "2023-03-01T10:00:00+02:00", "extra": {"weight": "1000"}}, "Body"),
        ("+++\n+++\nBody", {}, "Body"),
        ('{"title": "A \\ud83d\\ude00", "date": "2023-03-01",\n "places": ["Kyiv"], "n": 1.50, "x": null}\nBody',
         {"headline": "A 😀", "date": "2023-03-01", "places": ["Kyiv"], "extra": {"n": "1.50", "x": ""}}, "Body"),
        ("Title: A: B\nDate: 2023-03-01\nPlaces: Kyiv; Washington, D.C.\nTags: a, b\n\nBody",
         {"headline": "A: B", "date": "2023-03-01", "places": ["Kyiv", "Washington, D.C."], "tags": ["a", "b"]}, "Body"),
        ("title: A\nsave_as: x.html\nsummary: One\n    two\n\tthree\ntemplate:\n\nBody",
         {"headline": "A", "summary": "One two three", "extra": {"save_as": "x.html", "template": ""}}, "Body"),
        ("Title: A\r\nDate: 2023\r\n\r\nBody", {"headline": "A", "date": "2023"}, "Body"),
        ("Title: A", {"headline": "A"}, ""),
        ("---\ntitle: A\n...\nBody", {"headline": "A"}, "Body"),
        ("---\n---\nBody", {}, "Body"),
        ("--- \n# nothing yet\n---\t\nBody", {}, "Body"),
        ("---\ntitle: A\n---", {"headline": "A"}, ""),
    ],
)  # fmt: skip
def test_kinds_of_front_matter(text, expected, body):
    result = markdown(text)
    assert said(result.declared) == expected
    assert result.problems == ()
    assert text[result.body_start :] == body
    for field in fields_of(result.declared):
        assert field.start is None or text[field.start : field.end] == field.text


@pytest.mark.parametrize(
    "text, name, line, placed",
    [
        ('+++\ntitle = "A"\n\n[params]\nplaces = [\n  "Kyiv",\n  "Irpin"]\n+++\n', "places", 7, True),
        ("\n+++\ndate = 2023-03-01\n+++\n", "date", 3, True),
        ('+++\nparams.summary = "A \\"B\\""\n+++\n', "summary", 2, False),
        ('{\n"x": 1,\n"summary": "A"}', "summary", 3, True),
        ("\nTitle: A\nDate: B\n", "date", 3, True),
        ("\r\nTitle: A\r\nTags: B,  C \r\n\r\n", "tags", 3, True),
    ],
)
def test_lines_and_places_in_other_kinds(text, name, line, placed):
    value = getattr(markdown(text).declared, name)
    field = value[-1] if isinstance(value, tuple) else value
    assert field.line == line
    assert (field.start is not None) == placed
    if placed:
        assert text[field.start : field.end] == field.text


@pytest.mark.parametrize(
    "text",
    [
        "Body.",
        "",
        "# A heading\n\nBody.",
        "---\n\nProse between two rules, of some length.\n\n---\n\nMore.",
        "---\nProse\n",
        "---",
        "----\ntitle: A\n----\n",
        " ---\ntitle: A\n---\n",
        "+++ what\ntitle = 1\n+++\n",
        "{% include x %}\n",
        '{"no json\n',
        "Source: a witness who was there.\n\nBody.",
        "Summary: In the night shells fell.\nIt was dark.\n\nBody.",
        "Title: A\nand this is a line of prose\n\nBody.",
        "Note: this is prose.\nTitle: A\n\nBody",
        "Date: A\nQuote: B\nMore: C\n\nBody",
        "Title: A\nTitle: B\n\nBody",
        "Kyiv, 3 March: shells fell.\n\nBody",
    ],
)
def test_prose_is_never_eaten(text):
    result = markdown(text)
    assert (result.body_start, said(result.declared), result.problems, result.broken) == (0, {}, (), False)


@pytest.mark.parametrize("kind", ["text", "html"])
def test_in_raw_text_and_saved_pages_only_yaml_with_a_key_of_ours_counts(kind):
    text = "---\ntitle: A\nmood: grim\n---\nBody"
    assert said(declare(text, PATH, kind).declared) == {"headline": "A", "extra": {"mood": "grim"}}
    for prose in (
        "---\nNOTE: A\nTitle: B\n---\nBody",
        "Title: A\nDate: B\n\nBody",
        '+++\ntitle = "A"\n+++\n',
        '{"title": "A"}',
    ):
        assert declare(prose, PATH, kind).body_start == 0
        assert said(declare(prose, PATH, kind).declared) == {}


@pytest.mark.parametrize(
    "lines, line, message, hint",
    [
        ("title: {a: b}", 2, '"title" is a mapping', "write `title: value`"),
        ("a: b\ndate: [2022, 2023]", 3, '"date" is a list; one value is expected', "write `date: value`"),
        (
            "places: Kyiv, Irpin",
            2,
            'one value with a comma or several values: "Kyiv, Irpin"',
            "several: `places: [Kyiv, Irpin]`",
        ),
        ("places: {a: b}", 2, '"places" is a list of values', "[first, second]"),
        (
            "actors:\n  - UN\n  - Guard: x",
            4,
            '"actors" is a list of values',
            "quotation marks around a value that holds `: `",
        ),
        (
            "source_url: javascript:alert(1)",
            2,
            '"source_url" is not a web address: "javascript:alert(1)"',
            "only http and https",
        ),
        ("source_url: example.org/a", 2, '"source_url" is not a web address', "https://example.org/page"),
        ("archive_url: data:text/html,x", 2, '"archive_url" is not a web address', "only http and https"),
        ('link: "java\\tscript:alert(1)"', 2, '"link" is not a web address', "only http and https"),
        ("language: Ukrainian", 2, '"language" is not a language code: "Ukrainian"', "en, uk or pt-BR"),
        ("bodies: some", 2, '"bodies" cannot be "some"', "allowed: full, excerpt, none"),
        ("draft: ture", 2, '"draft" is neither true nor false: "ture"', "`draft: true` or `draft: false`"),
        ("date: 2022\ndate: 2023", 3, '"date" stands here for the second time; the first is in line 2', "keep one"),
        ("events: [a]", 2, '"events" has the keys `drop` and `add`', "write `add:` below `events:`"),
        ("events:\n  ad: []", 3, '"ad" is no key of events; did you mean "add"?', "write `add:`"),
        ("events:\n  drop: {a: b}", 3, '"drop" is a list of values', "[first, second]"),
        (
            "events:\n  add:\n    - {date: 2022}",
            4,
            'this event has no "text"',
            "{date: 2023-03-01, text: what happened}",
        ),
        ("events:\n  add:\n    - {text: a}", 4, 'this event has no "date"', "{date: 2023-03-01, text: what happened}"),
        ("events:\n  add: [a]", 3, "an event with a date and a text is expected here", "{date: 2023-03-01"),
        (
            "events:\n  add: {date: a, text: b, place: c}",
            3,
            '"place" is no key of events; did you mean "places"?',
            "write `places:`",
        ),
    ],
)
def test_a_wrong_value_is_an_error_and_absent(lines, line, message, hint):
    result = markdown(front(lines))
    (problem,) = result.problems
    assert (problem.severity, problem.where) == ("error", f"{PATH}:{line}")
    assert message in problem.message
    assert hint in problem.hint
    assert not result.broken
    assert set(said(result.declared)) <= {"extra", "date", "events_add"}


@pytest.mark.parametrize(
    "key, meant",
    [
        ("titel", "title"),
        ("dtae", "date"),
        ("place", "places"),
        ("source_ulr", "source_url"),
        ("actrs", "actors"),
        ("autor", "author"),
        ("lnag", "lang"),
        ("note", None),
        ("image", None),
        ("weight", None),
        ("type", None),
        ("links", None),
    ],
)
def test_a_key_within_two_letters_of_a_known_one_is_warned_about(key, meant):
    result = markdown(front(f"title: A\n{key}: B"))
    assert result.declared.extra == {key: "B"}
    if meant is None:
        assert result.problems == ()
    else:
        (problem,) = result.problems
        assert (problem.rule, problem.severity, problem.line) == ("front-matter-typo", "warning", 3)
        assert problem.message == f'"{key}" is no key of front matter; did you mean "{meant}"?'
        assert problem.hint.startswith(f"write `{meant}:`")


@pytest.mark.parametrize(
    "text, line, message",
    [
        ("---\ntitle: A: B\n---\nBody", 2, 'a value that holds ": " needs quotation marks'),
        ("\ufeff\r\n---\r\ntitle: A\r\n\tdate: B\r\n---\r\nBody", 4, "a tab stands at the beginning"),
        ("---\ntitle: A\n\nBody without an end", 1, 'the front matter that begins with "---" does not end'),
        ('+++\ntitle = "A"\n', 1, 'the front matter that begins with "+++" does not end'),
        ("+++\ntitle = A\n+++\n", 2, "this TOML is broken: Invalid value"),
        ('+++\ntitle = "A"\ntitle = "B"\n+++\n', 3, "this TOML is broken: Cannot overwrite a value"),
        ('{"title": "A",\n "date": }\nBody', 2, "this JSON is broken: Expecting value"),
        ('{"title": "A",\n "title": "B"}\nBody', 1, 'this JSON cannot be used: "title" stands there twice'),
        ("+++\ntitle = " + "[" * 60 + "]" * 60 + "\n+++\n", 2, "more than 50 levels"),
    ],
)
def test_broken_front_matter_leaves_the_article_out(text, line, message):
    result = markdown(text)
    (problem,) = result.problems
    assert result.broken
    assert (problem.severity, problem.where) == ("error", f"{PATH}:{line}")
    assert message in problem.message
    assert problem.hint


@pytest.mark.parametrize("inner", ["[" * 100_000, '{"a":' * 100_000])
def test_deep_nesting_brings_nothing_down(inner):
    for text in (f'{{"title": {inner}', f"+++\ntitle = {inner}\n+++\n", f"---\ntitle: {inner}\n---\n"):
        assert markdown(text).broken


def test_a_sidecar_wins_key_by_key():
    text = "---\ntitle: A\ndate: 2022\nplaces: [Kyiv]\ntags: [a]\ndraft: true\nmood: grim\nx: 1\n---\nBody"
    result = markdown(text, "title: B\nplaces: []\ndraft: false\nmood: glad\n")
    assert said(result.declared) == {
        "headline": "B",
        "date": "2022",
        "tags": ["a"],
        "extra": {"mood": "glad", "x": "1"},
    }
    assert result.declared.places == ()
    assert text[result.body_start :] == "Body"
    assert result.declared.headline == Field("B", f"{PATH}.yaml", 1)
    assert result.declared.date == Field("2022", PATH, 3, 19, 23)


def test_a_sidecar_can_say_that_there_is_nothing():
    result = markdown(
        front("date: 2022\nsummary: A\nremove: [x]\nevents: {drop: [y], add: [{date: a, text: b}]}"),
        "date:\nremove: []\nevents: {drop: []}",
    )
    assert set(said(result.declared)) == {"summary", "events_add"}


def test_a_wrong_value_in_a_sidecar_leaves_what_the_file_says():
    result = markdown(front("date: 2022"), "date: [a]\ntitel: x")
    assert result.declared.date.text == "2022"
    assert [(problem.severity, problem.where) for problem in result.problems] == [
        ("error", f"{PATH}.yaml:1"),
        ("warning", f"{PATH}.yaml:2"),
    ]


def test_a_sidecar_speaks_for_raw_text():
    result = declare(
        "Prose.", "content/articles/raid.txt", "text", b"\xef\xbb\xbfdate: 2023-03-01\r\nnot_date: [2 May]\r\n"
    )
    assert said(result.declared) == {"date": "2023-03-01", "not_date": ["2 May"]}
    assert result.declared.not_date[0] == Field("2 May", "content/articles/raid.txt.yaml", 2)
    assert result.body_start == 0


@pytest.mark.parametrize(
    "data, broken, message",
    [
        (b"title: A: B", True, 'a value that holds ": "'),
        (b"title: \xff", True, "not UTF-8"),
        (b"just words", False, "keys with values are expected here"),
        (b"", False, None),
        (b"# later\n", False, None),
    ],
)
def test_a_broken_sidecar_is_told_under_its_own_name(data, broken, message):
    result = declare_sidecar(data, f"{PATH}.yaml")
    assert result.broken == broken
    assert [problem.where for problem in result.problems] == ([f"{PATH}.yaml:1"] if message else [])
    assert all(message in problem.message for problem in result.problems)


def test_the_place_of_front_matter():
    found = split_front_matter("\ufeff\r\n---\r\na: b\r\n...\r\nBody")
    assert (found.kind, found.text, found.start, found.line, found.body_start) == ("yaml", "a: b\r\n", 8, 3, 19)
    assert split_front_matter("Body") is None


PIECES = st.one_of(
    st.sampled_from(
        ["---\n", "---\r\n", "+++\n", "...\n", "\ufeff", "\n", "\r\n", "\r", " ", "{", "}", "[[", "]]", '"', ","]
    ),
    st.sampled_from(
        ["title: ", "date: ", "places:\n", "  - ", "tags: ", "params:\n  ", "events:\n  add:\n", "source: ", "x: "]
    ),
    st.sampled_from(["title = ", '"title": ', "Title: A\n", "published: ", "status: ", "author:\n  name: ", "drop: "]),
    st.sampled_from(
        ["Kyiv", "[[a/b#c|d]]", "[a, b]", "#war", "https://a.org", "javascript:x", "12:30", "false", "~", "é😀"]
    ),
    st.text(max_size=4),
)
TEXTS = st.lists(PIECES, max_size=20).map("".join)
FRONTED = TEXTS.map("---\ntitle: {}\n---\n".format)


@given(
    st.one_of(TEXTS, FRONTED),
    st.sampled_from(["markdown", "text", "html"]),
    st.one_of(st.none(), st.binary(max_size=20)),
)
@example('+++\ntitle = "A"\nplaces = ["A", "A"]\n+++\n', "markdown", None)
@example("Title: A\nTags:, ,a,,a \n\n", "markdown", None)
@example("---\ntags: ' #a,#  b'\nplaces: [ '[[ x | y ]]' ]\n---\n", "markdown", None)
def test_whatever_is_declared_stands_where_it_says(text, kind, sidecar):
    result = declare(text, PATH, kind, sidecar)
    assert 0 <= result.body_start <= len(text)
    for problem in result.problems:
        assert problem.message
        assert problem.hint
        assert problem.line
    for field in fields_of(result.declared):
        assert field.text == field.text.strip()
        assert field.line >= 1
        if field.start is not None:
            assert text[field.start : field.end] == field.text
            assert field.path == PATH
        assert field.end is None or field.end <= result.body_start


@given(st.text())
def test_any_sidecar_is_read_or_refused(text):
    result = declare_sidecar(text.encode("utf-8", "surrogatepass"), PATH)
    assert all(field.start is None for field in fields_of(result.declared))
