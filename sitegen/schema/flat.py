"""The plainest YAML, read line by line: `key: value`, `- item` and `[item, item]`, with simple quotation marks.

This is most front matter there is, and it is read several times as fast as through a whole YAML parser. What is not
plain beyond doubt is not read here at all: `read_flat` gives None, and the parser reads it. A test with generated
documents holds both to the same nodes.
"""

import re

from sitegen.patterns import lazy_pattern
from sitegen.schema.nodes import Entry, MappingNode, Node, ScalarNode, SequenceNode

# A text that is read here holds printable ASCII, line feeds, carriage returns, and of everything else what means nothing
# to YAML: not its line breaks (U+0085, U+2028, U+2029), the byte-order mark, or what may not stand in a document. As that
# is looked at first, and once, the patterns need to name ASCII alone: they would take long to compile otherwise.
_FOREIGN = "[\x00-\x09\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]"
_SCALAR = r"\"([^\"\\\r\n]*+)\"|'([^'\r\n]*+)'|([^ -'*-.:-@\[-`{-~\r\n][^\r\n]*+)"
_END = r" *+\r?$\n?"
_LINE = lazy_pattern(
    rf"([A-Za-z_][A-Za-z0-9_-]{{0,60}}):(?:(?= *\r?$)| ++(?:{_SCALAR}|\[([^\[\]\r\n]*+\])))?{_END}"
    rf"| *+(?:\#[ -~]*+)?{_END}",
    re.MULTILINE,
)
_DASH = lazy_pattern(rf"( *+)- ++(?:{_SCALAR}){_END}", re.MULTILINE)
# Between brackets a word may hold less: a comma, a colon or a bracket would end it or begin something else.
_ITEM = lazy_pattern(
    r" *+()(?:\"([^\"\\\r\n]*+)\"|'([^'\r\n]*+)'"
    r"|([^ -/:-@\[-`{-~\r\n][^!\"#$%*,:<=>?@\[\\\]^`{|}~\r\n]*+)) *+(,|\])"
)
_KEY, _PLAIN, _FLOW = 1, 4, 5  # groups of the patterns; 2 and 3 are what stands in double and single quotation marks


def read_flat(text: str, line: int = 1, start: int = 0) -> MappingNode | None:
    """Read a mapping of plain lines; None when the text is anything else. Arguments as in `read_document`."""
    if not text.replace("\n", "").isprintable() and re.search(_FOREIGN, text):
        return None
    entries: dict[str, Entry] = {}
    position, first = 0, 0
    while position < len(text):
        match = _LINE.match(text, position)
        if match is None:
            return None
        position, here, line = match.end(), line, line + 1
        group = match.lastindex
        if group is None:
            continue
        key = match[_KEY]
        value: Node | None
        if group == _KEY:
            value, position = _items(text, position, line, start)
            line += len(value.items) if isinstance(value, SequenceNode) else 0
        else:
            value = _flow(match, here, start) if group == _FLOW else _scalar(match, group, here, start)
        if value is None or key in entries:
            return None
        first = first or here
        entries[key] = Entry(key, here, value)
    return MappingNode(entries, first) if entries else None


def _items(text: str, position: int, line: int, start: int) -> tuple[Node, int]:
    """The `- item` lines from `position` on, and where they end; what does not fit stays for the caller to refuse."""
    items: list[ScalarNode] = []
    indent = None
    while match := _DASH.match(text, position):
        item = _scalar(match, match.lastindex or 0, line + len(items), start)
        if item is None or indent not in (None, match[1]):
            break
        items.append(item)
        indent, position = match[1], match.end()
    return (SequenceNode(tuple(items), line) if items else ScalarNode("", line - 1)), position


def _flow(match: re.Match[str], line: int, start: int) -> SequenceNode | None:
    text, (position, end) = match.string, match.span(_FLOW)
    if text[position:end].lstrip(" ") == "]":
        return SequenceNode((), line)
    items: list[ScalarNode] = []
    while found := _ITEM.match(text, position, end):
        item = _scalar(found, _PLAIN if found[_PLAIN] else 2 if found[2] is not None else 3, line, start)
        if item is None:
            return None
        items.append(item)
        position = found.end()
        if found[5] == "]":
            return SequenceNode(tuple(items), line) if position == end else None
    return None


def _scalar(match: re.Match[str], group: int, line: int, start: int) -> ScalarNode | None:
    """The scalar that a pattern found in its `group`; None when its plain form could mean something else."""
    text = match[group]
    if group == _PLAIN:
        text = text.rstrip(" ")
        if ": " in text or " #" in text or text[-1] == ":":
            return None
    if not text:
        return ScalarNode("", line, None, None, False)
    at = start + match.start(group)
    return ScalarNode(text, line, at, at + len(text), group == _PLAIN)
