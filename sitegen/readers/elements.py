"""HTML's elements and attributes by what they are to a text; the allow list of what is published."""

INLINE = frozenset({"a", "abbr", "cite", "code", "em", "q", "strong", "sub", "sup"})
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
TABLE = frozenset({"caption", "table", "tbody", "td", "tfoot", "th", "thead", "tr"})
GROUPS = frozenset({"blockquote", "dl", "figure", "ol", "ul"})
ITEMS = frozenset({"dd", "dt", "li"})
LEAVES = frozenset({"figcaption", "p", "pre"}) | HEADINGS
EMPTY = frozenset({"br", "hr", "img"})

RENAMED = {"b": "strong", "i": "em"}
"""Elements that are published under another name."""

PUBLISHED = INLINE | LEAVES | TABLE | GROUPS | ITEMS | EMPTY
"""Elements of a body, headings under whatever level the page gives them."""

ATTRIBUTES = {
    "a": ("href", "title"),
    "abbr": ("title",),
    "img": ("src", "alt", "width", "height"),
    "li": ("id",),
    "sup": ("id",),
    "td": ("colspan", "rowspan"),
    "th": ("colspan", "rowspan", "scope"),
}
"""The attributes that an element may keep, each with a value of its own form."""

PARTINGS = frozenset(
    {
        "address",
        "article",
        "aside",
        "center",
        "details",
        "div",
        "fieldset",
        "footer",
        "form",
        "header",
        "hgroup",
        "main",
        "nav",
        "section",
        "summary",
    }
)
"""Elements that only part one block from the next; they are never published."""

SWALLOWED = frozenset(
    {
        "audio",
        "button",
        "canvas",
        "iframe",
        "math",
        "noembed",
        "noframes",
        "noscript",
        "object",
        "script",
        "select",
        "style",
        "svg",
        "template",
        "textarea",
        "title",
        "video",
        "xmp",
    }
)
"""Elements whose content is no text of the page."""
