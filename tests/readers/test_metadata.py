"""What a saved page says about itself."""

import pytest
from quoting import draft

from sitegen.model import Meta


def said(html):
    return {meta.name: meta.value for meta in reversed(draft(f"{html}<p>Some text.</p>", "a.html").meta)}


@pytest.mark.parametrize(
    "html, name, value",
    [
        ('<meta property="og:title" content="Bridge &amp; road  closed">', "og:title", "Bridge & road closed"),
        ("<META NAME=Date CONTENT=2021-05-11>", "date", "2021-05-11"),
        ('<meta name="DC.date.issued" content="2021">', "dc.date.issued", "2021"),
        ('<meta property="article:published_time" content="2021-05-11T08:00:00Z">', "article:published_time", "2021-05-11T08:00:00Z"),
        ('<meta itemprop="datePublished" content="2021-05-11">', "itemprop:datePublished", "2021-05-11"),
        ('<span itemprop="dateModified" content="2021-05-12">yesterday</span>', "itemprop:dateModified", "2021-05-12"),
        ('<meta http-equiv="last-modified" content="x">', "last-modified", "x"),
        ('<link rel="canonical" href="https://example.org/a">', "canonical", "https://example.org/a"),
        ('<html lang="uk-UA">', "lang", "uk-UA"),
        ("<base href=https://example.org/>", "base", "https://example.org/"),
        ("<title>\n Bridge closed |  Herald </title>", "title", "Bridge closed | Herald"),
        ("<h1><span>Bridge</span> <b>closed</b></h1>", "h1", "Bridge closed"),
        ("<h1><!-- x -->Bridge<time>1</time></h1>", "h1", "Bridge 1"),
        ('<time datetime="2021-05-11">11 May</time>', "time", "2021-05-11"),
        ('<time datetime="2021-05-11">11 May</time>', "time:text", "11 May"),
        ("<time>11 May 2021</time>", "time", "11 May 2021"),
        ("<!-- saved from url=(0034)https://example.org/2021/bridge.html -->", "saved-from", "https://example.org/2021/bridge.html"),
        ("<!--\n Page saved with SingleFile \n url: https://example.org/b \n saved date: Tue May 11 2021 10:00:00 GMT+0200 (EET)\n-->",
         "captured", "Tue May 11 2021 10:00:00 GMT+0200"),
        ("<!-- FILE ARCHIVED ON 10:11:12 May 11, 2021 AND RETRIEVED -->", "captured", "10:11:12 May 11, 2021"),
        ('<base href="https://web.archive.org/web/20210511101112/https://example.org/b">', "captured", "2021-05-11T10:11:12Z"),
        ('<link rel=canonical href="https://archive.ph/2021.05.11-101112/https://example.org/b">', "captured", "2021-05-11T10:11:12Z"),
        ('<link rel=canonical href="https://archive.ph/2021.05.11-101112/https://example.org/b">', "archive",
         "https://archive.ph/2021.05.11-101112/https://example.org/b"),
    ],
)  # fmt: skip
def test_statements(html, name, value):
    assert said(html)[name] == value


def test_a_value_has_its_place():
    found = draft('<title>Bridge &amp; road</title><meta name="date" content="2021-05-11"><p>Text.</p>', "a.html")
    places = {meta.name: found.text[meta.start : meta.end] for meta in found.meta}
    assert places == {"title": "Bridge &amp; road", "date": "2021-05-11"}


def test_all_headings_of_the_first_level_but_one_title():
    found = draft("<title>a</title><svg><title>b</title></svg><h1>c</h1><h1>d</h1>", "a.html")
    assert [(meta.name, meta.value) for meta in found.meta] == [("title", "a"), ("h1", "c"), ("h1", "d")]


@pytest.mark.parametrize(
    "html",
    ["<!-- <meta name=date content=2021> -->", "<script>var a = '<meta name=date content=2021>'</script>", "<meta name=date content=''>",
     "<meta name=date>", "<meta content=2021>"],
)  # fmt: skip
def test_no_statements(html):
    assert "date" not in said(html)


def test_the_statements_of_a_hostile_page_are_few():
    assert len(draft("<meta name=a content=b>" * 5_000 + "<p>Text.</p>", "a.html").meta) == 400


def test_linked_data_has_its_place():
    html = '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Bridge closed", "author": {"name": "A. Lind"}}</script><p>x</p>'
    found = draft(html, "a.html")
    assert found.meta == (
        Meta("jsonld:type", "NewsArticle", 46, 57),
        Meta("jsonld:headline", "Bridge closed", html.index("Bridge"), html.index("Bridge") + 13),
        Meta("jsonld:author", "A. Lind", html.index("A. Lind"), html.index("A. Lind") + 7),
    )
