import os

import pytest

from sitegen import publish as publishing
from sitegen.edition import Sheet
from sitegen.errors import SitegenError
from sitegen.publish import check_output
from sitegen.staging import held, open_stage, stage_files


def files(**contents):
    return [sheet(path.replace("__", "/") + ".html", text) for path, text in contents.items()]


def sheet(path, text, key=None):
    return Sheet(path, key or text.encode(), text.encode)


def publish(output, sheets, before=None):
    stage = open_stage(output, before or {})
    return publishing.finish(stage, list(stage_files(stage, sheets, "")))


def tree(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_writes_new_leaves_unchanged_and_removes_gone(tmp_path):
    output = tmp_path / "public"
    first = publish(output, files(index="home", articles__a="a", articles__b="b"))
    assert (first.written, first.unchanged, first.removed) == (3, 0, 0)
    before = (output / "index.html").stat().st_mtime_ns
    second = publish(output, files(index="home", articles__a="changed"))
    assert (second.written, second.unchanged, second.removed) == (1, 1, 1)
    assert (output / "index.html").stat().st_mtime_ns == before
    assert tree(output) == [".sitegen-files", "articles/a.html", "index.html"]


def test_empty_folders_go_with_their_last_page(tmp_path):
    publish(tmp_path / "public", files(index="home", actors__x="x"))
    publish(tmp_path / "public", files(index="home"))
    assert not (tmp_path / "public" / "actors").exists()


def test_what_was_made_from_the_same_and_looks_as_we_left_it_is_not_made_again(tmp_path):
    output = tmp_path / "public"
    first = publish(output, [sheet("a.html", "text", b"key")])
    made = []
    again = [Sheet("a.html", b"key", lambda: made.append("a") or b"text")]
    assert publish(output, again, first.made).unchanged == 1
    assert not made


@pytest.mark.parametrize("change", ["key", "bytes", "time", "gone"])
def test_what_was_made_from_something_else_or_looks_otherwise_is_made_again(tmp_path, change):
    output = tmp_path / "public"
    first = publish(output, [sheet("a.html", "text", b"key")])
    if change == "bytes":
        (output / "a.html").write_text("typo")
    elif change == "time":
        os.utime(output / "a.html", (1, 1))
    elif change == "gone":
        (output / "a.html").unlink()
    new = "changed" if change == "key" else "text"
    done = publish(output, [sheet("a.html", new, b"new" if change == "key" else b"key")], first.made)
    assert (output / "a.html").read_text() == new
    assert done.written == (change != "time")


def test_the_stage_of_a_killed_build_is_cleared_away(tmp_path):
    (tmp_path / "public/.sitegen-stage").mkdir(parents=True)
    publish(tmp_path / "public", files(index="home"))
    assert tree(tmp_path / "public") == [".sitegen-files", "index.html"]


def test_a_strangers_file_is_left_and_reported(tmp_path):
    output = tmp_path / "public"
    publish(output, files(index="home"))
    (output / "about.html").write_text("mine")
    done = publish(output, files(index="home", about="ours"))
    assert (output / "about.html").read_text() == "mine"
    assert [problem.rule for problem in done.problems] == ["in-the-way"]


def test_a_listing_cannot_lead_out_of_the_folder(tmp_path):
    outside = tmp_path / "precious.txt"
    outside.write_text("keep")
    output = tmp_path / "public"
    publish(output, files(index="home"))
    (output / ".sitegen-files").write_text(f"index.html\n../precious.txt\n{outside}\n")
    publish(output, files(index="home"))
    assert outside.read_text() == "keep"


def test_nothing_is_written_through_a_link(tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    output = tmp_path / "public"
    publish(output, files(index="home"))
    (output / "articles").symlink_to(elsewhere)
    done = publish(output, files(index="home", articles__a="a"))
    assert tree(elsewhere) == []
    assert done.problems


@pytest.mark.parametrize("meanwhile", [(), ("a",), ("a", "a/b"), ("a", "a/c"), ("d",)])
def test_folders_come_to_be_whatever_was_made_or_deleted_meanwhile(tmp_path, meanwhile):
    wanted = ["a/b/three", "a/b/two", "a/c/four", "a/one", "d/five", "top"]
    (tmp_path / "d").mkdir()
    stage = open_stage(tmp_path, {})
    staged = list(stage_files(stage, [sheet(path, path) for path in wanted], ""))
    (tmp_path / "d").rmdir()
    for folder in meanwhile:
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "own").write_text("")
    assert publishing.finish(stage, staged).written == len(wanted)
    assert [path for path in tree(tmp_path) if not path.endswith("own")] == [".sitegen-files", *wanted]
    assert all((tmp_path / path).read_text() == path for path in wanted)


def test_a_kill_between_staging_and_renaming_loses_nothing(tmp_path, monkeypatch):
    output = tmp_path / "public"
    publish(output, files(index="one", articles__a="one"))

    class Killed(BaseException):
        pass

    replace, calls = os.replace, []

    def dying(source, target, **_):
        calls.append(target)
        if len(calls) > 2:
            raise Killed
        replace(source, target)

    with monkeypatch.context() as patch:
        patch.setattr("os.replace", dying)
        with pytest.raises(Killed):
            publish(output, files(index="two", articles__a="two", articles__b="two"))
    assert (output / "articles/b.html").read_text() == "two"  # new pages come first
    assert (output / "index.html").read_text() == "one"
    publish(output, files(index="two", articles__a="two", articles__b="two"))
    assert tree(output) == [".sitegen-files", "articles/a.html", "articles/b.html", "index.html"]
    assert (output / "index.html").read_text() == "two"


@pytest.mark.parametrize("present", [[], [".gitkeep"], [".gitkeep", ".gitignore", "CNAME"]])
def test_harmless_folders_are_taken(tmp_path, present):
    (tmp_path / "content").mkdir()
    (tmp_path / "public").mkdir()
    for name in present:
        (tmp_path / "public" / name).touch()
    check_output(tmp_path, tmp_path / "public")


def test_a_folder_with_other_files_is_refused_and_kept(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "public").mkdir()
    (tmp_path / "public" / "thesis.doc").write_text("years of work")
    with pytest.raises(SitegenError, match=r"thesis\.doc"):
        check_output(tmp_path, tmp_path / "public")
    assert (tmp_path / "public" / "thesis.doc").read_text() == "years of work"


@pytest.mark.parametrize("output", ["content", "content/public", "."])
def test_output_and_content_may_not_lie_in_one_another(tmp_path, output):
    (tmp_path / "content").mkdir()
    with pytest.raises(SitegenError, match="inside one another"):
        check_output(tmp_path, tmp_path / output)


def test_a_file_as_output_is_refused(tmp_path):
    (tmp_path / "content").mkdir()
    (tmp_path / "public").write_text("")
    with pytest.raises(SitegenError, match="it is a file"):
        check_output(tmp_path, tmp_path / "public")


def test_a_build_into_a_folder_that_another_writes_waits_and_then_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr("sitegen.staging.PATIENCE", 0.3)
    output = tmp_path / "public"
    with held(output), pytest.raises(SitegenError) as caught, held(output):
        pass
    assert [problem.rule for problem in caught.value.problems] == ["output-busy"]
    with held(output):
        publish(output, files(index="two"))
    assert (output / "index.html").read_bytes() == b"two"
