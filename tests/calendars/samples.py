"""One calendar of each kind that leaves the house, by name."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

from bot.act import Act
from bot.answer import come
from bot.apology import apologise
from bot.change import cancel, move
from bot.ics import Method, held, invitation
from bot.meeting import Apology, Form, Meeting, MeetingId, Reason
from bot.orders import Language, StandingOrders
from bot.person import Person
from bot.subscription import ended_calendar
from tests.builders import (
    ASTRID,
    BJARNE,
    FRODE,
    NOW,
    SOLVEIG,
    a_body,
    a_called_meeting,
    a_meeting,
    a_plan,
    a_slot,
    a_time,
    an_act,
    an_agenda,
)
from tests.feeds import own_calendar

SENDER: Final = "sekretariatet@example.no"
TODAY: Final = NOW.date()


def later(by: Person, *, hours: int) -> Act:
    """Make the frame of a change that comes some hours after the notice."""
    return an_act(by, at=NOW + timedelta(hours=hours))


def a_meeting_with_stand_in() -> Meeting:
    """Let Astrid be ill, and Bjarne come in her place."""
    ill = Apology(reason=Reason.ILLNESS, note="Brukket ankelen")
    away, _ = apologise(
        a_called_meeting(), later(ASTRID, hours=1), person=ASTRID.id, apology=ill
    )
    filled, _ = come(away, later(BJARNE, hours=2), person=BJARNE.id)
    return filled


def a_moved_meeting(title: str = "") -> Meeting:
    """Move the meeting to the next day."""
    before = a_called_meeting(title=title)
    slot = a_slot(day=date(2026, 2, 27), place="Lier rådhus")
    moved, _ = move(
        before, later(SOLVEIG, hours=3), plan=a_plan(before), slot=slot, seen_sequence=0
    )
    return moved


def a_cancelled_meeting() -> Meeting:
    """Call the meeting off."""
    cancelled, _ = cancel(a_called_meeting(), later(SOLVEIG, hours=4), why="Snøstorm")
    return cancelled


def a_year() -> tuple[Meeting, ...]:
    """Plan a year with everything that occurs, one meeting in each month."""
    nynorsk = a_body(name="Rådet", orders=StandingOrders(language=Language.NYNORSK))
    seminar = a_meeting(
        title="Seminar; «hva nå, Norge?» 🏔️",
        starts_at=a_time(10, day=date(2026, 3, 28)),
        ends_at=a_time(15, day=date(2026, 3, 29)),
        agenda=an_agenda(
            "En sak med et navn som er så langt at ingen linje rommer " * 2
        ),
    )
    meetings = (
        a_meeting_with_stand_in(),
        seminar,
        a_moved_meeting(title="Ekstraordinært møte"),
        replace(a_cancelled_meeting(), form=Form.REMOTE, place=""),
        a_meeting(
            body=nynorsk,
            starts_at=a_time(9, day=date(2026, 10, 22)),
            ends_at=a_time(12, day=date(2026, 10, 22)),
        ),
        a_meeting(
            starts_at=a_time(9, day=date(2040, 7, 5)),
            ends_at=a_time(12, day=date(2040, 7, 5)),
        ),
    )
    return tuple(
        replace(meeting, id=MeetingId(i), uid=f"mote-{i}")
        for i, meeting in enumerate(meetings, start=1)
    )


def _request(meeting: Meeting, person: Person) -> bytes:
    return invitation(meeting, person, method=Method.REQUEST, sender=SENDER)


def _cancel(meeting: Meeting, person: Person) -> bytes:
    return invitation(meeting, person, method=Method.CANCEL, sender=SENDER)


SAMPLES: Final[Mapping[str, bytes]] = {
    "feed-member": own_calendar(a_year(), ASTRID.id, on=TODAY),
    "feed-stand-in": own_calendar(a_year(), BJARNE.id, on=TODAY),
    "feed-secretary": own_calendar(a_year(), SOLVEIG.id, on=TODAY),
    "feed-empty": own_calendar((), FRODE.id, on=TODAY),
    "feed-ended": ended_calendar(Language.BOKMAL),
    "invitation-member": _request(a_called_meeting(), ASTRID),
    "invitation-stand-in": _request(a_meeting_with_stand_in(), BJARNE),
    "invitation-moved": _request(a_moved_meeting(), ASTRID),
    "invitation-to-organiser": _request(
        a_called_meeting(), replace(ASTRID, email=SENDER)
    ),
    "invitation-without-email": _request(a_called_meeting(), replace(ASTRID, email="")),
    "held-dates": held(a_year(), person=ASTRID.id, sender=SENDER),
    "cancellation": _cancel(a_cancelled_meeting(), ASTRID),
}
