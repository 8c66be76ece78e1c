"""Requests on keep-alive connections, and how long each answer took."""

import selectors
import socket
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

LOOPBACK: Final = "127.0.0.1"
#: Seconds: Slack itself waits three.
PATIENCE: Final = 10
_END_OF_HEAD: Final = b"\r\n\r\n"
_LENGTH: Final = b"content-length: "
_SOME: Final = 1 << 18


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What came back, and after how many seconds."""

    seconds: float
    head: bytes
    body: bytes

    @property
    def status(self) -> int:
        """Read the status line."""
        return int(self.head.split(b" ", 2)[1])

    def header(self, name: str) -> str:
        """Read one header."""
        _, _, rest = self.head.lower().partition(f"\r\n{name}: ".encode())
        return rest.partition(b"\r\n")[0].decode()


class Line:
    """One connection, and the request that is on it."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection((LOOPBACK, port), PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._sent_at = 0.0
        self._got = bytearray()

    def ask(self, request: bytes) -> None:
        """Send a request off."""
        self._got.clear()
        self._sent_at = time.perf_counter()
        self.socket.sendall(request)

    def hear(self) -> Answer | None:
        """Take what has come; nothing until the answer is whole."""
        some = self.socket.recv(_SOME)
        if not some:
            raise ConnectionResetError
        self._got += some
        at = self._got.find(_END_OF_HEAD)
        if at < 0 or len(self._got) < at + 4 + _length(self._got, at):
            return None
        seconds = time.perf_counter() - self._sent_at
        head, body = bytes(self._got[:at]), bytes(self._got[at + 4 :])
        return Answer(seconds=seconds, head=head, body=body)


def ask(port: int, requests: Sequence[bytes], *, at_once: int = 1) -> list[Answer]:
    """Ask on some connections at once; whoever has its answer sends the next request.

    One thread does it all, so that those who ask do not wait for each other.
    """
    waiting, answers = iter(requests), list[Answer]()
    lines = [Line(port) for _ in range(at_once)]
    with selectors.DefaultSelector() as selector:
        for line, request in zip(lines, waiting, strict=False):
            selector.register(line.socket, selectors.EVENT_READ, line)
            line.ask(request)
        while len(answers) < len(requests):
            for line in _ready(selector):
                if answer := line.hear():
                    answers.append(answer)
                    _ask_next(line, waiting)
    for line in lines:
        line.socket.close()
    return answers


def get(path: str, *headers: str) -> bytes:
    """Write a GET down as it goes over the wire."""
    lines = (f"GET {path} HTTP/1.1", "Host: localhost", *headers, "", "")
    return "\r\n".join(lines).encode()


def post(path: str, body: bytes, *headers: str) -> bytes:
    """Write a POST of a form down."""
    lines = (
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(body)}",
        *headers,
        "",
        "",
    )
    return "\r\n".join(lines).encode() + body


def _ready(selector: selectors.BaseSelector) -> Iterator[Line]:
    ready = selector.select(PATIENCE)
    if not ready:
        raise TimeoutError
    for key, _ in ready:
        yield key.data


def _ask_next(line: Line, waiting: Iterator[bytes]) -> None:
    if request := next(waiting, None):
        line.ask(request)


def _length(got: bytearray, end: int) -> int:
    """Read how long the body will be; an answer without one says nothing."""
    head = bytes(got[:end]).lower()
    _, _, length = head.partition(_LENGTH)
    return int(length.partition(b"\r\n")[0]) if length else 0
