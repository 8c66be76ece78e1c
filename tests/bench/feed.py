"""How fast a calendar is fetched, against a constant string from the same server."""

import multiprocessing
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.meeting import Meeting
from bot.subscription import Subscription
from handlers.feed_routes import feed_routes
from handlers.public.desk import PublicDesk
from storage import Store, connect
from tests.bench.report import Aim, Report, Series
from tests.bench.wire import LOOPBACK, ask, get
from tests.builders import ASTRID, NOW, a_called_meeting, an_act
from tests.feeds import own_calendar
from tests.records import a_store, keep

MEETINGS: Final = 500
AT_ONCE: Final = 8
ROUNDS: Final = 5
#: In each round; some two hundred milliseconds' work.
REQUESTS: Final = 800
FLOOR: Final = "a constant string"
WHOLE: Final = "a calendar: 200"
UNCHANGED: Final = "a calendar: 304"


@dataclass
class Laps:
    """One kind of request, and how its answers came in each round."""

    request: bytes
    series: Series = field(default_factory=Series)
    rates: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Answers a second, in the middle of the rounds."""
        return median(self.rates)

    def run(self, port: int) -> None:
        """Ask for a round."""
        started = time.perf_counter()
        answers = ask(port, [self.request] * REQUESTS, at_once=AT_ONCE)
        self.rates.append(len(answers) / (time.perf_counter() - started))
        self.series.add([answer.seconds for answer in answers])


class Constant:
    """The floor: the same bytes each time, and nothing done for them."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send them."""
        response = Response(self.body, media_type="text/calendar; charset=utf-8")
        await response(scope, receive, send)


def measure(folder: Path, report: Report) -> None:
    """Measure in turns, so that a busy machine is as busy for each."""
    url = f"sqlite:///{folder / 'calendars.db'}"
    store = a_store(url)
    keep(store, *_career())
    token = store.issue_feed(Subscription(person=ASTRID.id), an_act(ASTRID))
    started = time.perf_counter()
    size = len(_calendar(store)) // 1024
    taken = (time.perf_counter() - started) * 1000
    store.close()
    with _serving(url) as port:
        kinds = _kinds(port, f"/kalender/{token}.ics")
        for _ in range(ROUNDS):
            for laps in kinds.values():
                laps.run(port)
    report.head(
        f"A calendar of {MEETINGS} meetings: {size} kB, written in {taken:.0f} ms"
    )
    _tell(kinds, report)


def clock() -> datetime:
    """Stand still, so that the calendar is the same throughout."""
    return NOW


def _tell(kinds: Mapping[str, Laps], report: Report) -> None:
    floor = kinds[FLOOR].rate
    for name, laps in kinds.items():
        ratio = f"{laps.rate / floor:.2f} of the floor"
        report.line(name, laps.series, f"{laps.rate:6.0f}/s", ratio)
    for name in (WHOLE, UNCHANGED):
        share = kinds[name].rate / floor
        what = f"{name}, share of a constant string's rate"
        report.aims.append(Aim(what=what, measured=share, aim=0.4, is_least=True))


def _career() -> Iterator[Meeting]:
    """Give Astrid more meetings than anybody has, within the three years ahead."""
    first = a_called_meeting(title="Et møte med et navn av vanlig lengde")
    for number in range(MEETINGS):
        later = timedelta(days=2 * number)
        starts_at, ends_at = first.starts_at + later, first.ends_at + later
        yield replace(first, starts_at=starts_at, ends_at=ends_at)


def _calendar(store: Store) -> bytes:
    meetings = store.meetings_of(ASTRID.id, since=NOW)
    return own_calendar(meetings, ASTRID.id, on=NOW.date())


def _kinds(port: int, path: str) -> dict[str, Laps]:
    (answer,) = ask(port, [get(path)])
    etag = f"If-None-Match: {answer.header('etag')}"
    requests = {
        FLOOR: get("/floor"),
        WHOLE: get(path),
        f"{WHOLE}, compressed": get(path, "Accept-Encoding: gzip"),
        UNCHANGED: get(path, etag),
        "nobody's calendar: 404": get("/kalender/unknown.ics"),
    }
    return {name: Laps(request) for name, request in requests.items()}


@contextmanager
def _serving(url: str) -> Iterator[int]:
    """Run the web server in a process of its own; yield its port."""
    with socket.create_server((LOOPBACK, 0)) as listener:
        spawn = multiprocessing.get_context("spawn")
        server = spawn.Process(target=_serve, args=(url, listener), daemon=True)
        server.start()
        yield listener.getsockname()[1]
        server.terminate()
        server.join()


def _serve(url: str, listener: socket.socket) -> None:
    store = Store(connect(url))
    routes = [
        *feed_routes(store, clock, PublicDesk(store, clock, home="")),
        Route("/floor", Constant(_calendar(store))),
    ]
    config = uvicorn.Config(Starlette(routes=routes), access_log=False, log_level=40)
    uvicorn.Server(config).run(sockets=[listener])
