"""Write the small sites that every theme must be able to show, built with every bundled theme: empty, one, four and 500
entries, no dates, right to left, long and hostile names.

usage: make_stress_sites.py FOLDER BASE_URL [--all]

FOLDER gets THEME/NAME/ for every theme and site. Without --all a few pages of each kind stand for the rest.
"""

import sys
from collections import Counter
from dataclasses import replace
from pathlib import Path

from sitegen.disk import bundled_themes, themes_of
from sitegen.edition import Edition
from sitegen.outputs.shelf import files
from sitegen.theme_check.fixtures import fixture_sites
from sitegen.theme_check.rendered import assembled
from sitegen.themes import resolve_theme

FEW = 3
"""Pages of one folder that are written without --all."""


def write(edition: Edition, folder: Path, *, everything: bool) -> None:
    """Write an edition's pages, the first ones of each folder or all."""
    written: Counter[Path] = Counter()
    for file in files(edition):
        target = folder / file.path
        written[target.parent] += target.suffix == ".html"
        if everything or written[target.parent] <= FEW or target.suffix != ".html" or target.name == "index.html":
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(file.content)


folder, base_url = Path(sys.argv[1]), sys.argv[2]
themes = themes_of(folder)
for name, sources in fixture_sites().items():
    edition = assembled(sources)
    for theme in sorted(path.name for path in bundled_themes().iterdir()):
        config = replace(edition.config, base_url=f"{base_url}/{theme}/{name}", search="none")
        made = replace(edition, config=config, theme=resolve_theme(theme, themes, {}))
        write(made, folder / theme / name, everything="--all" in sys.argv)
