"""Lanes, the calendar, shelves, tables of who is named with whom, names as found, and citations."""

import re
from itertools import chain

import pytest
from editions import article, body_of, edition, many, published, sample

from sitegen.config import Config
from sitegen.dates import parse_edtf
from sitegen.outputs.pages import page_values, pages
from sitegen.outputs.shapes import SHAPES, shape_of
from sitegen.outputs.wording import in_words, when_on
from sitegen.page import ActorPage, ActorsPage, ArticlePage, CalendarPage, PeriodPage, PlacePage, UndatedPage
from sitegen.page.parts import When


def of(kind, made):
    return [page for page in page_values(made) if isinstance(page, kind)]


def text_of(made, address):
    return next(file.content.decode() for file in pages(made, []) if file.path == address)


def lanes_of(made):
    return of(ActorsPage, made)[0].lanes


def actor(made, name):
    return next(page for page in of(ActorPage, made) if page.name == name)


def reports(*dates, status="stated", actors=("red-cross", "river-post"), **more):
    return edition(
        [
            article(f"a{number}", f"Report {number}", published(date, status), actors=actors, **more)
            for number, date in enumerate(dates)
        ]
    )


@pytest.mark.parametrize(
    "edtf, lasting, shape, words",
    [
        ("2022-03-06", False, "day", "6 March 2022"),
        ("2022-03", False, "within", "March 2022"),
        ("2022-21", False, "within", "spring 2022"),
        ("2022", False, "within", "2022"),
        ("202X", False, "within", "2020s"),
        ("2022~", False, "within about", "about 2022"),
        ("2022-03-06~", False, "day about", "about 6 March 2022"),
        ("2022?", False, "within unsure", "2022, uncertain"),
        ("2022%", False, "within about unsure", "about 2022, uncertain"),
        ("2022-03-06/2022-03-09", False, "between", "between 6 and 9 March 2022"),
        ("2022-03-06/2022-03-09", True, "lasting", "6 to 9 March 2022"),
        ("2022~/2023", True, "lasting about", "about 2022 to 2023"),
        ("../2022-03-06", False, "before", "6 March 2022 or earlier"),
        ("2022-03-06/..", True, "after", "6 March 2022 or later"),
    ],
)
def test_a_date_looks_and_reads_like_what_it_is(edtf, lasting, shape, words):
    date = parse_edtf(edtf)
    when = When(edtf, date.earliest, date.latest, "stated", "text", "", lasting)
    assert (shape_of(when), in_words(when)) == (shape, words)
    assert set(shape.split()) <= set(SHAPES)


def test_bounds_without_a_date_have_a_shape_and_no_date_has_none():
    assert shape_of(When("", "2022-03-06", "2022-03-09", "sources disagree", "text")) == "between"
    assert shape_of(When("", None, "2022-03-09", "no date found", "none")) == "before"
    assert shape_of(When("", None, None, "no date found", "none")) == ""
    assert shape_of(when_on(parse_edtf("2022-03"))) == "within"


def test_every_shape_is_drawn_and_explained():
    about = text_of(sample(), "about.html")
    css = text_of(sample(), "static/theme.css")
    for shape in SHAPES:
        assert f'class="shape {shape}' in about
        assert shape == "day" or re.search(rf"\.entry\W.*\b{shape}\b.*::before", css), shape


def test_each_entry_of_a_small_site_has_a_mark_that_shows_its_date():
    made = reports("2022-03-06", "2022-03", "2022-05-01/2022-05-20", "../2022-06-01", "2022-07-01/..", "2022-09~")
    drawn = lanes_of(made)
    marks = {mark.shape: mark for mark in drawn.lanes[0].marks}
    assert drawn.unit == ""
    assert set(marks) == {"day", "within", "between", "before", "after", "within about"}
    assert marks["day"].width == 0
    assert marks["within"].width > marks["between"].width > 4
    assert marks["day"].title == "6 March 2022: Report 0"
    assert marks["day"].address == "articles/a0.html"
    assert all(0 <= mark.left <= mark.left + mark.width <= 100 for mark in marks.values())


def test_reports_of_one_day_are_one_mark_and_none_is_lost():
    (lane, _) = lanes_of(reports("2022-03-06", "2022-03-06", "2022-03-06", "2022-04-01")).lanes
    assert [(mark.count, mark.title) for mark in lane.marks] == [
        (3, "6 March 2022: 3 entries"),
        (1, "1 April 2022: Report 3"),
    ]
    assert (lane.count, lane.outside) == (4, 0)


def test_a_large_site_is_drawn_in_clusters_that_lead_to_their_entries():
    made = many(1200)
    drawn = lanes_of(made)
    anchors = {page.address: set(re.findall(r'id="(e-[^"]+)"', text)) for page, text in rendered(made)}
    assert drawn.unit == "month"
    for lane in drawn.lanes:
        assert len(lane.marks) <= 60
        assert sum(mark.count for mark in lane.marks) + lane.outside == lane.count
        for mark in lane.marks:
            address, _, fragment = mark.address.partition("#")
            assert fragment in anchors[address]


def rendered(made):
    values = {page.address: page for page in page_values(made)}
    return [(values[file.path], file.content.decode()) for file in pages(made, []) if file.path in values]


def test_a_lane_is_one_stop_of_the_tab_key():
    text = text_of(many(300), "actors/index.html")
    lanes = text[text.index('class="lanes"') : text.index("</section>")]
    drawings = re.findall(r"<svg.*?</svg>", lanes, re.DOTALL)
    stops = re.findall(r"<a (?!tabindex=\"-1\")", lanes)
    assert len(stops) == lanes.count("<li>") == 5
    assert all('aria-hidden="true"' in drawing.split(">")[0] for drawing in drawings)


def test_too_little_is_not_drawn():
    assert lanes_of(reports("2022-03-06", "2022-03-07")) is None
    assert lanes_of(reports("2022-03-06", "2022-03-07", "2022-03-08", actors=("red-cross",))) is None
    assert lanes_of(edition([])) is None


def test_only_a_long_timeline_has_a_calendar_and_it_counts_everything():
    assert not of(CalendarPage, sample())
    made = many(900, years=2)
    (calendar,) = of(CalendarPage, made)
    assert [(row.year.title, row.year.count) for row in calendar.years] == [("2021", 450), ("2022", 450)]
    for row in calendar.years:
        assert len(row.months) == 12
        assert sum(cell.count for cell in row.months) + row.wide == row.year.count
        assert all(bool(cell.address) == bool(cell.count) == bool(cell.level) for cell in row.months)
    assert "years/index.html" in text_of(made, "index.html")


def test_a_full_year_shows_its_days():
    made = many(900, years=2)
    year = next(page for page in of(PeriodPage, made) if page.address == "years/2021.html")
    days = [cell for month in year.days for cell in chain.from_iterable(month.weeks) if cell]
    assert len(days) == 365
    assert sum(cell.count for cell in days) == 450
    assert max(cell.level for cell in days) == 4
    first = next(cell for cell in days if cell.count)
    assert first.title == f"1 January 2021: {first.count} entries" if first.count > 1 else "1 January 2021: 1 entry"
    assert first.address.startswith("years/2021-01.html#e-")
    # The first of January 2021 was a Friday.
    assert [cell.number if cell else None for cell in year.days[0].weeks[0]] == [None, None, None, None, 1, 2, 3]
    assert not next(page for page in of(PeriodPage, many(100)) if page.address == "years/2021.html").days


def undated(count, letters="ab"):
    return edition(
        [
            article(f"n{number}", f"{letters[number % len(letters)]} report {number}", published(None, "no date found"))
            for number in range(count)
        ]
    )


def test_a_short_shelf_is_one_list_and_a_long_one_is_cut_by_letter():
    (shelf,) = of(UndatedPage, undated(20))
    assert (shelf.listing.count, shelf.letters) == (20, ())
    shelf, first, second = of(UndatedPage, undated(301, "aШ"))
    assert (shelf.listing.count, [(each.title, each.count) for each in shelf.letters]) == (0, [("A", 151), ("S", 150)])
    assert (first.address, first.listing.count) == ("years/undated-a.html", 151)
    assert second.listing.count == 150
    # Where one letter is too full, two letters are taken.
    assert len(of(UndatedPage, undated(1200, ("ab", "ac", "b")))) == 4


def test_an_undated_report_changes_no_other_letter():
    before, after = ({page.address: page for page in of(UndatedPage, undated(n, "abcd"))} for n in (400, 401))
    changed = {address for address in before if before[address] != after[address]}
    assert changed == {"years/undated.html", "years/undated-a.html"}


def test_the_table_tells_how_often_when_and_where_two_are_named_together():
    page = actor(sample(), "Oleksandr Markushyn")
    (cross,) = (pair for pair in page.actors if pair.id == "red-cross")
    assert cross.count == 2
    assert (in_words(cross.first), in_words(cross.last)) == ("6 March 2022", "23 April 2022")
    assert [entry.address for entry in cross.entries] == ["articles/return.html", "articles/bridge.html"]
    assert {pair.title: pair.count for pair in page.places} == {"Irpin": 2, "Bucha": 1}
    text = text_of(sample(), "actors/oleksandr-markushyn.html")
    assert '<th scope="row"><a href="../actors/red-cross.html">' in text


def test_names_are_shown_as_they_were_found_with_their_counts():
    page = next(page for page in of(PlacePage, sample()) if page.name == "Irpin")
    found = {each.name: each.count for each in page.written}
    assert found["Irpin"] > 3
    assert found["Irpen"] == 0, "a record knows this name, and no report has it"
    assert [each.count for each in page.written] == sorted((each.count for each in page.written), reverse=True)
    assert not next(page for page in of(PlacePage, sample()) if page.name == "Geneva").written


def test_a_report_is_cited_with_its_source_and_its_own_address():
    made = sample(Config(title="The northern road", base_url="https://example.org/repo"))
    cited = {page.address: page.citation for page in of(ArticlePage, made)}
    assert cited["articles/bridge.html"] == (
        "Vera Long, “Thousands cross a broken bridge out of Irpin”, riverpost.example, 6 March 2022, "
        "https://riverpost.example/irpin-bridge, archived at https://archive.example/20220307/irpin-bridge, "
        "captured 7 March 2022, in The northern road, https://example.org/repo/articles/bridge.html"
    )
    assert cited["articles/nothing.html"].startswith("“A diary page that says no day”, no date found, in ")
    assert cited["articles/bridge.html"] in text_of(made, "articles/bridge.html").replace("&#39;", "’")


def test_a_report_on_something_else_changes_few_pages():
    extra = article("extra", "Something else", published("2022-04-01"), places=("geneva",), body=body_of("Elsewhere."))
    base = [
        article(f"a{n}", f"R {n}", published("2022-03-06"), places=("irpin",), actors=("red-cross",)) for n in range(9)
    ]
    before = {page.address: page for page in page_values(edition(base))}
    after = {page.address: page for page in page_values(edition([*base, extra]))}
    changed = {address for address in before if before[address] != after[address]}
    assert {"places/irpin.html", "actors/red-cross.html", "actors/index.html", "places/ukraine.html"}.isdisjoint(
        changed
    )
