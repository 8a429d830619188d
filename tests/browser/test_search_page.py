"""The search in a real browser: the index that Pagefind made of a built site, and the page without it."""

import pytest
from building import build, write

ARTICLES = {
    "ferry": (
        "2021-03-04",
        "Ferry stops at Port Said",
        "The ferry stopped at Port Said on Thursday.\n\nIts captain blamed a jammed rudder.",
    ),
    "canal": (
        "2021-03-24",
        "Canal closed by a ship",
        "A container ship lies across the canal near Suez.\n\nTugs pull at it; a rudder may be damaged, the owners say.",
    ),
    "naughty": (
        "2022-07-01",
        "'Salt & <b>Pepper</b>'",
        "A cook <img src=x onerror=alert(1)> says `<script>alert(2)</script>` & laughs at the cinnamon.",
    ),
    "harvest": ("2022-06-01", "A late harvest", "Farmers near Cairo wait for rain.\n\nPrices rise."),
}


@pytest.fixture(scope="module")
def site(tmp_path_factory, serve):
    pytest.importorskip("pagefind_bin", reason="Pagefind is not installed")
    folder = tmp_path_factory.mktemp("searched")
    texts = {
        f"content/articles/{name}.md": f"---\ntitle: {title}\ndate: {date}\n---\n\n{text}\n"
        for name, (date, title, text) in ARTICLES.items()
    }
    write(folder, {"content/site.yaml": "title: By the canal\nregion: [EG]\nsearch: pagefind\n", **texts})
    assert not build(folder, base_url="https://example.org/canal").problems
    return serve(folder / "public")


def found(page, number):
    """The headlines found, once there are so many: each arrives by itself."""
    from playwright.sync_api import expect

    expect(page.locator("#found h2")).to_have_count(number, timeout=5000)
    return page.locator("#found h2").all_inner_texts()


def told(page, text):
    from playwright.sync_api import expect

    expect(page.locator("#found-count")).to_have_text(text, timeout=5000)


def test_search_finds_an_article_by_its_text_and_leads_to_the_paragraph(page, site):
    page.goto(site.base)
    page.get_by_role("link", name="Search").click()
    page.get_by_label("Words in the reports").fill("rudders")
    told(page, "Reports found: 2")
    assert set(found(page, 2)) == {"Ferry stops at Port Said", "Canal closed by a ship"}
    assert page.locator("#found mark").first.inner_text().startswith("rudder")
    page.locator("#found li", has_text="Ferry").locator("a[href$='#p2']").click()
    page.wait_for_url("**/articles/ferry.html#p2")
    assert page.locator("h1").inner_text() == "Ferry stops at Port Said"


def test_words_of_a_headline_are_found(page, site):
    page.goto(site.base + "search.html?q=late+harvest")
    told(page, "Reports found: 1")
    assert found(page, 1) == ["A late harvest"]


def test_facets_narrow_the_search_down_and_stand_in_the_address(page, chromium, site):
    page.goto(site.base + "search.html")
    page.get_by_label("Year").select_option(label="2021 (2)")
    told(page, "Reports found: 2")
    page.get_by_label("Words in the reports").fill("captain")
    told(page, "Reports found: 1")
    page.get_by_label("Place").select_option(label="Port Said (1)")
    told(page, "Reports found: 1")
    other = chromium.new_context().new_page()
    other.goto(page.url)
    told(other, "Reports found: 1")
    assert other.get_by_label("Place").input_value() == "Port Said"
    other.context.close()
    page.go_back()
    page.go_back()
    told(page, "Reports found: 2")
    assert page.get_by_label("Words in the reports").input_value() == ""


def test_a_place_stands_for_the_places_inside_it_too(page, site):
    page.goto(site.base + "search.html")
    page.get_by_label("Place").select_option(label="Egypt (3)")
    told(page, "Reports found: 3")
    assert set(found(page, 3)) == {"Ferry stops at Port Said", "Canal closed by a ship", "A late harvest"}
    assert page.get_by_label("Place").locator("option", has_text="Cairo (1)").count() == 1


def test_reports_come_in_date_order_when_asked(page, site):
    page.goto(site.base + "search.html?order=asc&year=2021")
    told(page, "Reports found: 2")
    assert found(page, 2) == ["Ferry stops at Port Said", "Canal closed by a ship"]
    page.get_by_label("Order").select_option("desc")
    page.wait_for_url("**order=desc*")
    page.locator("#found h2").first.filter(has_text="Canal").wait_for()


def test_furniture_and_the_words_of_the_page_are_not_searched(page, site):
    page.goto(site.base + "search.html?q=extracted")
    told(page, "No report holds these words. Fewer or shorter words find more.")


def test_without_its_index_the_page_offers_the_other_ways(page, site):
    site.handler.missing = ("pagefind-entry.json",)
    try:
        page.goto(site.base + "search.html")
        told(page, "The search is not available here.")
        assert not page.locator("#search").is_visible()
        page.get_by_role("link", name="People, organisations and units, from A to Z").click()
        page.wait_for_url("**/actors/index.html")
    finally:
        site.handler.missing = ()
    assert "404" in page.complaints.pop()


def test_from_a_disk_the_page_offers_the_other_ways(page, site):
    page.goto((site.folder / "search.html").as_uri())
    told(page, "The search is not available here.")


def test_markup_in_a_report_is_shown_as_text(page, site):
    page.goto(site.base + "search.html?q=cinnamon")
    told(page, "Reports found: 1")
    assert found(page, 1) == ["Salt & <b>Pepper</b>"]
    assert "<script>alert(2)</script> & laughs" in page.locator(".excerpt").inner_text()
    assert page.locator("#found b, #found img, #found script").count() == 0
