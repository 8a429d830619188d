"""A curator's word against what was read."""

import pytest
from drafting import REPORT, draft, field, marked, texts
from hypothesis import given, settings
from hypothesis import strategies as st
from test_parts import shown

from sitegen.dates import parse_edtf
from sitegen.extractors.corrections import (
    corrected_events,
    corrected_layout,
    declared_mentions,
    without,
    without_no_dates,
)
from sitegen.extractors.furniture import layout
from sitegen.extractors.parts import source_span
from sitegen.model import Block, Declared, DeclaredEvent, Event, Mention


def corrected(text, **declared):
    laid, problems = corrected_layout(layout(draft(text)), Declared(**declared))
    return laid, problems


TEXT = "\n\n".join([REPORT[0], "READ MORE: Ferry runs aground", *REPORT[1:], "Tags: harbour"])


def test_kept_words_are_body_again_in_their_place():
    laid, problems = corrected(TEXT, keep=(field("Ferry runs aground"),))
    assert texts(laid.body) == [REPORT[0], "READ MORE: Ferry runs aground", *REPORT[1:]]
    assert [part.block.text for part in laid.removed] == ["Tags: harbour"]
    assert problems == ()


def test_kept_words_from_above_the_report():
    text = "Port Anselm\n\n" + TEXT
    laid, problems = corrected(text, keep=(field("Port Anselm"),))
    assert texts(laid.body)[:2] == ["Port Anselm", REPORT[0]]
    assert problems == ()


def test_what_is_in_the_body_needs_no_keeping():
    laid, problems = corrected(TEXT, keep=(field("the ice had gone"),))
    assert texts(laid.body) == list(REPORT)
    assert problems == ()


def test_removed_words_leave_the_body():
    laid, problems = corrected(TEXT, remove=(field("on Friday"), field(REPORT[3])))
    assert texts(laid.body) == [REPORT[0].replace("on Friday ", ""), *REPORT[1:3]]
    assert [(part.block.text, part.rule) for part in laid.removed[-2:]] == [
        ("on Friday", "removed by hand"),
        (REPORT[3], "removed by hand"),
    ]
    assert problems == ()


def test_what_is_furniture_anyway_needs_no_removing():
    assert corrected(TEXT, remove=(field("Tags: harbour"),))[1] == ()


@pytest.mark.parametrize("key", ["keep", "remove"])
@pytest.mark.parametrize("words", ["Herring for supper", "", "  "])
def test_words_that_are_gone_are_a_problem(key, words):
    laid, problems = corrected(TEXT, **{key: (field(words, line=7),)})
    assert texts(laid.body) == list(REPORT)
    (problem,) = problems
    assert (problem.rule, problem.severity, problem.line) == ("words-not-found", "warning", 7)
    assert problem.where == "content/articles/a.txt.yaml:7"
    assert problem.message.startswith(key)


def test_white_space_of_quoted_words_does_not_matter():
    laid, problems = corrected(TEXT, remove=(field("on\n   Friday"),))
    assert "on Friday" not in texts(laid.body)[0]
    assert problems == ()


def test_words_from_both_sides_of_a_cut_have_no_place():
    (block,) = draft("The pier closed and nobody knew when it would open again that winter.").blocks
    rest = without(block, 16, 31)
    assert rest.text == "The pier closed when it would open again that winter."
    assert source_span(rest, 0, len(rest.text)) == (None, None)
    assert source_span(rest, 4, 15) == (4, 15)
    assert source_span(rest, 16, 20) == (32, 36)


def test_cut_words_leave_markup_and_places_right():
    whole, source = marked("The old ", "grey harbour", " stays closed")
    rest = without(whole, 4, 12)
    assert rest.text == "The harbour stays closed"
    assert shown(rest.fragments, rest.text) == "The<em> harbour</em> stays closed"
    for at, letter in enumerate(rest.text):
        start, _ = source_span(rest, at, at + 1)
        assert source[start] == letter


@settings(deadline=None)
@given(st.data())
def test_cutting_any_words(data):
    text = data.draw(st.text(alphabet="ab c", min_size=1, max_size=20))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    rest = without(Block("paragraph", text, ((0, 9),), ((0, len(text)),)), start, end)
    if rest is None:
        assert not (text[:start] + text[end:]).strip()
        return
    assert rest.text.replace(" ", "") == (text[:start] + text[end:]).replace(" ", "")
    assert shown(rest.fragments, rest.text) == rest.text
    for at in range(len(rest.text)):
        assert text[source_span(rest, at, at + 1)[0] - 9] == rest.text[at]


def mention(words, kind="date", at=0):
    return Mention(kind, words, None, None, 0, at, "2021-03-01", "DATE", "text", "rule", 0.5)


def test_no_date():
    found = [mention("Friday"), mention("1 March"), mention("May", "actor")]
    text = "It was Friday, 1 March. May spoke."
    left, problems = without_no_dates(found, text, Declared(not_date=(field("on 1 March"), field("May"))))
    assert [each.surface for each in left] == ["Friday", "May"]
    assert [problem.message for problem in problems] == ["not_date: the article no longer says “on 1 March”"]


def event(sentence, phrase="Friday"):
    return Event(parse_edtf("2021-03-01"), phrase, sentence, 0, 9, 0, (), "text", "rule", 0.5)


def test_events_dropped_and_added():
    added = DeclaredEvent(
        field("2021-02"), field("The trawler was sold."), (field("Port Anselm"),), (field("Jane Roe"),)
    )
    declared = Declared(events_drop=(field("Ice came"), field("Herring")), events_add=(added,))
    kept, named, problems = corrected_events([event("Ice came."), event("It sank.")], [mention("Friday")], declared)
    assert [each.sentence for each in kept] == ["It sank.", "The trawler was sold."]
    assert (kept[1].date.edtf, kept[1].block, kept[1].basis, kept[1].mentions) == ("2021-02", -1, "declared", (1, 2))
    assert [(each.type, each.surface, each.block) for each in named[1:]] == [
        ("place", "Port Anselm", -1),
        ("actor", "Jane Roe", -1),
    ]
    assert [problem.rule for problem in problems] == ["words-not-found"]


def test_added_event_on_a_written_day():
    added = DeclaredEvent(field("04/03/2021"), field("It sank."))
    (kept,), _, problems = corrected_events([], [], Declared(events_add=(added,)), "dmy")
    assert (kept.date.edtf, problems) == ("2021-03-04", ())


@pytest.mark.parametrize("date", ["some day", "04/03/2021", "2021-02-30"])
def test_added_event_without_a_date(date):
    added = DeclaredEvent(field(date, line=3), field("It sank."))
    kept, named, problems = corrected_events([], [], Declared(events_add=(added,)))
    assert (kept, named) == ((), ())
    assert [(problem.rule, problem.severity, problem.line) for problem in problems] == [("event-date", "error", 3)]


def test_declared_names():
    (place,) = declared_mentions("place", [field("Port Anselm")])
    assert (place.type, place.surface, place.value, place.basis, place.block) == (
        "place",
        "Port Anselm",
        "",
        "declared",
        -1,
    )
    assert declared_mentions("actor", []) == []
