"""A message: what the interface says in its own voice."""

Message = str | tuple[str, str]
"""A text with `{names}` to fill in, or a pair for one and for many."""
