"""`sitegen inspect`: how a curator asks "how do you know?"."""

import json

import pytest
from building import write
from click.testing import CliRunner

from sitegen.cli import main
from sitegen.inspection import inspect_files
from sitegen.inspection.text import readable

STORY = """Los Angeles

Wednesday, September 27, 2023

Ferries collide off Odesa

READ MORE: Ice closes the northern bay

Two ferries collided off Odesa on 4 March 2021 and eleven people were hurt, the harbour master Petro Kovalenko said.

Kovalenko said that divers of the Red Cross would look for the wreck in the morning, when the wind is weaker.
"""
FURNITURE = "You can follow the work of our reporters every morning at the kiosk on the quay of the old harbour."


def say(*arguments):
    result = CliRunner().invoke(main, ["inspect", *map(str, arguments)], catch_exceptions=False)
    return result.exit_code, result.output


@pytest.fixture
def story(tmp_path):
    path = tmp_path / "story.txt"
    path.write_text(STORY, "utf-8")
    return path


def test_facts_come_with_their_reasons(story):
    code, output = say(story)
    facts = output[: output.index("Source:")]
    start = STORY.index("Ferries collide")
    assert code == 0
    assert f"“Ferries collide off Odesa” at {start}–{start + 25}" in facts
    assert "published   not known (no date found)\n              between 2021-03-04 and 2023-09-26" in facts
    assert "not 2023-09-27, “Wednesday, September 27, 2023”" in facts
    assert "1 × Odesa, " in facts
    assert "2 × Petro Kovalenko (petro-kovalenko) · person" in facts
    assert "joined: Kovalenko = Petro Kovalenko" in facts


def test_the_source_is_shown_in_its_order(story):
    _, output = say(story)
    lines = output[output.index("Source:") :].splitlines()
    marks = [(line[:7].strip(), line[7:17]) for line in lines[1:] if line[:7].strip()]
    assert marks == [
        ("×", "Los Angele"),
        ("×", "Wednesday,"),
        ("H", "Ferries co"),
        ("×", "READ MORE:"),
        ("p1", "Two ferrie"),
        ("p2", "Kovalenko "),
    ]
    assert any(line.endswith("[read more]") for line in lines)
    assert any("date   “4 March 2021” at " in line and "= 2021-03-04" in line for line in lines)
    assert any("actor  “Kovalenko” = Petro Kovalenko" in line for line in lines)


def test_nothing_dates_it(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Soldiers will hold their Victory Parade tomorrow, the mayor of the town said.\n", "utf-8")
    _, output = say(path)
    assert "published   not known (no date found)" in output
    assert "month and day 05-08" in output


@pytest.mark.parametrize("width", [0, 60, 10_000])
def test_lines_keep_to_the_width(story, width):
    (seen,) = inspect_files([story])
    lines = [line.text for line in readable(seen, width)]
    assert max(map(len, lines)) <= min(max(width, 40), 120)


def test_a_long_word_takes_no_time(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("x" * 1_000_000 + " is a word.\n", "utf-8")
    (seen,) = inspect_files([path])
    assert any("x" * 1_000_000 in line.text for line in readable(seen, 80))


def test_colours_on_a_terminal_only(story):
    result = CliRunner().invoke(main, ["inspect", str(story)], color=True)
    assert "\x1b[2m    ×  Los Angeles" in result.output
    assert "\x1b" not in say(story)[1]


def test_json_is_an_article_of_the_data_and_more(story):
    code, output = say(story, story, "--json")
    first, second = map(json.loads, output.splitlines())
    assert (code, first) == (0, second)
    assert list(first)[:6] == ["id", "source", "url", "headline", "published", "language"]
    assert list(first)[-3:] == ["body", "mentions", "problems"]
    assert first["body"] == "\n\n".join(STORY.strip().split("\n\n")[4:])
    assert all(STORY[each["start"] : each["end"]] == each["surface"] for each in first["mentions"])


@pytest.fixture
def site(tmp_path):
    root = tmp_path / "site"
    towns = ("Lviv", "Odesa", "Kharkiv")
    reports = {
        f"content/articles/{town.lower()}.txt": f"Trains stop in {town}\n\nAll trains stopped in {town} on 4 March 2021, "
        f"and {number + 2} of them were late.\n\nNobody said when the railway of {town} would open again after the storm "
        f"of the night.\n\n{FURNITURE}\n"
        for number, town in enumerate(towns)
    }
    write(root, reports)
    others = {
        "content/articles/draft.md": "---\ndraft: true\nslug: later\n---\nShells fell near the Long Quay.\n",
        "content/articles/empty.txt": "",
        "content/articles/pier.png": "picture",
        "content/articles/lviv.txt.yaml": "language: en\n",
        "content/places.yaml": "- name: Long Quay\n",
        "content/pages/method.md": "How we work.\n",
        "content/notes.txt": "Ask the harbour master.\n",
        "content/site.yaml": "title: Ferries\n",
    }
    write(root, others)
    return root


def test_a_paragraph_that_only_the_collection_shows_to_be_furniture(site):
    _, output = say(site / "content/articles/lviv.txt")
    assert " ×  You can follow the work" in output
    assert "[repeated]" in output
    _, output = say(site / "content/articles/lviv.txt", "--json")
    record = json.loads(output)
    assert FURNITURE in [each["text"] for each in record["removed"]]
    assert FURNITURE not in record["body"]


def test_a_draft_is_seen_under_the_settings_of_its_site(site):
    code, output = say(site / "content/articles/draft.md", "--json")
    record = json.loads(output)
    assert (code, record["id"], record["places"]) == (0, "later", ["long-quay"])
    assert [each["rule"] for each in record["problems"]][-1] == "draft"


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("articles/empty.txt", "the file is empty"),
        ("articles/pier.png", "is no article"),
        ("articles/lviv.txt.yaml", "holds corrections of an article"),
        ("places.yaml", "is a file of authority records"),
        ("site.yaml", "is the site's settings"),
        ("pages/method.md", "is a page of the site"),
        ("notes.txt", "is not among the site's articles"),
    ],
)
def test_files_that_are_no_article(site, path, message):
    code, output = say(site / "content" / path)
    assert code == 1
    assert message in output
    code, output = say(site / "content" / path, "--json")
    assert (code, json.loads(output)["problems"][0]["message"].startswith(message)) == (1, True)
