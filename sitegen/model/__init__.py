"""The values that flow through the pipeline: frozen, slotted, without methods that do work.

`read` makes a `Draft` of a `Source`; `understand` makes an `Article` and its `Body`; `reconcile` makes a `Corpus` of
`Settled` articles; `arrange` makes a `Timeline` of `Entry`s. Offsets named `start` and `end` count characters of the
source decoded once, before newlines or Unicode are normalised, byte-order mark excluded; they are None where words
cannot be placed. Offsets named `at` count characters of one block's plain text.
"""

from sitegen.model.arrange import Entry, Group, Neighbours, Related, Timeline
from sitegen.model.kinds import ActorKind, Basis, BlockKind, BodyShown, Format, Status
from sitegen.model.publish import Asset, File
from sitegen.model.read import (
    UNPLACED,
    Block,
    Container,
    Declared,
    DeclaredEvent,
    Draft,
    Field,
    Fragment,
    LocalLink,
    Meta,
    Source,
)
from sitegen.model.reconcile import Actor, Corpus, Place, RefusedMerge, Resolved, Settled, SettledEvent
from sitegen.model.understand import (
    Article,
    Body,
    BodyBlock,
    Event,
    Evidence,
    Found,
    Mention,
    Passage,
    Published,
    Reading,
    Rejected,
    Removed,
    Understood,
)

__all__ = [
    "UNPLACED",
    "Actor",
    "ActorKind",
    "Article",
    "Asset",
    "Basis",
    "Block",
    "BlockKind",
    "Body",
    "BodyBlock",
    "BodyShown",
    "Container",
    "Corpus",
    "Declared",
    "DeclaredEvent",
    "Draft",
    "Entry",
    "Event",
    "Evidence",
    "Field",
    "File",
    "Format",
    "Found",
    "Fragment",
    "Group",
    "LocalLink",
    "Mention",
    "Meta",
    "Neighbours",
    "Passage",
    "Place",
    "Published",
    "Reading",
    "RefusedMerge",
    "Rejected",
    "Related",
    "Removed",
    "Resolved",
    "Settled",
    "SettledEvent",
    "Source",
    "Status",
    "Timeline",
    "Understood",
]
