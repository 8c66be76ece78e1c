"""«Neste sak» goes through the agenda once, whoever of the two presses it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.agenda.item import UNSAVED, Item, ItemId, ItemState
from bot.meeting import Meeting
from bot.room.clock import ItemClock, clocks, closed_at, current
from bot.room.decision import Decision
from bot.room.errors import (
    ItemNotOnList,
    MeetingClosed,
    MeetingNotBegun,
    MovedOnMeanwhile,
    OutsideMeeting,
)
from bot.room.fact import Entry
from bot.room.moving_on import begin, close, next_item
from tests.builders import a_called_meeting, a_time, an_act
from tests.rooms import a_room, begun, closed

FIRST, SECOND, THIRD = (Item(id=ItemId(n), title=f"Sak {n}") for n in (1, 2, 3))
MEETING = a_called_meeting(agenda=(FIRST, SECOND, THIRD))


def test_agenda_is_gone_through_in_order() -> None:
    meeting = MEETING
    for item, minute in ((FIRST, 0), (SECOND, 20), (THIRD, 40)):
        assert next_item(meeting) == item
        meeting, _ = begin(meeting, an_act(at=a_time(9, minute)), item=item.id)
    assert next_item(meeting) is None
    over, _ = close(meeting, an_act(at=a_time(11)))
    assert clocks(over) == (
        _clock(1, (9, 0), (9, 20)),
        _clock(2, (9, 20), (9, 40)),
        _clock(3, (9, 40), (11, 0)),
    )
    assert (current(over), closed_at(over)) == (None, a_time(11))


def test_two_who_press_at_once_move_on_once() -> None:
    meeting = _at(begun(1, a_time(9)))
    act = an_act(at=a_time(9, 20))
    moved, _ = begin(meeting, act, item=SECOND.id, seen=FIRST.id)
    assert begin(moved, act, item=SECOND.id, seen=FIRST.id) == (moved, ())
    with pytest.raises(MovedOnMeanwhile):
        begin(moved, act, item=THIRD.id, seen=FIRST.id)
    with pytest.raises(MovedOnMeanwhile):
        close(moved, act, seen=FIRST.id)
    with pytest.raises(MovedOnMeanwhile):
        begin(moved, act, item=THIRD.id, seen=UNSAVED)


def test_what_is_withdrawn_or_will_not_be_treated_is_passed_over() -> None:
    gone = replace(SECOND, state=ItemState.WITHDRAWN)
    room = a_room(begun(1, a_time(9)))
    meeting = replace(MEETING, agenda=(FIRST, gone, THIRD), room=room)
    assert next_item(meeting) == THIRD
    dropped = Decision(item=THIRD.id, is_not_treated=True)
    undone = replace(room, decisions={THIRD.id: dropped})
    assert next_item(replace(meeting, room=undone)) is None
    with pytest.raises(ItemNotOnList):
        begin(meeting, an_act(at=a_time(10)), item=gone.id)


def test_what_was_jumped_over_comes_again_after_the_last() -> None:
    meeting = _at(begun(1, a_time(9)), begun(3, a_time(9, 20)))
    assert next_item(meeting) == SECOND


def test_nothing_is_treated_before_the_day_or_after_the_end() -> None:
    early = an_act(at=a_time(9) - timedelta(days=1))
    with pytest.raises(MeetingNotBegun):
        begin(MEETING, early, item=FIRST.id)
    late = an_act(at=a_time(9) + timedelta(days=1))
    with pytest.raises(OutsideMeeting):
        begin(MEETING, late, item=FIRST.id)
    over = _at(begun(1, a_time(9)), closed(a_time(10)))
    with pytest.raises(MeetingClosed):
        begin(over, an_act(at=a_time(10, 5)), item=SECOND.id)
    assert close(over, an_act(at=a_time(10, 5))) == (over, ())


def test_time_of_an_item_can_be_written_down_afterwards() -> None:
    over = _at(begun(1, a_time(9)), closed(a_time(10)))
    act = an_act(at=a_time(9) + timedelta(days=3))
    after, _ = begin(over, act, item=SECOND.id, at=a_time(9, 30))
    assert clocks(after)[1] == _clock(2, (9, 30), (9, 45), ends_by_estimate=True)


def test_items_that_nobody_stamped_lie_evenly_between_those_that_were() -> None:
    assert clocks(MEETING) == (
        _clock(1, (9, 0), (9, 45), is_estimated=True, ends_by_estimate=True),
        _clock(2, (9, 45), (10, 30), is_estimated=True, ends_by_estimate=True),
        _clock(3, (10, 30), (11, 15), is_estimated=True),
    )
    between = _at(begun(1, a_time(9)), begun(3, a_time(10)), closed(a_time(11)))
    assert clocks(between) == (
        _clock(1, (9, 0), (9, 30), ends_by_estimate=True),
        _clock(2, (9, 30), (10, 0), is_estimated=True),
        _clock(3, (10, 0), (11, 0)),
    )


def test_item_that_is_being_treated_has_no_end_nor_has_what_follows() -> None:
    meeting = _at(begun(2, a_time(10)))
    assert [(c.item, c.ended_at) for c in clocks(meeting)] == [
        (1, a_time(10)),
        (2, None),
        (3, None),
    ]


def _at(*entries: Entry) -> Meeting:
    return replace(MEETING, room=a_room(*entries))


def _clock(
    item: int,
    since: tuple[int, int],
    until: tuple[int, int],
    **estimated: bool,
) -> ItemClock:
    return ItemClock(
        item=ItemId(item),
        begun_at=a_time(*since),
        ended_at=a_time(*until),
        **estimated,
    )
