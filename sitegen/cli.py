"""The commands: what each is given, does and ends with. The library returns values; `console` and `dialogue` say them.

Exit codes: 0 fine, 1 problems, 2 usage.
"""

import json
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import click

from sitegen import __version__, console
from sitegen.arguments import FOLDER, QUIET, SITE, Group, address, cluster_address
from sitegen.errors import SitegenError
from sitegen.garbage import seldom_collected
from sitegen.lastbuild import problems_of


@click.group(
    cls=Group,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Examples:\n"
    "  sitegen new site my-timeline     start a site, with two sample articles\n"
    "  sitegen build -C my-timeline     write the site to my-timeline/public\n"
    "  sitegen serve -C my-timeline     preview it, and rebuild when a file changes\n"
    "  sitegen inspect raid.txt         what is read out of a file, and why",
)
@click.version_option(__version__, prog_name="sitegen", message="%(prog)s %(version)s")
def main() -> None:
    """Turn a folder of articles into a dated and sourced timeline site, with the reason shown."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:  # a terminal without UTF-8 shows a mark instead of ending the run
            reconfigure(errors="replace")


@main.command(
    epilog="Examples:\n"
    "  sitegen build\n"
    "  sitegen build -C my-timeline --base-url https://example.org/timeline\n"
    "  sitegen build --strict --output /srv/www/timeline"
)
@SITE
@click.option("--output", type=FOLDER, metavar="DIR", help="Where to write the site  [default: DIR/public]")
@click.option(
    "--base-url",
    default="",
    callback=address,
    metavar="URL",
    help="The address the site will have; wins over site.yaml.",
)
@click.option("--fresh", is_flag=True, help="Read every article anew, whatever is remembered.")
@click.option("--strict", is_flag=True, help="Take warnings for errors, and then publish nothing.")
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help="Processes to read with  [default: one a core]")
@click.option(
    "--executor",
    default="",
    callback=cluster_address,
    metavar="ADDRESS",
    help="Read on a Dask cluster, dask://HOST:PORT (with the extra `dask`), instead of on this machine.",
)
@click.option("--profile", is_flag=True, help="Say how many seconds each stage took.")
@QUIET
@seldom_collected()
def build(
    root: Path,
    output: Path | None,
    base_url: str,
    fresh: bool,
    strict: bool,
    jobs: int | None,
    executor: str,
    profile: bool,
    quiet: bool,
) -> None:
    """Read DIR/content and write the site to DIR/public."""
    from sitegen.unchanged import is_unchanged, see  # noqa: PLC0415 (`--help` and `--version` stay quick)

    started, today = time.monotonic(), date.today().isoformat()  # noqa: DTZ011 (the curator's own day)
    seen = see(str(root), fresh=fresh)
    if seen.last and is_unchanged(seen, base_url, str(output or root / "public"), today):
        problems = problems_of(seen.last)
        if not (strict and console.strict(problems)):
            console.report(problems, quiet=quiet)
            if not quiet:
                click.echo(console.unchanged(seen.last, time.monotonic() - started))
            sys.exit(1 if console.errors(problems) else 0)

    def run() -> int:
        from sitegen.build import Order, build_site  # noqa: PLC0415 (not needed where nothing has changed)
        from sitegen.stopwatch import Stopwatch  # noqa: PLC0415

        order = Order(root, output or root / "public", base_url, jobs, fresh=fresh, strict=strict, executor=executor)
        watch = Stopwatch()
        with console.progress(quiet=quiet) as progress:
            result = build_site(order, today, progress, watch, seen)
        console.report(result.problems, quiet=quiet)
        if result.publication is None:
            click.echo("Nothing was published: --strict takes warnings for errors.", err=True)
        elif not quiet:
            click.echo(console.summary(result.counts, result.publication, time.monotonic() - started))
        if profile:
            click.echo(console.stages(watch.stop()))
        return 1 if result.publication is None or console.errors(result.problems) else 0

    sys.exit(_guarded(run))


@main.command(epilog="Examples:\n  sitegen serve --open\n  sitegen serve -C my-timeline --port 8001")
@SITE
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes any free port.")
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on.")
@click.option("--open", "open_browser", is_flag=True, help="Open the site in a browser.")
def serve(root: Path, port: int, host: str, open_browser: bool) -> None:
    """Preview the site, and rebuild it on every change."""
    from sitegen.serve import serve_site  # noqa: PLC0415 (only this command needs a server)

    sys.exit(_guarded(lambda: serve_site(root, host, port, open_browser=open_browser)))


@main.command(epilog="Examples:\n  sitegen check\n  sitegen check --strict -C my-timeline")
@SITE
@click.option("--strict", is_flag=True, help="Take warnings for errors.")
def check(root: Path, strict: bool) -> None:
    """List what is wrong with a site, and write nothing."""
    from sitegen.whole import check_site  # noqa: PLC0415 (as in `build`)

    def run() -> int:
        problems = check_site(root, date.today().isoformat())  # noqa: DTZ011 (the curator's own day)
        console.report(problems)
        click.echo(console.tally(problems))
        return 1 if console.errors(problems) or (strict and console.strict(problems)) else 0

    sys.exit(_guarded(run))


@main.command(
    epilog="Examples:\n"
    "  sitegen review                              ask, most used names first\n"
    "  sitegen review --only doubt                 doubtful places alone\n"
    "  sitegen review --accept-above 0.9 --dry-run what would be accepted, as a diff\n"
    "  sitegen review --json                       everything that is open, for a program"
)
@SITE
@click.option(
    "--only",
    type=click.Choice(["actor", "place", "unlocated", "doubt", "merge", "refused"]),
    multiple=True,
    help="Only questions of this kind; may be given several times.",
)
@click.option(
    "--accept-above",
    type=click.FloatRange(0, 1),
    metavar="N",
    help="Do not ask: accept what is surer than N (0 to 1). Doubts and refused merges are left to you.",
)
@click.option("--json", "as_json", is_flag=True, help="Do not ask: print what is open as JSON.")
@click.option("--dry-run", is_flag=True, help="Change no record; print what would change, as a diff.")
def review(root: Path, only: tuple[str, ...], accept_above: float | None, as_json: bool, dry_run: bool) -> None:
    """Decide on the names that were found.

    What was found and is on no record of yours, most used first; your answers go into content/places.yaml and
    content/actors.yaml, where every build finds them. Where there is no terminal, the questions are listed.
    """
    from sitegen.curation import review_site  # noqa: PLC0415 (as in `build`)

    sys.exit(_guarded(lambda: review_site(root, only, accept_above, as_json=as_json, dry=dry_run)))


@main.command(
    epilog="Examples:\n"
    "  sitegen inspect raid.txt\n"
    "  sitegen inspect content/articles/raid.txt --json | python -m json.tool"
)
@click.argument("files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="One JSON object a line.")
def inspect(files: tuple[Path, ...], as_json: bool) -> None:
    """Show what is read out of files, and why.

    Nothing is written. A file under a site's content/ is seen within its site; any other file is a site of its own.
    """
    from sitegen.inspection import Unread, inspect_files, record  # noqa: PLC0415 (as in `build`)
    from sitegen.inspection.text import readable  # noqa: PLC0415 (as in `build`)

    def run() -> int:
        failed = False
        for seen in inspect_files(files):
            failed = failed or isinstance(seen, Unread)
            if as_json:
                click.echo(json.dumps(record(seen), ensure_ascii=False))
                continue
            if isinstance(seen, Unread):
                click.echo(console.harmless(f"{seen.file}: not read"))
            else:
                console.show(readable(seen, console.width()))
            console.report(seen.problems)
        return int(failed)

    sys.exit(_guarded(run))


@main.group(cls=Group)
def new() -> None:
    """Start something new: a site or a theme."""


@new.command("site", epilog="Example:\n  sitegen new site my-timeline")
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
def new_site(folder: Path) -> None:
    """Make DIR: a working site with two sample articles, authority files and a GitHub Pages workflow."""
    from sitegen.starters import new_site as start  # noqa: PLC0415 (as in `build`)

    def run() -> int:
        for path in start(folder):
            click.echo(f"  {path}")
        click.echo(f"Next: sitegen serve -C {folder} --open")
        return 0

    sys.exit(_guarded(run))


@new.command(
    "theme",
    epilog="Examples:\n  sitegen new theme evening-paper\n  sitegen new theme wire --extends ledger -C my-timeline",
)
@click.argument("name")
@click.option("--extends", "parent", default="chronicle", show_default=True, help="The theme that it starts from.")
@SITE
def new_theme(name: str, parent: str, root: Path) -> None:
    """Make themes/NAME in the site: a theme that changes one part of another, to go on from."""
    from sitegen.starters import new_theme as start  # noqa: PLC0415 (as in `build`)

    def run() -> int:
        for path in start(root, name, parent):
            click.echo(f"  {path}")
        click.echo(f"Next: write `theme: {name}` into content/site.yaml, then sitegen serve --open")
        return 0

    sys.exit(_guarded(run))


@main.group(cls=Group)
def theme() -> None:
    """Work on how a site looks: check a theme."""


@theme.command("check", epilog="Examples:\n  sitegen theme check\n  sitegen theme check ledger -C my-timeline")
@click.argument("name", default="", metavar="[NAME]")
@SITE
def theme_check(name: str, root: Path) -> None:
    """Show every kind of page on small sites of every sort, and say what is wrong with the theme.

    Without NAME it is the site's own theme, with the options that the site sets.
    """
    from sitegen.theme_check import check_theme  # noqa: PLC0415 (as in `build`)

    def run() -> int:
        checked = check_theme(root, name)
        console.report(checked.problems)
        click.echo(
            f"{checked.theme}: {checked.kinds} kinds of page on {checked.sites} sites, {checked.colours} contrasts: "
            + console.tally(checked.problems)
        )
        return 1 if console.errors(checked.problems) else 0

    sys.exit(_guarded(run))


def _guarded(run: Callable[[], int]) -> int:
    try:
        return run()
    except SitegenError as error:
        console.report(error.problems)
        return 1
    except KeyboardInterrupt:
        click.echo("Stopped.", err=True)
        return 130
