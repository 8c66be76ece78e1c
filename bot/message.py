"""Who must be told what. The outbox keeps these; the worker delivers them."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from enum import StrEnum

from bot import events as e
from bot.body import Rank, SeatId
from bot.meeting import Meeting, MeetingId
from bot.person import PersonId
from bot.planning.version import VersionId
from bot.turn import Calling


class Kind(StrEnum):
    """What a message is about, which decides how it looks."""

    #: A person's own message about one meeting: notice, question, receipt.
    CARD = "card"
    #: The secretary's overview of one meeting.
    OVERVIEW = "overview"
    #: The App Home of one person.
    HOME = "home"
    #: `innkalling.ics`, to put the meeting in the person's calendar.
    INVITATION = "invitation"
    #: `avlysning.ics`, to take it out again.
    CANCELLATION = "cancellation"
    #: The meeting was moved: come and answer anew.
    MOVED = "moved"
    #: The meeting is cancelled.
    CANCELLED = "cancelled"
    #: A stand-in who was let go is needed after all.
    ASKED_AGAIN = "asked_again"
    #: A stand-in is no longer needed.
    RELEASED = "released"
    #: A member's seat has passed on to another, or ended.
    SUCCEEDED = "succeeded"
    #: Somebody who has the meeting before them already sits in it as a member now.
    SEATED = "seated"
    #: To a member: an answer is missing.
    REMINDER = "reminder"
    #: To the secretary: who has not answered in time, and how they are reached.
    UNANSWERED = "unanswered"
    #: To the secretary: nobody is left to ask for a seat.
    SEAT_UNFILLED = "seat_unfilled"
    #: To the secretary: nobody sits in a seat any longer.
    SEAT_VACATED = "seat_vacated"
    #: To the secretary, in the morning: all that waits for them, in one message.
    CHORES = "chores"
    #: To the secretary: somebody must be reached by other means than Slack.
    REACH = "reach"
    #: To the secretary: the minutes as a Word document.
    MINUTES = "minutes"
    #: A year's plan is drafted, and may still be changed.
    PLAN_CIRCULATED = "plan_circulated"
    #: A year's plan is adopted.
    PLAN_ADOPTED = "plan_adopted"
    #: An adopted plan is changed, and why.
    PLAN_AMENDED = "plan_amended"
    #: `hold-av.ics`, to keep days free before anybody is called to them.
    HELD_DATES = "held_dates"
    #: To the secretary: a year's plan as a file.
    PLAN_FILE = "plan_file"
    #: `frister.ics`, to have deadlines in a calendar.
    DEADLINES_FILE = "deadlines_file"
    #: A meeting is demanded: to each member, who may support it.
    DEMAND = "demand"
    #: A third of the members demand a meeting: to those who see to it.
    DEMAND_REACHED = "demand_reached"
    #: Too few had joined a demand in time: to those who had.
    DEMAND_LAPSED = "demand_lapsed"
    #: What can be asked for, to somebody who wrote something else.
    HELP = "help"


#: Shown once and kept right ever after; everything else is said once and left alone.
LIVE = frozenset(
    {Kind.CARD, Kind.OVERVIEW, Kind.HOME, Kind.DEMAND, Kind.DEMAND_REACHED}
)


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
        case e.MeetingMoved(newcomers):
            yield from _everyone(meeting, Kind.MOVED, Kind.INVITATION, but=newcomers)
        case e.MeetingCancelled():
            yield from _everyone(meeting, Kind.CANCELLED, Kind.CANCELLATION)
        case e.MinutesDrawnUp(by):
            yield _message(meeting, Kind.MINUTES, by, about=str(meeting.version))
        case _:
            return


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
    theirs = people & _still_concerned(meeting)
    for person in sorted(theirs):
        yield _card(meeting, person)
        if belongs_in_calendar(meeting, person):
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


def belongs_in_calendar(meeting: Meeting, person: PersonId) -> bool:
    """Tell whether somebody has the file: with the notice, or since their yes."""
    return any(
        summons.rank is not Rank.STAND_IN or summons.accepted_at is not None
        for _, summons in meeting.called(person)
        if summons.holds
    )


def _summoned(meeting: Meeting, seat: SeatId, person: PersonId) -> Iterator[Message]:
    """Give the file, below what is said to one who was called to something before."""
    told = None
    if _has_card(meeting, person):
        turn, card = _turn(meeting, seat), _card(meeting, person)
        told = _message(meeting, Kind.SEATED, person, about=turn, after=card)
        yield told
    yield _file(meeting, person, Kind.INVITATION, after=told)
    yield from _reach(meeting, person)


def _has_card(meeting: Meeting, person: PersonId) -> bool:
    """Tell whether somebody was called before the last time that they were."""
    called = [s.called_at for _, s in meeting.everyone() if s.person.id == person]
    return min(called) < max(called)


def _succeeded(meeting: Meeting, seat: SeatId, person: PersonId) -> Iterator[Message]:
    """Tell somebody that they no longer sit there, and take it out of the calendar.

    Not if they sit in another seat of the meeting: one entry stands for all of them.
    """
    turn, card = _turn(meeting, seat), _card(meeting, person)
    told = _message(meeting, Kind.SUCCEEDED, person, about=turn, after=card)
    yield told
    if not meeting.calls(person):
        yield from _reach(meeting, person)
    if not belongs_in_calendar(meeting, person):
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
        if had_accepted and not belongs_in_calendar(meeting, person):
            yield _file(meeting, person, Kind.CANCELLATION)
        return
    turn, card = _turn(meeting, seat), _card(meeting, person)
    told = _message(meeting, Kind.RELEASED, person, about=turn, after=card)
    yield told
    yield from _reach(meeting, person)
    if had_accepted:
        yield _file(meeting, person, Kind.CANCELLATION, after=told)


def _everyone(
    meeting: Meeting, news: Kind, file: Kind, *, but: Collection[PersonId] = ()
) -> Iterator[Message]:
    about = str(meeting.sequence)
    for person in sorted(_still_concerned(meeting).difference(but)):
        card = _card(meeting, person)
        told = _message(meeting, news, person, about=about, after=card)
        yield from (card, told, *_reach(meeting, person))
        if belongs_in_calendar(meeting, person):
            yield _file(meeting, person, file, after=told)


def _still_concerned(meeting: Meeting) -> set[PersonId]:
    """Leave out those who said no or were let go: it is not their meeting."""
    return {s.person.id for _, s in meeting.summonses() if s.holds}


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
