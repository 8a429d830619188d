"""Whether a theme can be used: its files, the contrast of its colours, and every kind of page on small sites of every
sort. Everything found names the file and line of the theme, or of site.yaml, and says how to mend it.
"""

from collections.abc import Mapping
from pathlib import Path

from sitegen.config import Config, load_config
from sitegen.disk import SITE, read_bytes, themes_of
from sitegen.errors import Problem, SitegenError
from sitegen.quick import dataclass
from sitegen.theme_check.contrast import weak_colours
from sitegen.theme_check.rendered import show_everything
from sitegen.theme_check.source import unsafe_sources
from sitegen.theme_options import site_lines
from sitegen.themes import resolve_theme, theme_options, unknown_theme


@dataclass(frozen=True, slots=True)
class Checked:
    """What was looked at, and what is wrong."""

    theme: str
    kinds: int
    sites: int
    colours: int
    problems: tuple[Problem, ...]


def check_theme(root: Path, name: str = "") -> Checked:
    """Check the theme `name` of the site in `root`, or the one that the site chooses, with the options that it sets.

    Raises SitegenError when the theme or the site's configuration cannot be read at all.
    """
    site = read_bytes(root, SITE) if (root / SITE).is_file() else None
    config = load_config(site, SITE)[0] if site else Config()
    name = name or config.theme
    folders = themes_of(root)
    own = name == config.theme
    if name not in folders and not own:
        raise SitegenError([unknown_theme(name, folders, f"themes/{name}", None)])
    lines: Mapping[str, int] = site_lines(site, SITE) if own else {}
    theme = resolve_theme(name, folders, config.theme_options if own else {}, lines)
    options = theme_options(name, folders)
    colours, weak = weak_colours(options, theme.options, lines)
    problems = [*unsafe_sources(theme), *weak]
    kinds, sites, shown = show_everything(theme)
    return Checked(name, kinds, sites, colours, (*problems, *shown))
