"""A called meeting ahead follows its body: who left is let go, who came is called."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.act import Act
from bot.answer import come
from bot.apology import apologise
from bot.body import Body, Rank, Seat, SeatId
from bot.errors import RuleBroken
from bot.events import (
    Event,
    MemberReleased,
    PassedOver,
    QuorumThreatened,
    SeatUnfilled,
    SeatVacated,
    StandInAsked,
    StandInReleased,
    Summoned,
)
from bot.meeting import Answer, Apology, Meeting, Reason, Status, Summons
from bot.person import Person
from bot.succession import Effect, effects, follow
from bot.turn import Obstacle, Skip
from tests.builders import (
    ASTRID,
    BJARNE,
    CECILIE,
    COUNTY,
    DAG,
    ELI,
    FRODE,
    GURO,
    HOLE,
    LIER,
    NOW,
    TROND,
    a_body,
    a_called_meeting,
    a_meeting,
    a_seat,
    a_summons,
    an_act,
    with_answer,
)

LATER = NOW + timedelta(days=1)
ILL = Apology(reason=Reason.ILLNESS, note="Er i Bergen")


def test_new_member_is_called_and_the_old_one_let_go() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    followed, events = _follow(meeting, replace(LIER, holder=TROND))
    assert events == (MemberReleased(LIER.id, ASTRID.id), Summoned(LIER.id, TROND.id))
    let_go = replace(
        meeting.roll[LIER.id][0], answer=Answer.RELEASED, answered_at=LATER
    )
    assert followed == replace(
        meeting,
        body=_body(replace(LIER, holder=TROND)),
        roll={
            **meeting.roll,
            LIER.id: (let_go, a_summons(TROND, called_at=LATER)),
        },
    )
    assert followed.principal(LIER.id) == a_summons(TROND, called_at=LATER)


def test_why_somebody_was_to_stay_away_is_forgotten_with_their_seat() -> None:
    away = a_called_meeting().answer(
        LIER.id, ASTRID.id, answer=Answer.AWAY, apology=ILL
    )
    followed, _ = _follow(away, replace(LIER, holder=TROND))
    assert [summons.apology for summons in followed.roll[LIER.id]] == [None, None]


@pytest.mark.parametrize(
    ("said", "had_accepted"), [(Answer.AWAITED, False), (Answer.COMING, True)]
)
def test_stand_in_for_one_who_has_left_is_let_go(
    said: Answer, had_accepted: bool
) -> None:
    followed, events = _follow(_with_stand_in(said), replace(LIER, holder=TROND))
    assert events == (
        MemberReleased(LIER.id, ASTRID.id),
        StandInReleased(LIER.id, BJARNE.id, had_accepted),
        Summoned(LIER.id, TROND.id),
    )
    assert _answers(followed, LIER) == [
        (ASTRID, Answer.RELEASED),
        (BJARNE, Answer.RELEASED),
        (TROND, Answer.AWAITED),
    ]


def test_stand_in_who_has_said_no_is_not_bothered_anew() -> None:
    followed, events = _follow(_with_stand_in(Answer.AWAY), replace(LIER, holder=TROND))
    assert events == (MemberReleased(LIER.id, ASTRID.id), Summoned(LIER.id, TROND.id))
    assert followed.roll[LIER.id][1].answer is Answer.AWAY


def test_stand_ins_who_are_asked_stay_though_the_list_is_another() -> None:
    meeting = _with_stand_in(Answer.AWAITED)
    body = _body(replace(LIER, stand_ins=(CECILIE,)))
    assert follow(meeting, _act(), body=body) == (replace(meeting, body=body), ())


def test_everyone_in_a_seat_that_has_ended_is_let_go() -> None:
    meeting = _with_stand_in(Answer.COMING)
    followed, events = follow(meeting, _act(), body=a_body(HOLE, COUNTY))
    assert events == (
        MemberReleased(LIER.id, ASTRID.id),
        StandInReleased(LIER.id, BJARNE.id, True),
    )
    assert {s.answer for s in followed.roll[LIER.id]} == {Answer.RELEASED}
    assert followed.principal(LIER.id) is None


def test_member_of_a_new_seat_is_called() -> None:
    meeting = a_called_meeting(HOLE)
    followed, events = follow(meeting, _act(), body=a_body(LIER, HOLE))
    assert events == (Summoned(LIER.id, ASTRID.id),)
    assert followed.roll[LIER.id] == (a_summons(called_at=LATER),)


def test_seat_that_nobody_sits_in_now_is_told_of() -> None:
    followed, events = _follow(a_called_meeting(), replace(LIER, holder=None))
    assert events == (MemberReleased(LIER.id, ASTRID.id), SeatVacated(LIER.id))
    assert followed.principal(LIER.id) is None


def test_seat_that_was_nobodys_is_not_told_of_again() -> None:
    empty = replace(LIER, holder=None)
    meeting = a_called_meeting(empty, HOLE)
    _, events = follow(meeting, _act(), body=a_body(empty, HOLE))
    assert events == ()


def test_somebody_who_comes_back_to_their_seat_is_called_anew() -> None:
    left, _ = _follow(a_called_meeting(), replace(LIER, holder=TROND))
    back, events = follow(left, _act(), body=_body(LIER))
    assert events == (MemberReleased(LIER.id, TROND.id), Summoned(LIER.id, ASTRID.id))
    assert _answers(back, LIER) == [
        (ASTRID, Answer.RELEASED),
        (TROND, Answer.RELEASED),
        (ASTRID, Answer.AWAITED),
    ]


def test_holder_comes_when_their_proxy_no_longer_does() -> None:
    followed, events = _follow(a_called_meeting(), replace(COUNTY, proxy=None))
    assert events == (
        MemberReleased(COUNTY.id, FRODE.id),
        Summoned(COUNTY.id, GURO.id),
    )
    assert followed.roll[COUNTY.id][1].rank is Rank.HOLDER


def test_same_person_in_another_capacity_need_not_answer_anew() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    followed, events = _follow(meeting, replace(LIER, is_substituted=True))
    kept = replace(meeting.roll[LIER.id][0], rank=Rank.SUBSTITUTE)
    assert (followed.roll[LIER.id], events) == ((kept,), ())


# --- Those who sat there already, somewhere else --------------------------------------


@pytest.mark.parametrize("said", [Answer.AWAITED, Answer.COMING])
def test_stand_in_who_takes_the_seat_over_is_called_as_its_member(
    said: Answer,
) -> None:
    followed, events = _follow(_with_stand_in(said), replace(LIER, holder=BJARNE))
    assert events == (
        MemberReleased(LIER.id, ASTRID.id),
        StandInReleased(LIER.id, BJARNE.id, said is Answer.COMING),
        Summoned(LIER.id, BJARNE.id),
    )
    assert followed.sitting(LIER.id) == a_summons(BJARNE, called_at=LATER)


def test_next_is_asked_when_a_stand_in_gets_a_seat_of_their_own() -> None:
    meeting = _with_stand_in(Answer.COMING)
    followed, events = _follow(meeting, replace(HOLE, holder=BJARNE))
    assert events == (
        StandInReleased(LIER.id, BJARNE.id, True),
        MemberReleased(HOLE.id, DAG.id),
        Summoned(HOLE.id, BJARNE.id),
        PassedOver(LIER.id, (Skip(BJARNE.id, Obstacle.MEMBER),)),
        StandInAsked(LIER.id, CECILIE.id),
    )
    assert [seat.id for seat, _ in followed.called(BJARNE.id)] == [HOLE.id, LIER.id]


def test_seat_stays_empty_when_there_is_no_next() -> None:
    meeting = _with_stand_in(Answer.COMING)
    lier = replace(LIER, stand_ins=(BJARNE,))
    _, events = _follow(meeting, lier, replace(HOLE, holder=BJARNE))
    assert events[-1] == SeatUnfilled(LIER.id)


def test_stand_in_who_said_no_and_gets_a_seat_answers_for_that_alone() -> None:
    meeting = _with_stand_in(Answer.AWAY)
    followed, events = _follow(meeting, replace(HOLE, holder=BJARNE))
    assert events[:2] == (
        MemberReleased(HOLE.id, DAG.id),
        Summoned(HOLE.id, BJARNE.id),
    )
    coming, _ = come(followed, an_act(BJARNE, at=LATER), person=BJARNE.id)
    assert _answers(coming, LIER)[:2] == [
        (ASTRID, Answer.AWAY),
        (BJARNE, Answer.RELEASED),
    ]


def test_who_gets_a_second_seat_has_answered_for_it_already() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    followed, events = _follow(meeting, replace(HOLE, holder=ASTRID))
    assert events == (MemberReleased(HOLE.id, DAG.id), Summoned(HOLE.id, ASTRID.id))
    kept = replace(meeting.roll[LIER.id][0], called_at=LATER)
    assert followed.principal(HOLE.id) == kept


def test_who_is_away_gets_a_stand_in_for_their_second_seat_as_well() -> None:
    meeting, _ = apologise(
        a_called_meeting(), an_act(ASTRID), person=ASTRID.id, apology=ILL
    )
    followed, events = _follow(meeting, replace(HOLE, holder=ASTRID))
    assert events == (
        MemberReleased(HOLE.id, DAG.id),
        Summoned(HOLE.id, ASTRID.id),
        StandInAsked(HOLE.id, ELI.id),
        QuorumThreatened(),
    )
    kept = replace(meeting.roll[LIER.id][0], called_at=LATER)
    assert followed.principal(HOLE.id) == kept


def test_who_goes_from_one_seat_to_another_takes_the_answer_along() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    body = a_body(replace(HOLE, holder=ASTRID), COUNTY)
    followed, events = follow(meeting, _act(), body=body)
    assert set(events) == {
        MemberReleased(LIER.id, ASTRID.id),
        MemberReleased(HOLE.id, DAG.id),
        Summoned(HOLE.id, ASTRID.id),
    }
    assert [(s.id, m.answer) for s, m in followed.called(ASTRID.id)] == [
        (HOLE.id, Answer.COMING)
    ]
    assert followed.calls(ASTRID.id)


# --- Meetings that do not follow ------------------------------------------------------


def test_planned_meeting_takes_the_body_over_and_calls_nobody() -> None:
    body = _body(replace(LIER, holder=TROND))
    followed = follow(a_meeting(), _act(), body=body)
    assert followed == (a_meeting(body=body), ())


@pytest.mark.parametrize(
    "meeting", [a_called_meeting(status=Status.CANCELLED), a_called_meeting()]
)
def test_what_is_history_stays_as_it_was(meeting: Meeting) -> None:
    act = an_act(at=meeting.starts_at)
    assert follow(meeting, act, body=a_body(HOLE)) == (meeting, ())


# --- What it comes to -----------------------------------------------------------------


def test_effects_tell_whom_each_seat_has_lost_and_won() -> None:
    meeting = a_called_meeting(LIER, HOLE, COUNTY)
    hole, asker = replace(HOLE, holder=None), a_seat(4, holder=ELI)
    body = a_body(replace(LIER, holder=TROND), hole, asker)
    followed, _ = follow(meeting, _act(), body=body)
    assert effects(meeting, followed) == (
        Effect(meeting=followed, seat=body.seats[0], joins=TROND, leaves=ASTRID),
        Effect(meeting=followed, seat=hole, joins=None, leaves=DAG),
        Effect(meeting=followed, seat=asker, joins=ELI, leaves=None),
        Effect(meeting=followed, seat=COUNTY, joins=None, leaves=FRODE),
    )


def test_answers_are_no_effects() -> None:
    meeting = a_called_meeting()
    assert effects(meeting, with_answer(meeting, ASTRID, Answer.AWAY)) == ()


# --- Whatever happens -----------------------------------------------------------------

PEOPLE = (ASTRID, BJARNE, CECILIE, DAG, ELI, FRODE, GURO, TROND)
_person = st.sampled_from(PEOPLE)


@st.composite
def _seats(draw: st.DrawFn, number: int) -> Seat:
    return a_seat(
        number,
        participant=f"Kommune {number}",
        holder=draw(st.none() | _person),
        proxy=draw(st.none() | st.none() | _person),
        is_substituted=draw(st.booleans()),
        stand_ins=tuple(draw(st.lists(_person, max_size=3, unique=True))),
    )


@st.composite
def _bodies(draw: st.DrawFn) -> Body:
    numbers = draw(st.lists(st.integers(1, 5), min_size=1, max_size=4, unique=True))
    return a_body(*(draw(_seats(number)) for number in numbers))


_saying = st.tuples(_person, st.booleans())
_days = st.lists(st.tuples(st.lists(_saying, max_size=6), _bodies()), max_size=3)


@given(first=_bodies(), days=_days)
def test_after_every_change_each_seat_is_its_members_and_nobody_elses(
    first: Body, days: list[tuple[list[tuple[Person, bool]], Body]]
) -> None:
    meeting = a_called_meeting(body=first)
    for said, body in days:
        for person, is_coming in said:
            meeting = _says(meeting, person, is_coming=is_coming)
        before = meeting
        meeting, events = follow(before, _act(), body=body)
        _require_the_bodys_own(meeting)
        _require_nobody_in_two_ways(meeting)
        _require_others_untouched(before, meeting, events)
        assert follow(meeting, _act(), body=body) == (meeting, ())


def _require_the_bodys_own(meeting: Meeting) -> None:
    """Each seat with a principal is theirs, and no other seat is anybody's."""
    own = {
        seat.id: [(seat.principal, seat.principal_rank)]
        for seat in meeting.body.seats
        if seat.principal
    }
    called = {
        id: [(s.person, s.rank) for s in summonses if _is_members(s)]
        for id, summonses in meeting.roll.items()
    }
    assert {id: who for id, who in called.items() if who} == own
    assert {id: [(s.person, s.rank)] for id, s in _principals(meeting)} == own


def _require_nobody_in_two_ways(meeting: Meeting) -> None:
    """Nobody sits as a member and stands in, and nobody for one who comes."""
    standing = [
        (id, s) for id, s in meeting.everyone() if s.rank is Rank.STAND_IN and s.stands
    ]
    members = {s.person.id for _, s in _principals(meeting)}
    assert not members & {s.person.id for _, s in standing}
    assert len({id for id, _ in standing}) == len(standing)
    for id, stand_in in standing:
        absent = meeting.principal(id)
        assert absent
        assert absent.answer is Answer.AWAY
        assert meeting.called_for(id, stand_in) == absent


def _require_others_untouched(
    before: Meeting, after: Meeting, events: tuple[Event, ...]
) -> None:
    touched = {getattr(event, "seat", None) for event in events}
    for id in before.roll.keys() - touched:
        assert _as_said(before, id) == _as_said(after, id)
    assert (after.sequence, after.stamped_at) == (before.sequence, before.stamped_at)


def _as_said(meeting: Meeting, seat: SeatId) -> list[Summons]:
    """List a seat's members with what they have said, in whatever capacity."""
    return [replace(s, rank=Rank.HOLDER) for s in meeting.roll[seat] if _is_members(s)]


def _principals(meeting: Meeting) -> Iterator[tuple[SeatId, Summons]]:
    for id in meeting.roll:
        if principal := meeting.principal(id):
            yield id, principal


def _is_members(summons: Summons) -> bool:
    return summons.rank is not Rank.STAND_IN and summons.holds


def _says(meeting: Meeting, person: Person, *, is_coming: bool) -> Meeting:
    """Let somebody answer, if they may."""
    rule = come if is_coming else apologise
    try:
        return rule(meeting, an_act(person), person=person.id)[0]
    except RuleBroken:
        return meeting


def _follow(meeting: Meeting, *seats: Seat) -> tuple[Meeting, tuple[Event, ...]]:
    return follow(meeting, _act(), body=_body(*seats))


def _body(*changed: Seat) -> Body:
    """Make the usual body with some of its seats as they are given."""
    by_id = {seat.id: seat for seat in changed}
    return a_body(*(by_id.get(seat.id, seat) for seat in (LIER, HOLE, COUNTY)))


def _act() -> Act:
    return an_act(at=LATER)


def _answers(meeting: Meeting, seat: Seat) -> list[tuple[Person, Answer]]:
    return [(summons.person, summons.answer) for summons in meeting.roll[seat.id]]


def _with_stand_in(said: Answer) -> Meeting:
    """Astrid is away, and Bjarne was asked and has perhaps answered."""
    away = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    asked = away.summon(LIER.id, a_summons(BJARNE, rank=Rank.STAND_IN))
    return with_answer(asked, BJARNE, said)
