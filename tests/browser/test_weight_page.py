"""What a page weighs and asks for, in a real browser: at most 4 requests, and 60 KB besides its own text."""

import pytest
from editions import many, sample

from sitegen.config import Config
from sitegen.outputs.shelf import files

REQUESTS = 4
BYTES = 60_000
PAGES = ("index.html", "articles/bridge.html", "actors/red-cross.html", "places/irpin.html", "years/2022.html")


@pytest.fixture(scope="module")
def site(publish):
    config = Config(title="The northern road", base_url="https://example.org/road", timeline="articles+events")
    return publish(files(sample(config)))


@pytest.fixture(scope="module")
def long(publish):
    return publish(files(many(300)))


def weighed(page, address):
    """How many requests a page makes, and its bytes without what stands in `main`; nothing is compressed."""
    answers = []
    page.on("response", lambda answer: answers.append(len(answer.body())))
    page.goto(address)
    page.wait_for_load_state("networkidle")
    own = page.evaluate("new Blob([document.querySelector('main').innerHTML]).size")
    return len(answers), sum(answers) - own


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_light(page, site, path):
    requests, size = weighed(page, site.base + path)
    assert requests <= REQUESTS
    assert size < BYTES


def test_the_first_page_of_a_long_timeline_is_as_light(page, long):
    requests, size = weighed(page, long.base)
    assert requests <= REQUESTS
    assert size < BYTES
