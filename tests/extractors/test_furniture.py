"""What is body and what is page furniture, on texts in the shapes that scraped pages have."""

import time

import pytest
from drafting import REPORT, draft, paragraphs, texts
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.extractors.furniture import layout
from sitegen.model import Block, Declared, Draft


def body_of(text):
    return texts(layout(draft(text)).body)


def rules_of(text):
    laid = layout(draft(text))
    return {part.block.text: part.rule for part in (*laid.head, *laid.removed)}


def test_plain_report_stays_whole():
    assert body_of("\n\n".join(REPORT)) == list(REPORT)


def test_text_without_prose_stays_whole():
    lines = ["Harbour closed", "Ice in the bay", "Two boats lost"]
    assert body_of("\n".join(lines)) == lines


@pytest.mark.parametrize(
    ("line", "rule"),
    [
        ("READ MORE: Ferry runs aground off the cape", "read more"),
        ("Also read: Ferry runs aground off the cape", "read more"),
        ("MORE: Ferry runs aground off the cape", "read more"),
        ("Читайте також: Пором сів на мілину", "read more"),
        ("Lesen Sie auch: Fähre läuft auf Grund", "read more"),
        ("To get the latest from the bay, sign up to our newsletter here.", "newsletter"),
        ("Want the news in your inbox? Subscribe here.", "newsletter"),
        ("Advertisement", "advertisement"),
        ("Story continues below", "advertisement"),
        ("Photo: Harbour Post/Jane Roe", "credit"),
        ("Getty Images", "credit"),
        ("Facebook Twitter Email", "share"),
        ("Share this article", "related"),
        ("© 2021 The Harbour Post. All rights reserved.", "copyright"),
        ("12 Comments", "comments"),
        ("Leave a comment", "comments"),
        ("5 min read", "reading time"),
        ("Tags: harbour, ice", "tags"),
        ("Follow us on the usual channels", "follow us"),
        ("Source: Read Full Article", "source"),
        ("With information from The Harbour Post", "source"),
        ("This article was originally published by The Harbour Post.", "source"),
        ("We use cookies on this website; by going on you accept our privacy policy and terms of use.", "site notice"),
        ("We may earn a commission if you buy through our links.", "affiliate notice"),
        ("(Reporting by Jane Roe; editing by John Doe)", "reporting credit"),
    ],
)
def test_known_furniture_inside_a_report_goes_by_its_rule(line, rule):
    text = "\n\n".join([*REPORT[:2], line, *REPORT[2:]])
    assert body_of(text) == list(REPORT)
    assert rules_of(text)[line] == rule


@pytest.mark.parametrize(
    "sentence",
    [
        "More than a hundred people watched the search from the pier until it was dark.",
        "Read the letter aloud, the judge told the captain, and he did so without a pause.",
        "Photos of the trawler were shown to the families, who did not speak afterwards.",
        "The source of the leak was found on Monday by divers from the mainland.",
        "He signed up to the navy in 1999 and left it after the second war.",
        "Share prices of the shipping company fell by a third within an hour.",
        "Comments by the minister were met with silence in the harbour.",
        "The newsletter of the fishing guild had warned of the ice in January.",
        "Text.",
        "A cookie tin with letters was found in the cabin of the trawler by the divers.",
    ],
)
def test_sentences_with_the_same_words_stay(sentence):
    text = "\n\n".join([REPORT[0], sentence, *REPORT[1:]])
    assert sentence in body_of(text)


def test_page_around_a_report():
    text = "\n".join([
        "Home", "News", "Sport", "Weather", "Sign in", "",
        "Harbour to stay closed until the ice has gone", "",
        "By Jane Roe", "3 March 2021, 14:02", "Share", "Facebook", "Twitter", "",
        "\n\n".join(REPORT), "",
        "Related stories", "Ferry runs aground off the cape", "Ice breaker on its way from the mainland", "",
        "Most Popular Articles", "Ten ways to cook a herring", "",
        "About us", "Contact", "© 2021 The Harbour Post",
    ])  # fmt: skip
    laid = layout(draft(text))
    assert texts(laid.body) == list(REPORT)
    assert [part.rule for part in laid.head if part.block.text.startswith("By ")] == ["byline"]
    assert {part.block.text for part in laid.removed} >= {
        "Ten ways to cook a herring",
        "Ferry runs aground off the cape",
    }


def test_weather_and_date_banner_are_above_the_report():
    laid = layout(paragraphs("14 C\nPort Anselm\nThursday, March 4, 2021", "Harbour closed by ice", *REPORT))
    assert texts(laid.body) == list(REPORT)
    assert next((part.block.text, part.rule) for part in laid.head) == ("14 C", "weather")
    assert laid.head[2].rule == "date line"


def test_a_lone_bullet_between_paragraphs_is_a_teaser_and_a_list_is_not():
    teaser = "  • Drunken sailor who stole a ferry told police that he was late"
    assert body_of("\n\n".join([REPORT[0], teaser, *REPORT[1:]])) == list(REPORT)
    listed = "\n".join(
        [
            REPORT[0],
            "",
            "The guild asked for three things:",
            "• new lifeboats for every crew",
            "• a lighthouse",
            "• an apology",
            "",
            *REPORT[1:],
        ]
    )
    assert body_of(listed)[1:5] == [
        "The guild asked for three things:",
        "new lifeboats for every crew",
        "a lighthouse",
        "an apology",
    ]


def test_a_list_at_the_end_stays():
    text = "\n\n".join([*REPORT, "The council named the lost boats:\n• Anna\n• Good Hope\n• Three Brothers"])
    assert body_of(text)[-3:] == ["Anna", "Good Hope", "Three Brothers"]


def test_sub_headings_stay():
    heading = "What the coast guard found"
    assert body_of("\n\n".join([*REPORT[:2], heading, *REPORT[2:]])) == [*REPORT[:2], heading, *REPORT[2:]]


def test_teasers_below_a_heading_go_until_prose_returns():
    text = "\n\n".join(
        [*REPORT[:2], "Read more:\nFerry runs aground off the cape\nIs the ice here to stay?", *REPORT[2:]]
    )
    assert body_of(text) == list(REPORT)


def test_biography_at_the_end_goes_and_one_in_the_story_stays():
    bio = "Jane Roe is a senior reporter for The Harbour Post who has covered the coast for twenty years."
    assert body_of("\n\n".join([*REPORT, *REPORT_MORE, bio])) == [*REPORT, *REPORT_MORE]
    victim = "Jane Roe was a freelance journalist who had covered the coast for twenty years before she died."
    assert victim in body_of("\n\n".join([victim, *REPORT]))


REPORT_MORE = (
    "The company that owns the trawler said that it had paid for the search of the first week and would pay for more.",
    "Its lawyers are to meet the families on Monday in the town hall, where the list of the crew has been put up.",
)


def test_glued_date_leaves_the_first_paragraph():
    laid = layout(paragraphs(" date 2021-03-04 " + REPORT[0], *REPORT[1:]))
    assert texts(laid.body) == list(REPORT)
    assert [(part.block.text, part.rule) for part in laid.head] == [("date 2021-03-04", "glued date")]
    assert laid.head[0].block.offsets == ((0, 1),)


def test_a_day_that_opens_a_sentence_is_not_glued():
    text = "2021-03-04 was a Thursday."
    assert body_of(text) == [text]


def test_every_word_is_in_head_body_or_removed():
    text = "\n\n".join(["Home\nNews", "A headline of some kind", *REPORT, "Tags: ice", "Contact"])
    laid = layout(draft(text))
    everything = [
        *(part.block.text for part in laid.head),
        *texts(laid.body),
        *(part.block.text for part in laid.removed),
    ]
    assert sorted(" ".join(everything).split()) == sorted(text.split())


def test_markdown_is_trusted():
    kept = [Block("heading", "Tags", ((0, 0),), ((0, 4),), (), 2), Block("paragraph", "Short.", ((0, 9),), ((0, 6),))]
    gone = Block("paragraph", "READ MORE: Ferry runs aground", ((0, 20),), ((0, 29),))
    laid = layout(Draft("content/articles/a.md", "markdown", "", Declared(), (*kept, gone)))
    assert laid.body == tuple(kept)
    assert [part.rule for part in laid.removed] == ["read more"]


@settings(deadline=None)
@given(st.text(max_size=600))
def test_any_text_is_sorted_whole(text):
    read = draft(text)
    laid = layout(read)
    pieces = [*(part.block for part in laid.head), *laid.body, *(part.block for part in laid.removed)]
    shown = "".join(sorted("".join(each.text for each in pieces).replace(" ", "")))
    assert shown == "".join(sorted("".join(each.text for each in read.blocks).replace(" ", "")))


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2_000_000,
        "word " * 400_000,
        "short line\n" * 50_000,
        "(" * 1_000_000,
        "1234567890 " * 100_000,
        "Photo: " + "x, " * 100_000,
        "by " * 300_000,
        ("@" * 390 + "\n") * 2_000,
        ("sign up newsletter inbox " * 15 + "\n") * 1_500,
    ],
    ids=["letters", "words", "lines", "brackets", "digits", "credit", "bylines", "signs", "notices"],
)
def test_hostile_text_takes_linear_time(text):
    read = Draft("content/articles/a.txt", "text", text, Declared(), draft(text).blocks)
    started = time.process_time()
    layout(read)
    assert time.process_time() - started < 8
