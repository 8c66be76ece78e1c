"""Somebody asks for something, by command or button: who, when, and with which door."""

import json
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from hashlib import sha256
from typing import Any

from slack_sdk import WebClient

from bot import dates
from bot.act import Act
from bot.errors import NoSuchMeeting
from bot.meeting import Meeting, MeetingId
from bot.orders import Language
from bot.person import Person, PersonId
from handlers.blocks.elements import Block
from storage import Store


@dataclass(frozen=True, kw_only=True)
class Asking:
    """One request of one person, with all that is needed to answer it."""

    person: Person
    act: Act
    store: Store
    client: WebClient
    #: Where this house is reached from outside: `https://radslag.kommune.no`.
    home: str = ""
    #: Lets one dialog be opened, within three seconds.
    trigger: str = ""
    #: What Slack calls the dialog as it stands; another after each change of it.
    stamp: str = ""

    def meeting(self, id: str) -> Meeting:
        """Read the meeting that a button or dialog is about.

        Raises:
            NoSuchMeeting: when there is none.
        """
        found = self.store.meeting(MeetingId(int(id)))
        if found is None:
            raise NoSuchMeeting
        return found

    @cached_property
    def language(self) -> Language:
        """Tell which written form the person is spoken to in, but about a body."""
        return self.store.spoken_by(self.person.id, on=self.today)

    @property
    def today(self) -> date:
        """Tell what day it is where the councils are."""
        return dates.local(self.act.at).date()

    def open(self, view: Block) -> None:
        """Show a dialog: Slack is called while somebody waits, as in these alone."""
        self.client.views_open(trigger_id=self.trigger, view=view)

    def push(self, view: Block) -> None:
        """Put a dialog on top of the one that was pressed in, which waits below."""
        self.client.views_push(trigger_id=self.trigger, view=view)

    def redraw(self, id: str, view: Block) -> None:
        """Show something else in a dialog that is open, when a press is to turn it."""
        self.client.views_update(view_id=id, view=view)


def read_question(about: str) -> tuple[MeetingId, PersonId, int]:
    """Read back what `handlers.blocks.choices.question` wrote on a button: «12/34/5».

    A meeting, who was asked about it, and the number of the question.
    """
    meeting, person, number = about.split("/")
    return MeetingId(int(meeting)), PersonId(int(person)), int(number)


def meeting_and_sequence(about: str) -> tuple[MeetingId, int]:
    """Read «12/3» back as a meeting and the SEQUENCE that a dialog was opened on."""
    meeting, _, sequence = about.partition("/")
    return MeetingId(int(meeting)), int(sequence)


def delivery(body: dict[str, Any]) -> str | None:
    """Name what Slack delivered, so that a repeat of it can be told."""
    match body:
        case {"type": "view_submission", "view": {"id": id, "hash": hash} as view}:
            return f"view:{id}:{hash}:{_digest(view.get('state'))}"
        case {"type": "block_actions", "actions": [deed, *_], "user": {"id": user}}:
            return f"action:{user}:{deed['action_ts']}:{deed['action_id']}"
        case {"command": _, "trigger_id": trigger}:
            return f"command:{trigger}"
        case {"event_id": event}:
            return f"event:{event}"
        case _:
            return None


def _digest(state: object) -> str:
    """Sum up what was filled in.

    A dialog whose answer was lost stays open. Sent once more it is the same delivery,
    but not when the person has corrected something first.
    """
    return sha256(json.dumps(state, sort_keys=True).encode()).hexdigest()[:16]
