"""Read a site folder: what is there, and the bytes of one file when they are asked for.

Nothing is followed out of the site, and what cannot be read is reported and left out. Bytes of articles are read one
at a time, so that a large archive is never held whole.
"""

import os
from collections.abc import Iterator
from pathlib import Path
from posixpath import splitext

from sitegen.config import Config
from sitegen.edition import Theme
from sitegen.errors import Problem, SitegenError
from sitegen.language import ENGLISH, Language, codes_of, read_catalogue
from sitegen.model import Asset, Source
from sitegen.quick import dataclass
from sitegen.readers import READERS
from sitegen.schema.spelling import did_you_mean
from sitegen.snapshot import CONTENT, LEADS_OUT, Looks, ignored, look
from sitegen.theme_options import site_lines
from sitegen.themes import resolve_theme
from sitegen.urls import ARTICLES, PAGES, asset_url

SITE, PLACES, ACTORS = "content/site.yaml", "content/places.yaml", "content/actors.yaml"
MAP = "content/map.geojson"
GAZETTEER = "content/gazetteer/"
SIDECAR = ".yaml"


@dataclass(frozen=True, slots=True)
class SourceFile:
    """An article's file and its sidecar ("" without one), paths from the site folder with `/`."""

    path: str
    sidecar: str = ""


@dataclass(frozen=True, slots=True)
class SiteFolder:
    """What stands under `content/`: names only, sorted, save for the few files that configure the site."""

    root: str
    site: bytes | None
    places: bytes | None
    actors: bytes | None
    map: bytes | None
    articles: tuple[SourceFile, ...]
    pages: tuple[SourceFile, ...]
    gazetteer: tuple[str, ...]
    assets: tuple[Asset, ...]
    problems: tuple[Problem, ...]


def scan(root: Path, looks: Looks | None = None) -> SiteFolder:
    """List a site folder.

    Raises SitegenError when it holds no `content` folder, or a configuration file cannot be read.
    """
    check_site_folder(root)
    looks = looks or look(str(root))
    problems = [
        _link_out(path) if reason == LEADS_OUT else _unreadable(path, reason) for path, reason in looks.passed_over
    ]
    paths = sorted(path for path in looks.states if path.startswith(f"{CONTENT}/"))
    articles = [path for path in paths if path.startswith(ARTICLES)]
    sources = [path for path in articles if _extension(path) in READERS]
    others = set(articles).difference(sources)
    beside = {path for path in others if _looks_like_sidecar(path)}
    sidecars = beside & {f"{path}{SIDECAR}" for path in sources}
    orphans = sorted(beside - sidecars)
    assets = sorted(others - beside)
    problems += [_orphan(path) for path in orphans]
    pages = [path for path in paths if path.startswith(PAGES) and _extension(path) == ".md"]
    gazetteer = [path for path in paths if path.startswith(GAZETTEER) and _extension(path) == ".txt"]
    read = {SITE, PLACES, ACTORS, MAP, *articles, *pages, *gazetteer}
    problems += [_unread(path) for path in paths if path not in read]
    return SiteFolder(
        root=str(root),
        site=_optional(root, SITE, paths),
        places=_optional(root, PLACES, paths),
        actors=_optional(root, ACTORS, paths),
        map=_optional(root, MAP, paths),
        articles=tuple([_source_file(path, sidecars) for path in sources]),
        pages=tuple(SourceFile(path) for path in pages),
        gazetteer=tuple(gazetteer),
        assets=tuple(_assets(assets, problems)),
        problems=tuple(problems),
    )


def check_site_folder(root: Path) -> None:
    """Refuse a folder that is no site's.

    Raises SitegenError when it holds no `content` folder.
    """
    if not (root / CONTENT).is_dir():
        raise SitegenError([_no_content(root)])


def load_theme(root: Path, config: Config, site: bytes | None) -> Theme:
    """Resolve the theme that a site's configuration, `site`, chooses: one of its own `themes/` or a bundled one.

    Raises SitegenError for a theme that cannot be used.
    """
    return resolve_theme(config.theme, themes_of(root), config.theme_options, site_lines(site, SITE))


def themes_of(root: Path) -> dict[str, dict[str, bytes]]:
    """The files of every theme that a site may choose: the bundled ones and its own, which win."""
    return {**_themes(bundled_themes()), **_themes(root / "themes")}


def bundled_themes() -> Path:
    """The folder of the themes that come with sitegen: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent
    installed = package / "data" / "themes"
    return installed if installed.is_dir() else package.parent / "themes"


def built_in_actors() -> bytes:
    """The built-in authority records."""
    return (Path(__file__).parent / "data" / "actors.yaml").read_bytes()


def load_language(code: str) -> Language:
    """The language that a site's own voice speaks: by the catalogue that is nearest to a BCP 47 code, else English."""
    for each in codes_of(code):
        path = Path(__file__).parent / "data" / "locale" / f"{each}.po"
        if path.is_file():
            return read_catalogue(each, path.read_bytes())
    return ENGLISH


def load_outlines(folder: SiteFolder) -> tuple[bytes, tuple[Problem, ...]]:
    """The outlines of the site's maps: its own, else the world's."""
    if folder.map is not None:
        from sitegen.outlines.geojson import read_geojson  # noqa: PLC0415 - few sites have a map of their own

        packed, problems = read_geojson(folder.map, MAP)
        if packed:
            return packed, problems
    else:
        problems = ()
    return (Path(__file__).parent / "data" / "outlines.bin").read_bytes(), problems


def _themes(folder: Path) -> dict[str, dict[str, bytes]]:
    if not folder.is_dir():
        return {}
    return {theme.name: _files(theme) for theme in sorted(folder.iterdir()) if theme.is_dir()}


def _files(folder: Path) -> dict[str, bytes]:
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and not ignored(path.name))
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def load(root: str | Path, file: SourceFile) -> Source:
    """Read one article's bytes.

    Raises SitegenError when it cannot be read.
    """
    return Source(file.path, read_bytes(root, file.path), read_bytes(root, file.sidecar) if file.sidecar else None)


def read_bytes(root: str | Path, path: str) -> bytes:
    """Read one file of the site.

    Raises SitegenError when it cannot be read.
    """
    try:
        # A Path takes as long to be made as the file takes to be read.
        with open(os.path.join(root, path), "rb", buffering=0) as file:  # noqa: PTH118, PTH123
            return file.read()
    except OSError as error:
        raise SitegenError([_unreadable(path, error)]) from error


def _optional(root: Path, path: str, paths: list[str]) -> bytes | None:
    return read_bytes(root, path) if path in paths else None


def _source_file(path: str, sidecars: set[str]) -> SourceFile:
    sidecar = f"{path}{SIDECAR}" if sidecars else ""
    return SourceFile(path, sidecar if sidecar in sidecars else "")


def _extension(path: str) -> str:
    return splitext(path)[1].lower()


def _looks_like_sidecar(path: str) -> bool:
    return path.endswith(SIDECAR) and _extension(path.removesuffix(SIDECAR)) in READERS


def _assets(paths: list[str], problems: list[Problem]) -> Iterator[Asset]:
    taken: dict[str, str] = {}
    for path in paths:
        target = asset_url(path)
        if target in taken:
            problems.append(
                Problem(
                    "asset-collision",
                    "error",
                    path,
                    f"it would be published as {target}, and so is {taken[target]}",
                    "rename one of the two files",
                )
            )
            continue
        taken[target] = path
        yield Asset(path, target)


def _no_content(root: Path) -> Problem:
    return Problem(
        "no-content",
        "error",
        CONTENT,
        f"there is no content folder in {root.resolve().name or root}",
        "run sitegen in a site's folder, name one with -C DIR, or make one: `sitegen new site DIR`",
    )


def _unreadable(path: str, error: OSError | str) -> Problem:
    reason = (error.strerror or str(error)) if isinstance(error, OSError) else error
    return Problem("unreadable", "error", path, f"cannot be read: {reason}", "check the file and its permissions")


def _link_out(path: str) -> Problem:
    return Problem(
        "link-out-of-site",
        "warning",
        path,
        "is a link that leaves the site, and was not followed",
        "copy the file into the site, or remove the link",
    )


def _unread(path: str) -> Problem:
    """A file that nothing reads: most likely a slip of its name or place."""
    near = did_you_mean(path, (SITE, PLACES, ACTORS, MAP))
    if near:
        return Problem("unread-file", "warning", path, f"is not read; did you mean {near}?", "rename it")
    if path.startswith(PAGES):
        hint = "pages are .md files; put pictures into content/articles/, and link to them as ../articles/NAME"
    else:
        hint = f"articles, and the pictures beside them, stand in {ARTICLES}; a name that begins with # or a dot is passed over"
    return Problem("unread-file", "notice", path, "is neither read nor published", hint)


def _orphan(path: str) -> Problem:
    article = path.removesuffix(SIDECAR)
    return Problem(
        "orphan-sidecar",
        "error",
        path,
        f"corrects {article}, which is not there",
        "rename it after the article it belongs to, or delete it",
    )
