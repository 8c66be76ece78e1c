"""The surfaces that blocks stand on: messages, dialogs and the Home tab."""

import json
from hashlib import sha256
from typing import Any

from workspace.blocks.layout import blocks, elements_in
from workspace.blocks.problem import (
    Check,
    Problem,
    Problems,
    boolean,
    one_of,
    shape,
    string,
)
from workspace.blocks.text import plain
from workspace.wire import Json, Refused

MESSAGE_BLOCKS = 50
VIEW_BLOCKS = 100
TITLE = 24
CALLBACK_ID = 255
PRIVATE_METADATA = 3000
EXTERNAL_ID = 255
# Slack has been seen to refuse long messages with `msg_blocks_too_long` from about
# eleven thousand characters of text on, without saying so anywhere; this is strict.
MESSAGE_TEXT = 12_000

COMMON: dict[str, Check] = {
    "private_metadata": string(PRIVATE_METADATA),
    "callback_id": string(CALLBACK_ID),
    "external_id": string(EXTERNAL_ID),
}


def _view_blocks(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
    yield from blocks(value, at, most=VIEW_BLOCKS)


MODAL = shape(
    {"title": plain(TITLE), "blocks": _view_blocks},
    COMMON
    | {
        "submit": plain(TITLE),
        "close": plain(TITLE),
        "clear_on_close": boolean,
        "notify_on_close": boolean,
        "submit_disabled": boolean,
    },
)
HOME = shape({"blocks": _view_blocks}, COMMON)


def check_message(given: Any) -> list[Json]:  # noqa: ANN401 - JSON
    """Return a message's blocks with every name filled in, or refuse as Slack does."""
    if not isinstance(given, list):
        raise Refused("invalid_blocks_format")
    _refuse(list(blocks(given, "/blocks", most=MESSAGE_BLOCKS)), "invalid_blocks")
    if sum(map(_length, given)) > MESSAGE_TEXT:
        raise Refused("msg_blocks_too_long")
    return named(given)


def check_view(given: Any, kind: str) -> Json:  # noqa: ANN401 - JSON
    """Return a view with every name filled in, or refuse as Slack does."""
    _refuse(list(view_problems(given, kind)), "invalid_arguments")
    return {**given, "blocks": named(given["blocks"])}


def view_problems(given: Any, kind: str, at: str = "/view") -> Problems:  # noqa: ANN401
    """Check a dialog ("modal") or a Home tab ("home")."""
    if not isinstance(given, dict):
        yield Problem("must be an object", at)
        return
    yield from one_of(kind)(given.get("type"), f"{at}/type")
    yield from (MODAL if kind == "modal" else HOME)(given, at)
    if kind == "modal" and _asks(given) and not given.get("submit"):
        yield Problem("missing required field: submit", at)


def named(given: list[Json]) -> list[Json]:
    """Fill in the names that the app left out, as Slack does.

    What is shown anew unchanged keeps its name, so that a press on it is still known.
    """
    return [_named_block(each, str(place)) for place, each in enumerate(given)]


def _named_block(given: Json, place: str) -> Json:
    name = given.get("block_id") or _name(given, place)
    block = {**given, "block_id": name}
    for key in ("accessory", "element"):
        if isinstance(given.get(key), dict):
            block[key] = _named_element(given[key], name)
    if given["type"] == "actions":
        block["elements"] = [
            _named_element(each, f"{name}{n}")
            for n, each in enumerate(given["elements"])
        ]
    return block


def _named_element(given: Json, place: str) -> Json:
    return {**given, "action_id": given.get("action_id") or _name(given, place)}


def _name(given: Json, place: str) -> str:
    words = json.dumps([place, given], sort_keys=True)
    return sha256(words.encode()).hexdigest()[:6]


def _asks(view: Json) -> bool:
    held = view.get("blocks")
    return isinstance(held, list) and any(
        isinstance(each, dict) and each.get("type") == "input" for each in held
    )


def _length(block: Json) -> int:
    """Count the characters of text that a block shows."""
    shown = [block.get("text"), *(block.get("fields") or ())]
    if block["type"] == "context":
        shown += block["elements"]
    shown += [each.get("text") for each in elements_in(block)]
    return sum(len(each["text"]) for each in shown if isinstance(each, dict))


def _refuse(problems: list[Problem], error: str) -> None:
    if problems:
        said = [str(each) for each in problems]
        raise Refused(error, errors=said, response_metadata={"messages": said})
