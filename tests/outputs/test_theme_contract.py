"""Every bundled theme is held to the fields of the page classes, and its colours to their contrast."""

import re
from dataclasses import FrozenInstanceError, fields, is_dataclass
from typing import get_args, get_type_hints

import jinja2
import pytest
from editions import ROOT, bundled, sample, theme_files
from jinja2 import meta, nodes

from sitegen.outputs.english import ENGLISH
from sitegen.page import EXTRA_PAGES, PAGES, HomePage, Page
from sitegen.page.parts import Build, Item, Site

THEMES = sorted(path.parent.name for path in (ROOT / "themes").glob("*/theme.yaml"))
GIVEN = {"page", "site", "build", "item", "body", "say", "count", "once", "loop"}
KINDS = (*PAGES, *EXTRA_PAGES.values())
PARTS_OF = {"_entry.html": Item, "_passage.html": Item, "_note.html": Item}


def environment():
    made = jinja2.Environment(autoescape=True)
    names = re.findall(r"\| (\w+)", (ROOT / "sitegen/outputs/templates.py").read_text())
    made.filters = dict.fromkeys(names, str) | made.filters
    return made


def parsed(theme):
    """The templates of a theme and, as `chronicle/…`, of those that it extends."""
    made = environment()
    return {path: made.parse(text) for path, text in bundled(theme).templates.items()}


def used(tree, name):
    """The fields of `name` that a template asks for."""
    return {
        node.attr
        for node in tree.find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name) and node.node.name == name
    }


def included(templates, name):
    """A template and everything that it includes or extends."""
    seen, waiting = set(), [name]
    while waiting:
        here = waiting.pop()
        if here in seen or here not in templates:
            continue
        seen.add(here)
        waiting += [node.template.value for node in templates[here].find_all((nodes.Include, nodes.Extends))]
    return seen


def names_of(kind):
    return {field.name for field in fields(kind)}


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("page", KINDS, ids=lambda page: page.__name__)
def test_templates_ask_a_page_only_for_what_it_has(theme, page):
    templates = parsed(theme)
    for part in included(templates, page.template):
        assert used(templates[part], "page") <= names_of(page), part
        assert used(templates[part], "site") <= names_of(Site), part
        assert used(templates[part], "build") <= names_of(Build), part


@pytest.mark.parametrize("theme", THEMES)
def test_parts_ask_an_item_only_for_what_it_has(theme):
    for path, tree in parsed(theme).items():
        if path in PARTS_OF:
            assert used(tree, "item") <= names_of(PARTS_OF[path]), path
            assert not used(tree, "page"), f"{path} is written once and not for every page"


@pytest.mark.parametrize("theme", THEMES)
def test_templates_use_no_name_that_is_not_given_to_them(theme):
    given_by_includes = {
        "tallies",
        "undated",
        "label",
        "newest",
        "section",
        "here",
        "brand",
        "order",
        "orders",
        "title",
        "name",
        "pairs",
        "empty",
        "first",
        "number",
        "map",
        "maps",
        "explained",
    }
    for path, tree in parsed(theme).items():
        unknown = meta.find_undeclared_variables(tree) - GIVEN - given_by_includes
        assert not unknown, path


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_never_switches_escaping_off_and_holds_no_script_or_style(theme):
    for path, data in theme_files(theme).items():
        text = data.decode()
        if path.startswith("templates/"):
            assert not re.search(r"\|\s*safe|autoescape|<style|\sstyle=|\son[a-z]+=|javascript:", text), path
            assert not re.search(r"<script(?! src=\"\{\{| type=\"application/ld\+json\")", text), path
        assert not re.search(r"(?:https?:)?//[a-z]", text.replace("http://www.w3.org/2000/svg", "")), path


@pytest.mark.parametrize("theme", THEMES)
def test_every_word_of_a_theme_stands_in_the_words_of_the_interface(theme):
    keys = set()
    for path, data in theme_files(theme).items():
        if path.startswith("templates/"):
            keys |= set(re.findall(r"\"(\w+)\" \| say|(?:say|count)\(\"(\w+)\"", data.decode()))
    for key in (key for pair in keys for key in pair if key):
        assert key in ENGLISH or (key.endswith("_") and [word for word in ENGLISH if word.startswith(key)]), key


def test_no_word_of_the_interface_is_left_over():
    code = [path.read_text() for path in (ROOT / "sitegen/outputs").glob("*.py")]
    templates = [
        data.decode() for theme in THEMES for path, data in theme_files(theme).items() if path.endswith(".html")
    ]
    text = "".join(code + templates)
    prefixes = (
        "status_",
        "basis_",
        "about_",
        "per_",
        "kind_",
        "season_",
        "sorted_",
        "shape_",
        "lanes_",
        "reason_",
        "stands_",
        "rule_",
        "country_",
    )  # put together from a status, a basis …
    for key in ENGLISH:
        assert key.startswith(prefixes) or f'"{key}"' in text, key


def test_site_and_build_hold_configuration_and_the_version_alone():
    """What depends on the articles would make every page change with every article."""
    made = sample()
    from sitegen.outputs.site import site_of

    smaller = sample().__class__(
        made.config,
        made.corpus.__class__((), {}, {}),
        made.timeline.__class__((), (), {}, {}, {}, {}),
        {},
        made.theme,
        (),
        made.pages,
    )
    assert site_of(made) == site_of(smaller)
    assert names_of(Build) == {"version"}
    assert not {name for name in names_of(Site) if re.search("count|total|first|last|years", name)}


@pytest.mark.parametrize("page", KINDS, ids=lambda page: page.__name__)
def test_a_page_holds_nothing_that_it_does_not_show(page):
    """What it does not show would make it change without a change to be seen."""
    code = [(ROOT / "sitegen/outputs" / name).read_text() for name in ("linked_data.py", "templates.py", "pages.py")]
    shown = set(re.findall(r"page\.(\w+)", "".join(code)))
    for templates in map(parsed, THEMES):
        shown = shown.union(*(used(templates[part], "page") for part in included(templates, page.template)))
    assert names_of(page) <= shown


def leaves(kind):
    """Every dataclass inside a page class."""
    for hint in get_type_hints(kind).values():
        for inner in (hint, *get_args(hint), *(each for one in get_args(hint) for each in get_args(one))):
            if is_dataclass(inner):
                yield inner


def is_frozen(kind):
    with pytest.raises(FrozenInstanceError):
        object.__new__(kind).title = ""
    return True


@pytest.mark.parametrize("page", KINDS, ids=lambda page: page.__name__)
def test_a_page_is_a_value(page):
    assert is_frozen(page)
    assert issubclass(page, Page)
    assert all(map(is_frozen, leaves(page)))
    assert set(leaves(HomePage))


def test_pages_are_equal_and_hashed_by_what_they_hold():
    from sitegen.outputs.pages import page_values

    first, second = list(page_values(sample())), list(page_values(sample()))
    assert first == second
    assert [hash(page) for page in first] == [hash(page) for page in second]


def luminance(colour):
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    dark, light = sorted([luminance(one), luminance(other)])
    return (light + 0.05) / (dark + 0.05)


# WCAG 2.2: 1.4.3 for text, 1.4.11 for the parts of controls and for marks.
TEXT = ("ink", "ink-2", "link", "visited", "amber", "alert", "accent")
MARKS = ("rule-strong", "bar")


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["paper", "panel"])
def test_colours_are_told_apart(theme, scheme, ground):
    css = bundled(theme).static["theme.css"].decode()
    tokens = {name: pair for name, *pair in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", css)}
    for names, least in ((TEXT, 4.5), (MARKS, 3)):
        for name in names:
            assert contrast(tokens[name][scheme], tokens[ground][scheme]) >= least, name
