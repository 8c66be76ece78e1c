"""`radslag local`: all of Rådslag on this machine, with a small Slack of its own."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import FrameType
from typing import Final

from radslag import example_council, trial
from radslag.command_line import Arguments
from radslag.settings import Settings, SettingWrong, data_folder
from storage.migrations import upgrade

LOOPBACK: Final = "127.0.0.1"
PATIENCE: Final = 20


def run(_: Settings, given: Arguments) -> int:
    """Run the processes of the house beside a workspace, until interrupted."""
    folder = given.data or data_folder(os.environ) / "local"
    (folder / "workspace").mkdir(parents=True, exist_ok=True)
    page, web = _ports(given.port)
    environ = _environ(folder, page, web)
    upgrade(environ["DATABASE_URL"])
    members = example_council.load(environ["DATABASE_URL"])
    config = folder / "workspace.json"
    trial.write_config(config, members, request_url=_slack_events(web))
    commands = (
        _workspace(config, folder / "workspace", page),
        ("radslag", "web"),
        ("radslag", "worker"),
    )
    with _running(commands, environ) as processes:
        _wait_for(page)
        _wait_for(web)
        sys.stdout.write(
            f"\n  Rådslag kjører. Åpne http://{LOOPBACK}:{page} i nettleseren.\n"
            f"  Alt lagres i {folder}. Stopp med Ctrl-C.\n\n"
        )
        sys.stdout.flush()
        return _watch(processes)


def _environ(folder: Path, page: int, web: int) -> dict[str, str]:
    """Tell the processes what a real installation is told by its operator."""
    return {
        **os.environ,
        "DATABASE_URL": f"sqlite:///{folder / 'radslag.db'}",
        "SLACK_BOT_TOKEN": trial.BOT_TOKEN,
        "SLACK_SIGNING_SECRET": trial.SIGNING_SECRET,
        "SLACK_APP_TOKEN": "",
        "SLACK_API_URL": f"http://{LOOPBACK}:{page}/api/",
        "PUBLIC_URL": f"http://{LOOPBACK}:{web}",
        "PORT": str(web),
    }


def _workspace(config: Path, data: Path, port: int) -> Sequence[str]:
    given = {"--config": config, "--data": data, "--port": port}
    return ("workspace", *(str(part) for pair in given.items() for part in pair))


def _slack_events(web: int) -> str:
    return f"http://{LOOPBACK}:{web}/slack/events"


def _ports(wanted: int) -> tuple[int, int]:
    """Take the port that was asked for and the next one, or any two that are free."""
    if _is_free(wanted) and _is_free(wanted + 1):
        return wanted, wanted + 1
    with ExitStack() as stack:
        found = [stack.enter_context(socket.socket()) for _ in range(2)]
        for listening in found:
            listening.bind((LOOPBACK, 0))
        return found[0].getsockname()[1], found[1].getsockname()[1]


def _is_free(port: int) -> bool:
    with socket.socket() as listening:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind((LOOPBACK, port))
        except OSError:
            return False
    return True


@contextmanager
def _running(
    commands: Sequence[Sequence[str]], environ: Mapping[str, str]
) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Start processes, and see to it that none of them outlives this one."""
    processes: list[subprocess.Popen[bytes]] = []
    signal.signal(signal.SIGTERM, _interrupt)
    try:
        for command in commands:
            arguments = [sys.executable, "-m", *command]
            processes.append(
                subprocess.Popen(arguments, env=environ, stdout=subprocess.DEVNULL)
            )  # noqa: S603, E501  # our own modules
        yield processes
    finally:
        for process in processes:
            process.terminate()
        for process in processes:
            process.wait(PATIENCE)


def _interrupt(_signal: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _wait_for(port: int) -> None:
    """Wait until somebody listens on a port.

    Raises:
        SettingWrong: when nobody does within twenty seconds.
    """
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        with socket.socket() as caller:
            if caller.connect_ex((LOOPBACK, port)) == 0:
                return
        time.sleep(0.05)
    raise SettingWrong("Rådslag kom ikke i gang. Se meldingene over.")


def _watch(processes: Sequence[subprocess.Popen[bytes]]) -> int:
    """Stay until a process stops by itself; then the whole trial stops."""
    while all(process.poll() is None for process in processes):
        time.sleep(0.5)
    raise SettingWrong(
        "En av prosessene stoppet. Se meldingene over, og start på nytt."
    )
