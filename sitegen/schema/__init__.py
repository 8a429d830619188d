"""YAML as people write it: text → nodes with lines and places, nodes → checked values or a Problem that says how to mend it.

Nothing here knows a key of ours. `read_yaml` never types a scalar: `NO` stays "NO" and 12:30 stays "12:30"; what a text
means is said by whoever asks for it, through the getters of `values`.
"""

from sitegen.errors import Problem
from sitegen.schema.document import read_document
from sitegen.schema.flat import read_flat
from sitegen.schema.nodes import Entry, MappingNode, Node, Parsed, ScalarNode, SequenceNode, empty
from sitegen.schema.spelling import did_you_mean, fold

__all__ = [
    "Entry",
    "MappingNode",
    "Node",
    "Parsed",
    "ScalarNode",
    "SequenceNode",
    "decode",
    "did_you_mean",
    "empty",
    "fold",
    "read_bytes",
    "read_yaml",
]


def read_yaml(text: str, path: str, line: int = 1, start: int = 0) -> Parsed:
    """Read one YAML document. `line` and `start` are where its first character stands in the source at `path`."""
    flat = read_flat(text, line, start)
    return Parsed(flat) if flat else read_document(text, path, line, start)


def read_bytes(data: bytes, path: str) -> Parsed:
    """Read a YAML file. Its nodes count characters of the decoded file, byte-order mark excluded."""
    text = decode(data, path)
    return Parsed(None, (text,), broken=True) if isinstance(text, Problem) else read_yaml(text, path)


def decode(data: bytes, path: str) -> str | Problem:
    """The text of a YAML file: UTF-8, or UTF-16 with its byte-order mark."""
    encoding = "utf-16" if data.startswith((b"\xff\xfe", b"\xfe\xff")) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        return Problem(
            "not-utf-8",
            "error",
            path,
            "this file is not UTF-8 text",
            "save it anew in the encoding UTF-8",
            data.count(b"\n", 0, error.start) + 1,
        )
