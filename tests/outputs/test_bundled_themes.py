"""What ledger and dossier show that chronicle does not, and what all three do with text from right to left."""

import gzip
from dataclasses import replace
from functools import cache

import pytest
from building import elements, parsed
from editions import ROOT, article, bundled, edition, many, published, sample

from sitegen.outputs import template_environment
from sitegen.outputs.pages import page_values, pages
from sitegen.page import HomePage, SortedPage
from sitegen.theme_check.fixtures import fixture_sites
from sitegen.theme_check.rendered import assembled

THEMES = sorted(path.parent.name for path in (ROOT / "themes").glob("*/theme.yaml"))


def written(made):
    return {file.path: file.content for file in pages(made, [])}


@cache
def sample_in(theme):
    return written(shown(sample(), theme))


def shown(made, name):
    return replace(made, theme=bundled(name))


def by_class(document, name):
    return [element for _, element in elements(document) if name in (element.get("class") or "").split()]


def text_of(element):
    return " ".join("".join(element.itertext()).split())


def home_of(made):
    return next(page for page in page_values(made) if isinstance(page, HomePage))


def sorted_of(made):
    return {page.order: page for page in page_values(made) if isinstance(page, SortedPage)}


@pytest.mark.parametrize("theme", THEMES)
def test_every_page_is_written_by_the_quicker_code_as_by_the_exact_one(theme, monkeypatch):
    sites = [assembled(fixture_sites()[name]) for name in ("naughty", "right-to-left", "undated")]
    made = [shown(each, theme) for each in (sample(), many(150), *sites)]
    environment_of = template_environment.environment_of

    def quick_alone(*arguments, quick=False):
        assert quick, "a page was refused"
        return environment_of(*arguments, quick=True)

    def exact_alone(*arguments, quick=False):
        return environment_of(*arguments)

    monkeypatch.setattr(template_environment, "environment_of", quick_alone)
    quickly = [written(each) for each in made]
    monkeypatch.setattr(template_environment, "environment_of", exact_alone)
    assert [written(each) for each in made] == quickly


# ledger


def test_only_a_theme_that_asks_pays_for_sorted_pages_and_a_matrix():
    made = sample()
    assert not [path for path in sample_in("chronicle") if path.startswith("sorted/")]
    assert (home_of(made).matrix, home_of(made).orders) == (None, ())
    assert {path for path in written(shown(made, "ledger")) if path.startswith("sorted/")} == {
        f"sorted/{key}.html" for key in ("newest", "basis", "headline", "where", "who", "source")
    }


def test_a_ledger_is_one_table_with_a_row_for_each_entry_and_without_a_script():
    files = sample_in("ledger")
    home, _ = parsed(files["index.html"])
    assert len(by_class(home, "row")) == home_of(sample()).listing.count
    for path, content in files.items():
        if path.endswith(".html"):
            assert not [each for name, each in elements(parsed(content)[0]) if name == "script" and each.get("src")], (
                path
            )


def test_the_sorted_pages_hold_the_same_entries_in_their_order():
    made = shown(sample(), "ledger")
    home = [item.id for section in home_of(made).listing.sections for item in section.items]
    orders = {key: page.listing.sections[0].items for key, page in sorted_of(made).items()}
    assert all(sorted(item.id for item in items) == sorted(home) for items in orders.values())
    dated = [item.id for item in orders["newest"] if item.when.earliest or item.when.latest]
    assert dated == [each for each in reversed(home) if each in dated]
    assert not orders["newest"][-1].when.earliest
    titles = [item.title.casefold() for item in orders["headline"]]
    assert titles == sorted(titles)
    where = [item.places[0].title.casefold() if item.places else None for item in orders["where"]]
    named = [title for title in where if title is not None]
    assert named == sorted(named)
    assert where[len(named) :] == [None] * (len(where) - len(named))


def test_the_head_of_a_sorted_column_says_so_and_the_others_lead_on():
    files = sample_in("ledger")
    head = {
        text_of(each): each
        for name, each in elements(parsed(files["sorted/who.html"])[0])
        if each.get("scope") == "col"
    }
    assert head["Who"].get("aria-sort") == "ascending"
    assert not [each for name, each in elements(head["Who"]) if name == "a"]
    leads = {
        title: next((each.get("href") for name, each in elements(column) if name == "a"), "")
        for title, column in head.items()
    }
    assert leads == {
        "Date": "../index.html",
        "Basis": "../sorted/basis.html",
        "Headline": "../sorted/headline.html",
        "Where": "../sorted/where.html",
        "Who": "",
        "Source": "../sorted/source.html",
    }


def test_every_count_of_the_matrix_leads_to_an_entry_of_that_actor():
    files = sample_in("ledger")
    matrix = home_of(shown(sample(), "ledger")).matrix
    assert matrix is not None
    for row in matrix.rows:
        assert row.count == sum(cell.count for cell in row.cells if cell)
        for cell in filter(None, row.cells):
            address, _, fragment = cell.address.partition("#")
            assert f'id="{fragment}"'.encode() in files[address]
            assert row.subject.title in cell.title


def test_a_matrix_leaves_out_what_no_month_holds_and_says_how_many():
    days = [article(f"a{day}", "Word", published(f"2022-03-{day:02d}"), actors=("red-cross",)) for day in range(1, 9)]
    days.append(article("later", "Word", published("2022-05-02"), actors=("red-cross",)))
    days.append(article("wide", "Word", published("2022"), actors=("red-cross",)))
    matrix = home_of(replace(edition(days), theme=bundled("ledger"))).matrix
    assert [(column.year, column.title) for column in matrix.columns] == [
        ("2022", "03"),
        ("2022", "04"),
        ("2022", "05"),
    ]
    (row,) = matrix.rows
    assert [cell and cell.count for cell in row.cells] == [8, None, 1]
    assert matrix.outside == 1


def test_years_stand_in_for_months_over_a_long_time():
    years = [
        article(f"a{year}", "Word", published(f"{year}-03-01"), actors=("red-cross",)) for year in range(1990, 2020)
    ]
    matrix = home_of(replace(edition(years), theme=bundled("ledger"))).matrix
    assert [column.title for column in matrix.columns] == [str(year) for year in range(1996, 2020)]
    assert matrix.outside == 6


# dossier


def test_every_passage_of_a_dossier_has_the_note_that_it_refers_to():
    for path, content in sample_in("dossier").items():
        if not path.endswith(".html"):
            continue
        document, _ = parsed(content)
        references = {each.get("href"): each.get("id") for each in by_class(document, "ref")}
        backs = {each.get("href").lstrip("#"): each for each in by_class(document, "back")}
        notes = {
            each.get("id")
            for name, each in elements(document)
            if name == "li" and (each.get("id") or "").startswith("n")
        }
        assert {target.lstrip("#") for target in references} == notes, path
        assert set(references.values()) == set(backs), path
        assert [text_of(each) for each in by_class(document, "ref")] == [str(at + 1) for at in range(len(notes))]


def test_a_doubtful_date_is_explained_in_its_note():
    document, _ = parsed(sample_in("dossier")["index.html"])
    notes = [
        text_of(each) for name, each in elements(document) if name == "li" and (each.get("id") or "").startswith("n")
    ]
    assert any("inferred" in note and "Women’s Day" in note for note in notes)
    assert any("sources disagree" in note for note in notes)
    assert any("riverpost.example, Archived copy." in note for note in notes)


def test_a_dossier_holds_more_on_its_home_page_than_a_chronicle():
    made = many(400)
    assert home_of(made).newest
    assert not home_of(shown(made, "dossier")).newest
    assert home_of(shown(made, "dossier")).listing.count == 400


def test_each_chapter_of_a_dossier_has_the_map_of_its_own_places():
    made = shown(assembled(fixture_sites()["many"]), "dossier")
    assert home_of(made).maps == (), "more chapters than maps can be looked at"
    few = assembled(
        {
            "content/articles/a.md": "---\ndate: 2020-01-02\nplaces: [Cairo, Alexandria]\n---\n\nWord.\n",
            "content/articles/b.md": "---\ndate: 2021-01-02\nplaces: [Cairo]\n---\n\nWord.\n",
            "content/articles/c.md": "---\ndate: 2022-01-02\nplaces: [Suez, Cairo]\n---\n\nWord.\n",
        }
    )
    assert home_of(few).maps == ()
    maps = dict(home_of(shown(few, "dossier")).maps)
    assert {section: {mark.title for mark in drawn.marks} for section, drawn in maps.items()} == {
        "y2020": {"Cairo", "Alexandria"},
        "y2022": {"Suez", "Cairo"},
    }
    document, _ = parsed(written(shown(few, "dossier"))["index.html"])
    assert len(by_class(document, "map")) == 2


# all of them


@pytest.fixture(scope="module")
def arabic():
    return assembled(fixture_sites()["right-to-left"])


@pytest.mark.parametrize("theme", THEMES)
def test_an_arabic_site_runs_from_right_to_left(theme, arabic):
    files = written(shown(arabic, theme))
    home, _ = parsed(files["index.html"])
    assert (home.get("lang"), home.get("dir")) == ("ar", "rtl")
    english, _ = parsed(files["articles/english.html"])
    (body,) = by_class(english, "body")
    assert (body.get("lang"), body.get("dir")) == ("en", "auto")
    foreign = [each for _, each in elements(home) if each.get("lang") == "en"]
    assert any("A report in English" in text_of(each) for each in foreign)


@pytest.mark.parametrize("theme", THEMES)
def test_a_style_sheet_knows_no_left_and_right(theme):
    styles = {path: data.decode() for path, data in bundled(theme).static.items() if path.endswith(".css")}
    for path, text in styles.items():
        for word in ("margin-left", "margin-right", "padding-left", "padding-right", "border-left", "text-align: left"):
            assert word not in text, (path, word)
        assert "@media print" in text, path
    every = "".join(styles.values())
    assert "forced-colors: active" in every
    assert "prefers-reduced-motion" in every


@pytest.fixture(scope="module")
def large():
    return many(3000)


@pytest.mark.parametrize("theme", THEMES)
def test_the_first_page_of_a_large_site_stays_small(theme, large):
    """Some 1,000 entries a year: its home page lists one month, whatever number of years there are."""
    made = shown(large, theme)
    home = home_of(made)
    from sitegen import __version__
    from sitegen.outputs.site import site_of
    from sitegen.outputs.templates import renderer
    from sitegen.page.parts import Build

    text = renderer(made.theme, site_of(made), Build(__version__), made.language)(home)
    assert len(gzip.compress(text)) < 150_000
    assert home.listing.count < 120
