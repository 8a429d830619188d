"""The documentation of themes is made from the page classes, and says what they say."""

from pathlib import Path

from scripts.make_theme_docs import DOCUMENT, document
from sitegen.page import EXTRA_PAGES, PAGES


def test_the_documentation_is_that_of_the_code():
    assert DOCUMENT.read_text("utf-8") == document(), "run: .venv/bin/python scripts/make_theme_docs.py"


def test_every_kind_of_page_and_every_bundled_theme_is_told_of():
    text = document()
    for page in (*PAGES, *EXTRA_PAGES.values()):
        assert f"### {page.template}: {page.__name__}" in text
    for theme in (Path(__file__).parent.parent / "themes").iterdir():
        assert text.count(f"### {theme.name}\n") == 2
