"""Pages are known by digests, and the page of an article survives as bytes."""

from dataclasses import fields, is_dataclass
from itertools import count
from types import UnionType
from typing import get_args, get_origin

import pytest
from editions import sample
from hypothesis import given
from hypothesis import strategies as st

from sitegen.outputs.pages import page_values
from sitegen.page import EXTRA_PAGES, PAGES, AboutPage, ArticlePage, ProsePage
from sitegen.page.packed import digester, packed_article, unpacked_article
from sitegen.page.parts import Branch, Named, Tally

POINTS = st.none() | st.tuples(st.integers(-90, 90).map(float), st.integers(-180, 180).map(float))
NAMES = st.lists(st.builds(Named, st.text(), st.text(), st.text(), st.text(), POINTS), max_size=2).map(tuple)
ANY_PAGE = st.builds(ArticlePage, places=NAMES, actors=NAMES)
ARTICLES = [page for page in page_values(sample()) if isinstance(page, ArticlePage)]


@given(ANY_PAGE)
def test_what_was_packed_comes_back(page):
    assert unpacked_article(packed_article(page)) == page


@given(ANY_PAGE, ANY_PAGE)
def test_equal_pages_and_no_others_have_equal_bytes(left, right):
    assert (packed_article(left) == packed_article(right)) == (left == right)


LEAF = (Branch(Tally("", "", "", 0), ()),)  # seldom inside a branch, else none would end


def filled(kind, other, number):
    """A value of a kind with something everywhere; what is the `other`th thing in it, by `number`, is something else."""
    if is_dataclass(kind):
        return kind(**{field.name: filled(field.type, other, number) for field in fields(kind)})
    origin, inside = get_origin(kind), get_args(kind)
    if origin is tuple and inside[-1] is not ...:
        return tuple(filled(each, other, number) for each in inside)
    differs = next(number) == other
    if origin is tuple:
        inner = LEAF if isinstance(inside[0], str) else (filled(inside[0], other, number),)
        return () if differs == (inner is not LEAF) else inner
    if isinstance(kind, UnionType):
        return None if differs else filled(inside[0], other, number)
    if hasattr(kind, "_make"):
        return kind(1, 2, 4 if differs else 3, "")
    return kind(differs) if kind in (int, float, bool) else str(differs)


@pytest.mark.parametrize("kind", [*PAGES, *EXTRA_PAGES.values()])
def test_a_digest_covers_everything_in_a_page_but_not_how_it_came_about(kind):
    digest, number = digester(), count()
    page = filled(kind, None, number)
    things = next(number)
    others = [filled(kind, each, count()) for each in range(things)]
    assert things > 3
    assert page not in others
    assert digest(page) not in map(digest, others)
    assert digest(page) == digest(filled(kind, None, count())) == digester()(page)


def test_pages_of_two_kinds_are_told_apart():
    same = {"address": "a.html", "title": "A", "description": "", "body": "", "language": "", "targets": ()}
    assert digester()(AboutPage(**same)) != digester()(ProsePage(**same))


def test_damage_is_told():
    data = packed_article(ARTICLES[0])
    for broken in (b"", data[:-1], data[:-1] + bytes([data[-1] ^ 1])):
        with pytest.raises(ValueError, match="damaged"):
            unpacked_article(broken)
