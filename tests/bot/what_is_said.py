"""What the code and the templates of the house say, by the names of the sentences."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

#: What a template says: a name, or a name put together with `~`.
SAID_THERE: Final = re.compile(r"""\bsay\(\s*(["'][^,)]*)""")
HOUSE: Final = Path(__file__).parents[2]
ROOMS: Final = ("bot", "handlers", "radslag")


def said_names() -> set[str]:
    """Collect what is passed to `say`, `{}` standing for what is filled in."""
    calls = (node for node in nodes() if isinstance(node, ast.Call))
    said = {name for call in calls for name in spoken(call)}
    return said | {name for text in templates() for name in in_template(text)}


def spoken(call: ast.Call) -> Iterator[str]:
    """Find what a call says: `say(language, "it")`, or `wording.say("it")`."""
    match call.func:
        case ast.Name(id="say"):
            yield from names(call.args[1])
        case ast.Attribute(attr="say"):
            yield from names(call.args[0])


def in_template(text: str) -> Iterator[str]:
    """Find what a template says, `{}` standing for what is filled in."""
    for said in SAID_THERE.findall(text):
        parts = (part.strip() for part in said.split("~"))
        yield "".join(p[1:-1] if p[0] in "\"'" else "{}" for p in parts)


def all_words() -> set[str]:
    """Collect every word of the code: a name may pass through a variable."""
    constants = (node for node in nodes() if isinstance(node, ast.Constant))
    words = {node.value for node in constants if isinstance(node.value, str)}
    quoted = (re.findall(r"""["']([\w-]+)["']""", text) for text in templates())
    return words.union(*quoted)


def names(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(name)):
            yield name
        case ast.JoinedStr(values=parts):
            yield "".join(
                str(p.value) if isinstance(p, ast.Constant) else "{}" for p in parts
            )
        case ast.IfExp(body=one, orelse=other):
            yield from (*names(one), *names(other))


@cache
def templates() -> tuple[str, ...]:
    """Read what is filled in to become a page."""
    files = sorted((HOUSE / "handlers" / "public" / "templates").iterdir())
    return tuple(file.read_text("utf-8") for file in files)


@cache
def nodes() -> tuple[ast.AST, ...]:
    files = sorted(file for room in ROOMS for file in (HOUSE / room).rglob("*.py"))
    trees = (ast.parse(file.read_text("utf-8")) for file in files)
    return tuple(node for tree in trees for node in ast.walk(tree))
