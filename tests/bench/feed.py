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
from statistics import median
from typing import Final

import httpx
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.answer import come
from bot.meeting import Meeting
from bot.subscription import Subscription
from handlers.feed_desk import FeedDesk
from handlers.web import create_web
from radslag.importing import settle
from storage import Store, connect
from tests.bench import radicale
from tests.bench.drain import Draught, drain
from tests.bench.report import Aim, Report, Series
from tests.bench.wire import LOOPBACK, ask, get
from tests.builders import ASTRID, NOW, a_called_meeting, an_act
from tests.feeds import own_calendar
from tests.records import a_store, keep

MEETINGS: Final = 500
AT_ONCE: Final = 8
ROUNDS: Final = 21
#: In each round; some fifty milliseconds' work.
REQUESTS: Final = 300
FLOOR: Final = "a constant string"
WHOLE: Final = "a calendar: 200"
UNCHANGED: Final = "a calendar: 304"
#: How often one meeting of the calendar changes.
CHANGES: Final = 15
STARTS_WITHIN: Final = 60
FRESH_STARTS: Final = 2


@dataclass
class Laps:
    """One kind of request, and how its answers came in each round."""

    draught: Draught
    series: Series = field(default_factory=Series)
    rates: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Answers a second, in the middle of the rounds."""
        return median(self.rates)

    def run(self, *, times: int = REQUESTS, at_once: int = AT_ONCE) -> None:
        """Ask for a round."""
        started = time.perf_counter()
        answers = drain(self.draught, times=times, at_once=at_once)
        self.rates.append(len(answers) / (time.perf_counter() - started))
        self.series.add(answers)

    def times(self, others: "Laps") -> float:
        """Tell how many times another's rate it has, in the middle of the rounds.

        Each round is held against its own, so that what else the machine does in it
        counts for both.
        """
        rounds = zip(self.rates, others.rates, strict=True)
        return median(own / other for own, other in rounds)


class Beside:
    """The house, and beside it the floor: the same bytes each time, and no more."""

    def __init__(self, house: ASGIApp, body: bytes) -> None:
        self.house = house
        self.body = body
        size = str(len(body)).encode()
        self.lines = [(b"content-type", b"text/calendar"), (b"content-length", size)]

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send them, as early as a server lets anybody."""
        if scope["type"] != "http" or scope["path"] != "/floor":
            await self.house(scope, receive, send)
            return
        start = {"type": "http.response.start", "status": 200, "headers": self.lines}
        await send(start)
        await send({"type": "http.response.body", "body": self.body})


def measure(folder: Path, report: Report) -> None:
    """Measure in turns, so that a busy machine is as busy for each."""
    url = f"sqlite:///{folder / 'calendars.db'}"
    store = a_store(url)
    kept = keep(store, *_career())
    token = store.issue_feed(Subscription(person=ASTRID.id), an_act(ASTRID)) or ""
    calendar = _calendar(store)
    with (
        serving(url, calendar) as (port, _),
        radicale.serving(folder / "radicale", calendar) as beside,
    ):
        kinds = _kinds(port, f"/kalender/{token}.ics")
        others = _laps(beside, get(radicale.PATH, radicale.AS_OWNER))
        for _ in range(ROUNDS):
            for laps in kinds.values():
                laps.run()
            # Once: it takes its time, and hangs up.
            others.run(times=1, at_once=1)
    report.head(f"A calendar of {MEETINGS} meetings, {len(calendar) // 1024} kB")
    _tell(kinds, others, report)
    _rewrite(store, kept, token, report)
    store.close()


def clock() -> datetime:
    """Stand still, so that the calendar is the same throughout."""
    return NOW


def _tell(kinds: Mapping[str, Laps], others: Laps, report: Report) -> None:
    floor, whole = kinds[FLOOR], kinds[WHOLE]
    for name, laps in {**kinds, "Radicale": others}.items():
        ratio = f"{laps.times(floor):.3f} of the floor"
        report.line(name, laps.series, f"{laps.rate:6.0f}/s", ratio)
    for name in (WHOLE, UNCHANGED):
        share, what = kinds[name].times(floor), f"{name}, share of a constant's rate"
        report.aims.append(Aim(what=what, measured=share, aim=0.5, is_least=True))
    what = f"{WHOLE}, times Radicale's rate"
    times = whole.times(others)
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
    started = time.perf_counter()
    assert desk.look_up(token)
    return time.perf_counter() - started


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
    return {name: _laps(port, request) for name, request in requests.items()}


def _laps(port: int, request: bytes) -> Laps:
    """Ask once, to know what has to come each time."""
    (answer,) = ask(port, [request])
    size = len(answer.head) + len(b"\r\n\r\n") + len(answer.body)
    draught = Draught(port=port, request=request, status=answer.status, size=size)
    return Laps(draught)


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
    house = create_web(Store(connect(url)), clock=clock)
    settle()
    config = uvicorn.Config(Beside(house, floor), access_log=False, log_level=40)
    uvicorn.Server(config).run(sockets=[listener])
