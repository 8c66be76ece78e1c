"""How soon a stand-in has the question, from «Send» in «Meld forfall» on.

First one forfall after another while the worker is idle; then 250 within half a minute,
in sixteen councils by turns. All of it is real but Slack, which says yes to all.
"""

import json
import time
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from itertools import chain
from typing import Final

from sqlalchemy import select

from bot.body import Rank
from bot.meeting import MeetingId
from bot.message import Kind
from storage import Store, connect
from storage import tables as t
from storage.database import reading
from tests.bench.click import clicks
from tests.bench.delivering import wait_for_workers
from tests.bench.fake_slack import SEEN
from tests.bench.processes import house, running, serving
from tests.bench.region import COUNCILS, Database, meeting_ids, settle
from tests.bench.report import Aim, Count, Report, Series
from tests.bench.wire import ask, get

#: Members who click one by one, and who click within a minute.
ONE_BY_ONE: Final = 15
AT_ONCE: Final = 250
#: Seconds that a question may take, and that all of them may.
SOON: Final = 2
A_MINUTE: Final = 60
#: How many click in the same moment, and seconds from one such moment to the next.
ABREAST: Final = 8
PAUSE: Final = 1


class Winter:
    """A region on one database, with a web process, a worker and a Slack."""

    def __init__(self, store: Store, web: int, slack: int) -> None:
        self.store = store
        self.web = web
        self.slack = slack
        self.came: dict[str, float] = {}
        self._ids = list(meeting_ids(store))

    def one_by_one(self) -> list[float]:
        """Let some report forfall in turn; return how long each question took."""
        id = self._ids[-1]
        requests = list(clicks(self.store, [id]))
        taken = []
        for request in requests[: ONE_BY_ONE + 1]:
            before = self._questions([id])
            started = time.monotonic()
            ask(self.web, [request], at_once=1)
            (asked,) = self._questions([id]) - before
            self._wait_for({asked})
            taken.append(self.came[asked] - started)
        # The first has all that is imported before anything is done.
        return taken[1:]

    def at_once(self) -> tuple[int, float]:
        """Let many report forfall; return how many were asked, and how long it took."""
        ids = self._ids[:COUNCILS]
        by_council = (clicks(self.store, [id]) for id in ids)
        requests = list(chain.from_iterable(zip(*by_council, strict=True)))[:AT_ONCE]
        started = time.monotonic()
        for moment, first in enumerate(range(0, len(requests), ABREAST)):
            time.sleep(max(started + moment * PAUSE - time.monotonic(), 0))
            ask(self.web, requests[first : first + ABREAST], at_once=ABREAST)
        asked = self._questions(ids)
        self._wait_for(asked)
        came = [self.came[id] for id in asked if id in self.came]
        return len(came), max(came, default=started) - started

    def _questions(self, ids: Sequence[MeetingId]) -> set[str]:
        """Find the cards of those who are asked to stand in."""
        same = t.roll.c.meeting == t.outbox.c.meeting
        theirs = t.roll.c.person == t.outbox.c.to
        query = (
            select(t.outbox.c.delivery_id)
            .join(t.roll, same & theirs)
            .where(t.outbox.c.kind == Kind.CARD, t.roll.c.rank == Rank.STAND_IN)
            .where(t.outbox.c.meeting.in_(ids))
        )
        with reading(self.store.engine) as db:
            return set(db.scalars(query))

    def _wait_for(self, ids: set[str]) -> None:
        until = time.monotonic() + 2 * A_MINUTE
        while not ids <= self.came.keys() and time.monotonic() < until:
            time.sleep(0.02)
            (answer,) = ask(self.slack, [get(SEEN)])
            for id, at in json.loads(answer.body):
                self.came.setdefault(id, at)


def measure(databases: Sequence[Database], report: Report) -> None:
    """Let people report forfall on empty databases, and tell how soon others know."""
    report.head("From «Send» until the stand-in has the question")
    for database in databases:
        settle(database)
        with ExitStack() as stack:
            _tell(database.name, _winter(database, stack), report)


def _tell(name: str, winter: Winter, report: Report) -> None:
    soon = Series(winter.one_by_one())
    report.line(f"one by one on {name}", soon)
    asked, last = winter.at_once()
    what = f"the last of {AT_ONCE} on {name}, seconds"
    report.aims += [
        Aim(what=f"question on {name}, seconds", measured=soon.p50 / 1000, aim=SOON),
        Aim(what=what, measured=last, aim=A_MINUTE),
    ]
    counted = f"stand-ins who were asked on {name}"
    report.counts.append(Count(what=counted, counted=asked, expected=AT_ONCE))


def _winter(database: Database, stack: ExitStack) -> Winter:
    slack = stack.enter_context(serving("tests.bench.fake_slack"))
    environ: Mapping[str, str] = house(database.url, slack)
    web = stack.enter_context(serving("radslag", "web", **environ))
    stack.enter_context(running("radslag", "worker", **environ))
    store = Store(connect(database.url))
    stack.callback(store.close)
    wait_for_workers(store, 1)
    return Winter(store, web, slack)
