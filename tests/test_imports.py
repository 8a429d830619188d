"""What a run imports: nothing that it does not need, for an import is most of what a quick command costs."""

import subprocess
import sys

import pytest

CODE = """
import sys
sys.argv = ["sitegen", *sys.argv[1:]]
from sitegen.cli import main
try:
    main()
except SystemExit as done:
    assert not done.code, done.code
print("\\n".join(sys.modules), file=sys.stderr)
"""
SITE = "title: Ferries\nreading: declared\nbase_url: https://example.org\noutputs: [pages, data, sitemap]\n"
ARTICLE = (
    "---\ntitle: Ferry back\ndate: 2021-04-02\n---\nThe *ferry* was back, [they said](https://example.com/a).\n\n- a\n"
)

SLOW = {
    "asyncio",
    "concurrent.futures",
    "csv",
    "email.message",
    "http.client",
    "logging",
    "multiprocessing",
    "ssl",
    "tomllib",
    "unittest",
    "urllib.request",
    "xml",
}
"""Parts of the standard library that no plain site is built with."""
TEMPLATES = {"jinja2", "markupsafe"}
OF_ALL_ARTICLES = {
    "sitegen.corpus",
    "sitegen.gazetteer.country",
    "sitegen.outlines",
    "sitegen.outputs.pages",
    "sitegen.rendering",
    "sitegen.timeline",
    "subprocess",
}
"""What puts a site together."""
OF_OTHER_TEXTS = {
    "sitegen.authorities.entries",
    "sitegen.extractors.furniture.lines",
    "sitegen.extractors.headline.candidates",
    "sitegen.extractors.names",
    "sitegen.extractors.published.inferred",
    "sitegen.extractors.published.order",
    "sitegen.extractors.records",
    "sitegen.extractors.when.grammar",
    "sitegen.extractors.when.tokens",
    "sitegen.readers.align",
    "sitegen.readers.blocks",
    "sitegen.readers.declared.toml_json",
    "sitegen.readers.html",
    "sitegen.readers.text",
}
"""What reads texts of other formats, or more out of one than it declares."""
RECORDS = {"yaml"}
"""For the records that come with sitegen, which are not of the plainest YAML."""


@pytest.fixture
def site(tmp_path):
    (tmp_path / "content" / "articles").mkdir(parents=True)
    (tmp_path / "content" / "site.yaml").write_text(SITE, "utf-8")
    (tmp_path / "content" / "articles" / "ferry.md").write_text(ARTICLE, "utf-8")
    return tmp_path


def imported(folder, *arguments):
    run = subprocess.run(
        [sys.executable, "-c", CODE, *arguments], cwd=folder, capture_output=True, text=True, check=True
    )
    modules = set(run.stderr.split())
    packages = {name.partition(".")[0] for name in modules}
    helpers = {name for name in packages if name.startswith("_") or name == "cython_runtime"}
    return packages - sys.stdlib_module_names - helpers - {"sitegen"}, modules


@pytest.mark.parametrize("arguments", [["--version"], ["build", "--help"]])
def test_what_only_prints_imports_next_to_nothing(tmp_path, arguments):
    packages, modules = imported(tmp_path, *arguments)
    assert packages == {"click"}
    assert not modules & (SLOW | {"sqlite3", "sitegen.build", "sitegen.model"})


@pytest.mark.parametrize("arguments", [["check"], ["build", "--quiet"]])
def test_a_plain_site_is_built_without_parsers_and_network(site, arguments):
    packages, modules = imported(site, *arguments)
    assert packages <= {"click", "anyascii"} | TEMPLATES | RECORDS
    assert not modules & SLOW


def test_a_build_with_nothing_changed_imports_neither_templates_nor_readers(site):
    imported(site, "build", "--quiet")
    packages, modules = imported(site, "build", "--quiet")
    assert packages <= {"click", "anyascii"}
    assert not modules & (SLOW | {"sitegen.readers", "sitegen.extractors", "sitegen.outputs", "sitegen.model"})


def test_an_edited_text_imports_nothing_that_puts_a_site_together(site):
    article = site / "content" / "articles" / "ferry.md"
    long = ARTICLE.replace("\n\n- a\n", f"\n\n{' '.join(['It sailed to the island and back.'] * 30)}\n")
    article.write_text(long, "utf-8")
    imported(site, "build", "--quiet")
    article.write_text(f"{long}\nIt sailed on.\n", "utf-8")
    packages, modules = imported(site, "build", "--quiet")
    assert packages <= {"click"} | TEMPLATES | RECORDS
    assert "jinja2" in packages
    assert modules & (SLOW | OF_ALL_ARTICLES | OF_OTHER_TEXTS) == set()


def test_an_edit_of_what_an_actor_is_also_called_imports_nothing_that_reads_or_lists_articles(site):
    article, records = site / "content" / "articles" / "ferry.md", site / "content" / "actors.yaml"
    article.write_text(ARTICLE.replace("---\nThe", "actors: [Harbour Union]\n---\nThe"), "utf-8")
    records.write_text("- name: Harbour Union\n  aliases: [Dockers]\n", "utf-8")
    imported(site, "build", "--quiet")
    records.write_text("- name: Harbour Union\n  aliases: [Stevedores]\n", "utf-8")
    packages, modules = imported(site, "build", "--quiet")
    assert "Stevedores" in (site / "public" / "actors" / "harbour-union.html").read_text("utf-8")
    assert packages <= {"click", "anyascii"} | TEMPLATES | RECORDS
    others = OF_ALL_ARTICLES - {"sitegen.corpus"} | OF_OTHER_TEXTS - {"sitegen.authorities.entries"}
    assert modules & (SLOW | others) == set()
