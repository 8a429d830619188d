"""Write docs/themes.md: what a theme's templates see, made from the page classes and the bundled themes themselves.

usage: make_theme_docs.py
"""

import re
import types
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from inspect import cleandoc
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

from sitegen.disk import bundled_themes, themes_of
from sitegen.outputs import templates
from sitegen.page import EXTRA_PAGES, PAGES, Page
from sitegen.page.parts import Build, Site
from sitegen.theme_manifest import EXTRAS
from sitegen.theme_options import TOKENS, Option
from sitegen.themes import theme_options

ROOT = Path(__file__).parent.parent
DOCUMENT = ROOT / "docs" / "themes.md"

INTRODUCTION = """\
<!-- Made by scripts/make_theme_docs.py from the code: change that, or the docstrings of sitegen/page/. -->

# Themes

A theme decides how a site looks and is built up; what its pages hold is the same for every theme. Three come with
sitegen: `chronicle` (a list with dates in the margin), `ledger` (a dense table and a matrix, without scripts) and
`dossier` (one text with notes in the margin, made to be printed). `theme:` in `content/site.yaml` chooses one.

## A theme of your own

    sitegen new theme evening-paper --extends chronicle
    sitegen theme check evening-paper

makes `themes/evening-paper/` beside `content/`, and checks it. A theme is a folder:

| file | |
|---|---|
| `theme.yaml` | `title`, `version`, `extends` (another theme), `extras` and `options` |
| `templates/` | [Jinja](https://jinja.palletsprojects.com/) templates, one for each kind of page, and parts that they include |
| `static/` | style sheets, scripts, fonts and pictures, published as `static/` |

Whatever a theme lacks comes from the theme that it extends. To change one part of a page, write a template of the same
name that extends the parent's and holds the block that is to be different:

```jinja
{% extends "chronicle/article.html" %}
{% block after %}
{{ super() }}
<p>Reported something wrong? Write to us.</p>
{% endblock %}
```

`{% extends "base.html" %}` means this theme's `base.html`, or the one that it inherits; `chronicle/base.html` always
means chronicle's. Every value is escaped, a name that does not exist is an error that names the file and line, and a
page of the site may load nothing from another one: no script or style stands inside a page (the pages' own security
policy stops it), and no address of another site is asked for.

`sitegen theme check` shows every kind of page on small sites of every sort (empty, one, four and 500 entries, no dates,
right to left, long and hostile names), measures the contrast of every text and mark on every ground in both schemes, and
reads the files for what the policy stops.

## Extras

Pages of some themes hold more than those of others. `extras: [matrix, sorted]` in `theme.yaml` asks for it; a theme that
does not say so has the extras of the theme that it extends.
"""


def document() -> str:
    """The whole document."""
    return (
        "\n".join([INTRODUCTION, *_extras(), *_options(), *_pages(), *_parts(), *_filters(), *_blocks()]).rstrip()
        + "\n"
    )


def _extras() -> Iterator[str]:
    yield "| extra | what it gives |\n|---|---|"
    for name, what in EXTRAS.items():
        yield f"| `{name}` | {what} |"


def _options() -> Iterator[str]:
    yield (
        "\n## Options and tokens\n\nA site sets them under `theme_options` in `content/site.yaml`; a theme that extends "
        "another may give an\noption another default by name alone. A *token* is a custom property of the style sheet: "
        "`accent` is\n`var(--accent)`. A colour is one, or one for light and one for dark: `accent: "
        '"#0f6b63 / #6fcabd"`.'
    )
    folders = themes_of(ROOT / "no-site")
    known: dict[str, Option] = {}
    for name in _themes():
        options = theme_options(name, folders)
        own = {key: option for key, option in options.items() if known.get(key) != option}
        known.update(options)
        yield f"\n### {name}\n"
        if not own:
            yield "Those of the theme that it extends."
            continue
        yield "| option | type | default | |\n|---|---|---|---|"
        for key, option in own.items():
            yield f"| `{key}` | {_kind(option)} | `{_shown(option)}` | {option.description} |"


def _kind(option: Option) -> str:
    if option.type == "choice":
        return " or ".join(option.values)
    use = f", {option.use}" if option.use else ""
    return f"token: {option.type}{use}" if option.type in TOKENS else option.type


def _shown(option: Option) -> str:
    return ("yes" if option.default else "no") if isinstance(option.default, bool) else str(option.default)


def _themes() -> list[str]:
    """The bundled themes, the one that the others extend first."""
    names = sorted(path.name for path in bundled_themes().iterdir() if (path / "theme.yaml").is_file())
    return sorted(names, key=lambda name: name != "chronicle")


def _pages() -> Iterator[str]:
    yield (
        "\n## Kinds of page\n\nA template sees `page`, one of these; `site` and `build`, which are the same on every page; "
        "and `body`, the text as\nmarkup, where a page has one."
    )
    extra = {page: name for name, page in EXTRA_PAGES.items()}
    common = {field.name for field in fields(Page)}
    yield f"\n### Every page\n\n{_doc(Page)}\n"
    yield from _table(Page, set())
    for page in (*PAGES, *EXTRA_PAGES.values()):
        wanted = f" (extra `{extra[page]}`)" if page in extra else ""
        yield f"\n### {page.template}: {page.__name__}{wanted}\n\n{_doc(page)}\n"
        if {field.name for field in fields(page)} - common:
            yield from _table(page, common)


def _parts() -> Iterator[str]:
    yield "\n## What pages are made of\n\nAddresses are written out by the filter `url`, dates (`When`) by `date` or `words`."
    for part in _reached():
        yield f"\n### {part.__name__}\n\n{_doc(part)}\n"
        yield from _table(part, set())


def _reached() -> list[type]:
    """Every class that a page, `site` or `build` leads to, by name."""
    found: dict[type, None] = {}
    waiting: list[type] = [Site, Build, *PAGES, *EXTRA_PAGES.values()]
    while waiting:
        here = waiting.pop(0)
        for hint in get_type_hints(here).values():
            for inner in _classes(hint):
                if inner not in found:
                    found[inner] = None
                    waiting.append(inner)
    return [Site, Build, *sorted(found, key=lambda each: each.__name__)]


def _classes(hint: Any) -> Iterator[type]:
    if isinstance(hint, type) and (is_dataclass(hint) or hasattr(hint, "_fields")):
        yield hint
    for inner in get_args(hint):
        yield from _classes(inner)


def _table(kind: type, without: set[str]) -> Iterator[str]:
    yield "| field | |\n|---|---|"
    hints = get_type_hints(kind)
    names = [field.name for field in fields(kind)] if is_dataclass(kind) else list(hints)
    for name in names:
        if name not in without:
            yield f"| `{name}` | {_type(hints[name])} |"


_PLAIN: Mapping[Any, str] = {
    str: "text",
    int: "number",
    float: "number",
    bool: "yes or no",
    type(None): "none",
}


def _type(hint: Any) -> str:
    """A type in words: "text", "several Link", "When or none"."""
    if hint in _PLAIN:
        return _PLAIN[hint]
    origin, inner = get_origin(hint), get_args(hint)
    if origin is Literal:
        return " or ".join(f"`{value}`" for value in inner)
    if origin in (Union, types.UnionType):
        return " or ".join(dict.fromkeys(map(_type, inner)))
    if origin is tuple:
        return f"several {_type(inner[0])}" if inner[-1] is Ellipsis else "(" + ", ".join(map(_type, inner)) + ")"
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return f"{_type(inner[1])} by {_type(inner[0])}"
    return str(getattr(hint, "__name__", hint))


def _doc(kind: type) -> str:
    return cleandoc(kind.__doc__ or "")


def _filters() -> Iterator[str]:
    yield "\n## Filters and functions\n"
    lines = cleandoc(templates.__doc__ or "").split("\n\n", 2)
    yield lines[1] + "\n"
    yield "\n".join(f"    {line.strip()}" for line in lines[2].splitlines() if line.strip())
    yield (
        "\n`say` and `count` take the words of the interface by their keys (`sitegen/outputs/english`), in the language "
        "of the site."
    )


def _blocks() -> Iterator[str]:
    yield (
        "\n## Templates, their blocks, and the parts that they include\n\nEach can be replaced by a file of the same name; "
        "a template with blocks can also be extended."
    )
    for name in _themes():
        yield f"\n### {name}\n\n| template | blocks |\n|---|---|"
        for path in sorted((bundled_themes() / name / "templates").rglob("*.html")):
            blocks = re.findall(r"\{% block (\w+)", path.read_text("utf-8"))
            names = ", ".join(f"`{block}`" for block in dict.fromkeys(blocks))
            yield f"| `{path.name}` | {names or ('a part' if path.name.startswith('_') else 'none')} |"


if __name__ == "__main__":
    DOCUMENT.write_text(document(), "utf-8")
