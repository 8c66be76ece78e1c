"""A council that is called to its meeting, and what is written down about it."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import select

from bot.body import Body
from bot.meeting import Meeting, MeetingId
from bot.person import Person
from storage import tables as t
from storage.database import reading
from storage.store import Store
from tests.builders import a_body, a_meeting, an_act
from tests.records import a_store, keep
from tests.stories.town import Json, Town, a_town

#: The meeting that the council is called to.
MEETING: Final = MeetingId(1)
PLANTED: Final = "En gammel knapp"
#: What changes although nothing is done: the worker's own, and who is in Slack.
_ELSEWHERE: Final = {"outbox", "paces", "heartbeats", "members"}
Rows = dict[str, list[tuple[object, ...]]]


@contextmanager
def a_called_town(url: str, body: Body | None = None) -> Iterator[Town]:
    """Let a council be called to its meeting, and everyone have their message."""
    with a_planned_town(url, body) as town:
        town.store.send_notice(MEETING, an_act(), seen_sequence=0)
        town.deliver()
        yield town


@contextmanager
def a_planned_town(url: str, body: Body | None = None) -> Iterator[Town]:
    """Let a council have a meeting in its plan, to which nobody is called yet."""
    with a_town(a_store(url, body=body)) as town:
        keep(town.store, a_meeting(body=body or a_body()))
        yield town


def the_meeting(town: Town) -> Meeting:
    """Look at the meeting as it stands in the record."""
    meeting = town.store.meeting(MEETING)
    assert meeting
    return meeting


@contextmanager
def nothing_done(town: Town) -> Iterator[None]:
    """See that a deed leaves record and journal alone, and nothing new to send."""
    before = record(town.store), asked_for(town.store)
    yield
    assert (record(town.store), asked_for(town.store)) == before


def record(store: Store) -> Rows:
    """Read every row of what is kept, apart from what only passes through."""
    with reading(store.engine) as db:
        return {
            table.name: sorted(
                (tuple(row) for row in db.execute(select(table))), key=repr
            )
            for table in t.metadata.sorted_tables
            if table.name not in _ELSEWHERE
        }


def asked_for(store: Store) -> set[str]:
    """Read which messages were ever asked for."""
    with reading(store.engine) as db:
        return set(db.scalars(select(t.outbox.c.key)))


def plant(town: Town, person: Person, action: str, value: object) -> None:
    """Let a person find a button among their messages that was never meant for them."""
    conversation = town.bot.conversations_open(users=str(person.slack))
    button: Json = {
        "type": "button",
        "text": {"type": "plain_text", "text": PLANTED},
        "action_id": action,
        "value": str(value),
    }
    town.bot.chat_postMessage(
        channel=conversation["channel"]["id"],
        text=PLANTED,
        blocks=[{"type": "actions", "elements": [button]}],
    )
