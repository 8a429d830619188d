"""Frozen values that are as cheap to make as others.

A frozen dataclass sets its fields one by one through `object.__setattr__`, because its own refuses to: for a mention's
fifteen fields that takes eight times as long as plain assignment, and an article is some two hundred values.
"""

from dataclasses import MISSING, fields
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")


def quick(cls: type[T]) -> type[T]:
    """The same frozen, slotted dataclass of two fields or more, made and unpickled in a fraction of the time.

    Its `__new__` fills an unfrozen twin, a class of the same slots, and makes that one of the class: nothing can hold a
    value that is not frozen yet. The class has no base but `Generic` and no `__post_init__`.
    """
    names = [field.name for field in fields(cls)]  # type: ignore[arg-type]
    factories = {field.name: field.default_factory for field in fields(cls) if field.default_factory is not MISSING}  # type: ignore[arg-type]
    defaults = {field.name: field.default for field in fields(cls) if field.default is not MISSING}  # type: ignore[arg-type]
    defaults |= dict.fromkeys(factories, MISSING)
    generic = {name: value for name, value in vars(cls).items() if name == "__orig_bases__"}
    scope: dict[str, Any] = {
        "_frozen": cls,
        "_twin": type(cls.__name__, cls.__bases__, {"__slots__": tuple(names), **generic}),
        "_make": object.__new__,
        "_defaults": defaults,
        "_factories": factories,
        "_missing": MISSING,
    }
    arguments = ", ".join(f"{name}=_defaults[{name!r}]" if name in defaults else name for name in names)
    given = {name: f"_factories[{name!r}]() if {name} is _missing else {name}" for name in factories}
    body = "; ".join(f"_made.{name} = {given.get(name, name)}" for name in names)
    exec(  # noqa: S102 - as dataclasses make their methods: the text holds names of fields alone
        f"def __new__(_cls, {arguments}):\n _made = _make(_twin); {body}; _made.__class__ = _frozen; return _made",
        scope,
    )
    values = attrgetter(*names)
    del cls.__init__
    cls.__new__ = scope["__new__"]  # type: ignore[method-assign]
    cls.__reduce_ex__ = lambda made, _protocol: (cls, values(made))  # type: ignore[method-assign]
    return cls
