"""The processes that are measured, as they run in production, on free ports."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from tests.bench.wire import LOOPBACK, PATIENCE

#: Nobody but the processes here sees them.
SIGNING_SECRET: Final = "bench"
BOT_TOKEN: Final = "xoxb-bench"


@contextmanager
def serving(*command: str, **environ: str) -> Iterator[int]:
    """Run what serves on the port that `PORT` names, until done; yield the port."""
    port = free_port()
    with running(*command, PORT=str(port), **environ):
        wait_for(port)
        yield port


@contextmanager
def running(*command: str, **environ: str) -> Iterator[None]:
    """Run a module's command until done."""
    process = subprocess.Popen(
        [sys.executable, "-m", *command], env={**os.environ, **environ}
    )
    try:
        yield
    finally:
        process.terminate()
        process.wait(PATIENCE)


def house(database_url: str, slack: int = 9) -> Mapping[str, str]:
    """Tell a process of the house what an operator would: `slack` is Slack's port.

    By default that is a port where nobody answers: a click does not need Slack.
    """
    return {
        "DATABASE_URL": database_url,
        "SLACK_BOT_TOKEN": BOT_TOKEN,
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_APP_TOKEN": "",
        "SLACK_API_URL": f"http://{LOOPBACK}:{slack}/api/",
        "PUBLIC_URL": f"http://{LOOPBACK}",
    }


def free_port() -> int:
    """Find a port that nobody listens on."""
    with socket.socket() as found:
        found.bind((LOOPBACK, 0))
        port: int = found.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    """Wait until somebody does.

    Raises:
        TimeoutError: when nobody comes to.
    """
    until = time.monotonic() + PATIENCE * 2
    while time.monotonic() < until:
        with socket.socket() as caller:
            if caller.connect_ex((LOOPBACK, port)) == 0:
                return
        time.sleep(0.02)
    raise TimeoutError
