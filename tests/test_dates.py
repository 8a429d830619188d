import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.dates import DateFormError, day_key, interval, order_key, parse_edtf

FORMS = [
    ("2024", "2024-01-01", "2024-12-31", "year"),
    ("2024-02", "2024-02-01", "2024-02-29", "month"),
    ("2023-02-28", "2023-02-28", "2023-02-28", "day"),
    ("202X", "2020-01-01", "2029-12-31", "decade"),
    ("19XX", "1900-01-01", "1999-12-31", "century"),
    ("2022-21", "2022-03-01", "2022-05-31", "season"),
    ("2022-24", "2022-12-01", "2023-02-28", "season"),
    ("2022-XX", "2022-01-01", "2022-12-31", "year"),
    ("2022-05-XX", "2022-05-01", "2022-05-31", "month"),
    ("-0044-03-15", "-0044-03-15", "-0044-03-15", "day"),
    ("2022-08-01/2022-08-05", "2022-08-01", "2022-08-05", "interval"),
    ("2022-08/..", "2022-08-01", None, "interval"),
    ("../2022-08", None, "2022-08-31", "interval"),
]


@pytest.mark.parametrize("text, earliest, latest, precision", FORMS)
def test_bounds_and_precision(text, earliest, latest, precision):
    date = parse_edtf(text)
    assert (date.earliest, date.latest, date.precision) == (earliest, latest, precision)


@pytest.mark.parametrize(
    "text, approximate, uncertain", [("2024~", True, False), ("2024?", False, True), ("2024%", True, True)]
)
def test_qualifiers(text, approximate, uncertain):
    date = parse_edtf(text)
    assert (date.approximate, date.uncertain) == (approximate, uncertain)


@pytest.mark.parametrize(
    "text",
    ["", "/", "../..", "2023-02-30", "2023-13", "2023-00", "2023-1-1", "23", "2023-05-11T10:00", "202X-05", "2023-XX-05",
     "2023-05-02/2023-05-01", "٢٠٢٣", "2023 ", "yesterday"],
)  # fmt: skip
def test_what_is_no_date_is_refused(text):
    with pytest.raises(DateFormError):
        parse_edtf(text)


def test_years_before_christ_come_in_order():
    assert sorted(["0001-01-01", "-0044-03-15", "-0753-04-21"], key=day_key) == [
        "-0753-04-21",
        "-0044-03-15",
        "0001-01-01",
    ]


def test_order_within_a_day_is_by_instant():
    day = "2023-05-11"
    times = ["23:00:00+03:00", None, "21:30:00+00:00", "08:00:00-05:00"]
    ordered = sorted(times, key=lambda time: order_key(day, day, time))
    assert ordered == [None, "08:00:00-05:00", "23:00:00+03:00", "21:30:00+00:00"]


def test_an_open_start_sorts_by_its_latest_day():
    spans = [("2023-02-01", "2023-02-01"), (None, "2023-01-15"), ("2023-01-20", None)]
    assert sorted(spans, key=lambda span: order_key(*span)) == [
        (None, "2023-01-15"),
        ("2023-01-20", None),
        ("2023-02-01", "2023-02-01"),
    ]


def test_an_interval_of_one_day_is_that_day():
    assert interval("2023-01-01", "2023-01-01") == parse_edtf("2023-01-01")
    assert interval(None, None) is None


@given(st.text())
def test_any_text_is_a_date_or_refused(text):
    try:
        date = parse_edtf(text)
    except DateFormError:
        return
    assert date.earliest is None or date.latest is None or day_key(date.earliest) <= day_key(date.latest)


@given(st.dates())
def test_every_day_is_itself(day):
    date = parse_edtf(day.isoformat())
    assert date.earliest == date.latest == day.isoformat()
