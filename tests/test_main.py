"""`python -m sitegen` is the command."""

import subprocess
import sys

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
