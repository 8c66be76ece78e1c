"""What a person has filled in, and what is still wrong with it."""

from typing import Any

import pytest

from tests.workspace.kit import actions, asks, button, option, section, select, writes
from workspace.blocks.values import complete, errors, find

Json = dict[str, Any]
A, B = option("a"), option("b")
CHOICES = {"options": [A, B]}

UNTOUCHED: dict[str, tuple[Json, Json]] = {
    "plain_text_input": ({"initial_value": "før"}, {"value": "før"}),
    "email_text_input": ({"initial_value": "a@b.no"}, {"value": "a@b.no"}),
    "static_select": (CHOICES | {"initial_option": A}, {"selected_option": A}),
    "external_select": ({"initial_option": A}, {"selected_option": A}),
    "radio_buttons": (CHOICES | {"initial_option": B}, {"selected_option": B}),
    "checkboxes": (CHOICES | {"initial_options": [B]}, {"selected_options": [B]}),
    "multi_static_select": (
        CHOICES | {"initial_options": [A, B]},
        {"selected_options": [A, B]},
    ),
    "users_select": ({"initial_user": "U01KARI"}, {"selected_user": "U01KARI"}),
    "datepicker": ({"initial_date": "2018-02-22"}, {"selected_date": "2018-02-22"}),
    "timepicker": ({"initial_time": "09:00"}, {"selected_time": "09:00"}),
}
EMPTY = {key: dict.fromkeys(chosen) for key, (_, chosen) in UNTOUCHED.items()}


def field(kind: str, **more: object) -> Json:
    return asks({"type": kind, "action_id": "it", **more})


def filled(value: Json) -> Json:
    return {"ask": {"it": value}}


@pytest.mark.parametrize("kind", UNTOUCHED)
def test_what_is_not_touched_keeps_its_first_value(kind: str) -> None:
    given, value = UNTOUCHED[kind]
    assert complete([field(kind, **given)], {}) == filled({"type": kind, **value})


@pytest.mark.parametrize("kind", UNTOUCHED)
def test_what_is_emptied_stays_empty_and_is_missed(kind: str) -> None:
    given, _ = UNTOUCHED[kind]
    blocks = [field(kind, **given)]
    values = complete(blocks, filled(EMPTY[kind]))
    (key,) = EMPTY[kind]
    nothing: object = [] if key == "selected_options" else None
    assert values == filled({"type": kind, key: nothing})
    assert errors(blocks, values) == {"ask": "Fyll ut dette feltet."}
    assert errors([blocks[0] | {"optional": True}], values) == {}


def test_an_option_is_the_apps_own_whatever_the_page_says() -> None:
    sent = filled({"selected_option": {"text": "juks", "value": "b"}})
    blocks = [asks(select(action_id="it"))]
    assert complete(blocks, sent) == filled(
        {"type": "static_select", "selected_option": B}
    )


def test_an_option_that_is_not_there_is_no_choice() -> None:
    sent = filled({"selected_option": {"value": "c"}})
    values = complete([asks(select(action_id="it"))], sent)
    assert values["ask"]["it"]["selected_option"] is None


def test_options_in_groups_can_be_chosen() -> None:
    groups = [{"label": A["text"], "options": [A]}]
    block = asks(select(action_id="it", options=None, option_groups=groups))
    values = complete([block], filled({"selected_option": {"value": "a"}}))
    assert values["ask"]["it"]["selected_option"] == A


WRONG = [
    (writes(min_length=3), "ab", "Skriv minst 3 tegn."),
    (writes(max_length=3), "abcd", "Skriv høyst 3 tegn (nå er det 4)."),
    (writes(), "   ", "Fyll ut dette feltet."),
    (
        {"type": "email_text_input"},
        "kari",
        "Skriv en e-postadresse, for eksempel navn@kommune.no.",
    ),
]


@pytest.mark.parametrize(("element", "value", "text"), WRONG)
def test_what_is_wrong_is_said_at_the_field(
    element: Json, value: str, text: str
) -> None:
    blocks = [asks(element | {"action_id": "it"})]
    values = complete(blocks, filled({"value": value}))
    assert errors(blocks, values) == {"ask": text}


def test_too_many_choices_are_refused() -> None:
    element = select(type="multi_static_select", action_id="it", max_selected_items=1)
    blocks = [asks(element)]
    values = complete(blocks, filled({"selected_options": [A, B]}))
    assert errors(blocks, values) == {"ask": "Velg høyst 1."}


@pytest.mark.parametrize(
    ("kind", "key", "text"),
    [
        ("datepicker", "selected_date", "Velg en dato."),
        ("timepicker", "selected_time", "Velg et klokkeslett."),
    ],
)
def test_what_is_no_date_or_time_is_refused(kind: str, key: str, text: str) -> None:
    blocks = [field(kind)]
    values = complete(blocks, filled({key: "i morgen"}))
    assert errors(blocks, values) == {"ask": text}


@pytest.mark.parametrize(
    ("files", "text"),
    [
        ([], "Fyll ut dette feltet."),
        ([{"filetype": "pdf"}], "Velg en fil som er docx."),
        ([{"filetype": "docx"}] * 2, "Velg høyst 1."),
    ],
)
def test_files_are_as_many_and_as_such_as_the_app_asks_for(
    files: list[Json], text: str
) -> None:
    blocks = [field("file_input", filetypes=["docx"], max_files=1)]
    assert complete(blocks, {}) == filled({"type": "file_input", "files": []})
    values = complete(blocks, filled({"files": files}))
    assert errors(blocks, values) == {"ask": text}


def test_lists_outside_inputs_have_a_value_and_buttons_have_none() -> None:
    blocks = [
        section(block_id="beside", accessory=select()),
        actions(button(), select(initial_option=A)),
    ]
    assert complete(blocks, {}) == {
        "beside": {"choose": {"type": "static_select", "selected_option": None}},
        "acts": {"choose": {"type": "static_select", "selected_option": A}},
    }


def test_an_element_is_found_by_its_two_names() -> None:
    blocks = [section(block_id="other"), actions(button())]
    assert find(blocks, "acts", "press") == button()
    assert find(blocks, "acts", "other") is None
    assert find(blocks, "gone", "press") is None
