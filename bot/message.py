"""Who must be told what. The outbox keeps these; the worker delivers them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from bot import events as e
from bot.body import SeatId
from bot.meeting import Meeting, MeetingId
from bot.message_kind import Kind as Kind  # noqa: PLC0414  # who speaks of messages speaks of kinds
from bot.person import PersonId
from bot.planning.version import VersionId
from bot.standing import is_in_calendar, still_called, was_called_before
from bot.turn import Calling


@dataclass(frozen=True, kw_only=True)
class Message:
    """One thing to tell one person."""

    kind: Kind
    to: PersonId
    meeting: MeetingId | None = None
    #: The version of a year's plan that it is about.
    plan: VersionId | None = None
    #: What tells two messages of a kind apart: a seat, a person, a version.
    about: str = ""
    #: The key of a message that must have arrived before this one may leave.
    after: str | None = None
    #: Only refreshes what the person has seen before, as with App Home.
    only_if_shown: bool = False

    @property
    def key(self) -> str:
        """Name the message, so that it exists once however often it is asked for."""
        return f"{self.kind}:{self.meeting or 0}:{self.to}:{self.about}"


def messages(meeting: Meeting, event: e.Event) -> Iterator[Message]:
    """Tell everyone whom an event concerns; a human tells those who aren't in Slack."""
    away = {s.person.id for _, s in meeting.everyone() if s.person.slack is None}
    return (m for m in _caused(meeting, event) if m.to not in away)


def _caused(meeting: Meeting, event: e.Event) -> Iterator[Message]:
    match event:
        case e.Reminded() | e.AnswersOverdue():
            yield from _about_silence(meeting, event)
        case e.OfSeat():
            yield from _about_seat(meeting, event)
        case e.SeatUnfilled() | e.SeatVacated():
            yield from _about_empty_seat(meeting, event)
        case e.MinutesDrawnUp(by):
            yield _message(meeting, Kind.MINUTES, by, about=str(meeting.version))
        case _:
            yield from _about_all(meeting, event)


def _about_all(meeting: Meeting, event: e.Event) -> Iterator[Message]:
    """Tell what concerns everyone who is called."""
    match event:
        case e.NoticeSent():
            yield from _copies(meeting)
        case e.ChangesSent():
            yield from _copies(meeting)
            yield from _corrected(meeting)
        case e.MeetingMoved():
            yield from (_card(meeting, p) for p in sorted(still_called(meeting)))
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
    yield from _to_secretariat(meeting, Kind.NOTICE_COPY, number)


def _corrected(meeting: Meeting) -> Iterator[Message]:
    """Tell those who have the notice; a stand-in who has not said yes has a card only.

    That card is kept right like all others.
    """
    for person in sorted(still_called(meeting)):
        card = _card(meeting, person)
        yield card
        if is_in_calendar(meeting, person):
            about = str(len(meeting.dispatches))
            yield _message(meeting, Kind.CORRECTED, person, about=about, after=card)


def _about_silence(
    meeting: Meeting, event: e.Reminded | e.AnswersOverdue
) -> Iterator[Message]:
    """Remind somebody once, in however many seats, or tell who has not answered."""
    about = str(meeting.version)
    match event:
        case e.Reminded(_, person):
            card = _card(meeting, person)
            yield _message(meeting, Kind.REMINDER, person, about=about, after=card)
        case e.AnswersOverdue():
            yield from _to_secretariat(meeting, Kind.UNANSWERED, about)


def _about_empty_seat(
    meeting: Meeting, event: e.SeatUnfilled | e.SeatVacated
) -> Iterator[Message]:
    yield from _principal_card(meeting, event.seat)
    is_vacant = isinstance(event, e.SeatVacated)
    kind = Kind.SEAT_VACATED if is_vacant else Kind.SEAT_UNFILLED
    yield from _to_secretariat(meeting, kind, _turn(meeting, event.seat))


def _about_seat(meeting: Meeting, event: e.OfSeat) -> Iterator[Message]:
    """Refresh the cards of the one who acted and of the one whose seat it is."""
    yield _card(meeting, event.person)
    yield from _principal_card(meeting, event.seat)
    match event:
        case e.Summoned(seat, person):
            yield from _summoned(meeting, seat, person)
        case e.StandInAsked(seat, person, by):
            yield from _asked_again(meeting, seat, person, by)
            yield from _reach(meeting, person)
        case e.StandInAccepted(_, person):
            yield _file(meeting, person, Kind.INVITATION)
        case e.StandInDeclined(_, person, had_accepted=True):
            yield _file(meeting, person, Kind.CANCELLATION)
        case e.StandInReleased(seat, person, had_accepted):
            yield from _released(meeting, seat, person, had_accepted=had_accepted)
        case e.MemberReleased(seat, person):
            yield from _succeeded(meeting, seat, person)
        case _:
            return


def refreshed(meeting: Meeting) -> Iterator[Message]:
    """Refresh what any change to a meeting shows in: overview and App Home."""
    if meeting.roll:
        yield from _to_secretariat(meeting, Kind.OVERVIEW, "")
    for person in sorted(concerned(meeting)):
        yield Message(kind=Kind.HOME, to=person, only_if_shown=True)


def arrived(meeting: Meeting, people: set[PersonId]) -> Iterator[Message]:
    """Give those who are in Slack only now what they would have had from the notice.

    A stand-in who said no or was let go has nothing to do with the meeting.
    """
    theirs = people & still_called(meeting)
    for person in sorted(theirs):
        yield _card(meeting, person)
        if is_in_calendar(meeting, person):
            yield _message(
                meeting,
                Kind.INVITATION,
                person,
                about=f"arrived-{meeting.sequence}",
                after=_card(meeting, person),
            )
    if theirs:
        # It tells who must be reached by other means.
        yield from _to_secretariat(meeting, Kind.OVERVIEW, "")


def concerned(meeting: Meeting) -> set[PersonId]:
    """Find everyone who sees a meeting: called, in a seat, or keeping its books."""
    called = {summons.person.id for _, summons in meeting.everyone()}
    holders = {seat.principal.id for seat in meeting.body.seats if seat.principal}
    return called | holders | {s.person.id for s in meeting.body.secretariat}


def _summoned(meeting: Meeting, seat: SeatId, person: PersonId) -> Iterator[Message]:
    """Give the file, below what is said to one who was called to something before."""
    told = None
    if was_called_before(meeting, person):
        turn, card = _turn(meeting, seat), _card(meeting, person)
        told = _message(meeting, Kind.SEATED, person, about=turn, after=card)
        yield told
    yield _file(meeting, person, Kind.INVITATION, after=told)
    yield from _reach(meeting, person)


def _succeeded(meeting: Meeting, seat: SeatId, person: PersonId) -> Iterator[Message]:
    """Tell somebody that they no longer sit there, and take it out of the calendar.

    Not if they sit in another seat of the meeting: one entry stands for all of them.
    """
    turn, card = _turn(meeting, seat), _card(meeting, person)
    told = _message(meeting, Kind.SUCCEEDED, person, about=turn, after=card)
    yield told
    if not meeting.calls(person):
        yield from _reach(meeting, person)
    if not is_in_calendar(meeting, person):
        yield _file(meeting, person, Kind.CANCELLATION, after=told)


def _asked_again(
    meeting: Meeting, seat: SeatId, person: PersonId, by: Calling
) -> Iterator[Message]:
    """Say it anew to somebody whose card only changes, which makes no sound."""
    before = [s for _, s in meeting.everyone() if s.person.id == person]
    if len(before) > 1 or by is Calling.CHANGED:
        turn, card = _turn(meeting, seat), _card(meeting, person)
        yield _message(meeting, Kind.ASKED_AGAIN, person, about=turn, after=card)


def _released(
    meeting: Meeting, seat: SeatId, person: PersonId, *, had_accepted: bool
) -> Iterator[Message]:
    if meeting.calls(person):
        # They sit there themselves now, or are asked for another seat, and hear that.
        if had_accepted and not is_in_calendar(meeting, person):
            yield _file(meeting, person, Kind.CANCELLATION)
        return
    turn, card = _turn(meeting, seat), _card(meeting, person)
    told = _message(meeting, Kind.RELEASED, person, about=turn, after=card)
    yield told
    yield from _reach(meeting, person)
    if had_accepted:
        yield _file(meeting, person, Kind.CANCELLATION, after=told)


def _everyone(
    meeting: Meeting,
    news: Kind,
    file: Kind,
    *,
    about: str,
    but: Collection[PersonId] = (),
) -> Iterator[Message]:
    for person in sorted(still_called(meeting).difference(but)):
        card = _card(meeting, person)
        told = _message(meeting, news, person, about=about, after=card)
        yield from (card, told, *_reach(meeting, person))
        if is_in_calendar(meeting, person):
            yield _file(meeting, person, file, after=told)


def _reach(meeting: Meeting, person: PersonId) -> Iterator[Message]:
    """Ask the secretary to tell somebody who isn't in Slack."""
    called = (s.person for _, s in meeting.everyone() if s.person.id == person)
    if next(called).slack is None:
        about = f"{person}-{meeting.version}"
        yield from _to_secretariat(meeting, Kind.REACH, about)


def _card(meeting: Meeting, person: PersonId) -> Message:
    return _message(meeting, Kind.CARD, person)


def _principal_card(meeting: Meeting, seat: SeatId) -> Iterator[Message]:
    if principal := meeting.principal(seat):
        yield _card(meeting, principal.person.id)


def _file(
    meeting: Meeting, person: PersonId, kind: Kind, *, after: Message | None = None
) -> Message:
    """Give a file below what is said about it, which is the card if nothing else is."""
    said = after or _card(meeting, person)
    return _message(meeting, kind, person, about=str(meeting.version), after=said)


def _to_secretariat(meeting: Meeting, kind: Kind, about: str) -> Iterator[Message]:
    for secretary in meeting.body.secretariat:
        yield _message(meeting, kind, secretary.person.id, about=about)


def _message(
    meeting: Meeting,
    kind: Kind,
    to: PersonId,
    *,
    about: str = "",
    after: Message | None = None,
) -> Message:
    return Message(
        kind=kind,
        to=to,
        meeting=meeting.id,
        about=about,
        after=after.key if after else None,
    )


def _turn(meeting: Meeting, seat: SeatId) -> str:
    """Tell one turn of a seat from the next, so that news is not taken for a repeat."""
    return f"{seat}-{meeting.version}"
