"""Names of authority records in a body: what they match, and which automatic mentions they replace."""

import time
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sitegen.authorities import ActorRecord, Authorities, PlaceRecord
from sitegen.dates import parse_edtf
from sitegen.extractors.records import recognise_records
from sitegen.extractors.records.names import build_matcher, matches
from sitegen.model import (
    Article,
    Body,
    BodyBlock,
    Declared,
    Event,
    Field,
    Mention,
    Published,
    Reading,
    Removed,
    Understood,
)

WOLVES = ActorRecord("wolves", "Northern Wolves", ("the Wolves", "NWC"), "armed-group", owner="narnia")
NOTHING = Declared()
RIDGE = PlaceRecord("long-ridge", "Long Ridge", ("Höhe 105",), "natural-feature")


def understood(*texts: str, mentions: tuple[Mention, ...] = (), events: tuple[Event, ...] = ()) -> Understood:
    blocks = tuple(BodyBlock("paragraph", text, ((0, 1000 * n),), ((0, len(text)),)) for n, text in enumerate(texts))
    headline = Reading("A headline", "text", "first line", 1.0)
    article = Article(
        "articles/a.txt", "text", headline, Published(Reading(None, "none", "none", 0.0), "no date found"), "en", "0" * 8,
        mentions=mentions, events=events,
    )  # fmt: skip
    return Understood(article, Body(blocks))


def mention(type_: str, surface: str, block: int, at: int, value: str = "x") -> Mention:
    return Mention(type_, surface, at, at + len(surface), block, at, value, "person", "text", "given name", 0.8)


def recognised(
    value: Understood, *records: ActorRecord | PlaceRecord, builtin: tuple[ActorRecord, ...] = (), declared=NOTHING
):
    authorities = Authorities(
        places=tuple(r for r in records if isinstance(r, PlaceRecord)),
        actors=tuple(r for r in records if isinstance(r, ActorRecord)),
        builtin=builtin,
    )
    return recognise_records(value, authorities, declared)


def test_names_and_aliases_become_mentions_with_their_place_in_the_source():
    result = recognised(understood("Nobody.", "Then the Wolves took Long Ridge."), WOLVES, RIDGE)
    wolves, ridge = result.article.mentions
    assert (wolves.surface, wolves.value, wolves.kind, wolves.owner, wolves.rule) == (
        "the Wolves", "Northern Wolves", "armed-group", "narnia", "authority",
    )  # fmt: skip
    assert (wolves.block, wolves.at, wolves.start, wolves.end, wolves.basis) == (1, 5, 1005, 1015, "text")
    assert (ridge.type, ridge.value, ridge.kind) == ("place", "long-ridge", "natural-feature")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the wolves ran", []),
        ("NWCs and ANWC", []),
        ("NWC, NWC.", ["NWC", "NWC"]),
        ("Northern\u00a0Wolves", ["Northern\u00a0Wolves"]),
        ("Höhe 105", ["Höhe 105"]),
        ("Höhe 1055", []),
    ],
)
def test_names_are_whole_words_as_they_are_written(text, found):
    matcher = build_matcher(Authorities(places=(RIDGE,), actors=(WOLVES,)))
    assert [text[start:end] for start, end, _ in matches(text, matcher)] == found


def test_a_name_in_lower_case_matches_any_case():
    record = ActorRecord("grey-men", "the grey men")
    matcher = build_matcher(Authorities(actors=(record,)))
    assert [text for start, end, _ in matches("The Grey Men and the grey men", matcher) for text in [start]] == [0, 17]


def test_the_longest_name_wins_and_the_site_comes_before_the_built_in():
    long = ActorRecord("wolves-support", "Northern Wolves Support Fund", kind="organisation")
    other = ActorRecord("other", "NWC", kind="media")
    result = recognised(understood("Northern Wolves Support Fund of NWC"), WOLVES, long, builtin=(other,))
    assert [(m.value, m.rule) for m in result.article.mentions] == [
        ("Northern Wolves Support Fund", "authority"),
        ("Northern Wolves", "authority"),
    ]


LED = ActorRecord("hague-court", "The Hague Court", ("so-called Court of The Hague", "al-Hague"), "organisation")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "In The Hague Court and the so-called Court of The Hague",
            ["The Hague Court", "so-called Court of The Hague"],
        ),
        ("al-Hague, the Hague Court, Xal-Hague, _The Hague Court", ["al-Hague"]),
        ("The  Hague\nCourt; so-called\tCourt of  The Hague", ["The  Hague\nCourt", "so-called\tCourt of  The Hague"]),
        ("The Hague", []),
        ("Hague Court", []),
    ],
)
def test_articles_and_small_words_before_a_name_are_part_of_it(text, found):
    matcher = build_matcher(Authorities(actors=(LED,)))
    assert [text[start:end] for start, end, _ in matches(text, matcher)] == found


def test_automatic_mentions_give_way_where_they_overlap():
    text = "Saint Northern Wolves said Anna."
    before = understood(text, mentions=(mention("actor", "Saint Northern", 0, 0), mention("actor", "Anna", 0, 27)))
    assert [m.surface for m in recognised(before, WOLVES).article.mentions] == ["Northern Wolves", "Anna"]


def test_a_place_inside_an_actors_name_stays_beside_it():
    text = "The Long Ridge Police came."
    before = understood(text, mentions=(mention("actor", "Long Ridge Police", 0, 4),))
    assert [m.surface for m in recognised(before, RIDGE).article.mentions] == ["Long Ridge Police", "Long Ridge"]


def test_dropped_records_take_mentions_away_and_make_none():
    before = understood(
        "Victory Day came.", mentions=(mention("actor", "Victory Day", 0, 0), mention("date", "Victory", 0, 0))
    )
    dropped = ActorRecord("victory-day", "Victory Day", drop=True)
    assert [m.type for m in recognised(before, dropped).article.mentions] == ["date"]


def test_declared_mentions_stay():
    declared = replace(mention("actor", "NWC", -1, 0), basis="declared")
    assert declared in recognised(understood("NWC", mentions=(declared,)), WOLVES).article.mentions


def test_events_name_what_stands_in_their_sentence_now():
    sentence = "On 3 May the Wolves met Anna."
    date = parse_edtf("2022-05-03")
    event = Event(date, "3 May", sentence, 10, 39, 0, (0,), "text", "day and month", 0.9)
    before = understood(f"Hello NWC. {sentence}", mentions=(mention("actor", "Anna", 0, 35),), events=(event,))
    after = recognised(before, WOLVES).article
    assert [after.mentions[index].surface for index in after.events[0].mentions] == ["the Wolves", "Anna"]


def test_without_a_match_nothing_changes():
    before = understood("Nothing here.")
    assert recognised(before, WOLVES) is before
    assert recognised(before) is before


@given(st.text(alphabet="Nortwhe Wlvs.C-\n", max_size=80))
def test_matches_never_overlap_and_stand_on_their_words(text):
    matcher = build_matcher(Authorities(actors=(WOLVES, ActorRecord("n", "N"), ActorRecord("o", "o w"))))
    over = 0
    for start, end, name in matches(text, matcher):
        assert over <= start < end <= len(text)
        assert " ".join(text[start:end].split()).lower() == name.text.lower()
        over = end


def test_the_cost_grows_with_the_text_and_not_with_the_records():
    few = build_matcher(Authorities(actors=(WOLVES,)))
    many = build_matcher(Authorities(actors=(WOLVES, *(ActorRecord(f"a{n}", f"Actor{n} Name") for n in range(5000)))))
    text = "Northern people of the North met the Wolves. " * 2000

    def seconds(matcher):
        begun = time.perf_counter()
        assert sum(1 for _ in matches(text, matcher)) == 2000
        return time.perf_counter() - begun

    assert seconds(many) < 20 * seconds(few) + 0.05


def named(*names):
    return tuple(Field(name, "content/articles/a.md", 3) for name in names)


@pytest.mark.parametrize(
    ("declared", "found"),
    [
        (Declared(), ["the Wolves", "Long Ridge"]),
        (Declared(places=()), ["the Wolves"]),
        (Declared(places=named("Höhe 105")), ["the Wolves", "Long Ridge"]),
        (Declared(actors=named("Somebody else")), ["Long Ridge"]),
    ],
)
def test_where_names_are_declared_only_their_records_are_looked_for(declared, found):
    result = recognised(understood("Then the Wolves took Long Ridge."), WOLVES, RIDGE, declared=declared)
    assert [each.surface for each in result.article.mentions] == found


def test_a_sentence_said_twice_names_what_stands_in_each():
    sentence = "On 3 May the Wolves took Long Ridge."
    text = f"{sentence} It rained. {sentence}"
    date = parse_edtf("2023-05-03")
    event = Event(date, "3 May", sentence, 0, len(sentence), 0, (), "text", "day and month", 0.9)
    between = replace(event, sentence="It rained.")
    result = recognised(understood(text, events=(event, between, event)), WOLVES, RIDGE)
    assert [each.mentions for each in result.article.events] == [(0, 1), (), (2, 3)]


def test_many_events_of_one_block_cost_no_more_than_its_length():
    date = parse_edtf("2023-05-03")
    sentences = [f"On 3 May the Wolves lost {n} men. " for n in range(4000)]
    events = tuple(Event(date, "3 May", each.rstrip(), 0, 1, 0, (), "text", "day and month", 0.9) for each in sentences)
    begun = time.perf_counter()
    result = recognised(understood("".join(sentences), events=events), WOLVES)
    assert time.perf_counter() - begun < 3
    assert [each.mentions for each in result.article.events] == [(n,) for n in range(4000)]


def with_line(value: Understood, line: str, rule: str = "read more") -> Understood:
    return replace(value, article=replace(value.article, removed=(Removed(line, rule, 500, 500 + len(line)),)))


LINE = "READ MORE: Northern Wolves leave Narnia"


@pytest.mark.parametrize(
    ("text", "line", "rule", "found"),
    [
        ("Shells fell on Narnia.", LINE, "read more", ["Northern Wolves"]),
        ("Shells fell on the town.", LINE, "read more", []),  # nothing ties the line to the report
        ("Shells fell on Narnia.", LINE, "newsletter", []),
        ("Northern Wolves took Narnia.", LINE, "read more", []),  # the body names them already
        ("Shells fell on Narnia.", "READ MORE: Narnians leave Northern Wolves", "read more", []),
    ],
)
def test_whom_a_cross_reference_names_beside_the_report_s_own_names_is_read(text, line, rule, found):
    at = text.find("Narnia")
    names = (mention("place", "Narnia", 0, at),) if at >= 0 else ()
    result = recognised(with_line(understood(text, mentions=names), line, rule), WOLVES)
    beside = [each for each in result.article.mentions if each.rule == "cross-reference"]
    assert [each.value for each in beside] == found
    assert list(result.article.mentions[-len(beside) :]) == beside or not beside  # after those of the body
    for each in beside:
        assert (each.block, each.start, each.surface) == (-1, 511, line[each.at : each.at + len(each.surface)])


def test_a_cross_reference_is_not_looked_into_where_other_actors_are_declared():
    value = with_line(understood("Narnia.", mentions=(mention("place", "Narnia", 0, 0),)), LINE)
    declared = replace(NOTHING, actors=(Field("Somebody else", "a.md", 1),))
    assert all(each.type != "actor" for each in recognised(value, WOLVES, declared=declared).article.mentions)
