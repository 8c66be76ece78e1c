"""Text, options and the question before a press: the small parts of every block."""

from typing import Any

from workspace.blocks.problem import (
    Check,
    Problem,
    Problems,
    boolean,
    many,
    one_of,
    shape,
    string,
)

OPTION_TEXT = 75
OPTION_VALUE = 150
OPTIONS = 100
GROUPS = 100
PLACEHOLDER = 150


def plain(longest: int) -> Check:
    """Check a plain_text object."""
    fields = {"text": string(longest, shortest=1)}
    return shape(fields, {"emoji": boolean}, says="plain_text")


def text(longest: int) -> Check:
    """Check a text object of either kind."""
    plain_text = plain(longest)
    fields = {"text": string(longest, shortest=1)}
    mrkdwn = shape(fields, {"verbatim": boolean}, says="mrkdwn")

    def check(value: Any, at: str) -> Problems:  # noqa: ANN401 - JSON
        is_plain = isinstance(value, dict) and value.get("type") == "plain_text"
        yield from (plain_text if is_plain else mrkdwn)(value, at)

    return check


placeholder = plain(PLACEHOLDER)
style = one_of("primary", "danger")

confirm = shape(
    {"title": plain(100), "text": text(300), "confirm": plain(30), "deny": plain(30)},
    {"style": style},
)


def option(words: Check) -> Check:
    """Check an option of a list whose words are checked so."""
    return shape(
        {"text": words, "value": string(OPTION_VALUE, shortest=1)},
        {"description": words, "url": string(3000)},
    )


plain_option = option(plain(OPTION_TEXT))
rich_option = option(text(OPTION_TEXT))
group = shape({"label": plain(OPTION_TEXT), "options": many(plain_option, OPTIONS)}, {})


def unique_values(options: list[Any], at: str) -> Problems:
    """Check that no two options of a list have the same value."""
    values = [one.get("value") for one in options if isinstance(one, dict)]
    if len(set(values)) < len(values):
        yield Problem("option values must be unique", at)
