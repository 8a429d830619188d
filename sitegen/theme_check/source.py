"""What no file of a theme may hold: scripts or styles inside a page (the site's security policy stops them), markup
that is not escaped, and anything that makes a reader's browser ask another site.
"""

import re
from collections.abc import Iterator

from sitegen.edition import Theme
from sitegen.errors import Problem

_Rule = tuple[str, re.Pattern[str], str, str]

_FETCHED = "script|link|img|iframe|source|video|audio|object|embed|form|use|image|input"

TEMPLATE_RULES: tuple[_Rule, ...] = (
    ("inline-style", re.compile(r"<style\b", re.IGNORECASE), "a style element", "move its rules into static/theme.css"),
    (
        "inline-style",
        re.compile(r"<[a-z][^<>]{0,2000}?\sstyle\s*=", re.IGNORECASE),
        "a style attribute",
        "give the element a class, and the class a rule in static/theme.css",
    ),
    (
        "inline-script",
        re.compile(r"<script\b(?![^>]{0,500}\ssrc\s*=)(?![^>]{0,500}application/ld\+json)", re.IGNORECASE),
        "a script inside the page",
        'move it into static/ and write `<script src="{{ "name.js" | asset }}" defer></script>`',
    ),
    (
        "inline-script",
        re.compile(r"<[a-z][^<>]{0,2000}?\son[a-z]{3,20}\s*=\s*[\"']", re.IGNORECASE),
        "an event handler in an attribute",
        "add the handler in a script of static/ with addEventListener",
    ),
    ("inline-script", re.compile(r"javascript:", re.IGNORECASE), "a javascript: address", "make it a button"),
    (
        "unescaped",
        re.compile(r"\|\s*safe\b|\{%-?\s*autoescape\b"),
        "a value that is not escaped",
        "take `safe` or `autoescape` out: what a page may show as markup arrives as markup",
    ),
    (
        "third-party",
        re.compile(
            rf"<(?:{_FETCHED})\b[^<>]{{0,2000}}?\s(?:src|href|srcset|data|action|poster)\s*=\s*[\"']?(?:https?:)?//",
            re.IGNORECASE,
        ),
        "an address of another site, which every reader's browser would ask",
        'put a copy into static/ and write `{{ "name" | asset }}`',
    ),
)
STYLE_RULES: tuple[_Rule, ...] = (
    (
        "third-party",
        re.compile(r"@import\s[^;]{0,20}?(?:https?:)?//|url\(\s*[\"']?(?:https?:)?//", re.IGNORECASE),
        "an address of another site, which every reader's browser would ask",
        "put a copy into static/ and name it relative to the style sheet",
    ),
)
SCRIPT_RULES: tuple[_Rule, ...] = (
    (
        "third-party",
        re.compile(r"[\"'`]https?://(?!www\.w3\.org/)", re.IGNORECASE),
        "an address of another site",
        "the security policy of the pages lets a script ask this site alone",
    ),
    ("inline-script", re.compile(r"\beval\(|new Function\("), "eval", "the security policy of the pages forbids it"),
)


def unsafe_sources(theme: Theme) -> list[Problem]:
    """Every place in the theme's own and inherited files that breaks a rule, each file once."""
    problems: list[Problem] = []
    for path, text in {theme.sources[key]: text for key, text in theme.templates.items()}.items():
        problems.extend(_broken(path, _without_comments(text), TEMPLATE_RULES))
    for name, data in theme.static.items():
        rules = STYLE_RULES if name.endswith(".css") else SCRIPT_RULES if name.endswith((".js", ".mjs")) else ()
        problems.extend(_broken(f"themes/{theme.name}/static/{name}", data.decode("utf-8", "replace"), rules))
    return problems


def _without_comments(text: str) -> str:
    """Jinja's comments as empty lines, so that the lines after them keep their numbers."""
    return re.sub(r"\{#.*?#\}", lambda comment: "\n" * comment.group().count("\n"), text, flags=re.DOTALL)


def _broken(path: str, text: str, rules: tuple[_Rule, ...]) -> Iterator[Problem]:
    for rule, pattern, what, hint in rules:
        for found in pattern.finditer(text):
            yield Problem(rule, "error", path, what, hint, text.count("\n", 0, found.end()) + 1)
