"""Small whole sites, byte for byte: `sites/NAME/content` builds to `sites/NAME/public`; and the same input always to the
same bytes, whatever the machine, its clock and its memory.

Of a site's files `public/` keeps the list of all and the content of those that `KEPT` names. UPDATE=1 in the environment
writes them anew; then read what git says has changed.
"""

import json
import os
import subprocess
import sys
from fnmatch import fnmatch
from pathlib import Path
from shutil import copytree, rmtree

import pytest
from building import build, tree, write

from sitegen.build import Order, build_site

SITES = Path(__file__).parent / "sites"
NAMES = sorted(folder.name for folder in SITES.iterdir() if folder.is_dir())
KEPT = (
    ".sitegen-files",
    "*.xml",
    "*.json",
    "data/*",
    "articles/*",
    "index.html",
    "404.html",
    "places/index.html",
    "actors/index.html",
    "years/undated.html",
)


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """Each site, built once: its folder by its name."""
    made = {}

    def of(name):
        if name not in made:
            made[name] = copytree(SITES / name / "content", tmp_path_factory.mktemp(name) / "content").parent
            build(made[name])
        return made[name]

    return of


@pytest.fixture
def copy(tmp_path):
    """A copy of a site's sources, to be changed."""
    return lambda name: copytree(SITES / name / "content", tmp_path / "site/content").parent


def kept(files):
    return {path: content for path, content in files.items() if any(fnmatch(path, pattern) for pattern in KEPT)}


@pytest.mark.parametrize("name", NAMES)
def test_golden(built, name):
    made, golden = kept(tree(built(name) / "public")), SITES / name / "public"
    if os.environ.get("UPDATE"):
        rmtree(golden, ignore_errors=True)
        write(golden, made)
    expected = tree(golden)
    differ = sorted(path for path in {*made, *expected} if made.get(path) != expected.get(path))
    assert not differ, f"not as in {golden}: {differ}; if that is right: UPDATE=1 python -m pytest {__file__}"


@pytest.mark.parametrize("name", NAMES)
def test_built_again_writes_nothing(built, name):
    again = build(built(name)).publication
    assert (again.written, again.removed) == (0, 0)
    assert build(built(name), fresh=True).publication.written == 0


@pytest.mark.parametrize("name", NAMES)
def test_another_day_changes_nothing(built, name):
    order = Order(built(name), built(name) / "public", jobs=1)
    assert build_site(order, "1999-12-31").publication.written == 0


def test_several_processes_make_the_same_bytes(built, copy, monkeypatch):
    monkeypatch.setattr("sitegen.reading.WORTH_A_POOL", 1)
    site = copy("mixed")
    build(site, jobs=2)
    assert tree(site / "public") == tree(built("mixed") / "public")


MACHINES = [
    {"LC_ALL": "C", "TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
    {"LC_ALL": "C.UTF-8", "TZ": "America/Los_Angeles", "PYTHONHASHSEED": "2", "LANGUAGE": "tr"},
]


@pytest.mark.parametrize("machine", MACHINES, ids=["one", "another"])
def test_another_machine_makes_the_same_bytes(built, copy, machine, tmp_path):
    """Another working directory, locale, time zone and order of hashing."""
    site = copy("mixed")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    program = [sys.executable, "-c", "from sitegen.cli import main; main()", "build", "-C", str(site), "--quiet"]
    environment = {**os.environ, **machine, "PYTHONPATH": str(Path(__file__).parent.parent)}
    subprocess.run(program, cwd=elsewhere, env=environment, check=True, timeout=60)
    assert tree(site / "public") == tree(built("mixed") / "public")


def add_an_article(site):
    write(site, {"content/articles/new.md": "---\ntitle: New\ndate: 2021-10-01\n---\n\nAsh fell on El Paso again.\n"})


def change_an_article(site):
    path = site / "content/articles/airport.md"
    path.write_text(path.read_text("utf-8").replace("2021-10-07", "2021-10-08").replace("Aena", "Binter"), "utf-8")


def delete_an_article(site):
    (site / "content/articles/after.txt").unlink()


def rename_an_article(site):
    (site / "content/articles/airport.md").rename(site / "content/articles/runway.md")


def rename_an_actor(site):
    write(site, {"content/actors.yaml": "- id: aena\n  name: Aeropuertos\n  aliases: [Aena]\n  kind: organisation\n"})


def move_a_place(site):
    write(
        site, {"content/places.yaml": "- name: La Palma\n  id: la-palma\n  within: portugal\n  coordinates: 28, -17\n"}
    )


def correct_an_article(site):
    write(site, {"content/articles/after.txt.yaml": "date: 2022-03\nplaces: [Tazacorte]\n"})


def change_the_settings(site):
    path = site / "content/site.yaml"
    path.write_text(path.read_text("utf-8").replace("articles+events", "articles") + "bodies: none\n", "utf-8")


def change_the_theme(site):
    write(
        site,
        {
            "content/site.yaml": "title: Mine\ntheme: mine\n",
            "themes/mine/theme.yaml": "title: Mine\nextends: chronicle\n",
            "themes/mine/templates/page.html": '{% extends "chronicle/page.html" %}\n{% block canonical %}{% endblock %}\n',
        },
    )


EDITS = [
    *(add_an_article, change_an_article, delete_an_article, rename_an_article, rename_an_actor, move_a_place),
    *(correct_an_article, change_the_settings, change_the_theme),
]


@pytest.mark.parametrize("edit", EDITS, ids=lambda edit: edit.__name__)
def test_a_build_after_an_edit_equals_a_clean_one(copy, tmp_path, edit):
    site = copy("mixed")
    build(site)
    edit(site)
    done = build(site).publication
    assert done.written + done.removed > 0
    build(site, tmp_path / "clean", fresh=True)
    assert tree(site / "public") == tree(tmp_path / "clean")


def test_related_reports_can_be_left_out(copy):
    site = copy("mixed")
    both = ('class="related"', 'class="threads"')
    build(site)
    assert all(mark in shown(site) for mark in both)
    path = site / "content/site.yaml"
    path.write_text(path.read_text("utf-8") + "related: none\n", "utf-8")
    build(site)
    assert not any(mark in shown(site) for mark in both)
    assert 'rel="prev"' in shown(site)
    articles = json.loads((site / "public/data/articles.json").read_text("utf-8"))["articles"]
    assert articles
    assert not any(each["related"] for each in articles)


def shown(site):
    return "".join(page.read_text("utf-8") for page in (site / "public/articles").glob("*.html"))
