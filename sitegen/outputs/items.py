"""Items of lists as text: each is written once for all pages of one depth that list it."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from markupsafe import Markup

from sitegen.page.parts import Item

if TYPE_CHECKING:
    from jinja2 import Environment, Template
    from jinja2.runtime import Context

REMEMBERED = 32_768
"""Items of lists that are kept as text: each stands on the pages of its period, its places and its actors."""


def each_of(environment: "Environment") -> Callable[["Context", Sequence[Item], str], Markup]:
    """The filter `each`."""
    by_place: dict[tuple[str, str], dict[str, tuple[Item, str]]] = defaultdict(dict)

    def each(context: "Context", items: Sequence[Item], template: str) -> Markup:
        root: str = context.parent["root"]
        kept = by_place[template, root]
        write = None
        texts = []
        for item in items:
            known = kept.get(item.id)
            if known is None or not (known[0] is item or known[0] == item):
                if len(kept) >= REMEMBERED:
                    kept.clear()
                write = write or _item_writer(environment.get_template(template), root)
                known = kept[item.id] = item, write(item)
            texts.append(known[1])
        return Markup("".join(texts))  # noqa: S704 - made of escaped templates

    return each


def _item_writer(template: "Template", root: str) -> Callable[[Item], str]:
    """What writes items with a template, in the same context as long as the template leaves nothing behind in it."""
    context: Context | None = None

    def written(item: Item) -> str:
        nonlocal context
        if context is None or context.vars or context.blocks:
            context = template.new_context({"item": item, "root": root})
        else:
            context.parent["item"] = item
        return "".join(template.root_render_func(context))

    return written
