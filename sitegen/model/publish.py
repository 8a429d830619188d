"""What is written or copied into the output."""

from sitegen.quick import dataclass


@dataclass(frozen=True, slots=True)
class Asset:
    """A file copied as it is: `source` from the site folder, `path` from the output's root."""

    source: str
    path: str


@dataclass(frozen=True, slots=True)
class File:
    """Something to publish: `path` from the output's root."""

    path: str
    content: bytes
