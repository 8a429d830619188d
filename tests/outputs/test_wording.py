import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.dates import parse_edtf
from sitegen.outputs.wording import clock_in_words, in_words, marked_up, period_in_words
from sitegen.page.parts import When


def when(edtf="", earliest=None, latest=None, lasting=False, time=""):
    return When(edtf, earliest, latest, "stated", "text", time, lasting)


@pytest.mark.parametrize(
    "edtf, words",
    [
        ("2022-04-23", "23 April 2022"),
        ("2022-04", "April 2022"),
        ("2022", "2022"),
        ("2022~", "about 2022"),
        ("2022-05-08?", "8 May 2022, uncertain"),
        ("2022-05-08%", "about 8 May 2022, uncertain"),
        ("2023-05-XX", "May 2023"),
        ("202X", "2020s"),
        ("19XX", "between 1900 and 1999"),
        ("2023-21", "spring 2023"),
        ("2023-24", "winter 2023–24"),
        ("2023-04-06/2023-09-27", "between 6 April and 27 September 2023"),
        ("2023-04-06/2023-04-09", "between 6 and 9 April 2023"),
        ("2022-12-30/2023-01-02", "between 30 December 2022 and 2 January 2023"),
        ("2023-04/2023-06", "between April and June 2023"),
        ("2020/2023", "between 2020 and 2023"),
        ("2023-04/2023-06-03", "between April 2023 and 3 June 2023"),
        ("2023-04-06~/2023-04-09", "between about 6 April 2023 and 9 April 2023"),
        ("2023-04-06/..", "6 April 2023 or later"),
        ("../2023-09-27", "27 September 2023 or earlier"),
        ("-0043-03-15", "15 March 44 BCE"),
        ("0000", "1 BCE"),
        ("0793", "793 CE"),
    ],
)
def test_a_date_is_said_no_finer_than_it_is_known(edtf, words):
    assert in_words(when(edtf)) == words


def test_what_went_on_is_said_otherwise_than_what_happened_some_day():
    assert in_words(when("2023-04-06/2023-04-09", lasting=True)) == "6 to 9 April 2023"


def test_bounds_stand_in_for_a_date_that_is_not_known():
    assert in_words(when("", "2023-03-04", "2023-04-03")) == "between 4 March and 3 April 2023"
    assert in_words(when("", "2023-03-04", "2023-03-04")) == "4 March 2023"
    assert in_words(when("", None, "2023-04-03")) == "3 April 2023 or earlier"
    assert in_words(when()) == "no date found"


@pytest.mark.parametrize(
    "edtf, markup",
    [
        ("2022-04", '<time datetime="2022-04">April 2022</time>'),
        ("2022~", 'about <time datetime="2022">2022</time>'),
        (
            "2023-04-06/2023-04-09",
            'between <time datetime="2023-04-06">6</time> and <time datetime="2023-04-09">9 April 2023</time>',
        ),
        ("202X", "2020s"),
        ("2023-21", "spring 2023"),
        ("-0043-03-15", "15 March 44 BCE"),
    ],
)
def test_time_elements_stand_where_html_has_a_value_for_them(edtf, markup):
    assert marked_up(when(edtf)) == markup


@pytest.mark.parametrize(
    "time, words",
    [
        ("14:02:00+00:00", "14:02 UTC"),
        ("14:02:00Z", "14:02 UTC"),
        ("14:02:00+03:00", "14:02 (UTC+3)"),
        ("09:15:00-04:00", "09:15 (UTC−4)"),
        ("14:02:00+05:30", "14:02 (UTC+5:30)"),
        ("14:02:00", "14:02"),
    ],
)
def test_a_time_of_day_says_its_zone(time, words):
    assert clock_in_words(time) == words
    assert marked_up(when("2022-04-23", time=time), time=True).endswith(f"</time>, {words}")
    assert words not in marked_up(when("2022-04-23", time=time))


def test_periods_have_titles():
    assert [period_in_words(period) for period in ("2023", "2023-05", "-0044")] == ["2023", "May 2023", "45 BCE"]


years = st.integers(-3000, 3000).map(lambda year: f"{'-' if year < 0 else ''}{abs(year):04d}")
dates = st.one_of(
    years,
    st.builds("{}-{:02d}".format, years, st.integers(1, 12)),
    st.builds(
        "{}-{:02d}-{:02d}{}".format, years, st.integers(1, 12), st.integers(1, 28), st.sampled_from(["", "?", "~", "%"])
    ),
)


@given(dates, dates)
def test_every_date_has_words_that_name_its_year(left, right):
    for edtf in (left, f"{left}/..", f"../{right}"):
        year = abs(int(parse_edtf(left if left in edtf else right).earliest.removeprefix("-")[:4]))
        words = in_words(when(edtf))
        assert str(year) in words or str(year + 1) in words
        assert marked_up(when(edtf)).striptags() == words
