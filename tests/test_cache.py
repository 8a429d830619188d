import pickle
import sqlite3
import threading

import pytest

from sitegen.bodies import digest_of, pack
from sitegen.cache import FOLDER, Memory, Packed
from sitegen.dates import parse_edtf
from sitegen.losses import MemoryLostError, damaged
from sitegen.model import Article, Body, BodyBlock, Published, Reading
from sitegen.packing import dumps

ARTICLE = Article(
    path="content/articles/a.txt",
    format="text",
    headline=Reading("A headline", "text", "title-line", 0.9),
    published=Published(Reading(parse_edtf("2023-05-11"), "text", "glued", 0.9), "stated"),
    language="en",
    body="d1",
)
BODY = Body((BodyBlock("paragraph", "words", ((0, 0),), ((0, 5),)),))
DIGEST = digest_of(pack(BODY))


def packed(**changes):
    whole = Packed(
        article=dumps(ARTICLE),
        named=b"",
        asked=dumps((None, None)),
        words="\nkyiv\nwords\n",
        digest=DIGEST,
        body=pack(BODY),
    )
    return whole._replace(**changes)


def remembered(root, **changes):
    memory = Memory(root)
    memory.remember(b"key", packed(**changes))
    memory.save()
    memory.close()


def recalled(memory, key=b"key"):
    found = memory.articles([key]).get(key)
    return found and memory.unpacked(found[0])


def test_hands_back_what_was_understood(tmp_path):
    remembered(tmp_path)
    again = Memory(tmp_path)
    assert recalled(again) == ARTICLE
    assert again[DIGEST] == BODY
    assert recalled(again, b"other") is None
    again.close()


def test_what_was_not_saved_is_forgotten(tmp_path):
    memory = Memory(tmp_path)
    memory.remember(b"key", packed())
    memory.close()
    again = Memory(tmp_path)
    assert recalled(again) is None
    again.close()


def test_forgets_what_a_run_did_not_ask_for(tmp_path):
    remembered(tmp_path)
    without = Memory(tmp_path)
    without.save()
    without.close()
    last = Memory(tmp_path)
    assert recalled(last) is None
    assert len(last) == 0
    last.close()


def test_fresh_forgets_all(tmp_path):
    remembered(tmp_path)
    fresh = Memory(tmp_path, fresh=True)
    assert recalled(fresh) is None
    fresh.close()


def test_finds_the_articles_that_hold_a_word(tmp_path):
    memory = Memory(tmp_path)
    memory.remember(b"key", packed())
    assert [key for key, _ in memory.naming(["kyiv"])] == [b"key"]
    assert not list(memory.naming(["kyi", "word"]))
    memory.rename(b"key", dumps((("named",), ())))
    assert memory.unpacked(memory.articles([b"key"])[b"key"][1]) == (("named",), ())
    memory.close()


@pytest.mark.parametrize("damage", [b"", b"not a database", b"SQLite format 3\0" + b"x" * 4000])
def test_a_damaged_file_is_made_anew_with_one_notice(tmp_path, damage):
    remembered(tmp_path)
    (tmp_path / FOLDER / "understood.sqlite").write_bytes(damage)
    again = Memory(tmp_path)
    assert recalled(again) is None
    again.remember(b"key", packed())
    assert recalled(again) == ARTICLE
    assert [problem.severity for problem in again.problems] == (["notice"] if damage else [])
    again.close()


def test_a_file_of_another_version_is_made_anew_with_one_notice(tmp_path):
    remembered(tmp_path)
    memory = Memory(tmp_path)
    memory._database.execute("pragma user_version = 1")
    memory._database.commit()
    memory.close()
    again = Memory(tmp_path)
    assert recalled(again) is None
    assert [problem.rule for problem in again.problems] == ["memory-damaged"]
    again.close()


@pytest.mark.parametrize("value", [b"", b"\x00" * 40, dumps(ARTICLE)[:-3], dumps(ARTICLE)[:-1] + b"!"])
def test_a_damaged_value_is_told_from_a_whole_one(tmp_path, value):
    memory = Memory(tmp_path)
    memory.remember(b"key", packed(article=value))
    with pytest.raises(MemoryLostError):
        recalled(memory)
    memory.close()


def test_a_damaged_body_is_told_from_a_whole_one(tmp_path):
    memory = Memory(tmp_path)
    memory.remember(b"key", packed(body=pack(BODY)[:-1] + b"!"))
    with pytest.raises(MemoryLostError):
        memory[DIGEST]
    memory.close()


def test_bodies_are_the_same_whatever_is_expected(tmp_path):
    memory = Memory(tmp_path)
    kept = {}
    for number in range(100):
        body = Body((BodyBlock("paragraph", str(number), ((0, 0),), ((0, 5),)),))
        kept[memory.keep_body(body)] = body
    memory.save()
    order = [*kept, "not there", *kept]
    memory.expect(order)
    assert {digest: memory[digest] for digest in kept} == kept
    assert {digest: memory[digest] for digest in sorted(kept)} == kept
    with pytest.raises(MemoryLostError):
        memory["not there"]
    memory.close()


def test_a_folder_that_cannot_be_written_is_no_obstacle(tmp_path):
    (tmp_path / FOLDER).write_text("a file in the way")
    memory = Memory(tmp_path)
    memory.remember(b"key", packed())
    assert recalled(memory) == ARTICLE
    assert [problem.rule for problem in memory.problems] == ["memory-unused"]
    memory.close()


def test_a_full_disk_ends_the_remembering(tmp_path):
    memory = Memory(tmp_path)
    memory._database.execute("pragma max_page_count = 8")
    with pytest.raises(MemoryLostError) as lost:
        memory.remember(b"key", packed(body=b"x" * 100_000))
    assert not lost.value.damaged
    memory.close()


def test_a_second_run_at_the_same_time_remembers_for_itself(tmp_path):
    first, second = Memory(tmp_path), Memory(tmp_path)
    assert first.alone
    assert not second.alone
    for number, memory in enumerate((first, second)):
        memory.remember(b"key", packed(digest=f"d{number}"))
        memory.save()
    assert list(first) == ["d0"]
    assert list(second) == ["d1"]
    assert not first.problems
    assert [problem.message for problem in second.problems] == [
        "nothing is remembered of this build: another build is running"
    ]
    second.close()
    first.close()
    again = Memory(tmp_path)
    assert list(again) == ["d0"]
    again.close()


def test_a_settled_memory_lets_another_run_write(tmp_path):
    first = Memory(tmp_path)
    first.remember(b"key", packed())
    first.settle()
    second = Memory(tmp_path)
    assert second.alone
    assert first[DIGEST] == BODY
    second.close()
    first.close()


def test_workers_read_while_pages_are_kept(tmp_path):
    memory = Memory(tmp_path)
    memory.remember(b"key", packed())
    memory.save()
    memory.keep_pages((f"articles/{number}.html", str(number), bytes(100_000)) for number in range(60))
    worker = pickle.loads(pickle.dumps(memory))
    assert worker[DIGEST] == BODY
    memory.close()


def test_pages_are_kept_while_a_worker_reads(tmp_path):
    memory = Memory(tmp_path)
    memory.remember(b"key", packed())
    memory.save()
    worker = sqlite3.connect(memory.path, isolation_level=None, check_same_thread=False)
    worker.execute("begin")
    worker.execute("select * from bodies").fetchall()
    soon = threading.Timer(0.1, worker.close)
    soon.start()
    memory.keep_pages([("articles/a.html", "a", b"page")])
    soon.join()
    assert memory.page("a") == b"page"
    memory.close()


def test_a_lost_memory_is_told_across_processes():
    lost = pickle.loads(pickle.dumps(MemoryLostError(damaged(), damaged=True)))
    assert (lost.problem, lost.damaged) == (damaged(), True)
