"""`radslag local` from its start to its end, and from one day to the next."""

import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from radslag.ports import LOOPBACK, is_listened_to
from tests.stories.town import Window
from tests.waiting import PATIENCE, wait_until

pytestmark = pytest.mark.long

Trial = subprocess.Popen[str]
SECRETARY = "Mari Vollan"
STOPPED = "\n  Rådslag er stoppet. Alt er lagret til neste gang.\n"
COMPLAINT = (
    "radslag: En del av Rådslag (worker) stoppet, og da stopper resten. "
    "Se meldingene over, og start på nytt. Alt er lagret.\n"
)


def test_a_trial_ends_as_a_whole_and_continues_where_it_was(tmp_path: Path) -> None:
    with _taken_port() as port, _started(tmp_path, port=port) as trial:
        url = _address(trial)
        assert _port(url) != port
        secretary = _window(url)
        secretary.open_home()
        wait_until(lambda: secretary.state["home"])
        before = secretary.state["home"]["id"]
        with _started(tmp_path) as second:
            _, refusal = second.communicate(timeout=PATIENCE)
        assert second.returncode == 2
        assert f"Rådslag kjører allerede med mappen {tmp_path}." in refusal
        # As a terminal does: everything in the foreground hears of it.
        os.killpg(trial.pid, signal.SIGINT)
        assert trial.communicate(timeout=PATIENCE) == (STOPPED, "")
        assert trial.returncode == 0
        assert not is_listened_to(_port(url))

    with _started(tmp_path) as trial:
        again = _window(_address(trial))
        assert (again.slack, again.state["home"]["id"]) == (secretary.slack, before)
        *_, worker = map(int, (tmp_path / "prosesser").read_text().split())
        os.kill(worker, signal.SIGKILL)
        assert trial.communicate(timeout=PATIENCE) == ("", COMPLAINT)
        assert trial.returncode == 2
        assert not is_listened_to(_port(again.url))


@contextmanager
def _started(folder: Path, *, port: int = 0) -> Iterator[Trial]:
    """Start a trial as a terminal's foreground, and leave nothing of it behind."""
    given = ["--data", str(folder), "--port", str(port)]
    with _hearing_ctrl_c():
        trial = subprocess.Popen(
            [sys.executable, "-m", "radslag", "local", *given],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
    with trial:
        try:
            yield trial
        finally:
            trial.terminate()


@contextmanager
def _hearing_ctrl_c() -> Iterator[None]:
    """Let what is started hear Ctrl-C, also when these tests run in the background.

    A shell lets what it starts with `&` ignore it, and that is inherited.
    """
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _taken_port() -> Iterator[int]:
    with socket.create_server((LOOPBACK, 0)) as listening:
        yield listening.getsockname()[1]


def _address(trial: Trial) -> str:
    """Wait for the address of the page, and read what else is said with it."""
    found = ""
    for line in trial.stdout or ():
        found = found or "".join(re.findall(r"http://[\d.:]+", line))
        if found and not line.strip():
            break
    return found


def _window(url: str) -> Window:
    users = httpx.get(f"{url}/team").json()["users"]
    ids = {user["real_name"]: user["id"] for user in users}
    return Window(url=url, slack=ids[SECRETARY])


def _port(url: str) -> int:
    return int(url.rpartition(":")[2])
