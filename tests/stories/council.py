"""A council that is called to its meeting, and what is written down about it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Final

from bot.body import Body
from bot.meeting import Meeting, MeetingId
from bot.person import Person
from tests.builders import a_body, a_meeting, an_act
from tests.engines import CALM
from tests.records import a_store, keep
from tests.stories.town import Json, Town, a_town
from tests.written import nothing_changed

#: The meeting that the council is called to.
MEETING: Final = MeetingId(1)
PLANTED: Final = "En gammel knapp"


@contextmanager
def a_called_town(
    url: str, body: Body | None = None, *, patience: timedelta = CALM
) -> Iterator[Town]:
    """Let a council be called to its meeting, and everyone have their message."""
    with a_planned_town(url, body, patience=patience) as town:
        town.store.send_notice(MEETING, an_act(), seen_sequence=0)
        town.deliver()
        yield town


@contextmanager
def a_planned_town(
    url: str, body: Body | None = None, *, patience: timedelta = CALM
) -> Iterator[Town]:
    """Let a council have a meeting in its plan, to which nobody is called yet."""
    with a_town(a_store(url, body=body, patience=patience)) as town:
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
    with nothing_changed(town.store):
        yield


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
