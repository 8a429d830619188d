"""Bad input: a clear message that says where and how to mend it; nothing lost, and the other articles published."""

import json
import os
from pathlib import Path

import pytest
from click.testing import CliRunner

from sitegen.cli import main

GOOD = "---\ntitle: A good report\ndate: 2022-04-23\n---\n\nShells fell on the town of Irpin, officials said on Saturday.\n"


@pytest.fixture
def site(tmp_path):
    (tmp_path / "content/articles").mkdir(parents=True)
    write(tmp_path, "articles/good.md", GOOD)
    return tmp_path


def write(site, path, text):
    target = site / "content" / path
    target.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(text, bytes):
        target.write_bytes(text)
    else:
        target.write_text(text, "utf-8")


def build(site, *options):
    return CliRunner().invoke(main, ["build", "-C", str(site), "--jobs", "1", *options], catch_exceptions=False)


def published(site):
    return {
        article["id"]: article for article in json.loads((site / "public/data/articles.json").read_text())["articles"]
    }


def hint_of(result, start):
    lines = result.output.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith(start))
    return lines[at + 1]


@pytest.mark.parametrize(
    "name, content, message",
    [
        ("empty.txt", b"", "content/articles/empty.txt: error:"),
        ("blank.txt", b" \r\n\r\n", "content/articles/blank.txt: error:"),
        ("picture.txt", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8, "content/articles/picture.txt: error:"),
        ("broken.md", b"---\ntitle: x\nplaces: [a, b\ndate: 2022-01-01\n---\n\nText.\n", "content/articles/broken.md:"),
        ("twice.md", b"---\ntitle: x\ntitle: y\n---\n\nText.\n", "content/articles/twice.md:3: error:"),
    ],
)  # fmt: skip
def test_a_file_that_cannot_be_read_is_left_out_and_the_others_are_published(site, name, content, message):
    write(site, f"articles/{name}", content)
    result = build(site)
    assert result.exit_code == 1
    assert message in result.output
    assert hint_of(result, message).startswith("  hint: ")
    assert "good" in published(site)
    assert (site / "public/articles/good.html").is_file()


def test_a_broken_front_matter_names_its_line(site):
    write(site, "articles/broken.md", "---\ntitle: x\nplaces: [a, b\n---\n\nText.\n")
    lines = [line for line in build(site).output.splitlines() if "broken.md:" in line and "error" in line]
    assert int(lines[0].split(":")[1]) in {3, 4}


def test_an_unreadable_file_is_left_out(site, monkeypatch):
    write(site, "articles/locked.txt", "Text.")
    locked = site / "content/articles/locked.txt"
    locked.chmod(0)
    if os.access(locked, os.R_OK):  # the superuser reads everything: a folder in the file's place cannot be read either
        monkeypatch.setattr("sitegen.disk.open", _refuse(locked), raising=False)
    result = build(site)
    assert result.exit_code == 1
    assert "content/articles/locked.txt: error: cannot be read" in result.output
    assert set(published(site)) == {"good"}


def test_a_file_that_has_become_unreadable_is_left_out(site, monkeypatch):
    write(site, "articles/locked.txt", "Text.")
    locked = site / "content/articles/locked.txt"
    build(site)
    assert set(published(site)) == {"good", "locked"}
    locked.write_text("Another text.")
    monkeypatch.setattr("sitegen.disk.open", _refuse(locked), raising=False)
    result = build(site)
    assert result.exit_code == 1
    assert "content/articles/locked.txt: error: cannot be read" in result.output
    assert set(published(site)) == {"good"}


def _refuse(locked):
    def opened(path, *arguments, **named):
        if path == str(locked):
            raise PermissionError(13, "Permission denied")
        return Path(path).open(*arguments, **named)

    return opened


def test_a_misspelt_key_is_a_warning_with_the_right_one(site):
    write(site, "articles/typo.md", GOOD.replace("title:", "headlin:"))
    result = build(site)
    assert result.exit_code == 0
    assert "content/articles/typo.md:2: warning:" in result.output
    assert "headline" in result.output
    assert "typo" in published(site)


def test_a_day_that_does_not_exist_is_an_error_and_read_as_absent(site):
    write(site, "articles/bad-day.md", "---\ntitle: Bad day\ndate: 2023-02-30\n---\n\nShells fell on the town.\n")
    result = build(site)
    assert result.exit_code == 1
    assert "content/articles/bad-day.md:3: error:" in result.output
    assert published(site)["bad-day"]["published"]["edtf"] is None


def test_a_date_to_come_is_published_and_warned_of(site):
    write(site, "articles/to-come.md", "---\ntitle: To come\ndate: 9998-01-02\n---\n\nShells fell on the town.\n")
    result = build(site)
    assert result.exit_code == 0
    assert "content/articles/to-come.md: warning: its publication date, 9998-01-02, lies in the future" in result.output
    assert published(site)["to-come"]["published"]["edtf"] == "9998-01-02"


def test_two_articles_with_one_address_are_both_published(site):
    write(site, "articles/good.txt", "Shells fell on another town, officials said.")
    result = build(site)
    assert "content/articles/good.txt: warning:" in result.output
    assert "slug: good-txt" in hint_of(result, "content/articles/good.txt: warning:")
    assert {"good", "good-txt"} <= set(published(site))


def test_a_date_that_can_mean_two_days_is_warned_of_once_with_both(site):
    write(
        site, "articles/either.txt", "Shells fell on the town\n\n03/04/2023\n\nOfficials said that nobody was hurt.\n"
    )
    result = build(site)
    assert result.exit_code == 0
    assert result.output.count("either.txt:") == 1
    assert "content/articles/either.txt:3: warning: date: 03/04/2023 can mean 2023-04-03 or 2023-03-04" in result.output
    assert "content/articles/either.txt.yaml" in hint_of(result, "content/articles/either.txt:3")
    dated = published(site)["either"]["published"]
    assert (dated["edtf"], dated["earliest"], dated["latest"]) == (None, "2023-03-04", "2023-04-03")


def test_a_link_out_of_the_site_is_not_followed(site, tmp_path_factory):
    outside = tmp_path_factory.mktemp("outside") / "secret.txt"
    outside.write_text("A secret that nobody may read.")
    (site / "content/articles/leak.txt").symlink_to(outside)
    (site / "content/articles/picture.png").symlink_to(outside)
    (site / "content/articles/folder").symlink_to(outside.parent)
    result = build(site)
    assert result.exit_code == 0
    for name in ("leak.txt", "picture.png", "folder"):
        assert f"content/articles/{name}: warning: is a link that leaves the site" in result.output
    assert set(published(site)) == {"good"}
    assert not any(b"secret that" in path.read_bytes() for path in (site / "public").rglob("*") if path.is_file())


def test_a_record_that_refers_to_nothing_is_an_error_with_its_line(site):
    write(site, "places.yaml", "- name: Bridge camp\n  within: atlantiss\n")
    result = build(site)
    assert result.exit_code == 1
    assert "content/places.yaml:2: error:" in result.output
    assert "atlantiss" in result.output


def test_a_correction_of_words_that_are_gone_is_no_silence(site):
    write(site, "articles/raid.txt", "Shells fell on the town of Irpin, officials said.")
    write(site, "articles/raid.txt.yaml", "remove: [words that never stood there]\n")
    result = build(site)
    assert "content/articles/raid.txt.yaml:1:" in result.output
    assert "words that never stood there" in result.output


def test_a_mistake_in_a_template_names_its_file_and_line(site):
    write(site, "site.yaml", "theme: mine\n")
    templates = site / "themes/mine/templates"
    templates.mkdir(parents=True)
    (site / "themes/mine/theme.yaml").write_text("title: Mine\nextends: chronicle\n")
    (templates / "article.html").write_text(
        '{% extends "chronicle/article.html" %}\n{% block main %}\n{{ page.nothing }}\n{% endblock %}\n'
    )
    result = build(site)
    assert result.exit_code == 1
    assert "themes/mine/templates/article.html:3: error:" in result.output


def test_an_unknown_setting_stops_the_build_with_the_right_one(site):
    write(site, "site.yaml", "title: X\ntimline: articles\n")
    result = build(site)
    assert result.exit_code == 1
    assert "content/site.yaml:2: error:" in result.output
    assert "timeline" in result.output
    assert not (site / "public").exists()


def test_an_unknown_markdown_extension_is_told_once(site):
    write(site, "site.yaml", "markdown_extensions: [extra, tabels]\n")
    write(site, "articles/second.md", GOOD)
    result = build(site)
    assert result.exit_code == 1
    assert result.output.count("error:") == 1


@pytest.mark.parametrize("output", ["content/public", "."])
def test_output_and_content_inside_one_another_are_refused(site, output):
    result = build(site, "--output", str(site / output))
    assert result.exit_code == 1
    assert (site / "content/articles/good.md").read_text("utf-8") == GOOD


def test_a_folder_of_somebody_elses_is_refused(site):
    (site / "public").mkdir()
    (site / "public/letter.txt").write_text("mine")
    result = build(site)
    assert result.exit_code == 1
    assert "letter.txt" in result.output
    assert [path.name for path in (site / "public").iterdir()] == ["letter.txt"]


def test_strict_publishes_nothing_for_a_warning(site):
    write(site, "articles/undated.txt", "Shells fell on the town, officials said.")
    result = build(site, "--strict")
    assert result.exit_code == 1
    assert "Nothing was published" in result.output
    assert not (site / "public").exists()


def test_a_draft_is_not_published(site):
    write(site, "articles/later.md", GOOD.replace("date:", "draft: true\ndate:"))
    build(site)
    assert set(published(site)) == {"good"}


def test_findings_of_one_rule_are_counted_after_fifty(site):
    for number in range(60):
        write(site, f"articles/undated-{number}.txt", f"Shells fell on house number {number}, neighbours said.")
    output = build(site).output
    assert output.count("no publication date was found") == 50
    assert "… and 10 more of “undated”" in output


def test_notices_of_one_rule_are_counted_after_ten(site):
    for number in range(14):
        write(site, f"articles/quay-{number}.md", GOOD.replace("date:", f"places: [Xyloquay {number}a]\ndate:"))
    output = build(site).output
    assert output.count("no place called") == 10
    assert "… and 4 more of “unknown-place”" in output


def test_an_article_whose_sidecar_is_broken_is_said_to_be_left_out(site):
    write(site, "articles/quay.txt", "A quay.\n")
    write(site, "articles/quay.txt.yaml", "places: [A\n")
    said = build(site).output
    assert "content/articles/quay.txt.yaml:1: error" in said
    assert "content/articles/quay.txt: warning: is not published" in said


def test_two_pages_of_one_name_are_told_of_and_the_first_is_published(site):
    write(site, "pages/a/Method.md", "# One\n")
    write(site, "pages/b/method.md", "# Two\n")
    result = build(site)
    assert "content/pages/b/method.md: error: is left out: content/pages/a/Method.md has the same name" in result.output
    assert "One" in (site / "public/method.html").read_text("utf-8")
