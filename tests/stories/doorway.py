"""A doorway between Slack and the house, at which an answer can be lost."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Final

from tests.waiting import PATIENCE

LOOPBACK: Final = "127.0.0.1"


class Doorway(ThreadingHTTPServer):
    """Passes every request on to the house, and every answer back, as they are."""

    daemon_threads = True

    def __init__(self, house: int) -> None:
        super().__init__((LOOPBACK, 0), _Passing)
        #: The port at which the house listens.
        self.house = house
        #: Set as soon as a request has been passed on.
        self.asked = threading.Event()
        #: What happens once the house has answered; the answer is then lost.
        self.happens: Callable[[], None] | None = None

    @property
    def url(self) -> str:
        """Where Slack finds the doorway."""
        return f"http://{LOOPBACK}:{self.server_port}/slack/events"

    @contextmanager
    def losing_answers(self, happens: Callable[[], None]) -> Iterator[None]:
        """Let something happen between an answer and those who wait for it."""
        self.happens = happens
        yield
        self.happens = None


class _Passing(BaseHTTPRequestHandler):
    server: Doorway

    def do_POST(self) -> None:
        """Pass a request on; fall silent when there is no answer to bring back."""
        try:
            status, body = self._asked()
        except (OSError, HTTPException):
            return
        if self.server.happens:
            self.server.happens()
            return
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _asked(self) -> tuple[int, bytes]:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        house = HTTPConnection(LOOPBACK, self.server.house, timeout=PATIENCE)
        try:
            house.request("POST", self.path, body, dict(self.headers))
            self.server.asked.set()
            answer = house.getresponse()
            return answer.status, answer.read()
        finally:
            house.close()

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextmanager
def a_doorway(house: int) -> Iterator[Doorway]:
    """Put a doorway up before the house that listens at a port."""
    with Doorway(house) as doorway:
        thread = threading.Thread(target=doorway.serve_forever, args=(0.01,))
        thread.start()
        yield doorway
        doorway.shutdown()
        thread.join()
