"""Who must be told what of that which has happened to a meeting."""

from collections.abc import Collection, Iterator

from bot import events as e
from bot.meeting import Meeting
from bot.message import Kind, Message, card, file, of_meeting, to_secretariat
from bot.person import PersonId
from bot.seat_telling import (
    about_empty_seat,
    about_seat,
    belongs_in_calendar,
    reach,
)


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
        case e.MeetingMoved(newcomers):
            yield from _everyone(meeting, Kind.MOVED, Kind.INVITATION, but=newcomers)
        case e.MeetingCancelled():
            yield from _everyone(meeting, Kind.CANCELLED, Kind.CANCELLATION)
        case e.MinutesDrawnUp(by):
            yield of_meeting(meeting, Kind.MINUTES, by, about=str(meeting.version))
        case _:
            return


def _about_silence(
    meeting: Meeting, event: e.Reminded | e.AnswersOverdue
) -> Iterator[Message]:
    """Remind somebody once, in however many seats, or tell who has not answered."""
    about = str(meeting.version)
    match event:
        case e.Reminded(_, person):
            below = card(meeting, person)
            yield of_meeting(meeting, Kind.REMINDER, person, about=about, after=below)
        case e.AnswersOverdue():
            yield from to_secretariat(meeting, Kind.UNANSWERED, about)


def refreshed(meeting: Meeting) -> Iterator[Message]:
    """Refresh what any change to a meeting shows in: overview and App Home."""
    if meeting.roll:
        yield from to_secretariat(meeting, Kind.OVERVIEW, "")
    for person in sorted(concerned(meeting)):
        yield Message(kind=Kind.HOME, to=person, only_if_shown=True)


def arrived(meeting: Meeting, people: set[PersonId]) -> Iterator[Message]:
    """Give those who are in Slack only now what they would have had from the notice.

    A stand-in who said no or was let go has nothing to do with the meeting.
    """
    theirs = people & _still_concerned(meeting)
    for person in sorted(theirs):
        yield card(meeting, person)
        if belongs_in_calendar(meeting, person):
            yield of_meeting(
                meeting,
                Kind.INVITATION,
                person,
                about=f"arrived-{meeting.sequence}",
                after=card(meeting, person),
            )
    if theirs:
        # It tells who must be reached by other means.
        yield from to_secretariat(meeting, Kind.OVERVIEW, "")


def concerned(meeting: Meeting) -> set[PersonId]:
    """Find everyone who sees a meeting: called, in a seat, or keeping its books."""
    called = {summons.person.id for _, summons in meeting.everyone()}
    holders = {seat.principal.id for seat in meeting.body.seats if seat.principal}
    return called | holders | {s.person.id for s in meeting.body.secretariat}


def _everyone(
    meeting: Meeting, news: Kind, attached: Kind, *, but: Collection[PersonId] = ()
) -> Iterator[Message]:
    about = str(meeting.sequence)
    for person in sorted(_still_concerned(meeting).difference(but)):
        own = card(meeting, person)
        told = of_meeting(meeting, news, person, about=about, after=own)
        yield from (own, told, *reach(meeting, person))
        if belongs_in_calendar(meeting, person):
            yield file(meeting, person, attached, after=told)


def _still_concerned(meeting: Meeting) -> set[PersonId]:
    """Leave out those who said no or were let go: it is not their meeting."""
    return {s.person.id for _, s in meeting.summonses() if s.holds}
