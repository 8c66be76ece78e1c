"""Each event is told to those whom it concerns, once."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import events as e
from bot.body import Rank, SeatId, Secretary
from bot.dispatch import DispatchKind
from bot.meeting import Answer, Meeting, Status
from bot.message import Kind, Message
from bot.person import Person
from bot.room.events import FactRecorded
from bot.telling import arrived, concerned, messages, refreshed
from bot.told import dispatched
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    FRODE,
    GURO,
    LIER,
    NOW,
    SOLVEIG,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_summons,
    an_act,
    with_answer,
)

SEAT = SeatId(1)
LATER = NOW + timedelta(days=1)


@pytest.mark.parametrize(
    "event",
    [
        e.Accepted(SEAT, ASTRID.id),
        e.ApologyGiven(SEAT, ASTRID.id),
        e.ApologyWithdrawn(SEAT, ASTRID.id),
    ],
)
def test_members_answer_changes_their_card(event: e.Event) -> None:
    assert _told(_asked(), event) == [_card(ASTRID)]


def test_called_member_gets_their_card_and_then_the_calendar_file() -> None:
    assert _told(_asked(version=3), e.Summoned(SEAT, ASTRID.id)) == [
        _card(ASTRID),
        _message(Kind.INVITATION, ASTRID, about="3", after=_card(ASTRID)),
    ]


def test_asked_stand_in_gets_a_card_and_the_members_tells_who_is_asked() -> None:
    assert _told(_asked(), e.StandInAsked(SEAT, BJARNE.id)) == [
        _card(BJARNE),
        _card(ASTRID),
    ]


def test_stand_in_who_is_asked_again_hears_it() -> None:
    before = with_answer(_asked(version=4), BJARNE, Answer.RELEASED)
    again = before.summon(SEAT, a_summons(BJARNE, rank=Rank.STAND_IN))
    assert _told(again, e.StandInAsked(SEAT, BJARNE.id)) == [
        _card(BJARNE),
        _card(ASTRID),
        _message(Kind.ASKED_AGAIN, BJARNE, about="1-4", after=_card(BJARNE)),
    ]


def test_stand_in_who_accepts_gets_the_calendar_file() -> None:
    assert _told(_asked(version=5), e.StandInAccepted(SEAT, BJARNE.id)) == [
        _card(BJARNE),
        _card(ASTRID),
        _message(Kind.INVITATION, BJARNE, about="5", after=_card(BJARNE)),
    ]


def test_stand_ins_no_changes_both_cards() -> None:
    assert _told(_asked(), e.StandInDeclined(SEAT, BJARNE.id)) == [
        _card(BJARNE),
        _card(ASTRID),
    ]


def test_next_stand_ins_yes_takes_the_way_back_from_who_said_no() -> None:
    said_no = with_answer(_asked(), BJARNE, Answer.AWAY)
    next_asked = said_no.summon(SEAT, a_summons(CECILIE, rank=Rank.STAND_IN))
    told = _told(next_asked, e.StandInAccepted(SEAT, CECILIE.id))
    assert [m.to for m in told if m.kind is Kind.CARD] == [
        CECILIE.id,
        ASTRID.id,
        BJARNE.id,
    ]


def test_stand_in_who_says_no_after_yes_loses_the_entry_they_had() -> None:
    told = _told(_asked(version=6), e.StandInDeclined(SEAT, BJARNE.id, True))
    gone = _message(Kind.CANCELLATION, BJARNE, about="6", after=_card(BJARNE))
    assert told == [_card(BJARNE), _card(ASTRID), gone]


@pytest.mark.parametrize("had_accepted", [False, True])
def test_stand_in_who_is_let_go_hears_it_and_loses_the_entry_they_had(
    had_accepted: bool,
) -> None:
    let_go = with_answer(_asked(version=6), BJARNE, Answer.RELEASED)
    told = _told(let_go, e.StandInReleased(SEAT, BJARNE.id, had_accepted))
    news = _message(Kind.RELEASED, BJARNE, about="1-6", after=_card(BJARNE))
    gone = _message(Kind.CANCELLATION, BJARNE, about="6", after=news)
    assert told == [
        _card(BJARNE),
        _card(ASTRID),
        news,
        *([gone] if had_accepted else []),
    ]


def test_new_member_is_called_as_all_others_are() -> None:
    passed = _passed_on(ASTRID, to=DAG)
    assert _told(passed, e.Summoned(SEAT, DAG.id)) == [
        _card(DAG),
        _message(Kind.INVITATION, DAG, about="6", after=_card(DAG)),
    ]


def test_new_member_who_has_a_card_already_hears_that_they_sit_there() -> None:
    passed = with_answer(_asked(version=6), BJARNE, Answer.RELEASED)
    passed = with_answer(passed, ASTRID, Answer.RELEASED)
    passed = passed.summon(SEAT, a_summons(BJARNE, called_at=LATER))
    news = _message(Kind.SEATED, BJARNE, about="1-6", after=_card(BJARNE))
    assert _told(passed, e.Summoned(SEAT, BJARNE.id)) == [
        _card(BJARNE),
        news,
        _message(Kind.INVITATION, BJARNE, about="6", after=news),
    ]
    assert _told(passed, e.StandInReleased(SEAT, BJARNE.id, True)) == [_card(BJARNE)]


def test_member_whose_seat_has_passed_on_hears_it_and_loses_the_entry() -> None:
    passed = _passed_on(ASTRID, to=DAG)
    news = _message(Kind.SUCCEEDED, ASTRID, about="1-6", after=_card(ASTRID))
    assert _told(passed, e.MemberReleased(SEAT, ASTRID.id)) == [
        _card(ASTRID),
        _card(DAG),
        news,
        _message(Kind.CANCELLATION, ASTRID, about="6", after=news),
    ]


def test_member_of_a_seat_that_has_ended_hears_the_same() -> None:
    ended = replace(_passed_on(ASTRID), body=a_body(COUNTY))
    news = _message(Kind.SUCCEEDED, ASTRID, about="1-6", after=_card(ASTRID))
    assert _told(ended, e.MemberReleased(SEAT, ASTRID.id)) == [
        _card(ASTRID),
        news,
        _message(Kind.CANCELLATION, ASTRID, about="6", after=news),
    ]


@pytest.mark.parametrize("answer", [Answer.AWAITED, Answer.COMING, Answer.AWAY])
def test_member_who_has_lost_one_seat_of_two_keeps_the_entry(answer: Answer) -> None:
    two = a_called_meeting(a_seat(1), a_seat(2), version=6)
    let_go = replace(two.roll[SEAT][0], answer=Answer.RELEASED)
    stays = replace(two.roll[SeatId(2)][0], answer=answer)
    passed = replace(two, roll={SEAT: (let_go,), SeatId(2): (stays,)})
    assert _told(passed, e.MemberReleased(SEAT, ASTRID.id)) == [
        _card(ASTRID),
        _message(Kind.SUCCEEDED, ASTRID, about="1-6", after=_card(ASTRID)),
    ]


def test_secretary_reaches_one_who_has_lost_their_seat_and_is_not_in_slack() -> None:
    offline = a_called_meeting(a_seat(holder=replace(ASTRID, slack=None)), version=9)
    ended = replace(with_answer(offline, ASTRID, Answer.RELEASED), body=a_body(COUNTY))
    assert _told(ended, e.MemberReleased(SEAT, ASTRID.id)) == [
        _message(Kind.REACH, SOLVEIG, about="1-0-succeeded")
    ]


def test_every_secretary_hears_of_a_seat_that_nobody_sits_in_any_longer() -> None:
    assert _told(_passed_on(ASTRID), e.SeatVacated(SEAT)) == [
        _message(Kind.SEAT_VACATED, SOLVEIG, about="1-6")
    ]


def test_who_is_called_to_the_new_day_only_does_not_hear_of_the_old() -> None:
    meeting = a_called_meeting(LIER, COUNTY)
    kinds = {(m.kind, m.to) for m in _told(meeting, e.MoveTold(newcomers=(FRODE.id,)))}
    assert kinds == {
        (Kind.NOTICE_COPY, SOLVEIG.id),
        *((kind, ASTRID.id) for kind in (Kind.CARD, Kind.MOVED, Kind.INVITATION)),
    }


def test_every_secretary_hears_of_a_seat_that_nobody_can_fill() -> None:
    keeps = (Secretary(person=SOLVEIG), Secretary(person=TROND))
    meeting = a_called_meeting(body=a_body(secretariat=keeps))
    meeting = meeting.answer(SEAT, ASTRID.id, handed_over=2)
    assert _told(meeting, e.SeatUnfilled(SEAT)) == [
        _card(ASTRID),
        _message(Kind.SEAT_UNFILLED, SOLVEIG, about="1-2"),
        _message(Kind.SEAT_UNFILLED, TROND, about="1-2"),
    ]


def test_seat_that_is_unfilled_again_is_news_again() -> None:
    empty = [_asked().answer(SEAT, ASTRID.id, handed_over=n) for n in (1, 2)]
    keys = {_told(each, e.SeatUnfilled(SEAT))[-1].key for each in empty}
    assert len(keys) == 2


@pytest.mark.parametrize(
    ("event", "news", "file"),
    [
        (e.MoveTold(), Kind.MOVED, Kind.INVITATION),
        (e.MeetingCancelled("Snø"), Kind.CANCELLED, Kind.CANCELLATION),
    ],
)
def test_change_is_told_to_everyone_who_is_still_called(
    event: e.Event, news: Kind, file: Kind
) -> None:
    meeting = a_called_meeting(LIER, COUNTY, sequence=2, version=7)
    about = "0" if news is Kind.MOVED else "2"
    to_astrid, to_frode = (
        _message(news, person, about=about, after=_card(person))
        for person in (ASTRID, FRODE)
    )
    told = [each for each in _told(meeting, event) if each.to != SOLVEIG.id]
    assert told == [
        _card(ASTRID),
        to_astrid,
        _message(file, ASTRID, about="7", after=to_astrid),
        _card(FRODE),
        to_frode,
        _message(file, FRODE, about="7", after=to_frode),
    ]


@pytest.mark.parametrize(
    ("answer", "told"),
    [
        (Answer.AWAITED, [ASTRID, BJARNE]),
        (Answer.COMING, [ASTRID, BJARNE]),
        (Answer.AWAY, [ASTRID]),
        (Answer.RELEASED, [ASTRID]),
    ],
)
def test_stand_in_hears_of_a_cancelled_meeting_if_it_is_still_theirs(
    answer: Answer, told: list[Person]
) -> None:
    meeting = with_answer(_asked(), BJARNE, answer)
    news = [
        message.to
        for message in _told(meeting, e.MeetingCancelled("Snø"))
        if message.kind is Kind.CANCELLED
    ]
    assert news == [person.id for person in told]


def test_member_who_is_away_can_take_a_cancelled_meeting_out_too() -> None:
    meeting = with_answer(a_called_meeting(LIER), ASTRID, Answer.AWAY)
    news = _message(Kind.CANCELLED, ASTRID, about="0", after=_card(ASTRID))
    assert _told(meeting, e.MeetingCancelled("Snø")) == [
        _card(ASTRID),
        news,
        _message(Kind.CANCELLATION, ASTRID, about="0", after=news),
    ]


def test_person_with_two_seats_is_told_once() -> None:
    two = a_called_meeting(a_seat(1), a_seat(2))
    kinds = [m.kind for m in _told(two, e.MoveTold()) if m.to == ASTRID.id]
    assert kinds == [Kind.CARD, Kind.MOVED, Kind.INVITATION]


def test_minutes_go_to_the_one_who_asked() -> None:
    meeting = a_called_meeting(version=8)
    assert _told(meeting, e.MinutesDrawnUp(SOLVEIG.id)) == [
        _message(Kind.MINUTES, SOLVEIG, about="8")
    ]


@pytest.mark.parametrize("event", [e.MeetingPlanned(), FactRecorded(1, "present")])
def test_some_things_are_told_to_nobody(event: e.Event) -> None:
    assert _told(a_called_meeting(), event) == []


@pytest.mark.parametrize(
    "event",
    [
        e.Summoned(SEAT, ASTRID.id),
        e.MoveTold(),
    ],
)
def test_secretary_reaches_a_member_who_is_not_in_slack(event: e.Event) -> None:
    offline = a_seat(holder=replace(ASTRID, slack=None))
    meeting = a_called_meeting(offline, version=9)
    told = [m for m in _told(meeting, event) if m.kind is not Kind.NOTICE_COPY]
    assert told == [_message(Kind.REACH, SOLVEIG, about="1-0-ask")]


def test_secretary_tells_a_member_who_is_not_in_slack_that_it_is_off() -> None:
    offline = a_seat(holder=replace(ASTRID, slack=None))
    off = replace(a_called_meeting(offline), status=Status.CANCELLED)
    assert _told(off, e.MeetingCancelled("Snø")) == [
        _message(Kind.REACH, SOLVEIG, about="1-0-cancelled")
    ]


@pytest.mark.parametrize(
    ("event", "answer", "told"),
    [
        (e.StandInAsked(SEAT, BJARNE.id), Answer.AWAITED, "2-0-ask"),
        (e.StandInReleased(SEAT, BJARNE.id, True), Answer.RELEASED, "2-0-released"),
    ],
)
def test_secretary_reaches_a_stand_in_who_is_not_in_slack(
    event: e.Event, answer: Answer, told: str
) -> None:
    away = replace(BJARNE, slack=None)
    offline = a_summons(away, rank=Rank.STAND_IN, answer=answer)
    meeting = a_called_meeting(LIER, version=9).summon(SEAT, offline)
    assert _told(meeting, event) == [
        _card(ASTRID),
        _message(Kind.REACH, SOLVEIG, about=told),
    ]


def test_nobody_is_told_what_the_secretary_notes_for_one_not_in_slack() -> None:
    offline = a_called_meeting(a_seat(holder=replace(ASTRID, slack=None)))
    event = e.Accepted(SEAT, ASTRID.id)
    assert _told(offline, event) == []
    # But the secretary's own task turns into a receipt.
    (again,) = (m for m in messages(offline, event) if m.only_if_shown)
    assert again == replace(
        _message(Kind.REACH, SOLVEIG, about="1-0-ask"), only_if_shown=True
    )


def test_task_about_a_seat_is_put_right_by_whatever_happens_to_it() -> None:
    empty = a_called_meeting(LIER)
    empty = empty.answer(SEAT, ASTRID.id, answer=Answer.AWAY, handed_over=2)
    again = {
        (m.kind, m.about)
        for m in messages(empty, e.StandInAccepted(SEAT, ASTRID.id))
        if m.only_if_shown
    }
    assert again == {
        (kind, about)
        for kind in (Kind.SEAT_UNFILLED, Kind.RETURN_WISHED)
        for about in ("1-1", "1-2")
    }


def test_secretary_chooses_between_a_member_and_a_stand_in() -> None:
    waits = _asked().answer(SEAT, ASTRID.id, is_returning=True, handed_over=1)
    assert _told(waits, e.ReturnWished(SEAT, ASTRID.id)) == [
        _card(ASTRID),
        _message(Kind.RETURN_WISHED, SOLVEIG, about="1-1"),
    ]
    assert _told(waits, e.ReturnRefused(SEAT, ASTRID.id)) == [
        _card(ASTRID),
        _message(Kind.RETURN_REFUSED, ASTRID, about="1-0", after=_card(ASTRID)),
    ]


def test_move_that_is_told_later_changes_the_cards_at_once() -> None:
    assert _told(a_called_meeting(LIER), e.MeetingMoved()) == [_card(ASTRID)]


def test_what_is_changed_is_told_to_those_who_have_the_notice() -> None:
    sent = dispatched(_asked(), an_act(), DispatchKind.CORRECTION)
    assert _told(sent, e.ChangesSent(1)) == [
        _message(Kind.NOTICE_COPY, SOLVEIG, about="1"),
        _card(ASTRID),
        _message(Kind.CORRECTED, ASTRID, about="1", after=_card(ASTRID)),
        _card(BJARNE),
    ]


def test_secretaries_get_a_copy_of_the_notice() -> None:
    sent = dispatched(a_called_meeting(), an_act(), DispatchKind.NOTICE)
    assert _told(sent, e.NoticeSent()) == [
        _message(Kind.NOTICE_COPY, SOLVEIG, about="1")
    ]


def test_change_refreshes_the_overview_and_every_home() -> None:
    assert list(refreshed(_asked())) == [
        _message(Kind.OVERVIEW, SOLVEIG),
        *(_home(person) for person in (ASTRID, BJARNE, SOLVEIG)),
    ]


def test_overview_shows_that_a_meeting_was_cancelled() -> None:
    over = replace(_asked(), status=Status.CANCELLED)
    assert _message(Kind.OVERVIEW, SOLVEIG) in list(refreshed(over))


def test_meeting_that_nobody_is_called_to_has_no_overview() -> None:
    planned = a_meeting(LIER)
    assert list(refreshed(planned)) == [_home(ASTRID), _home(SOLVEIG)]


def test_holder_with_a_permanent_proxy_is_not_concerned() -> None:
    everyone = concerned(a_called_meeting())
    assert everyone == {ASTRID.id, DAG.id, FRODE.id, SOLVEIG.id}
    assert GURO.id not in everyone


def test_message_is_named_by_what_makes_it_one() -> None:
    assert _message(Kind.REACH, SOLVEIG, about="2-0-ask").key == "reach:1:8:2-0-ask"
    assert _home(ASTRID).key == "home:0:1:"


def test_who_is_in_slack_only_now_gets_card_and_file() -> None:
    meeting = _asked(sequence=2)
    assert list(arrived(meeting, {ASTRID.id, BJARNE.id, TROND.id})) == [
        _card(ASTRID),
        _message(Kind.INVITATION, ASTRID, about="arrived-2", after=_card(ASTRID)),
        _card(BJARNE),
        _message(Kind.OVERVIEW, SOLVEIG),
    ]


@pytest.mark.parametrize("answer", [Answer.AWAY, Answer.RELEASED])
def test_stand_in_who_has_left_is_told_nothing_when_they_arrive(answer: Answer) -> None:
    meeting = with_answer(_asked(), BJARNE, answer)
    assert list(arrived(meeting, {BJARNE.id})) == []


def _told(meeting: Meeting, event: e.Event) -> list[Message]:
    return _once(m for m in messages(meeting, event) if not m.only_if_shown)


def _once(said: Iterable[Message]) -> list[Message]:
    """Leave out what is asked for twice, as the outbox does."""
    return list({message.key: message for message in said}.values())


def _asked(**changes: object) -> Meeting:
    """Astrid is away, and Bjarne has been asked."""
    away = with_answer(a_called_meeting(LIER, **changes), ASTRID, Answer.AWAY)
    return away.summon(SEAT, a_summons(BJARNE, rank=Rank.STAND_IN))


def _passed_on(member: Person, *, to: Person | None = None) -> Meeting:
    """Let the one who sat in Lier's seat go, and perhaps another sit there."""
    let_go = with_answer(a_called_meeting(LIER, version=6), member, Answer.RELEASED)
    return let_go.summon(SEAT, a_summons(to, called_at=LATER)) if to else let_go


def _card(person: Person) -> Message:
    return _message(Kind.CARD, person)


def _home(person: Person) -> Message:
    return Message(kind=Kind.HOME, to=person.id, only_if_shown=True)


def _message(
    kind: Kind, to: Person, *, about: str = "", after: Message | None = None
) -> Message:
    return Message(
        kind=kind,
        to=to.id,
        meeting=a_meeting().id,
        about=about,
        after=after.key if after else None,
    )
