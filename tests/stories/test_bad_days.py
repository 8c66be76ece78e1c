"""Slack's bad days while a council is called: everyone is told once all the same."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from functools import partial
from threading import Barrier
from typing import Final

import pytest
from slack_sdk import WebClient

from bot.answer import come
from bot.change import cancel
from bot.message import Kind, Message
from bot.person import Person
from handlers.delivery import INSTALLATION_PAUSE, Courier
from handlers.render import Renderer
from handlers.rendering import Post, Render, Rendering
from storage import Store
from storage.deliveries import LEASE, Deliveries
from tests.builders import ASTRID, DAG, FRODE, SOLVEIG, an_act
from tests.engines import connected
from tests.stories.council import MEETING, a_called_town, a_planned_town
from tests.stories.together import at_once
from tests.stories.town import TOKEN, Town, Window
from tests.waiting import PATIENCE, wait_until

pytestmark = pytest.mark.usefixtures("uncounted")

COUNCIL: Final = (ASTRID, DAG, FRODE)
#: By these something reaches people: a post, a change of it, a file, App Home.
CALLS: Final = (
    "chat.postMessage",
    "chat.update",
    "files.completeUploadExternal",
    "views.publish",
)
#: How long a hasty worker waits for Slack, and how long Slack is silent, in seconds.
HASTE, SILENCE = 1, 1.2
SECOND: Final = timedelta(seconds=1)


@contextmanager
def a_town_with_a_plan(url: str) -> Iterator[Town]:
    """Let Astrid and the secretary see their App Home."""
    with a_planned_town(url) as town:
        for person in (ASTRID, SOLVEIG):
            town.window(person).open_home()
        town.deliver()
        yield town


@pytest.mark.parametrize("kind", ["429", "500", "accept_then_drop"])
@pytest.mark.parametrize("call", CALLS)
def test_everyone_is_told_once_whatever_slack_does(
    sqlite_url: str, call: str, kind: str
) -> None:
    with a_town_with_a_plan(sqlite_url) as town:
        town.tell_workspace("faults", method=call, kind=kind, times=2, retry_after=20)
        _call_and_answer(town)

        for _ in range(3):
            town.clock.now += LEASE
            town.deliver()

        _everyone_is_told_once(town)


@pytest.mark.parametrize("call", CALLS)
def test_what_slack_does_after_a_long_silence_is_found(
    sqlite_url: str, call: str
) -> None:
    with a_town_with_a_plan(sqlite_url) as town:
        calm, town.courier = town.courier, _a_worker(town, town.store, patience=HASTE)
        town.tell_workspace("faults", method=call, kind=f"silence:{SILENCE}")
        _call_and_answer(town)

        wait_until(lambda: max(_waits(town)) > HASTE * 1000)
        town.courier = calm
        town.clock.now += LEASE
        town.deliver()

        _everyone_is_told_once(town)


@pytest.mark.parametrize(
    ("fault", "pause"),
    [
        ({"kind": "429", "retry_after": 45}, timedelta(seconds=45)),
        ({"kind": "error:account_inactive"}, INSTALLATION_PAUSE),
    ],
)
def test_slack_is_left_in_peace_for_that_long_and_no_longer(
    sqlite_url: str, fault: dict[str, object], pause: timedelta
) -> None:
    with a_town_with_a_plan(sqlite_url) as town:
        town.store.send_notice(MEETING, an_act(), seen_sequence=0)
        town.tell_workspace("faults", method="*", **fault)
        assert town.courier.deliver_next()
        again = town.clock.now + pause

        town.clock.now = again - SECOND
        assert not town.courier.deliver_next()
        town.clock.now = again
        assert town.courier.deliver_next()
        town.deliver()
        assert [town.window(each).calendars for each in COUNCIL] == [
            ["innkalling.ics"]
        ] * 3


def test_the_secretary_sees_whom_nothing_reached_and_has_it_tried_again(
    sqlite_url: str,
) -> None:
    with a_town_with_a_plan(sqlite_url) as town:
        # The overview goes first, and arrives.
        for kind in ("silence:0", "error:channel_not_found"):
            town.tell_workspace("faults", method="chat.postMessage", kind=kind)
        town.store.send_notice(MEETING, an_act(), seen_sequence=0)
        town.deliver()

        secretary = town.window(SOLVEIG)
        secretary.open_home()
        town.deliver()
        (unreached,) = [each for each in COUNCIL if not town.window(each).cards]
        assert "Én melding kom ikke fram." in str(secretary.state["home"])
        secretary.type("/mote status")
        lost = (
            "⚠️ *Dette kom ikke fram*\n"
            f"• {unreached.name}: meldingen med svarknapper. "
            "Slack finner ikke personen."
        )
        assert lost in _sections(secretary)

        secretary.submit()
        assert secretary.sentence.startswith("Rådslag prøver igjen med én melding nå.")
        town.deliver()
        assert len(town.window(unreached).cards) == 1
        secretary.type("/mote status")
        assert lost not in _sections(secretary)
        assert not secretary.dialog.get("submit")


def test_what_did_not_arrive_of_a_cancelled_meeting_can_be_tried_again(
    sqlite_url: str,
) -> None:
    with a_called_town(sqlite_url) as town:
        refused = {"method": "chat.postMessage", "kind": "error:invalid_blocks"}
        town.tell_workspace("faults", **refused, times=3)
        town.store.change(MEETING, cancel, an_act(), why="Snø")
        town.deliver()
        town.window(SOLVEIG).type("/mote status")

        assert "beskjeden om avlysning. Slack tok ikke" in str(
            _sections(town.window(SOLVEIG))
        )
        assert [len(town.window(each).cards) for each in COUNCIL] == [1] * 3
        town.window(SOLVEIG).submit()
        town.deliver()
        assert [len(town.window(each).cards) for each in COUNCIL] == [2] * 3
        town.window(SOLVEIG).type("/mote status")
        assert town.window(SOLVEIG).whispers[-1].startswith("Ingen møter er innkalt.")


def _sections(window: Window) -> list[str]:
    blocks = window.dialog["blocks"]
    return [b["text"]["text"] for b in blocks if b["type"] == "section"]


def test_two_workers_tell_everyone_once(database_url: str) -> None:
    with a_town_with_a_plan(database_url) as town:
        both = Barrier(2)
        stores = [Store(connected(database_url)) for _ in range(2)]
        workers = [_a_worker(town, each, both=both) for each in stores]
        town.store.send_notice(MEETING, an_act(), seen_sequence=0)
        town.store.change(MEETING, come, an_act(ASTRID), person=ASTRID.id)

        at_once(*(partial(wait_until, worker.deliver_next) for worker in workers))
        for _ in range(6):
            at_once(*(partial(_empty, worker) for worker in workers))
            town.clock.now += SECOND
        town.deliver()

        _everyone_is_told_once(town)


def _call_and_answer(town: Town) -> None:
    town.store.send_notice(MEETING, an_act(), seen_sequence=0)
    town.deliver()
    town.store.change(MEETING, come, an_act(ASTRID), person=ASTRID.id)
    town.deliver()


def _everyone_is_told_once(town: Town) -> None:
    """See that each has their card, as it should be now, and their file."""
    told = {each.name: town.window(each) for each in (*COUNCIL, SOLVEIG)}
    cards = {name: [card["text"] for card in seen.cards] for name, seen in told.items()}
    assert cards == {
        **{each.name: [_drawn(town, each, Kind.CARD)] for each in COUNCIL},
        SOLVEIG.name: [_drawn(town, SOLVEIG, Kind.OVERVIEW)],
    }
    files = {name: seen.calendars for name, seen in told.items()}
    called = {each.name: ["innkalling.ics"] for each in COUNCIL}
    assert files == {**called, SOLVEIG.name: []}
    assert "Du kommer." in str(told[ASTRID.name].state["home"])


def _drawn(town: Town, person: Person, kind: Kind) -> str:
    draw = Renderer(town.store, clock=town.clock, sender="radslag@example.no")
    drawn = draw(Message(kind=kind, to=person.id, meeting=MEETING))
    assert isinstance(drawn, Post)
    return drawn.text


def _a_worker(
    town: Town, store: Store, *, both: Barrier | None = None, patience: int = PATIENCE
) -> Courier:
    api = town.workspace.api_url
    client = WebClient(TOKEN, base_url=api, timeout=patience, retry_handlers=[])
    render = Renderer(store, clock=town.clock, sender="radslag@example.no")
    draw = _in_company(render, both) if both else render
    return Courier(Deliveries(store.engine), client, draw, clock=town.clock)


def _in_company(render: Render, both: Barrier) -> Render:
    """Draw the first message no sooner than the other worker has one in hand."""
    first = [both]

    def draw(message: Message) -> Rendering:
        if first:
            first.pop().wait(PATIENCE)
        return render(message)

    return draw


def _empty(worker: Courier) -> None:
    """Let a worker send all that may be sent at this moment."""
    while worker.deliver_next():
        pass


def _waits(town: Town) -> list[float]:
    """Read how long each call of Slack's has taken, in milliseconds."""
    return [entry.ms for entry in town.workspace.workspace.log.entries]
