"""site.yaml → Config, or a message that says how to mend it."""

import re
from collections.abc import Callable, Mapping
from dataclasses import field, fields
from typing import Any, Literal, get_args

from sitegen.errors import Problem, SitegenError
from sitegen.model import BodyShown
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass
from sitegen.schema import Entry, MappingNode, Node, empty, read_bytes
from sitegen.schema import values as read
from sitegen.schema.countries import COUNTRIES

DateOrder = Literal["dmy", "mdy", "ymd"]
ReadingMode = Literal["full", "declared"]
NamesMode = Literal["rules", "model"]
TimelineMode = Literal["articles", "articles+events"]
Search = Literal["none", "pagefind"]
RelatedShown = Literal["full", "none"]

OUTPUT_NAMES = ("pages", "feeds", "data", "sitemap", "embeds", "cards")
"""What `outputs` may list."""
OUTPUTS_UNASKED = ("pages", "feeds", "data", "sitemap")
"""What is published when `outputs` is silent. Of the others, compact pages nearly double the number of pages, and each
image takes as long to draw as many pages to write."""


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that site.yaml may say, resolved. Every key is optional; the defaults stand here."""

    title: str = "Timeline"
    """The site's name: in the head of every page, in feeds and in search results."""

    description: str = ""
    """One or two sentences on what the site collects, for the home page, feeds and search engines."""

    language: str = "en"
    """The language of the site's own words and of articles that do not show theirs: a BCP 47 code such as en or uk."""

    base_url: str = ""
    """Where the site will stand, as https://example.org/archive (no slash at the end); feeds and the sitemap need it."""

    theme: str = "chronicle"
    """How the site looks: the name of a theme that comes with sitegen, or of a folder in themes/."""

    theme_options: Mapping[str, str] = field(default_factory=dict)
    """What the theme lets you choose; the theme's own page lists its options."""

    reading: ReadingMode = "full"
    """`full` reads dates, places and actors out of the texts; `declared` trusts front matter alone."""

    names: NamesMode = "rules"
    """How names are found in English texts: by `rules`, or by rules and a small `model` (with the extra `ner` installed)."""

    timeline: TimelineMode = "articles"
    """`articles+events` adds the dated events that articles tell of as entries of their own."""

    date_order: DateOrder | None = None
    """What 03/04/2023 means in your sources: `dmy` 3 April, `mdy` March 4, `ymd` year first. Without it nothing is guessed."""

    region: tuple[str, ...] = ()
    """Where most reports come from: two-letter countries (UA) or ids of places, so that the nearer of two towns of one
    name is taken."""

    outputs: tuple[str, ...] = OUTPUTS_UNASKED
    """What is published; `embeds` adds compact pages that other sites can show in an iframe, `cards` images for previews
    of links (with the extra `cards` installed, and a `base_url`)."""

    search: Search = "none"
    """`pagefind` adds a search over all articles (with the extra `search` installed)."""

    bodies: BodyShown = "full"
    """How much of each article is published: `full`, an `excerpt`, or `none`. An article may say otherwise for itself."""

    related: RelatedShown = "full"
    """`full` shows with each article up to five that share its places, actors and days, and the one before and after it at
    each of its places and of each of its actors; `none` leaves that out."""

    markdown_extensions: tuple[str, ...] = ("extra", "sane_lists")
    """Extensions of Python-Markdown for Markdown articles and pages, by name."""


_ID = lazy_pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*+", re.ASCII)
_EXTENSION = lazy_pattern(
    r"[A-Za-z_][A-Za-z0-9_]*+(?:\.[A-Za-z_][A-Za-z0-9_]*+)*+(?::[A-Za-z_][A-Za-z0-9_]*+)?", re.ASCII
)
_THEME = lazy_pattern(r"[A-Za-z0-9][A-Za-z0-9_-]*", re.ASCII)


def load_config(data: bytes | None, path: str = "content/site.yaml") -> tuple[Config, tuple[Problem, ...]]:
    """Read the configuration; the problems are warnings. None and an empty file mean the defaults.

    Raises SitegenError with all errors of the file at once.
    """
    if data is None:
        return Config(), ()
    parsed = read_bytes(data, path)
    problems = list(parsed.problems)
    settings: dict[str, Any] = {}
    if isinstance(parsed.root, MappingNode):
        for entry in parsed.root.entries.values():
            value = _setting(entry, path)
            if isinstance(value, Problem):
                problems.append(value)
            elif value is not None:
                settings[entry.key] = value
    elif parsed.root is not None and not empty(parsed.root):
        problems.append(
            read.wrong(
                path, parsed.root.line, "this file should hold settings", "write lines such as `title: My timeline`"
            )
        )
    if any(problem.severity == "error" for problem in problems):
        raise SitegenError(problems)
    config = Config(**settings)
    return config, (*problems, *_warnings(config, parsed.root, path))


def _setting(entry: Entry, path: str) -> Any:
    """The value of one setting, a Problem, or None when nothing stands there."""
    getter = _SETTINGS.get(entry.key)
    if getter is None:
        return read.unknown_key(entry.key, tuple(_SETTINGS), path, entry.line, "site.yaml")
    return None if empty(entry.value) else getter(entry.value, entry.key, path)


def _one_of(*allowed: str) -> Callable[[Node, str, str], Any]:
    return lambda node, name, path: read.choice(node, name, path, allowed)


def _base_url(node: Node, name: str, path: str) -> str | Problem:
    value = read.address(node, name, path)
    if isinstance(value, Problem):
        return value
    if "?" in value or "#" in value:
        cut = re.split(r"[?#]", value, maxsplit=1)[0].rstrip("/")
        return read.wrong(path, node.line, f'"{name}" may hold neither ? nor #', f"write `{name}: {cut}`")
    return value.rstrip("/")


def _theme(node: Node, name: str, path: str) -> str | Problem:
    value = read.text(node, name, path)
    if isinstance(value, Problem) or is_theme_name(value):
        return value
    return read.wrong(
        path, node.line, f'"{value}" cannot be the name of a theme', "write its name alone: `theme: chronicle`"
    )


def is_theme_name(name: str) -> bool:
    """Whether a theme may be called so: letters, digits, hyphens and underscores, which every file system takes."""
    return bool(_THEME.fullmatch(name))


def _theme_options(node: Node, name: str, path: str) -> dict[str, str] | Problem:
    options = read.mapping(node, name, path)
    if isinstance(options, Problem):
        return options
    values: dict[str, str] = {}
    for entry in options.entries.values():
        value = read.text(entry.value, f"{name}.{entry.key}", path)
        if isinstance(value, Problem):
            return value
        values[entry.key] = value
    return values


def _outputs(node: Node, name: str, path: str) -> tuple[str, ...] | Problem:
    chosen = read.texts(node, name, path)
    if isinstance(chosen, Problem):
        return chosen
    for output in chosen:
        if output not in OUTPUT_NAMES:
            return read.not_allowed(output, name, path, node.line, OUTPUT_NAMES)
    return chosen or read.wrong(path, node.line, f'"{name}" lists nothing', f"allowed: {', '.join(OUTPUT_NAMES)}")


def _region(node: Node, name: str, path: str) -> tuple[str, ...] | Problem:
    regions = read.texts(node, name, path)
    if isinstance(regions, Problem):
        return regions
    for region in regions:
        if region.upper() in COUNTRIES and region not in COUNTRIES:
            return read.wrong(
                path, node.line, f'the country "{region}" is written in capitals', f"write {region.upper()}"
            )
        if region not in COUNTRIES and not _ID.fullmatch(region):
            return read.wrong(
                path,
                node.line,
                f'"{name}" knows no country or place "{region}"',
                "write two-letter countries of ISO 3166 (UA; the United Kingdom is GB) or ids of places (donbas)",
            )
    return regions


def _extensions(node: Node, name: str, path: str) -> tuple[str, ...] | Problem:
    names = read.texts(node, name, path)
    if isinstance(names, Problem):
        return names
    for extension in names:
        if not _EXTENSION.fullmatch(extension):
            return read.wrong(
                path,
                node.line,
                f'"{extension}" cannot be the name of a Markdown extension',
                f"write names such as `{name}: [extra, sane_lists]`",
            )
    return names


_SETTINGS: Mapping[str, Callable[[Node, str, str], Any]] = {
    "title": read.text,
    "description": read.text,
    "language": read.language,
    "base_url": _base_url,
    "theme": _theme,
    "theme_options": _theme_options,
    "reading": _one_of(*get_args(ReadingMode)),
    "names": _one_of(*get_args(NamesMode)),
    "timeline": _one_of(*get_args(TimelineMode)),
    "date_order": _one_of(*get_args(DateOrder)),
    "region": _region,
    "outputs": _outputs,
    "search": _one_of(*get_args(Search)),
    "bodies": _one_of(*get_args(BodyShown)),
    "related": _one_of(*get_args(RelatedShown)),
    "markdown_extensions": _extensions,
}
assert tuple(_SETTINGS) == tuple(setting.name for setting in fields(Config))


def _warnings(config: Config, root: Node | None, path: str) -> tuple[Problem, ...]:
    if "pages" in config.outputs or not isinstance(root, MappingNode):
        return ()
    return (
        Problem(
            "no-pages",
            "warning",
            path,
            '"outputs" leaves out the pages, to which feeds, data and sitemap refer',
            f"write `outputs: [pages, {', '.join(config.outputs)}]`",
            root.entries["outputs"].line,
        ),
    )
