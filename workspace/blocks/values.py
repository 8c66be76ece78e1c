"""What a person has filled in; what they did not touch keeps its first value."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from workspace.blocks.elements import is_date, is_time, options_of
from workspace.blocks.layout import elements_in
from workspace.wire import Json

# Where an element keeps its value, and where the app put the first one.
KEYS = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "radio_buttons": ("selected_option", "initial_option"),
    "multi_static_select": ("selected_options", "initial_options"),
    "checkboxes": ("selected_options", "initial_options"),
    "users_select": ("selected_user", "initial_user"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    # No file can be there from the beginning.
    "file_input": ("files", ""),
}
MANY = ("multi_static_select", "checkboxes")
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s.]+")

REQUIRED = "Fyll ut dette feltet."
NOT_AN_EMAIL = "Skriv en e-postadresse, for eksempel navn@kommune.no."
NOT_A_DATE = "Velg en dato."
NOT_A_TIME = "Velg et klokkeslett."


def complete(blocks: Iterable[Json], given: Json) -> Json:
    """Make `state.values` of what the page sent, by block and action."""
    values: Json = {}
    for block in blocks:
        for element in elements_in(block):
            if element["type"] in KEYS:
                sent = given.get(block["block_id"], {}).get(element["action_id"], {})
                held = values.setdefault(block["block_id"], {})
                held[element["action_id"]] = value_of(element, sent)
    return values


def value_of(element: Json, sent: Json) -> Json:
    """Give an element's value: what was sent, or else what the app put there."""
    key, first = KEYS[element["type"]]
    value = sent[key] if key in sent else element.get(first)
    return {"type": element["type"], key: _tidy(element, value)}


def errors(blocks: Iterable[Json], values: Json) -> dict[str, str]:
    """Say what is missing or wrong, by block, as Slack does before it asks the app."""
    found = (
        (block["block_id"], _wrong(block, values[block["block_id"]]))
        for block in blocks
        if block["type"] == "input"
    )
    return {block_id: text for block_id, text in found if text}


def find(blocks: Iterable[Json], block_id: str, action_id: str) -> Json | None:
    """Find an element by its names."""
    for block in blocks:
        if block["block_id"] == block_id:
            return next(_called(elements_in(block), action_id), None)
    return None


def _called(elements: Iterator[Json], action_id: str) -> Iterator[Json]:
    return (each for each in elements if each["action_id"] == action_id)


def _tidy(element: Json, value: Any) -> Any:  # noqa: ANN401 - JSON
    if element["type"] in MANY:
        chosen = [_option(element, each) for each in value or ()]
        return [each for each in chosen if each]
    if element["type"] == "file_input":
        return list(value or ())
    if element["type"] == "external_select":
        return value or None
    if KEYS[element["type"]][0] == "selected_option":
        return _option(element, value)
    return value or None


def _option(element: Json, value: Any) -> Json | None:  # noqa: ANN401 - JSON
    """Find the app's own option behind what was chosen."""
    wanted = value.get("value") if isinstance(value, dict) else value
    same = (each for each in options_of(element) if each["value"] == wanted)
    return next(same, None)


def _wrong(block: Json, values: Json) -> str | None:
    element = block["element"]
    value = values[element["action_id"]][KEYS[element["type"]][0]]
    if not value or (isinstance(value, str) and not value.strip()):
        return None if block.get("optional") else REQUIRED
    match element["type"]:
        case "email_text_input" if not EMAIL.fullmatch(value):
            return NOT_AN_EMAIL
        case "datepicker" if not is_date(value):
            return NOT_A_DATE
        case "timepicker" if not is_time(value):
            return NOT_A_TIME
        case kind if kind in MEASURED:
            return MEASURED[kind](element, value)
    return None


def _wrong_length(element: Json, value: str) -> str | None:
    least, most = element.get("min_length", 0), element.get("max_length", 3000)
    if len(value) < least:
        return f"Skriv minst {least} tegn."
    if len(value) > most:
        return f"Skriv høyst {most} tegn (nå er det {len(value)})."
    return None


def _too_many(element: Json, value: list[Json]) -> str | None:
    most = element.get("max_selected_items")
    return f"Velg høyst {most}." if most and len(value) > most else None


def _wrong_files(element: Json, files: list[Json]) -> str | None:
    most, types = element.get("max_files", 10), element.get("filetypes")
    if len(files) > most:
        return f"Velg høyst {most}."
    if types and any(file["filetype"] not in types for file in files):
        return f"Velg en fil som er {' eller '.join(types)}."
    return None


MEASURED: dict[str, Callable[[Json, Any], str | None]] = {
    "plain_text_input": _wrong_length,
    "multi_static_select": _too_many,
    "file_input": _wrong_files,
}
