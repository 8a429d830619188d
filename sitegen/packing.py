"""Values as bytes: to be kept, to travel between processes, and to be told apart by a digest.

Values are pickled with a shorter form for our dataclasses, which pickle's own form makes slow to load; only our own value
types are ever loaded. Damage is told by a digest in front. For `digest_of`, pickle's memory of shared parts is switched
off, since it would make equal values differ by how they came about.
"""

import io
import pickle
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from hashlib import blake2b
from operator import attrgetter
from typing import Any

_PROTOCOL = 5
_CHECK = 8  # bytes of digest before what is kept
_TRUSTED = {"sitegen.dates", "sitegen.errors", "markupsafe"}
_TRUSTED_PACKAGES = ("sitegen.model.", "sitegen.page.")
"""Modules, and packages of modules, whose classes may be made again; sets are kept as tuples in what is remembered."""

_Reduce = Callable[[Any], tuple[Callable[..., object], tuple[object, ...]]]


class _Table(dict[type, _Reduce]):
    """How values are taken apart, by their class: a dataclass into its class and its fields."""

    def __missing__(self, cls: type) -> _Reduce:
        if not is_dataclass(cls) or "__reduce__" in vars(cls):
            raise KeyError(cls)
        names = _names(cls)
        if any(field.kw_only for field in fields(cls)):
            made: _Reduce = lambda value: (_by_name, (cls, *(getattr(value, name) for name in names)))  # noqa: E731
        elif len(names) > 1:
            get = attrgetter(*names)
            made = lambda value: (cls, get(value))  # noqa: E731 - one of three forms
        else:
            made = lambda value: (cls, tuple(getattr(value, name) for name in names))  # noqa: E731
        self[cls] = made
        return made


_TABLE = _Table()


def _by_name(cls: type, *values: object) -> object:
    """A value of a dataclass whose fields are given by name."""
    return cls(**dict(zip(_names(cls), values, strict=True)))


@cache
def _names(cls: type) -> tuple[str, ...]:
    return tuple(field.name for field in fields(cls))


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
    return digest_of_packed(packed(value))


def packed(value: object) -> bytes:
    """A value as bytes that `loads` reads, equal for equal values and for no others: longer than those of `dumps`."""
    return _packed(value, _TABLE)


def _packed(value: object, table: _Table) -> bytes:
    buffer = io.BytesIO()
    pickler = pickle.Pickler(buffer, _PROTOCOL)
    pickler.dispatch_table = table
    pickler.fast = True
    pickler.dump(value)
    data = buffer.getvalue()
    return _check(data) + data


def digest_of_packed(data: bytes) -> bytes:
    """What `digest_of` says of the value in `packed` bytes."""
    return blake2b(data, digest_size=16).digest()


def key_of(*parts: bytes) -> bytes:
    """The digest of `parts`, each told apart from its neighbours by its length."""
    digest = blake2b(digest_size=16)
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def _check(data: bytes | memoryview) -> bytes:
    return blake2b(data, digest_size=_CHECK).digest()


def _is_trusted(module: str) -> bool:
    return module in _TRUSTED or module.startswith(_TRUSTED_PACKAGES)


class _Unpickler(pickle.Unpickler):
    """Only values of our own: a remembered file that somebody else made runs no code."""

    def find_class(self, module: str, name: str) -> Any:
        found = _FOUND.get((module, name))
        if found is None:
            found = _FOUND[module, name] = self._found(module, name)
        return found

    def _found(self, module: str, name: str) -> Any:
        # A dotted name would walk from a module of ours into those that it imports.
        found = super().find_class(module, name) if _is_trusted(module) and "." not in name else None
        if isinstance(found, type) and _is_trusted(found.__module__):
            return found
        raise pickle.UnpicklingError(f"{module}.{name}")


_FOUND: dict[tuple[str, str], Callable[..., object]] = {(__name__, _by_name.__name__): _by_name}
"""What was found by name, once in a process."""
