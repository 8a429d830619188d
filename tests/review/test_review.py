"""From a folder of articles to questions, decisions, and the next build, which has them and asks no more."""

import json

import pytest
from building import build, write

from sitegen.cli import main
from sitegen.errors import SitegenError
from sitegen.review.answers import ACCEPT, DIFFER, DROP, Answer, is_automatic, meant
from sitegen.reviewing import Desk

ARTICLES = {
    "content/articles/one.txt": """Flood hits the harbour

4 May 2021

President Olena Hrim visited the town of Springfield on Monday. Hrim said that the dam near the village of Oldweir had
failed. Serhiy Koval and Iryna Koval rowed people out.
""",
    "content/articles/two.txt": """Questions after the flood

6 May 2021

Minister Hrim came back to Springfield. General Koval was not seen. The Tidewater Pumping Company blamed the ministry.
""",
    "content/articles/three.txt": """A report is promised

9 May 2021

Minister Serhiy Koval promised a report. Iryna Koval, a nurse, doubted it. Tidewater Pumping Company said nothing in
Portland.
""",
}


@pytest.fixture
def site(tmp_path):
    return write(tmp_path, ARTICLES)


def opened(site, **options):
    desk = Desk(site, **options)
    return desk, {question.key: question for question in desk.questions}


def decided(site, key, answer):
    """Decide one question; the questions of the next session, and the corpus it shows."""
    desk, questions = opened(site)
    desk.decide(questions[key], answer)
    desk.close()
    desk, questions = opened(site)
    desk.close()
    return questions, desk.known.corpus


def text(site, name):
    return (site / "content" / name).read_text("utf-8")


def test_what_is_asked(site):
    desk, questions = opened(site)
    assert {
        "actor:olena-hrim",
        "merge:olena-hrim:hrim",
        "refused:koval",
        "doubt:springfield",
        "doubt:portland:portland",
        "unlocated:oldweir",
    } <= set(questions)
    assert [question.mentions for question in desk.questions] == sorted(
        (question.mentions for question in desk.questions), reverse=True
    )
    (example,) = desk.examples(questions["unlocated:oldweir"])
    assert example.where == "content/articles/one.txt:5"
    assert example.sentence.startswith("Hrim said that the dam")
    (chosen, runner_up) = questions["doubt:portland:portland"].candidates
    assert (chosen.where, runner_up.where) == ("town, Oregon, United States", "town, Maine, United States")
    assert 4000 < runner_up.kilometres < 4200


def test_streets_are_not_asked_about(site):
    article = "The quay flooded\n\n7 May 2021\n\nWater stood on Oldquay Street, County Road 35 and in the village of Newweir.\n"
    write(site, {"content/articles/four.txt": article})
    _, questions = opened(site)
    assert {key for key in questions if key.startswith("unlocated")} == {"unlocated:oldweir", "unlocated:newweir"}


def test_nothing_in_doubt_is_accepted_without_a_person(site):
    _desk, questions = opened(site)
    automatic = {key for key, question in questions.items() if is_automatic(question, 0.0)}
    assert not {key for key in automatic if key.startswith(("doubt", "refused"))}
    assert not is_automatic(questions["actor:olena-hrim"], 0.99)


@pytest.mark.parametrize(
    "key", ["actor:olena-hrim", "merge:olena-hrim:hrim", "unlocated:oldweir", "doubt:portland:portland"]
)
def test_what_was_accepted_is_not_asked_again_and_changes_nothing(site, key):
    before = opened(site)[0].known.corpus
    questions, corpus = decided(site, key, ACCEPT)
    assert key not in questions
    assert set(before.actors) <= {*corpus.actors, *(old for each in corpus.actors.values() for old in each.forwards)}
    assert set(before.places) <= set(corpus.places)


def test_everything_accepted_leaves_only_what_is_in_doubt(site):
    desk, questions = opened(site)
    for question in questions.values():
        if is_automatic(question, 0.0):
            desk.decide(question, ACCEPT)
    desk.close()
    assert {question.kind for question in opened(site)[0].questions} == {"doubt", "refused"}
    assert not [problem for problem in build(site).problems if problem.path.endswith("s.yaml")]


def test_a_dropped_actor_is_gone_for_good(site):
    questions, corpus = decided(site, "actor:tidewater-pumping-company", DROP)
    assert "tidewater-pumping-company" not in corpus.actors
    assert "actor:tidewater-pumping-company" not in questions
    assert "- name: Tidewater Pumping Company\n  drop: true\n" in text(site, "actors.yaml")


def test_a_dropped_place_is_gone_for_good(site):
    questions, corpus = decided(site, "doubt:portland:portland", DROP)
    assert "portland" not in corpus.places
    assert not [key for key in questions if "portland" in key]


def test_a_kind_or_a_name_is_put_right(site):
    questions, corpus = decided(site, "actor:tidewater-pumping-company", Answer("kind", "organisation"))
    assert corpus.actors["tidewater-pumping-company"].kind == "organisation"
    questions, corpus = decided(site, "actor:iryna-koval", Answer("name", "Iryna Kowal"))
    assert (corpus.actors["iryna-koval"].name, "actor:iryna-koval" in questions) == ("Iryna Kowal", False)
    assert "id: iryna-koval\n  name: Iryna Kowal\n  aliases: [Iryna Koval]\n" in text(site, "actors.yaml")


def test_the_runner_up_can_be_the_one(site):
    questions, corpus = decided(site, "doubt:portland:portland", Answer("choose", "portland-maine"))
    assert "portland-maine" in corpus.places
    assert "portland" not in corpus.places
    assert not [key for key in questions if "portland" in key]


def test_a_name_of_several_places_becomes_the_one_that_is_chosen(site):
    assert "springfield" not in opened(site)[0].known.corpus.places  # of places so far apart none is guessed
    questions, corpus = decided(site, "doubt:springfield", Answer("choose", "springfield-illinois"))
    assert "springfield-illinois" in corpus.places
    assert not [key for key in questions if "springfield" in key]


def test_coordinates_make_a_place_of_an_unknown_name(site):
    questions, corpus = decided(site, "unlocated:oldweir", Answer("point", "48.5, 37.25"))
    assert corpus.places["oldweir"].point == (48.5, 37.25)
    assert "unlocated:oldweir" not in questions


def test_a_refused_surname_goes_to_the_one_that_is_chosen(site):
    questions, corpus = decided(site, "refused:koval", Answer("choose", "serhiy-koval"))
    assert corpus.actors["serhiy-koval"].forwards == ("koval",)
    assert "koval" not in corpus.actors
    assert "refused:koval" not in questions
    assert "actor:koval" not in questions


def test_a_refused_surname_can_be_neithers(site):
    questions, corpus = decided(site, "refused:koval", DIFFER)
    assert "koval" in corpus.actors
    assert "refused:koval" not in questions
    assert "actor:koval" in questions
    assert text(site, "actors.yaml").count("not_alone: [Koval]") == 2


def test_a_merge_that_is_wrong_is_undone_for_ever_but_not_within_the_text_that_gives_the_whole_name(site):
    questions, corpus = decided(site, "merge:olena-hrim:hrim", DIFFER)
    assert {"hrim", "olena-hrim"} <= set(corpus.actors)
    assert not [key for key in questions if key.startswith(("merge:olena", "refused:hrim"))]
    one = next(each for each in corpus.articles if each.slug == "one")
    assert {each.id for each in one.mentions if each.mention.surface == "Hrim"} == {"olena-hrim"}


def test_a_decision_is_taken_back_byte_for_byte(site):
    write(site, {"content/actors.yaml": "# mine\n- Serhiy Koval   # sic\n"})
    desk, questions = opened(site)
    undo = desk.decide(questions["actor:olena-hrim"], ACCEPT)
    assert "Olena Hrim" in text(site, "actors.yaml")
    desk.undo(undo)
    assert text(site, "actors.yaml") == "# mine\n- Serhiy Koval   # sic\n"
    undo = desk.decide(questions["doubt:portland:portland"], ACCEPT)
    desk.undo(undo)
    assert not (site / "content/places.yaml").exists()
    undo = desk.decide(questions["actor:olena-hrim"], ACCEPT)
    with (site / "content/actors.yaml").open("a") as file:
        file.write("# and by hand\n")
    with pytest.raises(SitegenError):
        desk.undo(undo)
    assert text(site, "actors.yaml").endswith("# and by hand\n")


def test_what_somebody_writes_meanwhile_stays(site):
    desk, questions = opened(site)
    desk.decide(questions["actor:olena-hrim"], ACCEPT)
    with (site / "content/actors.yaml").open("a") as file:
        file.write("# by hand\n")
    desk.decide(questions["actor:iryna-koval"], ACCEPT)
    assert "# by hand\n# Found" in text(site, "actors.yaml")


def test_broken_yaml_stops_the_review_with_its_line_and_nothing_is_written(site):
    write(site, {"content/actors.yaml": "- name: A\n  kind: [person\n"})
    with pytest.raises(SitegenError) as raised:
        Desk(site)
    assert raised.value.problems[0].where == "content/actors.yaml:2"
    assert text(site, "actors.yaml") == "- name: A\n  kind: [person\n"


@pytest.mark.parametrize(
    ("key", "words", "meaning"),
    [
        ("doubt:portland:portland", "Portland-Maine", ()),
        ("doubt:portland:portland", "portland-maine", Answer("choose", "portland-maine")),
        ("doubt:portland:portland", "45.5, -122.6", Answer("point", "45.5, -122.6")),
        ("unlocated:oldweir", "99, 0", Answer("name", "99, 0")),
        ("unlocated:oldweir", "Old Weir on the Wold", Answer("name", "Old Weir on the Wold")),
        ("actor:tidewater-pumping-company", "armed group", Answer("kind", "armed-group")),
        ("actor:tidewater-pumping-company", "Tidewater", Answer("name", "Tidewater")),
        ("actor:iryna-koval", "Serhiy Koval", Answer("choose", "serhiy-koval")),
        ("actor:tidewater-pumping-company", "NATO", Answer("choose", "nato")),
        ("merge:olena-hrim:hrim", "nobody known", ()),
    ],
)
def test_what_a_curators_words_mean(site, key, words, meaning):
    desk, questions = opened(site)
    found = meant(questions[key], words, desk.known)
    assert found == meaning


def test_a_common_name_is_offered_with_what_tells_its_bearers_apart(site):
    desk, questions = opened(site)
    offered = meant(questions["unlocated:oldweir"], "Vienna", desk.known)
    assert len(offered) > 1
    assert offered[0].where.endswith("Austria")


def test_a_dry_run_writes_nothing_and_shows_the_diff(site, runner):
    result = runner.invoke(main, ["review", "-C", str(site), "--accept-above", "0.95", "--dry-run"])
    assert result.exit_code == 0
    assert "+++ content/actors.yaml" in result.output
    assert "+- name: Iryna Koval" in result.output
    assert sorted(path.name for path in (site / "content").iterdir()) == ["articles"]


def test_a_ministry_is_dropped_without_the_other_countrys(site):
    write(
        site,
        {
            "content/articles/four.txt": "Talks\n\n1 June 2021\n\nThe Polish Ministry of Transport agreed. The Ministry of "
            "Transport will pay.\n",
            "content/articles/five.txt": "No talks\n\n2 June 2021\n\nThe Greek Ministry of Transport refused. The Ministry "
            "of Transport will not pay.\n",
        },
    )
    _, corpus = decided(site, "actor:polish-ministry-of-transport", DROP)
    assert "polish-ministry-of-transport" not in corpus.actors
    assert "greek-ministry-of-transport" in corpus.actors
    five = next(each for each in corpus.articles if each.slug == "five")
    assert [each.mention.surface for each in five.mentions if each.id == "greek-ministry-of-transport"]


def test_a_place_is_dropped_without_its_namesake(site):
    write(
        site,
        {
            "content/articles/four.txt": "A\n\n1 June 2021\n\nThe governor of Luhansk region spoke of Luhansk region, Ukraine.\n",
            "content/articles/five.txt": "B\n\n2 June 2021\n\nTrams run in the city of Luhansk, Ukraine.\n",
        },
    )
    found = opened(site)[0].known.corpus.places
    assert {"luhansk", "luhansk-oblast"} <= set(found)
    questions, corpus = decided(site, "place:luhansk", DROP)
    assert "luhansk-oblast" in corpus.places
    assert "luhansk" not in corpus.places
    assert not [key for key in questions if key.endswith(":luhansk")]


def test_the_next_build_shows_a_decision(site):
    build(site)
    assert not (site / "public/places/oldweir.html").exists()
    decided(site, "unlocated:oldweir", Answer("point", "48.5, 37.25"))
    decided(site, "refused:koval", Answer("choose", "serhiy-koval"))
    build(site)
    assert "Flood hits the harbour" in (site / "public/places/oldweir.html").read_text("utf-8")
    assert "Questions after the flood" in (site / "public/actors/serhiy-koval.html").read_text("utf-8")
    assert "serhiy-koval.html" in (site / "public/actors/koval.html").read_text("utf-8")  # its old address leads on


def test_the_json_form_is_stable(site, runner):
    answer = json.loads(runner.invoke(main, ["review", "-C", str(site), "--json"]).stdout)
    assert set(answer) == {"questions", "accepted", "diff"}
    assert (answer["accepted"], answer["diff"]) == ([], "")
    (portland,) = [each for each in answer["questions"] if each["key"] == "doubt:portland:portland"]
    assert portland["candidates"][1] == {
        "id": "portland-maine",
        "name": "Portland",
        "where": "town, Maine, United States",
        "kilometres": 4081,
    }
    assert portland["examples"][0]["where"] == "content/articles/three.txt:6"
    assert {key: type(value) for key, value in portland.items()} == {
        "key": str,
        "kind": str,
        "id": str,
        "name": str,
        "sort": str,
        "mentions": int,
        "articles": int,
        "confidence": float,
        "rule": str,
        "candidates": list,
        "found_as": list,
        "examples": list,
    }
    options = ["--json", "--accept-above", "0.97", "--dry-run"]
    answer = json.loads(runner.invoke(main, ["review", "-C", str(site), *options]).stdout)
    assert {each["key"] for each in answer["accepted"]} == {
        "actor:iryna-koval",
        "actor:olena-hrim",
        "actor:serhiy-koval",
    }
    assert "+- name: Iryna Koval" in answer["diff"]
    assert not (site / "content/actors.yaml").exists()


def test_a_name_that_articles_give_to_different_actors_is_not_made_an_alias_of_both(site):
    write(
        site,
        {
            "content/articles/four.txt": "A\n\n1 June 2021\n\nThe Northern Harbour Board met. The NHB agreed. NHB will pay.\n",
            "content/articles/five.txt": "B\n\n2 June 2021\n\nThe National Housing Board met. The NHB refused. NHB is poor.\n",
        },
    )
    _, questions = opened(site)
    shared = [question for key, question in questions.items() if key.startswith("merge:") and key.endswith(":nhb")]
    assert [question.confidence for question in shared] == [0.5, 0.5]
    assert "actor:nhb" not in questions
