"""Ids, fixed when the file is made: the bare name for its foremost bearer, `name-parent` for the others."""

import math
from collections.abc import Iterator

from gazetteer_build.draft import Draft, Drafts
from sitegen.urls import slugify

# In powers of ten of population: what a reader means by Georgia, by Washington, or by Red Sea.
_CAPITAL, _COUNTRY, _UNBOUNDED = 1.5, 4.0, 10.0


def give_ids(drafts: Drafts) -> None:
    """Give every place its id; unique, in an order that only the places themselves decide."""
    taken: set[str] = set()
    for draft in sorted(drafts.values(), key=_prominence):
        draft.id = next(candidate for candidate in _candidates(drafts, draft) if candidate and candidate not in taken)
        taken.add(draft.id)


def _prominence(draft: Draft) -> tuple[float, str]:
    score = math.log10(draft.population + 1)
    score += _CAPITAL * draft.capital + _COUNTRY * (draft.kind == "country")
    score += _UNBOUNDED * (draft.kind in ("macro-region", "natural-feature"))
    score += 0.01 * (draft.kind == "town")
    return -score, draft.key


def _candidates(drafts: Drafts, draft: Draft) -> Iterator[str]:
    name = slugify(draft.name)
    yield name
    chain = [
        drafts[key].name for key in (draft.region, draft.parent, draft.country) if key in drafts and key != draft.key
    ]
    for outer in dict.fromkeys(chain):
        yield slugify(f"{draft.name} {outer}")
    if len(chain) > 1:
        yield slugify(f"{draft.name} {chain[1]} {chain[0]}")
    yield slugify(f"{draft.name} {draft.key.lstrip('t')}")
