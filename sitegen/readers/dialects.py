"""What Hugo, Jekyll and Obsidian add to Markdown, turned into Markdown or left out.

Links between notes become their text, embedded pictures become pictures; shortcodes, template tags and comments go.
Code is left alone.
"""

import re

from sitegen.patterns import lazy_pattern

_SIGNS = {"{": ("{{", "{%"), "[": ("[[", "[!"), "%": ("%%",)}
"""By their first characters, which are soon looked for."""
_FENCE = lazy_pattern(r"^ {0,3}(```+|~~~+).*?(?:^ {0,3}\1[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL)
_ADDED = lazy_pattern(
    r"(?P<code>`[^`\n]*`)"
    r"|(?P<shortcode>\{\{[^{}]*\}\}|\{%[^{}]*%\})"
    r"|!\[\[(?P<embedded>[^\[\]\n]*)\]\]"
    r"|\[\[(?P<note>[^\[\]\n]*)\]\]"
    r"|(?P<comment>%%[^%]*%%)"
    r"|(?P<callout>(?<=> )\[!\w{1,30}\][+-]?)"
)
_PICTURE = lazy_pattern(r"[^|#]+\.(?:png|jpe?g|gif|webp|avif|svg)$", re.IGNORECASE)
_FIGURE = lazy_pattern(r"\{\{[<%]\s{0,9}(?:figure|image|img)\s")
_ARGUMENT = lazy_pattern(r"\b(src|alt|caption)\s{0,9}=\s{0,9}\"([^\"]*)\"")


def without_dialects(text: str) -> str:
    """The text in Python-Markdown's own language."""
    if not any(first in text and any(sign in text for sign in signs) for first, signs in _SIGNS.items()):
        return text
    parts = []
    done = 0
    for fence in _FENCE.finditer(text):
        parts.append(_ADDED.sub(_translated, text[done : fence.start()]))
        parts.append(fence[0])
        done = fence.end()
    parts.append(_ADDED.sub(_translated, text[done:]))
    return "".join(parts)


def _translated(found: re.Match[str]) -> str:
    if found["code"]:
        return found["code"]
    if found["note"] is not None:
        target, _, shown = found["note"].partition("|")
        return shown or target.partition("#")[0] or target.removeprefix("#")
    if found["embedded"] is not None:
        file = found["embedded"].partition("|")[0].strip()
        return f"![](<{file}>)" if _PICTURE.match(file) else ""
    if found["shortcode"] and _FIGURE.match(found["shortcode"]):
        return _figure(found["shortcode"])
    return ""


def _figure(shortcode: str) -> str:
    given = dict(_ARGUMENT.findall(shortcode))
    text = given.get("alt") or given.get("caption", "")
    return f"![{text}](<{given['src']}>)" if "src" in given else ""
