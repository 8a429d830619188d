"""Console sessions as documents: what a user types, what the terminal says, and the exit code.

A `console` block holds commands after `$ ` and their output; any other fenced block whose info string names a path is
written there first. UPDATE=1 in the environment writes the sessions anew from what was said.
"""

import os
import re
import shlex
from pathlib import Path

import pytest
from click.testing import CliRunner

from sitegen.cli import main

FOLDER = Path(__file__).parent / "transcripts"
BLOCK = re.compile(r"^```(\S+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
CLOCK = re.compile(r"(?:\d+ B|[\d.]+ [kMG]B) in [\d.]+ s")
STAGE = re.compile(r"^(\w+) +\d+\.\d\d +\d+\.\d\d$", re.MULTILINE)


def settle(output):
    """Take out what differs from run to run: sizes and seconds of the summary line, seconds of stages."""
    return STAGE.sub(r"\1 SECONDS", CLOCK.sub("SIZE in SECONDS", output)).rstrip("\n")


def say(command, folder):
    words = shlex.split(command)
    if words[0] == "cd":
        os.chdir(words[1])
        return ""
    if words[0] in {"cat", "ls"}:
        target = Path(words[1])
        return target.read_text("utf-8") if words[0] == "cat" else "\n".join(sorted(p.name for p in target.iterdir()))
    assert words[0] == "sitegen", command
    result = CliRunner().invoke(main, words[1:], prog_name="sitegen")
    if result.exception and not isinstance(result.exception, SystemExit):
        raise result.exception
    output = settle(result.output.replace(str(folder), "FOLDER"))
    return output + (f"\n[exit {result.exit_code}]" if result.exit_code else "")


def replay(text, folder):
    def one(block):
        kind, path, content = block.groups()
        if kind != "console":
            if path:
                target = folder / path
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_text(content, "utf-8")
            return block.group(0)
        commands = re.findall(r"^\$ (.+)$", content, re.MULTILINE)
        spoken = [f"$ {command}\n{say(command, folder)}".strip() for command in commands]
        return "```console\n" + "\n".join(spoken) + "\n```"

    return BLOCK.sub(one, text)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=lambda path: path.stem)
def test_transcript(path, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "80")
    text = path.read_text("utf-8")
    heard = replay(text, tmp_path)
    if os.environ.get("UPDATE"):
        path.write_text(heard, "utf-8")
        return
    assert heard == text, f"the terminal says something else; if that is right: UPDATE=1 pytest {__file__}"


def commands(text):
    return [line.strip().removeprefix("$ ").partition("  ")[0] for line in text.splitlines() if "sitegen " in line]


def test_the_readmes_commands_are_among_them():
    shown = {command for path in FOLDER.glob("*.md") for command in commands(path.read_text("utf-8"))}
    help_of_serve = CliRunner().invoke(main, ["serve", "--help"]).output
    readme = (FOLDER.parent.parent / "README.md").read_text("utf-8")
    told = [command for command in commands(readme) if re.match(r"sitegen [a-z]", command)]
    told = [command for command in told if readme.count(f"    {command}")]
    assert len(told) >= 6
    for command in told:
        name, *options = shlex.split(command)[1:]
        if name == "serve":  # it runs until it is stopped
            assert all(option in help_of_serve for option in options if option.startswith("-"))
        else:
            assert command in shown
