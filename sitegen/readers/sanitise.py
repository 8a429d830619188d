"""The only module that makes `Markup` of foreign HTML.

Two nets hold what comes in. nh3 parses it as a browser would and keeps allowed elements and attributes alone; what it
returns is then taken apart, and every tag is written anew from a fixed list, with each attribute checked and escaped.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from html import unescape
from typing import TYPE_CHECKING

from markupsafe import Markup
from markupsafe import escape as _escape

from sitegen.model import LocalLink
from sitegen.patterns import lazy_pattern
from sitegen.quick import dataclass
from sitegen.readers.elements import ATTRIBUTES, PARTINGS, PUBLISHED, RENAMED, SWALLOWED
from sitegen.readers.links import local_target, outside, resolved
from sitegen.readers.whitespace import even, without_invisible

if TYPE_CHECKING:
    from nh3 import Cleaner

_TAGS = PUBLISHED | PARTINGS | RENAMED.keys()
_ATTRIBUTES = {"*": set[str](), **{name: set(allowed) for name, allowed in ATTRIBUTES.items()}}
"""With `*` named, for nh3 lets lang and title stand everywhere otherwise."""

_SCHEMES = {"http", "https", "mailto"}
_LEAVES_SITE = "noopener nofollow ugc"
_SPAN = lazy_pattern(r"[1-9]\d?", re.ASCII)
_PIXELS = lazy_pattern(r"[1-9]\d{0,3}", re.ASCII)
_SCOPES = frozenset({"row", "col", "rowgroup", "colgroup"})

_TOKEN = lazy_pattern(r'<(/?)([a-z][a-z0-9]*)((?: [^\s=>"]+="[^"]*")*)>')  # as nh3 writes tags
_ATTRIBUTE = lazy_pattern(r' ([^\s=>"]+)="([^"]*)"')


_NOTHING = Markup("")


@dataclass(frozen=True, slots=True)
class Tag:
    """A sanitised tag. `fragment` is what is published of it, "" for nothing; `alone` is text that stands in for it."""

    name: str
    opens: bool
    fragment: Markup | LocalLink = _NOTHING
    alone: str = ""


_OPENING = {name: Tag(name, True, Markup(f"<{name}>")) for name in _TAGS - PARTINGS - {"a", "img"}}  # noqa: S704
_CLOSING = {name: Tag(name, False, Markup(f"</{name}>")) for name in _TAGS - PARTINGS}  # noqa: S704
_OPENING |= {name: Tag(name, True) for name in PARTINGS}
_CLOSING |= {name: Tag(name, False) for name in PARTINGS}
_UNLINKED, _LINK_END_UNWRITTEN = Tag("a", True), Tag("a", False)


def escape(text: str) -> Markup:
    """Plain text as markup that shows it."""
    return _escape(even(text))


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What links are read against: the file's `path` from the site folder, the page's own address ("" when unknown),
    and whether the text is `ours`, written for this site: then links and ids within it are kept (footnotes), renumbered, and
    a picture from elsewhere leaves its alternative text.
    """

    path: str
    base: str = ""
    ours: bool = False


def sanitise(html: str, around: Surroundings) -> Iterator[Tag | str]:
    """The harmless part of some HTML, piece by piece: tags, well nested, and between them text, entities decoded.

    Elements and attributes are those of the allow list; b and i come out as strong and em. Links lead to http, https or
    mail addresses (rel="noopener nofollow ugc" on those that leave the site), or are `LocalLink`s. Pictures are local or
    their alternative text. Control and direction characters in attributes are dropped, those in text are not yet.
    """
    clean = _cleaner().clean(html)
    return _pieces(clean, around, _numbers(clean) if around.ours else {})


@lru_cache(maxsize=1)
def _cleaner() -> "Cleaner":
    from nh3 import Cleaner  # noqa: PLC0415 - only a run that reads something needs it

    return Cleaner(
        tags=set(_TAGS),
        clean_content_tags=set(SWALLOWED),
        attributes=_ATTRIBUTES,
        url_schemes=_SCHEMES,
        link_rel=None,
    )


def _pieces(clean: str, around: Surroundings, ids: Mapping[str, str]) -> Iterator[Tag | str]:
    done = 0
    linked = Tag("a", True)
    used: set[str] = set()
    for token in _TOKEN.finditer(clean):
        if token.start() > done:
            yield _plain(clean[done : token.start()])
        done = token.end()
        name = RENAMED.get(token[2], token[2])
        if token[1]:
            yield _LINK_END_UNWRITTEN if name == "a" and not linked.fragment else _CLOSING[name]
        elif name == "a":
            linked = _link(_attributes(token[3]), around, ids)
            yield linked
        elif name == "img":
            yield _picture(_attributes(token[3]), around)
        elif token[3]:
            yield _with_attributes(name, _attributes(token[3]), ids, used)
        else:
            yield _OPENING[name]
    if done < len(clean):
        yield _plain(clean[done:])


def _plain(text: str) -> str:
    return unescape(text) if "&" in text else text


def _attributes(written: str) -> dict[str, str]:
    return {name: without_invisible(_plain(value)) for name, value in _ATTRIBUTE.findall(written)}


def _numbers(clean: str) -> dict[str, str]:
    """Ids as they stand → ours, numbered in order, for those that stand on an element of the text."""
    ids = dict.fromkeys(_plain(found) for found in re.findall(r'<(?:li|sup) id="([^"]*)"', clean))
    return {name: f"fn-{number}" for number, name in enumerate(ids, 1)}


def _link(attributes: Mapping[str, str], around: Surroundings, ids: Mapping[str, str]) -> Tag:
    address = attributes.get("href", "")
    title = _written("title", attributes.get("title", ""))
    if address.startswith("#"):
        ours = ids.get(unescape(address[1:]))
        return Tag("a", True, Markup(f'<a href="#{ours}">')) if ours else _UNLINKED  # noqa: S704
    leads_out = outside(address)
    target = "" if leads_out else local_target(around.path, address)
    markup = link_out(leads_out or resolved(around.base, address), title)
    if not target:
        return Tag("a", True, markup)
    return Tag("a", True, LocalLink(Markup('<a href="'), target, Markup(f'"{title}>'), markup or Markup("<a>")))  # noqa: S704


def link_out(address: str, title: str = "") -> Markup:
    """The opening tag of a link to an address that `outside` gave, with a written `title`; "" for no address."""
    if not address:
        return _NOTHING
    rel = "" if address[:7].lower() == "mailto:" else f' rel="{_LEAVES_SITE}"'
    return Markup("".join(('<a href="', _escape(address), '"', title, rel, ">")))  # noqa: S704


def _picture(attributes: Mapping[str, str], around: Surroundings) -> Tag:
    alternative = " ".join(attributes.get("alt", "").split())
    address = attributes.get("src", "")
    target = "" if outside(address) else local_target(around.path, address)
    if not target:
        return Tag("img", True, alone=alternative if around.ours else "")
    size = "".join(
        _written(name, attributes[name]) for name in ("width", "height") if _PIXELS.fullmatch(attributes.get(name, ""))
    )
    after = Markup(f'" alt="{_escape(alternative)}"{size}>')  # noqa: S704
    return Tag("img", True, LocalLink(Markup('<img src="'), target, after, escape(alternative)))


def _with_attributes(name: str, attributes: Mapping[str, str], ids: Mapping[str, str], used: set[str]) -> Tag:
    written = "".join(_attribute(key, value, ids, used) for key, value in attributes.items())
    return Tag(name, True, Markup(f"<{name}{written}>"))  # noqa: S704


def _attribute(name: str, value: str, ids: Mapping[str, str], used: set[str]) -> str:
    if name == "id":
        ours = ids.get(value, "")
        if ours in used:
            return ""
        used.add(ours)
        return _written("id", ours)
    if name in ("colspan", "rowspan"):
        return _written(name, value) if _SPAN.fullmatch(value) else ""
    if name == "scope":
        return _written(name, value.lower()) if value.lower() in _SCOPES else ""
    return _written(name, value) if name == "title" else ""


def _written(name: str, value: str) -> str:
    return f' {name}="{_escape(value)}"' if value else ""
