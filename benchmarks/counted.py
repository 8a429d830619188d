"""What a built site holds: pages, links and bytes, and which links lead nowhere.

So that no tool is quick by doing less. A link counts when it leads to a page of the site; a page is an HTML file.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

SITE = "https://example.org/"
_LINK = re.compile(rb'<a\b[^>]*?\bhref="?([^">\s]+)')


@dataclass(frozen=True, slots=True)
class Counted:
    """`articles` are the pages of articles, `inner` all links within the site, `broken` those of them to no file,
    `per_article` the links within the site on an average article's page, those to itself left out.
    """

    files: int
    bytes: int
    pages: int
    articles: int
    inner: int
    broken: int
    per_article: float


def count(site: Path) -> Counted:
    """Count a site. An article's page is one whose name or folder ends in its six-digit number."""
    files = [path for path in site.rglob("*") if path.is_file()]
    known = {path.relative_to(site).as_posix() for path in files}
    pages = articles = inner = broken = of_articles = 0
    for path in files:
        if path.suffix != ".html":
            continue
        pages += 1
        here = path.relative_to(site).as_posix()
        targets = [_file(target, known) for target in _targets(path, here)]
        inner += len(targets)
        broken += targets.count("")
        if _is_article(here):
            articles += 1
            of_articles += sum(target != here for target in targets)
    size = sum(path.stat().st_size for path in files)
    return Counted(len(files), size, pages, articles, inner, broken, of_articles / max(1, articles))


def _targets(path: Path, here: str) -> Iterator[str]:
    """The paths within the site that a page links to."""
    for found in _LINK.findall(path.read_bytes()):
        address = found.decode("utf-8", "replace").removeprefix(SITE.rstrip("/"))
        parts = urlsplit(address)
        if parts.scheme or parts.netloc:
            continue
        target = unquote(parts.path)
        if not target:
            yield here
        elif target.startswith("/"):
            yield target[1:]
        else:
            yield normpath(join(dirname(here), target)) + ("/" if target.endswith("/") else "")


def _file(target: str, known: set[str]) -> str:
    """The file that a path means, "" for none."""
    target = target.removeprefix("./").removeprefix("../")
    for each in (target, f"{target.rstrip('/')}/index.html".lstrip("/")):
        if each in known:
            return each
    return ""


def _is_article(here: str) -> bool:
    name = here.removesuffix("/index.html").removesuffix(".html")
    return bool(re.search(r"-\d{6}$", name))
