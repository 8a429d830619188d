"""JSON-LD, however broken."""

import json

import pytest

from sitegen.readers.jsonld import linked_data

ARTICLE = {"@type": "NewsArticle", "headline": "Bridge closed", "datePublished": "2021-05-11"}
SAID = [("type", "NewsArticle"), ("headline", "Bridge closed"), ("datePublished", "2021-05-11")]


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(ARTICLE),
        json.dumps([{"@type": "Organization", "name": "Herald"}, ARTICLE]),
        json.dumps({"@graph": [{"@type": "Person", "name": "A. Lind"}, ARTICLE]}),
        json.dumps(
            {"@type": ["Thing", "https://schema.org/NewsArticle"], **{k: v for k, v in ARTICLE.items() if k[0] != "@"}}
        ),
        f"\n<!--\n{json.dumps(ARTICLE)}\n-->\n",
        f"//<![CDATA[\n{json.dumps(ARTICLE)}\n//]]>",
        f"/*<![CDATA[*/{json.dumps(ARTICLE)}/*]]>*/;",
        json.dumps(ARTICLE).replace("Bridge closed", "Bridge closed\n"),
    ],
)
def test_an_article_is_found_in_every_wrapping(script):
    assert [(name, value) for name, value in linked_data(script) if name != "type"] == SAID[1:]


def test_articles_come_before_pages():
    script = json.dumps([{"@type": "WebPage", "name": "Page", "datePublished": "2020-01-01"}, ARTICLE])
    assert [value for name, value in linked_data(script) if name == "datePublished"] == ["2021-05-11", "2020-01-01"]


@pytest.mark.parametrize("key", ["itemListElement", "liveBlogUpdate", "comment", "citation"])
def test_other_articles_of_the_page_are_not_its_own(key):
    assert list(linked_data(json.dumps({"@type": "ItemList", key: [ARTICLE]}))) == []


@pytest.mark.parametrize(
    "author, names",
    [
        ("A. Lind", "A. Lind"),
        ({"name": "A. Lind"}, "A. Lind"),
        (
            [{"@type": "Person", "name": "A. Lind"}, {"name": ["B. Dahl"]}, "C. Rask", {"url": "x"}, None],
            "A. Lind, B. Dahl, C. Rask",
        ),
    ],
)
def test_names(author, names):
    assert dict(linked_data(json.dumps({"@type": "Article", "author": author})))["author"] == names


def test_odd_values_are_no_statements():
    thing = {
        "@type": "Article",
        "headline": {"@value": "&quot;Closed&quot;"},
        "datePublished": 2021,
        "dateModified": [],
        "url": {"@id": "https://example.org/"},
    }
    assert dict(linked_data(json.dumps(thing))) == {
        "type": "Article",
        "headline": '"Closed"',
        "url": "https://example.org/",
    }


def test_the_length_of_the_body():
    assert ("articleBody", "1200") in list(linked_data(json.dumps({"@type": "Article", "articleBody": "word " * 240})))


def test_a_script_that_no_parser_reads_still_says_its_plain_strings():
    script = '{"@type":"NewsArticle",,"headline":"Bridge closed","datePublished" : "2021-05-11" "x":}'
    assert list(linked_data(script)) == [("headline", "Bridge closed"), ("datePublished", "2021-05-11")]


@pytest.mark.parametrize(
    "script", ["", "null", "12", '"a"', "[" * 50_000, '{"a":' * 50_000, '{"@type": null}', '{"@type": 1}', "\x00"]
)
def test_hostile_scripts_say_nothing(script):
    assert list(linked_data(script)) == []
