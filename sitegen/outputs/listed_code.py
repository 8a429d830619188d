"""The code of a template as functions that return lists: what Jinja writes are generators, each within another.

A piece of a page goes through the generator of its block, that of the block around it and that of the template around both,
and is asked for by itself. Here what stands together is put into a list together.
"""

import ast
from collections.abc import Iterable, Iterator, Sequence
from typing import cast

_PIECES = "pieces"


def listed(source: str) -> ast.Module:
    """Jinja's source of a template, of which each block and the whole return the pieces of text that they would yield."""
    module = ast.parse(source)
    for each in module.body:
        if isinstance(each, ast.FunctionDef):
            own = _statements(each.body, own=True)
            each.body = [*_parsed(f"{_PIECES} = []"), *own, *_parsed(f"return {_PIECES}")]
    return module


def _statements(body: Iterable[ast.stmt], *, own: bool) -> Iterator[ast.stmt]:
    """Statements of a function: its own, or those of one inside it, such as a macro or the generator that sifts what a loop
    goes through, which stay what they are.
    """
    together: list[ast.expr] = []
    for each in _opened(body):
        what = each.value if own and isinstance(each, ast.Expr) else None
        if isinstance(what, ast.Yield) and what.value:
            together.append(what.value)
            continue
        if together:
            yield _added(together)
            together = []
        if isinstance(what, ast.YieldFrom):
            yield _add(what.value)
        elif not own or not (isinstance(each, ast.Pass) or _is_never(each)):
            yield _compound(each, own=own)
    if together:
        yield _added(together)


def _opened(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Lists are not closed, as the generators of blocks and of other templates are once all has been taken from them."""
    for each in body:
        closed = isinstance(each, ast.Try) and [ast.unparse(one) for one in each.finalbody] == ["gen.close()"]
        yield from cast("ast.Try", each).body if closed else (each,)


def _compound(statement: ast.stmt, *, own: bool) -> ast.stmt:
    if isinstance(statement, ast.FunctionDef):
        statement.body = [*_statements(statement.body, own=False)]
    elif isinstance(statement, ast.If | ast.For | ast.Try):
        statement.body = [*_statements(statement.body, own=own)] or _parsed("pass")
        statement.orelse = [*_statements(statement.orelse, own=own)]
    return statement


def _is_never(statement: ast.stmt) -> bool:
    """Whether it only makes a generator of a function."""
    tested = statement.test if isinstance(statement, ast.If) and not statement.orelse else None
    return isinstance(tested, ast.Constant) and not tested.value


def _added(pieces: Sequence[ast.expr]) -> ast.stmt:
    return _add(ast.copy_location(ast.Tuple([*pieces], ast.Load()), pieces[0]))


def _add(what: ast.expr) -> ast.stmt:
    to = ast.copy_location(ast.Name(_PIECES, ast.Store()), what)
    return ast.copy_location(ast.AugAssign(to, ast.Add(), what), what)


def _parsed(source: str) -> list[ast.stmt]:
    return ast.parse(source).body
