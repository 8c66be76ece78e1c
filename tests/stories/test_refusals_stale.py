"""Old buttons: the meeting was moved, cancelled or begun since the message was sent."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from bot.answer import come
from bot.apology import apologise
from bot.change import cancel
from bot.meeting import Answer
from bot.person import Person
from tests.builders import ASTRID, BJARNE, SOLVEIG, a_slot, an_act
from tests.stories.council import (
    MEETING,
    PLANTED,
    a_called_town,
    a_planned_town,
    nothing_done,
    plant,
    the_meeting,
)
from tests.stories.town import Town

pytestmark = pytest.mark.usefixtures("uncounted")

MOVED = (
    "Det du ble spurt om, er endret siden, så svaret er ikke lagret. "
    "Finn den nyeste meldingen om møtet, og svar der."
)
CANCELLED = "Møtet er avlyst. Du trenger ikke gjøre noe."
BEGUN = (
    "Møtet har begynt, så dette kan ikke endres her lenger. "
    "Si fra direkte til møtelederen eller sekretariatet."
)
FILLED = (
    "Takk for at du ville, men nå er plassen fylt, eller en annen er spurt. "
    "Du trenger ikke møte."
)
NOT_SENT = (
    "Innkallingen er ikke sendt ennå. Sekretariatet sender den med «/mote innkall»."
)


def _move(town: Town) -> None:
    slot = a_slot(day=date(2026, 3, 5))
    town.store.planner.move(MEETING, an_act(), slot=slot, seen_sequence=0)


def _cancel(town: Town) -> None:
    town.store.change(MEETING, cancel, an_act(), why="For få saker")


def _begin(town: Town) -> None:
    town.clock.now = the_meeting(town).starts_at


HAPPENED = pytest.mark.parametrize(
    ("happens", "said"), [(_move, MOVED), (_cancel, CANCELLED), (_begin, BEGUN)]
)


@pytest.mark.parametrize("label", ["Jeg kommer", "Meld forfall"])
@HAPPENED
def test_an_answer_in_an_old_message_is_refused(
    sqlite_url: str, happens: Callable[[Town], None], said: str, label: str
) -> None:
    with a_called_town(sqlite_url) as town:
        member = town.window(ASTRID)
        happens(town)
        with nothing_done(town):
            member.press(label)

        if (happens, label) == (_move, "Meld forfall"):
            # The dialog tells the new time, so this question is the right one.
            assert "torsdag 5. mars 2026" in member.sentence
        else:
            assert (member.whispers, member.state["modals"]) == ([said], [])


@HAPPENED
def test_a_stand_ins_yes_in_an_old_message_is_refused(
    sqlite_url: str, happens: Callable[[Town], None], said: str
) -> None:
    with a_called_town(sqlite_url) as town:
        town.store.change(MEETING, apologise, an_act(ASTRID), person=ASTRID.id)
        town.deliver()
        happens(town)
        with nothing_done(town):
            town.window(BJARNE).press("Ja, jeg møter")

        assert town.window(BJARNE).whispers == [said]


def test_a_stand_in_whose_member_came_after_all_is_thanked(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        town.store.change(MEETING, apologise, an_act(ASTRID), person=ASTRID.id)
        town.deliver()
        town.store.change(MEETING, come, an_act(ASTRID), person=ASTRID.id)
        with nothing_done(town):
            town.window(BJARNE).press("Ja, jeg møter")

        assert town.window(BJARNE).whispers == [FILLED]


@pytest.mark.parametrize(
    ("happens", "said", "label"),
    [
        (_cancel, CANCELLED, "Flytt møtet"),
        (_cancel, CANCELLED, "Avlys møtet"),
        (_cancel, CANCELLED, "Før oppmøte"),
        (_begin, BEGUN, "Flytt møtet"),
        (_begin, BEGUN, "Avlys møtet"),
    ],
)
def test_the_secretarys_old_overview_changes_nothing(
    sqlite_url: str, happens: Callable[[Town], None], said: str, label: str
) -> None:
    with a_called_town(sqlite_url) as town:
        secretary = town.window(SOLVEIG)
        happens(town)
        with nothing_done(town):
            secretary.press(label)

        assert (secretary.whispers, secretary.state["modals"]) == ([said], [])


@pytest.mark.parametrize(
    ("person", "label"), [(ASTRID, "Jeg kommer"), (SOLVEIG, "Flytt møtet")]
)
def test_a_refused_press_puts_the_old_message_right(
    sqlite_url: str, person: Person, label: str
) -> None:
    with a_called_town(sqlite_url) as town:
        _begin(town)
        town.deliver()
        assert label in _buttons(town, person)

        town.window(person).press(label)
        town.deliver()

        assert label not in _buttons(town, person)


def test_a_refused_press_puts_app_home_right(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        member = town.window(ASTRID)
        member.open_home()
        town.deliver()
        _begin(town)
        with nothing_done(town):
            member.press_home("Jeg kommer")
        town.deliver()

        assert member.sentence == BEGUN
        assert "Jeg kommer" not in str(member.state["home"]["blocks"])


def test_who_never_had_a_card_gets_none_by_pressing(sqlite_url: str) -> None:
    with a_planned_town(sqlite_url) as town:
        plant(town, ASTRID, "come", f"1/{ASTRID.id}/0")
        with nothing_done(town):
            town.window(ASTRID).press(PLANTED)
        town.deliver()

        assert town.window(ASTRID).whispers == [NOT_SENT]
        assert [card["text"] for card in town.window(ASTRID).cards] == [PLANTED]


def test_the_answer_to_the_new_time_counts(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        _move(town)
        town.window(ASTRID).press("Jeg kommer")
        town.deliver()
        town.window(ASTRID).press("Jeg kommer")

        _, astrid = the_meeting(town).called(ASTRID.id)[0]
        assert astrid.answer is Answer.COMING


def test_a_meeting_that_began_a_second_ago_has_begun(sqlite_url: str) -> None:
    with a_called_town(sqlite_url) as town:
        town.clock.now = the_meeting(town).starts_at - timedelta(microseconds=1)
        town.window(ASTRID).press("Jeg kommer")
        town.clock.now += timedelta(microseconds=1)
        town.window(ASTRID).press("Meld forfall")

        _, astrid = the_meeting(town).called(ASTRID.id)[0]
        assert astrid.answer is Answer.COMING
        assert town.window(ASTRID).whispers == [BEGUN]


def _buttons(town: Town, person: Person) -> str:
    blocks = (card["blocks"] for card in town.window(person).cards)
    return str(list(blocks))
