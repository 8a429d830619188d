"""How fast the text path of an article is on one core: `python -m benchmarks text [articles]`.

Every figure is the best of several rounds, in processor time of this process, so that other work on the machine counts
little; no article is read from disk. Articles are understood one by one and in chunks, as workers do. Stages are timed
one after the other over all articles, each on what the stages before it made; "rest" is what all the articles of a chunk
take beyond them.
"""

import gc
import platform
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from benchmarks.articles import article
from sitegen import __version__
from sitegen.authorities import load_authorities
from sitegen.config import Config
from sitegen.disk import built_in_actors
from sitegen.extractors import names, understand, understand_all, when
from sitegen.extractors.body import body_of
from sitegen.extractors.furniture import layout
from sitegen.extractors.headline import headline
from sitegen.extractors.published import published
from sitegen.extractors.records import recognise_records
from sitegen.extractors.spans import passage_of
from sitegen.model import Source, Understood
from sitegen.readers import read
from sitegen.reading import Conditions, site_gazetteer, understand_one

ROUNDS = 7
CHUNK = 16
"""Articles that a worker understands together."""
CONDITIONS = Conditions("", Config(), load_authorities(None, None, built_in_actors()))


def machine() -> str:
    """What the figures are of: processor, cores, Python and program."""
    cpu = Path("/proc/cpuinfo")
    lines = cpu.read_text(encoding="utf-8").splitlines() if cpu.exists() else []
    model = next(
        (line.partition(":")[2].strip() for line in lines if line.startswith("model name")), platform.machine()
    )
    return f"{model}, Python {platform.python_version()} on {platform.system()}, sitegen {__version__}"


def sources(count: int) -> list[Source]:
    """Raw articles; nothing is declared in any."""
    return [Source(f"content/articles/{number}.txt", article(number)) for number in range(count)]


def in_chunks(articles: Sequence[Source]) -> list[Understood]:
    """All articles, so many at a time."""
    config, gazetteer, authorities = CONDITIONS.config, site_gazetteer(()), CONDITIONS.authorities
    made: list[Understood] = []
    for at in range(0, len(articles), CHUNK):
        drafts = [read(source, config) for source in articles[at : at + CHUNK]]
        firsts = understand_all(drafts, config, gazetteer)
        made += [recognise_records(one, authorities, each.declared) for one, each in zip(firsts, drafts, strict=True)]
    return made


def stages(articles: Sequence[Source]) -> dict[str, Callable[[], object]]:
    """Each stage over all articles, by its name."""
    config, gazetteer = CONDITIONS.config, site_gazetteer(())
    drafts = [read(source, config) for source in articles]
    rough = [layout(draft) for draft in drafts]
    laid = [headline(draft, each)[1] for draft, each in zip(drafts, rough, strict=True)]
    dates = [published(draft, each, config).published for draft, each in zip(drafts, laid, strict=True)]
    passages = [
        passage_of(body_of(each.body).blocks, "en", date, config) for each, date in zip(laid, dates, strict=True)
    ]
    understood = [understand(draft, config, gazetteer) for draft in drafts]
    authorities = CONDITIONS.authorities
    pairs = list(zip(drafts, understood, strict=True))
    return {
        "read": lambda: [read(source, config) for source in articles],
        "layout": lambda: [layout(draft) for draft in drafts],
        "headline": lambda: [headline(draft, each) for draft, each in zip(drafts, rough, strict=True)],
        "published": lambda: [published(draft, each, config) for draft, each in zip(drafts, laid, strict=True)],
        "when": lambda: [when.find(passage) for passage in passages],
        "names": lambda: [names.find(passage, gazetteer) for passage in passages],
        "records": lambda: [recognise_records(each, authorities, draft.declared) for draft, each in pairs],
    }


def seconds(work: Callable[[], object]) -> float:
    """Processor time of one run."""
    started = time.process_time()
    work()
    return time.process_time() - started


def main(arguments: Sequence[str]) -> None:
    """Print articles a second and milliseconds a stage."""
    count = int(arguments[0]) if arguments else 300
    articles = sources(count)
    words = sum(len(each.data.split()) for each in articles) / count
    timed = {
        "one by one": lambda: [understand_one(each, CONDITIONS) for each in articles],
        "all": lambda: in_chunks(articles),
        **stages(articles),
    }
    best = dict.fromkeys(timed, float("inf"))
    understand_one(articles[0], CONDITIONS)
    gc.freeze()  # as a worker process does
    for _ in range(ROUNDS):
        for name, work in timed.items():
            best[name] = min(best[name], seconds(work))
    alone, whole = best.pop("one by one"), best.pop("all")
    print(machine())
    print(
        f"{count} articles of {words:.0f} words, one core, best of {ROUNDS}: {count / whole:.0f} articles a second in chunks"
        f" of {CHUNK}, {count / alone:.0f} one by one"
    )
    for name, taken in (*best.items(), ("rest", whole - sum(best.values())), ("all", whole)):
        print(f"{name:10} {taken / count * 1000:6.3f} ms")
