"""The keys that front matter may use: ours, and those that Hugo, Jekyll, Pelican and Obsidian have for the same things."""

from functools import lru_cache

from sitegen.schema import did_you_mean, fold

KEYS: dict[str, tuple[str, ...]] = {
    "headline": ("headline", "title"),
    "date": ("date", "publish_date", "pub_date"),
    "published": ("published",),
    "updated": ("updated", "lastmod", "modified", "last_modified_at"),
    "captured": ("captured",),
    "byline": ("byline", "author", "authors"),
    "source_url": ("source_url", "source", "url", "link"),
    "archive_url": ("archive_url",),
    "language": ("language", "lang"),
    "slug": ("slug",),
    "summary": ("summary", "description"),
    "bodies": ("bodies",),
    "draft": ("draft", "status"),
    "places": ("places",),
    "actors": ("actors",),
    "tags": ("tags", "tag", "categories", "category"),
    "not_date": ("not_date",),
    "keep": ("keep",),
    "remove": ("remove",),
    "events": ("events",),
}
"""Fields of `Declared` and the keys that fill them, the one that wins first. `published` is no field: with yes or no it
is Jekyll's word for (no) draft, with anything else a date.
"""

CONTAINERS = ("params", "taxonomies", "extra")
"""Keys under which Hugo and Zola keep a site's own keys: what stands in them counts as if it stood outside."""

NAME_LISTS = ("places", "actors", "tags")
"""Fields whose value in a header line (`Tags: war, peace`) is a list."""

# Keys of other tools that are so like one of ours that they would be taken for a slip of the pen.
_ELSEWHERE = frozenset({"links", "pages", "publish", "unpublishdate"})

_FIELDS = {
    fold(key): (field, rank) for field, keys in KEYS.items() for rank, key in enumerate(keys)
}  # folded key → its field, and its place among the keys of that field

_ALL_KEYS = tuple(key for keys in KEYS.values() for key in keys)


@lru_cache(maxsize=4096)
def field_of(key: str) -> tuple[str, int] | None:
    """The field that a key fills and the key's rank among those of the field; None when it is not one of them."""
    return _FIELDS.get(fold(key))


@lru_cache(maxsize=4096)
def slip_of(key: str) -> str | None:
    """The key that `key` was probably meant to be."""
    if fold(key) in _ELSEWHERE:
        return None
    return did_you_mean(key, _ALL_KEYS)
