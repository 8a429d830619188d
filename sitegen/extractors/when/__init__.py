"""The dates in a text, found by `finding`; its grammar is imported when the first text is read."""

from sitegen.model import Found, Passage


def find(passage: Passage) -> tuple[Found, ...]:
    """Every date, time, duration and recurrence in the passage, as `finding.find` says."""
    from sitegen.extractors.when import finding  # noqa: PLC0415 - `declared` needs no grammar, only words of this package

    return finding.find(passage)
