"""What the benchmarks measure: the same articles for every tool, and sites that are fit to be compared."""

import pytest

from benchmarks.compare import report, unfair
from benchmarks.corpus import corpus, written
from benchmarks.counted import Counted, count
from benchmarks.edits import edits
from benchmarks.runs import Run
from benchmarks.scale import exponent
from benchmarks.sites import TOOLS, article_path, make_site
from sitegen.build import Order, build_site


def test_an_article_is_the_same_in_a_corpus_of_any_size():
    assert list(corpus(5)) == [*corpus(3), written(3), written(4)]
    assert "|" not in written(3).body
    assert "[^1]:" in written(3, hard=True).body


@pytest.mark.parametrize("tool", [each for each in TOOLS if each.folder == "sitegen"], ids=lambda tool: tool.name)
@pytest.mark.parametrize("hard", [False, True])
def test_a_site_of_the_corpus_has_every_page_and_no_link_to_nothing(tmp_path, tool, hard):
    make_site(tool, corpus(12, hard=hard), tmp_path)
    result = build_site(Order(tmp_path, tmp_path / "public", jobs=1), "2026-01-01")
    assert [problem for problem in result.problems if problem.severity != "notice"] == []
    counted = count(tmp_path / "public")
    assert (counted.articles, counted.broken) == (12, 0)
    assert counted.pages > 12 + len({name for each in corpus(12) for name in (*each.places, *each.actors)})


def test_every_tool_gets_every_article(tmp_path):
    articles = list(corpus(4))
    for tool in TOOLS:
        make_site(tool, articles, tmp_path)
        texts = [article_path(tool, each, tmp_path).read_text("utf-8") for each in articles]
        assert all(each.body in text and each.actors[-1] in text for each, text in zip(articles, texts, strict=True))


def test_links_are_counted_and_followed(tmp_path):
    (tmp_path / "a-000001").mkdir()
    (tmp_path / "a-000001" / "index.html").write_text(
        '<a href="../b-000002.html#p1">b</a> <a href="/a-000001/">a</a> <a class=x href=/c.html>c</a>'
        ' <a href="https://example.com/x">out</a>'
    )
    (tmp_path / "b-000002.html").write_text('<a href="https://example.org/a-000001/">a</a><a href="#top">top</a>')
    counted = count(tmp_path)
    assert (counted.pages, counted.articles, counted.inner, counted.broken) == (2, 2, 5, 1)
    assert counted.per_article == pytest.approx(1.5)


def test_a_site_that_does_less_is_no_match():
    more, less = Counted(9, 900, 8, 4, 40, 0, 9.0), Counted(8, 800, 5, 3, 30, 2, 7.0)
    assert unfair({"sitegen": more, "peer": more}, 4) == []
    assert len(unfair({"sitegen": less, "peer": more}, 4)) == 5
    assert len(unfair({"sitegen": more, "sitegen, lean": less, "peer": more}, 4)) == 5


def test_a_lean_site_is_no_match_for_one_with_related_articles_alone():
    more, less = Counted(9, 900, 8, 4, 40, 0, 9.0), Counted(9, 800, 5, 4, 30, 0, 7.0)
    assert unfair({"sitegen": more, "sitegen, lean": less, "hugo, related": more, "hugo, lean": less}, 4) == []


def test_every_edit_changes_what_it_says(tmp_path):
    make_site(TOOLS[0], corpus(12), tmp_path)
    for name, (prepare, edit) in edits(tmp_path, 12).items():
        for number in range(2):
            prepare(number)
            before = {path: path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()}
            edit(number)
            after = {path: path.read_text("utf-8") for path in tmp_path.rglob("*") if path.is_file()}
            assert (before != after) == (name != "nothing"), name
    result = build_site(Order(tmp_path, tmp_path / "public", jobs=1), "2026-01-01")
    assert [problem for problem in result.problems if problem.severity != "notice"] == []


def test_ratios_are_of_runs_in_the_same_round():
    runs = {
        ("sitegen", "cold"): [Run(1, 1, 9), Run(8, 4, 9)],
        ("sitegen, lean", "cold"): [Run(0.5, 1, 9), Run(4, 4, 9)],
        ("peer", "cold"): [Run(2, 4, 9), Run(16, 16, 9)],
    }
    assert any(line.endswith("| 0.500, 0.250 | 0.250, 0.250 |") for line in report(runs, {}, ("cold",)))


def test_what_grows_with_the_square_has_the_exponent_two():
    assert exponent({10: 1.0, 100: 100.0, 1000: 10_000.0}) == pytest.approx(2)
