"""Crashes and lost answers on order, at each step that a delivery takes.

A step is the beginning or the commit of a transaction, and the time before and after
Slack does as it is asked. Slack is a few lists here: thousands of plans are tried.

What can still happen depends on where everything stands, and not on how it came to
stand so. From wherever plans meet, they are therefore followed once for all of them.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import partial
from itertools import chain
from typing import Any, TypeVar, cast
from urllib.error import URLError

import pysqlite3
from slack_sdk import WebClient
from sqlalchemy import Engine, Row, delete, event, insert, select

from bot.message import Kind, Message
from handlers.delivery import Courier
from handlers.rendering import Attachment, File, HomeTab, Post, Rendering
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
#: Rounds of messages: what is asked for in one is asked for when the last is done.
Asked = Sequence[Sequence[Message]]
#: What people see when nothing is left to be sent.
Ending = frozenset[tuple[str, int]]
#: All that a delivery changes; what others refer to stands first.
TABLES = (t.people, t.paces, t.outbox)
Tables = Sequence[Sequence[Row[Any]]]
RANDOM = re.compile(r"[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}")
#: What goes wrong at which step.
Plan = dict[int, str]


class Crash(BaseException):
    """The process is gone."""


@dataclass
class Steps:
    """Counts the steps of a run, and lets those go wrong that a plan names."""

    plan: Plan = field(default_factory=dict)
    #: Whether Slack may show late what it was given.
    has_late: bool = False
    #: What could have gone wrong at each step that was taken.
    taken: list[tuple[str, ...]] = field(default_factory=list)

    def begin_or_commit(self) -> None:
        """Take a step that only a crash can spoil."""
        self._take("crash")

    def call(self) -> None:
        """Take a step of a call to Slack, whose answer can be lost as well."""
        self._take("crash", "lost")

    def is_late(self) -> bool:
        """Ask whether Slack says nothing of a call, and does as it is told later."""
        return self.has_late and self._take("late") == "late"

    def longer(self) -> list[Plan]:
        """Let one thing more go wrong, at any step after those that the plan names.

        To recover takes steps of its own, and they may go wrong as well.
        """
        last = max(self.plan, default=0)
        return [
            {**self.plan, place: mishap}
            for place, mishaps in enumerate(self.taken[last:], start=last + 1)
            for mishap in mishaps
        ]

    def _take(self, *mishaps: str) -> str | None:
        self.taken.append(mishaps)
        mishap = self.plan.get(len(self.taken))
        if mishap == "crash":
            raise Crash
        if mishap == "lost":
            raise URLError(ConnectionResetError())
        return mishap


class Slack:
    """What Slack would show, kept in lists."""

    def __init__(self, steps: Steps) -> None:
        self.steps = steps
        self.said: list[Json] = []
        self.homes: dict[str, str] = {}
        self.files: dict[str, tuple[str, ...]] = {}
        #: What is shared, and shown only when somebody has waited.
        self.late: list[tuple[str, str]] = []
        self.number = 0

    def again(self, steps: Steps) -> "Slack":
        """Make another that shows the same."""
        other = Slack(steps)
        other.said = [dict(each) for each in self.said]
        other.homes, other.files = dict(self.homes), dict(self.files)
        other.late, other.number = list(self.late), self.number
        return other

    def __repr__(self) -> str:
        return repr((self.said, self.homes, self.files, self.late, self.number))

    def conversations_open(self, *, users: str) -> Json:
        return self._did(lambda: {"channel": {"id": f"D-{users}"}})

    def chat_postMessage(self, **given: object) -> Json:  # noqa: N802  # Slack's name
        def post() -> Json:
            ts = f"{self._next()}.0"
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
        file = f"F{self._next()}"
        return self._did(lambda: {"upload_url": "data:,OK", "file_id": file})

    def files_completeUploadExternal(  # noqa: N802  # as above
        self, *, files: list[Json], channel_id: str, **_: object
    ) -> Json:
        shares = [(file["id"], f"{channel_id} {file['title']}") for file in files]
        if self.steps.is_late():
            self.late += shares
            raise TimeoutError
        return self._did(lambda: self._share(shares))

    def settle(self) -> Json:
        """Show what was shared late."""
        shares, self.late = self.late, []
        return self._share(shares)

    def files_info(self, *, file: str) -> Json:
        shared = [each.split()[0] for each in self.files.get(file, ())]
        return self._did(lambda: {"file": {"ims": shared}})

    def shown(self) -> Counter[str]:
        """Count all that people see."""
        posts = Counter(f"{each['channel']} {each['text']}" for each in self.said)
        shared = Counter(each for shares in self.files.values() for each in shares)
        homes = Counter(f"{user} {text}" for user, text in self.homes.items())
        return posts + shared + homes

    def last_file(self) -> str:
        """Name the file that was shared last."""
        return next((name for *_, name in reversed(self.files.values())), "")

    def _share(self, shares: list[tuple[str, str]]) -> Json:
        for file, share in shares:
            self.files[file] = (*self.files.get(file, ()), share)
        return {}

    def _next(self) -> int:
        self.number += 1
        return self.number

    def _did(self, effect: Callable[[], Json]) -> Json:
        self.steps.call()
        answer = effect()
        self.steps.call()
        return answer


@dataclass(frozen=True, kw_only=True)
class Moment:
    """Where everything stands between two tries."""

    now: datetime
    #: How many rounds of messages have been asked for.
    asked: int
    tables: Tables
    slack: Slack

    @property
    def key(self) -> str:
        """Say where everything stands, in the same words whenever it stands the same.

        All that matters of a time is how far off it is, and of a random name where else
        it is found.
        """
        rows = [
            [self.now - each if isinstance(each, datetime) else each for each in row]
            for row in chain(*self.tables)
        ]
        names: dict[str, str] = {}
        return RANDOM.sub(
            lambda name: names.setdefault(name[0], f"name {len(names)}"),
            repr((self.asked, rows, self.slack)),
        )


class Stage:
    """A record where the same messages are delivered in all the ways that it can go."""

    def __init__(
        self,
        engine: Engine,
        asked: Asked,
        deliveries: type[Deliveries] = Deliveries,
        *,
        is_hasty: bool = False,
    ) -> None:
        self.engine = engine
        self.asked = asked
        self.deliveries = deliveries
        #: Whether a round may be asked for before the last one is done, and Slack late.
        self.is_hasty = is_hasty
        #: The file that was shared last, in each way that it went.
        self.last_files: set[str] = set()
        self.steps = Steps()
        self.known: dict[tuple[str, int], set[Ending]] = {}
        # Nobody pulls the plug here, so nobody needs to wait for the disk.
        event.listen(engine, "connect", _do_not_wait)
        event.listen(engine, "begin", lambda _: self.steps.begin_or_commit())
        event.listen(engine, "commit", lambda _: self.steps.begin_or_commit())
        engine.dispose()
        tables = self._tables()
        self.start = Moment(now=NOW, asked=0, tables=tables, slack=Slack(Steps()))

    def endings(self, *, mishaps: int) -> set[Ending]:
        """Let so many things go wrong, at any steps; tell all that people may see."""
        return self._endings(self.start, mishaps)

    def _endings(self, moment: Moment, mishaps: int) -> set[Ending]:
        if not self._is_anything_left(moment):
            if moment.asked == len(self.asked):
                self.last_files.add(moment.slack.last_file())
                return {frozenset(moment.slack.shown().items())}
            moment = self._ask(moment)
        met = (moment.key, mishaps)
        if met not in self.known:
            self.known[met] = set().union(
                *(
                    self._endings(after, mishaps - wrong)
                    for wrong, after in self._next(moment, mishaps)
                )
            )
        return self.known[met]

    def _next(self, moment: Moment, mishaps: int) -> Iterator[tuple[int, Moment]]:
        """Tell all that can come next, and how much goes wrong with it."""
        yield from self._tries(moment, mishaps)
        if self.is_hasty and moment.asked < len(self.asked):
            yield 0, self._ask(moment)

    def _tries(self, moment: Moment, mishaps: int) -> Iterator[tuple[int, Moment]]:
        """Make the next try in every way; tell how much went wrong, and what came."""
        plans: list[Plan] = [{}]
        while plans:
            plan = plans.pop()
            steps, after = self._try(moment, plan)
            yield len(plan), after
            if len(plan) < mishaps:
                plans += steps.longer()

    def _try(self, moment: Moment, plan: Plan) -> tuple[Steps, Moment]:
        """Let a fresh worker deliver one message, or crash over it."""
        self._restore(moment.tables)
        steps = Steps(plan, has_late=self.is_hasty)
        slack = moment.slack.again(steps)
        courier = Courier(
            self.deliveries(self.engine),
            cast("WebClient", slack),
            partial(_draw, moment.asked),
            clock=lambda: moment.now,
            stopwatch=lambda: 0.0,
        )
        self.steps = steps
        try:
            is_due = courier.deliver_next()
        except Crash:
            is_due = False
        self.steps = Steps()
        if not is_due:
            slack.settle()
        now = moment.now + (SECOND if is_due else LEASE)
        after = replace(moment, now=now, tables=self._tables(), slack=slack)
        return steps, after

    def _ask(self, moment: Moment) -> Moment:
        """Ask for the next round of messages."""
        self._restore(moment.tables)
        with writing(self.engine) as db:
            outbox.put(db, self.asked[moment.asked], moment.now)
        return replace(moment, asked=moment.asked + 1, tables=self._tables())

    def _is_anything_left(self, moment: Moment) -> bool:
        return any(row.state == State.PENDING for row in moment.tables[-1])

    def _tables(self) -> Tables:
        with reading(self.engine) as db:
            return [db.execute(select(table)).all() for table in TABLES]

    def _restore(self, tables: Tables) -> None:
        with writing(self.engine) as db:
            for table in reversed(TABLES):
                db.execute(delete(table))
            for table, rows in zip(TABLES, tables, strict=True):
                if rows:
                    db.execute(insert(table), [row._asdict() for row in rows])


def _draw(version: int, message: Message) -> Rendering:
    text = f"{message.kind} v{version}"
    if message.kind is Kind.HOME:
        return HomeTab(view={"text": text})
    if message.kind is Kind.INVITATION and version > 1:
        # The meeting is off by then.
        return None
    if message.kind in FILES:
        files = [File(name=f"{text}.{form}", content=b"%") for form in ("ics", "pdf")]
        return Attachment(files=files, comment="")
    return Post(text=text, blocks=())


def _set(things: dict[str, T], key: str, value: T) -> Json:
    things[key] = value
    return {}


def _do_not_wait(connection: pysqlite3.Connection, _: object) -> None:
    connection.execute("PRAGMA synchronous = OFF")
