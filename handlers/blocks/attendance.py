"""The dialogs of the roll call: who sat in each seat, and the times of those in part."""

from collections.abc import Iterator
from datetime import time

from bot import dates
from bot.attendance import Attendance, Presence
from bot.body import Seat, SeatId
from bot.meeting import Meeting
from bot.person import PersonId
from bot.phrases import say
from bot.roll_call import expected_attendance, possible_sitters
from handlers.blocks.card import name, when_and_where
from handlers.blocks.elements import (
    Block,
    dialog,
    escape,
    field,
    option,
    section,
    select,
    text_input,
    time_input,
)

#: Block Kit's room for seats in one dialog, with some left for the rest.
SEATS_AT_MOST = 90


def attendance_dialog(meeting: Meeting) -> Block:
    """List the seats, each filled in from the answers as far as they go."""
    language = meeting.body.orders.language
    intro = say(
        language,
        "attendance-intro",
        meeting=escape(name(meeting)),
        when=escape(when_and_where(meeting)),
    )
    seats = [seat for seat in meeting.body.seats if seat.id in meeting.roll]
    guests = field(
        "guests",
        say(language, "attendance-guests"),
        text_input(initial=_guests(meeting), lines=True),
        hint=say(language, "attendance-guests-hint"),
        is_optional=True,
    )
    return dialog(
        "attendance",
        say(language, "attendance-title"),
        [
            section(intro),
            *(_seat(meeting, seat) for seat in seats[:SEATS_AT_MOST]),
            guests,
        ],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=f"{meeting.id}|{_shown(meeting, seats)}",
    )


def shown_choices(about: str) -> dict[SeatId, str]:
    """Read back what the dialog was filled in with, so that changes can be told."""
    pairs = (pair.partition(":") for pair in about.split(",") if pair)
    return {SeatId(int(seat)): choice for seat, _, choice in pairs}


def times_dialog(meeting: Meeting) -> Block | None:
    """Ask when those came and left who were there in part; nothing if nobody was."""
    language = meeting.body.orders.language
    fields = [f for seat in meeting.body.seats for f in _times(meeting, seat)]
    if not fields:
        return None
    return dialog(
        "attendance_times",
        say(language, "attendance-title"),
        [section(say(language, "attendance-times-intro")), *fields],
        submit=say(language, "button-save"),
        close=say(language, "button-close"),
        about=str(meeting.id),
    )


def choice(presence: Presence, person: PersonId | None, *, in_part: bool) -> str:
    """Name what can be chosen for a seat, so that it can be read back."""
    return f"{presence.value}/{person or ''}/{'part' if in_part else ''}"


def _seat(meeting: Meeting, seat: Seat) -> Block:
    expected = expected_attendance(meeting, seat)
    return field(
        f"seat-{seat.id}",
        seat.participant,
        select(_choices(meeting, seat), chosen=_chosen(expected)),
    )


def _shown(meeting: Meeting, seats: list[Seat]) -> str:
    shown = ((seat, _chosen(expected_attendance(meeting, seat))) for seat in seats)
    return ",".join(f"{seat.id}:{choice}" for seat, choice in shown if choice)


def _chosen(expected: Attendance | None) -> str:
    if expected is None:
        return ""
    person = expected.person.id if expected.person else None
    return choice(expected.presence, person, in_part=expected.in_part)


def _choices(meeting: Meeting, seat: Seat) -> Iterator[Block]:
    language = meeting.body.orders.language
    principal = meeting.principal(seat.id)
    for person in possible_sitters(meeting, seat):
        own = principal is None or person == principal.person
        for_whom = "" if own or principal is None else principal.person.name
        for in_part in (False, True):
            key = (
                f"attendance-{'part' if in_part else 'present'}{'' if own else '-for'}"
            )
            text = say(language, key, name=person.name, member=for_whom)
            value = choice(Presence.PRESENT, person.id, in_part=in_part)
            yield option(text, value)
    for presence in (Presence.EXCUSED, Presence.NOT_COME):
        text = say(language, f"attendance-{presence.value}")
        yield option(text, choice(presence, None, in_part=False))


def _times(meeting: Meeting, seat: Seat) -> Iterator[Block]:
    seen = meeting.attendance.get(seat.id)
    if seen is None or not seen.in_part or seen.person is None:
        return
    language = meeting.body.orders.language
    for key, moment in (("arrived", seen.arrived_at), ("left", seen.left_at)):
        label = say(language, f"attendance-{key}", name=seen.person.name)
        initial: time | None = dates.local(moment).time() if moment else None
        yield field(f"{key}-{seat.id}", label, time_input(initial), is_optional=True)


def _guests(meeting: Meeting) -> str:
    return "\n".join(
        f"{guest.name}, {guest.capacity}" if guest.capacity else guest.name
        for guest in meeting.guests
    )
