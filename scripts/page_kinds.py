"""Print one page of each kind of a built site: the one with the most bytes stands for its kind.

usage: page_kinds.py PUBLIC
"""

import re
import sys
from pathlib import Path

root = Path(sys.argv[1])
largest: dict[str, Path] = {}
for page in sorted(root.rglob("*.html")):
    name = page.relative_to(root).as_posix()
    kind = re.sub(r"[0-9]+", "0", name) if name.startswith("years/") else name.rpartition("/")[0] or name
    kind = name if name.endswith("/index.html") else kind
    if kind not in largest or page.stat().st_size > largest[kind].stat().st_size:
        largest[kind] = page
print(" ".join(page.relative_to(root).as_posix() for page in largest.values()))
