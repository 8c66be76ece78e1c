"""The roll offers those who may have sat there, and for whom if it was for anybody."""

from dataclasses import replace
from datetime import timedelta

from bot.attendance import Attendance, Presence
from bot.meeting import Meeting
from handlers.blocks.attendance import attendance_dialog, times_dialog
from tests.builders import ASTRID, COUNTY, LIER, a_called_meeting


def test_a_holder_comes_to_their_own_seat_though_a_proxy_was_called() -> None:
    assert _offered(a_called_meeting(COUNTY)) == [
        "Frode Haugen møtte",
        "Frode Haugen var med i deler av møtet",
        "Guro Fjeld møtte",
        "Guro Fjeld var med i deler av møtet",
        "Forfall",
        "Ikke møtt, uten forfall",
    ]


def test_a_stand_in_comes_for_the_one_who_was_called() -> None:
    assert _offered(a_called_meeting(LIER))[2:4] == [
        "Bjarne Solli møtte for Astrid Brekke",
        "Bjarne Solli for Astrid Brekke, deler av møtet",
    ]


def _offered(meeting: Meeting) -> list[str]:
    blocks = attendance_dialog(meeting)["blocks"]
    seat = next(
        block for block in blocks if block.get("block_id", "").startswith("seat-")
    )
    return [each["text"]["text"] for each in seat["element"]["options"]]


def test_times_of_a_seminar_have_their_days() -> None:
    seminar = a_called_meeting(LIER)
    ends_at = seminar.ends_at + timedelta(days=1)
    there = Attendance(
        presence=Presence.PRESENT, person=ASTRID, in_part=True, left_at=seminar.ends_at
    )
    dialog = times_dialog(
        replace(seminar, ends_at=ends_at, attendance={LIER.id: there})
    )
    assert dialog
    days = {
        block["block_id"]: block["element"]["initial_option"]["text"]["text"]
        for block in dialog["blocks"]
        if "initial_option" in block.get("element", {})
    }
    assert days == {
        f"arrived_day-{LIER.id}": "torsdag 26. februar",
        f"left_day-{LIER.id}": "torsdag 26. februar",
    }
