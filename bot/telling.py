"""Who must be told what of that which has happened to a meeting."""

from collections.abc import Collection, Iterator
from dataclasses import replace

from bot import events as e
from bot.meeting import Meeting
from bot.message import Kind, Message, card, file, of_meeting, to_secretariat
from bot.minutes.events import OfMinutes
from bot.minutes.telling import about_minutes
from bot.person import PersonId
from bot.room.events import RoomEvent
from bot.room.telling import about_room
from bot.seat_telling import about_empty_seat, about_seat, reach
from bot.standing import is_in_calendar, still_called


def messages(meeting: Meeting, event: e.Event) -> Iterator[Message]:
    """Tell everyone whom an event concerns; a human tells those who aren't in Slack."""
    away = {s.person.id for _, s in meeting.everyone() if s.person.slack is None}
    return (m for m in _caused(meeting, event) if m.to not in away)


def _caused(meeting: Meeting, event: e.Event) -> Iterator[Message]:
    match event:
        case e.Reminded() | e.AnswersOverdue():
            yield from _about_silence(meeting, event)
        case e.OfSeat():
            yield from about_seat(meeting, event)
        case e.SeatUnfilled() | e.SeatVacated() | e.SeatLeftEmpty():
            yield from about_empty_seat(meeting, event)
        case e.QuorumThreatened():
            yield from _to_leaders(meeting, str(meeting.threats_told))
        case RoomEvent() | OfMinutes():
            yield from _about_held(meeting, event)
        case e.MinutesDrawnUp(by):
            yield of_meeting(meeting, Kind.MINUTES, by, about=str(meeting.version))
        case _:
            yield from _about_all(meeting, event)


def _to_leaders(meeting: Meeting, about: str) -> Iterator[Message]:
    """Tell those who can do something about it that too few may come."""
    for person in sorted(_leaders(meeting)):
        yield of_meeting(meeting, Kind.QUORUM_THREATENED, person, about=about)


def _leaders(meeting: Meeting) -> set[PersonId]:
    """Find the secretaries, and who leads the body."""
    chair = meeting.body.chair
    leads = {chair.person.id} if chair and chair.person else set()
    return leads | {s.person.id for s in meeting.body.secretariat}


def _about_held(meeting: Meeting, event: e.Event) -> Iterator[Message]:
    """Tell of what was done in the room, and of what is written of it."""
    match event:
        case RoomEvent():
            yield from about_room(meeting, event)
        case OfMinutes():
            yield from about_minutes(meeting, event)


def _about_all(meeting: Meeting, event: e.Event) -> Iterator[Message]:
    """Tell what concerns everyone who is called."""
    match event:
        case e.NoticeSent():
            yield from _copies(meeting)
        case e.ChangesSent():
            yield from _copies(meeting)
            yield from _corrected(meeting)
        case e.MeetingMoved():
            yield from (card(meeting, p) for p in sorted(still_called(meeting)))
        case e.MoveTold(newcomers):
            yield from _copies(meeting)
            about = str(len(meeting.dispatches))
            told = (Kind.MOVED, Kind.INVITATION)
            yield from _everyone(meeting, *told, about=about, but=newcomers)
        case e.MeetingCancelled():
            told = (Kind.CANCELLED, Kind.CANCELLATION)
            yield from _everyone(meeting, *told, about=str(meeting.sequence))


def _copies(meeting: Meeting) -> Iterator[Message]:
    """Give the secretaries what is sent to all others."""
    number = str(len(meeting.dispatches))
    yield from to_secretariat(meeting, Kind.NOTICE_COPY, number)


def _corrected(meeting: Meeting) -> Iterator[Message]:
    """Tell those who have the notice; a stand-in who has not said yes has a card only.

    That card is kept right like all others.
    """
    for person in sorted(still_called(meeting)):
        own = card(meeting, person)
        yield own
        if is_in_calendar(meeting, person):
            about = str(len(meeting.dispatches))
            yield of_meeting(meeting, Kind.CORRECTED, person, about=about, after=own)


def _about_silence(
    meeting: Meeting, event: e.Reminded | e.AnswersOverdue
) -> Iterator[Message]:
    """Remind somebody once, in however many seats, or tell who has not answered."""
    about = str(meeting.version)
    match event:
        case e.Reminded(_, person):
            own = card(meeting, person)
            yield of_meeting(meeting, Kind.REMINDER, person, about=about, after=own)
        case e.AnswersOverdue():
            yield from to_secretariat(meeting, Kind.UNANSWERED, about)


def refreshed(meeting: Meeting) -> Iterator[Message]:
    """Refresh what any change to a meeting shows in: overview and App Home."""
    if meeting.roll:
        yield from to_secretariat(meeting, Kind.OVERVIEW)
    for number in range(meeting.threats_told):
        for told in _to_leaders(meeting, str(number + 1)):
            yield replace(told, only_if_shown=True)
    yield from _homes(concerned(meeting))


def refreshed_in_room(meeting: Meeting) -> Iterator[Message]:
    """Refresh what a change in the room shows in: nothing that members see."""
    yield from to_secretariat(meeting, Kind.OVERVIEW)
    yield from _homes({keeper.person.id for keeper in meeting.body.secretariat})


def _homes(people: Collection[PersonId]) -> Iterator[Message]:
    for person in sorted(people):
        yield Message(kind=Kind.HOME, to=person, only_if_shown=True)


def arrived(meeting: Meeting, people: set[PersonId]) -> Iterator[Message]:
    """Give those who are in Slack only now what they would have had from the notice.

    A stand-in who said no or was let go has nothing to do with the meeting.
    """
    theirs = people & still_called(meeting)
    for person in sorted(theirs):
        own = card(meeting, person)
        yield own
        if is_in_calendar(meeting, person):
            about = f"arrived-{meeting.sequence}"
            yield of_meeting(meeting, Kind.INVITATION, person, about=about, after=own)
    if theirs:
        # It tells who must be reached by other means.
        yield from to_secretariat(meeting, Kind.OVERVIEW)


def concerned(meeting: Meeting) -> set[PersonId]:
    """Find everyone who sees a meeting: called, in a seat, or keeping its books."""
    called = {summons.person.id for _, summons in meeting.everyone()}
    holders = {seat.principal.id for seat in meeting.body.seats if seat.principal}
    looking = {leader.id for leader in meeting.body.group_leaders}
    contacts = (seat.contact for seat in meeting.body.seats if seat.contact_answers)
    helping = {contact.id for contact in contacts if contact}
    keeping = {s.person.id for s in meeting.body.secretariat}
    return called | holders | looking | helping | keeping


def _everyone(
    meeting: Meeting,
    news: Kind,
    attached: Kind,
    *,
    about: str,
    but: Collection[PersonId] = (),
) -> Iterator[Message]:
    for person in sorted(still_called(meeting).difference(but)):
        own = card(meeting, person)
        told = of_meeting(meeting, news, person, about=about, after=own)
        yield from (own, told, *reach(meeting, person))
        if is_in_calendar(meeting, person):
            yield file(meeting, person, attached, after=told)
