"""Print what a browser is to look at, as JSON: of each theme's example site one page of each kind, the one with the most
bytes, and of each stress site its timeline page, or with --all one page of each kind.

usage: page_kinds.py FOLDER [--all]

FOLDER holds THEME/ for every example site and stress/THEME/NAME/ for every stress site.
"""

import json
import re
import sys
from pathlib import Path


def kinds(site: Path) -> list[Path]:
    """One page of each kind of a built site."""
    largest: dict[str, Path] = {}
    for page in sorted(site.rglob("*.html")):
        name = page.relative_to(site).as_posix()
        folder = name.rpartition("/")[0]
        kind = re.sub(r"[0-9]+", "0", name) if folder in ("years", "sorted") else folder or name
        kind = name if name.endswith("/index.html") else kind
        if kind not in largest or page.stat().st_size > largest[kind].stat().st_size:
            largest[kind] = page
    return list(largest.values())


root, everything = Path(sys.argv[1]), "--all" in sys.argv
plan = []
for site in sorted(path.parent for path in root.glob("*/index.html")):
    plan += [{"theme": site.name, "site": "example", "path": page.relative_to(root).as_posix()} for page in kinds(site)]
for site in sorted(path.parent for path in root.glob("stress/*/*/index.html")):
    pages = kinds(site) if everything else [site / "index.html"]
    plan += [
        {"theme": site.parent.name, "site": site.name, "path": page.relative_to(root).as_posix()} for page in pages
    ]
print(json.dumps(plan))
