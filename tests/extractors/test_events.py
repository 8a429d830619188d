"""Dated statements: which dates make one, and the sentence that it is."""

import pytest
from drafting import block, published

from sitegen.extractors.body import body_of
from sitegen.extractors.events import events, sentence_bounds
from sitegen.extractors.spans import mentions
from sitegen.model import Found


def made(text, *spans, day="2021-03-04"):
    """The events of a one-block body with mentions of these (words, type, value, kind)."""
    blocks = body_of([block(text, at=100)]).blocks
    found = []
    for words, kind, value, more in spans:
        at = text.index(words)
        found.append(Found(at, at + len(words), kind, value, more, "rule", 0.7))
    return events(mentions(found, blocks), blocks, published(day))


def date(words, edtf, kind="DATE"):
    return (words, "date", edtf, kind)


def test_event_is_the_sentence_with_its_places_and_actors():
    text = "Ice came early. The trawler left Port Anselm on 1 March with the Coast Guard. It was found."
    found = made(
        text, date("1 March", "2021-03-01"), ("Port Anselm", "place", "p", "town"), ("Coast Guard", "actor", "c", "x")
    )
    (event,) = found
    assert event.sentence == "The trawler left Port Anselm on 1 March with the Coast Guard."
    assert (event.start, event.end) == (116, 116 + len(event.sentence))
    assert (event.date.edtf, event.phrase, event.block, event.basis) == ("2021-03-01", "1 March", 0, "text")
    assert event.mentions == (0, 2)


@pytest.mark.parametrize(
    ("edtf", "kind"),
    [
        ("2021-03-04", "DATE"),
        ("2021-03", "DATE"),
        ("2021", "DATE"),
        ("202X", "DATE"),
        ("", "DATE"),
        ("2021-03-01", "DURATION"),
        ("2021-03-01/2021-03-03", "DATE"),
        ("2021-21", "DATE"),
        ("nonsense", "DATE"),
        ("2021-03-01", "SET"),
    ],
)
def test_dates_that_make_no_event(edtf, kind):
    assert made("The trawler left then.", date("then", edtf, kind)) == ()


@pytest.mark.parametrize("edtf", ["2021-03-01", "2021-02", "2021-03-01~", "2020-03-04"])
def test_dates_that_make_one(edtf):
    assert [event.date.edtf for event in made("The trawler left then.", date("then", edtf))] == [edtf]


def test_a_full_stop_inside_a_date_ends_no_sentence():
    text = "Es regnete. Der Hafen wurde am 12. März 2020 geschlossen. Danach fror er zu."
    (event,) = made(text, date("12. März 2020", "2020-03-12"))
    assert event.sentence == "Der Hafen wurde am 12. März 2020 geschlossen."


def test_one_event_for_a_sentence_and_a_day():
    text = "On Monday, 1 March, it left; on 2 March it sank."
    found = made(text, date("Monday", "2021-03-01"), date("1 March", "2021-03-01"), date("2 March", "2021-03-02"))
    assert [(event.phrase, event.date.edtf) for event in found] == [("Monday", "2021-03-01"), ("2 March", "2021-03-02")]


def test_undated_report_has_events():
    assert len(made("It left on 1 March 2021.", date("1 March 2021", "2021-03-01"), day=None)) == 1


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("One. Two! Three? Four…", ["One.", "Two!", "Three?", "Four…"]),
        ("Gen. Roe met Mr. Doe on Feb. 24. He left.", ["Gen. Roe met Mr. Doe on Feb. 24.", "He left."]),
        ("The U.S. Navy left. J. Roe stayed.", ["The U.S. Navy left.", "J. Roe stayed."]),
        ("“We left.” He stayed. “They sank.”", ["“We left.”", "He stayed.", "“They sank.”"]),
        ("It cost 3.5 million. it said.", ["It cost 3.5 million. it said."]),
        ("Він пішов. Вона лишилась.", ["Він пішов.", "Вона лишилась."]),
        ("  ", [""]),
        ("", [""]),
    ],
)
def test_sentences(text, sentences):
    assert [text[start:end].strip() for start, end in sentence_bounds(text)] == sentences
