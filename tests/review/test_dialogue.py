"""The questions on a terminal: single keys, undo, and nothing lost when it is left."""

import os
import pty
import select
import sys
import time

import pytest
from building import write

from sitegen import console
from sitegen.cli import main

SITE = {
    "content/articles/a.txt": "The quay opens\n\n4 May 2021\n\nPresident Olena Hrim opened the quay in Portland.\n",
    "content/articles/b.txt": "The quay shuts\n\n5 May 2021\n\nPresident Olena Hrim shut the quay. Anna Weir wept.\n",
}


@pytest.fixture
def site(tmp_path):
    return write(tmp_path, SITE)


@pytest.fixture
def asked(site, runner, monkeypatch):
    monkeypatch.setattr(console, "can_ask", lambda: True)

    def ask(keys, *options):
        result = runner.invoke(main, ["review", "-C", str(site), *options], input=keys)
        assert not result.exception or isinstance(result.exception, SystemExit), result.exception
        return result.output

    return ask


def text(site, name):
    path = site / "content" / name
    return path.read_text("utf-8") if path.exists() else None


def test_the_keys(site, asked):
    said = asked("asx2q")
    assert "3 to decide: 2 new actors, 1 doubtful place" in said
    first = said.split("[2 of 3]")[0]
    assert "[1 of 3] new actor · 2 mentions in 2 articles · 98% sure (title)" in first
    assert "President Olena Hrim opened the quay in Portland.\n      content/articles/a.txt:5" in first
    assert "→ content/actors.yaml\n  # Found 2 times in 2 articles: Olena Hrim\n  - name: Olena Hrim" in first
    assert "[2 of 3] doubtful place" in said
    assert "press one of: a c d s u q" in said
    assert "content/actors.yaml changed; `sitegen build` shows it." in said
    assert text(site, "actors.yaml").endswith("- name: Olena Hrim\n  kind: person\n")
    assert text(site, "places.yaml") is None
    assert "1 decided, 2 left" in said


def test_the_runner_up_is_a_digit_away(site, asked):
    asked("s2q")
    assert "- id: portland-maine\n" in text(site, "places.yaml")


def test_undo_goes_back_to_the_question_and_the_file(site, asked):
    said = asked("uaudq")
    assert "there is no answer to take back" in said
    assert said.count("[1 of 3]") == 2
    assert text(site, "actors.yaml").endswith("- name: Olena Hrim\n  drop: true\n")
    assert "1 decided, 2 left" in said


def test_a_change_is_typed(site, asked):
    asked("cOlena Hrym\nqq")
    assert "- id: olena-hrim\n  name: Olena Hrym\n  aliases: [Olena Hrim]\n" in text(site, "actors.yaml")
    said = asked("c\nq")
    assert "choose a key" in said


def test_places_of_one_name_are_offered_with_numbers(site, asked):
    said = asked("scVienna\n1q", "--only", "doubt", "--only", "actor")
    assert "1 Vienna (" in said
    assert "aliases: [Portland]" in text(site, "places.yaml")


@pytest.mark.parametrize("end", ["\x03", "\x04", ""])
def test_nothing_is_lost_however_it_ends(site, asked, end):
    said = asked(f"a{end}")
    assert "Olena Hrim" in text(site, "actors.yaml")
    assert "Stopped" in said or end == "\x04"


def test_a_dry_run_asks_and_shows_the_diff(site, asked):
    said = asked("aq", "--dry-run")
    assert "--- /dev/null\n+++ content/actors.yaml" in said
    assert text(site, "actors.yaml") is None


def test_a_file_that_cannot_take_a_decision_stays_and_the_lines_to_paste_are_shown(site, asked):
    write(site, {"content/actors.yaml": "- Anna Weir\n...\n"})
    said = asked("asq", "--only", "actor")
    assert "cannot be written into this file" in said
    assert "name: Olena Hrim" in said
    assert text(site, "actors.yaml") == "- Anna Weir\n...\n"


@pytest.fixture
def terminal(site):
    process, handle = pty.fork()
    if process == 0:
        command = [sys.executable, "-m", "sitegen", "review", "-C", str(site)]
        os.execv(sys.executable, command)
    yield handle
    until(handle, None)
    assert os.waitstatus_to_exitcode(os.waitpid(process, 0)[1]) == 0


def test_on_a_real_terminal(site, terminal):
    heard = until(terminal, b"[q] quit")
    os.write(terminal, b"a")
    heard += until(terminal, b"[c] change  [d] drop: no place")
    os.write(terminal, b"\x03")
    heard += until(terminal, b"shows it.")
    assert b"Olena Hrim" in heard
    assert b"every answer so far is kept" in heard
    assert "Olena Hrim" in text(site, "actors.yaml")


def test_keys_typed_ahead_wait_for_their_questions(site, terminal):
    until(terminal, b"[q] quit")
    for key in b"asdq":  # without waiting for the questions that the last three answer
        os.write(terminal, bytes([key]))
    said = until(terminal, b"shows it.")
    assert b"[2 of 3]" in said
    assert b"[3 of 3]" in said
    assert b"press one of" not in said
    assert "- name: Olena Hrim\n  kind: person\n" in text(site, "actors.yaml")
    assert text(site, "actors.yaml").endswith("- name: Anna Weir\n  drop: true\n")


def test_a_line_typed_ahead_is_shown_and_read(site, terminal):
    until(terminal, b"[q] quit")
    os.write(terminal, "cOlena Hrým\rq".encode())
    said = until(terminal, b"shows it.")
    assert "> Olena Hrým".encode() in said
    assert "- id: olena-hrim\n  name: Olena Hrým\n" in text(site, "actors.yaml")


def test_a_line_is_edited_as_elsewhere_on_the_terminal(site, terminal):
    until(terminal, b"[q] quit")
    os.write(terminal, b"c")
    until(terminal, b"> ")
    time.sleep(0.3)  # until the terminal takes a line
    os.write(terminal, b"Olena Hri\x7fym\rq")
    until(terminal, b"shows it.")
    assert "name: Olena Hrym\n" in text(site, "actors.yaml")


def test_arrows_are_no_letters(site, terminal):
    until(terminal, b"[q] quit")
    os.write(terminal, b"\x1b[A\x1bOD\x1b[1;5Aq")  # a key that ends in A would accept, one in D drop
    assert until(terminal, None).count(b"press one of") == 3
    assert text(site, "actors.yaml") is None


def until(terminal, words, seconds=60):
    """What the program says until it says `words`, or (None) until it ends."""
    heard = b""
    end = time.monotonic() + seconds
    while (words is None or words not in heard) and time.monotonic() < end:
        ready, _, _ = select.select([terminal], [], [], 0.2)
        if ready:
            try:
                heard += os.read(terminal, 4096)
            except OSError:  # it has ended
                return heard
    assert words, "the program has not ended"
    assert words in heard, heard
    return heard
