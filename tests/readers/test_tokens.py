"""Tags and comments and their places, in HTML however broken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.readers.tokens import attributes, tokenise


def found(html):
    return [html[token.start : token.end] for token in tokenise(html)]


@pytest.mark.parametrize(
    "html, tags",
    [
        ("a<p>b</p>c", ["<p>", "</p>"]),
        ("<p title='a>b' x=it's>t", ["<p title='a>b' x=it's>"]),
        ('<a b="c>d', ['<a b="c>']),
        ('<a href="x" b\'ar" c>t', ['<a href="x" b\'ar" c>']),
        ("a < b <3 <> <é>", []),
        ("<!-- <p> -->a<!--->b<!-- c --!>d", ["<!-- <p> -->", "<!--->", "<!-- c --!>"]),
        ("<!doctype html><?xml?></ x>", ["<!doctype html>", "<?xml?>", "</ x>"]),
        ("<script>if (a<b) '</p>'</scripty></SCRIPT >c", ["<script>", "</SCRIPT >"]),
        ("<title>a<b></title>", ["<title>", "</title>"]),
        ("<style>never ends<p>", ["<style>", "<p>"]),
        ("<p>never <b", ["<p>", "<b"]),
        ("<!-- never ends <p>", ["<!-- never ends <p>"]),
        ("<BR/><my-tag a=1>", ["<BR/>", "<my-tag a=1>"]),
    ],
)
def test_tokens(html, tags):
    assert found(html) == tags


def test_attributes_are_decoded_and_placed():
    html = "<META Property=og:title content='A &amp; B' x content=\"second\" y = z>"
    (token,) = tokenise(html)
    assert token.name == "meta"
    given_ = attributes(html, token)
    assert {name: each.value for name, each in given_.items()} == {
        "property": "og:title",
        "content": "A & B",
        "x": "",
        "y": "z",
    }
    assert html[given_["content"].start : given_["content"].end] == "A &amp; B"


@given(st.text(alphabet="<>/!-?'\"= abp\n"))
def test_tokens_are_in_order_and_inside(html):
    done = 0
    for token in tokenise(html):
        assert done <= token.start < token.end <= len(html)
        assert token.start < token.inside < token.end or token.name in ("", "!--")
        done = token.end
