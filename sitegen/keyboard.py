"""The keys that a person presses on a terminal, one at a time, none lost between two questions.

Python's own way to wait for a key throws away what was typed before it began to wait, and hands out several keys at once. Here
the terminal gives single keys from the first question to the last, so what is typed ahead waits for its question.
"""

import os
import select
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import click

from sitegen.quick import dataclass

if sys.platform != "win32":
    import termios

Wait = Callable[[], str]

ESCAPE = "\x1b"
_SEQUENCE = 0.05  # seconds in which the rest of a key that is sent as several characters, like an arrow, has come
_END_OF_INPUT = "\x04"
_READY = "> "


@dataclass(frozen=True, slots=True)
class Keyboard:
    """`key` waits for a key and gives its character (ESCAPE for one that has none); `line` waits for a line and Enter."""

    key: Wait
    line: Wait


@contextmanager
def keyboard() -> Iterator[Keyboard]:
    """The keyboard of the terminal that the program runs in; elsewhere what stands in for it.

    What was pressed before there was a question, and after the last one, is forgotten.
    """
    if sys.platform == "win32" or not sys.stdin.isatty():
        yield Keyboard(click.getchar, _prompted)
        return
    handle = sys.stdin.fileno()
    lines = termios.tcgetattr(handle)
    keys = [*lines]
    keys[3] = int(keys[3]) & ~(termios.ICANON | termios.ECHO)  # Ctrl-C interrupts as it does elsewhere
    termios.tcsetattr(handle, termios.TCSAFLUSH, keys)
    try:
        yield Keyboard(lambda: _key(handle, keys), lambda: _line(handle, keys, lines))
    finally:
        termios.tcsetattr(handle, termios.TCSAFLUSH, lines)


def _prompted() -> str:
    return str(click.prompt("", default="", show_default=False, prompt_suffix=_READY))


if sys.platform != "win32":

    def _key(handle: int, mode: list[int | list[bytes | int]]) -> str:
        termios.tcsetattr(handle, termios.TCSANOW, mode)  # the shell may have changed it while we were suspended
        character = _character(handle)
        if character != ESCAPE or not _is_more(handle):
            return character
        if _character(handle) in "[O":  # ECMA-48: the sequence ends with one of these characters
            while _is_more(handle) and not "@" <= _character(handle) <= "~":
                pass
        return ESCAPE

    def _line(handle: int, keys: list[int | list[bytes | int]], lines: list[int | list[bytes | int]]) -> str:
        """A line: what is typed ahead of it is shown, then the terminal's own editing serves."""
        typed = ""
        while not typed.endswith(("\n", "\r")) and _is_more(handle, 0):
            typed += _character(handle)
        click.echo(_READY + typed, nl=False)
        termios.tcsetattr(handle, termios.TCSADRAIN, lines)
        try:
            while not typed.endswith(("\n", "\r", _END_OF_INPUT)):
                typed += _character(handle)
        finally:
            termios.tcsetattr(handle, termios.TCSADRAIN, keys)
        return typed.rstrip("\r\n" + _END_OF_INPUT)

    def _is_more(handle: int, seconds: float = _SEQUENCE) -> bool:
        return bool(select.select([handle], [], [], seconds)[0])

    def _character(handle: int) -> str:
        """One character; the end of input as Ctrl-D."""
        data = os.read(handle, 1)
        more = data[0] if data else 0
        for least in (0xC0, 0xE0, 0xF0):  # the first byte of a character in UTF-8 says how many follow
            if more >= least and _is_more(handle):
                data += os.read(handle, 1)
        return data.decode("utf-8", "replace") if data else _END_OF_INPUT
