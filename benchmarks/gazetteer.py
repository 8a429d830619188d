"""What the gazetteer costs: `python -m benchmarks gazetteer [repetitions]`.

Unpacks into a folder of its own, so that the user's cache is left alone. Times are the best of several, each cold one in a
process of its own; memory is what Linux says of the process (resident, and of that what it cannot share with others).
"""

import os
import subprocess
import sys
import tempfile
import timeit
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from sitegen.gazetteer import open_gazetteer
from sitegen.gazetteer.file import PACKED

ROOT = Path(__file__).resolve().parents[1]

_COLD = """
import time
started = time.perf_counter()
from sitegen.gazetteer import open_gazetteer
imported = time.perf_counter()
assert open_gazetteer().find("Bakhmut")
done = time.perf_counter()
import resource
used = resource.getrusage(resource.RUSAGE_SELF)
print(imported - started, done - imported, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""
_HITS = ("Bakhmut", "New York", "Rostov-on-Don", "Луганськ", "Ḩamāh", "Springfield")
_MISSES = ("Wagnerites", "Third Brigade", "Xyzzy-Plugh", "Неможливе", "Qwĕrty", "Yesterday")


def cold() -> tuple[float, float, float, int]:
    """Seconds of import, of opening and first look-up, processor seconds of all, peak KiB, in a new process."""
    run = subprocess.run([sys.executable, "-c", _COLD], cwd=ROOT, check=True, capture_output=True, text=True)
    imported, opened, used, peak = run.stdout.split()
    return float(imported), float(opened), float(used), int(peak)


def _microseconds(call: Callable[[], object], repetitions: int) -> float:
    return min(timeit.repeat(call, number=20_000, repeat=repetitions)) / 20_000 * 1e6


def memory() -> dict[str, int]:
    """KiB of the current process, by Linux's own names."""
    lines = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]
    sizes = {line.split(":")[0]: int(line.split()[1]) for line in lines}
    return {"resident": sizes["Rss"], "of its own": sizes["Anonymous"]}


def main(arguments: Sequence[str]) -> None:
    """Print one figure a line."""
    repetitions = int(arguments[0]) if arguments else 7
    with tempfile.TemporaryDirectory() as folder:
        os.environ["SITEGEN_CACHE"] = folder
        _, unpacking, used, peak = cold()
        (unpacked,) = Path(folder).iterdir()
        print(f"packed {Path(PACKED).stat().st_size / 1e6:.1f} MB, unpacked {unpacked.stat().st_size / 1e6:.1f} MB")
        print(f"unpacking {unpacking:.1f} s ({used:.1f} s of processor), peak memory {peak / 1024:.0f} MiB")
        imports, opens, _, peaks = zip(*(cold() for _ in range(repetitions)), strict=True)
        print(f"cold: import {min(imports) * 1e3:.1f} ms, open and first look-up {min(opens) * 1e3:.2f} ms")
        print(f"cold process peak memory {min(peaks) / 1024:.0f} MiB")
        before = memory()
        gazetteer = open_gazetteer()
        for label, names in (("hits", _HITS), ("misses", _MISSES)):
            for name in names:
                print(f"find, {label}: {name:15} {_microseconds(partial(gazetteer.find, name), repetitions):.2f} µs")
        rows = gazetteer.find("Bakhmut")
        for method in ("place", "population", "kind", "country", "region", "point", "names"):
            call = partial(getattr(gazetteer, method), rows[-1])
            print(f"{method:15} {_microseconds(call, repetitions):.2f} µs")
        after = memory()
        print("memory added:", {kind: f"{(after[kind] - before[kind]) / 1024:.1f} MiB" for kind in after})
