"""Why a candidate date was not believed: clauses that a reader understands, some with a name for where dates stand.

Whoever sets a candidate aside takes the clause from here, and whoever shows it in another language finds it again.
"""

from collections.abc import Mapping

REASONS: Mapping[str, str] = {
    "either": "the digits can mean either day, and nothing settles their order",
    "before": "{best} is believed before {other}",
    "better": "{best} names another day with better reason",
    "year": "reports about the same places and people are nearer to another year",
    "banner": "it stands alone above the headline: the day when the page was saved",
    "updated": "it is called an update",
    "captured": "it is called the day of a capture",
    "aside": "it stands in a caption, a list or a sentence, or far from the headline",
}

STANDS: Mapping[str, str] = {
    "declared": "the front matter",
    "glued": "the date glued to the first words",
    "metadata": "what the page states about itself",
    "line": "a line beside the headline",
    "address": "the address or the file name",
    "text": "the text",
}
"""Where a date can stand."""


def reason(key: str, *, best: str = "", other: str = "") -> str:
    """A clause; `best` and `other` are keys of `STANDS`."""
    return REASONS[key].format(best=STANDS.get(best, ""), other=STANDS.get(other, ""))
