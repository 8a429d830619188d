"""Checking a theme: what is wrong with it, told by file and line, with a way out."""

import re
from pathlib import Path

import pytest

from sitegen.errors import SitegenError
from sitegen.page import EXTRA_PAGES, PAGES
from sitegen.starters import new_theme
from sitegen.theme_check import check_theme, rendered
from sitegen.theme_check.contrast import contrast, weak_colours
from sitegen.theme_check.fixtures import fixture_sites
from sitegen.theme_check.source import unsafe_sources
from sitegen.theme_options import Option
from sitegen.themes import resolve_theme

ROOT = Path(__file__).parents[2]
BUNDLED = sorted(path.parent.name for path in (ROOT / "themes").glob("*/theme.yaml"))
EVERY = {f"templates/{page.template}": b"" for page in PAGES}


@pytest.fixture
def site(tmp_path):
    (tmp_path / "content").mkdir()
    return tmp_path


@pytest.mark.parametrize("name", BUNDLED)
def test_a_bundled_theme_shows_every_kind_of_page_of_every_site(name, tmp_path):
    checked = check_theme(tmp_path, name)
    assert checked.problems == ()
    extras = resolve_theme(name, themes(), {}).extras
    assert checked.kinds == len(PAGES) + len(extras & set(EXTRA_PAGES))
    assert checked.sites == len(fixture_sites())
    assert checked.colours > 30


def themes():
    from sitegen.disk import themes_of

    return themes_of(ROOT / "nowhere")


def few_sites(monkeypatch):
    sites = fixture_sites()
    monkeypatch.setattr(rendered, "fixture_sites", lambda: {name: sites[name] for name in ("nothing", "four")})


def test_a_new_theme_has_nothing_to_mend(site, monkeypatch):
    few_sites(monkeypatch)
    made = new_theme(site, "evening", "ledger")
    assert {Path(path).relative_to(site).as_posix() for path in made} == {
        "themes/evening/theme.yaml",
        "themes/evening/templates/article.html",
    }
    assert check_theme(site, "evening").problems == ()


def test_mistakes_name_their_file_and_line(site, monkeypatch):
    few_sites(monkeypatch)
    new_theme(site, "evening", "chronicle")
    folder = site / "themes/evening"
    (folder / "templates/article.html").write_text(
        '{% extends "chronicle/article.html" %}\n{% block head %}\n{{ super() }}\n<h1>Again</h1>\n{% endblock %}\n'
    )
    (folder / "templates/place.html").write_text(
        '{% extends "base.html" %}\n{% block main %}\n{{ page.nam }}{% endblock %}'
    )
    (folder / "templates/_foot.html").write_text('<footer>\n<b style="color: red">x</b></footer>')
    with (folder / "theme.yaml").open("a") as file:
        file.write('  ink: "#999999"\n')
    found = {
        (problem.where.removeprefix("themes/evening/"), problem.rule)
        for problem in check_theme(site, "evening").problems
    }
    line = len((folder / "theme.yaml").read_text().splitlines())
    assert ("templates/article.html", "one-h1") in found
    assert ("templates/place.html:3", "template-error") in found
    assert ("templates/_foot.html:2", "inline-style") in found
    assert (f"theme.yaml:{line}", "contrast") in found


def test_an_option_of_the_site_is_measured_where_it_stands(site, monkeypatch):
    few_sites(monkeypatch)
    (site / "content/site.yaml").write_text('title: Grey\ntheme_options:\n  amber: "#cccccc / #f0b661"\n')
    (problem,) = check_theme(site).problems
    assert problem.where == "content/site.yaml:3"
    assert '"amber" has a contrast of' in problem.message
    better = re.match(r"(#\w{6}) has", problem.hint)[1]
    assert contrast(better, "#fbfaf7") >= 4.5
    assert contrast(better, "#f3f0e9") >= 4.5


@pytest.mark.parametrize(
    "name, parent, message",
    [
        ("evening", "ledgr", 'did you mean "ledger"?'),
        ("ledger", "chronicle", "there is a theme of this name"),
        ("../evening", "chronicle", "cannot be the name of a theme"),
    ],
)
def test_a_theme_that_cannot_be_made_leaves_nothing(name, parent, message, site):
    with pytest.raises(SitegenError) as caught:
        new_theme(site, name, parent)
    (problem,) = caught.value.problems
    assert message in problem.message
    assert problem.hint
    assert [path.name for path in site.rglob("*")] == ["content"]


def test_a_theme_that_is_not_there(tmp_path):
    with pytest.raises(SitegenError) as caught:
        check_theme(tmp_path, "chronicl")
    (problem,) = caught.value.problems
    assert 'did you mean "chronicle"?' in problem.message


@pytest.mark.parametrize(
    "name, text, rule",
    [
        ("templates/a.html", "<p>\n<i style='x'>", "inline-style"),
        ("templates/a.html", "\n<STYLE>", "inline-style"),
        ("templates/a.html", "\n<script>go()</script>", "inline-script"),
        ("templates/a.html", '\n<script type="module">', "inline-script"),
        ("templates/a.html", '\n<a href="#" onclick="x()">', "inline-script"),
        ("templates/a.html", '\n<a href="javascript:x()">', "inline-script"),
        ("templates/a.html", "\n{{ page.title | safe }}", "unescaped"),
        ("templates/a.html", "\n{% autoescape false %}{% endautoescape %}", "unescaped"),
        ("templates/a.html", '{# a\n#}<link rel="stylesheet" href="https://fonts.example/a.css">', "third-party"),
        ("templates/a.html", '\n<img alt="" src=//x.example/a.png>', "third-party"),
        ("static/a.css", "\n@import url(https://x.example/a.css);", "third-party"),
        ("static/a.css", "\na { background: url('//x.example/a.png') }", "third-party"),
        ("static/a.js", '\nfetch("https://x.example/")', "third-party"),
        ("static/a.js", "\neval(x)", "inline-script"),
    ],
)
def test_what_no_file_may_hold(name, text, rule):
    theme = resolve_theme("mine", {"mine": {**EVERY, name: text.encode()}}, {})
    (problem,) = unsafe_sources(theme)
    assert (problem.where, problem.rule) == (f"themes/mine/{name}:2", rule)
    assert problem.hint


@pytest.mark.parametrize(
    "name, text",
    [
        ("templates/a.html", '<a href="https://example.org/" rel="noopener">out</a> <p data-onward="x">'),
        ("templates/a.html", '<script src="{{ "a.js" | asset }}" defer></script><script type="application/ld+json">'),
        ("templates/a.html", "{# <p style='x'> #} <b>one = two</b>"),
        ("static/a.css", "a { background: url(icon.svg) }"),
        ("static/a.js", 'createElementNS("http://www.w3.org/2000/svg", "g")'),
    ],
)
def test_what_a_file_may_hold(name, text):
    assert unsafe_sources(resolve_theme("mine", {"mine": {**EVERY, name: text.encode()}}, {})) == []


def test_contrast_is_that_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.005)


def test_each_text_is_measured_on_each_ground_in_both_schemes():
    options = {
        name: Option(name, "colour", default, (), "", use, "themes/a/theme.yaml", 3)
        for name, default, use in (
            ("paper", "#ffffff / #000000", "ground"),
            ("panel", "#eeeeee / #111111", "ground"),
            ("ink", "#333333 / #333333", "text"),
            ("edge", "#777777", "mark"),
            ("rule", "#fefefe", "decoration"),
        )
    }
    measured, problems = weak_colours(options, {name: option.default for name, option in options.items()}, {})
    assert measured == 8
    assert [(problem.where, problem.message[:5]) for problem in problems] == [("themes/a/theme.yaml:3", '"ink"')]
    assert 'on "panel" in dark' in problems[0].message
