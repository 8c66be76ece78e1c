"""Kommuneloven § 11-3: what was not in the notice, some can keep from being decided."""

from dataclasses import replace
from datetime import timedelta
from typing import Final

import pytest

from bot.agenda.errors import ItemNotLate, ItemNotTreated, ObjectorNotPresent
from bot.agenda.events import ObjectionRecorded
from bot.agenda.item import Item, ItemId, ItemState, Paper
from bot.agenda.objection import (
    Lateness,
    is_blocked,
    lateness,
    needed,
    object_to,
    present,
)
from bot.body import SeatId
from bot.errors import NoticeNotSent
from bot.meeting import Answer, Meeting
from bot.orders import LegalForm, StandingOrders
from bot.rights import Rights
from tests.builders import (
    ASTRID,
    COUNTY,
    DAG,
    FRODE,
    HOLE,
    LIER,
    NOW,
    a_body,
    a_called_meeting,
    a_meeting,
    an_act,
    with_answer,
)
from tests.rooms import a_room, excused
from tests.rooms import present as present_in

LATE: Final = Item(id=ItemId(1), title="Sykkelveier", added_at=NOW)
IN_TIME: Final = Item(id=ItemId(2), title="Budsjett")
MEETING: Final = a_called_meeting(agenda=(LATE, IN_TIME))
act: Final = an_act(at=NOW + timedelta(days=30))


def _with(*coming: object) -> Meeting:
    meeting = MEETING
    for person in (ASTRID, DAG, FRODE):
        if person in coming:
            meeting = with_answer(meeting, person, Answer.COMING)
    return meeting


def _paper(link: str = "", *, is_late: bool = False) -> Item:
    came_at = NOW if is_late else None
    paper = Paper(title="Plan", link=link, came_at=came_at)
    return replace(IN_TIME, papers=(Paper(title="Kart", link="https://a"), paper))


@pytest.mark.parametrize(
    ("item", "how"),
    [
        (LATE, Lateness.ADDED),
        (IN_TIME, None),
        (_paper("https://b"), None),
        (_paper("https://b", is_late=True), Lateness.PAPERS_CAME),
        (_paper(), Lateness.PAPERS_AWAITED),
        (replace(LATE, state=ItemState.WITHDRAWN), None),
    ],
)
def test_what_was_not_in_the_notice_is_late(item: Item, how: Lateness | None) -> None:
    assert lateness(MEETING, item) is how


def test_nothing_is_late_before_the_notice() -> None:
    assert lateness(a_meeting(), _paper()) is None


def test_those_who_say_that_they_come_count_until_the_roll_is_called() -> None:
    assert present(_with(ASTRID, FRODE)) == (LIER, COUNTY)


def test_roll_tells_who_is_there_once_it_is_called() -> None:
    seen = replace(_with(ASTRID), room=a_room(excused(LIER), present_in(HOLE)))
    assert present(seen) == (HOLE,)


def test_those_without_a_vote_do_not_count() -> None:
    guest = replace(LIER, rights=Rights(votes=False))
    meeting = with_answer(a_called_meeting(guest, HOLE), ASTRID, Answer.COMING)
    assert present(meeting) == ()


@pytest.mark.parametrize(
    ("there", "needed_of_them"),
    [(0, 1), (1, 1), (3, 1), (4, 2), (6, 2), (7, 3), (9, 3)],
)
def test_a_third_of_those_present_is_needed(there: int, needed_of_them: int) -> None:
    seats = [replace(LIER, id=SeatId(n)) for n in range(1, there + 1)]
    meeting = replace(
        a_called_meeting(*seats or (LIER,), agenda=(LATE,)),
        room=a_room(*map(present_in, seats)),
    )
    assert needed(meeting, LATE) == needed_of_them


def test_objections_are_kept_and_block_at_a_third() -> None:
    meeting = _with(ASTRID, DAG, FRODE)
    objected, events = object_to(
        meeting, act, id=LATE.id, seats=[HOLE.id], by_chair=False
    )
    item = replace(LATE, objectors=(HOLE.id,))
    assert objected == replace(meeting, agenda=(item, IN_TIME))
    assert events == (
        ObjectionRecorded(item=LATE.id, title=LATE.title, objectors=1, by_chair=False),
    )
    assert is_blocked(objected, item)
    again = object_to(objected, act, id=LATE.id, seats=[HOLE.id], by_chair=False)
    assert again == (objected, ())


def test_chair_alone_is_enough() -> None:
    objected, _ = object_to(_with(ASTRID), act, id=LATE.id, seats=[], by_chair=True)
    assert is_blocked(objected, objected.agenda[0])


def test_too_few_block_nothing_and_objections_can_be_taken_back() -> None:
    seats = [replace(LIER, id=SeatId(n)) for n in range(1, 5)]
    meeting = replace(
        a_called_meeting(*seats, agenda=(LATE,)),
        room=a_room(*map(present_in, seats)),
    )
    one, _ = object_to(meeting, act, id=LATE.id, seats=[SeatId(2)], by_chair=False)
    assert not is_blocked(one, one.agenda[0])
    none, _ = object_to(one, act, id=LATE.id, seats=[], by_chair=False)
    assert none.agenda == (LATE,)


def test_one_is_enough_in_the_owners_meeting_of_an_iks() -> None:
    body = a_body(orders=StandingOrders(form=LegalForm.IKS))
    meeting = replace(_with(ASTRID, DAG, FRODE), body=body)
    assert needed(meeting, LATE) == 1


def test_nobody_objects_to_what_was_in_the_notice() -> None:
    with pytest.raises(ItemNotLate):
        object_to(_with(ASTRID), act, id=IN_TIME.id, seats=[LIER.id], by_chair=False)


def test_only_those_present_object() -> None:
    with pytest.raises(ObjectorNotPresent):
        object_to(_with(ASTRID), act, id=LATE.id, seats=[HOLE.id], by_chair=False)


def test_nobody_objects_before_the_notice_or_to_what_is_withdrawn() -> None:
    with pytest.raises(NoticeNotSent):
        object_to(a_meeting(agenda=(LATE,)), act, id=LATE.id, seats=[], by_chair=True)
    gone = replace(MEETING, agenda=(replace(LATE, state=ItemState.WITHDRAWN),))
    with pytest.raises(ItemNotTreated):
        object_to(gone, act, id=LATE.id, seats=[], by_chair=True)
