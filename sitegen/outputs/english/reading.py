"""What was made of a report: why a date was not believed, and why a passage was taken for furniture.

The program knows a reason by its English clause and a rule by its English name, so both stand here as they are there;
`outputs/findings.py` leads from them to these messages.
"""

from collections.abc import Mapping

from sitegen.lexicon.reasons import REASONS, STANDS
from sitegen.outputs.english.message import Message

RULES = (
    *("above the report", "below the report", "beside the report", "repeated headline", "headline", "repeated line"),
    *("repeated", "removed by hand", "glued date", "date line", "byline", "label", "reading time", "about the author"),
    *("source", "credit", "reporting credit", "photo caption", "copyright", "read more", "related", "teaser", "tags"),
    *("newsletter", "subscription", "advertisement", "affiliate notice", "appeal", "follow us", "share", "comments"),
    *("contact", "counter", "weather", "site notice", "privacy notice"),
)
"""The rules by which a passage is left out of a report."""

READING: Mapping[str, Message] = {
    **{f"reason_{key}": clause for key, clause in REASONS.items()},
    **{f"stands_{key}": place for key, place in STANDS.items()},
    **{f"rule_{rule.replace(' ', '-')}": rule for rule in RULES},
}
