"""`python -m sitegen` is the command."""

import subprocess
import sys
from pathlib import Path

import pytest

from sitegen import __version__


def run(*arguments):
    command = [sys.executable, "-m", "sitegen", *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def test_the_module_runs_as_the_command():
    done = run("--version")
    assert (done.returncode, done.stdout) == (0, f"sitegen {__version__}\n")
    assert run("build", "--help").stdout.startswith("Usage: sitegen build")


def test_its_exit_code_is_the_commands(tmp_path):
    assert run("build", "--no-such-option").returncode == 2
    assert run("check", "-C", str(tmp_path)).returncode == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
@pytest.mark.parametrize("arguments", [["--version"], ["build", "--help"], ["new", "site", "notes"]])
def test_an_output_on_a_full_disk_is_said_to_be_one(tmp_path, arguments):
    with Path("/dev/full").open("wb") as full:
        command = [sys.executable, "-m", "sitegen", *arguments]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, cwd=tmp_path)
    assert done.returncode == 1
    assert done.stderr == "error: standard output cannot be written: No space left on device\n"
