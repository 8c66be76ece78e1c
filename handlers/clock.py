"""The worker's clock: it wakes what must be done, and owns no facts of its own.

All that is to be done stands in the database, so a tick may come late, twice, or in
two workers at once. APScheduler only counts the seconds, in memory.
"""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, wait
from datetime import datetime, timedelta

from apscheduler.schedulers.background import BackgroundScheduler

from handlers.now import Now
from storage import DatabaseAway
from storage.upkeep import Upkeep

log = logging.getLogger(__name__)

POLL = timedelta(seconds=0.5)
BEAT = timedelta(seconds=5)
#: How often is looked for what is to be done by itself.
ROUND = timedelta(seconds=5)
SWEEP = timedelta(days=1)
#: How many messages may be on their way at once.
SENDERS = 4
#: How long one poll goes on before the next begins.
STINT = timedelta(seconds=20)
#: A worker that has not looked for work for this long is stuck.
STUCK = timedelta(seconds=60)
#: SQLite keeps no queue between processes: a worker that never pauses starves the web.
_BREATH = 0.001


class Clock:
    """Ticks in the background from `start` to `stop`."""

    def __init__(
        self,
        deliver_next: Callable[[], bool],
        upkeep: Upkeep,
        *,
        worker: str,
        now: Now,
        senders: int = SENDERS,
        stuck: timedelta = STUCK,
    ) -> None:
        self._deliver_next = deliver_next
        self._upkeep = upkeep
        self._worker = worker
        self._now = now
        self._senders = senders
        self._stuck = stuck
        self._pool = ThreadPoolExecutor(senders, thread_name_prefix="sender")
        self._stopping = threading.Event()
        self._polled_at = now()
        self._progress = time.monotonic()
        self._scheduler = BackgroundScheduler(
            timezone="UTC",
            # What was missed is done once, however late, and never beside itself.
            job_defaults={
                "coalesce": True,
                "max_instances": 1,
                "misfire_grace_time": None,
            },
        )
        self.every(POLL, self.poll)
        self.every(BEAT, self.beat)
        self.every(SWEEP, lambda: upkeep.sweep(now()))

    def every(self, interval: timedelta, job: Callable[[], None]) -> None:
        """Have something done now and at every interval; a failure ends one turn."""

        def turn() -> None:
            try:
                job()
            except DatabaseAway as error:
                log.warning("the database is away: %s", error, extra=_ACTION)
            except Exception:
                log.exception("a turn failed", extra=_ACTION)

        self._scheduler.add_job(
            turn,
            "interval",
            seconds=interval.total_seconds(),
            next_run_time=datetime.now(self._scheduler.timezone),
        )

    def start(self, on_stuck: Callable[[], None]) -> None:
        """Begin to tick; `on_stuck` is told when the worker no longer gets anywhere.

        It is meant to end the process, so that a fresh one takes over.
        """
        # It would tell of every tick that finds the one before still at work.
        logging.getLogger("apscheduler").setLevel(logging.ERROR)
        self._progress = time.monotonic()
        self._scheduler.start()
        threading.Thread(
            target=self._watch, args=(on_stuck,), name="watchdog", daemon=True
        ).start()

    def stop(self) -> None:
        """Take no more work, and finish what has been begun."""
        self._stopping.set()
        self._scheduler.shutdown(wait=True)
        self._pool.shutdown(wait=True)

    def poll(self) -> None:
        """Deliver what is due, with as many senders as there may be."""
        self._polled_at, self._progress = self._now(), time.monotonic()
        if not self._upkeep.is_any_due(self._polled_at):
            return
        stints = [self._pool.submit(self._deliver) for _ in range(self._senders)]
        wait(stints)
        for stint in stints:
            stint.result()

    def beat(self) -> None:
        """Say when this worker last looked for work."""
        self._upkeep.beat(self._worker, self._polled_at)

    def is_stuck(self) -> bool:
        """Ask whether the worker has got nowhere for too long."""
        return time.monotonic() - self._progress > self._stuck.total_seconds()

    def _deliver(self) -> None:
        until = time.monotonic() + STINT.total_seconds()
        while time.monotonic() < until and not self._stopping.is_set():
            if not self._deliver_next():
                return
            self._progress = time.monotonic()
            time.sleep(_BREATH)

    def _watch(self, on_stuck: Callable[[], None]) -> None:
        while not self._stopping.wait(self._stuck.total_seconds() / 10):
            if self.is_stuck():
                log.critical("no progress for %s", self._stuck, extra=_ACTION)
                on_stuck()


_ACTION = {"action": "tick"}
