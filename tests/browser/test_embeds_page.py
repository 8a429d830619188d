"""Compact pages inside the page of somebody else, in a real browser."""

import html
import re

import pytest
from editions import many, sample

from sitegen.config import Config
from sitegen.outputs.shelf import files

OUTPUTS = ("pages", "data", "embeds")


@pytest.fixture(scope="module")
def site(publish):
    made = sample(Config(title="The northern road", base_url="https://example.org/road", outputs=OUTPUTS))
    return publish(files(made))


def host_page(site, address):
    """A page of another site with the code that the page at `address` offers, pointed at the site under test."""
    text = (site.folder / address).read_text()
    code = html.unescape(re.search(r"<textarea[^>]*>(.*?)</textarea>", text, re.DOTALL)[1])
    (site.folder / "host.html").write_text(
        "<!doctype html><title>Host</title><link rel=icon href=data:,><h1>Host</h1>"
        + code.replace("https://example.org/road/", site.base)
    )
    return code


@pytest.mark.parametrize(
    ("address", "shown", "entries"),
    [
        ("articles/bridge.html", "Thousands cross a broken bridge out of Irpin", 0),
        ("actors/red-cross.html", "International Committee of the Red Cross", 4),
        ("places/kyiv-oblast.html", "Kyiv Oblast", 8),
        ("index.html", "The northern road", 10),
    ],
)
def test_the_copied_code_shows_the_page_and_leads_to_the_whole_one(page, site, address, shown, entries):
    code = host_page(site, address)
    assert f'title="{shown}"' in code
    page.goto(site.base + "host.html")
    frame = page.frame_locator("iframe")
    assert frame.locator("h1").inner_text() == shown
    assert frame.locator(".entry").count() == entries
    assert frame.locator("script").count() == 0
    frame.locator("h1 a").click()
    page.wait_for_url(f"**/{'' if address == 'index.html' else address}*")
    assert page.locator("h1").first.inner_text() == shown
    page.go_back()
    page.locator("p > a", has_text=shown).click()
    assert page.locator("h1").first.inner_text() == shown


@pytest.mark.parametrize("width", [240, 360, 900])
def test_a_compact_page_fits_its_frame(page, site, width):
    page.set_viewport_size({"width": width, "height": 420})
    for address in ("embed/index.html", "embed/articles/bridge.html", "embed/actors/red-cross.html"):
        page.goto(site.base + address)
        assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_a_compact_list_holds_the_newest_first_and_says_of_how_many(page, publish):
    site = publish(files(many(60, Config(title="Road", outputs=OUTPUTS))))
    page.goto(site.base + "embed/index.html")
    assert page.locator(".status").inner_text() == "The newest 25 of 60 entries"
    assert page.locator(".entry").count() == 25
    assert page.locator(".entry h2").first.inner_text() == "Report 59 from the road north"
