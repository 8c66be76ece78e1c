"""Clock times and promises of an agenda suit the meeting, also when it has moved."""

from dataclasses import replace
from datetime import date, time, timedelta
from typing import Any, Final

import pytest

from bot.agenda.editing import edit_item, list_item
from bot.agenda.errors import ItemOutsideMeeting, PaperTooLate
from bot.agenda.fitting import misfits
from bot.agenda.item import Item, ItemId, ItemState, Paper
from bot.errors import RuleBroken
from bot.meeting import Meeting
from tests.builders import a_meeting, an_act

PAPER: Final = Paper(title="Kart", due=date(2026, 2, 26))
CASE: Final = Item(id=ItemId(1), title="Budsjett", starts=time(9), papers=(PAPER,))
MEETING: Final = a_meeting(agenda=(CASE,))
DAY: Final = timedelta(days=1)


def _moved(by: timedelta) -> Meeting:
    starts_at, ends_at = MEETING.starts_at + by, MEETING.ends_at + by
    return replace(MEETING, starts_at=starts_at, ends_at=ends_at)


LATE: Final = (replace(PAPER, due=date(2026, 2, 27)),)


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"starts": time(8, 59)}, ItemOutsideMeeting),
        ({"starts": time(11, 15)}, ItemOutsideMeeting),
        ({"papers": LATE}, PaperTooLate),
    ],
)
def test_what_does_not_suit_the_meeting_is_refused(
    said: dict[str, Any], refusal: type[RuleBroken]
) -> None:
    wanted = replace(CASE, **said)
    with pytest.raises(refusal):
        edit_item(MEETING, an_act(), wanted=wanted)
    with pytest.raises(refusal):
        list_item(MEETING, an_act(), item=replace(wanted, id=ItemId(2)))


def test_what_was_there_before_the_meeting_moved_may_stay() -> None:
    moved = _moved(-DAY - timedelta(hours=3))
    edited, _ = edit_item(moved, an_act(), wanted=replace(CASE, title="Regnskap"))
    assert edited.agenda == (replace(CASE, title="Regnskap"),)


@pytest.mark.parametrize(
    ("by", "case", "found"),
    [
        (timedelta(0), CASE, []),
        (DAY, CASE, []),
        (-DAY, CASE, ["Budsjett"]),
        (timedelta(hours=1), CASE, ["Budsjett"]),
        (timedelta(hours=1), replace(CASE, state=ItemState.WITHDRAWN), []),
        (-DAY, replace(CASE, papers=(replace(PAPER, link="https://e.example"),)), []),
    ],
)
def test_what_no_longer_suits_a_moved_meeting_is_found(
    by: timedelta, case: Item, found: list[str]
) -> None:
    moved = replace(_moved(by), agenda=(case,))
    assert [item.title for item in misfits(moved)] == found


def test_in_a_meeting_of_several_days_any_time_may_do() -> None:
    long = replace(MEETING, ends_at=MEETING.ends_at + DAY)
    assert misfits(replace(long, agenda=(replace(CASE, starts=time(7)),))) == ()
