"""The workspace refuses what Slack refuses; every limit says where it is known from."""

from collections.abc import Callable
from typing import Any, TypeAlias

import pytest
from slack_sdk.models.blocks import (
    ActionsBlock,
    ButtonElement,
    ConfirmObject,
    ContextBlock,
    HeaderBlock,
    InputBlock,
    InteractiveElement,
    Option,
    OverflowMenuElement,
    SectionBlock,
    StaticSelectElement,
)
from slack_sdk.models.blocks.block_elements import InputInteractiveElement
from slack_sdk.models.blocks.blocks import Block
from slack_sdk.models.views import View

from tests.workspace.kit import (
    actions,
    asks,
    button,
    home,
    modal,
    mrkdwn,
    option,
    plain,
    section,
    select,
    writes,
)
from workspace.blocks.surface import check_message, check_view
from workspace.wire import Refused

Json: TypeAlias = dict[str, Any]
# The most there may be, a payload with so much of it, and where it is then wrong.
Limit: TypeAlias = tuple[int, Callable[[int], Any], str]
LONG = "x" * 5000


def confirm(**more: object) -> Json:
    asked = {"title": plain(), "text": plain(), "confirm": plain(), "deny": plain()}
    return button(confirm=asked | more)


def options(count: int) -> list[Json]:
    return [option(str(each)) for each in range(count)]


# Limits that slack_sdk's own models carry: the SDK is the source, and is asked.
SDK: dict[str, Limit] = {
    "section text": (
        SectionBlock.text_max_length,
        lambda n: section(text=mrkdwn(LONG[:n])),
        "/blocks/0/text/text",
    ),
    "header text": (
        HeaderBlock.text_max_length,
        lambda n: {"type": "header", "text": plain(LONG[:n])},
        "/blocks/0/text/text",
    ),
    "section fields": (
        SectionBlock.fields_max_length,
        lambda n: section(fields=[mrkdwn()] * n),
        "/blocks/0/fields",
    ),
    "actions": (
        ActionsBlock.elements_max_length,
        lambda n: actions(*(button(action_id=str(each)) for each in range(n))),
        "/blocks/0/elements",
    ),
    "context": (
        ContextBlock.elements_max_length,
        lambda n: {"type": "context", "elements": [mrkdwn()] * n},
        "/blocks/0/elements",
    ),
    "button text": (
        ButtonElement.text_max_length,
        lambda n: actions(button(text=plain(LONG[:n]))),
        "/blocks/0/elements/0/text/text",
    ),
    "button value": (
        ButtonElement.value_max_length,
        lambda n: actions(button(value=LONG[:n])),
        "/blocks/0/elements/0/value",
    ),
    "button url": (
        ButtonElement.url_max_length,
        lambda n: actions(button(url=LONG[:n])),
        "/blocks/0/elements/0/url",
    ),
    "action_id": (
        InteractiveElement.action_id_max_length,
        lambda n: actions(button(action_id=LONG[:n])),
        "/blocks/0/elements/0/action_id",
    ),
    "block_id": (
        Block.block_id_max_length,
        lambda n: section(block_id=LONG[:n]),
        "/blocks/0/block_id",
    ),
    "options": (
        StaticSelectElement.options_max_length,
        lambda n: actions(select(options=options(n))),
        "/blocks/0/elements/0/options",
    ),
    "option text": (
        Option.label_max_length,
        lambda n: actions(select(options=[{"text": plain(LONG[:n]), "value": "a"}])),
        "/blocks/0/elements/0/options/0/text/text",
    ),
    "option value": (
        Option.value_max_length,
        lambda n: actions(select(options=[{"text": plain(), "value": LONG[:n]}])),
        "/blocks/0/elements/0/options/0/value",
    ),
    "overflow options": (
        OverflowMenuElement.options_max_length,
        lambda n: actions({"type": "overflow", "options": options(n)}),
        "/blocks/0/elements/0/options",
    ),
    "placeholder": (
        InputInteractiveElement.placeholder_max_length,
        lambda n: actions(select(placeholder=plain(LONG[:n]))),
        "/blocks/0/elements/0/placeholder/text",
    ),
    "confirm title": (
        ConfirmObject.title_max_length,
        lambda n: actions(confirm(title=plain(LONG[:n]))),
        "/blocks/0/elements/0/confirm/title/text",
    ),
    "confirm text": (
        ConfirmObject.text_max_length,
        lambda n: actions(confirm(text=plain(LONG[:n]))),
        "/blocks/0/elements/0/confirm/text/text",
    ),
    "confirm button": (
        ConfirmObject.confirm_max_length,
        lambda n: actions(confirm(confirm=plain(LONG[:n]))),
        "/blocks/0/elements/0/confirm/confirm/text",
    ),
    "input label": (
        InputBlock.label_max_length,
        lambda n: asks(label=plain(LONG[:n])),
        "/blocks/0/label/text",
    ),
    "input hint": (
        InputBlock.hint_max_length,
        lambda n: asks(hint=plain(LONG[:n])),
        "/blocks/0/hint/text",
    ),
}
# Limits that the models do not carry. Fifty blocks, 2,000 characters a field, ten
# choices: Slack's reference (docs.slack.dev/reference/block-kit).
DOCS: dict[str, Limit] = {
    "blocks in a message": (50, lambda n: [section()] * n, "/blocks"),
    "field text": (
        2000,
        lambda n: [section(fields=[mrkdwn(LONG[:n])])],
        "/blocks/0/fields/0/text",
    ),
    "radio buttons": (
        10,
        lambda n: [actions({"type": "radio_buttons", "options": options(n)})],
        "/blocks/0/elements/0/options",
    ),
    "checkboxes": (
        10,
        lambda n: [actions({"type": "checkboxes", "options": options(n)})],
        "/blocks/0/elements/0/options",
    ),
}
VIEW: dict[str, Limit] = {
    "blocks": (View.blocks_max_length, lambda n: modal(*[section()] * n), "/blocks"),
    "title": (
        View.title_max_length,
        lambda n: modal(title=plain(LONG[:n])),
        "/title/text",
    ),
    "submit": (
        View.submit_max_length,
        lambda n: modal(submit=plain(LONG[:n])),
        "/submit/text",
    ),
    "close": (
        View.close_max_length,
        lambda n: modal(close=plain(LONG[:n])),
        "/close/text",
    ),
    "private_metadata": (
        View.private_metadata_max_length,
        lambda n: modal(private_metadata=LONG[:n]),
        "/private_metadata",
    ),
    "callback_id": (
        View.callback_id_max_length,
        lambda n: modal(callback_id=LONG[:n]),
        "/callback_id",
    ),
    # docs.slack.dev/reference/methods/views.open
    "external_id": (255, lambda n: modal(external_id=LONG[:n]), "/external_id"),
}


def said(refused: Any) -> list[str]:  # noqa: ANN401 - what pytest caught
    messages: list[str] = refused.value.body["response_metadata"]["messages"]
    return messages


def too_much(most: int, at: str) -> list[str]:
    """Say it in both ways that Slack does: of a text and of a list."""
    where = f"[json-pointer:{at}]"
    return [
        f"[ERROR] must be less than {most + 1} characters {where}",
        f"[ERROR] no more than {most} items allowed {where}",
    ]


@pytest.mark.parametrize("name", [*SDK, *DOCS])
def test_a_message_is_refused_one_beyond_the_limit(name: str) -> None:
    most, make, at = (SDK | DOCS)[name]
    make_blocks = make if name in DOCS else lambda n: [make(n)]
    assert len(check_message(make_blocks(most))) > 0
    with pytest.raises(Refused, match="invalid_blocks") as refused:
        check_message(make_blocks(most + 1))
    assert said(refused)[0] in too_much(most, at)


@pytest.mark.parametrize("name", VIEW)
def test_a_view_is_refused_one_beyond_the_limit(name: str) -> None:
    most, make, at = VIEW[name]
    assert check_view(make(most), "modal")["type"] == "modal"
    with pytest.raises(Refused, match="invalid_arguments") as refused:
        check_view(make(most + 1), "modal")
    assert said(refused)[0] in too_much(most, f"/view{at}")


# What Slack refuses beside lengths. Duplicate names and unknown properties: seen in
# `errors` of the Web API; the rest: docs.slack.dev/reference/block-kit.
WRONG = {
    "unsupported type: image": ([{"type": "image"}], "/blocks/0/type"),
    "unsupported type: video": ([section(accessory={"type": "video"})], None),
    "unsupported type: plain_text_input": ([actions(writes())], None),
    "unsupported type: button": ([asks(button())], "/blocks/0/element/type"),
    "unsupported type: multi_static_select": (
        [actions(select(type="multi_static_select"))],
        "/blocks/0/elements/0/type",
    ),
    "missing required field: text": ([actions({"type": "button"})], None),
    "missing required field: label": ([asks(label=None)], "/blocks/0"),
    "must define either `text` or `fields`": ([{"type": "section"}], "/blocks/0"),
    "must define either `options` or `option_groups`": (
        [actions(select(options=None))],
        None,
    ),
    "invalid additional property: colour": ([section(colour="red")], "/blocks/0"),
    "must be more than 0 characters": ([section(text=mrkdwn(""))], None),
    "no fewer than 1 items allowed": ([actions()], "/blocks/0/elements"),
    "`block_id` must be unique, found twice: same": (
        [section(block_id="same"), section(block_id="same")],
        "/blocks",
    ),
    "`action_id` must be unique, found twice: press": (
        [actions(button(), button())],
        "/blocks/0",
    ),
    "option values must be unique": ([actions(select("a", "a"))], None),
    "initial option must be one of the options": (
        [actions(select(initial_option=option("c")))],
        "/blocks/0/elements/0",
    ),
    "must be one of: primary, danger": ([actions(button(style="loud"))], None),
    "must be a date in the format YYYY-MM-DD": (
        [actions({"type": "datepicker", "initial_date": "22.02.2018"})],
        "/blocks/0/elements/0/initial_date",
    ),
    "must be a time in the format HH:mm": (
        [actions({"type": "timepicker", "initial_time": "24:00"})],
        "/blocks/0/elements/0/initial_time",
    ),
    "must be a boolean": ([asks(optional="yes")], "/blocks/0/optional"),
    "must be an integer": ([asks(writes(max_length="9"))], None),
    "must be between 1 and 3000": ([asks(writes(max_length=0))], None),
    "must be a string": ([actions(button(value=7))], "/blocks/0/elements/0/value"),
    "must be an object": ([section(text="tekst")], "/blocks/0/text"),
    "must be an array": ([section(fields="tekst")], "/blocks/0/fields"),
    "unsupported type: mrkdwn": (
        [{"type": "header", "text": mrkdwn()}],
        "/blocks/0/text/type",
    ),
}


@pytest.mark.parametrize("text", WRONG)
def test_a_message_is_refused_with_a_pointer_to_what_is_wrong(text: str) -> None:
    blocks, at = WRONG[text]
    with pytest.raises(Refused, match="invalid_blocks") as refused:
        check_message(blocks)
    (message,) = said(refused)
    assert message.startswith(f"[ERROR] {text} [json-pointer:{at or ''}")


def test_blocks_that_are_no_list_are_refused() -> None:
    with pytest.raises(Refused, match="invalid_blocks_format"):
        check_message({"type": "section"})


def test_very_much_text_is_refused_though_each_block_is_short_enough() -> None:
    # github.com/slackapi/bolt-js issues 2867 and 2509: from about 11,000 characters.
    with pytest.raises(Refused, match="msg_blocks_too_long"):
        check_message([section(text=mrkdwn(LONG[:3000]))] * 5)


def test_a_dialog_that_asks_must_have_a_submit_button() -> None:
    with pytest.raises(Refused) as refused:
        check_view(modal(asks(), submit=None), "modal")
    assert said(refused) == [
        "[ERROR] missing required field: submit [json-pointer:/view]"
    ]


@pytest.mark.parametrize("kind", ["modal", "home"])
def test_a_view_of_the_other_kind_is_refused(kind: str) -> None:
    other = home() if kind == "modal" else modal()
    with pytest.raises(Refused, match="invalid_arguments"):
        check_view(other, kind)


def test_a_home_tab_has_neither_title_nor_buttons_below() -> None:
    with pytest.raises(Refused) as refused:
        check_view(home(title=plain()), "home")
    assert said(refused) == [
        "[ERROR] invalid additional property: title [json-pointer:/view]"
    ]


def test_names_that_the_app_left_out_are_filled_in() -> None:
    blocks = [section(accessory={"type": "button", "text": plain()}), actions(button())]
    named = check_message(blocks)
    assert [sorted(each) for each in named] == [
        ["accessory", "block_id", "text", "type"],
        ["block_id", "elements", "type"],
    ]
    assert named[0]["accessory"].keys() == {"type", "text", "action_id"}
    assert named[1] == actions(button())


def test_rich_text_that_the_page_draws_is_accepted() -> None:
    words = [
        {"type": "text", "text": "Hei", "style": {"bold": True}},
        {"type": "user", "user_id": "U01KARI"},
        {"type": "link", "url": "https://example.org", "text": "her"},
        {"type": "emoji", "name": "tada"},
    ]
    part = {"type": "rich_text_section", "elements": words}
    listed = {"type": "rich_text_list", "style": "bullet", "elements": [part]}
    block = {"type": "rich_text", "block_id": "rich", "elements": [part, listed]}
    assert check_message([block]) == [block]


def test_rich_text_that_the_page_does_not_draw_is_refused() -> None:
    words = [{"type": "color", "value": "#fff"}]
    part = {"type": "rich_text_section", "elements": words}
    with pytest.raises(Refused) as refused:
        check_message([{"type": "rich_text", "elements": [part]}])
    at = "/blocks/0/elements/0/elements/0/type"
    assert said(refused) == [f"[ERROR] unsupported type: color [json-pointer:{at}]"]
