"""The dialogs of the roll call, filled in."""

from datetime import date, datetime, time
from typing import Any

from slack_bolt import Ack, App

from bot import dates
from bot.attendance import Attendance, Guest, Presence
from bot.body import SeatId
from bot.errors import PartTimesMissing, TimeDoesNotExist
from bot.meeting import Meeting, MeetingId
from bot.phrases import say
from bot.roll_call import possible_sitters, record_attendance
from handlers.asking import Asking
from handlers.blocks.attendance import (
    called_seats,
    mark,
    next_attendance_dialog,
    shown_choices,
    times_dialog,
)
from handlers.blocks.help import sentence_dialog
from handlers.form import Form


def register(app: App) -> None:
    """Listen for the roll, and for the times of those who were there in part."""
    app.view("attendance")(called)
    app.view("attendance_times")(timed)


def called(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the roll, and ask next about those who were there in part."""
    form = Form(view)
    id, first, shown, listed = form.about.split("|")
    meeting = asking.meeting(id)
    recorded = asking.store.change(
        meeting.id,
        record_attendance,
        asking.act,
        seats=_seats(form, meeting, shown_choices(shown)),
        guests=_guests(form, listed=listed),
    )
    _next(ack, recorded, first=int(first))


def timed(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the times of those who were there in part."""
    form = Form(view)
    meeting = asking.meeting(form.about)
    seats = {
        seat: _timed(form, meeting, seat, seen)
        for seat, seen in meeting.attendance.items()
        if f"arrived-{seat}" in form.names()
    }
    id = MeetingId(meeting.id)
    recorded = asking.store.change(id, record_attendance, asking.act, seats=seats)
    _done(ack, recorded)


def _seats(
    form: Form, meeting: Meeting, shown: dict[SeatId, str]
) -> dict[SeatId, Attendance]:
    """Read the seats, but leave alone what another has recorded in the meantime."""
    read = {}
    for name in form.names():
        kind, _, number = name.partition("-")
        if kind != "seat":
            continue
        seat, choice = SeatId(int(number)), form.choice(name)
        if seat in meeting.attendance and shown.get(seat) == choice:
            continue
        read[seat] = _attendance(meeting, seat, choice)
    return read


def _attendance(meeting: Meeting, seat: SeatId, choice: str) -> Attendance:
    presence, person, part = choice.split("/")
    before = meeting.attendance.get(seat)
    sitters = possible_sitters(meeting, meeting.body.seat(seat))
    sitter = next((p for p in sitters if str(p.id) == person), None)
    is_same = before is not None and before.person == sitter and part == "part"
    return Attendance(
        presence=Presence(presence),
        person=sitter,
        in_part=part == "part",
        arrived_at=before.arrived_at if before and is_same else None,
        left_at=before.left_at if before and is_same else None,
    )


def _timed(form: Form, meeting: Meeting, seat: SeatId, seen: Attendance) -> Attendance:
    arrived, left = form.clock(f"arrived-{seat}"), form.clock(f"left-{seat}")
    if seen.person and arrived is None and left is None:
        language = meeting.body.orders.language
        missing = PartTimesMissing(language, name=seen.person.name)
        missing.field = f"arrived-{seat}"
        raise missing
    return Attendance(
        presence=seen.presence,
        person=seen.person,
        in_part=True,
        arrived_at=_moment(meeting, form.choice(f"arrived_day-{seat}"), arrived),
        left_at=_moment(meeting, form.choice(f"left_day-{seat}"), left),
    )


def _moment(meeting: Meeting, day: str, clock: time | None) -> datetime | None:
    """Tell when somebody came or went; the day is chosen where there are several."""
    if clock is None:
        return None
    try:
        return dates.at(date.fromisoformat(day) if day else meeting.days[0], clock)
    except ValueError as skipped:
        raise TimeDoesNotExist(meeting.body.orders.language) from skipped


def _guests(form: Form, *, listed: str) -> tuple[Guest, ...] | None:
    """Read one guest a line: a name, and what they are after the first comma.

    Nothing when the list is as it was shown, so that what another wrote stays.
    """
    text = form.text("guests")
    if "guests" not in form.names() or mark(text) == listed:
        return None
    lines = (line.strip() for line in text.splitlines())
    parts = (line.partition(",") for line in lines if line)
    return tuple(Guest(name=n.strip(), capacity=c.strip()) for n, _, c in parts)


def _next(ack: Ack, meeting: Meeting, *, first: int) -> None:
    following = next_attendance_dialog(meeting, first=first) or times_dialog(meeting)
    if following is None:
        _done(ack, meeting)
        return
    ack(response_action="update", view=following)


def _done(ack: Ack, meeting: Meeting) -> None:
    language = meeting.body.orders.language
    there = sum(s.presence is Presence.PRESENT for s in meeting.attendance.values())
    seats = str(len(called_seats(meeting)))
    text = say(language, "attendance-saved", present=str(there), seats=seats)
    ack(response_action="update", view=sentence_dialog(language, text))
