"""A postponed case is treated in another meeting, under its old number."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from bot.agenda.editing import Changed
from bot.agenda.errors import (
    ItemAlreadyThere,
    ItemNotTreated,
    MeetingOfAnother,
)
from bot.agenda.events import ItemPostponed, ItemTakenOver
from bot.agenda.item import Item, ItemId, ItemKind, ItemState, Paper, number
from bot.agenda.postponing import cases_left, next_meeting, postpone, postpone_all
from bot.body import BodyId
from bot.errors import MeetingCancelled, MeetingHasBegun, RuleBroken
from bot.meeting import Meeting, MeetingId, Status
from tests.builders import (
    NOW,
    a_body,
    a_called_meeting,
    a_meeting,
    a_time,
    an_act,
)

LATER: Final = NOW + timedelta(days=3)
CASE: Final = Item(
    id=ItemId(1),
    title="Sykkelveier",
    papers=(Paper(title="Plan", link="https://a.example", came_at=NOW),),
    objectors=(1,),
)
OTHER: Final = Item(id=ItemId(2), title="Budsjett")
CALLED: Final = a_called_meeting(agenda=number((CASE, OTHER), after=6, year=2026))
PLANNED: Final = a_meeting(
    id=MeetingId(2),
    starts_at=a_time(9, day=date(2027, 1, 14)),
    ends_at=a_time(11, day=date(2027, 1, 14)),
    agenda=(Item(id=ItemId(3), title="Ny sak"),),
)
act: Final = an_act(at=LATER)


def _postponed(source: Meeting, target: Meeting, **facts: int) -> tuple[Changed, ...]:
    return postpone(source, target, act, id=CASE.id, **facts)


def test_case_keeps_number_and_id_in_the_next_meeting() -> None:
    (left, told), (taken, told_there) = _postponed(CALLED, PLANNED)
    case = CALLED.agenda[0]
    assert left == replace(
        CALLED,
        agenda=(replace(case, state=ItemState.POSTPONED), CALLED.agenda[1]),
    )
    there = replace(
        case,
        was_postponed=True,
        papers=(Paper(title="Plan", link="https://a.example"),),
        objectors=(),
    )
    assert taken == replace(PLANNED, agenda=(*PLANNED.agenda, there))
    to, since = PLANNED.starts_at.isoformat(), CALLED.starts_at.isoformat()
    assert told == (ItemPostponed(item=CASE.id, title="Sykkelveier", to=to),)
    assert told_there == (
        ItemTakenOver(item=CASE.id, title="Sykkelveier", since=since),
    )


def test_old_number_takes_none_of_the_new_years() -> None:
    (_, _), (taken, _) = _postponed(CALLED, PLANNED)
    at_notice = number(taken.agenda, after=0, year=2027)
    assert [(item.title, item.number, item.year) for item in at_notice] == [
        ("Ny sak", 1, 2027),
        ("Sykkelveier", 7, 2026),
    ]


def test_case_postponed_before_the_notice_is_new_in_the_next_meeting() -> None:
    source = a_meeting(agenda=(CASE, OTHER))
    (left, _), (taken, _) = _postponed(source, PLANNED)
    assert [item.title for item in left.listed] == ["Budsjett"]
    assert left.stamped_at == source.stamped_at
    assert (taken.agenda[1].was_postponed, taken.agenda[1].number) == (False, None)


def test_case_postponed_to_a_called_meeting_is_late_there() -> None:
    target = replace(PLANNED, status=Status.CALLED)
    source = a_meeting(agenda=(CASE,))
    (_, _), (taken, _) = _postponed(source, target, last_number=4)
    there = taken.agenda[-1]
    assert (there.number, there.year, there.added_at) == (6, 2027, LATER)
    assert taken.stamped_at == target.stamped_at


def test_postponing_back_undoes_it() -> None:
    (left, _), (taken, _) = _postponed(CALLED, PLANNED)
    (gone, _), (back, _) = postpone(taken, left, act, id=CASE.id)
    assert [item.state for item in back.agenda] == [ItemState.LISTED] * 2
    assert back.agenda[0].number == CALLED.agenda[0].number
    assert [item.state for item in gone.agenda][1] is ItemState.POSTPONED


def test_case_of_a_cancelled_meeting_can_be_postponed() -> None:
    (_, _), (taken, _) = _postponed(replace(CALLED, status=Status.CANCELLED), PLANNED)
    there = taken.agenda[-1]
    assert (there.title, there.number, there.was_postponed) == ("Sykkelveier", 7, True)


@pytest.mark.parametrize(
    ("source", "target", "error"),
    [
        (CALLED, CALLED, MeetingOfAnother),
        (
            CALLED,
            replace(PLANNED, body=replace(a_body(), id=BodyId(2))),
            MeetingOfAnother,
        ),
        (CALLED, replace(PLANNED, status=Status.CANCELLED), MeetingCancelled),
        (CALLED, replace(PLANNED, starts_at=NOW), MeetingHasBegun),
        (CALLED, replace(PLANNED, agenda=(CASE,)), ItemAlreadyThere),
        (
            replace(CALLED, agenda=(replace(CASE, state=ItemState.WITHDRAWN),)),
            PLANNED,
            ItemNotTreated,
        ),
    ],
)
def test_what_cannot_be_postponed(
    source: Meeting, target: Meeting, error: type[RuleBroken]
) -> None:
    with pytest.raises(error):
        _postponed(source, target)


def test_next_meeting_is_the_first_after_this_one() -> None:
    before = replace(PLANNED, id=MeetingId(3), starts_at=NOW)
    last = replace(PLANNED, id=MeetingId(4), starts_at=a_time(9, day=date(2027, 3, 4)))
    assert next_meeting(CALLED, [last, before, PLANNED]) == PLANNED
    assert next_meeting(CALLED, [before]) is None


def test_all_cases_of_a_meeting_go_to_another_in_their_order() -> None:
    gone = replace(CALLED.agenda[0], id=ItemId(5), state=ItemState.WITHDRAWN)
    opening = Item(kind=ItemKind.OPENING, title="Godkjenning")
    source = replace(CALLED, agenda=(opening, gone, *CALLED.agenda))
    assert cases_left(source) == CALLED.agenda
    (left, told), (taken, told_there) = postpone_all(source, PLANNED, act)
    assert [item.state for item in left.agenda] == [
        ItemState.LISTED,
        ItemState.WITHDRAWN,
        ItemState.POSTPONED,
        ItemState.POSTPONED,
    ]
    assert [(item.title, item.number) for item in taken.agenda] == [
        ("Ny sak", None),
        ("Sykkelveier", 7),
        ("Budsjett", 8),
    ]
    assert [type(event) for event in told] == [ItemPostponed] * 2
    assert [type(event) for event in told_there] == [ItemTakenOver] * 2


def test_cases_without_numbers_get_theirs_one_after_the_other() -> None:
    source = a_meeting(agenda=(CASE, OTHER))
    target = replace(PLANNED, status=Status.CALLED, agenda=())
    _, (taken, _) = postpone_all(source, target, act, last_number=4)
    assert [item.number for item in taken.agenda] == [5, 6]


def test_a_meeting_without_cases_leaves_the_other_as_it_is() -> None:
    source = replace(CALLED, agenda=())
    assert postpone_all(source, PLANNED, act) == ((source, ()), (PLANNED, ()))
