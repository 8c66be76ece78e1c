"""A worker's desk: an outbox, a workspace to deliver to, and a clock that stands."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import httpx
from sqlalchemy import Engine

from bot.message import Kind, Message
from bot.person import Person
from handlers.delivery import Courier
from handlers.rendering import Attachment, File, HomeTab, Post, Rendering
from storage.deliveries import Deliveries
from tests.builders import ASTRID, CAST, NOW
from tests.storage.outgoing import put, rows
from tests.workspace.cast import CONFIG, Stage, a_stage
from workspace.config import User
from workspace.faults import Fault

FILES = frozenset({Kind.INVITATION, Kind.CANCELLATION, Kind.MINUTES})
Json = dict[str, Any]


@dataclass
class Desk:
    """What a worker has before it, and what came of its work."""

    engine: Engine
    stage: Stage
    now: datetime = NOW
    seconds: float = 0.0
    #: What messages say, until a test has it otherwise.
    words: str = "Møte"
    #: What files are called, in the one message that they come in.
    names: tuple[str, ...] = ("innkalling.ics",)
    draw: Callable[[Message], Rendering] = field(init=False)

    def __post_init__(self) -> None:
        self.draw = self._draw

    @property
    def courier(self) -> Courier:
        """A fresh worker, with the same record and the same Slack."""
        return Courier(
            Deliveries(self.engine),
            self.stage.client,
            self.draw,
            clock=lambda: self.now,
            stopwatch=lambda: self.seconds,
        )

    def put(self, *messages: Message) -> None:
        """Ask for messages."""
        put(self.engine, *messages, at=self.now)

    def deliver(self, *messages: Message, after: timedelta = timedelta()) -> None:
        """Deliver all that is due some time later, as fast as Slack will have it."""
        self.put(*messages)
        self.now += after
        idle = 0
        while idle < 2:
            idle = 0 if self.courier.deliver_next() else idle + 1
            self.now += timedelta(seconds=1)

    def goes_wrong(self, method: str, kind: str, **more: int) -> None:
        """Have the next call of a method go wrong."""
        self.stage.running.workspace.faults.order(
            Fault(method=method, kind=kind, **more)
        )

    def calls(self, method: str) -> int:
        """Count how often a method was called."""
        log = self.stage.running.workspace.log.entries
        return sum(entry.kind == method for entry in log)

    def said(self, person: Person = ASTRID) -> list[Json]:
        """Look at a person's conversation with the bot, threads included."""
        user = next(each for each in USERS if each.id == person.slack)
        return self.stage.person(user).messages()

    def texts(self, person: Person = ASTRID) -> list[str]:
        """Read what a person was told."""
        return [each["text"] for each in self.said(person)]

    def home(self, person: Person = ASTRID) -> Json:
        """Look at a person's App Home."""
        seen: Json = httpx.get(f"{self.stage.url}/me/{person.slack}").json()["home"]
        return seen

    def rows(self, *columns: str) -> list[tuple[Any, ...]]:
        """Look at columns of the outbox."""
        return rows(self.engine, *columns)

    def _draw(self, message: Message) -> Rendering:
        block = {"type": "section", "text": {"type": "mrkdwn", "text": self.words}}
        if message.kind is Kind.HOME:
            return HomeTab(view={"type": "home", "blocks": [block]})
        if message.kind in FILES:
            content = self.words.encode()
            files = [File(name=name, content=content) for name in self.names]
            return Attachment(files=files, comment="Her")
        return Post(text=self.words, blocks=[block])


USERS = tuple(
    User(id=str(each.slack), name=f"user{each.id}", real_name=each.name)
    for each in CAST
)


@contextmanager
def a_desk(engine: Engine) -> Iterator[Desk]:
    """Put a desk up, in a workspace with the cast in it."""
    desk: Desk

    def clock() -> float:
        return desk.now.timestamp()

    config = replace(CONFIG, users=USERS, channels=())
    with a_stage(config, clock=clock) as stage:
        desk = Desk(engine, stage)
        yield desk
