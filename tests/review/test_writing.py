"""Decisions are put into a curator's YAML, and nothing else of it changes."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sitegen.authorities.entries import actors_of
from sitegen.errors import SitegenError
from sitegen.review.edits import Edit, combined
from sitegen.review.scalars import flow, scalar
from sitegen.review.writing import apply_edit, apply_edits, check_file
from sitegen.schema import read_yaml
from sitegen.urls import part_of

PATH = "content/actors.yaml"


def written(text, edit):
    return apply_edit(text.encode(), edit, PATH).decode()


ALIAS = Edit("actor", "olena-hrim", "Olena Hrim", (("aliases", ("Helena Hrim",)),), (), "Found 2 times")
DROP = Edit("actor", "nobody", "Nobody", (), (("drop", "true"),))


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "# Found 2 times\n- name: Olena Hrim\n  aliases: [Helena Hrim]\n"),
        ("# mine\n[]\n", "# mine\n# Found 2 times\n- name: Olena Hrim\n  aliases: [Helena Hrim]\n"),
        ("[]", "# Found 2 times\n- name: Olena Hrim\n  aliases: [Helena Hrim]\n"),
        ("actors:\n", "actors:\n# Found 2 times\n- name: Olena Hrim\n  aliases: [Helena Hrim]\n"),
        ("- Olena Hrim  # judge\n- B\n", "- name: Olena Hrim  # judge\n  aliases: [Helena Hrim]\n- B\n"),
        (
            "- name:   'Olena Hrim'\n  # known too as\n  aliases: [ \"Hrimova\",X ]\n",
            "- name:   'Olena Hrim'\n  # known too as\n  aliases: [ \"Hrimova\",X, Helena Hrim ]\n",
        ),
        (
            "-   name: Olena Hrim\n    aliases:\n    - 'Hrimova' # once\n\n# end",
            "-   name: Olena Hrim\n    aliases:\n    - 'Hrimova' # once\n    - 'Helena Hrim'\n\n# end",
        ),
        ("- {name: Olena Hrim}\r\n- B\r\n", "- {name: Olena Hrim, aliases: [Helena Hrim]}\r\n- B\r\n"),
        ("- name: Olena Hrim\n  aliases: Hrimova\n", "- name: Olena Hrim\n  aliases: [Hrimova, Helena Hrim]\n"),
        ("- name: Olena Hrim\n  aliases:\n", "- name: Olena Hrim\n  aliases: [Helena Hrim]\n"),
        ("olena-hrim:\n  kind: person\n", "olena-hrim:\n  kind: person\n  aliases: [Helena Hrim]\n"),
        ("olena-hrim: Olena Hrim\n", "olena-hrim: {name: Olena Hrim, aliases: [Helena Hrim]}\n"),
        (
            "[{name: Olena Hrim, aliases: [\n  A, # one\n  B\n]}]\n",
            "[{name: Olena Hrim, aliases: [\n  A, # one\n  B,\n  Helena Hrim\n]}]\n",
        ),
        ("- name: Olena Hrim\n  aliases: [Helena Hrim]\n", "- name: Olena Hrim\n  aliases: [Helena Hrim]\n"),
    ],
)
def test_an_alias_goes_where_a_curator_would_write_it(before, after):
    assert written(before, ALIAS) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- A\n", "- A\n- name: Nobody\n  drop: true\n"),
        ("- A", "- A\n- name: Nobody\n  drop: true\n"),
        ("actors:\n  -   name: A\n", "actors:\n  -   name: A\n  -   name: Nobody\n      drop: true\n"),
        ("a: A\n# end\n", "a: A\n# end\nnobody:\n  name: Nobody\n  drop: true\n"),
        ("- A\n\n- B\n", "- A\n\n- B\n\n- name: Nobody\n  drop: true\n"),
        ("[A, {name: B}]", "[A, {name: B}, {name: Nobody, drop: true}]"),
        ("{a: A}", "{a: A, nobody: {name: Nobody, drop: true}}"),
        ("- name: Nobody\n  kind: person\n", "- name: Nobody\n  drop: true\n  kind: person\n"),
        ("- name: Nobody\n  drop: no  # yet\n", "- name: Nobody\n  drop: true  # yet\n"),
    ],
)
def test_a_new_record_stands_behind_the_others_and_in_their_form(before, after):
    assert written(before, DROP) == after


@pytest.mark.parametrize("mark", ["utf-8-sig", "utf-16"])
def test_a_files_encoding_stays(mark):
    assert apply_edit("- Ä\n".encode(mark), DROP, PATH).decode(mark) == "- Ä\n- name: Nobody\n  drop: true\n"


@pytest.mark.parametrize(
    "text",
    [
        "- name: [A\n",  # no YAML
        "just words\n",
        "- &a {name: Olena Hrim}\n- *a\n- B\n...\n",  # behind the end of the document
        "- name: Olena Hrim\n  aliases: {a: b}\n",
        "---\n- A\n---\n- B\n",
    ],
)
def test_what_cannot_be_edited_is_left_alone_and_the_lines_are_given(text):
    refused = [problem for edit in (ALIAS, DROP) for problem in problems_of(text, edit)]
    assert refused
    assert all(problem.path == PATH and problem.hint for problem in refused)


def problems_of(text, edit):
    try:
        written(text, edit)
    except SitegenError as error:
        return error.problems
    return ()


def test_broken_yaml_is_told_with_its_line():
    (problem,) = check_file(b"- name: A\n  kind: [person\n", PATH)
    assert (problem.rule, problem.line) == ("broken-yaml", 2)
    assert not check_file(b"- name: A\n", PATH)


@given(st.text(min_size=1, max_size=20), st.sampled_from(["", "'", '"']))
def test_a_scalar_reads_as_what_it_was(text, style):
    for source in (f"- {scalar(text, style)}\n", f"- {flow([text])}\n"):
        parsed = read_yaml(source, PATH)
        node = parsed.root.items[0]
        assert getattr(node, "text", None) == text or node.items[0].text == text


NAMES = ["Olena Hrim", "Serhiy Koval", "Ініціатива Схід", "Harbour Police", "No Entry: Quay 5", "O'Neill", "A, B & Co"]
COMMENTS = ["", "  # said so himself", " #", "# at the margin"]


@st.composite
def records(draw):
    """One record in some style: lines, and whether it is fit for a list or a mapping of ids."""
    name = draw(st.sampled_from(NAMES))
    quoted = draw(st.sampled_from([scalar(name), '"' + name + '"', "'" + name.replace("'", "''") + "'"]))
    aliases = draw(st.lists(st.sampled_from(["X", "Y y", '"Z, z"', "'W'"]), max_size=3, unique=True))
    style = draw(st.sampled_from(["name", "flow", "block", "blocklist", "single"]))
    note = draw(st.sampled_from(COMMENTS[:3]))
    if style == "name":
        return [f"{quoted}{note}"]
    if style == "flow":
        return [f"{{name: {quoted},  aliases: [{' , '.join(aliases)}] }}{note}"]
    lines = [f"name:  {quoted}{note}"]
    if style == "single" and aliases:
        lines.append(f"aliases: {aliases[0]}{note}")
    elif style == "blocklist" and aliases:
        lines += ["aliases:", *(f"  - {alias}{note}" for alias in aliases)]
    elif style == "block":
        lines.append(f"aliases: [{','.join(aliases)}]{note}")
    if draw(st.booleans()):
        lines.append("kind: organisation")
    return lines


@st.composite
def files(draw):
    gap = draw(st.sampled_from([2, 4]))
    indent = draw(st.sampled_from([0, 2]))
    newline = draw(st.sampled_from(["\n", "\r\n"]))
    out = ["actors:"] if indent else []
    for lines in draw(st.lists(records(), max_size=4)):
        pad = " " * indent
        out += [line for line in [draw(st.sampled_from(["", "# a comment", ""]))] if line or draw(st.booleans())]
        out.append(f"{pad}-{' ' * (gap - 1)}{lines[0]}")
        out += [f"{pad}{' ' * gap}{line}" for line in lines[1:]]
    end = draw(st.sampled_from(["", newline, newline * 2, f"{newline}# the end"]))
    return newline.join(out) + end


@st.composite
def edits(draw):
    name = draw(st.sampled_from([*NAMES, "Somebody New"]))
    lists = tuple(
        (
            key,
            tuple(
                draw(st.lists(st.sampled_from(["X", "New: name", "no", "Пані"]), min_size=1, max_size=2, unique=True))
            ),
        )
        for key in draw(
            st.lists(st.sampled_from(["aliases", "not_same", "alone", "not_alone"]), min_size=1, unique=True)
        )
    )
    return Edit("actor", part_of(name), name, lists, (), draw(st.sampled_from(["", "Found 2 times", "Two\nlines"])))


@settings(max_examples=100, deadline=None)
@given(files(), edits())
def test_every_byte_of_the_curators_stays_and_the_decision_is_there(text, edit):
    before, problems = actors_of(text.encode(), PATH)
    new = written(text, edit)
    characters = iter(new)
    assert all(character in characters for character in text)  # what is new is only put between
    ours = {line for line in new.splitlines() if line not in text.splitlines()}
    assert len(ours) <= 8
    for line in text.splitlines():
        assert "#" not in line or line in new.splitlines() or line.split("#")[1] in new
    after, later = actors_of(new.encode(), PATH)
    assert len(later) == len(problems)
    record = next(each for each in after if each.id == edit.id)
    for key, values in edit.lists:
        assert set(values) <= {*getattr(record, key), record.name}
    assert [each.id for each in before] == [each.id for each in after][: len(before)]
    assert written(new, edit) == new


@pytest.mark.parametrize(
    "text", ["", "- A\n\n- B\n", "actors:\n  -   A\n", "a: A\n", "[A]\n", "- name: Number 3\n  kind: person\n"]
)
def test_many_decisions_are_as_many_single_ones(text):
    edits = [
        Edit("actor", f"number-{n}", f"Number {n}", (), (("kind", "person"),), f"Found {n} times") for n in range(1, 6)
    ]
    edits.append(Edit("actor", "number-2", "Number 2", (("aliases", ("Two",)),)))
    one_by_one = text.encode()
    for edit in combined(edits):
        one_by_one = apply_edit(one_by_one, edit, PATH)
    assert apply_edits(text.encode(), edits, PATH) == one_by_one


def test_thousands_of_decisions_are_written_in_no_time():
    edits = [Edit("actor", f"number-{n}", f"Number {n}", (), (("kind", "person"),)) for n in range(1000)]
    started = time.process_time()
    written = apply_edits(b"# mine\n- A\n", edits, PATH)
    assert time.process_time() - started < 10
    assert len(actors_of(written, PATH)[0]) == 1001
