import pickle

import pytest

from sitegen.cache import FOLDER, Memory, key_of
from sitegen.dates import parse_edtf
from sitegen.model import Article, Body, BodyBlock, Published, Reading, Understood


def understood(text="words", digest="d1"):
    article = Article(
        path="content/articles/a.txt",
        format="text",
        headline=Reading("A headline", "text", "title-line", 0.9),
        published=Published(Reading(parse_edtf("2023-05-11"), "text", "glued", 0.9), "stated"),
        language="en",
        body=digest,
    )
    return Understood(article, Body((BodyBlock("paragraph", text, ((0, 0),), ((0, len(text)),)),)))


def test_hands_back_what_was_understood(tmp_path):
    memory = Memory(tmp_path)
    memory.remember(b"key", understood())
    memory.close()
    again = Memory(tmp_path)
    assert again.recall(b"key") == understood().article
    assert again["d1"] == understood().body
    assert again.recall(b"other") is None
    again.close()


def test_forgets_what_a_run_did_not_ask_for(tmp_path):
    memory = Memory(tmp_path)
    memory.remember(b"key", understood())
    memory.close()
    Memory(tmp_path).close()
    last = Memory(tmp_path)
    assert last.recall(b"key") is None
    assert len(last) == 0
    last.close()


def test_fresh_forgets_all(tmp_path):
    memory = Memory(tmp_path)
    memory.remember(b"key", understood())
    memory.close()
    fresh = Memory(tmp_path, fresh=True)
    assert fresh.recall(b"key") is None
    fresh.close()


@pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\0" + b"x" * 4000])
def test_a_damaged_file_is_made_anew_with_one_notice(tmp_path, damage):
    memory = Memory(tmp_path)
    memory.remember(b"key", understood())
    memory.close()
    (tmp_path / FOLDER / "understood.sqlite").write_bytes(damage)
    again = Memory(tmp_path)
    assert again.recall(b"key") is None
    again.remember(b"key", understood())
    assert again.recall(b"key") is not None
    assert [problem.severity for problem in again.problems] == (["notice"] if damage else [])
    again.close()


class Bomb:
    def __reduce__(self):
        return (print, ("boom",))


@pytest.mark.parametrize(
    "value",
    [pickle.dumps(Bomb()), b"\x80\x04\x8c\x0dsitegen.model\x8c\x0dMapping.mro\x93.", b"cos\nsystem\n(S'x'\ntR."],
)
def test_a_strangers_pickle_runs_nothing(tmp_path, capsys, value):
    memory = Memory(tmp_path)
    memory.remember(b"key", understood())
    memory._database.execute("update articles set value = ?", (value,))
    assert memory.recall(b"key") is None
    assert capsys.readouterr().out == ""
    memory.close()


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path):
    (tmp_path / FOLDER).write_text("a file in the way")
    memory = Memory(tmp_path)
    memory.remember(b"key", understood())
    assert memory.recall(b"key") is not None
    memory.close()


def test_keys_tell_parts_apart():
    assert key_of(b"ab", b"c") != key_of(b"a", b"bc")


def test_a_second_run_at_the_same_time_remembers_for_itself(tmp_path):
    first, second = Memory(tmp_path), Memory(tmp_path)
    for number, memory in enumerate((first, second)):
        memory.remember(b"key", understood(digest=f"d{number}"))
    assert first.recall(b"key") == understood(digest="d0").article
    assert second.recall(b"key") == understood(digest="d1").article
    second.close()
    first.close()
    assert not first.problems
    assert not second.problems
    again = Memory(tmp_path)
    assert again.recall(b"key") == understood(digest="d0").article
    again.close()
