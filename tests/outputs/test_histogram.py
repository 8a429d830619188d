import pytest
from editions import article, edition, published

from sitegen.outputs.axis import LABELS, MOST_SLOTS
from sitegen.outputs.histogram import histogram, month_histogram


def entries(*dates, status="stated"):
    articles = [article(f"a{number:03d}", f"A {number}", published(date, status)) for number, date in enumerate(dates)]
    return edition(articles).timeline.entries


def draw(*dates, **more):
    return histogram(entries(*dates, **more), lambda entry: f"#{entry.id}")


@pytest.mark.parametrize(
    "first, last, unit, title",
    [
        ("2022-03-06", "2022-11-01", "month", "March 2022"),
        ("2018-03-06", "2022-11-01", "month", "March 2018"),
        ("2017-03-06", "2022-11-01", "quarter", "January to March 2017"),
        ("2008-03-06", "2022-11-01", "quarter", "January to March 2008"),
        ("2007-03-06", "2022-11-01", "year", "2007"),
        ("1963-03-06", "2022-11-01", "year", "1963"),
        ("1962-03-06", "2022-11-01", "years", "1960 to 1964"),
        ("-0500-03-06", "2022-11-01", "years", "501 BCE to 452 BCE"),
    ],
)
def test_the_span_decides_the_unit(first, last, unit, title):
    chart = draw(first, first, last)
    assert chart.unit == unit
    assert chart.bars[0].title == title
    assert len(chart.bars) <= MOST_SLOTS
    assert len(chart.ticks) <= LABELS
    assert all(bar.left >= 0 and bar.left + bar.width < 100.01 for bar in chart.bars)


def test_a_bar_counts_its_entries_and_leads_to_the_first():
    chart = draw("2022-03-06", "2022-03-08", "2022-05-01")
    assert [(bar.title, bar.count, bar.address, bar.height) for bar in chart.bars] == [
        ("March 2022", 2, "#a000", 100.0),
        ("May 2022", 1, "#a002", 50.0),
    ]


def test_a_date_wider_than_a_bar_is_counted_and_not_drawn():
    chart = draw("2022-03-06", "2022-03", "2022-05-01", "2022", "2022-03-30/2022-04-02", "2022-06-01/..", "19XX")
    assert chart.wide == 4
    assert sum(bar.count for bar in chart.bars) == 3


def test_a_memory_of_long_ago_does_not_squeeze_the_rest():
    chart = draw("1993-04-03", *["2020-10-10"] * 9, *["2021-02-02"] * 4)
    assert (chart.unit, chart.outside, chart.wide) == ("month", 1, 0)
    assert [bar.title for bar in chart.bars] == ["October 2020", "February 2021"]
    assert [tick.title for tick in chart.ticks] == ["Jul 2020", "Oct", "Jan 2021", "Apr"]
    assert draw("1993-04-03", "1993-05-03", *["2020-10-10"] * 9).unit == "year"


def test_a_bar_of_inferred_dates_alone_is_hollow():
    assert all(bar.inferred for bar in draw("2022-03-06", "2022-03-08", "2022-05-01", status="inferred").bars)
    assert not any(bar.inferred for bar in draw("2022-03-06", "2022-03-08", "2022-05-01").bars)


def test_too_few_entries_are_not_drawn():
    assert draw("2022-03-06", "2022-05-01") is None
    assert draw("2022", "2022/2023", "2022-01-01/..") is None
    assert histogram((), str) is None


def test_a_single_year_is_named_under_its_first_month():
    assert [tick.title for tick in draw(*["2020-10-10"] * 3).ticks] == ["Jan 2020", "Apr", "Jul", "Oct"]


def test_a_month_is_drawn_by_day():
    chart = month_histogram("2024-02", entries("2024-02-01", "2024-02-29", "2024-02-29", "2024-02"), str)
    assert chart.unit == "day"
    assert [bar.title for bar in chart.bars] == ["1 February 2024", "29 February 2024"]
    assert chart.wide == 1
    assert [tick.title for tick in chart.ticks] == ["1", "8", "15", "22", "29"]
