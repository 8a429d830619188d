"""A saved page → Draft: its statements about itself, and every block of text that it shows.

Which of these blocks are the article is not decided here.
"""

from collections.abc import Sequence

from sitegen.config import Config
from sitegen.model import Block, Draft, Meta, Source
from sitegen.readers.align import align
from sitegen.readers.blocks import make_blocks
from sitegen.readers.declared import DeclaredResult
from sitegen.readers.encoding import Decoded
from sitegen.readers.links import outside
from sitegen.readers.metadata import describe
from sitegen.readers.sanitise import Surroundings, sanitise
from sitegen.readers.visible import see


def read_html(source: Source, decoded: Decoded, declared: DeclaredResult, config: Config) -> Draft:
    """Read a saved page. Links to other pages of its site lead there, where the page says where it came from."""
    text = decoded.text
    visible = see(text, declared.body_start)
    meta = describe(text, visible.noted)
    blocks: tuple[Block, ...] = make_blocks(sanitise(visible.html, Surroundings(source.path, _address(meta))))
    if config.reading == "full":
        blocks = align(blocks, visible.reading)
    problems = (*decoded.problems, *declared.problems)
    return Draft(source.path, "html", text, declared.declared, blocks, meta, problems)


def _address(meta: Sequence[Meta]) -> str:
    """Where a page stood, or what its links count from; "" when it does not say."""
    given = {statement.name: statement.value for statement in reversed(meta)}
    for name in ("base", "canonical", "og:url", "saved-from"):
        if outside(given.get(name, "")):
            return given[name]
    return ""
