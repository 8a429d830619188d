"""The project's own site as it is published: every page, every link, every feed and every record of its open data."""

import json
import re
from datetime import UTC, date, datetime
from email.utils import parsedate_to_datetime
from html import unescape
from itertools import combinations, pairwise
from pathlib import Path
from shutil import copytree
from urllib.parse import unquote, urljoin, urlsplit

import pytest
from building import build, elements, pages, parsed, tree
from click.testing import CliRunner
from jsonschema import Draft202012Validator
from lxml import etree

from sitegen.cli import main
from sitegen.dates import day_key, parse_edtf

ROOT = Path(__file__).parent.parent
SCHEMAS = Path(__file__).parent / "schemas"
ADDRESS = "https://site.example/repo"
ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """A copy of the checkout's content, built for two addresses."""
    folder = tmp_path_factory.mktemp("example")
    copytree(ROOT / "content", folder / "content")
    build(folder, base_url=ADDRESS)
    build(folder, folder / "at-root", base_url="https://site.example")
    return folder


@pytest.fixture(scope="module")
def files(site):
    return tree(site / "public")


@pytest.fixture(scope="module")
def documents(site):
    return pages(site / "public")


@pytest.fixture(scope="module")
def data(files):
    return {name: json.loads(files[f"data/{name}.json"]) for name in ("articles", "places", "actors")}


@pytest.fixture(scope="module")
def articles(data):
    return {article["id"]: article for article in data["articles"]["articles"]}


@pytest.fixture(scope="module")
def inspected(site):
    sources = sorted(path for path in (site / "content/articles").rglob("*") if path.suffix in {".txt", ".md", ".html"})
    result = CliRunner().invoke(main, ["inspect", "--json", *map(str, sources)], catch_exceptions=False)
    assert result.exit_code == 0
    return {record["id"]: record for record in map(json.loads, result.stdout.splitlines())}


def check(name, value):
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    errors = [f"{error.json_path}: {error.message[:200]}" for error in Draft202012Validator(schema).iter_errors(value)]
    assert not errors, errors[:5]


# pages


def addresses(document):
    """What a page links to or loads: element, name of the attribute, address."""
    for name, element in elements(document):
        for attribute in ("href", "src"):
            if element.get(attribute) is not None:
                yield name, element, element.get(attribute)


def is_outside(address, base):
    return urlsplit(address).scheme in {"http", "https", "mailto"} and not address.startswith(base)


def ids(document):
    return [element.get("id") for _, element in elements(document) if element.get("id")]


@pytest.mark.parametrize("base", ["https://site.example/", f"{ADDRESS}/", "file:///home/reader/site/"])
def test_every_link_arrives_wherever_the_site_stands(files, documents, base):
    marks = {path: set(ids(document)) for path, document in documents.items()}
    for path, document in documents.items():
        for _, element, address in addresses(document):
            if path == "404.html" or element.get("rel") == "canonical":
                continue
            whole = urljoin(base + path, address)
            if is_outside(whole, base):
                continue
            assert whole.startswith(base), f"{path}: {address} leads out of the site"
            parts = urlsplit(whole)
            target = unquote(parts.path.removeprefix(urlsplit(base).path))
            assert target in files, f"{path}: {address}"
            if parts.fragment:
                assert unquote(parts.fragment) in marks[target], f"{path}: {address}"


@pytest.mark.parametrize("folder, base", [("public", "/repo/"), ("at-root", "/")])
def test_links_of_the_404_page_arrive_from_any_depth(site, folder, base):
    published = tree(site / folder)
    for _, element, address in addresses(parsed(published["404.html"])[0]):
        whole = urljoin(f"https://site.example{base}a/deep/page.html", address)
        if element.get("rel") != "canonical" and not address.startswith("#"):
            assert urlsplit(whole).path.removeprefix(base) in published, address


def test_links_between_sources_lead_to_what_was_made_of_them(documents):
    links = {
        (path, address)
        for path in ("method.html", "articles/2020/cathedral.html")
        for name, _, address in addresses(documents[path].find(".//main"))
        if name in {"a", "img"}
    }
    assert ("method.html", "contact.html") in links
    assert ("articles/2020/cathedral.html", "../../articles/2020/cathedral-plan.svg") in links


def test_nothing_is_fetched_from_elsewhere(documents):
    for path, document in documents.items():
        for name, element, address in addresses(document):
            fetched = name in {"script", "img"} or element.get("rel") in {"stylesheet", "icon"}
            assert not (fetched and urlsplit(address).netloc), f"{path}: {address}"


def test_links_that_leave_the_site_pass_nothing_on(documents):
    outside = [
        (path, element)
        for path, document in documents.items()
        for name, element, address in addresses(document)
        if name == "a" and urlsplit(address).scheme in {"http", "https"}
    ]
    assert outside
    for path, element in outside:
        assert element.get("rel") == "noopener nofollow ugc", path
        assert element.get("target") is None, path


def test_every_page_has_one_first_heading_and_skips_no_level(documents):
    for path, document in documents.items():
        levels = [int(name[1]) for name, _ in elements(document) if re.fullmatch("h[1-6]", name)]
        assert levels.count(1) == 1, path
        assert all(below <= above + 1 for above, below in pairwise([0, *levels])), path


def test_ids_are_unique(documents):
    for path, document in documents.items():
        assert len(ids(document)) == len(set(ids(document))), path


def test_times_are_real_dates(documents):
    times = [(path, element) for path, page in documents.items() for name, element in elements(page) if name == "time"]
    assert times
    for path, element in times:
        year, month, day = (*element.get("datetime").split("-"), "01", "01")[:3]
        assert len(year) == 4, path
        date(int(year), int(month), int(day))


def test_the_policy_comes_first_and_nothing_runs_or_is_styled_in_a_page(documents):
    for path, document in documents.items():
        first = next(element for _, element in elements(document.find("head")) if element.tag != "head")
        assert first.get("http-equiv") == "Content-Security-Policy", path
        assert first.get("content").startswith("default-src 'none';"), path
        for name, element in elements(document):
            assert name != "style", path
            assert name != "script" or element.get("src") or element.get("type") == "application/ld+json", path
            assert not [each for each in element.attrib if str(each) == "style" or str(each).startswith("on")], path


def test_every_page_says_what_it_is_and_where(documents):
    for path, document in documents.items():
        meta = {each.get("name") or each.get("property"): each.get("content") for each in document.iter("meta")}
        assert meta["description"], path
        links = {each.get("rel"): each.get("href") for each in document.iter("link")}
        if path.startswith("embed/"):  # shown inside another page, which its canonical link leads to
            assert links["canonical"].removeprefix(f"{ADDRESS}/") in {*documents, ""}, path
            continue
        assert {"og:title", "og:type", "og:description", "og:site_name", "twitter:card"} <= set(meta), path
        assert meta.get("og:url") == links.get("canonical"), path
        if meta.get("robots") == "noindex":
            assert path == "404.html" or links["canonical"].removeprefix(f"{ADDRESS}/") in documents, path
        else:
            assert links["canonical"] == f"{ADDRESS}/{'' if path == 'index.html' else path}", path


# what machines read


def test_linked_data(documents, articles):
    for document in documents.values():
        for element in document.iter("script"):
            if element.get("type") == "application/ld+json":
                check("jsonld", json.loads(element.text))
    for slug, article in articles.items():
        text = next(each.text for each in documents[article["url"]].iter("script") if each.text)
        described = json.loads(text)["@graph"][0]
        stated = article["published"]["status"] == "stated" and re.fullmatch(r"[\d-]+", article["published"]["edtf"])
        assert ("datePublished" in described) == bool(stated), slug


def newest(articles):
    dated = [each for each in articles.values() if each["published"]["latest"]]
    return max(datetime(*day_key(each["published"]["latest"]), tzinfo=UTC) for each in dated)


def test_atom(files, articles):
    feed = etree.fromstring(files["atom.xml"])
    assert feed.findtext(f"{ATOM}id") == f"{ADDRESS}/"
    assert feed.findtext(f"{ATOM}title")
    assert feed.find(f"{ATOM}author/{ATOM}name").text
    links = {link.get("rel", "alternate"): link.get("href") for link in feed.findall(f"{ATOM}link")}
    assert links == {"alternate": f"{ADDRESS}/", "self": f"{ADDRESS}/atom.xml"}
    entries = feed.findall(f"{ATOM}entry")
    assert 0 < len(entries) <= 50
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
    for entry in entries:
        address = entry.find(f"{ATOM}link").get("href")
        assert address == entry.findtext(f"{ATOM}id")
        assert address.removeprefix(f"{ADDRESS}/") in files
        assert entry.findtext(f"{ATOM}title")
        assert entry.findtext(f"{ATOM}summary")
    times = [each.text for each in feed.iter(f"{ATOM}updated")]
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", time) for time in times)
    assert datetime.fromisoformat(times[0]) == max(map(datetime.fromisoformat, times[1:])) == newest(articles)


def test_rss(files, articles):
    channel = etree.fromstring(files["rss.xml"]).find("channel")
    assert channel.findtext("link") == f"{ADDRESS}/"
    assert channel.findtext("title")
    assert channel.findtext("description")
    assert channel.find(f"{ATOM}link").attrib == {
        "rel": "self",
        "type": "application/rss+xml",
        "href": f"{ADDRESS}/rss.xml",
    }
    items = channel.findall("item")
    assert 0 < len(items) <= 50
    dates = [parsedate_to_datetime(item.findtext("pubDate")) for item in items]
    assert dates == sorted(dates, reverse=True)
    assert dates[0] == newest(articles)
    assert len({item.findtext("guid") for item in items}) == len(items)
    for item in items:
        assert item.findtext("guid") == item.findtext("link")
        assert item.findtext("link").removeprefix(f"{ADDRESS}/") in files
        assert item.findtext("title")


def test_json_feed(files):
    feed = json.loads(files["feed.json"])
    check("feed", feed)
    assert feed["feed_url"] == f"{ADDRESS}/feed.json"
    assert all(item["url"].removeprefix(f"{ADDRESS}/") in files for item in feed["items"])


def test_sitemap_and_robots(files, documents):
    sitemap = etree.fromstring(files["sitemap.xml"])
    etree.XMLSchema(etree.parse(SCHEMAS / "sitemap.xsd")).assertValid(sitemap)
    listed = [element.text.removeprefix(f"{ADDRESS}/") or "index.html" for element in sitemap.iter(f"{SITEMAP}loc")]
    assert len(listed) == len(set(listed))
    forwards = {
        path for path, document in documents.items() if document.find(".//meta[@http-equiv='refresh']") is not None
    }
    embedded = {path for path in documents if path.startswith("embed/")}
    assert set(listed) == set(documents) - {"404.html"} - forwards - embedded
    assert f"Sitemap: {ADDRESS}/sitemap.xml" in files["robots.txt"].decode().splitlines()
    assert files[".nojekyll"] == b""


# open data


def test_data_has_its_form(data):
    for name, value in data.items():
        check(name, value)


def test_every_id_has_its_record(data, articles):
    places = {place["id"]: place for place in data["places"]}
    actors = {actor["id"]: actor for actor in data["actors"]}
    assert len(places) == len(data["places"])
    assert len(actors) == len(data["actors"])
    for article in articles.values():
        for facts in (article, *article["events"]):
            assert set(facts["places"]) <= set(places)
            assert set(facts["actors"]) <= set(actors)
        named = {article["previous"], article["next"], *(each["id"] for each in article["related"])} - {None}
        assert named <= set(articles) - {article["id"]}
    for record in (*places.values(), *actors.values()):
        assert set(record["articles"]) <= set(articles)
    for place in places.values():
        assert set(place["within"]) <= set(places) - {place["id"]}


def test_places_lie_in_one_another_nearest_first_and_inherit(data):
    places = {place["id"]: place for place in data["places"]}
    for place in places.values():
        for nearer, farther in combinations(place["within"], 2):
            assert nearer not in places[farther]["within"], place["id"]
        inside = [each for each in places.values() if each is place or place["id"] in each["within"]]
        assert set(place["articles"]) == {article for each in inside for article in each["own"]}, place["id"]


def test_records_list_the_articles_that_name_them(data, articles):
    for place in data["places"]:
        assert set(place["own"]) == {slug for slug, each in articles.items() if place["id"] in each["places"]}, place[
            "id"
        ]
    for actor in data["actors"]:
        assert set(actor["articles"]) == {slug for slug, each in articles.items() if actor["id"] in each["actors"]}


def test_neighbours_are_a_chain_in_time(articles):
    dated = {slug for slug, each in articles.items() if each["published"]["earliest"] or each["published"]["latest"]}
    first = [slug for slug in dated if articles[slug]["previous"] is None]
    assert len(first) == 1
    chain = first
    while articles[chain[-1]]["next"]:
        assert articles[articles[chain[-1]]["next"]]["previous"] == chain[-1]
        chain.append(articles[chain[-1]]["next"])
    assert set(chain) == dated
    starts = [articles[slug]["published"]["earliest"] or articles[slug]["published"]["latest"] for slug in chain]
    assert starts == sorted(starts)
    assert all(articles[slug]["previous"] is articles[slug]["next"] is None for slug in set(articles) - dated)


def test_reasons_of_related_articles_are_true(articles):
    for article in articles.values():
        for related in article["related"]:
            other = articles[related["id"]]
            for reason in related["reasons"]:
                if reason["type"] == "time":
                    assert reason["days"] == days_between(article["published"], other["published"])
                else:
                    assert reason["id"] in article[f"{reason['type']}s"], (article["id"], other["id"], reason)
                    assert reason["id"] in other[f"{reason['type']}s"], (article["id"], other["id"], reason)


def days_between(one, other):
    """Days from the end of the earlier to the start of the later; 0 when they overlap."""
    first, second = sorted((one, other), key=lambda each: day_key(each["earliest"]))
    return max(0, (date.fromisoformat(second["earliest"]) - date.fromisoformat(first["latest"])).days)


def test_dates_are_edtf_within_their_bounds(articles):
    for article in articles.values():
        published = article["published"]
        if published["edtf"]:
            read = parse_edtf(published["edtf"])
            assert (published["earliest"], published["latest"]) == (read.earliest, read.latest), article["id"]
        else:
            assert published["status"] in {"no date found", "inferred"}, article["id"]
        for event in article["events"]:
            assert parse_edtf(event["edtf"]).precision in {"day", "month"}, event


def test_confidence_has_two_decimals(articles, inspected):
    facts = [
        fact
        for each in inspected.values()
        for fact in (each["headline"], each["published"], *each["mentions"], *each["events"])
    ]
    assert all(fact["confidence"] == round(fact["confidence"], 2) for fact in facts)


# inspect


def test_inspect_has_its_form_and_agrees_with_the_data(articles, inspected):
    assert set(inspected) == set(articles)
    for slug, record in inspected.items():
        check("inspect", record)
        same = {key: record[key] for key in articles[slug]}
        assert same == articles[slug] or slug == "2021/line-of-fire", slug  # of which only an excerpt is shown


def plain(text):
    """Text as a reader sees it: without tags, entities decoded, white space even."""
    return " ".join(unescape(re.sub(r"<[^>]*>", "", text)).split())


def quotations(record):
    """Everything that an article's record says stands in its source: kind, start, end, words."""
    for kind in ("headline", "published"):
        evidence = record[kind]["evidence"]
        if evidence:
            yield kind, evidence["start"], evidence["end"], evidence["text"]
    for mention in record["mentions"]:
        yield mention["type"], mention["start"], mention["end"], mention["surface"]
    for event in record["events"]:
        yield "event", event["start"], event["end"], event["sentence"]


def test_quoted_words_stand_where_they_are_said_to_stand(site, inspected):
    placed = 0
    for record in inspected.values():
        source = (site / record["source"]).read_bytes().decode("utf-8-sig")
        for kind, start, end, words in quotations(record):
            assert (start is None) == (end is None), (record["id"], kind, words)
            if start is not None:
                assert plain(source[start:end]) == plain(words), (record["id"], kind)
                placed += 1
    assert placed > 300


def test_mentions_stand_in_the_body_unless_somebody_states_them(inspected):
    for record in inspected.values():
        for mention in record["mentions"]:
            stated = mention["basis"] == "declared" or mention["rule"] in ("credited source", "cross-reference")
            assert stated or mention["surface"] in record["body"], (record["id"], mention)


def test_removed_words_are_not_in_the_body(inspected):
    for record in inspected.values():
        paragraphs = record["body"].split("\n\n")
        for removed in record["removed"]:
            assert removed["text"] not in paragraphs, (record["id"], removed)
