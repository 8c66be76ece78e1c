"""Answers: one tap says yes, and any answer can be changed until the meeting begins."""

from bot.act import Act
from bot.body import Seat
from bot.elsewhere import NOWHERE, Elsewhere
from bot.errors import (
    AnswerOutdated,
    MeetingCancelled,
    MeetingHasBegun,
    NoLongerNeeded,
    NotCalled,
    NotForOthers,
    NoticeNotSent,
)
from bot.events import (
    Accepted,
    ApologyWithdrawn,
    Event,
    ReturnWished,
    StandInAccepted,
    Unsure,
)
from bot.filling import come_back, fill_seats, has_the_word_of
from bot.late_yes import take_up
from bot.meeting import Answer, Meeting, Status, Summons
from bot.orders import ReleaseRule
from bot.person import PersonId
from bot.seat_errors import StandInHasAccepted


def come(
    meeting: Meeting,
    act: Act,
    elsewhere: Elsewhere = NOWHERE,
    *,
    person: PersonId,
    seen_question: int | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Say that a person comes: a first yes, a yes after a no, or a stand-in's yes.

    Whoever has let another have the seat may have to wait for the secretary's word.

    Raises:
        NotCalled, NoLongerNeeded, NotForOthers, NoticeNotSent, MeetingCancelled,
        MeetingHasBegun, AnswerOutdated: when the answer can't be taken.
    """
    events: list[Event] = []
    before = meeting
    for seat, summons in answerable(meeting, act, person, seen_question=seen_question):
        if summons.answer is Answer.COMING and not summons.gap:
            continue
        changes, said = _yes(meeting, act, seat, summons)
        meeting, let_go = take_up(meeting, act, seat, summons)
        meeting = meeting.answer(seat.id, person, **changes)
        events += (*said, *let_go)
    meeting, filled = fill_seats(before, meeting, act, elsewhere=elsewhere)
    return meeting, (*events, *filled)


def be_unsure(
    meeting: Meeting,
    act: Act,
    elsewhere: Elsewhere = NOWHERE,
    *,
    person: PersonId,
    seen_question: int | None = None,
) -> tuple[Meeting, tuple[Event, ...]]:
    """Say that a member does not know yet; they are asked again.

    Raises:
        StandInHasAccepted: when a stand-in has their word for the seat.
        NotCalled, NoLongerNeeded, NotForOthers, NoticeNotSent, MeetingCancelled,
        MeetingHasBegun, AnswerOutdated: when the answer can't be taken.
    """
    events: list[Event] = []
    before = meeting
    for seat, summons in answerable(meeting, act, person, seen_question=seen_question):
        if summons.is_stand_in or summons.answer is Answer.UNSURE:
            continue
        if stand_in := has_the_word_of(meeting, seat, summons):
            language = meeting.body.orders.language
            raise StandInHasAccepted(language, name=stand_in.person.name)
        unsure = {"answer": Answer.UNSURE, "answered_by": act.by, "reminders": 0}
        meeting = meeting.answer(seat.id, person, **come_back(act) | unsure)
        events.append(Unsure(seat.id, person))
    meeting, filled = fill_seats(before, meeting, act, elsewhere=elsewhere)
    return meeting, (*events, *filled)


def answerable(
    meeting: Meeting, act: Act, person: PersonId, *, seen_question: int | None = None
) -> tuple[tuple[Seat, Summons], ...]:
    """Find the seats that a person may answer for now.

    `seen_question` is the number of what they were asked, if it is known: who was asked
    about Thursday has said nothing of Friday.

    Raises:
        NotCalled, NoLongerNeeded, NotForOthers, NoticeNotSent, MeetingCancelled,
        MeetingHasBegun, AnswerOutdated: when there is none.
    """
    require_answerable(meeting, act)
    language = meeting.body.orders.language
    if not meeting.body.may_answer(act.by, person):
        raise NotForOthers(language)
    if seen_question not in (None, meeting.question(person)):
        raise AnswerOutdated(language)
    called = meeting.called(person)
    if not called:
        raise NotCalled(language, body=meeting.body.name)
    needed = tuple((s, m) for s, m in called if m.answer is not Answer.RELEASED)
    if not needed:
        raise NoLongerNeeded(language)
    return _theirs(needed)


def _theirs(
    needed: tuple[tuple[Seat, Summons], ...],
) -> tuple[tuple[Seat, Summons], ...]:
    """Leave out what somebody said no to, if they are called to another seat.

    Of several that they said no to, the last is what they may think better of.
    """
    held = tuple(each for each in needed if each[1].holds)
    return held or (max(needed, key=lambda each: each[1].called_at),)


def require_answerable(meeting: Meeting, act: Act) -> None:
    """Let answers pass from the notice until the meeting begins.

    Raises:
        NoticeNotSent, MeetingCancelled, MeetingHasBegun: before, or after.
    """
    language = meeting.body.orders.language
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(language)
    if meeting.status is Status.PLANNED:
        raise NoticeNotSent(language)
    if meeting.has_begun(act.at):
        raise MeetingHasBegun(language)


def _yes(
    meeting: Meeting, act: Act, seat: Seat, summons: Summons
) -> tuple[dict[str, object], tuple[Event, ...]]:
    """Tell what a yes changes of a summons, and what has happened by it."""
    person = summons.person.id
    noted: dict[str, object] = {"answered_at": act.at, "answered_by": act.by}
    if _must_wait(meeting, seat, summons):
        is_news = not summons.is_returning
        wish = (ReturnWished(seat.id, person),) if is_news else ()
        times = summons.handed_over + is_news
        return {"is_returning": True, "handed_over": times}, wish
    if summons.is_stand_in and not summons.gap:
        accepted = {"answer": Answer.COMING, "accepted_at": act.at}
        return accepted | noted, (StandInAccepted(seat.id, person),)
    withdraws = summons.answer is Answer.AWAY or summons.gap
    said = ApologyWithdrawn if withdraws else Accepted
    return come_back(act) | noted, (said(seat.id, person),)


def _must_wait(meeting: Meeting, seat: Seat, summons: Summons) -> bool:
    """Tell whether a stand-in's word stands against somebody's coming after all."""
    is_for_secretary = meeting.body.orders.release is ReleaseRule.SECRETARIAT
    return is_for_secretary and bool(has_the_word_of(meeting, seat, summons))
