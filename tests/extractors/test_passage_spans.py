"""Where the words that extractors find stand: in which block, and in the source."""

from drafting import block, field, marked, published

from sitegen.config import Config
from sitegen.extractors.body import body_of
from sitegen.extractors.spans import GAP, chosen_by_hand, mentions, passage_of
from sitegen.model import Declared, Found


class World:
    """A gazetteer that knows one place."""

    def by_id(self, identifier):
        return type("Place", (), {"name": "Kyiv"}) if identifier == "kyiv" else None


def found(text, words, kind="place", value="", start=0):
    at = text.index(words, start)
    return Found(at, at + len(words), kind, value, "town", "test", 0.5)


def test_passage_joins_the_blocks():
    blocks = body_of([block("One."), block("Two.")]).blocks
    config = Config(region=("UA",), date_order="dmy")
    passage = passage_of(blocks, "uk", published("2021-03-04"), config)
    assert passage.text == "One." + GAP + "Two."
    assert (passage.language, passage.anchor.edtf, passage.region, passage.date_order) == (
        "uk",
        "2021-03-04",
        ("UA",),
        "dmy",
    )


def test_blocks_and_places_in_the_source():
    whole, source = marked("Ships left ", "Port Anselm", " at noon.")
    blocks = body_of([block("Ice in the bay.", at=400), whole]).blocks
    text = passage_of(blocks, "en", published(), Config()).text
    made = mentions([found(text, "left Port Anselm at"), found(text, "bay")], blocks)
    assert [(each.surface, each.block, each.at) for each in made] == [("bay", 0, 11), ("left Port Anselm at", 1, 6)]
    assert (made[0].start, made[0].end) == (411, 414)
    assert source[made[1].start : made[1].end] == "left <em>Port Anselm</em> at"


def test_what_runs_over_a_gap_or_holds_nothing_is_no_mention():
    blocks = body_of([block("One."), block("Two.")]).blocks
    spans = [Found(2, 8, "date", "", "DATE", "r", 1.0), Found(5, 5, "date", "", "DATE", "r", 1.0)]
    spans += [Found(90, 95, "date", "", "DATE", "r", 1.0), Found(4, 6, "date", "", "DATE", "r", 1.0)]
    assert mentions(spans, blocks) == ()
    assert mentions(spans, ()) == ()


def test_declared_places_and_actors_are_all_there_are():
    text = "Kiev Lviv Jane Roe John Doe"
    blocks = body_of([block(text)]).blocks
    spans = [
        found(text, "Kiev", value="kyiv"), found(text, "Lviv", value="lviv"),
        found(text, "Jane Roe", "actor", "Jane Q. Roe"), found(text, "John Doe", "actor", "John Doe"),
    ]  # fmt: skip
    made = mentions(spans, blocks)

    def left(**declared):
        return [each.surface for each in chosen_by_hand(made, Declared(**declared), World())]

    assert left() == ["Kiev", "Lviv", "Jane Roe", "John Doe"]
    assert left(places=(field("KYIV"),)) == ["Kiev", "Jane Roe", "John Doe"]
    assert left(places=()) == ["Jane Roe", "John Doe"]
    assert left(actors=(field("Jane Q. Roe"),)) == ["Kiev", "Lviv", "Jane Roe"]
