"""The inside of a plain block: words, emphasis, links to other sites and a few named characters."""

import re
from html import unescape

from markupsafe import Markup

from sitegen.model import Fragment
from sitegen.readers.sanitise import link_out

_BEFORE = r"(?<![^\s(\"'“‘«„–—-])"  # the start, white space or what opens: there emphasis begins beyond doubt
_AFTER = r"(?![^\s.,;:!?)\"'”’»…–—-])"
_INNER = r"([^\s*_\[\]&](?:[^*_\[\]&]*[^\s*_\[\]&])?)"
_HOST = r"https?://(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,24}(?::[1-9]\d{0,3})?"
_SIGN = re.compile(r"[*_\[\]]")
_LINK = re.compile(rf"\[(?!\^){_INNER}\]\(({_HOST}(?:[/?\#][A-Za-z0-9/._~%+=&?\#:@,$-]*)?)\)(?!\[)")
_FORMS = {
    "*": re.compile(rf"{_BEFORE}(?:\*{_INNER}\*|\*\*{_INNER}\*\*){_AFTER}"),
    "_": re.compile(rf"{_BEFORE}(?:_{_INNER}_|__{_INNER}__){_AFTER}"),
    "[": _LINK,
}
_NAMED = re.compile(r"&(#|\w+;)")
_SPACES = re.compile(r" {2,}")

_END_LINK = Markup("</a>")
_STRONG, _END_STRONG = Markup("<strong>"), Markup("</strong>")
_EM, _END_EM = Markup("<em>"), Markup("</em>")


def inline(raw: str) -> tuple[str, tuple[Fragment, ...]] | None:
    """The text of one line and the fragments that cover it; None when it holds anything that is not plain."""
    if "&" in raw:
        if not all(map(_is_plain, _NAMED.findall(raw))):
            return None
        raw = _NAMED.sub(lambda found: unescape(found[0]), raw)
    if "  " in raw:
        raw = _SPACES.sub(" ", raw)
    if "*" in raw or "_" in raw or "[" in raw or "]" in raw:
        return _marked(raw)
    return raw, ((0, len(raw)),)


def _is_plain(name: str) -> bool:
    """Whether a name behind a `&` stands for one character that is neither white space nor part of any markup."""
    character = unescape(f"&{name}")
    return len(character) == 1 and character.isprintable() and character not in "*_[]()"


def _marked(raw: str) -> tuple[str, tuple[Fragment, ...]] | None:
    parts: list[str] = []
    fragments: list[Fragment] = []
    done = length = 0
    while sign := _SIGN.search(raw, done):
        start = sign.start()
        form = _FORMS.get(sign[0])
        found = form.match(raw, start) if form else None
        if found is None:
            return None
        if start > done:
            parts.append(raw[done:start])
            fragments.append((length, length + start - done))
            length += start - done
        words, opening, closing = _element(found)
        parts.append(words)
        fragments += (opening, (length, length + len(words)), closing)
        length += len(words)
        done = found.end()
    if done < len(raw):
        parts.append(raw[done:])
        fragments.append((length, length + len(raw) - done))
    return "".join(parts), tuple(fragments)


def _element(found: re.Match[str]) -> tuple[str, Markup, Markup]:
    """What an element holds, and the tags around it."""
    words, more = found.groups()
    if found.re is _LINK:
        return words, link_out(more), _END_LINK
    return (words, _EM, _END_EM) if words else (more, _STRONG, _END_STRONG)
