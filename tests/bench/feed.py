"""How fast a calendar is fetched, against a constant string from the same server.

And against Radicale with the same meetings, as long as one is written anew when one of
its meetings changes.
"""

import multiprocessing
import os
import socket
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot.answer import come
from bot.meeting import Meeting
from bot.subscription import Subscription
from handlers.feed_desk import FeedDesk
from handlers.feed_routes import feed_routes
from handlers.public.desk import PublicDesk
from storage import Store, connect
from tests.bench import cpu, radicale
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
#: How often Radicale is asked in each round: it takes its time.
OF_RADICALE: Final = 2
#: How often one meeting of the calendar changes.
CHANGES: Final = 15
STARTS_WITHIN: Final = 60
FRESH_STARTS: Final = 2


@dataclass
class Laps:
    """One kind of request, how its answers came, and what they cost who gave them."""

    request: bytes
    series: Series = field(default_factory=Series)
    answers: int = 0
    seconds: float = 0.0
    #: Of a core.
    cost: float = 0.0

    @property
    def rate(self) -> float:
        """Answers a second, as busy as the machine was."""
        return self.answers / self.seconds

    @property
    def worth(self) -> float:
        """Answers for each second of a core, which no neighbour changes."""
        return self.answers / max(self.cost, 0.01)

    def run(
        self, port: int, pid: int, *, times: int = REQUESTS, at_once: int = AT_ONCE
    ) -> None:
        """Ask for a round."""
        started, before = time.perf_counter(), cpu.seconds(pid)
        answers = ask(port, [self.request] * times, at_once=at_once)
        self.seconds += time.perf_counter() - started
        self.cost += cpu.seconds(pid) - before
        self.answers += len(answers)
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
    kept = keep(store, *_career())
    token = store.issue_feed(Subscription(person=ASTRID.id), an_act(ASTRID)) or ""
    calendar = _calendar(store)
    others = Laps(get(radicale.PATH, radicale.AS_OWNER))
    with (
        serving(url, calendar) as (port, pid),
        radicale.serving(folder / "radicale", calendar) as beside,
    ):
        kinds = _kinds(port, f"/kalender/{token}.ics")
        for _ in range(ROUNDS):
            for laps in kinds.values():
                laps.run(port, pid)
            for _ in range(OF_RADICALE):
                others.run(*beside, times=1, at_once=1)
    report.head(f"A calendar of {MEETINGS} meetings, {len(calendar) // 1024} kB")
    _tell(kinds, others, report)
    _rewrite(store, kept, token, report)
    store.close()


def clock() -> datetime:
    """Stand still, so that the calendar is the same throughout."""
    return NOW


def _tell(kinds: Mapping[str, Laps], others: Laps, report: Report) -> None:
    floor = kinds[FLOOR].worth
    for name, laps in {**kinds, "Radicale": others}.items():
        ratio = f"{laps.worth / floor:.2f} of the floor's worth of a core"
        report.line(name, laps.series, f"{laps.rate:6.0f}/s", ratio)
    for name in (WHOLE, UNCHANGED):
        share = kinds[name].worth / floor
        what = f"{name}, share of what a constant string gives for a core"
        report.aims.append(Aim(what=what, measured=share, aim=0.5, is_least=True))
    times = kinds[WHOLE].worth / others.worth
    what = f"{WHOLE}, times what Radicale gives for a core"
    report.aims.append(Aim(what=what, measured=times, aim=200, is_least=True))


def _rewrite(
    store: Store, kept: tuple[Meeting, ...], token: str, report: Report
) -> None:
    """Change one meeting after the other, and have the calendar written each time."""
    first, series = Series(), Series()
    first.add([_seconds(FeedDesk(store, clock), token) for _ in range(FRESH_STARTS)])
    desk = FeedDesk(store, clock)
    desk.look_up(token)
    for meeting in kept[:CHANGES]:
        store.change(meeting.id, come, an_act(ASTRID), person=ASTRID.id)
        series.add([_seconds(desk, token)])
    report.line("written for the first time", first)
    report.line("written anew after a change", series)
    what = "a calendar written anew after a change, ms"
    report.aims.append(Aim(what=what, measured=series.p50, aim=20))


def _seconds(desk: FeedDesk, token: str) -> float:
    """Tell how much of a core it takes, which no neighbour changes."""
    started = time.process_time()
    assert desk.look_up(token)
    return time.process_time() - started


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
def serving(url: str, floor: bytes = b"") -> Iterator[tuple[int, int]]:
    """Run the web server in a process of its own; yield its port and its id."""
    with socket.create_server((LOOPBACK, 0)) as listener:
        spawn = multiprocessing.get_context("spawn")
        server = spawn.Process(target=_serve, args=(url, floor, listener), daemon=True)
        server.start()
        port = listener.getsockname()[1]
        # Whoever asks waits in line until it is up.
        httpx.get(f"http://{LOOPBACK}:{port}/floor", timeout=STARTS_WITHIN)
        yield port, server.pid or os.getpid()
        server.terminate()
        server.join()


def _serve(url: str, floor: bytes, listener: socket.socket) -> None:
    store = Store(connect(url))
    routes = [
        *feed_routes(store, clock, PublicDesk(store, clock, home="")),
        Route("/floor", Constant(floor)),
    ]
    config = uvicorn.Config(Starlette(routes=routes), access_log=False, log_level=40)
    uvicorn.Server(config).run(sockets=[listener])
