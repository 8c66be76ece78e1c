"""The blocks themselves, one above the other."""

from collections.abc import Iterator
from typing import Any

from workspace.blocks.elements import IN_ACTIONS, IN_INPUT, IN_SECTION, element
from workspace.blocks.problem import (
    Check,
    Problem,
    Problems,
    boolean,
    many,
    shape,
    string,
)
from workspace.blocks.rich import MOST, part
from workspace.blocks.text import plain, text
from workspace.wire import Json

BLOCK_ID = 255
SECTION_TEXT = 3000
FIELDS = 10
FIELD_TEXT = 2000
HEADER_TEXT = 150
CONTEXT = 10
ACTIONS = 25
LABEL = 2000

NAMED: dict[str, Check] = {"block_id": string(BLOCK_ID)}
BLOCKS: dict[str, Check] = {
    "section": shape(
        {},
        NAMED
        | {
            "text": text(SECTION_TEXT),
            "fields": many(text(FIELD_TEXT), FIELDS),
            "accessory": element(IN_SECTION),
            "expand": boolean,
        },
    ),
    "header": shape({"text": plain(HEADER_TEXT)}, NAMED),
    "divider": shape({}, NAMED),
    "context": shape({"elements": many(text(SECTION_TEXT), CONTEXT)}, NAMED),
    "actions": shape({"elements": many(element(IN_ACTIONS), ACTIONS)}, NAMED),
    "input": shape(
        {"label": plain(LABEL), "element": element(IN_INPUT)},
        NAMED | {"hint": plain(LABEL), "optional": boolean, "dispatch_action": boolean},
    ),
    "rich_text": shape({"elements": many(part, MOST)}, NAMED),
}


def block(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
    """Check one block; a type that the page does not draw is refused."""
    kind = value.get("type") if isinstance(value, dict) else None
    if kind not in BLOCKS:
        yield Problem(f"unsupported type: {kind}", f"{at}/type")
        return
    yield from BLOCKS[kind](value, at)
    if kind == "section" and not (value.get("text") or value.get("fields")):
        yield Problem("must define either `text` or `fields`", at)


def blocks(value: Any, at: str, *, most: int, least: int = 0) -> Problems:  # noqa: ANN401
    """Check a surface's blocks: each, and that their names do not collide."""
    yield from many(block, most, least=least)(value, at)
    if isinstance(value, list):
        given = [each for each in value if isinstance(each, dict)]
        yield from _twice("block_id", [one.get("block_id") for one in given], at)
        for place, one in enumerate(given):
            names = [each.get("action_id") for each in elements_in(one)]
            yield from _twice("action_id", names, f"{at}/{place}")


def elements_in(given: Json) -> Iterator[Json]:
    """Give the elements of a block that a person can act on."""
    held: list[Any] = [given.get("accessory"), given.get("element")]
    if given.get("type") == "actions" and isinstance(given.get("elements"), list):
        held += given["elements"]
    yield from (each for each in held if isinstance(each, dict))


def _twice(what: str, names: list[Any], at: str) -> Problems:
    given = [name for name in names if name]
    for name in sorted({str(name) for name in given if given.count(name) > 1}):
        yield Problem(f"`{what}` must be unique, found twice: {name}", at)
