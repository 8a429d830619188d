"""Paragraphs that only the collection shows to be furniture: the same words at the edge of otherwise different articles.

A paragraph is hidden when it, and everything between it and the head or the tail, stands so in at least three articles
that are not reprints of one another. Nothing inside a body is, and no article loses its whole body.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace

from sitegen.model import Article, Body, Corpus, Removed, Settled

RULE = "repeated"
"""The rule that took such a paragraph out."""

COPIES = 3
"""Different articles that a paragraph must stand in."""

_SHARED = 0.5  # share of edge paragraphs from which two articles may be one text
_SAME_NAMES = 0.6  # share of all their names that they then have in common if they are
_NEARLY_ALL = 0.75  # share of edge paragraphs that decides where neither text names anything


def repeated_blocks(articles: Sequence[Article]) -> dict[str, frozenset[int]]:
    """The blocks to hide, by the path of their article."""
    holders: dict[str, list[Article]] = defaultdict(list)
    for article in sorted(articles, key=lambda each: each.path):
        for digest in dict.fromkeys(digest for _, digest in article.fingerprints):
            holders[digest].append(article)
    often = {digest for digest, found in holders.items() if len(found) >= COPIES}
    if not often:
        return {}
    furniture = {digest for digest in often if _are_different(holders[digest], often)}
    hidden = {article.path: _edges(article, furniture) for article in articles} if furniture else {}
    return {path: blocks for path, blocks in hidden.items() if blocks}


def _are_different(articles: Iterable[Article], often: set[str]) -> bool:
    """Whether three of the articles differ from one another; each is compared with two at most."""
    different: list[Article] = []
    for article in articles:
        if not any(is_reprint(article, other, often) for other in different):
            different.append(article)
            if len(different) == COPIES:
                return True
    return False


def is_reprint(left: Article, right: Article, often: Collection[str] = ()) -> bool:
    """Whether two articles are one text printed twice: the same body or lede, or most of the same paragraphs and names.

    A lede that is one of the paragraphs in `often` tells nothing. Names in shared paragraphs do not either.
    """
    if left.body == right.body:
        return True
    if left.lede and left.lede == right.lede and _first(left) not in often:
        return True
    shared = {digest for _, digest in left.fingerprints} & {digest for _, digest in right.fingerprints}
    smaller = min(len(left.fingerprints), len(right.fingerprints))
    share = len(shared) / smaller if smaller else 1.0
    if share <= _SHARED:
        return False
    names, others = _names(left, shared), _names(right, shared)
    if not names or not others:
        return share > _NEARLY_ALL
    return len(names & others) / len(names | others) > _SAME_NAMES


def _first(article: Article) -> str:
    return article.fingerprints[0][1] if article.fingerprints else ""


def _names(article: Article, shared: Collection[str]) -> set[str]:
    blocks = {block for block, digest in article.fingerprints if digest in shared}
    return {mention.surface for mention in article.mentions if mention.block >= 0 and mention.block not in blocks}


def _edges(article: Article, furniture: set[str]) -> frozenset[int]:
    prints = sorted(article.fingerprints)
    hidden = {*_run(prints, furniture), *_run(prints[::-1], furniture)}
    return frozenset(hidden) if len(hidden) < len(prints) else frozenset()


def _run(prints: Iterable[tuple[int, str]], furniture: set[str]) -> Iterable[int]:
    for block, digest in prints:
        if digest not in furniture:
            return
        yield block


def removed_for(hidden: Iterable[int]) -> tuple[Removed, ...]:
    """What stands in the record for hidden blocks until `quote_hidden` adds their words."""
    return tuple(Removed("", RULE) for _ in hidden)


def quote_hidden(corpus: Corpus, bodies: Mapping[str, Body]) -> Corpus:
    """The corpus with the words of hidden paragraphs in its records; a body is read once for each of them."""
    texts: dict[str, str] = {}
    for settled in corpus.articles:
        for block, digest in settled.article.fingerprints if settled.hidden else ():
            if block in settled.hidden and digest not in texts:
                texts[digest] = bodies[settled.article.body].blocks[block].text
    if not texts:
        return corpus
    return replace(corpus, articles=tuple(_quoted(settled, texts) for settled in corpus.articles))


def _quoted(settled: Settled, texts: Mapping[str, str]) -> Settled:
    if not settled.hidden:
        return settled
    found = [Removed(texts[digest], RULE) for block, digest in settled.article.fingerprints if block in settled.hidden]
    return replace(settled, removed=(*(each for each in settled.removed if each.rule != RULE), *found))
