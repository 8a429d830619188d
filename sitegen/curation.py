"""The command `sitegen review`: ask, accept, or only list what is open."""

import json
from collections.abc import Sequence
from pathlib import Path

import click

from sitegen import console
from sitegen.dialogue import ask
from sitegen.errors import SitegenError
from sitegen.keyboard import keyboard
from sitegen.review import Question
from sitegen.review.answers import ACCEPT, is_automatic
from sitegen.review.listing import as_json as as_json_object
from sitegen.review.listing import heading, statement, summary
from sitegen.reviewing import Desk


def review_site(root: Path, only: Sequence[str], above: float | None, *, as_json: bool, dry: bool) -> int:
    """Run `sitegen review`; the exit code.

    Raises SitegenError when the site cannot be read, or its records cannot be written to.
    """
    with console.progress(quiet=as_json) as progress:
        desk = Desk(root, progress, dry=dry)
    try:
        console.report(desk.problems, quiet=True)
        questions = [question for question in desk.questions if not only or question.kind in only]
        accepted = accept(desk, questions, above) if above is not None else []
        if as_json:
            _print_json(desk, [each for each in questions if each not in accepted], accepted)
        elif above is not None:
            left = [question for question in questions if question not in accepted]
            console.say(f"{len(accepted):,} {'would be ' if dry else ''}accepted; {summary(left)}")
        elif console.can_ask():
            _ask(desk, questions)
        else:
            listed(desk, questions)
        if dry and not as_json:
            click.echo(desk.diff(), nl=False)
        elif not dry and not as_json and (changed := desk.changed()):
            console.say(f"{' and '.join(changed)} changed; `sitegen build` shows it.")
    finally:
        desk.close()
    return 0


def _ask(desk: Desk, questions: Sequence[Question]) -> None:
    try:
        with keyboard() as keys:
            ask(desk, questions, keys)
    except (KeyboardInterrupt, EOFError, click.Abort):
        console.say("\nStopped; every answer so far is kept.")


def _print_json(desk: Desk, questions: Sequence[Question], accepted: Sequence[Question]) -> None:
    answer = {
        "questions": [_with_examples(desk, question) for question in questions],
        "accepted": [_with_examples(desk, question) for question in accepted],
        "diff": desk.diff(),
    }
    click.echo(json.dumps(answer, ensure_ascii=False, indent=1))


def _with_examples(desk: Desk, question: Question) -> dict[str, object]:
    return as_json_object(question, [(each.sentence, each.where) for each in desk.examples(question)])


def accept(desk: Desk, questions: Sequence[Question], above: float) -> list[Question]:
    """Accept what is surer than `above`, without asking; what was accepted."""
    chosen = [question for question in questions if is_automatic(question, above)]
    try:
        desk.accept(chosen)
    except SitegenError:
        return [question for question in chosen if _accepted(desk, question)]
    return chosen


def _accepted(desk: Desk, question: Question) -> bool:
    try:
        desk.decide(question, ACCEPT)
    except SitegenError as error:
        console.report(error.problems)
        return False
    return True


def listed(desk: Desk, questions: Sequence[Question]) -> None:
    """Print the questions where nobody can be asked."""
    for question in questions:
        console.say(heading(question))
        for line in statement(question):
            console.say(f"  {line}")
        for example in desk.examples(question):
            console.say(f"    {example.where}: {example.sentence}")
        console.say("")
    console.say(summary(questions))
