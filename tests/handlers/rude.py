"""A server that does one thing to whoever calls, down to the bytes."""

import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from tests.waiting import PATIENCE

Deed = Callable[[socket.socket], None]


@contextmanager
def a_server(do: Deed) -> Iterator[str]:
    """Serve one caller, who has sent a request; yield the address."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        thread = threading.Thread(target=_serve, args=(listening, do))
        thread.start()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}/api/"
        thread.join()


def answers(status: int, body: str, *headers: str, length: int | None = None) -> Deed:
    """Answer with these bytes, and with a length that may be a lie."""
    lines = (
        f"HTTP/1.1 {status} So",
        "Connection: close",
        "Content-Type: application/json; charset=utf-8",
        f"Content-Length: {len(body) if length is None else length}",
        *headers,
    )
    content = "\r\n".join((*lines, "", body)).encode()
    return lambda caller: caller.sendall(content)


def says_nothing(caller: socket.socket) -> None:
    """Wait until the caller has had enough."""
    caller.recv(1)


def hangs_up(caller: socket.socket) -> None:
    """Close without a word."""
    caller.shutdown(socket.SHUT_RDWR)


def resets(caller: socket.socket) -> None:
    """Cut the connection, as a crash of the server or a firewall does."""
    caller.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def nobody() -> str:
    """Name an address where nobody listens."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return f"http://127.0.0.1:{listening.getsockname()[1]}/api/"


def _serve(listening: socket.socket, do: Deed) -> None:
    caller, _ = listening.accept()
    with caller, caller.makefile("rb") as sent:
        caller.settimeout(PATIENCE)
        # All of it: to close with something unread would reset the connection.
        sent.readline()
        headers = dict(line.split(b": ", 1) for line in iter(sent.readline, b"\r\n"))
        sent.read(int(headers.get(b"Content-Length", 0)))
        do(caller)
