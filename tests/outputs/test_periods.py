import pytest
from editions import article, edition, many, published

from sitegen.outputs.periods import by_month, cut, divided, outlined, period_of, year_of


def entries(*dates):
    articles = [article(f"a{number}", f"A {number}", published(date)) for number, date in enumerate(dates)]
    return edition(articles).timeline.entries


@pytest.mark.parametrize(
    "date, year, period",
    [
        ("2022-03-06", "2022", "2022-03"),
        ("2022-03", "2022", "2022-03"),
        ("2022-03-30/2022-04-02", "2022", "2022"),
        ("2022", "2022", "2022"),
        ("2021-12-30/2022-01-02", "2021", "2021"),
        ("2022-03-06/..", "2022", "2022"),
        ("../2022-03-06", "2022", "2022"),
        ("-0043-03-15", "-0043", "-0043-03"),
    ],
)
def test_an_entry_is_listed_under_no_finer_period_than_holds_its_whole_date(date, year, period):
    (entry,) = entries(date)
    assert (year_of(entry), period_of(entry)) == (year, period)


def test_a_short_list_is_whole():
    made = cut(many(200).timeline.entries)
    assert made.newest == ""
    assert sum(map(len, made.shown.values())) == 200


def test_a_longer_list_shows_its_newest_year():
    made = cut(many(201, years=3).timeline.entries)
    assert made.newest == "2023"
    assert list(made.years) == ["2021", "2022", "2023"]
    assert sum(map(len, made.shown.values())) == len(made.years["2023"])


def test_a_very_full_year_shows_its_newest_month():
    made = cut(many(600, years=1).timeline.entries)
    assert made.newest == "2021-12"
    assert list(made.shown) == ["2021-12"]


def test_a_dense_year_is_divided_by_month_with_wide_dates_last():
    dated = entries(*[f"2022-{number % 12 + 1:02d}-03" for number in range(60)], "2022", "2022-01-05/2022-03-01")
    assert list(divided("2022", dated)) == [f"2022-{month:02d}" for month in range(1, 13)] + ["2022"]
    assert [len(each) for each in outlined(dated).values()] == [2]
    assert list(divided("2022", dated[:60])) == ["2022"]


def test_no_entry_is_lost_when_a_list_is_divided():
    dated = many(700, years=2).timeline.entries
    for year, each in cut(dated).years.items():
        assert sum(map(len, by_month(each).values())) == len(each), year


def test_an_early_addition_does_not_move_later_years():
    before, after = cut(many(300).timeline.entries), cut(entries("1999-05-05") + many(300).timeline.entries)
    assert {year: len(each) for year, each in before.years.items()} == {
        year: len(each) for year, each in after.years.items() if year != "1999"
    }
    assert before.shown == after.shown
