"""What a build spends its time on: seconds by the clock and of the processors, stage by stage.

One stage is timed at any moment. `start` goes on to the next; `during` is for work that another stage asks for item by
item, as publishing asks for pages. Processor seconds are those of this process and of every worker that has ended.
"""

import os
import time
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeVar

from sitegen.quick import dataclass

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Spent:
    """Seconds by the clock and of the processors."""

    wall: float = 0.0
    cpu: float = 0.0


class Stopwatch:
    """Runs from `start` to `stop`."""

    def __init__(self) -> None:
        self._spent: dict[str, Spent] = {}
        self._stage = ""
        self._since = Spent()

    def start(self, stage: str) -> None:
        """From now on, time is spent on this stage; stages may come back."""
        self._charge()
        self._stage = stage

    def stop(self) -> Mapping[str, Spent]:
        """End the stage at hand; what was spent on each, in the order in which they began."""
        self.start("")
        return {stage: spent for stage, spent in self._spent.items() if stage}

    def during(self, stage: str, items: Iterable[T]) -> Iterator[T]:
        """Hand the items on; the time that it takes to make each is spent on `stage`."""
        iterator = iter(items)
        while True:
            before = self._stage
            self.start(stage)
            try:
                item = next(iterator)
            except StopIteration:
                return
            finally:
                self.start(before)
            yield item

    def _charge(self) -> None:
        now = _now()
        spent = self._spent.get(self._stage, Spent())
        self._spent[self._stage] = Spent(
            spent.wall + now.wall - self._since.wall, spent.cpu + now.cpu - self._since.cpu
        )
        self._since = now


def _now() -> Spent:
    times = os.times()
    return Spent(time.perf_counter(), time.process_time() + times.children_user + times.children_system)
