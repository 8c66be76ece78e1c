"""`radslag worker`: sends what is to be sent, and asks Slack who is there."""

import logging
import os
import signal
import socket
import threading
from datetime import timedelta
from functools import partial
from typing import Final

from handlers.calendar_watch import look_at_all
from handlers.clock import ROUND, Clock
from handlers.delivery import Courier
from handlers.directory import sync_members
from handlers.render import Renderer
from handlers.sending import TIMEOUT
from radslag.command_line import Arguments
from radslag.house import fetcher, now, open_store, slack_client
from radslag.importing import settle
from radslag.settings import Settings
from storage.calendar_watch import CalendarWatch
from storage.database import WORKER
from storage.deliveries import Deliveries
from storage.upkeep import Upkeep

logger = logging.getLogger(__name__)

#: How often Slack is asked for everyone; its events tell of changes in between.
DIRECTORY: Final = timedelta(hours=1)
#: How often it is asked whether an external calendar is due.
CALENDARS: Final = timedelta(seconds=20)
#: By it an operator sees that the worker ended itself, as of a fault of its own.
GAVE_UP: Final = 70


def run(settings: Settings, _: Arguments) -> int:
    """Work until told to stop; what has been begun is finished first."""
    settings.require_slack()
    store = open_store(settings, patience=WORKER)
    client = slack_client(settings, timeout=int(TIMEOUT.total_seconds()))
    renderer = Renderer(store, clock=now, sender=settings.organiser)
    courier = Courier(Deliveries(store.engine), client, renderer, clock=now)
    clock = Clock(courier.deliver_next, Upkeep(store.engine), worker=_name(), now=now)
    clock.every(ROUND, lambda: store.do_due(now()))
    clock.every(DIRECTORY, partial(sync_members, store, client, now))
    watch = CalendarWatch(store.engine)
    clock.every(CALENDARS, partial(look_at_all, watch, fetcher(settings), now))
    settle()
    clock.start(_give_up)
    _wait_to_be_stopped()
    clock.stop()
    store.close()
    return 0


def _name() -> str:
    return f"{socket.gethostname()}-{os.getpid()}"


def _wait_to_be_stopped() -> None:
    stopped = threading.Event()
    for told in (signal.SIGTERM, signal.SIGINT):
        signal.signal(told, lambda *_: stopped.set())
    stopped.wait()


def _give_up() -> None:
    """End at once: whoever started the worker starts a fresh one."""
    os._exit(GAVE_UP)
