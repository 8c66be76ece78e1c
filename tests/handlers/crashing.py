"""Crashes and lost answers on order, at each step that a delivery takes.

A step is the beginning or the commit of a transaction, and the time before and after
Slack does as it is asked. Slack is a few lists here: thousands of plans are tried.
"""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any, TypeVar, cast
from urllib.error import URLError

import pysqlite3
from slack_sdk import WebClient
from sqlalchemy import Engine, delete, event, select, update

from bot.message import Kind, Message
from handlers.delivery import Courier
from handlers.rendering import Attachment, HomeTab, Post, Rendering
from storage import outbox
from storage import tables as t
from storage.database import reading, writing
from storage.deliveries import LEASE, Deliveries
from storage.outbox import State
from tests.builders import NOW

T = TypeVar("T")

SECOND = timedelta(seconds=1)
FILES = frozenset({Kind.INVITATION, Kind.CANCELLATION, Kind.MINUTES})
Json = dict[str, Any]
#: What goes wrong at which step.
Plan = dict[int, str]


class Crash(BaseException):
    """The process is gone."""


@dataclass
class Steps:
    """Counts the steps of a run, and lets those go wrong that a plan names."""

    plan: Plan = field(default_factory=dict)
    #: What could have gone wrong at each step that was taken.
    taken: list[tuple[str, ...]] = field(default_factory=list)
    is_quiet: bool = False

    def begin_or_commit(self) -> None:
        """Take a step that only a crash can spoil."""
        self._take("crash")

    def call(self) -> None:
        """Take a step of a call to Slack, whose answer can be lost as well."""
        self._take("crash", "lost")

    @contextmanager
    def aside(self) -> Iterator[None]:
        """Do something that is not of the run."""
        self.is_quiet = True
        yield
        self.is_quiet = False

    def _take(self, *mishaps: str) -> None:
        if self.is_quiet:
            return
        self.taken.append(mishaps)
        match self.plan.get(len(self.taken)):
            case "crash":
                raise Crash
            case "lost":
                raise URLError(ConnectionResetError())


class Slack:
    """What Slack would show, kept in lists."""

    def __init__(self, steps: Steps) -> None:
        self.steps = steps
        self.said: list[Json] = []
        self.homes: dict[str, str] = {}
        self.files: dict[str, tuple[str, ...]] = {}
        self._number = count(1)

    def conversations_open(self, *, users: str) -> Json:
        return self._did(lambda: {"channel": {"id": f"D-{users}"}})

    def chat_postMessage(self, **given: object) -> Json:  # noqa: N802  # Slack's name
        def post() -> Json:
            ts = f"{next(self._number)}.0"
            self.said.append({**given, "ts": ts})
            return {"ts": ts}

        return self._did(post)

    def chat_update(self, *, ts: str, **given: object) -> Json:
        def change() -> Json:
            message = next(each for each in self.said if each["ts"] == ts)
            message.update(given)
            return {}

        return self._did(change)

    def conversations_history(self, *, channel: str, **_: object) -> list[Json]:
        here = [each for each in self.said if each["channel"] == channel]
        return [self._did(lambda: {"messages": here})]

    def views_publish(self, *, user_id: str, view: Json) -> Json:
        return self._did(lambda: _set(self.homes, user_id, view["text"]))

    def files_getUploadURLExternal(self, **_: object) -> Json:  # noqa: N802  # as above
        file = f"F{next(self._number)}"
        return self._did(lambda: {"upload_url": "data:,OK", "file_id": file})

    def files_completeUploadExternal(  # noqa: N802  # as above
        self, *, files: list[Json], channel_id: str, **_: object
    ) -> Json:
        (file,) = files
        shares = self.files.get(file["id"], ())
        share = f"{channel_id} {file['title']}"
        return self._did(lambda: _set(self.files, file["id"], (*shares, share)))

    def files_info(self, *, file: str) -> Json:
        shared = [each.split()[0] for each in self.files.get(file, ())]
        return self._did(lambda: {"file": {"ims": shared}})

    def shown(self) -> Counter[str]:
        """Count all that people see."""
        posts = Counter(f"{each['channel']} {each['text']}" for each in self.said)
        shared = Counter(each for shares in self.files.values() for each in shares)
        homes = Counter(f"{user} {text}" for user, text in self.homes.items())
        return posts + shared + homes

    def _did(self, effect: Callable[[], Json]) -> Json:
        self.steps.call()
        answer = effect()
        self.steps.call()
        return answer


class Stage:
    """A record where the same messages are delivered again and again."""

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self.steps = Steps()
        self.version = 0
        # Nobody pulls the plug here, so nobody needs to wait for the disk.
        event.listen(engine, "connect", _do_not_wait)
        event.listen(engine, "begin", lambda _: self.steps.begin_or_commit())
        event.listen(engine, "commit", lambda _: self.steps.begin_or_commit())
        engine.dispose()

    def run(
        self,
        asked: Sequence[Sequence[Message]],
        plan: Plan,
        deliveries: type[Deliveries] = Deliveries,
    ) -> tuple[Steps, Counter[str]]:
        """Deliver what is asked for, round by round; tell the steps and the outcome."""
        self.steps = Steps(plan)
        slack, clock = Slack(self.steps), Clock()
        with self.steps.aside():
            self._clear()
        for self.version, messages in enumerate(asked, start=1):
            with self.steps.aside(), writing(self.engine) as db:
                outbox.put(db, messages, clock.now)
            while self._is_anything_left():
                self._work(slack, clock, deliveries)
        return self.steps, slack.shown()

    def _work(self, slack: Slack, clock: "Clock", deliveries: type[Deliveries]) -> None:
        """Let a fresh worker deliver one message, or crash over it."""
        courier = Courier(
            deliveries(self.engine),
            cast("WebClient", slack),
            self._draw,
            clock=clock,
            stopwatch=lambda: 0.0,
        )
        try:
            is_due = courier.deliver_next()
        except Crash:
            is_due = False
        clock.now += SECOND if is_due else LEASE

    def _draw(self, message: Message) -> Rendering:
        text = f"{message.kind} v{self.version}"
        if message.kind is Kind.HOME:
            return HomeTab(view={"text": text})
        if message.kind in FILES:
            return Attachment(name=text, content=b"BEGIN:VCALENDAR", comment="")
        return Post(text=text, blocks=())

    def _is_anything_left(self) -> bool:
        pending = select(t.outbox.c.id).where(t.outbox.c.state == State.PENDING)
        with self.steps.aside(), reading(self.engine) as db:
            return db.execute(pending.limit(1)).one_or_none() is not None

    def _clear(self) -> None:
        with writing(self.engine) as db:
            db.execute(delete(t.outbox))
            db.execute(delete(t.paces))
            db.execute(update(t.people).values(channel=None))


@dataclass
class Clock:
    """A clock that moves when it is told to."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now


def _set(things: dict[str, T], key: str, value: T) -> Json:
    things[key] = value
    return {}


def _do_not_wait(connection: pysqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")
