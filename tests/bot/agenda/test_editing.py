"""The secretary works at an agenda; numbers once given stay, and gaps never come."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Final

import pytest

from bot.act import Act
from bot.agenda import editing
from bot.agenda.editing import edit_item, list_item, move_down, move_up, relist
from bot.agenda.errors import ItemNotTreated, ItemTitleMissing, NoSuchItem
from bot.agenda.events import (
    ItemEdited,
    ItemListed,
    ItemMovedDown,
    ItemMovedUp,
    ItemRelisted,
    ItemWithdrawn,
)
from bot.agenda.item import (
    Aim,
    Earlier,
    Item,
    ItemId,
    ItemKind,
    ItemState,
    Paper,
    number,
)
from bot.errors import MeetingCancelled, OnlyForSecretariat, RuleBroken
from bot.meeting import Meeting, Status
from tests.builders import (
    ASTRID,
    NOW,
    a_called_meeting,
    a_meeting,
    a_time,
    an_act,
    an_agenda,
)

LATER: Final = NOW + timedelta(days=3)
AGENDA: Final = tuple(
    replace(item, id=ItemId(n)) for n, item in enumerate(an_agenda(), 1)
)
OPENING, OWN, CASE, OTHER = AGENDA
PLANNED: Final = a_meeting(agenda=AGENDA)
CALLED: Final = a_called_meeting(agenda=number(AGENDA, after=0, year=2026))
NEW: Final = Item(id=ItemId(9), title="Budsjett")
act: Final = an_act(at=LATER)


def _numbered(meeting: Meeting) -> list[tuple[str, int | None]]:
    return [(item.title, item.number) for item in meeting.agenda]


def test_new_case_comes_after_the_cases_and_before_what_ends_the_meeting() -> None:
    listed, events = list_item(PLANNED, act, item=NEW)
    assert listed == replace(PLANNED, agenda=(OPENING, OWN, CASE, NEW, OTHER))
    assert events == (ItemListed(item=NEW.id, title="Budsjett"),)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (ItemKind.OPENING, 1),
        (ItemKind.OWN_MINUTES, 2),
        (ItemKind.CASE, 3),
        (ItemKind.BRIEFING, 3),
        (ItemKind.ANY_OTHER, 4),
    ],
)
def test_new_item_comes_where_its_kind_belongs(kind: ItemKind, place: int) -> None:
    new = replace(NEW, kind=kind)
    listed, _ = list_item(PLANNED, act, item=new)
    assert listed.agenda.index(new) == place


def test_first_item_of_an_empty_agenda() -> None:
    listed, _ = list_item(replace(PLANNED, agenda=()), act, item=NEW)
    assert listed.agenda == (NEW,)


def test_late_case_has_its_number_at_once_and_is_known_as_late() -> None:
    listed, events = list_item(CALLED, act, item=NEW, last_number=3)
    assert listed == replace(
        CALLED,
        agenda=(
            *CALLED.agenda[:3],
            replace(NEW, number=4, year=2026, added_at=LATER),
            CALLED.agenda[3],
        ),
    )
    assert events == (ItemListed(item=NEW.id, title="Budsjett", is_late=True),)


def test_late_case_of_a_meeting_that_moved_over_new_year_is_of_the_new_year() -> None:
    moved = replace(CALLED, starts_at=a_time(9, day=date(2027, 1, 7)))
    listed, _ = list_item(moved, act, item=NEW, last_number=0)
    assert [(item.number, item.year) for item in listed.agenda] == [
        (None, None),
        (1, 2026),
        (2, 2026),
        (1, 2027),
        (3, 2026),
    ]


def test_case_needs_a_title() -> None:
    with pytest.raises(ItemTitleMissing):
        list_item(PLANNED, act, item=replace(NEW, title=" "))
    with pytest.raises(ItemTitleMissing):
        edit_item(PLANNED, act, wanted=replace(CASE, title=""))


def test_what_is_said_of_an_item_is_kept_and_told_by_its_fields() -> None:
    wanted = replace(CASE, title="Sykkelplan", aim=Aim.DECISION, proposal="Vedtas.")
    edited, events = edit_item(PLANNED, act, wanted=wanted)
    assert edited == replace(PLANNED, agenda=(OPENING, OWN, wanted, OTHER))
    fields = ("title", "aim", "proposal")
    assert events == (ItemEdited(item=CASE.id, title="Sykkelplan", fields=fields),)


def test_edit_changes_neither_number_nor_state() -> None:
    wanted = replace(CASE, title="Sykkelplan", number=77, state=ItemState.WITHDRAWN)
    edited, _ = edit_item(CALLED, act, wanted=wanted)
    assert edited.agenda[2] == replace(CALLED.agenda[2], title="Sykkelplan")


def test_edit_changes_nothing_that_calendars_show_before_it_is_sent() -> None:
    edited, _ = edit_item(CALLED, act, wanted=replace(CASE, title="Sykkelplan"))
    assert edited == replace(CALLED, agenda=edited.agenda)


def test_nothing_happens_when_nothing_is_new() -> None:
    assert edit_item(CALLED, act, wanted=CALLED.agenda[2]) == (CALLED, ())


def test_paper_that_came_after_the_notice_is_dated() -> None:
    there, new = Paper(title="Plan", link="https://a.example"), "https://b.example"
    case = replace(CASE, papers=(there, Paper(title="Kart")))
    before = replace(CALLED, agenda=(case,))
    wanted = replace(case, papers=(there, Paper(title="Kart", link=new)))
    came = replace(case, papers=(there, Paper(title="Kart", link=new, came_at=LATER)))

    edited, _ = edit_item(before, act, wanted=wanted)
    assert edited.agenda == (came,)
    again = an_act(at=LATER + timedelta(days=1))
    assert edit_item(edited, again, wanted=wanted) == (edited, ())
    planned, _ = edit_item(replace(PLANNED, agenda=(case,)), act, wanted=wanted)
    assert planned.agenda == (wanted,)


def test_minutes_that_the_record_names_keep_their_title() -> None:
    held = Earlier(meeting=7, body="Rådmannsgruppen", starts_at=NOW, word="referat")
    own = replace(OWN, earlier=held)
    before = replace(PLANNED, agenda=(own,))
    wanted = replace(own, title="Noe annet", kind=ItemKind.CASE, presenter="Anne")
    edited, _ = edit_item(before, act, wanted=wanted)
    assert edited.agenda == (replace(own, presenter="Anne"),)


def test_items_change_places_and_keep_their_numbers() -> None:
    up, told = move_up(CALLED, act, id=OTHER.id)
    assert _numbered(up) == [
        ("Godkjenning av innkalling og dagsorden", None),
        ("Godkjenning av referat", 1),
        ("Eventuelt", 3),
        ("Felles plan for sykkelveier", 2),
    ]
    assert told == (ItemMovedUp(item=OTHER.id, title="Eventuelt"),)
    down, told_down = move_down(up, act, id=OTHER.id)
    assert down.agenda == CALLED.agenda
    assert told_down == (ItemMovedDown(item=OTHER.id, title="Eventuelt"),)


def test_first_and_last_stay_where_they_are() -> None:
    assert move_up(PLANNED, act, id=OPENING.id) == (PLANNED, ())
    assert move_down(PLANNED, act, id=OTHER.id) == (PLANNED, ())


def test_withdrawn_case_keeps_its_number_and_is_shown() -> None:
    withdrawn, events = editing.withdraw(CALLED, act, id=CASE.id)
    case = replace(CALLED.agenda[2], state=ItemState.WITHDRAWN)
    assert withdrawn == replace(
        CALLED,
        agenda=(*CALLED.agenda[:2], case, CALLED.agenda[3]),
    )
    assert case in withdrawn.listed
    assert events == (ItemWithdrawn(item=CASE.id, title=CASE.title),)


def test_case_withdrawn_before_the_notice_leaves_no_gap() -> None:
    withdrawn, _ = editing.withdraw(PLANNED, act, id=CASE.id)
    assert [item.title for item in withdrawn.listed] == [
        "Godkjenning av innkalling og dagsorden",
        "Godkjenning av referat",
        "Eventuelt",
    ]
    assert [n for _, n in _numbered_at_notice(withdrawn)] == [None, 1, None, 2]


def _numbered_at_notice(meeting: Meeting) -> list[tuple[str, int | None]]:
    return _numbered(replace(meeting, agenda=number(meeting.agenda, after=0, year=26)))


def test_case_that_is_listed_again_is_as_it_was() -> None:
    withdrawn, _ = editing.withdraw(CALLED, act, id=CASE.id)
    again, events = relist(withdrawn, act, id=CASE.id, last_number=3)
    assert again.agenda == CALLED.agenda
    assert events == (ItemRelisted(item=CASE.id, title=CASE.title),)


def test_case_listed_again_after_the_notice_gets_the_next_number() -> None:
    gone = replace(NEW, state=ItemState.WITHDRAWN)
    before = replace(CALLED, agenda=(*CALLED.agenda, gone))
    again, _ = relist(before, act, id=NEW.id, last_number=7)
    assert again.agenda[-1] == replace(NEW, number=8, year=2026)


@pytest.mark.parametrize("state", [ItemState.WITHDRAWN, ItemState.POSTPONED])
def test_what_is_not_treated_is_neither_edited_nor_withdrawn(state: ItemState) -> None:
    before = replace(PLANNED, agenda=(replace(CASE, state=state),))
    with pytest.raises(ItemNotTreated):
        edit_item(before, act, wanted=replace(CASE, title="Ny"))
    with pytest.raises(ItemNotTreated):
        editing.withdraw(before, act, id=CASE.id)


@pytest.mark.parametrize("state", [ItemState.LISTED, ItemState.POSTPONED])
def test_only_what_was_withdrawn_is_listed_again(state: ItemState) -> None:
    before = replace(PLANNED, agenda=(replace(CASE, state=state),))
    with pytest.raises(ItemNotTreated):
        relist(before, act, id=CASE.id)


DEEDS: Final[dict[str, Callable[[Meeting, ItemId], object]]] = {
    "edit": lambda m, id: edit_item(m, act, wanted=replace(CASE, id=id, title="x")),
    "up": lambda m, id: move_up(m, act, id=id),
    "down": lambda m, id: move_down(m, act, id=id),
    "withdraw": lambda m, id: editing.withdraw(m, act, id=id),
    "relist": lambda m, id: relist(m, act, id=id),
}


@pytest.mark.parametrize("deed", DEEDS)
def test_item_that_is_gone_is_refused(deed: str) -> None:
    with pytest.raises(NoSuchItem):
        DEEDS[deed](PLANNED, ItemId(99))


@pytest.mark.parametrize(
    ("meeting", "by", "error"),
    [
        (PLANNED, an_act(ASTRID), OnlyForSecretariat),
        (replace(CALLED, status=Status.CANCELLED), act, MeetingCancelled),
    ],
)
def test_agenda_is_the_secretarys_until_the_meeting_is_cancelled(
    meeting: Meeting, by: Act, error: type[RuleBroken]
) -> None:
    with pytest.raises(error):
        list_item(meeting, by, item=NEW)
    with pytest.raises(error):
        editing.withdraw(meeting, by, id=CASE.id)


def test_agenda_is_still_the_secretarys_after_the_meeting() -> None:
    after = an_act(at=CALLED.ends_at + timedelta(days=1))
    listed, _ = list_item(CALLED, after, item=NEW, last_number=3)
    assert listed.agenda[3].added_at == after.at
