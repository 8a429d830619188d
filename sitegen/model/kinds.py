"""Words that a value may have where only some are allowed."""

from typing import Literal

Format = Literal["text", "markdown", "html"]
Basis = Literal["declared", "metadata", "filename", "text", "inferred", "none"]
Status = Literal["stated", "inferred", "sources disagree", "no date found"]
ActorKind = Literal["person", "organisation", "armed-group", "government", "media", "unknown"]
BlockKind = Literal["paragraph", "heading", "item", "quote", "caption", "preformatted", "table", "rule"]
BodyShown = Literal["full", "excerpt", "none"]
