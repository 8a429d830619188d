"""What the command says on the way, where its messages do not go to a terminal."""

import pytest
from building import write
from click.testing import CliRunner

from sitegen import console
from sitegen.cli import main

REPORT = "---\ntitle: The ferry is late\ndate: 2022-03-04\n---\n\nNobody was hurt.\n"


def lines(capsys, *steps):
    """What is said of these steps of a work."""
    with console.progress(quiet=False) as progress:
        for step in steps:
            progress(*step)
    return capsys.readouterr().err.splitlines()


def test_work_of_unknown_length_is_said_to_begin(capsys):
    assert lines(capsys, ("unpacking", 0, None)) == ["unpacking …"]


def test_long_work_is_told_of_every_quarter_and_short_work_not_at_all(capsys):
    assert lines(capsys, *[("reading", done, 400) for done in range(1, 401)]) == [
        f"reading: {done} of 400" for done in (100, 200, 300, 400)
    ]
    assert lines(capsys, *[("writing", done, 1_000) for done in (90, 450, 455, 900, 1_000)]) == [
        f"writing: {done} of 1,000" for done in ("450", "900", "1,000")
    ]
    assert lines(capsys, *[("reading", done, 199) for done in range(1, 200)]) == []
    assert lines(capsys, ("writing", 0, 1), ("writing", 0, 1), ("writing", 0, 0)) == []


@pytest.mark.parametrize("reports", [0, 1, 2])
def test_a_small_build_tells_of_no_progress(tmp_path, reports):
    write(tmp_path, {"content/site.yaml": "base_url: https://example.org\n"})
    write(tmp_path, {f"content/articles/{number}.md": REPORT for number in range(reports)})
    done = CliRunner().invoke(main, ["build", "-C", str(tmp_path)])
    assert done.exit_code == 0
    assert not [line for line in done.stderr.splitlines() if line.startswith(("reading", "writing"))]
