"""The middle of each country as the World Factbook gives it (public domain): whole degrees, as most gazetteers have them."""

import json
import re
import tarfile
from pathlib import Path

_POINT = re.compile(r"(\d+) (\d+) ([NS]), (\d+) (\d+) ([EW])")


def middles(archive: Path) -> dict[str, tuple[float, float]]:
    """Latitude and longitude by FIPS code ("FR"); of what has several parts, that of the first."""
    found = {}
    with tarfile.open(archive) as tar:
        for member in tar:
            name = Path(member.name)
            if name.suffix != ".json" or len(name.stem) != 2:
                continue
            file = tar.extractfile(member)
            assert file is not None
            geography = json.load(file).get("Geography", {})
            point = _POINT.search(json.dumps(geography.get("Geographic coordinates", "")))
            if point:
                found[name.stem.upper()] = _degrees(*point.group(1, 2, 3)), _degrees(*point.group(4, 5, 6))
    return found


def _degrees(whole: str, minutes: str, side: str) -> float:
    return round((int(whole) + int(minutes) / 60) * (-1 if side in "SW" else 1), 4)
