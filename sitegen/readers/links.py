"""Where a link in an article leads: out of the site, to a file of the site folder, or nowhere."""

import re
from posixpath import dirname, normpath
from urllib.parse import unquote, urljoin

from sitegen.patterns import lazy_pattern
from sitegen.readers.whitespace import without_invisible

_ROOT = "content"
_OUTSIDE = lazy_pattern(r"https?://[^/?#\s]", re.IGNORECASE)
_MAIL = lazy_pattern(r"mailto:[^\s@]+@[^\s@]+", re.IGNORECASE)
_SCHEME = lazy_pattern(r"[a-zA-Z][a-zA-Z0-9+.-]*:")

# Characters that no address holds as they are (RFC 3986 §2), and a percent sign that announces nothing.
_UNSAFE = lazy_pattern(r"[\s\"<>\\^`{|}]|%(?![0-9A-Fa-f]{2})")


def outside(address: str) -> str:
    """A web or mail address, fit to be written into a page; "" for anything else."""
    address = without_invisible(address).strip()
    if not _OUTSIDE.match(address) and not _MAIL.match(address):
        return ""
    return _UNSAFE.sub(lambda found: "".join(f"%{byte:02X}" for byte in found[0].encode()), address)


def resolved(base: str, address: str) -> str:
    """`address` as a page at `base` means it, if that leads out; "" when it does not or nothing is known of the page."""
    try:
        return outside(urljoin(base, without_invisible(address).strip())) if base else ""
    except ValueError:  # a host that cannot be one, such as an open bracket
        return ""


def local_target(path: str, address: str) -> str:
    """The file of the site folder that a relative address means, with its `#fragment`; "" when it can mean none.

    An address counts from the folder of `path`, one with a leading slash from `content`. One that climbs out of
    `content`, names another host or a scheme, or holds a backslash or a control character means none.

    >>> local_target("content/articles/2022/raid.md", "../map%20of%20the%20town.png")
    'content/articles/map of the town.png'
    """
    address, mark, fragment = address.strip().partition("#")
    file = unquote(address.partition("?")[0])
    if not file or _SCHEME.match(file) or file.startswith("//") or "\\" in file or not file.isprintable():
        return ""
    target = normpath(f"{_ROOT}{file}" if file.startswith("/") else f"{dirname(path)}/{file}")
    if not target.startswith(f"{_ROOT}/"):
        return ""
    return target + (mark + fragment if fragment.isprintable() else "")
