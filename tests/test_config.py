"""site.yaml: every mistake is named with its line, the allowed values, and the way to mend it."""

import ast
import inspect

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen import config as module
from sitegen.config import Config, load_config
from sitegen.errors import Problem, SitegenError


def problems_of(text: str | bytes) -> tuple[Problem, ...]:
    data = text if isinstance(text, bytes) else text.encode()
    with pytest.raises(SitegenError) as raised:
        load_config(data)
    return raised.value.problems


@pytest.mark.parametrize("data", [None, b"", b"# nothing yet\n", b"---\n", b"\xef\xbb\xbf", b"title:\n", b"~"])
def test_without_settings_the_defaults_stand(data):
    assert load_config(data) == (Config(), ())


def test_every_setting_is_read():
    text = """\
title: "Chronicle: the east"
description: What was reported.
language: pt-BR
base_url: https://example.org/archive/
theme: ledger
theme_options:
  accent: NO
  per_page: 12:30
reading: declared
names: model
timeline: articles+events
date_order: dmy
region: [UA, luhansk-oblast]
outputs:
  - pages
  - data
search: pagefind
bodies: excerpt
related: none
markdown_extensions: [tables, pymdownx.superfences, "my.module:Extension"]
"""
    config, problems = load_config(text.encode())
    assert problems == ()
    assert config == Config(
        title="Chronicle: the east",
        description="What was reported.",
        language="pt-BR",
        base_url="https://example.org/archive",
        theme="ledger",
        theme_options={"accent": "NO", "per_page": "12:30"},
        reading="declared",
        names="model",
        timeline="articles+events",
        date_order="dmy",
        region=("UA", "luhansk-oblast"),
        outputs=("pages", "data"),
        search="pagefind",
        bodies="excerpt",
        related="none",
        markdown_extensions=("tables", "pymdownx.superfences", "my.module:Extension"),
    )


@pytest.mark.parametrize(
    "text, key, value",
    [
        ("title: NO", "title", "NO"),
        ("title: 12:30", "title", "12:30"),
        ("title: 2023-02-30", "title", "2023-02-30"),
        ("title: 'null'", "title", "null"),
        ("language: no", "language", "no"),
        ("region: NO", "region", ("NO",)),
        ("region: donbas", "region", ("donbas",)),
        ("search: none", "search", "none"),
        ("outputs: [pages, pages]", "outputs", ("pages",)),
        ("markdown_extensions: []", "markdown_extensions", ()),
        ("base_url: http://localhost:8000", "base_url", "http://localhost:8000"),
        ("base_url: https://пример.испытание/a//", "base_url", "https://пример.испытание/a"),
    ],
)
def test_a_scalar_is_text(text, key, value):
    assert getattr(load_config(text.encode())[0], key) == value


@pytest.mark.parametrize(
    "text, line, message, hint",
    [
        ("title: a\ntitel: b", 2, '"titel" is no key of site.yaml; did you mean "title"?', "write `title:`"),
        ("baseURL: https://a.org", 1, 'did you mean "base_url"?', "write `base_url:`"),
        ("colour: red", 1, '"colour" is no key of site.yaml', "the keys are: title, description,"),
        ("\nbodies: ful", 2, '"bodies" cannot be "ful"; did you mean "full"?', "allowed: full, excerpt, none"),
        ("related: yes", 1, '"related" cannot be "yes"', "allowed: full, none"),
        ("timeline: articles + events", 1, 'did you mean "articles+events"?', "allowed: articles, articles+events"),
        ("date_order: DMY", 1, 'did you mean "dmy"?', "allowed: dmy, mdy, ymd"),
        ("title: [a, b]", 1, '"title" is a list; one value is expected', "write `title: value`"),
        ("title: {a: b}", 1, '"title" is a mapping', "write `title: value`"),
        ("language: Ukrainian", 1, '"language" is not a language code: "Ukrainian"', "en, uk or pt-BR"),
        ("language: en_GB", 1, '"language" is not a language code', "write `language: en-GB`"),
        ("base_url: example.org", 1, '"base_url" is not a web address: "example.org"', "https://example.org/page"),
        ("base_url: javascript:alert(1)", 1, '"base_url" is not a web address', "only http and https"),
        ("base_url: ftp://example.org", 1, '"base_url" is not a web address', "only http and https"),
        ("base_url: https://example.org/?a=b", 1, "may hold neither ? nor #", "write `base_url: https://example.org`"),
        ("theme: ../secret", 1, '"../secret" cannot be the name of a theme', "write its name alone"),
        ("theme_options: big", 1, '"theme_options" should have keys of its own', "indented by two spaces"),
        ("theme_options:\n  accent: [a]", 2, '"theme_options.accent" is a list', "write `theme_options.accent: value`"),
        ("outputs: [pages, feed]", 1, '"outputs" cannot be "feed"; did you mean "feeds"?', "allowed: pages, feeds"),
        ("outputs: []", 1, '"outputs" lists nothing', "allowed: pages"),
        ("outputs: pages, data", 1, "one value with a comma or several values", "several: `outputs: [pages, data]`"),
        ("region: UK", 1, '"region" knows no country or place "UK"', "the United Kingdom is GB"),
        ("region: ua", 1, 'the country "ua" is written in capitals', "write UA"),
        ("region: Ukraine", 1, '"region" knows no country or place "Ukraine"', "two-letter"),
        ("region: [[UA]]", 1, '"region" is a list of values', "write `region: [first, second]`"),
        ("markdown_extensions: [os; rm]", 1, '"os; rm" cannot be the name', "[extra, sane_lists]"),
        ("- title", 1, "this file should hold settings", "write lines such as `title: My timeline`"),
        ("My timeline", 1, "this file should hold settings", "write lines such as"),
        ("title: a\ntitle: b", 2, '"title" stands here for the second time; the first is in line 1', "keep one"),
        ("title: The east: a chronicle", 1, 'a value that holds ": " needs', '`title: "The east: a chronicle"`'),
        (b"title: \xff", 1, "this file is not UTF-8 text", "UTF-8"),
        (b"a: b\ntitle: \xff", 2, "this file is not UTF-8 text", "UTF-8"),
    ],
)
def test_a_mistake_stops_the_build_and_says_how_to_mend_it(text, line, message, hint):
    (problem,) = problems_of(text)
    assert (problem.severity, problem.path, problem.line) == ("error", "content/site.yaml", line)
    assert message in problem.message
    assert hint in problem.hint


def test_all_mistakes_are_told_at_once():
    problems = problems_of("titel: a\nbodies: some\nsearch: yes\ntheme: a/b\n")
    assert [problem.line for problem in problems] == [1, 2, 3, 4]


def test_outputs_without_pages_are_warned_about():
    config, (warning,) = load_config(b"title: a\noutputs: [feeds]")
    assert config.outputs == ("feeds",)
    assert (warning.severity, warning.line, warning.hint) == ("warning", 2, "write `outputs: [pages, feeds]`")


@given(st.binary(max_size=60) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_nothing_but_a_problem_comes_of_bad_bytes(data):
    try:
        load_config(data)
    except SitegenError as error:
        unhelpful = [problem for problem in error.problems if not (problem.message and problem.hint and problem.line)]
        assert not unhelpful


def test_every_setting_has_its_words_for_the_documentation():
    source = ast.parse(inspect.getsource(module.Config)).body[0]
    assert isinstance(source, ast.ClassDef)
    for setting, words in zip(source.body[1::2], source.body[2::2], strict=True):
        assert isinstance(setting, ast.AnnAssign)
        assert isinstance(words, ast.Expr)
        assert len(str(ast.literal_eval(words.value))) > 15
