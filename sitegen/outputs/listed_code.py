"""The code of a template as functions that return lists: what Jinja writes are generators, each within another.

A piece of a page goes through the generator of its block, that of the block around it and that of the template around both,
and is asked for by itself. Here what stands together is put into a list together.
"""

import ast
from collections.abc import Iterable, Iterator
from typing import cast

_PIECES = "pieces"


def listed(source: str) -> ast.Module:
    """Jinja's source of a template, of which each block and the whole return the pieces of text that they would yield."""
    module = cast("ast.Module", _Closed().visit(ast.parse(source)))
    for each in module.body:
        if isinstance(each, ast.FunctionDef):
            each.body = [*_parsed(f"{_PIECES} = []"), *_statements(each.body), *_parsed(f"return {_PIECES}")]
    return ast.fix_missing_locations(module)


class _Closed(ast.NodeTransformer):
    """Lists are not closed, as the generators of blocks and of other templates are once all has been taken from them."""

    def visit_Try(self, node: ast.Try) -> ast.stmt | list[ast.stmt]:
        self.generic_visit(node)
        return node.body if [ast.unparse(each) for each in node.finalbody] == ["gen.close()"] else node


def _statements(body: Iterable[ast.stmt]) -> Iterator[ast.stmt]:
    """Statements of a function's own: the generators within, which sift what a loop goes through, stay what they are."""
    together: list[ast.expr] = []
    for each in body:
        what = each.value if isinstance(each, ast.Expr) else None
        if isinstance(what, ast.Yield) and what.value:
            together.append(what.value)
            continue
        if together:
            yield _add(ast.Tuple(together, ast.Load()))
            together = []
        if isinstance(what, ast.YieldFrom):
            yield _add(what.value)
        elif not isinstance(each, ast.Pass) and not _is_never(each):
            yield _compound(each)
    if together:
        yield _add(ast.Tuple(together, ast.Load()))


def _compound(statement: ast.stmt) -> ast.stmt:
    if isinstance(statement, ast.If | ast.For | ast.Try):
        statement.body = [*_statements(statement.body)] or [ast.Pass()]
        statement.orelse = [*_statements(statement.orelse)]
    return statement


def _is_never(statement: ast.stmt) -> bool:
    """Whether it only makes a generator of a function."""
    tested = statement.test if isinstance(statement, ast.If) and not statement.orelse else None
    return isinstance(tested, ast.Constant) and not tested.value


def _add(what: ast.expr) -> ast.stmt:
    line = what.elts[0] if isinstance(what, ast.Tuple) else what
    added = ast.AugAssign(ast.Name(_PIECES, ast.Store()), ast.Add(), what)
    return ast.copy_location(added, line)


def _parsed(source: str) -> list[ast.stmt]:
    return ast.parse(source).body
