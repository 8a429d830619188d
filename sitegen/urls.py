"""The only module that spells an address.

Addresses are flat files, written as paths from the site's root without a leading slash; every link between them is
relative, so that it is the same text under `file://`, `/REPO/` and a domain's root.
"""

import re
from collections.abc import Mapping
from functools import lru_cache
from hashlib import blake2b
from posixpath import basename, dirname, splitext

from sitegen.errors import Problem
from sitegen.patterns import lazy_pattern
from sitegen.schema.values import is_address

ARTICLES = "content/articles/"
"""The folder of the reports, from the site folder."""

PAGES = "content/pages/"
"""The folder of the site's own pages."""

HOME = "index.html"
PLACES = "places/index.html"
ACTORS = "actors/index.html"
ABOUT = "about.html"
NOT_FOUND = "404.html"
UNDATED = "years/undated.html"
CALENDAR = "years/index.html"
SEARCH = "search.html"
ENTRIES = "data/entries.json"

PRECEDENCE = (".md", ".html", ".htm", ".txt")
"""Which of several sources with one slug keeps it."""

# Names that Windows keeps for devices, and the one that index pages have.
_RESERVED = lazy_pattern(r"(?:index|con|prn|aux|nul|com[0-9]|lpt[0-9])", re.ASCII)
_SLUG = lazy_pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_LONGEST = 80  # characters of one address part: safe on every file system, with room for a suffix


def slugify(name: str) -> str:
    """One address part: ASCII letters, digits and hyphens; "" when the name has neither letter nor digit."""
    part = name if _SLUG.fullmatch(name) else _plain(name)  # most are slugs as they are
    part = part[:_LONGEST].rstrip("-")
    return f"{part}-x" if _RESERVED.fullmatch(part) else part


def _plain(name: str) -> str:
    if not name.isascii():
        from anyascii import anyascii  # noqa: PLC0415 - many sites have only ASCII names, for which it changes nothing

        name = anyascii(name)
    return re.sub(r"[^a-z0-9]+", "-", name.lower()).strip("-")


def part_of(name: str) -> str:
    """As `slugify`, but never empty: ten hex digits of the name's hash stand in (ARCHITECTURE.md §10)."""
    return slugify(name) or blake2b(name.encode("utf-8", "surrogatepass"), digest_size=5).hexdigest()


def slug_of(path: str) -> str:
    """The slug of a source: its whole path under the articles folder without its extension, folders kept.

    >>> slug_of("content/articles/2022/Raid on Ирпінь.txt")
    '2022/raid-on-irpin'
    """
    stem = splitext(path.removeprefix(ARTICLES))[0]
    return "/".join(part_of(part) for part in stem.split("/"))


def declared_slug(text: str) -> str:
    """The slug that front matter asks for, made safe part by part; "" when nothing of it can stand in an address."""
    if "/" not in text:
        return slugify(text)
    parts = [slugify(part) for part in text.split("/")]
    return "/".join(part for part in parts if part)


def assign_slugs(declared: Mapping[str, str]) -> tuple[dict[str, str], tuple[Problem, ...]]:
    """Give every source (path → slug that it declares, or "") its own slug.

    Of several sources with one slug the one that declares it keeps it, then .md, .html, .txt; the others add their
    extension (`-txt`), then a number, each with a warning.
    """
    asked = {path: declared_slug(text) for path, text in declared.items()}
    wanted = {path: slug or slug_of(path) for path, slug in asked.items()}
    problems = [_no_slug(path, text, wanted[path]) for path, text in declared.items() if text and not asked[path]]
    if len(set(wanted.values())) == len(wanted) and not problems:
        return wanted, ()
    holders: dict[str, str] = {}
    taken: dict[str, str] = {}
    for path in sorted(wanted, key=lambda path: (not declared[path], _rank(path), path)):
        slug = wanted[path]
        if slug in holders:
            free = _free(f"{slug}-{splitext(path)[1].lstrip('.').lower()}", holders)
            problems.append(_collision(path, slug, free, holders[slug]))
            slug = free
        holders[slug] = path
        taken[path] = slug
    return taken, tuple(sorted(problems, key=lambda problem: problem.path))


def _no_slug(path: str, text: str, instead: str) -> Problem:
    return Problem(
        "empty-slug",
        "warning",
        path,
        f'slug: "{text}" has no letter or digit that an address can hold; this article is published as "{instead}"',
        "write letters, digits and hyphens: `slug: first-report`",
    )


def _rank(path: str) -> int:
    extension = splitext(path)[1].lower()
    return PRECEDENCE.index(extension) if extension in PRECEDENCE else len(PRECEDENCE)


def _free(slug: str, holders: Mapping[str, str]) -> str:
    if slug not in holders:
        return slug
    number = 2
    while f"{slug}-{number}" in holders:
        number += 1
    return f"{slug}-{number}"


def _collision(path: str, slug: str, free: str, holder: str) -> Problem:
    return Problem(
        "slug-collision",
        "warning",
        path,
        f'the address "{slug}" belongs to {holder}; this article is published as "{free}"',
        f"give it an address of its own in its front matter or in {basename(path)}.yaml: `slug: {free}`",
    )


def article_url(slug: str) -> str:
    return f"articles/{slug}.html"


def place_url(place: str) -> str:
    return f"places/{place}.html"


def actor_url(actor: str) -> str:
    return f"actors/{actor}.html"


def embed_url(address: str) -> str:
    """The compact page, for other people's pages, of the page at `address`."""
    return f"embed/{address}"


def card_url(address: str) -> str:
    """The image for previews of the page at `address`."""
    return f"cards/{address.removesuffix('.html')}.png"


def period_url(period: str) -> str:
    """The page of a year (`2023`) or of a month (`2023-05`)."""
    return f"years/{period}.html"


def part_url(address: str, period: str) -> str:
    """The page of one year, month or "undated" of a place or actor whose list is cut.

    No id holds a full stop, so this is never another one's address.

    >>> part_url("places/irpin.html", "2023-05")
    'places/irpin.2023-05.html'
    """
    return f"{address.removesuffix('.html')}.{period}.html"


def sorted_url(order: str) -> str:
    """The home page's list in another order."""
    return f"sorted/{order}.html"


def static_url(path: str) -> str:
    """Where a theme's static file is published."""
    return f"static/{path}"


def page_url(name: str) -> str:
    """The page made of `content/pages/NAME.md`."""
    return f"{part_of(name)}.html"


def paragraph(block: int) -> str:
    """The fragment of a body's block."""
    return f"p{block + 1}"


@lru_cache(maxsize=32_768)
def entry_anchor(entry: str) -> str:
    """The fragment of an entry on the pages that list it: letters, digits, hyphens and underscores.

    >>> entry_anchor("2022/raid#p3")
    'e-2022_raid__p3'
    """
    name = entry.replace("#", "__").replace("/", "_")
    plain = name.isascii() and name.replace("-", "").replace("_", "").isalnum()
    return "e-" + (name if plain else re.sub(r"[^A-Za-z0-9_-]", "-", name))


def asset_url(path: str) -> str:
    """Where a file beside an article is published: its folders as in slugs, its own name kept safe."""
    folder, name = dirname(path.removeprefix(ARTICLES)), basename(path)
    stem, extension = splitext(name)
    parts = [part_of(part) for part in folder.split("/") if part]
    return "/".join(["articles", *parts, part_of(stem) + extension.lower()])


def relative(source: str, target: str) -> str:
    """The relative address of `target` as written on the page `source`; a fragment on `target` is kept.

    >>> relative("years/2023.html", "articles/a/b.html#p3")
    '../articles/a/b.html#p3'
    """
    here = dirname(source).split("/") if "/" in source else []
    there = target.split("/")
    shared = 0
    while shared < len(here) and shared < len(there) - 1 and here[shared] == there[shared]:
        shared += 1
    return "/".join([".."] * (len(here) - shared) + there[shared:])


def root_of(address: str) -> str:
    """What leads from a page back to the site's root: "" or some "../"."""
    return "../" * address.count("/")


def base_path(base_url: str) -> str:
    """The path of the site's root on its server, with a slash at its end; "/" without a base address."""
    path = base_url.partition("://")[2].partition("/")[2].strip("/")
    return f"/{path}/" if path else "/"


def web_address(text: str) -> str:
    """`text` if it is the address of a page on the web, else "": nothing else is ever written into an `href`.

    Browsers skip control characters and spaces in front of a scheme, so they are taken away before it is judged, and
    with them whatever else shows nothing.
    """
    address = text
    if " " in text or not text.isprintable():
        address = "".join(character for character in text if character != " " and character.isprintable())
    return address if is_address(address) else ""


def absolute(base_url: str, target: str) -> str:
    """The whole address of a page of this site; a site's home is the folder itself. "" without a base address."""
    if not base_url:
        return ""
    return f"{base_url}/{'' if target == HOME else target}"
