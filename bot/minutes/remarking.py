"""Merknader: those who were sent the minutes say whether they have any."""

from collections.abc import Mapping
from dataclasses import replace

from bot.act import Act
from bot.law import minutes_word
from bot.meeting import Meeting
from bot.minutes.course import Remark, Stage
from bot.minutes.errors import MinutesApproved, NotAskedForRemarks, RemarksOver
from bot.minutes.events import MinutesEvent, MinutesRemarkedOn
from bot.person import Person, PersonId
from bot.room.presence import Presence


def remark(
    meeting: Meeting, act: Act, *, person: Person, text: str = ""
) -> tuple[Meeting, tuple[MinutesEvent, ...]]:
    """Note that somebody has a remark on the latest issue, or that they have none.

    Raises:
        NotAskedForRemarks, MinutesApproved, RemarksOver: when it is not theirs to say,
            or too late.
    """
    require_remarkable(meeting, act, person.id)
    course = meeting.minutes
    number = len(course.issues)
    before = course.answer(person.id)
    if before and before.text == text:
        return meeting, ()
    said = Remark(
        person=person.id, name=person.name, at=act.at, issue=number, text=text
    )
    after = replace(course, remarks=(*course.remarks, said))
    return replace(meeting, minutes=after), (MinutesRemarkedOn(number, person.id),)


def require_remarkable(meeting: Meeting, act: Act, person: PersonId) -> None:
    """Let those remark on minutes who were sent them, while there is time.

    Raises:
        NotAskedForRemarks, MinutesApproved, RemarksOver: otherwise.
    """
    orders, latest = meeting.body.orders, meeting.minutes.latest
    language, word = orders.language, minutes_word(orders)
    if latest is None or person not in recipients(meeting):
        raise NotAskedForRemarks(language, minutes=word)
    if latest.stage is Stage.APPROVED:
        raise MinutesApproved(language, minutes=word)
    if latest.remarks_by and act.at >= latest.remarks_by:
        raise RemarksOver(language, minutes=word)


def recipients(meeting: Meeting) -> Mapping[PersonId, Person]:
    """List whom the minutes go to: all members, and whoever sat for one of them."""
    presence, found = Presence(meeting), dict[PersonId, Person]()
    for seat in meeting.body.seats:
        called = meeting.principal(seat.id)
        members = (called.person,) if called else ()
        for person in (*members, *presence.sat(seat.id)):
            found[person.id] = person
    return found
