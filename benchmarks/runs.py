"""One run of a command, as the operating system counts it: seconds by the clock and of the processors, peak memory."""

import os
import subprocess
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Run:
    """`wall` and `cpu` in seconds (`cpu` of every process that was waited for), `peak` in MB of the largest process."""

    wall: float
    cpu: float
    peak: float


def run(command: Sequence[str], folder: Path, env: Mapping[str, str], log: Path) -> Run:
    """Run a command to its end; what it prints goes into `log`.

    Raises RuntimeError when it fails.
    """
    with log.open("wb") as output:
        started = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env={**os.environ, **env}, stdout=output, stderr=output)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{' '.join(command)} failed:\n{log.read_text('utf-8', 'replace')[-2000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
