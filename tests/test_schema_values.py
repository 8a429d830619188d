"""Getters: a value, or a problem that says how to write it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.errors import Problem
from sitegen.schema import did_you_mean, empty, read_yaml, values


def node(text):
    return read_yaml(f"key: {text}", "site.yaml").root.entries["key"].value


@pytest.mark.parametrize(
    "getter, text, value",
    [
        (values.text, " a b ", "a b"),
        (values.text, "", ""),
        (values.text, "null", ""),
        (values.text, "~", ""),
        (values.text, "'~'", "~"),
        (values.text, "Null", "Null"),
        (values.texts, "Kyiv", ("Kyiv",)),
        (values.texts, "[Kyiv, Irpin, Kyiv, '', null]", ("Kyiv", "Irpin")),
        (values.texts, "", ()),
        (values.texts, "[]", ()),
        (values.texts, "'Washington, D.C.'", ("Washington, D.C.",)),
        (values.boolean, "true", True),
        (values.boolean, "No", False),
        (values.boolean, "ON", True),
        (values.number, "48.6", 48.6),
        (values.number, "-3", -3.0),
        (values.language, "uk", "uk"),
        (values.language, "zh-Hant-TW", "zh-Hant-TW"),
        (values.language, "sr-Latn-RS-x-own", "sr-Latn-RS-x-own"),
        (values.language, "de-CH-1996", "de-CH-1996"),
        (values.address, "https://example.org/a?b=c#d", "https://example.org/a?b=c#d"),
        (values.address, "HTTP://[2001:db8::1]:80/", "HTTP://[2001:db8::1]:80/"),
    ],
)
def test_values(getter, text, value):
    assert getter(node(text), "key", "site.yaml") == value


@pytest.mark.parametrize(
    "getter, text, message, hint",
    [
        (values.text, "[a]", '"key" is a list; one value is expected', "write `key: value`"),
        (
            values.texts,
            "Kyiv, Irpin",
            "one value with a comma or several",
            'several: `key: [Kyiv, Irpin]`; one: `key: "Kyiv, Irpin"`',
        ),
        (values.texts, "{a: b}", '"key" is a list of values', "[first, second]"),
        (values.mapping, "[a]", '"key" should have keys of its own', "indented"),
        (values.boolean, "ture", '"key" is neither true nor false: "ture"', "`key: true` or `key: false`"),
        (values.number, "48,6", '"key" is not a number: "48,6"', "decimal point"),
        (values.number, "1_0", "not a number", "decimal point"),
        (values.number, "nan", "not a number", "decimal point"),
        (values.language, "english", "not a language code", "en, uk or pt-BR"),
        (values.address, "javascript:alert(1)", "not a web address", "only http and https"),
        (values.address, "'java\tscript:x'", "not a web address", "only http and https"),
        (values.address, "https://a.org/a b", "not a web address", "only http and https"),
        (values.address, "https://", "not a web address", "only http and https"),
        (values.address, "'https://a.org/\"onclick=x'", "not a web address", "only http and https"),
    ],
)
def test_problems(getter, text, message, hint):
    problem = getter(node(text), "key", "site.yaml")
    assert isinstance(problem, Problem)
    assert (problem.severity, problem.where) == ("error", "site.yaml:1")
    assert message in problem.message
    assert hint in problem.hint


def test_a_message_never_repeats_a_value_without_end():
    problem = values.choice(node("x" * 5000), "key", "site.yaml", ("full", "none"))
    assert len(problem.message) < 300


@pytest.mark.parametrize(
    "word, nearest",
    [
        ("titel", "title"),
        ("Title", "title"),
        ("dtae", "date"),
        ("sourceurl", "source_url"),
        ("source-ulr", "source_url"),
        ("acters", "actors"),
        ("note", None),  # two letters from "date", but a word of its own
        ("type", None),
        ("colour", None),
        ("", None),
    ],
)
def test_did_you_mean(word, nearest):
    assert did_you_mean(word, ["title", "date", "actors", "source_url"]) == nearest


@given(st.text(st.characters(codec="ascii", categories=["Ll"]), min_size=5, max_size=12), st.data())
def test_two_slips_are_still_understood(word, data):
    at = data.draw(st.integers(0, len(word) - 1))
    slipped = data.draw(
        st.sampled_from([word[:at] + word[at + 1 :], word[:at] + "x" + word[at:], word[:at] + "x" + word[at + 1 :]])
    )
    assert did_you_mean(slipped, [word]) == word
    assert did_you_mean(word + "abc", [word]) is None


@pytest.mark.parametrize(
    "text, is_empty", [("", True), ("''", True), ("~", True), ("'~'", False), ("[]", False), ("a", False)]
)
def test_empty(text, is_empty):
    assert empty(node(text)) == is_empty
