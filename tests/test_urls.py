import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.urls import absolute, asset_url, assign_slugs, part_of, relative, slug_of, slugify

A = "content/articles/"


@pytest.mark.parametrize(
    "path, slug",
    [
        ("raid.txt", "raid"),
        ("2022/Raid on Ирпінь.md", "2022/raid-on-irpin"),
        ("CON.txt", "con-x"),
        ("a/../b.txt", "a/5ec1a1d7b7/b"),
        ("x.y.html", "x-y"),
    ],
)
def test_slugs(path, slug):
    made = slug_of(A + path)
    if ".." in path:
        assert ".." not in made
    else:
        assert made == slug


@pytest.mark.parametrize("name", ["", "…", "\u202e", "🙂"])
def test_a_name_without_letters_gets_a_stable_part(name):
    assert part_of(name) == part_of(name)
    assert part_of(name)


@given(st.text())
def test_a_part_is_safe_on_every_file_system(name):
    part = part_of(name)
    assert part
    assert len(part) <= 82
    assert set(part) <= set("abcdefghijklmnopqrstuvwxyz0123456789-")
    assert part not in {"con", "nul", "index", "aux", "lpt1"}


@given(st.text())
def test_slugify_is_a_fixed_point(name):
    assert slugify(slugify(name)) in {slugify(name), f"{slugify(name)}"}


def test_collisions_follow_the_formats_rank_and_are_told():
    slugs, problems = assign_slugs({f"{A}raid.txt": "", f"{A}raid.md": "", f"{A}raid.html": ""})
    assert slugs == {f"{A}raid.md": "raid", f"{A}raid.html": "raid-html", f"{A}raid.txt": "raid-txt"}
    assert [problem.path for problem in problems] == [f"{A}raid.html", f"{A}raid.txt"]
    assert all("slug:" in problem.hint and problem.severity == "warning" for problem in problems)


def test_a_declared_slug_wins_over_a_file_name():
    slugs, _ = assign_slugs({f"{A}raid.md": "", f"{A}other.txt": "raid"})
    assert slugs == {f"{A}other.txt": "raid", f"{A}raid.md": "raid-md"}


@pytest.mark.parametrize("declared", ["../../etc/passwd", "/abs", "a//b", "."])
def test_a_declared_slug_stays_inside(declared):
    slugs, _ = assign_slugs({f"{A}raid.md": declared})
    slug = slugs[f"{A}raid.md"]
    assert ".." not in slug
    assert not slug.startswith("/")
    assert "//" not in slug


@pytest.mark.parametrize(
    "page, target, link",
    [
        ("index.html", "articles/a.html", "articles/a.html"),
        ("years/2023.html", "articles/a/b.html#p3", "../articles/a/b.html#p3"),
        ("articles/a/b.html", "articles/a/c.html", "c.html"),
        ("articles/a/b.html", "index.html", "../../index.html"),
        ("places/index.html", "places/x.html", "x.html"),
        ("a/b.html", "a/b.html", "b.html"),
    ],
)
def test_relative(page, target, link):
    assert relative(page, target) == link


def test_absolute():
    assert absolute("https://example.org/t", "index.html") == "https://example.org/t/"
    assert absolute("https://example.org/t", "about.html") == "https://example.org/t/about.html"
    assert absolute("", "about.html") == ""


def test_assets_lie_beside_their_article():
    assert asset_url(f"{A}2022/Map of Ирпінь.PNG") == "articles/2022/map-of-irpin.png"


def test_a_slug_of_nothing_is_told_and_the_file_name_stands_in():
    slugs, problems = assign_slugs({f"{A}raid.md": "///"})
    assert slugs == {f"{A}raid.md": "raid"}
    assert [(problem.rule, problem.path) for problem in problems] == [("empty-slug", f"{A}raid.md")]
