"""How fast a calendar is fetched, against a constant string from the same server.

`python -m tests.bench.feed [DATABASE]` prints answers a second for each kind.
"""

import multiprocessing
import socket
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from statistics import median, quantiles
from typing import Final

import uvicorn
from starlette.applications import Starlette
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from bot import subscription
from bot.meeting import Meeting
from handlers.feed import feed_endpoint
from storage import Store, connect
from tests.builders import ASTRID, NOW, a_called_meeting, an_act
from tests.records import a_store, keep

MEETINGS: Final = 500
CONNECTIONS: Final = 8
ROUNDS: Final = 7
SECONDS: Final = 0.7
LINE_BREAK: Final = b"\r\n"


@dataclass
class Lap:
    """One kind of request, and how its answers came."""

    name: str
    request: bytes
    rates: list[float] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)

    def line(self, floor: "Lap") -> str:
        """Tell the middle of the rounds, and its ratio to the floor's."""
        rate, hundredths = median(self.rates), quantiles(self.waits, n=100)
        ratio = rate / median(floor.rates)
        p50, p99 = hundredths[49] * 1000, hundredths[98] * 1000
        speed = f"{self.name:18} {rate:7.0f}/s  {ratio:.2f} of the floor"
        return f"{speed}  p50 {p50:.2f} ms  p99 {p99:.2f} ms"


class Constant:
    """The floor: the same bytes each time, and nothing done for them."""

    def __init__(self, body: bytes) -> None:
        self.body = body

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Send them."""
        response = Response(self.body, media_type="text/calendar; charset=utf-8")
        await response(scope, receive, send)


def main() -> None:
    """Measure in turns, so that a busy machine is as busy for each."""
    url = sys.argv[1] if len(sys.argv) > 1 else _new_file()
    store = a_store(url)
    keep(store, *_career())
    token = store.issue_feed(ASTRID.id, an_act(ASTRID))
    started = time.perf_counter()
    size = len(_calendar(store))
    taken = (time.perf_counter() - started) * 1000
    _tell(f"{MEETINGS} meetings, {size} bytes, written in {taken:.0f} ms")
    store.engine.dispose()
    with _serving(url) as port:
        laps = _laps(port, f"/kalender/{token}.ics")
        for _ in range(ROUNDS):
            for lap in laps:
                _run(port, lap)
    for lap in laps:
        _tell(lap.line(laps[0]))


def clock() -> datetime:
    """Stand still, so that the calendar is the same throughout."""
    return NOW


def _career() -> Iterator[Meeting]:
    """Give Astrid more meetings than anybody has, within the three years ahead."""
    first = a_called_meeting(title="Et møte med et navn av vanlig lengde")
    for number in range(MEETINGS):
        later = timedelta(days=2 * number)
        starts_at, ends_at = first.starts_at + later, first.ends_at + later
        yield replace(first, starts_at=starts_at, ends_at=ends_at)


def _calendar(store: Store) -> bytes:
    meetings = store.meetings_of(ASTRID.id, since=NOW)
    return subscription.own_calendar(meetings, ASTRID.id, on=NOW.date())


def _laps(port: int, path: str) -> list[Lap]:
    plain = _request(path)
    with socket.create_connection(("127.0.0.1", port)) as connection:
        head = _ask(connection, plain).decode()
    etag = head.split("etag: ")[1].split("\r\n")[0]
    return [
        Lap("constant string", _request("/floor")),
        Lap("200", plain),
        Lap("200, compressed", _request(path, "Accept-Encoding: gzip")),
        Lap("304", _request(path, f"If-None-Match: {etag}")),
        Lap("404", _request("/kalender/unknown.ics")),
    ]


def _request(path: str, *headers: str) -> bytes:
    lines = (f"GET {path} HTTP/1.1", "Host: localhost", *headers, "", "")
    return "\r\n".join(lines).encode()


def _run(port: int, lap: Lap) -> None:
    """Ask on all connections at once, and again when all have answered."""
    here = ("127.0.0.1", port)
    connections = [socket.create_connection(here) for _ in range(CONNECTIONS)]
    started, count = time.perf_counter(), 0
    while (now := time.perf_counter()) < started + SECONDS:
        for connection in connections:
            connection.sendall(lap.request)
        for connection in connections:
            _answer(connection)
            lap.waits.append(time.perf_counter() - now)
        count += len(connections)
    lap.rates.append(count / (time.perf_counter() - started))
    for connection in connections:
        connection.close()


def _ask(connection: socket.socket, request: bytes) -> bytes:
    connection.sendall(request)
    return _answer(connection)


def _answer(connection: socket.socket) -> bytes:
    """Read one answer to its end; return its head."""
    got = connection.recv(65536)
    head, _, body = got.partition(LINE_BREAK * 2)
    _, _, length = head.partition(b"content-length: ")
    left = int(length.split(LINE_BREAK)[0]) - len(body) if length else 0
    while left > 0:
        left -= len(connection.recv(min(left, 1 << 20)))
    return head


@contextmanager
def _serving(url: str) -> Iterator[int]:
    """Run the web server in a process of its own; yield its port."""
    with socket.create_server(("127.0.0.1", 0)) as listener:
        spawn = multiprocessing.get_context("spawn")
        server = spawn.Process(target=_serve, args=(url, listener), daemon=True)
        server.start()
        yield listener.getsockname()[1]
        server.terminate()
        server.join()


def _serve(url: str, listener: socket.socket) -> None:
    store = Store(connect(url))
    routes = [
        Route("/kalender/{name}", feed_endpoint(store, clock)),
        Route("/floor", Constant(_calendar(store))),
    ]
    config = uvicorn.Config(Starlette(routes=routes), access_log=False, log_level=40)
    uvicorn.Server(config).run(sockets=[listener])


def _tell(line: str) -> None:
    sys.stdout.write(f"{line}\n")


def _new_file() -> str:
    return f"sqlite+pysqlite:///{tempfile.mkdtemp()}/radslag.db"


if __name__ == "__main__":
    main()
