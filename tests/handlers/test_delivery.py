"""From the outbox to Slack over real HTTP: once, whatever fails on the way."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import Engine, select, update

from bot.message import Kind, Message
from handlers.rendering import Rendering
from storage import tables as t
from storage.database import reading, writing
from storage.deliveries import LEASE, TRIES, Deliveries
from tests.builders import ASTRID, BJARNE
from tests.handlers.desk import Desk, a_desk
from tests.storage.outgoing import CARD, FILE, HOME

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
NEWS = Message(kind=Kind.MOVED, to=ASTRID.id, about="1")
AFTER_CARD = replace(FILE, after=CARD.key)


@pytest.fixture
def desk(sqlite_engine: Engine) -> Iterator[Desk]:
    with a_desk(sqlite_engine) as desk:
        yield desk


# --- What arrives -----------------------------------------------------------------


def test_everything_arrives_from_either_database(engine: Engine) -> None:
    with a_desk(engine) as desk:
        desk.deliver(CARD, AFTER_CARD, HOME)
        desk.words = "Flyttet"
        desk.goes_wrong("chat.postMessage", "accept_then_drop")
        desk.deliver(CARD, NEWS, replace(HOME, only_if_shown=True))
        desk.deliver(after=LEASE)

        assert desk.texts() == ["Flyttet", "Her", "Flyttet"]
        assert desk.rows("state") == [("sent",)] * 4


def test_a_post_is_said_once(desk: Desk) -> None:
    desk.deliver(NEWS)
    desk.deliver(NEWS)

    (said,) = desk.said()
    assert said["text"] == "Møte"
    found = desk.rows("state", "shown", "ts", "lease")
    assert found == [("sent", 1, said["ts"], None)]


def test_a_post_can_be_found_again_by_its_delivery(desk: Desk) -> None:
    desk.deliver(NEWS)

    ((channel, delivery),) = desk.rows("channel", "delivery_id")
    history = desk.stage.client.conversations_history(
        channel=channel, include_all_metadata=True
    )
    (message,) = history["messages"]
    payload = {"delivery_id": delivery}
    assert message["metadata"] == {"event_type": "radslag", "event_payload": payload}


def test_a_conversation_is_opened_once(desk: Desk) -> None:
    desk.deliver(NEWS, replace(NEWS, about="2"))

    assert desk.calls("conversations.open") == 1


def test_a_live_message_is_put_right_in_place(desk: Desk) -> None:
    desk.deliver(CARD)
    desk.words = "Flyttet"
    desk.deliver(CARD)

    assert desk.texts() == ["Flyttet"]
    assert desk.rows("wanted", "shown", "state") == [(2, 2, "sent")]


def test_a_live_message_that_was_removed_is_said_anew(desk: Desk) -> None:
    desk.deliver(CARD)
    (message,) = desk.said()
    ((channel,),) = desk.rows("channel")
    desk.stage.client.chat_delete(channel=channel, ts=message["ts"])
    desk.words = "Flyttet"
    desk.deliver(CARD)

    (said,) = desk.said()
    assert (said["text"], desk.rows("ts")) == ("Flyttet", [(said["ts"],)])


def test_a_live_message_follows_a_person_to_a_new_conversation(desk: Desk) -> None:
    desk.deliver(CARD)
    with writing(desk.engine) as db:
        bjarnes = {"slack": BJARNE.slack, "channel": None}
        db.execute(
            update(t.people).where(t.people.c.id == BJARNE.id).values(slack=None)
        )
        db.execute(update(t.people).where(t.people.c.id == ASTRID.id).values(bjarnes))
    desk.deliver(CARD)

    assert (desk.texts(ASTRID), desk.texts(BJARNE)) == (["Møte"], ["Møte"])


def test_a_file_comes_after_the_message_that_explains_it(desk: Desk) -> None:
    desk.deliver(AFTER_CARD, CARD)

    card, file = desk.said()
    assert (card["text"], file["text"], file["thread_ts"]) == ("Møte", "Her", None)
    (shared,) = file["files"]
    assert shared["name"] == "innkalling.ics"
    assert _bytes(desk, shared["id"]) == "Møte".encode()


def test_app_home_is_shown_and_shown_anew(desk: Desk) -> None:
    desk.deliver(HOME)
    desk.words = "Ingen møter"
    desk.deliver(replace(HOME, only_if_shown=True))

    (block,) = desk.home()["blocks"]
    assert block["text"]["text"] == "Ingen møter"


def test_what_was_asked_for_while_it_was_sent_is_shown_as_well(desk: Desk) -> None:
    plain = desk.draw

    def draw(message: Message) -> Rendering:
        drawn = plain(message)
        if desk.words == "Møte":
            desk.words = "Flyttet"
            desk.put(CARD)
        return drawn

    desk.draw = draw
    desk.deliver(CARD)

    assert desk.texts() == ["Flyttet"]
    assert desk.rows("wanted", "shown", "state") == [(2, 2, "sent")]


# --- What may have arrived --------------------------------------------------------


@pytest.mark.parametrize("message", [NEWS, CARD])
def test_an_answer_that_is_lost_leads_to_a_look(desk: Desk, message: Message) -> None:
    desk.goes_wrong("chat.postMessage", "accept_then_drop")
    desk.deliver(message)
    unsure = desk.rows("state", "is_unsure", "fault")
    desk.deliver(after=LEASE)

    assert unsure == [("pending", True, "RemoteDisconnected")]
    assert (len(desk.said()), desk.calls("chat.postMessage")) == (1, 1)
    assert desk.rows("state", "is_unsure", "ts") == [
        ("sent", False, desk.said()[0]["ts"])
    ]


def test_what_is_found_is_brought_up_to_date(desk: Desk) -> None:
    desk.goes_wrong("chat.postMessage", "accept_then_drop")
    desk.deliver(CARD)
    desk.words = "Flyttet"
    desk.deliver(CARD, after=LEASE)

    assert (desk.texts(), desk.calls("chat.postMessage")) == (["Flyttet"], 1)


def test_a_file_whose_answer_is_lost_is_found(desk: Desk) -> None:
    desk.goes_wrong("files.completeUploadExternal", "accept_then_drop")
    desk.deliver(FILE)
    desk.deliver(after=LEASE)

    assert (len(desk.said()), desk.calls("files.completeUploadExternal")) == (1, 1)
    assert desk.rows("state") == [("sent",)]


def test_a_file_that_was_sent_up_and_not_shared_is_shared(desk: Desk) -> None:
    desk.goes_wrong("files.completeUploadExternal", "500")
    desk.deliver(FILE)
    desk.deliver(after=LEASE)

    assert (len(desk.said()), desk.rows("state")) == (1, [("sent",)])


def test_nothing_is_said_again_while_nobody_can_look(desk: Desk) -> None:
    desk.goes_wrong("chat.postMessage", "accept_then_drop")
    desk.deliver(NEWS)
    desk.goes_wrong("conversations.history", "500")
    desk.deliver(after=LEASE)
    waiting = desk.rows("state", "is_unsure")
    desk.deliver(after=LEASE)

    assert waiting == [("pending", True)]
    assert (len(desk.said()), desk.rows("state")) == (1, [("sent",)])


def test_a_worker_that_vanished_is_followed_by_one_that_looks(desk: Desk) -> None:
    desk.deliver(NEWS)
    with writing(desk.engine) as db:
        vanished = {"state": "pending", "lease": "gone", "lease_until": desk.now}
        db.execute(update(t.outbox).values(vanished))
    desk.deliver(after=SECOND)

    assert (len(desk.said()), desk.rows("state")) == (1, [("sent",)])


# --- What does not arrive ---------------------------------------------------------


def test_slack_is_left_in_peace_for_as_long_as_it_asks(desk: Desk) -> None:
    desk.goes_wrong("chat.postMessage", "429", retry_after=60)
    desk.deliver(NEWS, replace(NEWS, to=BJARNE.id))
    silent = (desk.calls("chat.postMessage"), desk.rows("attempts", "state"))
    desk.deliver(after=MINUTE)

    assert silent == (1, [(0, "pending"), (0, "pending")])
    assert (desk.texts(ASTRID), desk.texts(BJARNE)) == (["Møte"], ["Møte"])


def test_an_inactive_account_pauses_everything_and_loses_nothing(desk: Desk) -> None:
    desk.goes_wrong("chat.postMessage", "error:account_inactive")
    desk.deliver(NEWS, replace(NEWS, to=BJARNE.id))
    paused = desk.rows("state", "attempts", "fault")
    desk.deliver(after=MINUTE)

    assert sorted(paused, key=str) == [
        ("pending", 0, "account_inactive"),
        ("pending", 0, None),
    ]
    assert desk.rows("state") == [("sent",)] * 2


@pytest.mark.parametrize(
    ("fault", "state"), [("channel_not_found", "gone"), ("invalid_blocks", "dead")]
)
def test_what_slack_refuses_is_given_up(desk: Desk, fault: str, state: str) -> None:
    desk.goes_wrong("chat.postMessage", f"error:{fault}")
    desk.deliver(NEWS)

    assert (desk.said(), desk.rows("state", "fault")) == ([], [(state, fault)])


@pytest.mark.parametrize("message", [NEWS, CARD, FILE])
def test_a_conversation_that_is_gone_is_opened_once_more(
    desk: Desk, message: Message
) -> None:
    desk.deliver(CARD)
    _remember_channel(desk, "DGONE")
    desk.words = "Flyttet"
    desk.deliver(message)

    assert (desk.calls("conversations.open"), desk.rows("state")[-1]) == (2, ("sent",))
    assert desk.said()[-1]["text"] == ("Her" if message is FILE else "Flyttet")
    desk.deliver(replace(NEWS, about="2"))
    assert desk.calls("conversations.open") == 2


def test_a_conversation_that_can_not_be_opened_is_forgotten(desk: Desk) -> None:
    _remember_channel(desk, "DGONE")
    desk.goes_wrong("conversations.open", "error:user_not_found")
    desk.deliver(NEWS)

    assert desk.rows("state", "fault") == [("gone", "user_not_found")]
    with reading(desk.engine) as db:
        here = t.people.c.id == ASTRID.id
        assert db.scalar(select(t.people.c.channel).where(here)) is None


def test_a_server_error_is_tried_again(desk: Desk) -> None:
    desk.goes_wrong("chat.postMessage", "500")
    desk.deliver(NEWS)
    desk.deliver(after=LEASE)

    assert (desk.texts(), desk.rows("state")) == (["Møte"], [("sent",)])


def test_who_is_not_in_slack_is_not_called(desk: Desk) -> None:
    with writing(desk.engine) as db:
        db.execute(update(t.people).values(slack=None))
    desk.deliver(NEWS)

    assert desk.rows("state", "fault") == [("gone", "not_in_slack")]
    assert desk.calls("conversations.open") == 0


def test_what_has_nothing_left_to_say_is_dropped(desk: Desk) -> None:
    desk.draw = lambda _: None
    desk.deliver(NEWS)

    assert (desk.said(), desk.rows("state")) == ([], [("dropped",)])


def test_what_can_not_be_drawn_does_not_hold_up_the_rest(desk: Desk) -> None:
    plain = desk.draw

    def draw(message: Message) -> Rendering:
        if message.kind is Kind.CARD:
            raise LookupError(message.kind)
        return plain(message)

    desk.draw = draw
    desk.deliver(CARD, AFTER_CARD)

    assert sorted(desk.rows("kind", "state", "fault")) == [
        ("card", "dead", "LookupError"),
        ("invitation", "sent", None),
    ]


def test_nothing_is_begun_when_the_lease_is_about_to_end(desk: Desk) -> None:
    plain = desk.draw

    def draw(message: Message) -> Rendering:
        desk.seconds += (LEASE - timedelta(seconds=5)).total_seconds()
        return plain(message)

    desk.draw = draw
    desk.put(NEWS)
    desk.courier.deliver_next()

    assert desk.calls("chat.postMessage") == 0
    assert desk.rows("state", "fault", "is_unsure") == [("pending", "too_late", False)]


def test_a_file_is_not_shared_when_the_lease_is_lost(desk: Desk) -> None:
    plain = desk.draw

    def draw(message: Message) -> Rendering:
        desk.now += LEASE
        Deliveries(desk.engine).claim(desk.now)
        return plain(message)

    desk.put(FILE)
    desk.draw = draw
    desk.courier.deliver_next()

    assert desk.calls("files.completeUploadExternal") == 0
    assert desk.rows("attempts", "state") == [(2, "pending")]


def test_what_ends_every_worker_is_given_up(desk: Desk) -> None:
    desk.put(NEWS)
    for _ in range(TRIES):
        Deliveries(desk.engine).claim(desk.now)
        desk.now += LEASE
    desk.deliver()

    assert desk.rows("state", "fault") == [("dead", "unfinished")]
    assert desk.calls("chat.postMessage") == 0


def _remember_channel(desk: Desk, channel: str) -> None:
    Deliveries(desk.engine).keep_channel(ASTRID.id, channel)


def _bytes(desk: Desk, file: str) -> bytes:
    client = desk.stage.client
    url = client.files_info(file=file)["file"]["url_private"]
    token = {"Authorization": f"Bearer {client.token}"}
    return httpx.get(url, headers=token).content
