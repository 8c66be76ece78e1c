"""As much of the language of templates as minutes need, and nothing that runs on.

A template is somebody's small program. This one goes through lists that there are, and
ends, and no text in it grows out of itself. All else that the language has is refused.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from jinja2 import StrictUndefined, nodes
from jinja2.sandbox import SandboxedEnvironment

from bot.minutes.fields import Fields
from handlers.documents.template_names import (
    OWN,
    Known,
    Missing,
    known_in_turn,
    path_of,
    value_of,
)

#: What a template may be made of, besides what is looked at more closely.
PLAIN: Final = (
    *(nodes.Template, nodes.Output, nodes.TemplateData, nodes.If, nodes.CondExpr),
    *(nodes.Name, nodes.Getattr, nodes.Getitem, nodes.Const, nodes.Tuple),
    *(nodes.Compare, nodes.Operand, nodes.And, nodes.Or, nodes.Not, nodes.Test),
    *(nodes.Add, nodes.Sub, nodes.Concat, nodes.Keyword, nodes.Filter, nodes.Call),
    *(nodes.For, nodes.Assign),
)
FILTERS: Final = frozenset(
    {"capitalize", "count", "d", "default", "e", "escape", "first", "join", "last"}
    | {"length", "lower", "sort", "title", "trim", "unique", "upper"}
)
#: What would let a text be made of itself again and again.
GROWING: Final = (nodes.Add, nodes.Concat, nodes.Tuple, nodes.Filter, nodes.Call)
#: Through the cases, and through what there is of each.
DEEPEST: Final = 2
LONGEST_WORD: Final = 1000
#: As much as any minutes come to, in characters.
LARGEST_WRITTEN: Final = 20 * 1024 * 1024


class TooLarge(Exception):  # noqa: N818  # what it became, not what went wrong
    """What a template writes has no end."""


class Filling(SandboxedEnvironment):
    """What fills a template in, and stops when it becomes too much."""

    def __init__(self) -> None:
        super().__init__(autoescape=True, undefined=StrictUndefined)

    @staticmethod
    def concat(pieces: Iterable[str]) -> str:
        """Put together what was written, unless that is too much.

        Raises:
            TooLarge: when it is.
        """
        written, size = list[str](), 0
        for piece in pieces:
            size += len(piece)
            if size > LARGEST_WRITTEN:
                raise TooLarge
            written.append(piece)
        return "".join(written)


def beyond(template: nodes.Node, fields: Fields) -> tuple[str, ...]:
    """Name what a template makes use of that it may not, once each: «macro»."""
    known: Known = {**OWN, **fields}
    return tuple(dict.fromkeys(_beyond(template, known, 0)))


def _beyond(node: nodes.Node, known: Known, depth: int) -> Iterator[str]:
    if isinstance(node, nodes.For):
        yield from _loop(node, known, depth)
        return
    if word := _refused(node, known):
        yield word
    for each in node.iter_child_nodes():
        yield from _beyond(each, known, depth)


def _loop(node: nodes.For, known: Known, depth: int) -> Iterator[str]:
    """Let a loop go through a list of the record, and one more within it."""
    if node.recursive or depth == DEEPEST or not _is_list(node.iter, known):
        yield f"for … in {path_of(node.iter, known)}"
    inner = {**known, **known_in_turn(node, known)}
    for each in (*node.body, *node.else_, *filter(None, [node.test])):
        yield from _beyond(each, inner, depth + 1)


def _refused(node: nodes.Node, known: Known) -> str:
    """Name what can't be used as it stands; nothing when it can."""
    match node:
        case nodes.Filter(name=name):
            may_be = name in FILTERS and (name != "join" or _is_list(node.node, known))
            return "" if may_be and _is_told_plainly(node) else f"| {name}"
        case nodes.Call(node=nodes.Getattr(attr=name)):
            given = (*node.args, *node.kwargs, node.dyn_args, node.dyn_kwargs)
            return f"{name}(…)" if any(given) else ""
        case nodes.Call():
            return "(…)"
        case nodes.Assign(target=nodes.Name(), node=given):
            grows = isinstance(given, GROWING) or any(given.find_all(GROWING))
            return "set" if grows else ""
        case nodes.Const(value=str(word)) if len(word) > LONGEST_WORD:
            return f"{word[:20]}…"
        case nodes.Assign() | nodes.Node() if not isinstance(node, PLAIN):
            return str(getattr(node, "operator", type(node).__name__.lower()))
    return ""


def _is_list(node: nodes.Node | None, known: Known) -> bool:
    """Tell whether something is several; what there is not is told of by its name."""
    value = value_of(node, known) if node else None
    return isinstance(value, (list, Missing))


def _is_told_plainly(node: nodes.Filter) -> bool:
    """Tell whether a filter is told how by words that stand there."""
    told = (*node.args, *(each.value for each in node.kwargs))
    is_plain = all(isinstance(each, nodes.Const) for each in told)
    return is_plain and not (node.dyn_args or node.dyn_kwargs)
