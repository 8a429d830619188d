"""Frozen values that are as cheap to declare and to make as others.

The standard library writes and compiles six methods of each frozen dataclass when a module is imported, whether or not any
of them is ever called: with two hundred classes that was a seventh of a quick build's time. And a value sets its fields
one by one through `object.__setattr__`, because its own refuses to, which for a mention's fifteen fields takes eight times
as long as plain assignment: an article is some two hundred values.
"""

import dataclasses
from collections.abc import Callable, Sequence
from dataclasses import MISSING, Field, FrozenInstanceError
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

__all__ = ["dataclass"]


def _frozen(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type], type]:
    """As `dataclasses.dataclass(frozen=True, slots=True)`, and no other form of it: the same values, made, compared and
    pickled in a fraction of the time.

    The function that makes a value is written when the first one is made. No class of these has a subclass that is none
    of these.

    Raises TypeError for another form, and for a class with a `__post_init__`.
    """
    if not (frozen and slots):
        raise TypeError("only for what is frozen and slotted")

    def declared(cls: type) -> type:
        if hasattr(cls, "__post_init__"):
            raise TypeError("only for what is whole once its fields are set")
        made: Any = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
        every = dataclasses.fields(made)
        by_name = any(field.kw_only for field in every)
        whole = _values(every)
        compared = _values([field for field in every if field.compare])
        hashed = _values([field for field in every if (field.compare if field.hash is None else field.hash)])
        shown = [field.name for field in every if field.repr]

        def new(_cls: type, *values: Any, **named: Any) -> Any:
            made.__new__ = _constructor(made)
            return made(*values, **named)

        def eq(self: Any, other: object) -> Any:
            return compared(self) == compared(other) if other.__class__ is made else NotImplemented

        def text(self: Any) -> str:
            return f"{made.__qualname__}({', '.join([f'{name}={getattr(self, name)!r}' for name in shown])})"

        def reduced(self: Any, _protocol: int) -> tuple[Any, ...]:
            return (_remade, (made, whole(self))) if by_name else (made, whole(self))

        made.__new__ = new
        made.__setattr__, made.__delattr__ = _refuse_setting, _refuse_deleting
        made.__eq__, made.__hash__, made.__repr__ = eq, lambda self: hash(hashed(self)), text
        made.__reduce_ex__ = reduced
        return made  # type: ignore[no-any-return]

    return declared


if TYPE_CHECKING:
    from dataclasses import dataclass
else:
    dataclass = _frozen


def _values(fields: Sequence[Field[Any]]) -> Callable[[Any], tuple[Any, ...]]:
    """What gets the values of these fields."""
    names = [field.name for field in fields]
    if len(names) > 1:
        return attrgetter(*names)
    return lambda made: tuple([getattr(made, name) for name in names])


def _constructor(cls: type) -> Any:
    """The `__new__` of a class. It fills an unfrozen twin, a class of the same slots, and makes that one of the class:
    nothing can hold a value that is not frozen yet.
    """
    fields = dataclasses.fields(cls)
    factories = {field.name: field.default_factory for field in fields if field.default_factory is not MISSING}
    defaults: dict[str, Any] = {field.name: field.default for field in fields if field.default is not MISSING}
    defaults |= dict.fromkeys(factories, MISSING)
    own = {name: value for name, value in vars(cls).items() if name in ("__slots__", "__orig_bases__")}
    plain = {"__new__": object.__new__, "__setattr__": object.__setattr__, "__delattr__": object.__delattr__}
    scope: dict[str, Any] = {
        "_frozen": cls,
        "_twin": type(cls.__name__, cls.__bases__, {**own, **plain}),
        "_defaults": defaults,
        "_factories": factories,
        "_missing": MISSING,
    }
    arguments = [
        f"{field.name}=_defaults[{field.name!r}]" if field.name in defaults else field.name for field in fields
    ]
    in_order = [text for field, text in zip(fields, arguments, strict=True) if not field.kw_only]
    by_name = [text for field, text in zip(fields, arguments, strict=True) if field.kw_only]
    signature = ", ".join(["_cls", *in_order, *(["*", *by_name] if by_name else [])])
    given = {name: f"_factories[{name!r}]() if {name} is _missing else {name}" for name in factories}
    body = "".join([f"_made.{field.name} = {given.get(field.name, field.name)}; " for field in fields])
    exec(  # noqa: S102 - as dataclasses make their methods: the text holds names of fields alone
        f"def __new__({signature}):\n _made = _twin(); {body}_made.__class__ = _frozen; return _made",
        scope,
    )
    return scope["__new__"]


def _remade(cls: type, values: Sequence[Any]) -> Any:
    """A value of a class whose fields are given by name."""
    return cls(**dict(zip([field.name for field in dataclasses.fields(cls)], values, strict=True)))


def _refuse_setting(_self: object, name: str, _value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _refuse_deleting(_self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")
