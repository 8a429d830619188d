"""The code that templates become: what Jinja writes, but for what most pages do most often.

`page.when` is read as an attribute, a text is escaped by one call, a link is looked up where links of the same attributes are
kept. Code like that knows no item where there is no attribute, and no undefined value: where
Jinja would go on, or say what is missing and where, it fails with some exception. So it is right only beside Jinja's own
code, which then has to write the same page.
"""

from collections.abc import Iterable, Mapping
from keyword import iskeyword
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame, optimizeconst
from jinja2.visitor import NodeVisitor

from sitegen.outputs.english import ENGLISH
from sitegen.outputs.known_html import attributes_of
from sitegen.outputs.words import say

OURS = ("say", "count", "once")
"""Functions that are called with the context first, and as `our_say` and so on are globals of the code."""


class QuickCode(CodeGenerator):
    """Writes the code of a template. Among its globals are `html_of`, which escapes a text; `links`, which gives the links
    by title and address that a context and some attributes make; `counted`, messages by key and number; and `OURS`.
    """

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self._links: dict[str, str] = {}

    def pull_dependencies(self, nodes: Iterable[nodes.Node]) -> None:
        """As filters are, links are taken at the start of each function."""
        body = list(nodes)
        super().pull_dependencies(body)
        found = _Links()
        for node in body:
            found.visit(node)
        for attributes in found.attributes:
            name = self._links.setdefault(attributes, self.temporary_identifier())
            self.writeline(f"{name} = links(context, {attributes!r})")

    @optimizeconst
    def visit_Filter(self, node: nodes.Filter, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Look up a link, and round a number without a look at how that may be done."""
        places = _places(node)
        if places is not None:
            assert node.node is not None
            self.write("round(")
            self.visit(node.node, frame)
            self.write(f", {places})")
            return
        attributes = _attributes(node)
        if attributes is None:
            super().visit_Filter(node, frame)
            return
        assert node.node is not None
        for before, name in ((f"{self._links[attributes]}[", "title"), (", ", "address")):
            self.write(before)
            self.visit(nodes.Getattr(node.node, name, "load", lineno=node.lineno, environment=self.environment), frame)
        self.write("]")

    def visit_Call(self, node: nodes.Call, frame: Frame, forward_caller: bool = False) -> None:  # noqa: N802 - Jinja's name
        """Call one of our functions, if that is what goes by its name here, without asking what it takes."""
        called = None if forward_caller or node.dyn_args or node.dyn_kwargs else _called(node)
        if called is None:
            super().visit_Call(node, frame, forward_caller=forward_caller)
            return
        name, beginning, rest, end = called
        self.write(f"({beginning}")
        self.signature(rest, frame)
        self.write(f"{end} if {frame.symbols.ref(name)} is our_{name} else ")
        super().visit_Call(node, frame)
        self.write(")")

    @optimizeconst
    def visit_Getattr(self, node: nodes.Getattr, frame: Frame) -> None:  # noqa: N802 - Jinja's name
        """Read an attribute. Of a name that is not there, there is none: that is not asked beforehand."""
        name, of = node.attr, node.node
        own_blocks = isinstance(of, nodes.Name) and of.name == "self"  # which are items
        if own_blocks or name[0] == "_" or iskeyword(name) or not name.isascii():
            super().visit_Getattr(node, frame)
            return
        if isinstance(of, nodes.Name):
            self.write(frame.symbols.ref(of.name))
        else:
            self.visit(of, frame)
        self.write(f".{name}")

    def _output_child_pre(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if _is_link(node):
            return  # which is HTML
        if _is_plain(frame):
            self.write("(html_of(shown) if (kind := type(shown := ")
        else:
            super()._output_child_pre(node, frame, finalize)

    def _output_child_post(self, node: nodes.Expr, frame: Frame, finalize: CodeGenerator._FinalizeInfo) -> None:
        if _is_link(node):
            return
        if _is_plain(frame):
            self.write(")) is str else shown if kind is Markup else escape(shown))")
        else:
            super()._output_child_post(node, frame, finalize)


def _places(node: nodes.Filter) -> int | None:
    """How many places `number | round(places)` leaves, if that is what stands there."""
    more = node.kwargs or node.dyn_args or node.dyn_kwargs
    if node.name != "round" or node.node is None or len(node.args) != 1 or more:
        return None
    places = node.args[0].value if isinstance(node.args[0], nodes.Const) else None
    return places if type(places) is int else None


def _is_link(node: nodes.Expr) -> bool:
    return isinstance(node, nodes.Filter) and _attributes(node) is not None


def _is_plain(frame: Frame) -> bool:
    return bool(frame.eval_ctx.autoescape) and not frame.eval_ctx.volatile


def _called(node: nodes.Call) -> tuple[str, str, nodes.Call, str] | None:
    """The name of our function that is called, what the code of the call begins with, the arguments that follow, and its end."""
    name = node.node.name if isinstance(node.node, nodes.Name) else ""
    key = node.args[0].value if node.args and isinstance(node.args[0], nodes.Const) else None
    message = key if isinstance(key, str) and key in ENGLISH else None
    rest = nodes.Call(node.node, node.args[1:], node.kwargs, None, None)
    if name == "once":
        return name, "our_once(context", node, ")"
    if name == "say" and message and not rest.args:
        return name, f"str.format({say(message)!r}", rest, ")"
    if name == "count" and message and len(rest.args) == 1 and not rest.kwargs:
        return name, f"counted[{message!r}", rest, "]"
    return None


class _Links(NodeVisitor):
    """Finds the attributes of links, in `attributes`, but not within blocks, which are functions of their own."""

    def __init__(self) -> None:
        self.attributes: dict[str, None] = {}

    def visit_Filter(self, node: nodes.Filter) -> None:  # noqa: N802 - Jinja's name
        self.generic_visit(node)
        attributes = _attributes(node)
        if attributes is not None:
            self.attributes[attributes] = None

    def visit_Block(self, node: nodes.Block) -> None:  # noqa: N802 - Jinja's name
        pass


def _attributes(node: nodes.Filter) -> str | None:
    """The attributes of `thing | link(name="value")` as HTML; None for anything else, and when they are not constants."""
    simple = isinstance(node.node, nodes.Name | nodes.Getattr) and not node.args and not node.dyn_args
    if node.name != "link" or not simple:
        return None
    try:
        named = dict(each.as_const() for each in node.kwargs)
        more = node.dyn_kwargs.as_const() if node.dyn_kwargs else {}
    except nodes.Impossible:
        return None
    if named.keys() & more.keys():
        return None  # which Python is to refuse
    return attributes_of({**named, **more})


class Options(dict[str, object]):
    """Options of a theme, which templates read as attributes, as attributes too."""

    def __init__(self, options: Mapping[str, object]) -> None:
        super().__init__(options)
        vars(self).update({name: value for name, value in options.items() if not hasattr(dict, name)})
