"""The pages that list entries: the timeline's, those of places and of actors, and the two indexes."""

from itertools import chain

from editions import ACTORS, PLACES, article, body_of, edition, many, published, sample

from sitegen.config import Config
from sitegen.model import Place
from sitegen.outputs.pages import page_values
from sitegen.page import ActorPage, ForwardPage, HomePage, PlacePage, PlacesPage


def pages_of(made):
    return {page.address: page for page in page_values(made)}


def ids(page):
    return [item.id for section in page.listing.sections for item in section.items]


def test_a_short_timeline_is_whole_with_every_year_and_the_undated_shelf():
    home = pages_of(sample())["index.html"]
    assert [(section.id, len(section.items)) for section in home.listing.sections] == [
        ("y2022", 9),
        ("y2023", 1),
        ("undated", 2),
    ]
    assert [(year.title, year.address, year.count) for year in home.years] == [
        ("2022", "years/2022.html", 9),
        ("2023", "years/2023.html", 1),
    ]
    assert (home.undated.address, home.undated.count) == ("years/undated.html", 2)
    assert home.newest == ""


def test_a_long_timeline_shows_its_newest_year_and_leads_to_every_other():
    pages = pages_of(many(300))
    home = pages["index.html"]
    assert (home.newest, home.total, home.listing.count) == ("2023", 300, 100)
    assert {year.address for year in home.years} <= set(pages)
    assert sum(year.count for year in home.years) == 300
    assert set(ids(home)) == set(ids(pages["years/2023.html"]))


def test_every_year_has_its_page_and_a_dense_one_its_months():
    pages = pages_of(many(150, years=2))
    assert {"years/2021.html", "years/2022.html", "years/2021-01.html", "years/2022-12.html"} <= set(pages)
    assert pages["years/2021.html"].later.address == "years/2022.html"
    assert pages["years/2021.html"].earlier is None
    months = pages["years/2021.html"].months
    assert [month.title for month in months][:2] == ["January", "February"]
    listed = list(chain.from_iterable(ids(pages[month.address]) for month in months))
    assert listed == ids(pages["years/2021.html"])
    assert not [address for address in pages_of(many(60, years=1)) if address.startswith("years/2021-")]


def test_every_entry_is_listed_somewhere_however_full_a_year_is():
    made = many(600, years=1)
    pages = pages_of(made)
    listed = set(chain.from_iterable(ids(page) for address, page in pages.items() if address.startswith("years/2")))
    assert len(listed) == 600
    assert ids(pages["years/2021.html"]) == []
    assert pages["index.html"].newest == "December 2021"


def test_an_undated_entry_is_never_hidden():
    pages = pages_of(edition([article("a", "A", published(None, "no date found", "none"), places=("irpin",))]))
    for address in ("index.html", "years/undated.html", "places/irpin.html", "places/ukraine.html"):
        assert ids(pages[address]) == ["e-a"], address


def test_a_site_without_articles_has_its_pages_all_the_same():
    pages = pages_of(edition([]))
    assert {"index.html", "places/index.html", "actors/index.html", "about.html", "404.html"} == set(pages)


def test_the_histogram_leads_to_an_entry_on_the_page_or_to_the_page_that_lists_it():
    pages = pages_of(many(300))
    home = pages["index.html"]
    for bar in home.listing.histogram.bars:
        address, _, anchor = bar.address.partition("#")
        assert anchor in ids(pages[address or "index.html"])


def test_the_page_of_a_place_holds_what_is_reported_from_inside_it():
    pages = pages_of(sample())
    oblast = pages["places/kyiv-oblast.html"]
    assert (oblast.total, oblast.own) == (8, 2)
    assert [(place.title, place.count) for place in oblast.inside] == [("Irpin", 5), ("Bucha", 2), ("Moshchun", 1)]
    assert [link.title for link in pages["places/irpin.html"].within] == ["Kyiv Oblast", "Ukraine"]
    assert [each.name for each in oblast.written] == ["Київська область"]


def test_the_page_of_an_actor_counts_whom_and_where_it_is_named_with():
    actor = pages_of(sample())["actors/red-cross.html"]
    assert isinstance(actor, ActorPage)
    assert (actor.actors[0].title, actor.actors[0].count) == ("Oleksandr Markushyn", 2)
    assert "red-cross" not in {other.id for other in actor.actors}
    assert ("Irpin", 2) in [(place.title, place.count) for place in actor.places]
    assert (actor.first.edtf, actor.last.edtf) == ("2022-03-06", "2022-06-14")


def test_an_actor_belongs_to_its_owner_when_that_has_a_page():
    assert pages_of(sample())["actors/72nd-brigade.html"].owner.title == "Ukraine"


def test_a_long_list_of_a_place_is_cut_by_year_under_its_own_address():
    pages = pages_of(many(900))
    place = pages["places/irpin.html"]
    assert (place.total, place.newest) == (675, "2023")
    assert [year.address for year in place.years] == [f"places/irpin.{year}.html" for year in (2021, 2022, 2023)]
    parts = [pages[year.address] for year in place.years]
    assert sum(part.listing.count for part in parts) == 675
    assert parts[0].title == "Irpin, 2021"
    assert [crumb.address for crumb in parts[0].crumbs] == [
        "index.html",
        "places/index.html",
        "places/irpin.html",
        "places/irpin.2021.html",
    ]


def test_an_actor_called_after_a_year_is_not_another_ones_year():
    addresses = [page.address for page in page_values(many(900))]
    assert len(addresses) == len(set(addresses))


def test_the_index_of_places_is_a_hierarchy():
    index = pages_of(sample())["places/index.html"]
    assert isinstance(index, PlacesPage)
    assert [branch.place.title for branch in index.branches] == ["Geneva", "Ukraine"]
    (oblast,) = index.branches[1].inside
    assert [branch.place.title for branch in oblast.inside] == ["Bucha", "Irpin", "Moshchun"]


def test_places_that_lie_in_one_another_are_not_lost():
    places = [Place("a", "A", within=("b",)), Place("b", "B", within=("a",))]
    index = pages_of(edition([article("x", "X", published("2022"), places=("a", "b"))], places=places))[
        "places/index.html"
    ]
    assert [branch.place.title for branch in index.branches] == ["A", "B"]


def test_the_index_of_actors_goes_from_a_to_z():
    letters = pages_of(sample())["actors/index.html"].letters
    assert [letter for letter, _ in letters] == ["I", "O", "R", "S", "#"]


def test_an_earlier_id_of_an_actor_leads_to_the_page_of_now():
    forward = pages_of(sample())["actors/icrc.html"]
    assert isinstance(forward, ForwardPage)
    assert forward.target.address == "actors/red-cross.html"


def test_an_actor_that_took_an_earlier_id_keeps_its_page():
    actors = [*ACTORS, ACTORS[2].__class__("icrc", "ICRC Choir")]
    made = edition([article("a", "A", published("2022"), actors=("red-cross", "icrc"))], actors=actors)
    assert isinstance(pages_of(made)["actors/icrc.html"], ActorPage)


def test_an_event_leads_to_its_paragraph_and_says_where_it_stands():
    home = pages_of(sample(Config(timeline="articles+events")))["index.html"]
    (event,) = [item for section in home.listing.sections for item in section.items if item.kind == "event"]
    assert event.address == "articles/bridge.html#p4"
    assert event.report.title == "Thousands cross a broken bridge out of Irpin"


def test_the_filter_offers_what_some_but_not_all_entries_name():
    pages = pages_of(sample())
    offered = {place.id: place.count for place in pages["index.html"].listing.places}
    assert offered["kyiv-oblast"] == 8, "an entry from a town counts for its region"
    assert "ukraine" not in {place.id for place in pages["places/ukraine.html"].listing.places}
    assert pages["places/geneva.html"].listing.places == ()


def test_names_without_a_page_are_not_linked():
    settled, body = article("a", "A", published("2022"), places=("irpin",))
    pages = pages_of(edition([(settled, body)]))
    assert {page.address for page in pages.values() if isinstance(page, PlacePage)} == {
        "places/irpin.html",
        "places/kyiv-oblast.html",
        "places/ukraine.html",
    }
    assert isinstance(pages["index.html"], HomePage)
    assert len(PLACES) > 3


def test_a_page_of_the_site_about_itself_stands_above_how_we_know():
    made = sample()
    page = made.pages[0]
    made = edition([], pages=[(page.__class__("about", "About us", "page-about", "en"), made.bodies[page.body])])
    about = pages_of(made)["about.html"]
    assert (about.title, about.body) == ("About us", "page-about")


def summaries(*args, config=None, **more):
    pages = pages_of(edition([article("a", *args, **more)], config))
    return [item.summary for section in pages["index.html"].listing.sections for item in section.items]


def test_a_summary_is_the_editors_or_the_start_of_the_text():
    body = body_of("The first words. More of them.")
    assert summaries("A", published("2022"), body=body, summary="In short.") == ["In short."]
    assert summaries("A", published("2022"), body=body) == ["The first words. More of them."]
    assert summaries("A", published("2022"), body=body, config=Config(bodies="none")) == [""]
    assert summaries("A", published("2022"), summary="In short.", config=Config(bodies="none")) == ["In short."]


def test_a_summary_does_not_say_the_title_again():
    body = body_of("Fighting broke out at dawn, and both sides blamed the other.")
    assert summaries("Fighting broke out at dawn…", published("2022"), body=body) == [
        "… and both sides blamed the other."
    ]
    assert summaries("Fighting broke out at dawn, and both sides blamed the other", published("2022"), body=body) == [
        ""
    ]
