"""What the commands share: options, checks of arguments, and help whose examples can be copied."""

from pathlib import Path

import click

FOLDER = click.Path(file_okay=False, path_type=Path)
SITE = click.option(
    "-C", "root", type=FOLDER, default=Path(), metavar="DIR", help="The site's folder, which holds content/."
)
QUIET = click.option("-q", "--quiet", is_flag=True, help="Say nothing but errors.")


def address(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """Refuse, as site.yaml does, what is no web address, or has a query or fragment that no page could be put behind."""
    if not value:
        return value
    from sitegen.urls import web_address  # noqa: PLC0415 (most commands are given none, and stay quick)

    if web_address(value) != value or "?" in value or "#" in value:
        raise click.BadParameter(f"{value!r} is not the address of a site: write it as https://example.org/timeline")
    return value


def cluster_address(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    """Refuse what is no address of a cluster."""
    if not value:
        return value
    from sitegen.cluster import is_address  # noqa: PLC0415 (as above)

    if not is_address(value):
        raise click.BadParameter(f"{value!r} is not the address of a cluster: write it as dask://HOST:PORT")
    return value


class Command(click.Command):
    """A command whose epilog keeps its lines, so that examples can be copied."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002 (click's)
        if self.epilog:
            formatter.write_paragraph()
            for line in self.epilog.splitlines():
                formatter.write(f"{line}\n")


class Group(click.Group):
    command_class = Command
    group_class = type
    format_epilog = Command.format_epilog
