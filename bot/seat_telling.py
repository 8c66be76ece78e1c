"""Who must be told what of a seat: whoever acted, whose it is, and the secretary."""

from collections.abc import Iterator
from enum import StrEnum
from typing import Final

from bot import events as e
from bot.body import SeatId
from bot.meeting import Answer, Meeting, Status, Verdict
from bot.message import Kind, Message, card, file, of_meeting, to_secretariat
from bot.orders import Told
from bot.person import PersonId
from bot.standing import is_in_calendar, was_called_before
from bot.turn import Calling
from bot.validity import to_judge

#: What is told of a seat as a whole, and of nobody in particular.
EmptySeat = e.SeatUnfilled | e.SeatVacated | e.SeatLeftEmpty


#: What tells that a member is away.
ABSENCES: Final = (e.ApologyGiven, e.AbsenceNoted, e.PartlyAway)


class Errand(StrEnum):
    """What the secretary has to say to somebody who isn't in Slack."""

    #: Ask whether they come, as a member or as a stand-in.
    ASK = "ask"
    #: Tell a stand-in that they are not needed.
    RELEASED = "released"
    #: Tell a member that the seat is another's.
    SUCCEEDED = "succeeded"
    CANCELLED = "cancelled"


def about_empty_seat(meeting: Meeting, event: EmptySeat) -> Iterator[Message]:
    """Give the secretary a task, or put the one right that they have."""
    yield from _cards_in(meeting, event.seat)
    yield from _at_home(meeting, event.seat, is_news=False)
    match event:
        case e.SeatUnfilled(seat):
            yield from to_secretariat(meeting, Kind.SEAT_UNFILLED, _turn(meeting, seat))
        case e.SeatVacated(seat):
            about = f"{seat}-{meeting.version}"
            yield from to_secretariat(meeting, Kind.SEAT_VACATED, about)
        case e.SeatLeftEmpty(seat):
            yield from _tasks_again(meeting, seat)


def about_seat(meeting: Meeting, event: e.OfSeat) -> Iterator[Message]:
    """Refresh the cards of who acted and of whose seat it is, and the tasks of it."""
    yield card(meeting, event.person)
    yield from _cards_in(meeting, event.seat)
    yield from _tasks_again(meeting, event.seat)
    yield from _reach_again(meeting, event.person)
    yield from _at_home(meeting, event.seat, is_news=isinstance(event, ABSENCES))
    yield from _about_validity(meeting, event)
    match event:
        case e.Summoned(seat, person):
            yield from _summoned(meeting, seat, person)
        case e.ReturnWished(seat):
            about = _turn(meeting, seat)
            yield from to_secretariat(meeting, Kind.RETURN_WISHED, about)
        case e.ReturnRefused(seat, person):
            yield _news(meeting, Kind.RETURN_REFUSED, seat, person)
        case e.MemberReleased(seat, person):
            yield from _succeeded(meeting, seat, person)
        case _:
            yield from _about_stand_in(meeting, event)


def _about_stand_in(meeting: Meeting, event: e.OfSeat) -> Iterator[Message]:
    match event:
        case e.StandInAsked(seat, person, by):
            yield from _asked_again(meeting, seat, person, by)
            yield from reach(meeting, person)
        case e.StandInAccepted(_, person):
            yield file(meeting, person, Kind.INVITATION)
        case e.StandInDeclined(_, person, had_accepted=True):
            yield file(meeting, person, Kind.CANCELLATION)
        case e.StandInReleased(seat, person, had_accepted):
            yield from _released(meeting, seat, person, had_accepted=had_accepted)


def reach(meeting: Meeting, person: PersonId) -> Iterator[Message]:
    """Ask the secretary to tell somebody who isn't in Slack."""
    called = [s for _, s in meeting.everyone() if s.person.id == person]
    if called[0].person.slack is None:
        about = _reaching(meeting, person, errand(meeting, person))
        yield from to_secretariat(meeting, Kind.REACH, about)


def errand(meeting: Meeting, person: PersonId) -> Errand:
    """Tell what somebody must be told: to answer, not to come, or that it is off."""
    if meeting.status is Status.CANCELLED:
        return Errand.CANCELLED
    called = meeting.called(person)
    if not called:
        return Errand.SUCCEEDED
    _, summons = called[0]
    if summons.answer is not Answer.RELEASED:
        return Errand.ASK
    return Errand.RELEASED if summons.is_stand_in else Errand.SUCCEEDED


def read_reaching(about: str) -> tuple[PersonId, int, Errand]:
    """Read back whom a task is about, which question of theirs, and the errand."""
    person, question, what = about.split("-")
    return PersonId(int(person)), int(question), Errand(what)


def _reaching(meeting: Meeting, person: PersonId, what: Errand) -> str:
    return f"{person}-{meeting.question(person)}-{what.value}"


def _reach_again(meeting: Meeting, person: PersonId) -> Iterator[Message]:
    """Put right what the secretary was asked before of somebody who isn't in Slack."""
    called = [s for _, s in meeting.everyone() if s.person.id == person]
    if called[0].person.slack is not None:
        return
    for number in range(meeting.sequence, meeting.question(person) + 1):
        about = f"{person}-{number}-{Errand.ASK.value}"
        yield from _shown(meeting, Kind.REACH, about)


def _tasks_again(meeting: Meeting, seat: SeatId) -> Iterator[Message]:
    """Put right the tasks that the secretary has had of a seat."""
    for turn in range(1, meeting.times_handed_over(seat) + 1):
        for kind in (Kind.SEAT_UNFILLED, Kind.RETURN_WISHED):
            yield from _shown(meeting, kind, f"{seat}-{turn}")
    for time in range(1, meeting.times_excused(seat) + 1):
        yield from _shown(meeting, Kind.APOLOGY_TO_JUDGE, f"{seat}-{time}")


def _shown(meeting: Meeting, kind: Kind, about: str) -> Iterator[Message]:
    for secretary in meeting.body.secretariat:
        yield Message(
            kind=kind,
            to=secretary.person.id,
            meeting=meeting.id,
            about=about,
            only_if_shown=True,
        )


def _summoned(meeting: Meeting, seat: SeatId, person: PersonId) -> Iterator[Message]:
    """Give the file, below what is said to one who was called to something before."""
    told = None
    if was_called_before(meeting, person):
        told = _news(meeting, Kind.SEATED, seat, person)
        yield told
    yield file(meeting, person, Kind.INVITATION, after=told)
    yield from reach(meeting, person)


def _succeeded(meeting: Meeting, seat: SeatId, person: PersonId) -> Iterator[Message]:
    """Tell somebody that they no longer sit there, and take it out of the calendar.

    Not if they sit in another seat of the meeting: one entry stands for all of them.
    """
    told = _news(meeting, Kind.SUCCEEDED, seat, person)
    yield told
    if not meeting.calls(person):
        yield from reach(meeting, person)
    if not is_in_calendar(meeting, person):
        yield file(meeting, person, Kind.CANCELLATION, after=told)


def _asked_again(
    meeting: Meeting, seat: SeatId, person: PersonId, by: Calling
) -> Iterator[Message]:
    """Say it anew to somebody whose card only changes, which makes no sound."""
    before = [s for _, s in meeting.everyone() if s.person.id == person]
    if len(before) > 1 or by is Calling.CHANGED:
        yield _news(meeting, Kind.ASKED_AGAIN, seat, person)


def _released(
    meeting: Meeting, seat: SeatId, person: PersonId, *, had_accepted: bool
) -> Iterator[Message]:
    if meeting.calls(person):
        # They sit there themselves now, or are asked for another seat, and hear that.
        if had_accepted and not is_in_calendar(meeting, person):
            yield file(meeting, person, Kind.CANCELLATION)
        return
    told = _news(meeting, Kind.RELEASED, seat, person)
    yield told
    yield from reach(meeting, person)
    if had_accepted:
        yield file(meeting, person, Kind.CANCELLATION, after=told)


def _about_validity(meeting: Meeting, event: e.OfSeat) -> Iterator[Message]:
    """Ask the secretary whether it is valid; tell the member when it isn't."""
    given = event.seat, event.person
    waiting = ((seat.id, summons.person.id) for seat, summons in to_judge(meeting))
    if isinstance(event, ABSENCES) and given in waiting:
        about = f"{event.seat}-{meeting.times_excused(event.seat)}"
        yield from to_secretariat(meeting, Kind.APOLOGY_TO_JUDGE, about)
    if isinstance(event, e.ApologyJudged) and event.verdict is Verdict.INVALID:
        yield _news(meeting, Kind.APOLOGY_REFUSED, event.seat, event.person)


def _at_home(meeting: Meeting, id: SeatId, *, is_news: bool) -> Iterator[Message]:
    """Tell the participant whose seat it is, where the body's rule says so."""
    seat = next((each for each in meeting.body.seats if each.id == id), None)
    is_told = meeting.body.orders.told is Told.PARTICIPANT_TOO
    if is_told and seat and seat.contact and seat.contact.slack:
        yield Message(
            kind=Kind.ABSENCE_TOLD,
            to=seat.contact.id,
            meeting=meeting.id,
            about=str(id),
            only_if_shown=not is_news,
        )


def _cards_in(meeting: Meeting, seat: SeatId) -> Iterator[Message]:
    """Refresh the cards of whose seat it is, and of those who may have it yet."""
    if principal := meeting.principal(seat):
        yield card(meeting, principal.person.id)
    for summons in meeting.roll.get(seat, ()):
        if summons.is_stand_in and summons.answer in (Answer.AWAY, Answer.SILENT):
            yield card(meeting, summons.person.id)


def _news(meeting: Meeting, kind: Kind, seat: SeatId, person: PersonId) -> Message:
    """Say something once, below the card; the version tells it from a repeat."""
    about = f"{seat}-{meeting.version}"
    return of_meeting(meeting, kind, person, about=about, after=card(meeting, person))


def _turn(meeting: Meeting, seat: SeatId) -> str:
    """Tell one task of a seat from the next, so that it is not taken for a repeat."""
    return f"{seat}-{meeting.times_handed_over(seat)}"
