"""Whole sites, as a browser gets them: what holds on every page of every kind."""

import re
from itertools import pairwise
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import html5lib
import pytest
from editions import article, body_of, edition, many, published, sample, with_options

from sitegen.config import Config
from sitegen.outputs.pages import pages

CONFIG = Config(title="The northern road", base_url="https://example.org/repo", timeline="articles+events")
LONG = "A headline that never comes to an end because nobody dared to cut it " * 5


def stress():
    names = [
        "../../etc/passwd",
        "CON",
        "\u202egnp.exe",
        "Ω≈ç√∫˜µ",
        "﷽",
        "",
        "<svg onload=alert(1)>",
        "a" * 300,
        "مرحبا بالعالم",
    ]
    return edition(
        [
            article(
                f"n{number}",
                name or "?",
                published("2022-03-06", quote=name),
                body=body_of(name, name),
                places=("irpin",),
            )
            for number, name in enumerate(names)
        ]
        + [article("long", LONG, published("2022/2023", "inferred"), summary=LONG)],
        Config(title="مرحبا", language="ar", base_url="https://example.org"),
    )


SITES = {
    "sample": lambda: sample(CONFIG),
    "no address": lambda: sample(Config(outputs=("pages",))),
    "nothing": lambda: edition([]),
    "one": lambda: edition([article("a", "A", published("2022"))]),
    "undated": lambda: edition(
        [article(f"a{n}", f"A {n}", published(None, "no date found", "none")) for n in range(9)]
    ),
    "many": lambda: many(250),
    "stress": stress,
    "options": lambda: with_options(sample(CONFIG), histogram="no", scheme="dark", names="1"),
}


@pytest.fixture(scope="module", params=SITES)
def files(request):
    return {file.path: file.content for file in pages(SITES[request.param](), ())}


@pytest.fixture(scope="module")
def documents(files):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)  # raises for every mistake in the markup
    return {path: parser.parse(content.decode()) for path, content in files.items() if path.endswith(".html")}


def each(documents, tag):
    return [(path, element) for path, document in documents.items() for element in document.iter(tag)]


def resolved(path, address):
    """Where a link of a page leads: a path from the site's root and a fragment."""
    parts = urlsplit(address)
    target = normpath(join(dirname(path), unquote(parts.path))) if parts.path else path
    return target, unquote(parts.fragment)


def is_outside(address):
    return address.startswith("https://")


def test_every_link_leads_to_a_page_and_a_place_on_it(files, documents):
    ids = {
        path: {element.get("id") for element in document.iter() if element.get("id")}
        for path, document in documents.items()
    }
    made_elsewhere = ("atom.xml", "rss.xml", "feed.json", "data/articles.json", "data/places.json", "data/actors.json")
    for path, element in [*each(documents, "a"), *each(documents, "{http://www.w3.org/2000/svg}a")]:
        address = element.get("href")
        if path == "404.html" or address is None or is_outside(address):
            continue
        assert not address.startswith("/"), f"{path}: {address} is not relative"
        target, fragment = resolved(path, address)
        assert target in files or target in made_elsewhere, f"{path}: {address}"
        assert not fragment or fragment in ids[target], f"{path}: {address}"


def test_every_page_is_reached_from_home(documents):
    seen, waiting = set(), ["index.html"]
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        for element in documents[path].iter("a"):
            address = element.get("href")
            if address and not is_outside(address):
                target = resolved(path, address)[0]
                if target in documents:
                    waiting.append(target)
    forwards = {path for path, element in each(documents, "meta") if element.get("http-equiv") == "refresh"}
    assert set(documents) - seen - forwards == {"404.html"}


def test_every_page_has_one_first_heading_and_skips_none(documents):
    for path, document in documents.items():
        levels = [int(element.tag[1]) for element in document.iter() if re.fullmatch("h[1-6]", str(element.tag))]
        assert levels.count(1) == 1, path
        assert levels[0] == 1, path
        assert all(after <= before + 1 for before, after in pairwise(levels)), path


def test_ids_are_unique(documents):
    for path, document in documents.items():
        ids = [element.get("id") for element in document.iter() if element.get("id")]
        assert len(ids) == len(set(ids)), path


def test_times_are_dates_that_html_knows(documents):
    for path, element in each(documents, "time"):
        assert re.fullmatch(r"\d{4}(-\d\d(-\d\d)?)?", element.get("datetime")), path


def test_nothing_runs_or_is_styled_inside_a_page(documents):
    for path, document in documents.items():
        policy = next(iter(document.iter("meta")))
        assert policy.get("http-equiv") == "Content-Security-Policy", path
        assert policy.get("content").startswith("default-src 'none'; script-src 'self'; style-src 'self'"), path
        assert not list(document.iter("style")), path
        for element in document.iter():
            assert not [name for name in element.attrib if name == "style" or str(name).startswith("on")], path
        for script in document.iter("script"):
            assert script.get("src") or script.get("type") == "application/ld+json", path


def test_nothing_is_fetched_from_elsewhere(files, documents):
    for path, document in documents.items():
        fetched = [element.get("src") for element in document.iter() if element.get("src")]
        fetched += [link.get("href") for link in document.iter("link") if link.get("rel") in ("stylesheet", "icon")]
        for address in fetched:
            if path != "404.html":
                assert resolved(path, address)[0] in files, f"{path}: {address}"
    assert b"url(" not in files["static/theme.css"]
    assert b"http" not in files["static/timeline.js"]


def test_links_out_of_the_site_pass_no_trust_on(documents):
    for path, element in each(documents, "a"):
        if is_outside(element.get("href") or ""):
            assert element.get("rel") == "noopener nofollow ugc", path
            assert element.get("target") is None, path


def test_landmarks_and_languages(documents):
    for path, document in documents.items():
        assert len(list(document.iter("main"))) == 1, path
        labels = [nav.get("aria-label") for nav in document.iter("nav")]
        assert all(labels), path
        assert len(labels) == len(set(labels)), path
        assert document.get("lang"), path
        skip = next(element for element in document.iter("a"))
        assert skip.get("href") == "#main", path


def test_a_page_for_right_to_left_readers_says_so(documents):
    for path, document in documents.items():
        assert (document.get("dir") == "rtl") == (document.get("lang") == "ar"), path


def test_canonical_addresses_stand_only_where_the_address_is_known(documents):
    for path, document in documents.items():
        links = {link.get("rel"): link.get("href") for link in document.iter("link")}
        metas = {meta.get("property") or meta.get("name"): meta.get("content") for meta in document.iter("meta")}
        assert metas["og:title"], path
        assert ("canonical" in links) <= ("og:url" in metas), path
        assert "None" not in str(links.values()), path


def test_a_site_without_an_address_has_no_canonical_links():
    for file in pages(sample(), ()):
        assert b'rel="canonical"' not in file.content
        assert b"og:url" not in file.content
        assert b"atom.xml" not in file.content


def test_a_page_carries_what_it_needs_and_little_more(files, documents):
    """A default page makes at most four requests and is under 60 KB besides its own text: the files it asks for here, its
    own furniture in a browser.
    """
    for path, document in documents.items():
        asked = {link.get("href") for link in document.iter("link") if link.get("rel") in ("stylesheet", "icon")}
        asked |= {script.get("src") for script in document.iter("script") if script.get("src")}
        names = {normpath(join(dirname(path), each.partition("?")[0])) for each in asked if path != "404.html"}
        assert len(names) <= 3, path
        assert sum(len(files[name]) for name in names) < 48_000, path


def test_two_renderings_are_the_same_bytes():
    first, second = ({file.path: file.content for file in pages(SITES["sample"](), ())} for _ in range(2))
    assert first == second


def test_no_path_is_written_twice():
    for make in SITES.values():
        paths = [file.path for file in pages(make(), ())]
        assert len(paths) == len(set(paths))
