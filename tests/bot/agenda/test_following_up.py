"""What earlier meetings asked for comes back on the agenda until it is done."""

from dataclasses import replace
from datetime import date

from bot.agenda.following_up import with_follow_up
from bot.agenda.item import ItemId, ItemKind, Part
from bot.room.task import Task, TaskId
from tests.builders import NOW, a_called_meeting, a_meeting

TASK = Task(
    id=TaskId(1),
    item=ItemId(1),
    what="Svare på høringen",
    participant="Hole",
    by=date(2026, 2, 1),
    given_at=NOW,
)


def test_tasks_come_back_before_the_cases_with_who_has_them() -> None:
    followed = with_follow_up(a_meeting(), [TASK])
    assert [item.kind for item in followed.agenda] == [
        ItemKind.OPENING,
        ItemKind.OWN_MINUTES,
        ItemKind.FOLLOW_UP,
        ItemKind.CASE,
        ItemKind.ANY_OTHER,
    ]
    item = followed.agenda[2]
    assert (item.title, item.parts) == (
        "Oppfølging av oppgaver",
        (Part(title="Svare på høringen (frist 1. februar 2026)", presenter="Hole"),),
    )
    assert with_follow_up(followed, [TASK]) == followed


def test_what_is_done_is_gone_and_the_item_with_the_last() -> None:
    other = replace(TASK, id=TaskId(2), what="Hente takst")
    both = with_follow_up(a_meeting(), [TASK, other])
    one = with_follow_up(both, [other])
    assert [part.title for part in one.agenda[2].parts] == [
        "Hente takst (frist 1. februar 2026)"
    ]
    assert with_follow_up(one, []) == a_meeting()


def test_what_stands_in_the_notice_stays() -> None:
    called = a_called_meeting()
    assert with_follow_up(called, [TASK]) == called
