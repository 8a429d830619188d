"""Text and attributes of XML. The standard library's own functions for it import half a network client."""

_BREAKS = {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"}


def escape(text: str) -> str:
    """Text between two tags."""
    return text.replace("&", "&amp;").replace(">", "&gt;").replace("<", "&lt;")


def quoteattr(text: str) -> str:
    """The value of an attribute, in quotation marks; its line breaks and tabs stay what they are."""
    text = escape(text).replace('"', "&quot;")
    for character, reference in _BREAKS.items():
        text = text.replace(character, reference)
    return f'"{text}"'
