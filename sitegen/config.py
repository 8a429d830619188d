"""site.yaml → Config, or a message that says how to mend it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from sitegen.model import BodyShown

DateOrder = Literal["dmy", "mdy", "ymd"]


@dataclass(frozen=True, slots=True)
class Config:
    """Everything that site.yaml may say, resolved. Every key is optional; the defaults stand here."""

    title: str = "Timeline"
    description: str = ""
    language: str = "en"  # BCP 47
    base_url: str = ""  # without a slash at the end; "" when unknown
    theme: str = "chronicle"
    theme_options: Mapping[str, str] = field(default_factory=dict)
    reading: Literal["full", "declared"] = "full"
    timeline: Literal["articles", "articles+events"] = "articles"
    date_order: DateOrder | None = None
    region: tuple[str, ...] = ()  # ISO 3166-1 countries or place ids
    outputs: tuple[str, ...] = ("pages", "feeds", "data", "sitemap")
    search: Literal["none", "pagefind"] = "none"
    bodies: BodyShown = "full"
    markdown_extensions: tuple[str, ...] = ("extra", "sane_lists")
