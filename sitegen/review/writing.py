"""An edit → the new text of places.yaml or actors.yaml, which differs from the old one by the edit alone.

A library that writes a whole YAML file anew, even one that keeps comments, does so in its own habits of indents, quotation
marks and widths; then a curator's diff is full of lines that he never touched. So text is put in where PyYAML's marks say
that the record stands, every other byte stays, and the result is read again: if it says anything but the old records and
the edit, nothing is written and the curator gets the lines to paste.
"""

from collections.abc import Sequence

import yaml

from sitegen.errors import Problem, SitegenError
from sitegen.review.edits import Edit, combined, holds, lacking, paste, plain, records_of
from sitegen.review.nodes import find, sheet_of
from sitegen.review.splices import Splice, added_record, added_records, changed_record
from sitegen.schema import decode, read_yaml

_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_UNCERTAIN = frozenset(("broken-yaml", "not-utf-8"))


def apply_edit(data: bytes, edit: Edit, path: str) -> bytes:
    """The file with the edit; the same bytes when it says so already. An absent file is empty.

    Raises SitegenError when the file is no YAML, or has a form in which the edit cannot be put without rewriting it.
    """
    text = decode(data, path)
    if isinstance(text, Problem):
        raise SitegenError([text])
    mark, encoding = next((each for each in _MARKS if data.startswith(each[0])), (b"", "utf-8"))
    before, problems = records_of(text, edit.what, path)
    if any(problem.rule in _UNCERTAIN for problem in problems):
        raise SitegenError(problems)
    record = next((each for each in before if each.id == edit.id), None)
    lists = lacking(edit, record)
    if record is not None and not lists and holds(before, before, edit):
        return data
    try:
        sheet = sheet_of(text, edit.what)
        place = find(sheet, edit.id)
        splices = added_record(sheet, edit) if place is None else changed_record(sheet, place, edit, lists)
    except (yaml.YAMLError, ValueError) as error:
        raise SitegenError([_unwritten(edit, path)]) from error
    changed = spliced(text, splices)
    after, later = records_of(changed, edit.what, path)
    known = {(problem.rule, problem.message) for problem in problems}
    if not holds(before, after, edit) or {(problem.rule, problem.message) for problem in later} - known:
        raise SitegenError([_unwritten(edit, path)])
    return mark + changed.encode(encoding)


def apply_edits(data: bytes, edits: Sequence[Edit], path: str) -> bytes:
    """The file with all the edits. Raises SitegenError as `apply_edit` does; then none of them counts."""
    edits = combined(edits)
    text = decode(data, path)
    records = () if isinstance(text, Problem) else records_of(text, edits[0].what, path)[0] if edits else ()
    there = {record.id for record in records}
    for edit in edits:
        if edit.id in there:
            data = apply_edit(data, edit, path)
    new = [edit for edit in edits if edit.id not in there]
    for edit in new[:1]:  # the first settles the form of the file
        data = apply_edit(data, edit, path)
    at_once = _appended(data, new[1:], path) if len(new) > 1 else data
    if at_once is not None:
        return at_once
    for edit in new[1:]:
        data = apply_edit(data, edit, path)
    return data


def _appended(data: bytes, edits: Sequence[Edit], path: str) -> bytes | None:
    """The file with many new records, read once and not once for each; None where they must be put in one by one."""
    mark, encoding = next((each for each in _MARKS if data.startswith(each[0])), (b"", "utf-8"))
    text = decode(data, path)
    if isinstance(text, Problem):
        return None
    what = edits[0].what
    splices = added_records(sheet_of(text, what), edits)
    changed = spliced(text, splices)
    before, problems = records_of(text, what, path)
    after, later = records_of(changed, what, path)
    alone, _ = records_of("\n".join(map(paste, edits)), what, path)
    wanted = [*map(plain, before), *map(plain, alone)]
    if not splices or [*map(plain, after)] != wanted or len(later) != len(problems):
        return None
    return mark + changed.encode(encoding)


def spliced(text: str, splices: list[Splice]) -> str:
    """The text with each of the splices: start, end, and what stands there instead."""
    for start, end, new in sorted(splices, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def check_file(data: bytes, path: str) -> tuple[Problem, ...]:
    """Why nothing can be written into a file: it is not UTF-8, or no YAML."""
    text = decode(data, path)
    found = (text,) if isinstance(text, Problem) else read_yaml(text, path).problems
    return tuple(problem for problem in found if problem.rule in _UNCERTAIN)


def _unwritten(edit: Edit, path: str) -> Problem:
    return Problem(
        "unwritten",
        "error",
        path,
        f'the decision on "{edit.name or edit.id}" cannot be written into this file without writing it anew; '
        "nothing was changed",
        f"put this into it by hand, or make one record of it and the one that is there:\n{paste(edit)}",
    )
