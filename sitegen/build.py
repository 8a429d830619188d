"""One build: nothing but the pages that an edit changes where that is easily told, else the whole site."""

from dataclasses import replace

from sitegen.amendment import publish_amendment
from sitegen.cache import Memory
from sitegen.conditions import conditions_of
from sitegen.disk import ACTORS, scan
from sitegen.garbage import seldom_collected
from sitegen.lastbuild import problems_of
from sitegen.losses import MemoryLostError
from sitegen.orders import Counts, Order, Result
from sitegen.progress import Progress, silent
from sitegen.publish import check_output
from sitegen.sources import Sources
from sitegen.stopwatch import Stopwatch
from sitegen.unchanged import Seen, see, stands
from sitegen.urls import ARTICLES

__all__ = ["Counts", "Order", "Result", "build_site"]


@seldom_collected()
def build_site(
    order: Order, today: str, progress: Progress = silent, watch: Stopwatch | None = None, seen: Seen | None = None
) -> Result:
    """Build a site; `today` is an ISO day, and only decides what is warned of. `watch` times each stage; `seen` is what
    `see` has found.

    Raises SitegenError when the folder, its configuration, its theme or the output cannot be used.
    """
    watch = watch or Stopwatch()
    watch.start("read")
    check_output(order.root, order.output)
    seen = seen or see(str(order.root), fresh=order.fresh)
    memory = Memory(order.root, fresh=order.fresh)
    try:
        return _built(order, today, progress, watch, seen, memory)
    except MemoryLostError as lost:
        memory.close()
        memory = Memory(order.root if lost.damaged else None, fresh=True)
        memory.problems.append(lost.problem)
        return _built(order, today, progress, watch, replace(seen, last=None), memory)
    finally:
        watch.start("write")
        memory.close()


def _built(order: Order, today: str, progress: Progress, watch: Stopwatch, seen: Seen, memory: Memory) -> Result:
    sources = Sources(order.root, seen)
    if amended := _amended(order, today, sources, seen, memory):
        return amended
    from sitegen.whole import build_whole  # noqa: PLC0415 - such an edit needs a third of it

    return build_whole(order, today, progress, watch, seen, sources, memory)


def _amended(order: Order, today: str, sources: Sources, seen: Seen, memory: Memory) -> Result | None:
    """The quick way, for an edit of a text that no other page shows, or of what actors are also called; None for any other."""
    last = seen.last
    texts = sources.only_changed(ARTICLES)
    if last is None or order.strict or not memory.alone or not (texts or sources.only_changed(ACTORS)):
        return None
    if not stands(seen, order.base_url, str(order.output), today):
        return None
    folder = scan(order.root, seen.looks)
    conditions, notes = conditions_of(folder, order.base_url, single=texts)
    publication = publish_amendment(folder, conditions, notes, sources, memory, last, order.output, today)
    return None if publication is None else Result(Counts(*last.counts), problems_of(last), publication)
