"""How fast the outbox is emptied, against a loop that does nothing but post.

Both post to the same fake, which tells what came, when, and how often. Everyone gets
one message in a round, so that nobody has to wait for the turn of a conversation.
"""

import json
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from statistics import median
from typing import Any, Final

from slack_sdk import WebClient
from sqlalchemy import func, select, update

from bot.meeting import MeetingId
from bot.message import Kind
from handlers.blocks.card import card
from handlers.rendering import Post
from storage import Store, connect
from storage import tables as t
from storage.database import reading, writing
from storage.outbox import State
from tests.bench.fake_slack import API, SEEN
from tests.bench.processes import BOT_TOKEN, house, running, serving
from tests.bench.region import COUNCILS, Database, have_all_said, meeting_ids, now
from tests.bench.report import Count, Report, say
from tests.bench.wire import LOOPBACK, ask, get

#: Rounds with one worker, and as many with two.
ROUNDS: Final = 2
#: Seconds that a round may take, and that are waited for what comes twice.
AT_MOST: Final = 20
AFTERWARDS: Final = 1
_IS_CARD: Final = t.outbox.c.kind == Kind.CARD


class Outbox:
    """One database with messages to send, and the fake to which they go."""

    def __init__(self, store: Store, slack: int) -> None:
        self.store = store
        self.slack = slack
        #: What was to be sent, and what came.
        self.asked: set[str] = set()
        self.came: Counter[str] = Counter()
        have_all_said(store)
        # The first meetings are taken by those who clicked.
        self._ids = iter(meeting_ids(store)[::-1])

    def floor(self) -> float:
        """Post a round of messages in a loop; return how many a second."""
        ids = self._next_meetings()
        meeting = self.store.meeting(ids[0])
        assert meeting
        _, summons = next(iter(meeting.summonses()))
        post = card(meeting, summons.person.id, at=now())
        count = len(self._messages(ids))
        self._ids = iter([*ids, *self._ids])
        return _posted(self.slack, post, count)

    def work_off(self) -> float:
        """Let the workers send a round of messages; return how many a second."""
        ids = self._next_meetings()
        asked = self._messages(ids)
        self.asked |= asked
        self._put(ids)
        times: list[float] = []
        until = time.monotonic() + AT_MOST
        while len(times) < len(asked) and time.monotonic() < until:
            time.sleep(0.05)
            times += self._look()
        return _rate(times)

    def counts(self, name: str) -> Iterator[Count]:
        """Count what was lost and what came twice, now that all has been sent."""
        time.sleep(AFTERWARDS)
        self._look()
        once = sum(self.came[id] == 1 for id in self.asked)
        more = sum(self.came.values()) - once
        expected = len(self.asked)
        what = f"messages that came once from {name}"
        yield Count(what=what, counted=once, expected=expected)
        yield Count(what=f"messages too many from {name}", counted=more, expected=0)

    def _next_meetings(self) -> Sequence[MeetingId]:
        """Take a meeting of each council: nobody is in two of them."""
        return [next(self._ids) for _ in range(COUNCILS)]

    def _messages(self, ids: Sequence[MeetingId]) -> set[str]:
        query = select(t.outbox.c.delivery_id)
        with reading(self.store.engine) as db:
            return set(db.scalars(query.where(_IS_CARD, t.outbox.c.meeting.in_(ids))))

    def _put(self, ids: Sequence[MeetingId]) -> None:
        again = {"state": State.PENDING, "shown": 0, "next_try_at": now()}
        here = (_IS_CARD, t.outbox.c.meeting.in_(ids))
        with writing(self.store.engine) as db:
            db.execute(update(t.outbox).where(*here).values(again))

    def _look(self) -> list[float]:
        """See what has come since the last look; return when."""
        (answer,) = ask(self.slack, [get(SEEN)])
        seen: list[tuple[str, float]] = json.loads(answer.body)
        self.came.update(id for id, _ in seen)
        return [at for _, at in seen]


def wait_for_workers(store: Store, number: int) -> None:
    """Wait until so many workers have looked for work.

    Raises:
        TimeoutError: when they don't.
    """
    workers = select(func.count()).select_from(t.heartbeats)
    until = time.monotonic() + AT_MOST
    while time.monotonic() < until:
        with reading(store.engine) as db:
            if db.scalar(workers) == number:
                return
        time.sleep(0.05)
    raise TimeoutError


def measure(databases: Sequence[Database], report: Report) -> None:
    """Send messages with one worker and with two, and tell how fast it went."""
    report.head("The outbox, messages a second")
    for database in databases:
        with ExitStack() as stack:
            slack = stack.enter_context(serving("tests.bench.fake_slack"))
            store = Store(connect(database.url))
            stack.callback(store.close)
            outbox = Outbox(store, slack)
            floor, rates = _go(outbox, database, stack)
            say(f"  {'a loop that posts':34}  {floor:6.0f}/s")
            for workers, rate in rates.items():
                name = f"{workers} at work on {database.name}"
                say(f"  {name:34}  {rate:6.0f}/s  {rate / floor:.2f} of the loop")
            report.counts.extend(outbox.counts(database.name))


def _go(
    outbox: Outbox, database: Database, stack: ExitStack
) -> tuple[float, dict[int, float]]:
    floors, rates = list[float](), dict[int, float]()
    for workers in (1, 2):
        environ = house(database.url, outbox.slack)
        stack.enter_context(running("radslag", "worker", **environ))
        wait_for_workers(outbox.store, workers)
        rounds = []
        for _ in range(ROUNDS):
            floors.append(outbox.floor())
            rounds.append(outbox.work_off())
        rates[workers] = median(rounds)
    return median(floors), rates


def _posted(slack: int, post: Post | None, count: int) -> float:
    assert post
    client = WebClient(BOT_TOKEN, base_url=f"http://{LOOPBACK}:{slack}{API}")
    payload: dict[str, Any] = {"event_payload": {"delivery_id": "floor"}}
    started = time.monotonic()
    for _ in range(count):
        client.chat_postMessage(
            channel="D1",
            text=post.text,
            blocks=post.blocks,
            metadata={"event_type": "bench", **payload},
        )
    seconds = time.monotonic() - started
    ask(slack, [get(SEEN)])
    return count / seconds


def _rate(times: Sequence[float]) -> float:
    """Leave out the first quarter, in which the workers still wake."""
    steady = sorted(times)[len(times) // 4 :]
    return (len(steady) - 1) / (steady[-1] - steady[0]) if len(steady) > 1 else 0.0
