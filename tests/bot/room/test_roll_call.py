"""The roll is called from the answers, by two at once, and every mistake is kept."""

from datetime import timedelta

import pytest

from bot.agenda.item import Item, ItemId
from bot.body import Rank, SeatId
from bot.errors import (
    MeetingCancelled,
    MeetingChanged,
    NoSuchSeat,
    NoticeNotSent,
    OnlyForSecretariat,
    RuleBroken,
)
from bot.extent import Extent, Ground, Leave
from bot.meeting import Answer, Meeting, Status
from bot.room.errors import (
    GoneBeforeCome,
    HasLeftSeat,
    ItemNotOnList,
    MarkedMeanwhile,
    NobodyInSeat,
    NobodyOut,
    NoSuchFact,
    OutsideMeeting,
    SitsThere,
)
from bot.room.events import FactRecorded, FactStruck
from bot.room.fact import Entry, FactId, FactKind
from bot.room.presence import Presence
from bot.room.roll_call import (
    SeenSeat,
    come,
    go,
    mark,
    mark_expected,
    mark_rest,
    recuse,
    strike,
)
from tests.builders import (
    ASTRID,
    BJARNE,
    COUNTY,
    DAG,
    HOLE,
    LIER,
    SOLVEIG,
    a_called_meeting,
    a_meeting,
    a_summons,
    a_time,
    an_act,
    with_answer,
)
from tests.rooms import a_room, excused, left, not_come, present

ACT = an_act(at=a_time(9))
UNSEEN = SeenSeat(id=LIER.id)
COMING = Answer.COMING
CASE = Item(id=ItemId(1), title="Sykkelveier", number=1, year=2026)


def test_seat_is_marked_with_who_sits_there() -> None:
    marked, events = mark(
        a_called_meeting(), ACT, seat=UNSEEN, kind=FactKind.PRESENT, person=ASTRID
    )
    (fact,) = marked.room.facts
    assert (fact.kind, fact.seat, fact.person) == (FactKind.PRESENT, LIER.id, ASTRID)
    assert (fact.recorded_by, fact.recorded_at) == (SOLVEIG.id, a_time(9))
    assert events == (FactRecorded(1, "present"),)


def test_those_who_answered_are_taken_to_be_as_they_said() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    meeting = with_answer(meeting, DAG, Answer.AWAY)
    marked, _ = mark_expected(meeting, ACT)
    assert _standing(marked) == [
        (LIER.id, FactKind.PRESENT),
        (HOLE.id, FactKind.EXCUSED),
    ]
    assert mark_expected(marked, ACT) == (marked, ())


def test_those_of_whom_nothing_is_heard_or_seen_have_stayed_away() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.COMING)
    marked, _ = mark_rest(meeting, ACT)
    assert _standing(marked) == [
        (HOLE.id, FactKind.NOT_COME),
        (COUNTY.id, FactKind.NOT_COME),
    ]
    assert mark_rest(marked, ACT) == (marked, ())


def test_a_member_with_forfall_is_excused_though_a_stand_in_never_answered() -> None:
    meeting = with_answer(a_called_meeting(), ASTRID, Answer.AWAY)
    asked = a_summons(BJARNE, rank=Rank.STAND_IN, answer=Answer.AWAITED)
    marked, _ = mark_rest(meeting.summon(LIER.id, asked), ACT)
    assert _standing(marked) == [
        (LIER.id, FactKind.EXCUSED),
        (HOLE.id, FactKind.NOT_COME),
        (COUNTY.id, FactKind.NOT_COME),
    ]


def test_who_said_they_are_disqualified_leaves_the_seat_to_their_stand_in() -> None:
    meeting = _away(Extent(items=(CASE.id,)), Ground.DISQUALIFIED)
    stand_in = a_summons(
        BJARNE, rank=Rank.STAND_IN, extent=Extent(items=(CASE.id,)), answer=COMING
    )
    marked, _ = mark_expected(meeting.summon(LIER.id, stand_in), ACT)
    assert [(f.kind, f.person, f.item) for f in marked.room.standing] == [
        (FactKind.PRESENT, ASTRID, None),
        (FactKind.RECUSED, ASTRID, CASE.id),
        (FactKind.FOR_ITEM, BJARNE, CASE.id),
    ]


@pytest.mark.parametrize(
    ("gap", "marked"),
    [
        # Who goes early is there now; who comes late is marked when they come.
        (Extent(since=a_time(10)), [FactKind.PRESENT]),
        (Extent(until=a_time(10)), []),
    ],
)
def test_a_time_that_was_told_beforehand_is_not_taken_for_seen(
    gap: Extent, marked: list[FactKind]
) -> None:
    after, _ = mark_expected(_away(gap), ACT)
    assert [fact.kind for fact in after.room.standing] == marked


def test_what_was_marked_by_hand_is_not_taken_from_the_answers() -> None:
    meeting = with_answer(_room(not_come(LIER)), ASTRID, Answer.COMING)
    marked, _ = mark_expected(meeting, ACT)
    assert _standing(marked) == [(LIER.id, FactKind.NOT_COME)]


def test_correction_strikes_what_was_wrong_and_keeps_it() -> None:
    wrong = _room(present(LIER))
    right, events = mark(wrong, ACT, seat=_seen(wrong), kind=FactKind.EXCUSED)
    struck, fact = right.room.facts
    assert (struck.stands, struck.struck_by, struck.struck_at) == (
        False,
        SOLVEIG.id,
        a_time(9),
    )
    assert (fact.kind, fact.stands) == (FactKind.EXCUSED, True)
    assert events == (FactStruck(1, "present"), FactRecorded(2, "excused"))


def test_two_who_write_the_same_write_it_once() -> None:
    meeting = _room(present(LIER))
    again = mark(meeting, ACT, seat=UNSEEN, kind=FactKind.PRESENT, person=ASTRID)
    assert again == (meeting, ())


def test_two_who_write_otherwise_lose_nothing_of_either() -> None:
    meeting = _room(present(LIER))
    with pytest.raises(MarkedMeanwhile, match="Solveig Lunde"):
        mark(meeting, ACT, seat=UNSEEN, kind=FactKind.NOT_COME)
    with pytest.raises(MarkedMeanwhile):
        go(meeting, ACT, seat=UNSEEN, kind=FactKind.LEFT, at=a_time(10))
    with pytest.raises(MarkedMeanwhile):
        come(meeting, ACT, seat=UNSEEN, person=BJARNE, at=a_time(10))


def test_who_was_marked_by_a_stand_ins_coming_is_still_away() -> None:
    meeting = _room(not_come(LIER))
    marked, _ = mark(
        meeting, ACT, seat=_seen(meeting), kind=FactKind.PRESENT, person=BJARNE
    )
    assert Presence(marked).has_not_come(LIER.id)
    assert Presence(marked).sat(LIER.id) == (BJARNE,)


def test_who_was_marked_as_away_and_comes_after_all_is_not_away() -> None:
    meeting = _room(excused(LIER))
    came, _ = come(meeting, ACT, seat=_seen(meeting), person=ASTRID, at=a_time(9, 40))
    assert _standing(came) == [(LIER.id, FactKind.PRESENT)]


def test_who_was_marked_as_there_and_came_late_was_not_there_before() -> None:
    meeting = _room(present(LIER))
    came, _ = come(meeting, ACT, seat=_seen(meeting), person=ASTRID, at=a_time(9, 40))
    (stint,) = Presence(came).stints[LIER.id]
    assert stint.since
    assert stint.since.at == a_time(9, 40)


def test_who_left_and_comes_again_was_there_before_too() -> None:
    meeting = _room(present(LIER), left(LIER, at=a_time(9, 30)))
    again, _ = come(meeting, ACT, seat=_seen(meeting), person=ASTRID, at=a_time(10))
    stints = Presence(again).stints[LIER.id]
    assert [bool(stint.since) for stint in stints] == [False, True]


def test_nobody_is_present_without_a_name() -> None:
    with pytest.raises(MeetingChanged):
        mark(a_called_meeting(), ACT, seat=UNSEEN, kind=FactKind.PRESENT)


@pytest.mark.parametrize(
    ("why", "kind", "meeting"),
    [
        (NobodyInSeat, FactKind.LEFT, a_called_meeting()),
        (NobodyInSeat, FactKind.OUT, a_called_meeting(room=a_room(excused(LIER)))),
        (NobodyOut, FactKind.BACK, a_called_meeting(room=a_room(present(LIER)))),
        (
            GoneBeforeCome,
            FactKind.LEFT,
            a_called_meeting(room=a_room(present(LIER, at=a_time(10, 30)))),
        ),
    ],
)
def test_nobody_goes_who_is_not_there_nor_comes_back_who_is_not_out(
    why: type[RuleBroken], kind: FactKind, meeting: Meeting
) -> None:
    with pytest.raises(why):
        go(meeting, ACT, seat=_seen(meeting), kind=kind, at=a_time(10))


def test_nobody_takes_a_seat_twice() -> None:
    meeting = _room(present(LIER, at=a_time(9, 10)))
    with pytest.raises(SitsThere):
        come(meeting, ACT, seat=_seen(meeting), person=ASTRID, at=a_time(9, 40))


def test_nothing_is_seen_on_another_day() -> None:
    meeting = _room(present(LIER))
    late = a_time(9) + timedelta(days=1)
    with pytest.raises(OutsideMeeting):
        go(meeting, ACT, seat=_seen(meeting), kind=FactKind.LEFT, at=late)


def test_what_makes_no_sense_without_what_is_struck_is_struck_with_it() -> None:
    meeting = _room(present(LIER), left(LIER, at=a_time(10)), present(HOLE))
    after, events = strike(meeting, ACT, fact=FactId(1))
    assert _standing(after) == [(HOLE.id, FactKind.PRESENT)]
    assert events == (FactStruck(1, "present"), FactStruck(2, "left"))
    with pytest.raises(NoSuchFact):
        strike(after, ACT, fact=FactId(1))


def test_who_is_disqualified_leaves_the_seat_to_a_stand_in() -> None:
    meeting = a_called_meeting(agenda=(CASE,), room=a_room(present(LIER)))
    recused, _ = recuse(
        meeting,
        ACT,
        seat=LIER.id,
        item=CASE.id,
        ground=Ground.EXCUSED,
        stand_in=BJARNE,
    )
    presence = Presence(recused)
    assert [r.ground for r in presence.recused(CASE.id)] == [Ground.EXCUSED]
    assert [s.person for s in presence.there(CASE.id)] == [BJARNE]
    with pytest.raises(HasLeftSeat):
        recuse(recused, ACT, seat=LIER.id, item=CASE.id, ground=Ground.EXCUSED)


def test_nobody_is_disqualified_who_is_not_there_or_of_what_is_not_treated() -> None:
    meeting = a_called_meeting(agenda=(CASE,), room=a_room(present(LIER)))
    with pytest.raises(NobodyInSeat):
        recuse(meeting, ACT, seat=HOLE.id, item=CASE.id, ground=Ground.EXCUSED)
    with pytest.raises(ItemNotOnList):
        recuse(meeting, ACT, seat=LIER.id, item=ItemId(9), ground=Ground.EXCUSED)


@pytest.mark.parametrize(
    ("why", "meeting"),
    [
        (NoticeNotSent, a_meeting()),
        (MeetingCancelled, a_called_meeting(status=Status.CANCELLED)),
    ],
)
def test_roll_needs_a_meeting_that_is_called(
    why: type[RuleBroken], meeting: Meeting
) -> None:
    with pytest.raises(why):
        mark_expected(meeting, ACT)
    with pytest.raises(why):
        mark_rest(meeting, ACT)


def test_member_does_not_call_the_roll() -> None:
    with pytest.raises(OnlyForSecretariat):
        mark_expected(a_called_meeting(), an_act(ASTRID))
    with pytest.raises(OnlyForSecretariat):
        mark_rest(a_called_meeting(), an_act(ASTRID))


def test_seat_that_is_gone_is_not_marked() -> None:
    gone = SeenSeat(id=SeatId(99))
    with pytest.raises(NoSuchSeat):
        mark(a_called_meeting(), ACT, seat=gone, kind=FactKind.EXCUSED)


def _away(gap: Extent, ground: Ground | None = None) -> Meeting:
    meeting = a_called_meeting(LIER, agenda=(CASE,))
    leave = Leave(gap=gap, ground=ground)
    return meeting.answer(LIER.id, ASTRID.id, answer=COMING, leave=leave)


def _room(*entries: Entry) -> Meeting:
    return a_called_meeting(room=a_room(*entries))


def _seen(meeting: Meeting) -> SeenSeat:
    return SeenSeat(id=LIER.id, newest=meeting.room.last_of_seat(LIER.id))


def _standing(meeting: Meeting) -> list[tuple[SeatId | None, FactKind]]:
    return [(fact.seat, fact.kind) for fact in meeting.room.standing]
