"""What a request says: who was asked about what, and which delivery it is."""

from dataclasses import replace

import pytest

from handlers.asking import delivery, meeting_and_sequence, read_question
from handlers.blocks.choices import question
from tests.builders import ASTRID, a_called_meeting


def test_a_question_is_read_as_it_was_written() -> None:
    moved = replace(a_called_meeting(), sequence=5)
    assert read_question(question(moved, ASTRID.id)) == (moved.id, ASTRID.id, 5)


def test_meeting_and_sequence_reads_both() -> None:
    assert meeting_and_sequence("12/3") == (12, 3)


@pytest.mark.parametrize("about", ["", "12", "12/3", "12/3/4/5", "a/b/c"])
def test_question_refuses_what_is_none(about: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_question(about)


@pytest.mark.parametrize(
    ("body", "key"),
    [
        (
            {
                "type": "block_actions",
                "user": {"id": "U1"},
                "actions": [{"action_id": "come", "action_ts": "1.2"}],
            },
            "action:U1:1.2:come",
        ),
        ({"command": "/mote", "trigger_id": "1.2.x"}, "command:1.2.x"),
        ({"type": "event_callback", "event_id": "Ev1"}, "event:Ev1"),
        ({"type": "block_actions", "user": {"id": "U1"}, "actions": []}, None),
        ({}, None),
    ],
)
def test_delivery_names_what_slack_delivers_so_that_a_repeat_is_told(
    body: dict[str, object], key: str | None
) -> None:
    assert delivery(body) == key


def test_a_dialog_sent_once_more_is_the_same_until_something_is_corrected() -> None:
    sent = [
        {
            "type": "view_submission",
            "view": {
                "id": "V1",
                "hash": edition,
                "state": {"values": {"place": place}},
            },
        }
        for edition, place in (
            ("1.a", "Hole"),
            ("1.a", "Hole"),
            ("1.a", "Lier"),
            ("2", "Hole"),
        )
    ]

    first, again, corrected, changed = (delivery(body) for body in sent)
    assert first == again
    assert len({first, corrected, changed}) == 3
