"""The inside of a plain block: words, emphasis, links to other sites and a few named characters."""

from html import unescape

from markupsafe import Markup

from sitegen.model import Fragment
from sitegen.patterns import lazy_pattern
from sitegen.readers.sanitise import link_out

_BEFORE = r"[^\s(\"'“‘«„–—-]"  # only behind the start, white space or what opens does emphasis begin beyond doubt
_AFTER = r"(?![^\s.,;:!?)\"'”’»…–—-])"
_INNER = r"([^\s*_\[\]&](?:[^*_\[\]&]*[^\s*_\[\]&])?)"
_HOST = r"https?://(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,24}(?::[1-9]\d{0,3})?"
_SIGN = lazy_pattern(
    rf"\*(?:(?<!{_BEFORE}\*)(?:{_INNER}\*|\*{_INNER}\*\*){_AFTER})?"
    rf"|_(?:(?<!{_BEFORE}_)(?:{_INNER}_|_{_INNER}__){_AFTER})?"
    rf"|\[(?:(?![\^!]){_INNER}\]\(({_HOST}(?:[/?\#][A-Za-z0-9/._~%+=&?\#:@,$-]*)?)\)(?!\[))?"
    r"|\]"
)
"""A sign, and the element that it begins if it does: parted by it, a text is what stands before the sign, then six groups."""
_NAMED = lazy_pattern(r"&(#|\w+;)")
_SPACES = lazy_pattern(r" {2,}")

_END_LINK = Markup("</a>")
_STRONG, _END_STRONG = Markup("<strong>"), Markup("</strong>")
EM, END_EM = Markup("<em>"), Markup("</em>")


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
    length = 0
    pieces: list[str] = _SIGN.split(raw)
    for before, em, strong, other_em, other_strong, linked, address in zip(*[iter(pieces)] * 7, strict=False):
        words = em or strong or other_em or other_strong or linked
        if not words:
            return None
        if before:
            parts.append(before)
            fragments.append((length, length + len(before)))
            length += len(before)
        if linked:
            opening, closing = link_out(address), _END_LINK
        elif em or other_em:
            opening, closing = EM, END_EM
        else:
            opening, closing = _STRONG, _END_STRONG
        parts.append(words)
        fragments += (opening, (length, length + len(words)), closing)
        length += len(words)
    if pieces[-1]:
        parts.append(pieces[-1])
        fragments.append((length, length + len(pieces[-1])))
    return "".join(parts), tuple(fragments)
