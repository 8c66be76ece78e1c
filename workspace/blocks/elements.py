"""The elements that a person presses, chooses in or writes in."""

import re
from collections.abc import Iterable
from datetime import date
from typing import Any

from workspace.blocks.problem import (
    Check,
    Problem,
    Problems,
    boolean,
    many,
    shape,
    string,
    whole,
)
from workspace.blocks.text import (
    GROUPS,
    OPTIONS,
    confirm,
    group,
    placeholder,
    plain,
    plain_option,
    rich_option,
    style,
    unique_values,
)
from workspace.wire import Json

ACTION_ID = 255
BUTTON_TEXT = 75
BUTTON_VALUE = 2000
BUTTON_URL = 3000
CHOICES = 10
OVERFLOW = 5
INPUT_LENGTH = 3000

NAMED: dict[str, Check] = {"action_id": string(ACTION_ID, shortest=1)}
CONFIRMED = NAMED | {"confirm": confirm}
FOCUSED = NAMED | {"focus_on_load": boolean}
PICKED = CONFIRMED | FOCUSED | {"placeholder": placeholder}
LISTED = PICKED | {
    "options": many(plain_option, OPTIONS),
    "option_groups": many(group, GROUPS),
}
WRITTEN = FOCUSED | {
    "placeholder": placeholder,
    "initial_value": string(INPUT_LENGTH),
    "dispatch_action_config": shape({}, {"trigger_actions_on": many(string(), most=2)}),
}
CHOSEN = CONFIRMED | FOCUSED


def a_date(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
    """Check a date, "2018-02-22"."""
    if not is_date(value):
        yield Problem("must be a date in the format YYYY-MM-DD", at)


def a_time(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
    """Check a time of the day, "09:00"."""
    if not is_time(value):
        yield Problem("must be a time in the format HH:mm", at)


def is_date(value: Any) -> bool:  # noqa: ANN401 - JSON
    """Tell whether a value is a date as Slack writes it."""
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False


def is_time(value: Any) -> bool:  # noqa: ANN401 - JSON
    """Tell whether a value is a time of the day as Slack writes it."""
    return isinstance(value, str) and bool(
        re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value)
    )


ELEMENTS: dict[str, Check] = {
    "button": shape(
        {"text": plain(BUTTON_TEXT)},
        CONFIRMED
        | {
            "value": string(BUTTON_VALUE),
            "url": string(BUTTON_URL),
            "style": style,
            "accessibility_label": string(75),
        },
    ),
    "static_select": shape({}, LISTED | {"initial_option": plain_option}),
    "external_select": shape(
        {}, PICKED | {"initial_option": plain_option, "min_query_length": whole(0, 99)}
    ),
    "multi_static_select": shape(
        {},
        LISTED
        | {
            "initial_options": many(plain_option, OPTIONS),
            "max_selected_items": whole(1, OPTIONS),
        },
    ),
    "users_select": shape({}, PICKED | {"initial_user": string(shortest=1)}),
    "plain_text_input": shape(
        {},
        WRITTEN
        | {
            "multiline": boolean,
            "min_length": whole(0, INPUT_LENGTH),
            "max_length": whole(1, INPUT_LENGTH),
        },
    ),
    "email_text_input": shape({}, WRITTEN),
    "datepicker": shape({}, PICKED | {"initial_date": a_date}),
    "timepicker": shape({}, PICKED | {"initial_time": a_time, "timezone": string()}),
    "radio_buttons": shape(
        {"options": many(rich_option, CHOICES)},
        CHOSEN | {"initial_option": rich_option},
    ),
    "checkboxes": shape(
        {"options": many(rich_option, CHOICES)},
        CHOSEN | {"initial_options": many(rich_option, CHOICES)},
    ),
    # docs.slack.dev/reference/block-kit/block-elements/file-input-element
    "file_input": shape(
        {}, NAMED | {"filetypes": many(string(), most=100), "max_files": whole(1, 10)}
    ),
    "overflow": shape({"options": many(plain_option, OVERFLOW)}, CONFIRMED),
}
IN_SECTION = frozenset(ELEMENTS) - {
    "plain_text_input",
    "email_text_input",
    "file_input",
}
IN_ACTIONS = IN_SECTION - {"multi_static_select"}
IN_INPUT = frozenset(ELEMENTS) - {"button", "overflow"}


def element(allowed: Iterable[str]) -> Check:
    """Check an element of one of these types."""
    kinds = frozenset(allowed)

    def check(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
        kind = value.get("type") if isinstance(value, dict) else None
        if kind not in kinds:
            yield Problem(f"unsupported type: {kind}", f"{at}/type")
            return
        yield from ELEMENTS[kind](value, at)
        yield from _choices(value, at)

    return check


def options_of(given: Json) -> list[Json]:
    """List an element's options, those in groups as well."""
    groups = given.get("option_groups") or ()
    grouped = [each for one in groups for each in one.get("options", ())]
    return [*(given.get("options") or ()), *grouped]


def _choices(given: Json, at: str) -> Problems:
    """Check that there is something to choose, and that the first choice is of it."""
    if given["type"] in ("static_select", "multi_static_select"):
        yield from _one_list(given, at)
    if given["type"] == "external_select" or not _are_objects(given):
        return
    options = options_of(given)
    yield from unique_values(options, f"{at}/options")
    values = {each.get("value") for each in options}
    first = given.get("initial_option")
    for each in [first] if first else given.get("initial_options") or ():
        if isinstance(each, dict) and each.get("value") not in values:
            yield Problem("initial option must be one of the options", at)


def _one_list(given: Json, at: str) -> Problems:
    if (given.get("options") is None) == (given.get("option_groups") is None):
        yield Problem("must define either `options` or `option_groups`", at)


def _are_objects(given: Json) -> bool:
    groups = given.get("option_groups") or []
    if not isinstance(groups, list) or not all(isinstance(g, dict) for g in groups):
        return False
    lists = [given.get("options") or [], *(g.get("options") or [] for g in groups)]
    return all(
        isinstance(each, list) and all(isinstance(one, dict) for one in each)
        for each in lists
    )
