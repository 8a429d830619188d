"""Front matter and sidecar → Declared: what a curator says about an article, in one vocabulary.

A broken value is a problem and counts as absent; only front matter that cannot be read as a whole leaves an article out
(`broken`). A value's offsets are those of its words in the decoded text; a sidecar's values have none.
"""

from dataclasses import field, replace

from sitegen.errors import Problem
from sitegen.model import Declared, Format
from sitegen.quick import dataclass
from sitegen.readers.declared.fields import read_fields
from sitegen.readers.declared.frontmatter import FrontMatter, begins_with_a_key, names_a_key, split_front_matter
from sitegen.readers.declared.headers import read_headers
from sitegen.schema import MappingNode, Parsed, empty, read_bytes, read_yaml
from sitegen.schema.values import wrong


@dataclass(frozen=True, slots=True)
class DeclaredResult:
    """What is declared, and the character of the text at which the body starts.

    `broken`: the front matter or the sidecar cannot be read, and the article must be left out. `keys` are the fields of
    `declared` that were spoken about, were it to say that there is nothing.
    """

    declared: Declared = field(default_factory=Declared)
    body_start: int = 0
    problems: tuple[Problem, ...] = ()
    broken: bool = False
    keys: frozenset[str] = frozenset()


def declare(text: str, path: str, format: Format, sidecar: bytes | None = None) -> DeclaredResult:  # noqa: A002
    """Read what a decoded source declares, and what the bytes of its sidecar (`NAME.EXT.yaml`) say over it.

    Markdown may begin with YAML, TOML or JSON front matter or with Pelican's header lines. In raw text and in saved pages
    only YAML between `---` lines counts, and only when its first line names a key of ours.
    """
    own = _declared_markdown(text, path) if format == "markdown" else _declared_elsewhere(text, path)
    return own if sidecar is None else merge(own, declare_sidecar(sidecar, f"{path}.yaml"))


def declare_sidecar(data: bytes, path: str) -> DeclaredResult:
    """Read a sidecar; `path` is its own."""
    return _result(read_bytes(data, path), path, 0, placed=False)


def merge(declared: DeclaredResult, sidecar: DeclaredResult) -> DeclaredResult:
    """The sidecar wins field by field, also where it says that there is nothing."""
    spoken = {key: getattr(sidecar.declared, key) for key in sidecar.keys}
    extra = {**declared.declared.extra, **sidecar.declared.extra}
    return DeclaredResult(
        replace(declared.declared, **spoken, extra=extra),
        declared.body_start,
        (*declared.problems, *sidecar.problems),
        declared.broken or sidecar.broken,
        declared.keys | sidecar.keys,
    )


def _declared_markdown(text: str, path: str) -> DeclaredResult:
    found = split_front_matter(text)
    if found is None:
        headers = read_headers(text)
        return _result(Parsed(headers[0]), path, headers[1]) if headers else DeclaredResult()
    if not found.closed:
        return _unclosed(found, path)
    parsed = _READERS[found.kind](found, path)
    # Two rules with prose between them open many a text: it is front matter when it has the form, or at least a key.
    if isinstance(parsed.root, MappingNode) or (parsed.root is None and not parsed.broken) or names_a_key(found.text):
        return _result(parsed, path, found.body_start)
    return DeclaredResult()


def _declared_elsewhere(text: str, path: str) -> DeclaredResult:
    found = split_front_matter(text)
    if found is None or found.kind != "yaml" or not found.closed or not begins_with_a_key(found.text):
        return DeclaredResult()
    return _result(_yaml(found, path), path, found.body_start)


def _unclosed(found: FrontMatter, path: str) -> DeclaredResult:
    if found.kind == "json":
        return _result(_json(found, path), path, found.body_start)
    if not begins_with_a_key(found.text):
        return DeclaredResult()
    fence = "---" if found.kind == "yaml" else "+++"
    problem = Problem(
        "broken-front-matter",
        "error",
        path,
        f'the front matter that begins with "{fence}" does not end',
        f'put a line "{fence}" after its last key',
        found.line - 1,
    )
    return DeclaredResult(problems=(problem,), broken=True)


def _yaml(found: FrontMatter, path: str) -> Parsed:
    return read_yaml(found.text, path, found.line, found.start)


def _toml(found: FrontMatter, path: str) -> Parsed:
    from sitegen.readers.declared.toml_json import read_toml  # noqa: PLC0415 - nearly all front matter is YAML

    return read_toml(found, path)


def _json(found: FrontMatter, path: str) -> Parsed:
    from sitegen.readers.declared.toml_json import read_json  # noqa: PLC0415 - as above

    return read_json(found, path)


_READERS = {"yaml": _yaml, "toml": _toml, "json": _json}


def _result(parsed: Parsed, path: str, body_start: int, *, placed: bool = True) -> DeclaredResult:
    root = parsed.root
    if isinstance(root, MappingNode):
        read = read_fields(root, path, placed=placed)
        return DeclaredResult(read.declared, body_start, (*parsed.problems, *read.problems), keys=read.keys)
    problems = parsed.problems
    if root is not None and not empty(root):
        hint = "write lines such as `title: …` and `date: 2023-03-01`"
        problems += (wrong(path, root.line, "keys with values are expected here", hint),)
    return DeclaredResult(body_start=body_start, problems=problems, broken=parsed.broken)
