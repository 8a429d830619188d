"""The filter in a real browser: over the whole timeline, over one page, and its address."""

import json
import re

import pytest
from editions import many, sample

from sitegen.config import Config
from sitegen.model import File
from sitegen.outputs.catalogue import catalogue
from sitegen.outputs.entries import entries
from sitegen.outputs.shelf import files


@pytest.fixture(scope="module")
def long(publish):
    """300 entries over three years: the home page lists the newest of them."""
    return publish(files(many(300)))


@pytest.fixture(scope="module")
def short(publish):
    return publish(files(sample(Config(title="The northern road", timeline="articles+events"))))


def box(page, name):
    return page.get_by_role("checkbox", name=re.compile(rf"^{name}( \d+)?$"))


def shown(page):
    return page.locator(".entry:visible").count()


def status(page):
    return page.locator("#count").inner_text()


def tell(page, text):
    from playwright.sync_api import expect

    expect(page.locator("#count")).to_have_text(text, timeout=3000)


def test_words_are_found_in_the_whole_timeline_and_not_only_on_the_page(page, long):
    from playwright.sync_api import expect

    page.goto(long.base)
    assert status(page) == "100 entries"
    page.get_by_label("Words in the entry").fill("report 12")
    tell(page, "13 of 300 entries")
    expect(page.locator(".entry:visible")).to_have_count(13)
    first = page.locator(".entry:visible h3 a").first
    assert first.inner_text() == "Report 12 from the road north"
    first.click()
    page.wait_for_url("**/articles/2021/report-00012.html")
    assert page.locator("h1").inner_text() == "Report 12 from the road north"


def test_the_file_of_all_entries_is_only_loaded_when_a_reader_filters(page, long):
    asked = []
    page.on("request", lambda request: asked.append(request.url.rpartition("/")[2]))
    page.goto(long.base)
    page.wait_for_timeout(200)
    assert "entries.json" not in asked
    page.get_by_label("Words in the entry").fill("road")
    tell(page, "300 of 300 entries")
    page.get_by_label("Words in the entry").fill("roads")
    tell(page, "0 of 300 entries")
    assert asked.count("entries.json") == 1


def test_a_copied_link_restores_what_was_chosen(page, chromium, long):
    page.goto(long.base)
    page.get_by_label("Words in the entry").fill("road")
    box(page, "Bucha").check()
    page.get_by_label("From", exact=True).fill("2022-02")
    page.get_by_label("To", exact=True).fill("2022")
    tell(page, "23 of 300 entries")
    other = chromium.new_context().new_page()
    other.goto(page.url)
    tell(other, "23 of 300 entries")
    assert other.get_by_label("From", exact=True).input_value() == "2022-02"
    assert box(other, "Bucha").is_checked()
    assert {"q=road", "place=bucha", "from=2022-02", "to=2022"} == set(page.url.partition("?")[2].split("&"))
    other.context.close()


def test_back_and_forward_walk_through_what_was_chosen(page, long):
    page.goto(long.base)
    box(page, "Bucha").check()
    tell(page, "75 of 300 entries")
    page.get_by_label("Words in the entry").press_sequentially("report 2", delay=10)
    tell(page, "41 of 300 entries")
    page.go_back()
    tell(page, "75 of 300 entries")
    assert page.get_by_label("Words in the entry").input_value() == ""
    page.go_back()
    tell(page, "100 entries")
    assert shown(page) == 100
    page.go_forward()
    tell(page, "75 of 300 entries")


def test_a_name_that_the_page_does_not_offer_is_chosen_by_typing_it(page, long):
    page.goto(long.base + "years/2021.html")
    page.get_by_label("Another place").press_sequentially("kyiv obl")
    page.wait_for_selector("#filter-places option[value='Kyiv Oblast']", state="attached")
    page.get_by_label("Another place").press("Enter")
    tell(page, "300 of 300 entries")
    assert box(page, "Kyiv Oblast").is_checked()
    assert "place=kyiv-oblast" in page.url


def test_more_than_a_screen_of_matches_is_drawn_on_demand(page, long):
    from playwright.sync_api import expect

    page.goto(long.base + "?q=road")
    tell(page, "300 of 300 entries")
    expect(page.locator(".entry:visible")).to_have_count(25)
    page.get_by_role("button", name="Show more").click()
    assert shown(page) == 125
    focused = page.evaluate("document.activeElement.textContent")
    assert focused == page.locator(".entry:visible h3 a").nth(25).inner_text()
    page.get_by_role("button", name="Show more").click()
    page.get_by_role("button", name="Show more").click()
    assert shown(page) == 300
    assert not page.get_by_role("button", name="Show more").is_visible()


def test_a_list_of_one_actor_is_searched_whole_and_alone(page, long):
    page.goto(long.base + "actors/red-cross.html?place=bucha")
    tell(page, "15 of 60 entries")


def test_without_the_file_the_page_in_view_is_filtered_and_says_so(page, long):
    long.handler.missing = ("entries.json",)
    try:
        page.goto(long.base)
        page.get_by_label("Words in the entry").fill("report 21")
        tell(page, "11 of 100 entries on this page")
        assert shown(page) == 11
    finally:
        long.handler.missing = ()
    assert len(page.complaints) == 1
    assert "404" in page.complaints.pop()


def test_from_a_disk_the_page_in_view_is_filtered_and_says_so(page, long):
    page.goto((long.folder / "index.html").as_uri())
    page.get_by_label("Words in the entry").fill("report 21")
    tell(page, "11 of 100 entries on this page")
    assert shown(page) == 11
    page.get_by_role("button", name="Clear filter").first.click()
    tell(page, "100 entries")


def test_a_page_that_lists_everything_is_filtered_where_it_stands(page, short):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(short.base)
    page.get_by_label("Words in the entry").fill("mist")
    tell(page, "0 of 13 entries")
    assert page.get_by_text("No entry matches.").is_visible()
    page.get_by_label("Words in the entry").fill("МІСТ")
    tell(page, "1 of 13 entries")
    page.get_by_label("Words in the entry").fill("")
    box(page, "inferred").check()
    tell(page, "2 of 13 entries")
    box(page, "no date found").check()
    tell(page, "4 of 13 entries")
    page.get_by_label("From", exact=True).fill("2022-03-01")
    page.get_by_label("To", exact=True).fill("2022-03-09")
    tell(page, "1 of 13 entries")
    assert not [url for url in asked if url.endswith(".json")]


@pytest.mark.parametrize(
    ("typed", "shown_then"),
    [("2022-03", 10), ("2022.3", 10), ("2022/03/11", 7), ("2023", 2), ("yesterday", 13)],
)
def test_a_period_is_a_year_a_month_or_a_day(page, short, typed, shown_then):
    page.goto(short.base)
    page.get_by_label("From", exact=True).fill(typed)
    box(page, "no date found").check()
    box(page, "no date found").uncheck()
    tell(page, f"{shown_then} of 13 entries")
    invalid = page.get_by_label("From", exact=True).get_attribute("aria-invalid")
    assert invalid == ("true" if typed == "yesterday" else "false")


def test_a_region_holds_what_lies_in_it(page, short):
    page.goto(short.base)
    box(page, "Kyiv Oblast").check()
    tell(page, "9 of 13 entries")


def test_everything_is_reached_by_keyboard_and_a_cleared_filter_keeps_the_focus(page, short):
    page.goto(short.base)
    words = page.get_by_label("Words in the entry")
    words.focus()
    page.keyboard.type("nowhere at all")
    tell(page, "0 of 13 entries")
    reached = []
    for _ in range(40):
        page.keyboard.press("Tab")
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.name"))
        if reached[-1] == "filter-clear":
            break
    assert {"actor", "place", "from", "to", "basis", "filter-clear"} <= set(reached)
    page.keyboard.press("Enter")
    tell(page, "13 entries")
    assert page.evaluate("document.activeElement.id") == "filter-words"


def test_without_scripts_the_filter_is_not_shown_and_the_indexes_are(chromium, short):
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(short.base)
    assert not page.locator("#filter").is_visible()
    assert page.locator("noscript a").count() == 2
    assert shown(page) == 13
    context.close()


def test_a_link_to_a_name_that_the_page_does_not_offer_shows_its_name(page, long):
    page.goto(long.base + "years/2021.html?place=kyiv-oblast")
    tell(page, "300 of 300 entries")
    assert box(page, "Kyiv Oblast").is_checked()
    page.get_by_role("button", name="Clear filter").first.click()
    tell(page, "100 entries")


def test_a_key_is_answered_at_once_at_ten_thousand_entries(page, publish):
    """The handler only; the drawing follows after the key is painted."""
    made = many(1000)
    everything = json.loads(entries(made, catalogue(made)).content)
    everything["entries"] *= 10
    front = [file for file in files(made) if file.path.startswith(("index.html", "static/"))]
    site = publish([*front, File("data/entries.json", json.dumps(everything).encode())])
    page.goto(site.base)
    words = page.get_by_label("Words in the entry")
    words.fill("r")
    tell(page, "10,000 of 10,000 entries")
    page.context.new_cdp_session(page).send("Emulation.setCPUThrottlingRate", {"rate": 4})
    script = "() => { const start = performance.now(); input(); return performance.now() - start; }"
    script = script.replace(
        "input()", "document.getElementById('filter-words').dispatchEvent(new InputEvent('input', {bubbles: true}))"
    )
    assert page.evaluate(script) < 50
    words.press_sequentially("eport 99", delay=30)
    tell(page, "190 of 10,000 entries")


def test_markup_in_a_name_is_drawn_as_text(page, long):
    page.goto(long.base + "?actor=somebody")
    tell(page, "60 of 300 entries")
    assert "Somebody <b>bold</b> & Sons" in page.locator("#matching .facets").first.inner_text()
    assert page.locator("#matching b").count() == 0
