"""The day of publication: every rank of evidence, what is not believed, ambiguity, bounds, and any input at all."""

import datetime as dt
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.config import Config
from sitegen.dates import parse_edtf
from sitegen.extractors.furniture import layout
from sitegen.extractors.headline import headline
from sitegen.extractors.named_days import easter, named_day
from sitegen.extractors.parts import Layout, Part
from sitegen.extractors.published import published
from sitegen.extractors.published.forms import stamps, yearless
from sitegen.model import Block, Declared, Draft, Field, Meta
from sitegen.readers.text import text_blocks

BODY = """The bridge over the river was closed by the army before dawn, officials said, and nobody was allowed to cross it.

Farmers who had brought grain to the market waited on the far bank for most of the morning, and some of them turned back.

A spokesman for the regional office said that the work would take weeks and that a ferry would be found in the meantime.
"""
HEADLINE = "Army closes the last bridge over the river"


def draft(text, path="content/articles/bridge.txt", meta=(), **declared):
    fields = {key: Field(value, path, 2) for key, value in declared.items()}
    return Draft(path, "html" if meta else "text", text, Declared(**fields), text_blocks(text), tuple(meta))


def dates(text, config=Config(), **more):  # noqa: B008 - a frozen value
    made = draft(text, **more)
    _, laid = headline(made, layout(made) if made.format == "text" else layout(draft(text)))
    return published(made, laid, config)


def page(*lines):
    return "\n\n".join([*lines, BODY])


def edtf(found):
    return found.published.date.value and found.published.date.value.edtf


@pytest.mark.parametrize(
    ("lines", "expected", "clock", "rule"),
    [
        ((HEADLINE, "Published 12 March 2023 14:02 GMT"), "2023-03-12", "14:02:00+00:00", "published-line"),
        ((HEADLINE, "By Ada Novak", "March 12, 2023"), "2023-03-12", None, "date-line"),
        ((HEADLINE, "By Ada NovakMarch 12, 2023 2:02 pm EST"), "2023-03-12", "14:02:00-05:00", "date-line"),
        ((HEADLINE, "12.03.2023, 14:20"), "2023-03-12", "14:20:00", "date-line"),
        ((HEADLINE, "Ada Novak | Valley Post | 12 Mar 20233:00 AM"), "2023-03-12", "03:00:00", "date-line"),
        ((HEADLINE, "12 березня 2023, 14:20"), "2023-03-12", "14:20:00", "date-line"),
        ((HEADLINE, "١٢ مارس ٢٠٢٣"), "2023-03-12", None, "date-line"),
        ((HEADLINE, "Published", "12 March 2023", "Updated", "14 March 2023"), "2023-03-12", None, "published-line"),
        (("12 March 2023", HEADLINE, "By Ada Novak"), "2023-03-12", None, "date-line"),
    ],
)
def test_lines_beside_the_headline(lines, expected, clock, rule):
    found = dates(page(*lines))
    assert (edtf(found), found.published.time, found.published.date.rule) == (expected, clock, rule)
    assert (found.published.status, found.published.date.basis) == ("stated", "text")


def test_a_glued_date():
    found = dates(" date 2023-05-11 " + BODY)
    assert (edtf(found), found.published.date.rule, found.published.date.evidence.text) == (
        "2023-05-11",
        "glued-date",
        "2023-05-11",
    )


def test_a_dateline():
    found = dates(f"{HEADLINE}\n\nKYIV, 3 March 2022 (Valley Post) — {BODY}")
    assert (edtf(found), found.published.date.rule) == ("2022-03-03", "dateline")


def test_a_page_banner_is_never_the_date_and_bounds_it():
    text = page("21 C", "Springfield", "Thursday, September 28, 2023", HEADLINE, "By Ada Novak")
    found = dates(text.replace("before dawn", "on 6 April 2023"))
    assert edtf(found) == "2023-04-06/2023-09-27"
    assert (found.published.status, found.published.date.basis) == ("inferred", "inferred")
    assert found.published.date.rejected[0].edtf == "2023-09-28"
    assert found.captured.value.edtf == "2023-09-28"


def test_days_without_a_year_count_between_the_bounds():
    text = page("Thursday, September 28, 2023", "21 C", "Springfield", HEADLINE)
    text = text.replace("before dawn", "in December 2022").replace("the morning", "April 6")
    assert edtf(dates(text)) == "2023-04-06/2023-09-27"


def test_what_a_text_looks_forward_to_is_no_bound():
    found = dates(page(HEADLINE).replace("would take weeks", "will be done on 5 June 2031"))
    assert (edtf(found), found.published.earliest, found.published.status) == (None, None, "no date found")


def test_a_named_day_is_a_clue_without_a_year():
    text = page(HEADLINE).replace("before dawn", "as they prepare for the Victory Parade tomorrow")
    found = dates(text).published
    assert (found.date.value, found.clue, found.date.rule) == (None, "05-08", "named-day")
    assert found.date.evidence.text == "Victory Parade tomorrow"


def test_a_line_without_a_year_is_a_clue():
    found = dates(page(HEADLINE, "By Ada Novak, 12 March")).published
    assert (found.date.value, found.clue, found.date.rule) == (None, "03-12", "line-without-year")


def test_a_named_day_between_bounds_of_one_year_is_an_uncertain_day():
    text = page("21 C", "Springfield", "Monday, May 30, 2022", HEADLINE)
    text = text.replace("before dawn", "on 20 April 2022").replace("the morning", "Victory Day, which is tomorrow")
    assert edtf(dates(text)) == "2022-05-08?"


def test_only_an_update_is_an_uncertain_day():
    found = dates(page(HEADLINE, "By Ada Novak", "Updated 14 March 2023"))
    assert (edtf(found), found.published.status) == ("2023-03-14?", "inferred")
    assert found.updated.value.edtf == "2023-03-14"


@pytest.mark.parametrize(
    ("written", "expected", "clock"),
    [
        ("2023-05-11", "2023-05-11", None),
        ("2023-05", "2023-05", None),
        ("2023~", "2023~", None),
        ("2022-03/2022-05", "2022-03/2022-05", None),
        ("2023-05-11T14:02:00Z", "2023-05-11", "14:02:00+00:00"),
        ("2023-05-11 14:02 +02:00", "2023-05-11", "14:02:00+02:00"),
        ("May 11, 2023", "2023-05-11", None),
        ("11 мая 2023", "2023-05-11", None),
        ("May 2023", "2023-05", None),
        ("Thu, 11 May 2023 14:02:00 +0000", "2023-05-11", "14:02:00+00:00"),
        ("13/05/2023", "2023-05-13", None),
        ("May 11 2023 2:02 pm EST", "2023-05-11", "14:02:00-05:00"),
        ("2023-05-11 14:02 XYZ", "2023-05-11", "14:02:00"),
        ("20230511", "2023-05-11", None),
        ("11th of May, 2023", "2023-05-11", None),
    ],
)
def test_front_matter_wins(written, expected, clock):
    found = dates(page(HEADLINE, "Published 12 March 2023"), date=written)
    assert (edtf(found), found.published.time, found.published.date.basis) == (expected, clock, "declared")
    assert not found.problems


@pytest.mark.parametrize("written", ["2023-02-30", "2023-13", "soon", "500 men", "Monday", "45/45/2023", "'"])
def test_a_date_that_is_none_is_an_error_and_the_line_speaks(written):
    found = dates(page(HEADLINE, "Published 12 March 2023"), date=written)
    (problem,) = found.problems
    assert (problem.rule, problem.severity, problem.where) == ("bad-date", "error", "content/articles/bridge.txt:2")
    assert problem.hint
    assert edtf(found) == "2023-03-12"


@pytest.mark.parametrize("written", ["03/04/2023", "3.4.2023", "03-04-23"])
def test_a_declared_date_with_two_meanings_is_neither(written):
    found = dates(BODY, date=written)
    assert (edtf(found), [problem.rule for problem in found.problems]) == (None, ["ambiguous-date"])
    assert edtf(dates(BODY, Config(date_order="dmy"), date=written)) == "2023-04-03"


def test_a_day_that_does_not_exist_says_why():
    assert "28 days" in dates(BODY, date="2023-02-30").problems[0].message


@pytest.mark.parametrize(
    ("line", "config", "more", "expected"),
    [
        ("Posted 03/04/2023", Config(date_order="dmy"), {}, "2023-04-03"),
        ("Posted 03/04/2023", Config(date_order="mdy"), {}, "2023-03-04"),
        ("Posted 03/04/2023 2:02 pm ET", Config(), {}, "2023-03-04"),
        ("Posted 03/04/2023", Config(), {"language": "fr"}, "2023-04-03"),
        ("Posted 03/04/2023", Config(), {"path": "content/articles/2023-03-04-bridge.txt"}, "2023-03-04"),
        ("Posted 23/04/2023", Config(), {}, "2023-04-23"),
    ],
)
def test_digits_whose_order_something_settles(line, config, more, expected):
    found = dates(page(HEADLINE, line), config, **more)
    assert (edtf(found), found.problems) == (expected, ())


def test_digits_that_nothing_settles_are_reported_with_both_days():
    found = dates(page(HEADLINE, "Posted 03/04/2023"))
    assert (edtf(found), found.published.earliest, found.published.latest) == (None, "2023-03-04", "2023-04-03")
    assert [rejected.edtf for rejected in found.published.date.rejected] == ["2023-04-03", "2023-03-04"]
    (problem,) = found.problems
    assert (problem.rule, problem.severity, problem.line) == ("ambiguous-date", "warning", 3)


@pytest.mark.parametrize(
    ("path", "url", "expected", "rule"),
    [
        ("content/articles/2023-05-11-bridge.txt", None, "2023-05-11", "file-name"),
        ("content/articles/bridge_20230511.txt", None, "2023-05-11", "file-name"),
        ("content/articles/x.txt", "https://post.example/2023/05/11/bridge", "2023-05-11", "address"),
        ("content/articles/x.txt", "https://post.example/2023/may/11/bridge", "2023-05-11", "address"),
        ("content/articles/x.txt", "https://post.example/2023/05/bridge", "2023-05", "address"),
        ("content/articles/1234567890.txt", "https://post.example/12345678", None, "none"),
    ],
)
def test_address_and_file_name(path, url, expected, rule):
    found = dates(BODY, path=path, **({"source_url": url} if url else {}))
    assert (edtf(found), found.published.date.rule) == (expected, rule)


def test_what_a_page_states():
    meta = [
        Meta("article:published_time", "2023-05-11T20:10:00+02:00", 5, 30),
        Meta("jsonld:dateModified", "2023-05-12"),
    ]
    found = dates(page(HEADLINE, "By Ada Novak"), meta=meta)
    assert (edtf(found), found.published.time, found.published.date.basis) == (
        "2023-05-11",
        "20:10:00+02:00",
        "metadata",
    )
    assert (found.published.date.evidence.start, found.updated.value.edtf) == (5, "2023-05-12")


def test_the_day_is_that_of_the_page_not_of_greenwich():
    meta = [Meta("jsonld:datePublished", "2023-12-23T01:48:19Z")]
    found = dates(page(HEADLINE, "By Ada Novak", "December 22, 2023 at 8:48 p.m. EST"), meta=meta)
    assert (edtf(found), found.published.status) == ("2023-12-22", "stated")


def test_sources_that_disagree_say_so():
    found = dates(page(HEADLINE, "Published 12 March 2023"), date="2023-05-11")
    assert (edtf(found), found.published.status) == ("2023-05-11", "sources disagree")
    (rejected,) = found.published.date.rejected
    assert (rejected.edtf, "front matter" in rejected.reason) == ("2023-03-12", True)
    assert dates(page(HEADLINE, "Published 12 March 2023"), date="2023-03-13").published.status == "stated"


def test_reading_declared_leaves_the_words_alone():
    text = page(HEADLINE, "Published 12 March 2023")
    assert edtf(dates(text, Config(reading="declared"))) is None
    assert edtf(dates(text, Config(reading="declared"), date="2023-05-11")) == "2023-05-11"


def test_words_that_are_no_date_by_hand():
    made = draft(page(HEADLINE, "12 March 2023"))
    _, laid = headline(made, layout(made))
    spurned = Draft(
        made.path, "text", made.text, Declared(not_date=(Field("12 March 2023", made.path, 2),)), made.blocks
    )
    assert published(spurned, laid, Config()).published.date.value is None


def test_no_line_later_than_the_capture_is_believed():
    text = page(HEADLINE, "By Ada Novak", "5 June 2024")
    assert edtf(dates(text)) == "2024-06-05"
    assert edtf(dates(text, captured="2023-09-28")) is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("ODec. 18, 2023 9:00 am EST", "2023-12-18"),
        ("22 Dec 202322 Dec 2023", "2023-12-22"),
        ("(2023, December 22)", "2023-12-22"),
        ("le 1er mars 2022", "2022-03-01"),
        ("3 de marzo de 2022", "2022-03-03"),
        ("24 Dicembre 2023", "2023-12-24"),
        ("2023/12/22", "2023-12-22"),
        ("v1.2.23, 555-2023, 32 March 2023", None),
    ],
)
def test_whole_dates_in_lines(line, day):
    assert next((stamp.day.isoformat() for stamp in stamps(line)), None) == day


def test_a_line_without_a_year():
    assert yearless("Sunday 24th December")[2:] == (12, 24)
    assert yearless("Sunday 24th December 2023") is None


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("victory day", 2022, "2022-05-09"),
        ("thanksgiving", 2023, "2023-11-23"),
        ("memorial day", 2023, "2023-05-29"),
        ("good friday", 2023, "2023-04-07"),
        ("election day", 2022, "2022-11-08"),
        ("black friday", 2023, "2023-11-24"),
    ],
)
def test_named_days(name, year, day):
    assert named_day(name, year) == dt.date.fromisoformat(day)


def test_easter_falls_where_almanacs_say():
    assert [easter(year).isoformat() for year in (1961, 2000, 2008, 2038)] == [
        "1961-04-02",
        "2000-04-23",
        "2008-03-23",
        "2038-04-25",
    ]


lines = st.lists(
    st.one_of(
        st.text(max_size=60),
        st.sampled_from(
            [HEADLINE, "Published 12 March 2023", "03/04/2023", "Updated: 99 May 20231:1", "Victory Day tomorrow", BODY]
        ),
    ),
    max_size=8,
).map("\n\n".join)


@settings(max_examples=100, deadline=None)
@given(lines, st.one_of(st.none(), st.text(max_size=30)))
def test_any_draft_has_dates_that_can_be_read_and_evidence_that_stands_there(text, written):
    found = dates(text, date=written) if written is not None else dates(text)
    date = found.published.date
    if date.value:
        assert parse_edtf(date.value.edtf) == date.value
    if date.evidence and date.evidence.start is not None and date.basis == "text":
        assert "".join(text[date.evidence.start : date.evidence.end].split()) == "".join(date.evidence.text.split())
    assert 0 <= date.confidence <= 1


@pytest.mark.parametrize("unit", ["12/03/2023 ", "today Victory Day ", "March ", "Published 12 March 2023\n\n"])
def test_time_is_linear(unit):
    def seconds(size):
        made = draft(unit * (size // len(unit)))
        laid = Layout(tuple(Part(block, "above the report") for block in made.blocks), made.blocks, ())
        begin = time.process_time()
        published(made, laid, Config())
        return time.process_time() - begin

    seconds(4_000)
    assert seconds(40_000) < 40 * max(seconds(4_000), 0.005)


def test_blocks_without_a_place_are_read_too():
    made = Draft("x.txt", "text", "", Declared(), (Block("paragraph", BODY, ((0, -1),), ()),))
    _, laid = headline(made, layout(made))
    assert published(made, laid, Config()).published.date.value is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The bridge fell on 3 April, the mayor said.", "2023-04-03"),
        ("The bridge fell on March 4, the mayor said.", "2023-03-04"),
        ("It fell on 3 April, and not on 4 March.", None),
        ("It may 3 times have been hit.", None),
    ],
)
def test_digits_mean_the_day_that_the_text_names(sentence, expected):
    assert edtf(dates(page(HEADLINE, "Posted 03/04/2023") + "\n" + sentence)) == expected


def test_a_dateline_without_its_year_is_a_clue():
    body = BODY.replace("The bridge over", "HARBOUR CITY, 3 March (Meridian Wire) — The bridge over", 1)
    found = dates(HEADLINE + "\n\n" + body)
    assert (edtf(found), found.published.clue, found.published.date.rule) == (None, "03-03", "line-without-year")
    assert found.published.date.evidence.text == "3 March"


def test_a_dateline_with_uneven_spaces_keeps_its_place():
    text = HEADLINE + "\n\n" + BODY.replace("The bridge over", "HARBOUR   CITY, 3 March — The bridge over", 1)
    evidence = dates(text).published.date.evidence
    assert text[evidence.start : evidence.end] == evidence.text == "3 March"
