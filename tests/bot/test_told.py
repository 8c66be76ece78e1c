"""What people were told stands until they are told anew."""

from dataclasses import replace
from datetime import UTC, timedelta
from typing import Final

import pytest

from bot.agenda.item import Item, ItemId, Paper
from bot.notice import send_notice
from bot.notice_errors import NoticeOutdated
from bot.told import as_told, as_told_outside, mark, require_seen
from tests.builders import ASTRID, LIER, a_meeting, an_act
from tests.rooms import a_room, present

PAPER: Final = Paper(title="Tall", link="https://e.example/tall")
CASE: Final = Item(id=ItemId(1), title="Budsjett", papers=(PAPER,))
CALLED: Final = send_notice(a_meeting(agenda=(CASE,)), an_act())[0]
EDITED: Final = replace(
    CALLED, title="Ekstra", agenda=(replace(CALLED.agenda[0], title="Økonomi"),)
)


def test_members_see_what_they_were_told_and_the_record_of_when_and_where() -> None:
    seen = as_told(replace(EDITED, place="Lier"))
    assert (seen.title, seen.place) == ("", "Lier")
    assert [item.title for item in seen.agenda] == ["Budsjett"]


def test_of_a_meeting_that_was_held_they_see_what_was_treated() -> None:
    held = replace(EDITED, room=a_room(present(LIER, ASTRID)))
    assert as_told(held) == held


def test_what_is_exempt_by_now_is_so_outside_at_once() -> None:
    papers = (replace(PAPER, title="Andre tall", is_exempt=True),)
    closed = replace(CALLED.agenda[0], exempt="offl. § 23", papers=papers)
    (seen,) = as_told_outside(replace(CALLED, agenda=(closed,))).agenda
    assert (seen.exempt, seen.papers) == (
        "offl. § 23",
        (replace(PAPER, is_exempt=True),),
    )


def test_what_was_closed_when_it_was_told_stays_closed_outside() -> None:
    closed = replace(CASE, exempt="offl. § 23")
    called, _ = send_notice(a_meeting(agenda=(closed,)), an_act())
    opened = replace(called.agenda[0], exempt="")
    (seen,) = as_told_outside(replace(called, agenda=(opened,))).agenda
    assert seen.exempt == "offl. § 23"


def test_same_notice_has_the_same_mark_in_any_zone_and_another_when_it_differs() -> (
    None
):
    elsewhere = replace(
        CALLED,
        starts_at=CALLED.starts_at.astimezone(UTC),
        ends_at=CALLED.ends_at.astimezone(UTC),
    )
    assert mark(elsewhere) == mark(CALLED)
    later = replace(CALLED, ends_at=CALLED.ends_at + timedelta(minutes=15))
    marks = {mark(each) for each in (CALLED, EDITED, later, replace(CALLED, place="?"))}
    assert len(marks) == 4


def test_only_what_was_seen_is_sent() -> None:
    require_seen(CALLED, mark(CALLED))
    require_seen(CALLED, None)
    with pytest.raises(NoticeOutdated):
        require_seen(EDITED, mark(CALLED))
