"""The dialogs of the roll call: who sat in which seat, and when those in part came."""

import zlib
from collections.abc import Iterator
from datetime import datetime, time
from itertools import chain
from typing import Final

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
SEATS_AT_MOST: Final = 90
#: The same for those whose times are asked about.
TIMES_AT_MOST: Final = 98


def attendance_dialog(meeting: Meeting, *, first: int = 0) -> Block:
    """List the seats, each filled in from the answers as far as they go.

    Of a large body it shows those from `first` on that there is room for; the next
    dialog shows the rest, and the last one asks for guests.
    """
    language = meeting.body.orders.language
    intro = say(
        language,
        "attendance-intro",
        meeting=escape(name(meeting)),
        when=when_and_where(meeting),
    )
    seats = called_seats(meeting)[first : first + SEATS_AT_MOST]
    is_last = first + SEATS_AT_MOST >= len(called_seats(meeting))
    blocks = [section(intro), *(_seat(meeting, seat) for seat in seats)]
    guests = _guests_field(meeting)
    listed = mark(guests["element"].get("initial_value", ""))
    return dialog(
        "attendance",
        say(language, "attendance-title"),
        [*blocks, guests] if is_last else blocks,
        submit=say(language, "button-save" if is_last else "button-next"),
        close=say(language, "button-close"),
        about=f"{meeting.id}|{first}|{_shown(meeting, seats)}|{listed}",
    )


def next_attendance_dialog(meeting: Meeting, *, first: int) -> Block | None:
    """List the seats that the dialog before had no room for, if there are any."""
    following = first + SEATS_AT_MOST
    if following >= len(called_seats(meeting)):
        return None
    return attendance_dialog(meeting, first=following)


def called_seats(meeting: Meeting) -> list[Seat]:
    """List the seats that somebody is called to, in roster order."""
    return [seat for seat in meeting.body.seats if meeting.principal(seat.id)]


def shown_choices(about: str) -> dict[SeatId, str]:
    """Read back what the dialog was filled in with, so that changes can be told."""
    pairs = (pair.partition(":") for pair in about.split(",") if pair)
    return {SeatId(int(seat)): choice for seat, _, choice in pairs}


def mark(text: str) -> str:
    """Give a short mark of a text, by which it is told whether somebody changed it."""
    return f"{zlib.crc32(text.encode()):x}"


def times_dialog(meeting: Meeting) -> Block | None:
    """Ask when those came and left who were there in part; nothing if nobody was."""
    language = meeting.body.orders.language
    seats = [[*_times(meeting, seat)] for seat in meeting.body.seats]
    asked = [fields for fields in seats if fields]
    if not asked:
        return None
    room = TIMES_AT_MOST // len(asked[0])
    return dialog(
        "attendance_times",
        say(language, "attendance-title"),
        [
            section(say(language, "attendance-times-intro")),
            *chain.from_iterable(asked[:room]),
        ],
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
        # Whoever has come to a seat of their own comes for nobody, proxy or holder.
        own = principal is None or person in (
            principal.person,
            seat.holder,
            seat.proxy,
        )
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
        if len(meeting.days) > 1:
            label = say(language, f"attendance-day-{key}", name=seen.person.name)
            yield field(f"{key}_day-{seat.id}", label, _days(meeting, key, moment))
        label = say(language, f"attendance-{key}", name=seen.person.name)
        initial: time | None = dates.local(moment).time() if moment else None
        yield field(f"{key}-{seat.id}", label, time_input(initial), is_optional=True)


def _days(meeting: Meeting, key: str, moment: datetime | None) -> Block:
    """Offer the days of a seminar: one comes on the first, and leaves on the last."""
    language, days = meeting.body.orders.language, meeting.days
    usual = days[0] if key == "arrived" else days[-1]
    chosen = dates.local(moment).date() if moment else usual
    names = (option(dates.day_and_month(language, day), day) for day in days)
    return select(names, chosen=chosen)


def _guests_field(meeting: Meeting) -> Block:
    language = meeting.body.orders.language
    known = "\n".join(
        f"{guest.name}, {guest.capacity}" if guest.capacity else guest.name
        for guest in meeting.guests
    )
    return field(
        "guests",
        say(language, "attendance-guests"),
        text_input(initial=known, lines=True),
        hint=say(language, "attendance-guests-hint"),
        is_optional=True,
    )
