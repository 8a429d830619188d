"""The page of an article survives as bytes, and is known by them."""

import pytest
from editions import sample
from hypothesis import given
from hypothesis import strategies as st

from sitegen.outputs.pages import page_values
from sitegen.page import ArticlePage
from sitegen.page.packed import packed_article, unpacked_article
from sitegen.page.parts import Named

POINTS = st.none() | st.tuples(st.integers(-90, 90).map(float), st.integers(-180, 180).map(float))
NAMES = st.lists(st.builds(Named, st.text(), st.text(), st.text(), st.text(), POINTS), max_size=2).map(tuple)
ANY_PAGE = st.builds(ArticlePage, places=NAMES, actors=NAMES)
PAGES = [page for page in page_values(sample()) if isinstance(page, ArticlePage)]


@given(ANY_PAGE)
def test_what_was_packed_comes_back(page):
    assert unpacked_article(packed_article(page)) == page


@given(ANY_PAGE, ANY_PAGE)
def test_equal_pages_and_no_others_have_equal_bytes(left, right):
    assert (packed_article(left) == packed_article(right)) == (left == right)


def test_damage_is_told():
    data = packed_article(PAGES[0])
    for broken in (b"", data[:-1], data[:20] + b"\0" + data[21:]):
        with pytest.raises(ValueError, match="damaged"):
            unpacked_article(broken)
