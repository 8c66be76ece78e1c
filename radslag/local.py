"""`radslag local`: all of Rådslag on this machine, with a small Slack of its own."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

from handlers.directory import sync_members
from radslag import example_council, trial
from radslag.command_line import Arguments
from radslag.folder import taken
from radslag.house import now, open_store, slack_client
from radslag.ports import LOOPBACK, two_ports
from radslag.processes import Processes, interruptible
from radslag.settings import Settings, data_folder
from storage.database import WORKER
from storage.migrations import upgrade

#: How long the workspace may take to answer the first question, in seconds.
ANSWER: Final = 10


def run(_: Settings, given: Arguments) -> int:
    """Run the processes of the house beside a workspace, until interrupted."""
    page, web = two_ports(given.port)
    chosen = given.data or data_folder(os.environ) / "local"
    with interruptible(), taken(chosen.absolute()) as folder:
        environ = _environ(folder.path, page, web)
        with Processes(environ, note=folder.note) as processes:
            _start(processes, Settings.read(environ), folder.path, page)
            sys.stdout.write(
                f"\n  Rådslag kjører. Åpne http://{LOOPBACK}:{page} i nettleseren.\n"
                f"  Det publikum får se, er på http://{LOOPBACK}:{web}.\n"
                f"  Alt lagres i {folder.path}. Stopp med Ctrl-C.\n\n"
            )
            sys.stdout.flush()
            processes.watch()
    sys.stdout.write("\n  Rådslag er stoppet. Alt er lagret til neste gang.\n")
    return 0


def _start(processes: Processes, settings: Settings, folder: Path, page: int) -> None:
    """Start each process as soon as what it needs is there."""
    roster = example_council.read()
    config = folder / "workspace.json"
    url = f"{settings.public_url}/slack/events"
    trial.write_config(config, example_council.members(roster), request_url=url)
    processes.start("workspace", _workspace(config, folder / "workspace", page))
    upgrade(settings.database_url)
    example_council.load(settings.database_url, roster)
    processes.start("web", ("radslag", "web"))
    processes.start("worker", ("radslag", "worker"))
    processes.wait_for(page)
    _introduce(settings)
    processes.wait_for(settings.port)


def _introduce(settings: Settings) -> None:
    """Let the house know its members before the first of them can press anything."""
    store = open_store(settings, patience=WORKER)
    sync_members(store, slack_client(settings, timeout=ANSWER), now)
    store.close()


def _environ(folder: Path, page: int, web: int) -> Mapping[str, str]:
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
