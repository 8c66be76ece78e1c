"""Moves within minutes are told as one, unless people are on their way already."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.act import Act, Door
from bot.dispatch import DispatchKind
from bot.due import do_due, next_due
from bot.errand import What
from bot.events import MoveTold
from bot.meeting import Meeting
from bot.move_news import QUIET, errands, tell, told_at
from bot.notice import send_notice
from tests.builders import NOW, a_meeting, an_act

CALLED: Final = send_notice(a_meeting(), an_act())[0]
SOON: Final = NOW + timedelta(minutes=3)


def _moved(meeting: Meeting, place: str, at: datetime) -> Meeting:
    """Move a meeting, and tell of it as soon as that may be."""
    moved = replace(meeting, place=place, sequence=meeting.sequence + 1)
    return tell(moved, an_act(at=at))[0]


def test_first_move_is_told_at_once_and_the_next_ones_together() -> None:
    once = _moved(CALLED, "Lier", NOW)
    assert once.dispatches[-1].kind is DispatchKind.MOVE
    assert (once.told_sequence, [*errands(once)]) == (1, [])

    twice = _moved(_moved(once, "Hole", SOON), "Asker", SOON)
    assert (twice.told_sequence, len(twice.dispatches)) == (1, 2)
    (errand,) = errands(twice)
    assert (errand.what, errand.at) == (What.MOVE, NOW + QUIET)
    assert next_due(twice, since=NOW) == NOW + QUIET

    act = Act(by=None, at=NOW + QUIET, door=Door.CLOCK)
    told, events = do_due(twice, act)
    assert events == (MoveTold(),)
    assert [each.facts.place for each in told.dispatches[1:]] == ["Lier", "Asker"]
    assert [*errands(told)] == []


def test_planned_meeting_is_moved_without_a_word() -> None:
    planned = a_meeting()
    assert tell(planned, an_act()) == (planned, ())


def test_nobody_who_is_on_the_way_waits_for_it() -> None:
    near = CALLED.starts_at - timedelta(minutes=65)
    told = replace(CALLED, move_told_at=near)
    at = near + timedelta(minutes=1)
    assert told_at(told, at) == at
    early = replace(CALLED, move_told_at=near - timedelta(hours=1))
    assert told_at(early, at - timedelta(hours=1)) == near - timedelta(minutes=50)
