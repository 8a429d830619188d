"""Where in a file's text an edit goes, and in which form: that of the records and lists around it."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sitegen.review.edits import Edit, lines_of, written
from sitegen.review.nodes import (
    Place,
    Sheet,
    end_of,
    entry,
    is_empty,
    is_mapping,
    is_scalar,
    is_sequence,
    line_end,
)
from sitegen.review.scalars import flow, scalar

Splice = tuple[int, int, str]
"""Start and end in a text, and what stands there instead."""


def added_record(sheet: Sheet, edit: Edit) -> list[Splice]:
    """A new record behind the others. Raises ValueError where the file holds neither a list nor a mapping."""
    root = sheet.root
    if root is None or (not is_scalar(root) and not root.value):
        start, end = _cleared(sheet)
        kept = Sheet(sheet.text[:start] + sheet.text[end:], None)
        last = len(sheet.text)
        return [(start, end, ""), (last, last, _appended(kept, _block(edit, 0, 2))[2])]
    if is_scalar(root):
        raise ValueError("no records stand here")
    if root.flow_style:
        last = end_of(sheet.text, root.value[-1] if is_sequence(root) else root.value[-1][1])
        inner = "{" + ", ".join(f"{key}: {value}" for key, value in lines_of(edit)) + "}"
        return [(last, last, f", {inner}" if is_sequence(root) else f", {scalar(edit.id)}: {inner}")]
    column = root.start_mark.column
    if is_sequence(root):
        return [_appended(sheet, _block(edit, column, _gap(root)))]
    return [_appended(sheet, _keyed(edit, column))]


def added_records(sheet: Sheet, edits: Sequence[Edit]) -> list[Splice]:
    """New records behind a list of records in lines of their own; () in any other form."""
    root = sheet.root
    if not is_sequence(root) or root.flow_style or not root.value:
        return []
    first = _appended(sheet, _block(edits[0], root.start_mark.column, _gap(root)))
    apart = _break(sheet.text) if first[2].startswith(_break(sheet.text)) and sheet.text.endswith("\n") else ""
    lines = [
        line
        for edit in edits[1:]
        for line in (*([""] if apart else []), *_block(edit, root.start_mark.column, _gap(root)))
    ]
    return [(first[0], first[1], first[2] + "".join(line + _break(sheet.text) for line in lines))]


def changed_record(sheet: Sheet, place: Place, edit: Edit, lists: Mapping[str, tuple[str, ...]]) -> list[Splice]:
    """What the record lacks, put into it. Raises ValueError for a record that is no name and has no keys."""
    if not is_mapping(place.node):
        return [*_widened(sheet, place, edit, lists)]
    splices: list[Splice] = []
    absent: list[tuple[str, str]] = []
    for key, values in lists.items():
        found = entry(place.node, key)
        if found is None:
            absent.append((key, flow(values)))
        else:
            splices.append(_grown(sheet.text, found, values))
    for key, value in edit.values:
        found = entry(place.node, key)
        if found is None:
            absent.append((key, written(key, value)))
        elif not is_scalar(found[1]):
            raise ValueError(f"{key} is no single value")
        elif found[1].value.strip() != value:
            splices.append(_replaced(found, written(key, value)))
    return [*splices, _inserted(sheet.text, place.node, absent)] if absent else splices


def _block(edit: Edit, column: int, gap: int) -> list[str]:
    """A new record of a list, line by line."""
    indent = " " * column
    lines = [f"{key}: {value}" for key, value in lines_of(edit)]
    dash = "-" + " " * (gap - 1)
    return [
        *(f"{indent}# {line}" for line in edit.comment.splitlines()),
        f"{indent}{dash}{lines[0]}",
        *(f"{indent}{' ' * gap}{line}" for line in lines[1:]),
    ]


def _keyed(edit: Edit, column: int) -> list[str]:
    """A new record of a mapping, line by line."""
    indent = " " * column
    lines = [f"{key}: {value}" for key, value in lines_of(edit) if key != "id"] or ["drop: false"]
    return [
        *(f"{indent}# {line}" for line in edit.comment.splitlines()),
        f"{indent}{scalar(edit.id)}:",
        *(f"{indent}  {line}" for line in lines),
    ]


def _gap(root: Any) -> int:
    """How far behind its dash a record of the list begins."""
    last = root.value[-1]
    gap = int(last.start_mark.column) - int(root.start_mark.column)
    return gap if is_mapping(last) and not last.flow_style and 2 <= gap <= 8 else 2


def _cleared(sheet: Sheet) -> tuple[int, int]:
    """Where the `[]` of a file without records stands, with its line if nothing else does there."""
    if sheet.root is None:
        return 0, 0
    text, start, end = sheet.text, sheet.root.start_mark.index, sheet.root.end_mark.index
    first = text.rfind("\n", 0, start) + 1
    last = line_end(text, end)
    if not text[first:start].strip() and not text[end:last].strip():
        start, end = first, min(last + len(_break(text)), len(text))
    return start, end


def _appended(sheet: Sheet, lines: Sequence[str]) -> Splice:
    """Lines at the end of the file; behind an empty one if the records before them are apart so."""
    text, newline = sheet.text, _break(sheet.text)
    new = newline.join(lines) + newline
    if is_sequence(sheet.root) and len(sheet.root.value) > 1:
        one, other = sheet.root.value[-2:]
        between = text[end_of(text, one) : other.start_mark.index]
        if any(not line.strip() for line in between.splitlines()[1:-1]) and not text.endswith(newline * 2):
            new = newline + new
    return len(text), len(text), new if not text or text.endswith("\n") else newline + new


def _break(text: str) -> str:
    return "\r\n" if "\r\n" in text else "\n"


def _widened(sheet: Sheet, place: Place, edit: Edit, lists: Mapping[str, tuple[str, ...]]) -> Iterator[Splice]:
    """A record that is a name alone becomes one with keys."""
    node, text = place.node, sheet.text
    if not is_scalar(node):
        raise ValueError("no record")
    lines = [*((key, flow(values)) for key, values in lists.items()), *((k, written(k, v)) for k, v in edit.values)]
    start, end = node.start_mark.index, end_of(text, node)
    if place.key is None and not sheet.root.flow_style:
        yield start, start, "name: "
        yield _after_line(text, end, node.start_mark.column, lines)
        return
    more = ", ".join(f"{key}: {value}" for key, value in lines)
    if is_empty(node):
        yield end, end, f" {{{more}}}"
    else:
        yield start, end, f"{{name: {text[start:end]}, {more}}}"


def _grown(text: str, found: tuple[Any, Any], values: Sequence[str]) -> Splice:
    """The values of a list that is there, with more."""
    key, node = found
    if is_empty(node):
        at = end_of(text, key)
        at = text.index(":", at) + 1
        end = max(at, node.end_mark.index) if node.value else at
        return at, end, f" {flow(values)}"
    if is_scalar(node):
        start, end = node.start_mark.index, end_of(text, node)
        first = scalar(node.value.strip()) if not node.style or node.style in ("|", ">") else text[start:end]
        return start, end, f"[{', '.join((first, *map(scalar, values)))}]"
    if not is_sequence(node):
        raise ValueError("no list")
    if not node.value:
        return node.start_mark.index, end_of(text, node), flow(values)
    end = end_of(text, node.value[-1])
    style = node.value[-1].style if len({each.style for each in node.value if is_scalar(each)}) == 1 else None
    new = [scalar(value, style or "") for value in values]
    if node.flow_style:
        before = text[node.start_mark.index : node.value[-1].start_mark.index]
        apart = "," + (between if "\n" in (between := _space_before(before)) else " ")
        return end, end, "".join(apart + value for value in new)
    column = node.start_mark.column
    at = line_end(text, end)
    return at, at, "".join(f"{_break(text)}{' ' * column}- {value}" for value in new)


def _space_before(text: str) -> str:
    """The white space that a text ends with."""
    return text[len(text.rstrip()) :]


def _replaced(found: tuple[Any, Any], value: str) -> Splice:
    node = found[1]
    if is_empty(node) and not node.value:
        return node.end_mark.index, node.end_mark.index, f" {value}"
    return node.start_mark.index, node.end_mark.index, value


def _inserted(text: str, node: Any, lines: Sequence[tuple[str, str]]) -> Splice:
    """Keys that a record lacks: behind its name (or its first key) in a block, at the end between braces."""
    if not node.value:
        at = node.end_mark.index - 1
        return at, at, ", ".join(f"{key}: {value}" for key, value in lines)
    if node.flow_style:
        last = max(end_of(text, each) for each in node.value[-1])
        return last, last, "".join(f", {key}: {value}" for key, value in lines)
    key, value = entry(node, "name") or entry(node, "id") or node.value[0]
    return _after_line(text, max(end_of(text, key), end_of(text, value)), node.start_mark.column, lines)


def _after_line(text: str, index: int, column: int, lines: Sequence[tuple[str, str]]) -> Splice:
    """Keys in lines of their own below that of `index`."""
    at = line_end(text, index)
    indent = _break(text) + " " * column
    return at, at, "".join(f"{indent}{key}: {value}" for key, value in lines)
