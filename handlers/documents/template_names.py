"""Names in a template: which of them nothing answers to, and what was meant."""

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from typing import Final

from jinja2 import nodes

from bot.minutes.fields import Field, Fields

#: Names with what they stand for; nothing when that may be anything.
Known = Mapping[str, Field | None]
#: What a template knows besides the fields: the number of a turn, and so on.
OWN: Final[Known] = {"loop": None}


class Missing:
    """Stands for what there is not."""


def unknown(template: nodes.Node, fields: Fields) -> tuple[str, ...]:
    """List the names that a template asks for in vain, once each: «sak.vedtk»."""
    known: Known = {**OWN, **fields}
    return tuple(dict.fromkeys(_unknown(template, known)))


def meant(name: str, fields: Fields) -> str:
    """Find what was probably meant by a name, or nothing."""
    before, dot, last = name.rpartition(".")
    found = get_close_matches(last, {*_names(fields)}, n=1)
    return f"{before}{dot}{found[0]}" if found else ""


def _names(fields: Fields) -> Iterator[str]:
    for name, value in fields.items():
        yield name
        if isinstance(value, list) and value and isinstance(value[0], Mapping):
            yield from _names(value[0])


def _unknown(node: nodes.Node, known: Known) -> Iterator[str]:
    match node:
        case nodes.For():
            yield from _unknown(node.iter, known)
            inner = {**known, **known_in_turn(node, known)}
            for each in (*node.body, *node.else_):
                yield from _unknown(each, inner)
        case nodes.Name() | nodes.Getattr() | nodes.Getitem():
            if isinstance(value_of(node, known), Missing):
                yield path_of(node, known)
        case _:
            set_here = dict.fromkeys(_set(node))
            for each in node.iter_child_nodes():
                yield from _unknown(each, {**set_here, **known})


def _set(node: nodes.Node) -> Iterator[str]:
    """List the names that a template gives something to by itself."""
    for each in node.find_all(nodes.Assign):
        if isinstance(each.target, nodes.Name):
            yield each.target.name


def known_in_turn(node: nodes.For, known: Known) -> Known:
    """Tell what a turn of a loop knows: one of what it goes through."""
    through = value_of(node.iter, known)
    one = through[0] if isinstance(through, list) and through else None
    if isinstance(node.target, nodes.Name):
        return {node.target.name: one}
    return {each.name: None for each in node.target.find_all(nodes.Name)}


def value_of(node: nodes.Node, known: Known) -> Field | Missing | None:
    """Tell what something in a template stands for, if there is such."""
    match node:
        case nodes.Name(ctx="store"):
            return None
        case nodes.Name(name=name):
            return known[name] if name in known else Missing()
        case nodes.Getattr(node=inner, attr=name):
            return _of(value_of(inner, known), name)
        case nodes.Getitem(node=inner, arg=nodes.Const(value=name)):
            return _of(value_of(inner, known), name)
    return None


def _of(whole: Field | Missing | None, name: object) -> Field | Missing | None:
    match whole:
        case Mapping():
            return whole.get(str(name), Missing())
        case list() if isinstance(name, int) and whole:
            return _first(whole)
        case list() | Missing():
            return Missing()
    # A text has methods of its own, and of others nothing is known.
    return None


def _first(several: Sequence[Field]) -> Field:
    return several[0]


def path_of(node: nodes.Node, known: Known) -> str:
    """Write as much of a name as it takes to see what there is not."""
    match node:
        case nodes.Name(name=name):
            return str(name)
        case nodes.Getattr(node=inner, attr=name):
            return _below(inner, str(name), known)
        case nodes.Getitem(node=inner, arg=nodes.Const(value=str(name))):
            return _below(inner, name, known)
        case nodes.Getitem(node=inner):
            return path_of(inner, known)
    return ""


def _below(inner: nodes.Node, name: str, known: Known) -> str:
    above = path_of(inner, known)
    return above if isinstance(value_of(inner, known), Missing) else f"{above}.{name}"
