import pytest
from editions import theme_files

from sitegen.errors import SitegenError
from sitegen.page import PAGES
from sitegen.themes import resolve_theme

EVERY = {f"templates/{page.template}": b"{{ page.title }}" for page in PAGES}
OPTIONS = b"""\
title: Plain
version: 2
options:
  names: {type: number, default: 6}
  scheme: {type: choice, default: auto, values: [auto, light, dark]}
  drawn: {type: switch, default: yes}
  motto: {type: text, default: ""}
"""


def plain(**more):
    return {**EVERY, "theme.yaml": OPTIONS, **{key.replace("__", "/"): value for key, value in more.items()}}


def failing(name="mine", chosen=None, **folders):
    with pytest.raises(SitegenError) as caught:
        resolve_theme(name, folders, chosen or {})
    (problem,) = caught.value.problems
    return problem


def test_a_missing_file_comes_from_the_parent():
    mine = {"theme.yaml": b"extends: plain\n", "templates/article.html": b"mine", "static/a.css": b"mine"}
    parent = plain(**{"static/a.css": b"parent", "static/b.css": b"parent"})
    theme = resolve_theme("mine", {"mine": mine, "plain": parent}, {})
    assert theme.templates["article.html"] == "mine"
    assert theme.templates["mine/article.html"] == "mine"
    assert theme.templates["plain/article.html"] == "{{ page.title }}"
    assert theme.templates["place.html"] == "{{ page.title }}"
    assert theme.static == {"a.css": b"mine", "b.css": b"parent"}
    assert theme.sources["article.html"] == "themes/mine/templates/article.html"
    assert theme.sources["place.html"] == "themes/plain/templates/place.html"


def test_a_grandparent_is_inherited_too():
    folders = {"a": {"theme.yaml": b"extends: b"}, "b": {"theme.yaml": b"extends: plain"}, "plain": plain()}
    assert resolve_theme("a", folders, {}).templates["404.html"] == "{{ page.title }}"


def test_options_have_defaults_types_and_are_inherited():
    mine = {"theme.yaml": b"extends: plain\noptions:\n  names: {type: number, default: 3}\n"}
    folders = {"mine": mine, "plain": plain()}
    assert resolve_theme("mine", folders, {}).options == {"drawn": True, "motto": "", "names": 3, "scheme": "auto"}
    chosen = resolve_theme("mine", folders, {"drawn": "no", "names": "9", "scheme": "dark", "motto": "Slowly"})
    assert chosen.options == {"drawn": False, "motto": "Slowly", "names": 9, "scheme": "dark"}


TOKENS = b"""\
options:
  ink: {type: colour, use: text, default: "#111 / #eee"}
  paper: {type: colour, use: ground, default: "#fff"}
  sans: {type: font, default: 'system-ui, "Segoe UI"'}
  largest: {type: length, default: "clamp(1rem, 1rem + 2vw, 2rem)"}
"""


def test_tokens_are_custom_properties_at_the_start_of_the_style_sheet():
    theme = resolve_theme("plain", {"plain": plain(**{"theme.yaml": TOKENS, "static/theme.css": b"a {}"})}, {})
    assert theme.static["theme.css"].decode() == (
        ":root {\n"
        "  --ink: light-dark(#111111, #eeeeee);\n"
        "  --paper: #ffffff;\n"
        '  --sans: system-ui, "Segoe UI";\n'
        "  --largest: clamp(1rem, 1rem + 2vw, 2rem);\n"
        "}\n\na {}"
    )


def test_a_theme_may_give_an_inherited_option_another_default_alone():
    mine = {"theme.yaml": b'extends: plain\noptions:\n  ink: "#000 / #fff"\n  sans: {default: Arial}\n'}
    theme = resolve_theme("mine", {"mine": mine, "plain": plain(**{"theme.yaml": TOKENS})}, {"paper": "#fafafa / #222"})
    style = theme.static["theme.css"].decode()
    assert "--ink: light-dark(#000000, #ffffff);" in style
    assert "--sans: Arial;" in style
    assert "--paper: light-dark(#fafafa, #222222);" in style


@pytest.mark.parametrize(
    "name, value, message",
    [
        ("ink", "red", 'is no colour: "red"'),
        ("ink", "#12", "is no colour"),
        ("ink", "", "is no colour"),
        ("sans", "a; } body { display: none", "is no list of fonts"),
        ("sans", "url(x", "is no list of fonts"),
        ("largest", "wide", "is no length"),
        ("largest", "1rem; color: red", "is no length"),
        ("largest", "calc(1rem", "is no length"),
    ],
)
def test_a_wrong_token_names_its_line_and_reaches_no_style_sheet(name, value, message):
    with pytest.raises(SitegenError) as caught:
        resolve_theme("plain", {"plain": plain(**{"theme.yaml": TOKENS})}, {name: value}, {name: 7})
    (problem,) = caught.value.problems
    assert problem.where == "content/site.yaml:7"
    assert message in problem.message
    assert problem.hint


def test_a_theme_says_what_more_it_wants():
    mine = {"theme.yaml": b"extends: plain\nextras: [matrix]\n"}
    folders = {"mine": mine, "child": {"theme.yaml": b"extends: mine\n"}, "plain": plain()}
    assert [sorted(resolve_theme(name, folders, {}).extras) for name in folders] == [["matrix"], ["matrix"], []]
    problem = failing(mine={"theme.yaml": b"extends: plain\nextras: [matrx]\n"}, plain=plain())
    assert problem.where == "themes/mine/theme.yaml:2"
    assert 'did you mean "matrix"?' in problem.message
    folders["mine"] = {"theme.yaml": b"extends: plain\nextras: [sorted]\n"}
    assert "sorted.html" in failing(**folders).path


def test_the_digest_tells_themes_and_options_apart():
    def digest(chosen=(), **more):
        return resolve_theme("plain", {"plain": plain(**more)}, dict(chosen)).digest

    assert digest() == digest()
    others = [digest({"names": "5"}), digest(static__a=b"x"), digest(**{"templates/place.html": b"y"})]
    assert len({digest(), *others}) == 4


@pytest.mark.parametrize(
    "manifest, where, message",
    [
        (b"title: Mine\nextend: plain\n", "theme.yaml:2", 'did you mean "extends"?'),
        (b"extends: plian\n", "theme.yaml:1", 'there is no theme "plian"; did you mean "plain"?'),
        (b"extends: mine\n", "theme.yaml:1", "themes extend one another: mine extends mine"),
        (b"title: Mine\nextends: other\n", "theme.yaml:2", "there is no theme"),
        (b"options:\n  names: {type: numbr, default: 1}\n", "theme.yaml:2", 'did you mean "number"?'),
        (b"options:\n  names:\n    type: number\n    default: many\n", "theme.yaml:4", "is not a number"),
        (b"options:\n  names:\n    type: number\n    default: 1.5\n", "theme.yaml:4", "is not a whole number"),
        (b"options:\n  names:\n    typ: number\n", "theme.yaml:3", 'did you mean "type"?'),
        (
            b"options:\n  scheme:\n    type: choice\n    values: [a, b]\n    default: c\n",
            "theme.yaml:5",
            'cannot be "c"',
        ),
        (b"title: [a\n", "theme.yaml:1", ""),
        (b"title: \xff\n", "theme.yaml:1", "not UTF-8"),
    ],
)
def test_a_mistake_in_a_manifest_names_its_line(manifest, where, message):
    problem = failing(mine={"theme.yaml": manifest}, plain=plain())
    assert problem.where == f"themes/mine/{where}"
    assert message in problem.message
    assert problem.hint


def test_themes_may_not_extend_one_another():
    problem = failing("a", a={"theme.yaml": b"extends: b"}, b={"theme.yaml": b"extends: a"})
    assert problem.where == "themes/b/theme.yaml:1"
    assert "a extends b extends a" in problem.message


def test_an_unknown_theme_is_a_problem_of_the_site():
    problem = failing("chronicl", chronicle=theme_files("chronicle"))
    assert problem.path == "content/site.yaml"
    assert 'did you mean "chronicle"?' in problem.message


@pytest.mark.parametrize(
    "name, value, message",
    [
        ("nams", "6", 'has no option "nams"; did you mean "names"?'),
        ("names", "six", "is not a number"),
        ("scheme", "drak", 'did you mean "dark"?'),
        ("drawn", "perhaps", "neither true nor false"),
    ],
)
def test_a_wrong_option_is_a_problem_of_the_site(name, value, message):
    problem = failing("plain", {name: value}, plain=plain())
    assert (problem.path, problem.line) == ("content/site.yaml", None)
    assert message in problem.message


def test_a_template_for_every_kind_of_page_is_needed():
    files = plain()
    del files["templates/article.html"]
    problem = failing("plain", plain={**files, "templates/artcle.html": b""})
    assert problem.path == "themes/plain/templates/article.html"
    assert 'did you mean it by "artcle.html"?' in problem.message
    assert "extends: chronicle" in problem.hint


def test_a_template_that_is_no_text_is_a_problem():
    problem = failing("plain", plain=plain(**{"templates/article.html": b"a\n\xff"}))
    assert problem.where == "themes/plain/templates/article.html:2"
