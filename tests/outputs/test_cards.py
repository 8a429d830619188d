"""Images for previews of links: which pages have one, and that nothing but the input decides their bytes."""

from dataclasses import replace
from io import BytesIO

import pytest
from editions import article, edition, published, sample

from sitegen.checks import no_cards
from sitegen.config import Config
from sitegen.outputs import cards
from sitegen.outputs.pages import page_values
from sitegen.outputs.shelf import files

ASKED = Config(title="The northern road", base_url="https://example.org/road", outputs=("pages", "cards"))


@pytest.fixture
def pillow():
    pytest.importorskip("PIL", reason="Pillow is not installed")
    pytest.importorskip("font_source_serif_pro", reason="the font is not installed")


def drawn(made):
    return {file.path: file.content for file in files(made) if file.path.startswith("cards/")}


def test_articles_and_the_timeline_have_an_image_that_their_pages_name(pillow):
    made = {file.path: file.content for file in files(sample(ASKED))}
    assert made["cards/articles/bridge.png"].startswith(b"\x89PNG")
    page = made["articles/bridge.html"].decode()
    assert 'property="og:image" content="https://example.org/road/cards/articles/bridge.png"' in page
    assert 'name="twitter:card" content="summary_large_image"' in page
    assert '"image":"https://example.org/road/cards/articles/bridge.png"' in page
    assert b"og:image" in made["index.html"]
    assert b"og:image" not in made["actors/red-cross.html"]


def test_equal_input_gives_equal_bytes(pillow):
    assert drawn(sample(ASKED)) == drawn(sample(ASKED))


@pytest.mark.parametrize(
    "headline", ["Short", "A headline that never comes to an end " * 8, "x" * 400, "Straße – Łódź’s"]
)
def test_every_length_of_headline_fits(pillow, headline):
    from PIL import Image

    made = edition([article("one", headline, published("2022-03-06"))], ASKED)
    image = Image.open(BytesIO(drawn(made)["cards/articles/one.png"])).convert("RGB")
    assert image.size == (1200, 630)
    paper = image.getpixel((2, 40))
    margin = image.crop((1200 - cards.MARGIN + 12, 20, 1200, 630))
    assert {pixel for _, pixel in margin.getcolors()} == {paper}


def test_a_headline_that_the_font_cannot_write_has_no_image(pillow):
    made = edition([article("arabic", "عودة العائلات", published("2022-03-06"))], ASKED)
    assert set(drawn(made)) == {"cards/index.png"}
    assert b"og:image" not in next(file.content for file in files(made) if file.path == "articles/arabic.html")


@pytest.mark.parametrize("config", [replace(ASKED, outputs=("pages",)), replace(ASKED, base_url="")])
def test_nothing_is_drawn_that_nobody_asked_for_or_could_find(config):
    assert not [page for page in page_values(sample(config)) if page.card]


def test_what_is_missing_is_said(monkeypatch):
    [address] = no_cards(sample(replace(ASKED, base_url="")), "")
    assert "base_url" in address.hint
    monkeypatch.setattr("sitegen.checks.can_draw", lambda: False)
    monkeypatch.setattr("sitegen.checks.are_drawn", lambda _: False)
    [extra] = no_cards(sample(ASKED), "")
    assert extra.hint == 'pip install "sitegen-timeline[cards]"'
