"""Asks as fast as it is answered, and costs next to nothing itself.

The same request over and over, on keep-alive connections that one thread looks after.
Of an answer it reads the status, and has the kernel throw the rest away uncopied, so
that it is the server that is measured.
"""

import select
import socket
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Final

from tests.bench.wire import LOOPBACK, PATIENCE

_STATUS: Final = len(b"HTTP/1.1 200")
_ROOM: Final = memoryview(bytearray(1 << 20))


@dataclass(frozen=True, kw_only=True)
class Draught:
    """What is asked for, and what has to come: so many bytes under this status."""

    port: int
    request: bytes
    status: int
    size: int


@dataclass
class _Asker:
    """One connection, and what is still to come on it."""

    draught: Draught
    line: socket.socket = field(init=False)
    left: int = 0
    sent_at: float = 0.0

    def __post_init__(self) -> None:
        address = LOOPBACK, self.draught.port
        self.line = socket.create_connection(address, PATIENCE)
        self.line.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def ask(self) -> None:
        self.left, self.sent_at = self.draught.size, time.perf_counter()
        self.line.sendall(self.draught.request)

    def hear(self) -> float | None:
        """Take what has come; tell after how long when all of it has."""
        if self.left == self.draught.size:
            status = self.line.recv(_STATUS)
            assert status.endswith(b" %d" % self.draught.status), status
            self.left -= len(status)
        else:
            got = self.line.recv_into(_ROOM, len(_ROOM), socket.MSG_TRUNC)
            assert got, "hung up"
            self.left -= got
        assert self.left >= 0, "more than was asked for"
        return None if self.left else time.perf_counter() - self.sent_at


def drain(draught: Draught, *, times: int, at_once: int) -> list[float]:
    """Ask so many times, and tell how many seconds each answer took."""
    askers = [_Asker(draught) for _ in range(at_once)]
    found = _drained(askers, times)
    for asker in askers:
        asker.line.close()
    return found


def _drained(askers: Sequence[_Asker], times: int) -> list[float]:
    seconds, asked = list[float](), 0
    by_number = {asker.line.fileno(): asker for asker in askers}
    with select.epoll() as ready:
        for number, asker in by_number.items():
            ready.register(number, select.EPOLLIN)
            asker.ask()
            asked += 1
        while len(seconds) < asked:
            for number, _ in ready.poll(PATIENCE):
                asker = by_number[number]
                if taken := asker.hear():
                    seconds.append(taken)
                    if asked < times:
                        asker.ask()
                        asked += 1
    return seconds
