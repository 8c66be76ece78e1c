"""What a rhythm ties together, and where it goes when one of them is moved."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Final

import pytest

from bot import dates
from bot.body import Body, BodyId
from bot.meeting import Meeting, MeetingId, Status
from bot.plan import Slot
from bot.planning.entry import entry_of
from bot.planning.off_days import off_days
from bot.planning.open_days import Calendar
from bot.planning.pairing import Pairs, Partner, Tie
from bot.planning.rhythm import Ahead, Rhythm, Together
from tests.builders import a_body, a_meeting

GROUP: Final = a_body()
BOARD: Final = a_body(id=BodyId(2), name="Styringsgruppen")
ASSEMBLY: Final = a_body(id=BodyId(3), name="Generalforsamlingen")
NOW: Final = dates.at(date(2027, 1, 4), time(9))
THURSDAY: Final = date(2027, 6, 10)
RHYTHMS: Final = (
    Rhythm(body=GROUP.id, relation=Ahead(of=BOARD.id, days=(14, 21))),
    Rhythm(body=BOARD.id),
    Rhythm(body=ASSEMBLY.id, relation=Together(of=BOARD.id)),
)


def _on(number: int, body: Body, day: date, **changes: object) -> Meeting:
    return a_meeting(
        id=MeetingId(number),
        body=body,
        starts_at=dates.at(day, time(9)),
        ends_at=dates.at(day, time(11)),
        place="Drammen rådhus",
        **changes,
    )


BOARD_MEETS: Final = _on(1, BOARD, THURSDAY)
GROUP_MEETS: Final = _on(2, GROUP, THURSDAY - timedelta(days=14))
ASSEMBLY_MEETS: Final = replace(
    _on(3, ASSEMBLY, THURSDAY),
    starts_at=dates.at(THURSDAY, time(11)),
    ends_at=dates.at(THURSDAY, time(14, 30)),
)
ALL: Final = (BOARD_MEETS, GROUP_MEETS, ASSEMBLY_MEETS)


def _pairs(*meetings: Meeting, rhythms: tuple[Rhythm, ...] = RHYTHMS) -> Pairs:
    return Pairs(
        rhythms={rhythm.body: rhythm for rhythm in rhythms},
        meetings=meetings or ALL,
        calendar=Calendar.of(2027, off_days(2027)),
        at=NOW,
    )


def _there(meeting: Meeting, day: date) -> Slot:
    return replace(entry_of(meeting).slot, day=day)


def _lasting(meeting: Meeting, days: int) -> Meeting:
    return replace(meeting, ends_at=meeting.ends_at + timedelta(days=days - 1))


def test_partner_that_lies_right_still_may_stay() -> None:
    def steady(days: int) -> list[tuple[Meeting, int]]:
        there = _there(BOARD_MEETS, THURSDAY + timedelta(days=days))
        return [(p.meeting, p.days) for p in _pairs().steady(BOARD_MEETS, there)]

    assert steady(7) == [(GROUP_MEETS, 21)]
    assert steady(14) == []
    assert steady(0) == []


def test_seminar_moves_along_with_all_its_days() -> None:
    seminar = _lasting(GROUP_MEETS, 2)
    (partner,) = _pairs(BOARD_MEETS, seminar).along(
        BOARD_MEETS, _there(BOARD_MEETS, THURSDAY + timedelta(days=14))
    )
    assert partner.slot
    assert partner.slot.days == (THURSDAY, THURSDAY + timedelta(days=1))


def test_seminar_does_not_go_where_its_second_day_is_closed() -> None:
    # Fourteen days before lies the Wednesday before Ascension Day, 21 what is free.
    seminar = _lasting(GROUP_MEETS, 2)
    slot = _there(BOARD_MEETS, date(2027, 5, 19))
    (partner,) = _pairs(BOARD_MEETS, seminar).along(BOARD_MEETS, slot)
    assert partner.slot
    assert partner.slot.day == date(2027, 4, 28)


def test_what_begins_when_a_seminar_is_over_stays_on_its_last_day() -> None:
    seminar = _lasting(BOARD_MEETS, 2)
    after = replace(
        ASSEMBLY_MEETS,
        starts_at=seminar.ends_at,
        ends_at=seminar.ends_at + timedelta(hours=2),
    )
    slot = entry_of(seminar).slot.on(THURSDAY + timedelta(days=7))
    (partner,) = _pairs(seminar, after).along(seminar, slot)
    assert partner.slot
    assert partner.slot.days == (THURSDAY + timedelta(days=8),)


def test_seminar_moves_along_with_what_is_held_on_its_last_day() -> None:
    seminar = _lasting(BOARD_MEETS, 2)
    after = replace(
        ASSEMBLY_MEETS,
        starts_at=seminar.ends_at,
        ends_at=seminar.ends_at + timedelta(hours=2),
    )
    slot = entry_of(after).slot.on(THURSDAY + timedelta(days=8))
    (partner,) = _pairs(seminar, after).along(after, slot)
    assert partner.slot
    assert partner.slot.day == THURSDAY + timedelta(days=7)


def test_what_comes_before_moves_along_and_keeps_its_distance() -> None:
    slot = _there(BOARD_MEETS, THURSDAY + timedelta(days=14))
    assert _pairs(BOARD_MEETS, GROUP_MEETS).along(BOARD_MEETS, slot) == (
        Partner(
            meeting=GROUP_MEETS,
            tie=Tie.BEFORE,
            to=BOARD_MEETS,
            days=14,
            slot=_there(GROUP_MEETS, THURSDAY),
        ),
    )


def test_what_is_near_enough_still_stays() -> None:
    """From 14 days to 21 is within the rhythm: nobody else has to move."""
    to = THURSDAY + timedelta(days=7)
    pairs = _pairs(BOARD_MEETS, GROUP_MEETS)
    assert pairs.along(BOARD_MEETS, _there(BOARD_MEETS, to)) == ()


def test_what_is_held_together_moves_to_the_same_day_and_place() -> None:
    moved = _there(BOARD_MEETS, THURSDAY + timedelta(days=7))
    slot = replace(moved, place="Lier rådhus", ends=time(12))
    partner = _pairs(BOARD_MEETS, ASSEMBLY_MEETS).along(BOARD_MEETS, slot)[0]
    assert (partner.tie, partner.slot) == (
        Tie.TOGETHER,
        Slot(day=slot.day, starts=time(12), ends=time(15, 30), place="Lier rådhus"),
    )


def test_its_leader_moves_along_and_what_follows_the_leader() -> None:
    slot = _there(GROUP_MEETS, THURSDAY)
    along = _pairs().along(GROUP_MEETS, slot)
    day = THURSDAY + timedelta(days=14)
    assert [(p.meeting.id, p.tie, p.slot and p.slot.day) for p in along] == [
        (BOARD_MEETS.id, Tie.AFTER, day),
        (ASSEMBLY_MEETS.id, Tie.TOGETHER, day),
    ]


def test_a_holiday_is_gone_round_by_the_other_distance() -> None:
    """Fourteen days before 20 May 2027 is Ascension Day."""
    slot = _there(BOARD_MEETS, date(2027, 5, 20))
    along = _pairs(BOARD_MEETS, GROUP_MEETS).along(BOARD_MEETS, slot)
    assert [(p.days, p.slot and p.slot.day) for p in along] == [(21, date(2027, 4, 29))]


def test_no_day_is_told_of_without_one() -> None:
    """Before the 7th of January there are neither 14 nor 21 days left."""
    slot = _there(BOARD_MEETS, date(2027, 1, 14))
    along = _pairs(BOARD_MEETS, GROUP_MEETS).along(BOARD_MEETS, slot)
    assert [(p.meeting.id, p.slot) for p in along] == [(GROUP_MEETS.id, None)]


@pytest.mark.parametrize(
    "other",
    [
        replace(GROUP_MEETS, status=Status.CANCELLED),
        _on(4, GROUP, THURSDAY - timedelta(days=13)),
        _on(4, a_body(id=BodyId(9)), THURSDAY - timedelta(days=14)),
    ],
    ids=["cancelled", "another day", "another body"],
)
def test_what_is_not_tied_to_it_stays(other: Meeting) -> None:
    slot = _there(BOARD_MEETS, THURSDAY + timedelta(days=28))
    assert _pairs(BOARD_MEETS, other).along(BOARD_MEETS, slot) == ()


def test_what_has_begun_stays() -> None:
    pairs = replace(_pairs(), at=GROUP_MEETS.starts_at)
    slot = _there(BOARD_MEETS, THURSDAY + timedelta(days=28))
    assert [p.meeting.id for p in pairs.along(BOARD_MEETS, slot)] == [3]


def test_what_is_held_ahead_of_another_as_well_stays() -> None:
    other = _on(5, a_body(id=BodyId(5), name="OSU"), THURSDAY + timedelta(days=7))
    ahead = Ahead(of=BOARD.id, days=(14, 21), others=(other.body.id,))
    rhythms = (Rhythm(body=GROUP.id, relation=ahead),)
    pairs = _pairs(BOARD_MEETS, GROUP_MEETS, other, rhythms=rhythms)
    slot = _there(BOARD_MEETS, THURSDAY + timedelta(days=28))
    assert pairs.along(BOARD_MEETS, slot) == ()


def test_a_weekday_that_is_not_the_bodys_is_taken_when_the_other_moved_to_it() -> None:
    wednesday = THURSDAY + timedelta(days=27)
    slot = _there(BOARD_MEETS, wednesday)
    along = _pairs(BOARD_MEETS, GROUP_MEETS).along(BOARD_MEETS, slot)
    assert [p.slot and p.slot.day for p in along] == [wednesday - timedelta(days=14)]


def test_ties_are_told_of_before_anybody_moves() -> None:
    assert [(p.meeting.id, p.tie, p.days) for p in _pairs().of(BOARD_MEETS)] == [
        (GROUP_MEETS.id, Tie.BEFORE, 14),
        (ASSEMBLY_MEETS.id, Tie.TOGETHER, 0),
    ]
