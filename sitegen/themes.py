"""A theme: the files of its folder and of those that it extends → templates, static files and checked options.

A template or static file that a theme lacks comes from the theme it extends; every theme's own is also reachable as
`theme/file.html`, so that `{% extends "chronicle/article.html" %}` always works.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from hashlib import blake2b

from sitegen.edition import Theme
from sitegen.errors import Problem, SitegenError
from sitegen.page import EXTRA_PAGES, PAGES
from sitegen.schema import ScalarNode, decode, did_you_mean
from sitegen.theme_manifest import MANIFEST, Manifest, read_manifest, theme_path
from sitegen.theme_options import GETTERS, Option, Value, read_options, sure, token_css

TEMPLATES, STATIC = "templates/", "static/"
STYLES = "theme.css"
"""The style sheet that begins with the theme's tokens."""
SITE = "content/site.yaml"
"""Where a site chooses its theme and the theme's options."""

Files = Mapping[str, bytes]
"""The files of one theme's folder by path: `theme.yaml`, `templates/…`, `static/…`."""


def resolve_theme(
    name: str, folders: Mapping[str, Files], chosen: Mapping[str, str], lines: Mapping[str, int] | None = None
) -> Theme:
    """Resolve the theme `name` of the themes in `folders`; `chosen` are the options that the site sets, on `lines` of
    site.yaml.

    Raises SitegenError when a theme, a parent, a template or an option is missing, unknown or wrong.
    """
    lines = lines or {}
    line = _line(name, folders, lines.get(""))
    options = _options(line)
    values = _chosen(chosen, options, name, lines)
    templates, sources = _templates([manifest.name for manifest in line], folders)
    extras = next((manifest.extras for manifest in line if manifest.extras is not None), frozenset[str]())
    _require_templates(name, templates, extras)
    static: dict[str, bytes] = {}
    for manifest in reversed(line):
        static.update(_below(STATIC, folders[manifest.name]))
    static[STYLES] = token_css(options, values) + static.get(STYLES, b"")
    static = {path: data for path, data in sorted(static.items()) if data or path != STYLES}
    digest = _digest(templates, static, values)
    return Theme(name, line[0].version, templates, static, values, digest, extras, sources)


def theme_options(name: str, folders: Mapping[str, Files]) -> dict[str, Option]:
    """The options of a theme, inherited ones first.

    Raises SitegenError as `resolve_theme` does.
    """
    return _options(_line(name, folders, None))


def _options(line: Sequence[Manifest]) -> dict[str, Option]:
    options: dict[str, Option] = {}
    for manifest in reversed(line):
        if manifest.options is not None:
            options.update(read_options(manifest.options, theme_path(manifest.name, MANIFEST), options))
    return options


def _line(name: str, folders: Mapping[str, Files], chosen: int | None) -> list[Manifest]:
    """The theme and those that it extends, nearest first; it is `chosen` on that line of site.yaml."""
    if name not in folders:
        raise SitegenError([unknown_theme(name, folders, SITE, chosen)])
    line: list[Manifest] = []
    while name:
        manifest = read_manifest(name, folders[name])
        line.append(manifest)
        parent, path = manifest.extends, theme_path(name, MANIFEST)
        if parent in [each.name for each in line]:
            names = " extends ".join([*(each.name for each in line), parent])
            message, hint = f"themes extend one another: {names}", "take one `extends` out"
            raise SitegenError([Problem("theme-cycle", "error", path, message, hint, manifest.line)])
        if parent and parent not in folders:
            raise SitegenError([unknown_theme(parent, folders, path, manifest.line)])
        name = parent
    return line


def unknown_theme(name: str, folders: Mapping[str, Files], path: str, line: int | None) -> Problem:
    """What to say of a theme that is not there; `path` and `line` are where it is named."""
    near = did_you_mean(name, folders)
    return Problem(
        "no-theme",
        "error",
        path,
        f'there is no theme "{name}"' + (f'; did you mean "{near}"?' if near else ""),
        f"the themes are: {', '.join(sorted(folders))}; one of your own stands in themes/{name}/",
        line,
    )


def _chosen(
    chosen: Mapping[str, str], options: Mapping[str, Option], theme: str, lines: Mapping[str, int]
) -> dict[str, Value]:
    """Every option's value: what the site sets, else the default."""
    problems: list[Problem] = []
    values = {option.name: option.default for option in options.values()}
    for name, text in chosen.items():
        option = options.get(name)
        value = _unknown_option(name, options, theme) if option is None else _value(option, text)
        if isinstance(value, Problem):
            problems.append(replace(value, line=lines.get(name)))
        else:
            values[name] = value
    if problems:
        raise SitegenError(problems)
    return dict(sorted(values.items()))


def _value(option: Option, text: str) -> Value | Problem:
    return GETTERS[option.type](ScalarNode(text, 1), option.name, SITE, option.values)


def _unknown_option(name: str, options: Mapping[str, Option], theme: str) -> Problem:
    near = did_you_mean(name, options)
    return Problem(
        "unknown-option",
        "error",
        SITE,
        f'the theme {theme} has no option "{name}"' + (f'; did you mean "{near}"?' if near else ""),
        f"its options are: {', '.join(sorted(options))}" if options else "it has no options",
    )


def _templates(line: Sequence[str], folders: Mapping[str, Files]) -> tuple[dict[str, str], dict[str, str]]:
    """Templates by their path and, for every theme of the line and all that it has or inherits, by `theme/path`; and the
    file that each key came from.
    """
    plain: dict[str, str] = {}
    named: dict[str, str] = {}
    sources: dict[str, str] = {}
    for name in reversed(line):
        for path, data in _below(TEMPLATES, folders[name]).items():
            source = theme_path(name, TEMPLATES + path)
            plain[path], sources[path] = sure(decode(data, source)), source
        for path, text in plain.items():
            named[f"{name}/{path}"], sources[f"{name}/{path}"] = text, sources[path]
    return {**plain, **named}, sources


def _require_templates(name: str, templates: Mapping[str, str], extras: frozenset[str]) -> None:
    kinds = (*PAGES, *(page for extra, page in EXTRA_PAGES.items() if extra in extras))
    missing = [page.template for page in kinds if page.template not in templates]
    if missing:
        raise SitegenError([_no_template(name, template, templates) for template in missing])


def _no_template(name: str, template: str, templates: Mapping[str, str]) -> Problem:
    near = did_you_mean(template, [key for key in templates if "/" not in key])
    return Problem(
        "no-template",
        "error",
        theme_path(name, TEMPLATES + template),
        "the theme lacks this template" + (f'; did you mean it by "{near}"?' if near else ""),
        f"write it, or let the theme extend one that has it: `extends: chronicle` in {theme_path(name, MANIFEST)}",
    )


def _below(folder: str, files: Files) -> dict[str, bytes]:
    return {path.removeprefix(folder): data for path, data in sorted(files.items()) if path.startswith(folder)}


def _digest(templates: Mapping[str, str], static: Files, options: Mapping[str, Value]) -> str:
    """The digest of everything that a page may depend on."""
    parts = [*templates.items(), *((path, blake2b(data).hexdigest()) for path, data in static.items())]
    return blake2b(repr((parts, list(options.items()))).encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()
