"""The body of an article as it is kept: its blocks, the digest of what they hold, and the marks that tell it from others."""

from collections.abc import Iterable, Sequence
from hashlib import blake2b

from sitegen import bodies
from sitegen.model import Block, Body, BodyBlock
from sitegen.patterns import lazy_pattern
from sitegen.prose import first_sentences, without_marks

EDGE = 4
"""Blocks at each end of a body that have a fingerprint: furniture that only a collection shows stands there."""

LEDE = 600
"""Characters: the longest lede."""

SUMMARY = 200
"""Characters: the longest summary that is made of a lede."""

_WORD = lazy_pattern(r"\w+")
_GAPS = bytes(code if chr(code).isalnum() or chr(code) == "_" else ord(" ") for code in range(128)) + bytes(128)
"""What parts words in ASCII, as spaces: most texts are that, and need no expression."""


def body_of(blocks: Iterable[Block]) -> Body:
    """The body that these blocks make, in order."""
    return Body(tuple(blocks))


def digest_of(body: Body) -> str:
    """The digest of everything that a body holds; equal bodies have equal digests, on any machine."""
    return bodies.digest_of(bodies.pack(body))


def fingerprints(blocks: Sequence[BodyBlock]) -> tuple[tuple[int, str], ...]:
    """The first and last blocks with words, each as its index and the digest of its words without case or punctuation."""
    worded = [at for at, block in enumerate(blocks) if block.text]
    edges = worded if len(worded) <= 2 * EDGE else [*worded[:EDGE], *worded[-EDGE:]]
    return tuple((at, fingerprint(blocks[at].text)) for at in edges)


def fingerprint(text: str) -> str:
    """A digest that is the same for texts of the same words."""
    folded = without_marks(text).casefold()
    if folded.isascii():
        words = b" ".join(folded.encode("ascii").translate(_GAPS).split())
    else:
        words = " ".join(_WORD.findall(folded)).encode("utf-8", "surrogatepass")
    return blake2b(words, digest_size=8).hexdigest()


def lede_of(blocks: Sequence[BodyBlock]) -> str:
    """The first paragraph, or whatever comes first where there is none; cut at a sentence when it is very long."""
    first = next((block for block in blocks if block.kind in ("paragraph", "quote") and block.text), None)
    first = first or next((block for block in blocks if block.text), None)
    return first_sentences(first.text, LEDE) if first else ""
