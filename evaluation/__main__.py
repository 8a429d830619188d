"""The command line of the evaluation: predict, report, model, merges, seeds."""

from pathlib import Path
from typing import get_args

import click

from evaluation import predictions, report
from evaluation.figures import SETS, beside, table
from evaluation.rows import rows_of
from sitegen.config import Config, NamesMode

FILE = click.Path(path_type=Path, dir_okay=False)
FOLDER = click.Path(path_type=Path, file_okay=False, exists=True)


@click.group(help=__doc__)
def main() -> None:
    """Group the commands."""


@main.command()
@click.argument("name", metavar="SET")
@click.argument("gold", type=click.Path(path_type=Path, dir_okay=False, exists=True))
@click.argument("out", type=FILE)
@click.option("--names", type=click.Choice(["rules", "model"]), default="rules", help="As `names` in site.yaml.")
def predict(name: str, gold: Path, out: Path, names: NamesMode) -> None:
    """Answer the rows of GOLD and write OUT, in the form that the first word of SET's name asks for."""
    click.echo(f"{predictions.predict(name, gold, out, Config(names=names))} rows answered")


@main.command(name="report")
@click.option("--sets", type=FOLDER, envvar="SITEGEN_SETS", required=True, help="Folder of the sets and score.py.")
@click.option("--only", multiple=True, help="A set to measure; then RESULTS.md is left as it is.")
def show_report(sets: Path, only: tuple[str, ...]) -> None:
    """Measure every dev set, print the table and keep it in RESULTS.md."""
    answers = report.scores(sets, only or SETS)
    click.echo(table(answers))
    if not only:
        report.RESULTS.write_text(report.results(answers, report.RESULTS.read_text("utf-8")), encoding="utf-8")


@main.command()
@click.option("--sets", type=FOLDER, envvar="SITEGEN_SETS", required=True, help="Folder of the sets and score.py.")
def model(sets: Path) -> None:
    """Measure what the extra `ner` changes, print the table and keep it in RESULTS.md."""
    named = [name for name in SETS if name.startswith(predictions.NAMED)]
    rules, learned = (report.scores(sets, named, Config(names=mode)) for mode in get_args(NamesMode))
    click.echo(beside(rules, learned))
    before = report.RESULTS.read_text("utf-8")
    report.RESULTS.write_text(report.with_model(rules, learned, before), encoding="utf-8")


@main.command()
@click.option("--sets", type=FOLDER, envvar="SITEGEN_SETS", required=True, help="Folder of the sets.")
@click.option("--only", multiple=True, help="A set to measure.")
def merges(sets: Path, only: tuple[str, ...]) -> None:
    """Print how often each rule that makes two names one is right."""
    from evaluation import merges as rules  # noqa: PLC0415 - as in `seeds`

    names = only or sorted(folder.name for folder in sets.iterdir() if folder.name.startswith(predictions.MEANT))
    golds = (report.gold_of(sets, name) for name in names)
    click.echo(rules.table(verdict for gold in golds if gold for verdict in rules.merges(rows_of(gold))), nl=False)


@main.command()
@click.argument("folder", type=FOLDER)
def seeds(folder: Path) -> None:
    """Build the samples of FOLDER and check them against seeds.yaml; exit 1 when a fact is wrong."""
    from evaluation.seeds import check  # noqa: PLC0415 - builds a whole site, which no other command needs

    findings = check(folder)
    click.echo("\n".join(findings.lines))
    if findings.failed:
        raise SystemExit(1)


if __name__ == "__main__":
    main()
