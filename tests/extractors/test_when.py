"""What the dates in a text mean: every rule on sentences of its own, the traps, the languages, hostile text."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.dates import parse_edtf
from sitegen.extractors.when import find
from sitegen.model import Passage

THURSDAY = "2023-05-11"


def read(text, anchor=THURSDAY, language="en", **more):
    """The words found, with their TIMEX3 and EDTF values."""
    passage = Passage(text, language, parse_edtf(anchor) if anchor else None, **more)
    return [(text[found.start : found.end], found.timex, found.value) for found in find(passage)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They were stupidly sold the wed linen.", []),
        ("She may leave, and they may march on the sea port.", []),
        ("It cost $10, or 15% of 50 a head.", []),
        ("The 72nd Brigade met the 3rd Assault Brigade and the 6th and 8th companies.", []),
        ("He told the 1+1 channel of a 2-1 win and a 1:1 meeting.", []),
        ("Theresa May and April Jones saw the March on Rome.", []),
        ("Some 2000 soldiers and 1,990 sailors came in 152mm range of No. 2022.", []),
        ("In his 30s he read Russia Today and The Sunday Times.", []),
        ("Today's youth will one way or another hear it.", []),
        ("Kabul fell; the fall of Kabul was a shock.", []),
        ("The port was shelled in August last year.", [("August last year", "2022-08", "2022-08")]),
        ("It has burned since last August.", [("last August", "2022-08", "2022-08")]),
        ("It began on Feb. 24.", [("Feb. 24", "2023-02-24", "2023-02-24")]),
        ("The law took effect Feb. 9.", [("Feb. 9", "2023-02-09", "2023-02-09")]),
        ("Talks resume Monday.", [("Monday", "2023-05-15", "2023-05-15")]),
        ("The bridge must be open by May.", [("May", "2023-05", "2023-05")]),
        ("They met on the previous Friday.", [("the previous Friday", "2023-05-05", "2023-05-05")]),
        ("The siege held for two years and 48 hours.", [("two years", "P2Y", ""), ("48 hours", "PT48H", "")]),
    ],
)
def test_traps(text, expected):
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("The dam broke on Friday.", "2023-05-12", "2023-05-12"),
        ("The dam broke on Friday.", "2023-05-11", "2023-05-05"),
        ("The council will vote on Friday.", "2023-05-11", "2023-05-12"),
        ("The council is due to vote on Monday.", "2023-05-11", "2023-05-15"),
        ("On Monday, the two presidents plan to meet.", "2023-05-11", "2023-05-15"),
        ("The truce was due to expire on Monday.", "2023-05-11", "2023-05-08"),
        ("The mayor said on Tuesday that nobody will leave.", "2023-05-11", "2023-05-09"),
        ("Officials condemned Tuesday's shelling.", "2023-05-11", "2023-05-09"),
        ("They postponed it until Monday.", "2023-05-11", "2023-05-15"),
        ("They left last Thursday.", "2023-05-11", "2023-05-04"),
        ("They leave next Thursday.", "2023-05-11", "2023-05-18"),
    ],
)
def test_weekday_is_the_nearest_past_one_unless_the_sentence_looks_ahead(text, day, expected):
    assert read(text, day)[-1][2] == expected


@pytest.mark.parametrize(
    ("text", "day", "expected"),
    [
        ("The depot burned on Nov. 27.", "2023-12-17", "2023-11-27"),
        ("The bond is payable Dec. 15.", "2023-10-02", "2023-12-15"),
        ("The envoy arrived on 30 December.", "2023-01-03", "2022-12-30"),
        ("He was exiled on Aug. 20.", "2023-05-11", "2022-08-20"),
        ("The vote will be held on Oct. 15.", "2023-01-11", "2023-10-15"),
        ("The town fell in October.", "2023-01-08", "2022-10"),
        ("The court will hear the case in November.", "2023-02-08", "2023-11"),
        ("They have been in the trenches since March.", "2023-01-08", "2022-03"),
        ("Two helicopters crashed last February.", "2023-03-01", "2022-02"),
        ("Two helicopters crashed last January.", "2023-03-20", "2023-01"),
        ("They hope to rebuild it next May.", "2023-05-11", "2024-05"),
        ("The talks of May and June 2021 failed.", "2023-05-11", "2021-05"),
        ("Thursday, 5 May was calm.", "2023-05-11", "2022-05-05"),
    ],
)
def test_a_missing_year_comes_from_publication_and_tense(text, day, expected):
    assert read(text, day)[0][2] == expected


@pytest.mark.parametrize(
    ("text", "timex", "value"),
    [
        ("2022-02-24", "2022-02-24", "2022-02-24"),
        ("2022/02/24", "2022-02-24", "2022-02-24"),
        ("24.02.2022", "2022-02-24", "2022-02-24"),
        ("02/24/2022", "2022-02-24", "2022-02-24"),
        ("24 February 2022", "2022-02-24", "2022-02-24"),
        ("Thursday, February 24th, 2022", "2022-02-24", "2022-02-24"),
        ("the 24th of February 2022", "2022-02-24", "2022-02-24"),
        ("24-Feb-2022", "2022-02-24", "2022-02-24"),
        ("3-5 March 2022", "2022-03-03/2022-03-05", "2022-03-03/2022-03-05"),
        ("March 3-5", "2023-03-03/2023-03-05", "2023-03-03/2023-03-05"),
        ("August 2022", "2022-08", "2022-08"),
        ("2022", "2022", "2022"),
        ("mid-April", "2023-04", "2023-04~"),
        ("early 2022", "2022", "2022~"),
        ("the end of March 2022", "2022-03", "2022-03~"),
        ("the first week of March 2022", "2022-03", "2022-03~"),
        ("the late 1990s", "199", "199X~"),
        ("the 20th century", "19", "19XX"),
        ("the summer of 2022", "2022-SU", "2022-22"),
        ("last winter", "2022-WI", "2022-24"),
        ("the third quarter of 2022", "2022-Q3", "2022-07/2022-09"),
        ("the first half of 2022", "2022-H1", "2022-01/2022-06"),
        ("third-quarter", "2022-Q3", "2022-07/2022-09"),
        ("last week", "2023-W18", "2023-05-01/2023-05-07"),
        ("the weekend", "2023-W18-WE", "2023-05-06/2023-05-07"),
        ("next month", "2023-06", "2023-06"),
        ("earlier this year", "2023", "2023"),
        ("yesterday", "2023-05-10", "2023-05-10"),
        ("the day before yesterday", "2023-05-09", "2023-05-09"),
        ("tonight", "2023-05-11TNI", "2023-05-11"),
        ("last night", "2023-05-10TNI", "2023-05-10"),
        ("Friday morning", "2023-05-05TMO", "2023-05-05"),
        ("two days ago", "2023-05-09", "2023-05-09"),
        ("two years ago", "2021", "2021~"),
        ("three weeks ago", "2023-W16", "2023-04-17~/2023-04-23~"),
        ("6 a.m. on 24 February 2022", "2022-02-24T06:00", "2022-02-24"),
        ("24 February 2022 at 18:20", "2022-02-24T18:20", "2022-02-24"),
        ("14:02 GMT", "2023-05-11T14:02", ""),
        ("New Year's Eve", "2022-12-31", "2022-12-31"),
        ("Easter Monday", "2023-04-10", "2023-04-10"),
        ("every Monday", "XXXX-WXX-1", ""),
        ("the past three months", "P3M", ""),
        ("recent years", "PAST_REF", ""),
        ("nineteen ninety-six", "1996", "1996"),
        ("year-end", "2023-12-31", "2023-12~"),
    ],
)
def test_values_and_whole_span(text, timex, value):
    sentence = f"It was seen by {text}, they say."
    assert read(sentence) == [(text, timex, value)]


def test_later_dates_point_at_earlier_ones():
    text = "On 3 March 2022 the town fell. Two days later a convoy left. The next day it was hit. That year was hard."
    assert [value for _, _, value in read(text)] == ["2022-03-03", "2022-03-05", "2022-03-06", "2022"]
    assert read("Profit for the third quarter of 2022 fell from a year earlier.")[1][1] == "2021-Q3"


def test_nothing_to_point_at_says_nothing():
    assert read("That day was calm, and two days later they left.") == [("two days later", "", "")]


@pytest.mark.parametrize(
    ("text", "more", "expected"),
    [
        ("On 03/04/2023 it rained.", {}, ""),
        ("On 03/04/2023 it rained.", {"date_order": "dmy"}, "2023-04-03"),
        ("On 03/04/2023 it rained.", {"date_order": "mdy"}, "2023-03-04"),
        ("On 03/04/2023 it rained, on 25/04/2023 it snowed.", {}, "2023-04-03"),
        ("On 03/04/2023 it rained, on 04/25/2023 it snowed.", {}, "2023-03-04"),
        ("Le 03/04/2023 il pleuvait.", {"language": "fr"}, "2023-04-03"),
    ],
)
def test_order_of_day_and_month(text, more, expected):
    assert read(text, **more)[0][2] == expected


def test_without_an_anchor_only_full_dates_have_a_value():
    text = "It began on Tuesday, 5 March, went on yesterday and ended on 7 March 2022."
    assert read(text, None) == [
        ("Tuesday, 5 March", "XXXX-03-05", ""),
        ("yesterday", "", ""),
        ("7 March 2022", "2022-03-07", "2022-03-07"),
    ]


def test_an_anchor_of_many_days_gives_what_they_agree_on():
    text = "On 5 March it began; on Monday it ended."
    assert [value for _, _, value in read(text, "2023-03-10/2023-04-02")] == ["2023-03-05", ""]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "uk",
            "Місто звільнили 24 лютого 2022 року, міст — 5 березня, учора.",
            ["2022-02-24", "2022-03-05", "2022-03-09"],
        ),
        ("ru", "Город оставили 3 марта 2022 г., мост 5 марта, вчера.", ["2022-03-03", "2022-03-05", "2022-03-09"]),
        (
            "de",
            "Am 3. März 2022 und am 5. März; gestern; 24.02.2022",
            ["2022-03-03", "2022-03-05", "2022-03-09", "2022-02-24"],
        ),
        ("fr", "Le 1er mars 2022, le 5 mars, hier", ["2022-03-01", "2022-03-05", "2022-03-09"]),
        ("es-AR", "El 3 de marzo de 2022, el 5 de marzo, ayer", ["2022-03-03", "2022-03-05", "2022-03-09"]),
        ("ar", "يوم ٣ مارس ٢٠٢٢ وفي 5 آذار ثم أمس", ["2022-03-03", "2022-03-05", "2022-03-09"]),
        ("nl", "3 maart 2022 is 2022-03-03 en 03/03/2022", ["2022-03-03", "2022-03-03"]),
    ],
)
def test_other_languages(language, text, expected):
    assert [value for _, _, value in read(text, "2022-03-10", language)] == expected


def test_dates_in_a_long_text_stand_where_they_say():
    text = "Nothing of note. " * 10_000 + "It ended on 7 March 2022."
    (found,) = find(Passage(text))
    assert text[found.start : found.end] == "7 March 2022"


words = st.sampled_from(
    [
        "Monday",
        "May",
        "may",
        "March",
        "3",
        "5th",
        "2022",
        "last",
        "next",
        "the",
        "a",
        "two",
        "years",
        "ago",
        ",",
        ".",
        "-",
        "/",
        ":",
        "%",
        "$",
        "12",
        "30",
        "quarter",
        "week",
        "of",
        "and",
        "to",
        "day",
        "said",
        "will",
        "p.m.",
        "GMT",
        "Feb.",
        "’",
        "s",
        "1990s",
        "early",
        "until",
        "\n\n",
        "\n",
        "Easter",
    ]
)


@settings(max_examples=200, deadline=None)
@given(
    st.one_of(st.text(), st.lists(words).map(" ".join), st.lists(words).map("".join)),
    st.sampled_from(["en", "uk", "fr", "xx"]),
)
def test_any_text_is_read_and_spans_lie_inside(text, language):
    end = 0
    for anchor in (None, "2023-05-11", "2023", "0001-01-01", "9999-12-31"):
        end = 0
        for found in find(Passage(text, language, parse_edtf(anchor) if anchor else None)):
            assert end <= found.start < found.end <= len(text)
            end = found.end
            if found.value:
                parse_edtf(found.value)


@pytest.mark.parametrize(
    "unit", ["1/2/2023 ", "[(", "7", "monday ", "said Monday ", "20 ", "year-", "1:", " ", "March "]
)
def test_time_is_linear(unit):
    def seconds(size):
        passage = Passage(unit * (size // len(unit)), anchor=parse_edtf(THURSDAY))
        begin = time.process_time()
        find(passage)
        return time.process_time() - begin

    seconds(4_000)
    assert seconds(40_000) < 40 * max(seconds(4_000), 0.005)
