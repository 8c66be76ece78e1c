"""Where on this machine the trial listens."""

import socket
from contextlib import ExitStack
from typing import Final

from radslag.settings import HIGHEST_PORT

LOOPBACK: Final = "127.0.0.1"


def two_ports(wanted: int) -> tuple[int, int]:
    """Take the port that was asked for and the next one, or any two that are free."""
    if 0 < wanted < HIGHEST_PORT and _is_free(wanted) and _is_free(wanted + 1):
        return wanted, wanted + 1
    with ExitStack() as stack:
        found = [stack.enter_context(socket.socket()) for _ in range(2)]
        for listening in found:
            listening.bind((LOOPBACK, 0))
        return found[0].getsockname()[1], found[1].getsockname()[1]


def is_listened_to(port: int) -> bool:
    """Ask whether somebody answers at a port."""
    with socket.socket() as caller:
        return caller.connect_ex((LOOPBACK, port)) == 0


def _is_free(port: int) -> bool:
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((LOOPBACK, port))
        except OSError:
            return False
    return True
