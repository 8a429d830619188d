"""The search index: when it is made, what is kept of it, and what happens without Pagefind."""

import pytest
from building import TODAY, build, tree, write

from sitegen import search
from sitegen.publish import LISTING
from sitegen.whole import check_site

ARTICLE = "---\ntitle: Ferry stops\ndate: 2021-03-04\n---\n\nThe ferry stopped at Port Said.\n"


@pytest.fixture
def site(tmp_path):
    return write(
        tmp_path, {"content/site.yaml": "title: By the canal\nsearch: pagefind\n", "content/articles/ferry.md": ARTICLE}
    )


def rules(result):
    return {problem.rule for problem in result.problems}


def times(site):
    folder = site / "public" / search.FOLDER
    return {path: path.stat().st_mtime_ns for path in folder.rglob("*") if path.is_file()}


@pytest.fixture
def pagefind():
    pytest.importorskip("pagefind_bin", reason="Pagefind is not installed")


def test_an_index_is_made_and_listed_apart(site, pagefind):
    build(site)
    made = tree(site / "public")
    assert {"pagefind/pagefind.js", "pagefind/pagefind-entry.json", f"pagefind/{LISTING}"} <= set(made)
    assert b"pagefind/" not in made[LISTING]
    listed = made[f"pagefind/{LISTING}"].decode().split()
    assert {f"pagefind/{path}" for path in listed} == {
        path for path in made if path.startswith("pagefind/") and not path.startswith("pagefind/.")
    }
    assert not [path for path in made if "-ui" in path or "highlight" in path]


def test_an_index_is_made_again_only_when_an_article_has_changed(site, pagefind):
    write(site, {"content/pages/method.md": "# Method\n\nBy hand.\n"})
    build(site)
    first = times(site)
    write(site, {"content/pages/method.md": "# Method\n\nBy hand, and twice.\n"})
    build(site)
    assert times(site) == first
    before = tree(site / "public/pagefind")
    write(site, {"content/articles/ferry.md": ARTICLE.replace("stopped", "sank")})
    build(site)
    assert tree(site / "public/pagefind") != before


def test_a_build_that_was_stopped_before_its_index_makes_up_for_it(site, pagefind):
    build(site)
    (site / "public/pagefind" / search.STAMP).unlink()
    assert not rules(build(site)) - {"no-address"}
    assert (site / "public/pagefind" / search.STAMP).is_file()


def test_a_site_that_wants_no_search_any_more_has_no_index(site, pagefind):
    build(site)
    (site / "public/pagefind/mine.txt").write_text("not ours")
    write(site, {"content/site.yaml": "title: By the canal\n"})
    build(site)
    assert [path for path in tree(site / "public") if path.startswith("pagefind/")] == ["pagefind/mine.txt"]
    assert not (site / "public/search.html").exists()


def test_a_folder_of_somebody_else_is_left_alone(site, pagefind):
    (site / "public").mkdir()
    write(site, {"content/site.yaml": "title: By the canal\n"})
    build(site)
    write(site, {"public/pagefind/mine.txt": "not ours", "content/site.yaml": "title: By\nsearch: pagefind\n"})
    assert "in-the-way" in rules(build(site))
    assert [path for path in tree(site / "public") if path.startswith("pagefind/")] == ["pagefind/mine.txt"]


def test_without_pagefind_the_site_is_complete_and_says_how_to_get_it(site, monkeypatch):
    monkeypatch.setattr(search, "_release", lambda: "")
    assert "no-search" in {problem.rule for problem in check_site(site, TODAY)}
    result = build(site)
    [problem] = [problem for problem in result.problems if problem.rule == "no-search"]
    assert problem.severity == "notice"
    assert problem.hint == 'pip install "sitegen-timeline[search]"'
    assert (site / "public/search.html").is_file()
    assert not (site / "public/pagefind").exists()


def test_a_pagefind_that_fails_leaves_the_site_and_is_told_of(site, monkeypatch):
    monkeypatch.setattr(search, "_release", lambda: "1.5.2")
    monkeypatch.setattr(search, "_run", lambda *_: "out of memory")
    result = build(site)
    [problem] = [problem for problem in result.problems if problem.rule == "search-failed"]
    assert "out of memory" in problem.message
    assert result.publication
    assert "search-failed" in rules(build(site)), "the next build tries again"


def test_two_builds_differ_in_the_index_alone(site, pagefind, tmp_path_factory):
    other = tmp_path_factory.mktemp("other")
    build(site)
    build(site, other / "public")
    first, second = (
        {p: b for p, b in tree(f).items() if not p.startswith("pagefind/")} for f in (site / "public", other / "public")
    )
    assert first == second


def test_a_preview_of_very_many_articles_does_not_wait_for_their_index(site, pagefind, monkeypatch):
    monkeypatch.setattr(search, "SOON", 0)
    build(site, hasty=True)
    before = tree(site / "public/pagefind")
    assert before, "without any index one is made"
    write(site, {"content/articles/ferry.md": ARTICLE.replace("stopped", "sank")})
    build(site, hasty=True)
    assert tree(site / "public/pagefind") == before
    build(site)
    assert tree(site / "public/pagefind") != before
