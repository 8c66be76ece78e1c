"""What was filled in is read back, whatever Slack leaves out."""

from datetime import date, time
from typing import Any

import pytest

from handlers.form import Form, is_touched

EMPTY: dict[str, Any] = {
    "plain_text_input": {"value": None},
    "static_select": {"selected_option": None},
    "users_select": {"selected_user": None},
    "datepicker": {"selected_date": None},
    "timepicker": {"selected_time": None},
}


def test_fields_are_read_by_their_names() -> None:
    form = _form(
        title={"value": "Strategi"},
        body={"selected_option": {"value": "7"}},
        colleague={"selected_user": "U0001"},
        date={"selected_date": "2026-02-26"},
        starts={"selected_time": "09:05"},
    )
    assert (
        form.text("title"),
        form.choice("body"),
        form.user("colleague"),
        form.day("date"),
        form.clock("starts"),
    ) == ("Strategi", "7", "U0001", date(2026, 2, 26), time(9, 5))


@pytest.mark.parametrize("state", [*EMPTY.values(), {}])
def test_field_that_was_left_empty_says_nothing(state: dict[str, Any]) -> None:
    _says_nothing(_form(field=state))


def test_field_that_the_dialog_did_not_have_says_nothing() -> None:
    _says_nothing(_form())


def test_fields_are_known_by_name_in_their_order() -> None:
    form = _form(starts={}, ends={}, place={})
    assert form.names() == ("starts", "ends", "place")


@pytest.mark.parametrize(
    ("typed", "text", "line"),
    [
        ("  Snø i fjellet \n", "Snø i fjellet", "Snø i fjellet"),
        ("en\r\nto\u2028tre", "en\nto\ntre", "en to tre"),
        ("a\x00b\x07", "ab", "ab"),
        ("<!channel> & 🇳🇴", "<!channel> & 🇳🇴", "<!channel> & 🇳🇴"),
        ("שלום", "שלום", "שלום"),
        (" \n\t ", "", ""),
        ("x" * 3000, "x" * 3000, "x" * 3000),
    ],
)
def test_words_are_kept_as_plain_text(typed: str, text: str, line: str) -> None:
    form = _form(note={"value": typed})
    assert (form.text("note"), form.line("note")) == (text, line)


def test_dialog_remembers_what_it_is_about() -> None:
    view = {"private_metadata": "1/2/0", "state": {"values": {}}}
    assert (Form(view).about, _form().about) == ("1/2/0", "")


def _says_nothing(form: Form) -> None:
    read = (form.text("field"), form.choice("field"), form.user("field"))
    assert read == ("", "", "")
    assert (form.day("field"), form.clock("field")) == (None, None)


def _form(**fields: dict[str, Any]) -> Form:
    """Make what Slack sends: each field in a block and an action of the same name."""
    values = {name: {name: state} for name, state in fields.items()}
    return Form({"state": {"values": values}})


@pytest.mark.parametrize(
    ("element", "given", "touched"),
    [
        ({}, {"value": None}, False),
        ({}, {"value": "Vedtas."}, True),
        ({"initial_value": "Vedtas."}, {"value": "Vedtas. "}, False),
        ({"initial_value": "Vedtas."}, {"value": ""}, True),
        ({"initial_time": "09:00"}, {"selected_time": "09:05"}, True),
        (
            {"initial_option": {"value": "1", "text": {"text": "Ja"}}},
            {"selected_option": {"value": "1", "text": {"text": "Ja", "emoji": True}}},
            False,
        ),
        ({"initial_option": {"value": "1"}}, {"selected_option": {"value": "2"}}, True),
        (
            {"initial_options": [{"value": "1"}, {"value": "2"}]},
            {"selected_options": [{"value": "2"}, {"value": "1"}]},
            False,
        ),
        ({}, {"selected_options": []}, False),
    ],
)
def test_dialog_is_touched_when_something_else_stands_there_than_was_drawn(
    element: dict[str, Any], given: dict[str, Any], *, touched: bool
) -> None:
    field = {
        "type": "input",
        "block_id": "text",
        "element": {**element, "action_id": "text-1"},
    }
    blocks = [{"type": "section"}, field]
    state = {"values": {"text": {"text-1": given}}}
    assert is_touched({"blocks": blocks, "state": state}) is touched
    assert not is_touched({"blocks": blocks, "state": {"values": {}}})
