"""Values as bytes: to be kept, to travel between processes, and to be told apart by a digest.

Values are pickled with a shorter form for our dataclasses, which pickle's own form makes slow to load; only our own value
types are ever loaded. Damage is told by a digest in front. For `digest_of`, pickle's memory of shared parts is switched
off, since it would make equal values differ by how they came about.
"""

import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from hashlib import blake2b
from operator import attrgetter
from typing import Any

_PROTOCOL = 5
_CHECK = 8  # bytes of digest before what is kept
_TRUSTED = {"sitegen.model", "sitegen.dates", "sitegen.errors", "markupsafe"}
"""Modules whose classes may be made again; sets are kept as tuples in what is remembered."""

_Reduce = Callable[[Any], tuple[type, tuple[object, ...]]]


class _Table(dict[type, _Reduce]):
    """How values are taken apart, by their class: a dataclass into its class and its fields."""

    def __missing__(self, cls: type) -> _Reduce:
        if not is_dataclass(cls) or "__reduce__" in vars(cls):
            raise KeyError(cls)
        names = [field.name for field in fields(cls)]
        if len(names) > 1:
            get = attrgetter(*names)
            made: _Reduce = lambda value: (cls, get(value))  # noqa: E731 - one of three forms
        else:
            made = lambda value: (cls, tuple(getattr(value, name) for name in names))  # noqa: E731
        self[cls] = made
        return made


_TABLE = _Table()


def dumps(value: object) -> bytes:
    """A value as bytes that `loads` reads."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, _PROTOCOL)
    pickler.dispatch_table = _TABLE
    pickler.dump(value)
    data = buffer.getvalue()
    return _check(data) + data


def loads(data: bytes) -> Any:
    """What `dumps` packed.

    Raises ValueError for bytes that are damaged or hold anything but values of ours.
    """
    body = memoryview(data)[_CHECK:]
    if data[:_CHECK] != _check(body):
        raise ValueError("damaged")
    try:
        return _Unpickler(io.BytesIO(body)).load()
    except (pickle.UnpicklingError, EOFError, AttributeError, TypeError, IndexError, KeyError, ImportError) as error:
        raise ValueError(str(error)) from error


def digest_of(value: object) -> bytes:
    """Sixteen bytes that are equal for equal values and for no others."""
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, _PROTOCOL)
    pickler.dispatch_table = _TABLE
    pickler.fast = True
    pickler.dump(value)
    return blake2b(buffer.getbuffer(), digest_size=16).digest()


def key_of(*parts: bytes) -> bytes:
    """The digest of `parts`, each told apart from its neighbours by its length."""
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def _check(data: bytes | memoryview) -> bytes:
    return blake2b(data, digest_size=_CHECK).digest()


class _Unpickler(pickle.Unpickler):
    """Only values of our own: a remembered file that somebody else made runs no code."""

    def find_class(self, module: str, name: str) -> Any:
        # A dotted name would walk from a module of ours into those that it imports.
        found = super().find_class(module, name) if module in _TRUSTED and "." not in name else None
        if isinstance(found, type) and found.__module__ in _TRUSTED:
            return found
        raise pickle.UnpicklingError(f"{module}.{name}")
