"""The page of an article."""

from dataclasses import replace

import pytest
from editions import PLACES, article, body_of, edition, many, paragraph, published, sample

from sitegen.config import Config
from sitegen.model import Asset, Body, LocalLink, Rejected, Related, Removed
from sitegen.outputs.pages import page_values
from sitegen.page import ArticlePage
from sitegen.page.parts import Link


def pages_of(made):
    return {
        page.address.removeprefix("articles/").removesuffix(".html"): page
        for page in page_values(made)
        if isinstance(page, ArticlePage)
    }


def page_of(*args, config=None, **more):
    made = edition([article(*args, **more)], config)
    (page,) = pages_of(made).values()
    return page


def test_the_crumbs_lead_through_the_year_or_the_undated_shelf():
    pages = pages_of(sample())
    assert pages["bridge"].crumbs == (
        Link("Timeline", "index.html"),
        Link("2022", "years/2022.html"),
        Link("This report", "articles/bridge.html"),
    )
    assert pages["nothing"].crumbs[1] == Link("No date found", "years/undated.html")


def test_in_a_dense_year_the_crumbs_lead_through_the_month():
    page = pages_of(many(70, years=1))["2021/report-00000"]
    assert [crumb.title for crumb in page.crumbs] == ["Timeline", "2021", "January 2021", "This report"]


def test_the_page_says_how_the_date_was_read_and_what_was_not_believed():
    doubt = Rejected("2022-09-28", "Wednesday, September 28, 2022", "the day on which the page was saved")
    page = page_of("a", "A", published("2022-03", "inferred", "inferred", "last month", rejected=(doubt,)))
    assert (page.when.edtf, page.when.status, page.when.basis, page.quote) == (
        "2022-03",
        "inferred",
        "inferred",
        "last month",
    )
    assert [(each.quote, each.reason) for each in page.doubts] == [(doubt.text, doubt.reason)]


def test_a_headline_that_is_the_start_of_the_text_is_marked():
    assert page_of("a", "A town wakes", published("2022"), headline_rule="lede").shortened
    assert not page_of("a", "A town wakes", published("2022")).shortened


def test_names_lead_to_their_pages():
    page = pages_of(sample())["bridge"]
    assert [(place.title, place.detail) for place in page.places] == [
        ("Irpin", "Kyiv Oblast"),
        ("Bucha", "Kyiv Oblast"),
    ]
    assert {name.address for name in page.names} == {
        "places/irpin.html",
        "places/bucha.html",
        "actors/oleksandr-markushyn.html",
        "actors/red-cross.html",
    }
    assert list(page.names) == sorted(page.names, key=lambda name: (name.block, name.start, -name.end))


def test_the_longest_of_the_names_that_begin_together_leads_on():
    """A place named inside an actor's name must not take its link."""
    made = edition([article("a", "A", published("2022"), body=body_of("Irpin."), places=("irpin",))])
    (settled,) = made.corpus.articles
    (place,) = settled.mentions
    longer = replace(place, mention=replace(place.mention, surface="Irpin."))
    (page,) = pages_of(
        replace(made, corpus=replace(made.corpus, articles=(replace(settled, mentions=(place, longer)),)))
    ).values()
    assert [name.end for name in page.names] == [len("Irpin."), len("Irpin")]


def test_a_mention_in_a_hidden_block_is_no_link():
    body = body_of("Irpin.", "Irpin again.")
    page = page_of("a", "A", published("2022"), body=body, places=("irpin",), hidden=[1])
    assert {name.block for name in page.names} == {0}
    assert page.hidden == (1,)


def test_relative_links_lead_to_published_files():
    local = LocalLink("<a>", "content/articles/b.txt#part", "", "")
    picture = LocalLink("<img>", "content/articles/map.png", "", "")
    nowhere = LocalLink("<a>", "content/articles/draft.md", "", "")
    body = Body((replace(paragraph(""), fragments=(local, picture, nowhere)),))
    made = edition(
        [article("a", "A", published("2022"), body=body), article("b", "B", published("2022"))],
        assets=[Asset("content/articles/map.png", "articles/map.png")],
    )
    assert pages_of(made)["a"].targets == (
        ("content/articles/b.txt#part", "articles/b.html"),
        ("content/articles/map.png", "articles/map.png"),
    )


def test_neighbours_in_time_in_place_and_for_an_actor():
    page = pages_of(sample())["bridge"]
    assert (page.in_time.earlier.address, page.in_time.later.address) == ("articles/month.html", "articles/market.html")
    threads = {thread.subject.title: thread for thread in page.threads}
    assert threads["Bucha"].earlier is None
    assert threads["Bucha"].later.address == "articles/market.html"
    assert threads["Irpin"].earlier.address == "articles/month.html"
    assert threads["Oleksandr Markushyn"].later.address == "articles/return.html"


def test_an_article_without_a_date_has_no_neighbours():
    page = pages_of(sample())["nothing"]
    assert page.in_time is None
    assert page.threads == ()


def test_related_articles_come_with_their_reasons():
    (related, *_) = pages_of(sample())["bridge"].related
    assert (related.title, related.days) == ("Families return to Irpin", 48)
    assert related.shared == ("Irpin", "Oleksandr Markushyn", "International Committee of the Red Cross")


LONG = "Somebody said " + "something " * 60 + "at last."


@pytest.mark.parametrize("own, of_site", [(None, "excerpt"), ("excerpt", "full")])
def test_an_excerpt_holds_the_start_and_cuts_every_quotation(own, of_site):
    page = page_of(
        "a",
        "A",
        published("2022", quote=LONG, rejected=(Rejected(None, LONG, "x"),)),
        body=body_of(LONG, "More."),
        places=("irpin",),
        removed=[Removed(LONG, "banner")],
        bodies=own,
        config=Config(bodies=of_site),
    )
    assert page.shown == "excerpt"
    assert 0 < len(page.excerpt) <= 301
    assert LONG.startswith(page.excerpt.rstrip("…"))
    assert page.body == ""
    assert page.names == ()
    for quotation in (page.quote, page.doubts[0].quote, page.left[0].text):
        assert len(quotation) <= 201


def test_of_a_text_that_may_not_be_shown_nothing_is_shown():
    page = page_of("a", "A", published("2022"), body=body_of("The whole secret.", "More."), bodies="none")
    assert (page.shown, page.excerpt, page.body) == ("none", "", "")
    assert "secret" not in page.description


def test_an_article_may_show_more_than_its_site():
    page = page_of("a", "A", published("2022"), bodies="full", config=Config(bodies="none"))
    assert page.body == "body-a"


def test_the_description_falls_back_from_summary_to_text_to_what_is_known():
    body = body_of("The first words.")
    assert page_of("a", "A", published("2022"), body=body, summary="In short.").description == "In short."
    assert page_of("a", "A", published("2022"), body=body).description == "The first words."
    hidden = page_of("a", "A", published("2022-04"), body=body, places=("irpin",), bodies="none")
    assert hidden.description == "A report, April 2022: Irpin."
    assert page_of("a", "A", published("2022-04"), bodies="none").description == "A report, April 2022."


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", " java\nscript:alert(1)", "//host/page", "data:text/html,x", "ftp://a.b"]
)
def test_only_web_addresses_become_links(address):
    page = page_of("a", "A", published("2022"), source_url=address, archive_url=address)
    assert (page.source_url, page.archive_url) == ("", "")


def test_a_title_is_one_line_without_characters_that_turn_what_follows():
    page = page_of("a", "A\u202ebad\u2066\nheadline\x07", published("2022"))
    assert page.headline == "Abad headline"


def test_an_article_in_another_language_says_so():
    pages = pages_of(sample())
    assert pages["ukrainian"].language == "uk"
    assert pages["bridge"].language == ""
    assert page_of("a", "A", published("2022"), language="en-GB").language == ""


def test_a_page_changes_when_and_only_when_what_it_shows_changes():
    before = pages_of(sample())
    made = sample()
    extra = article("extra", "Something in Geneva, a year later", published("2024-05-05"), places=("geneva",))
    corpus = replace(made.corpus, articles=(*made.corpus.articles, extra[0]))
    after = pages_of(
        edition(
            [
                (settled, body_of("x") if settled is extra[0] else made.bodies[settled.article.body])
                for settled in corpus.articles
            ],
            related={"bridge": made.timeline.related["bridge"]},
        )
    )
    changed = {slug for slug in before if before[slug] != after[slug]}
    assert changed == {"about", "geneva"}, "its neighbours in time and in place"


def test_everything_an_article_names_has_a_record_but_not_everything_has_a_page():
    settled, body = article("a", "A", published("2022"), places=("irpin",))
    made = edition([(settled, body)], related={"a": (Related("a", ("geneva",)),)}, places=PLACES)
    assert pages_of(made)["a"].related[0].shared == ()
