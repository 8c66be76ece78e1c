"""The commands: what runs for each, and how a process ends that can't go on."""

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Final

from radslag import (
    calendars,
    check,
    due,
    export_roster,
    local,
    migrate,
    minutes,
    notice,
    plan,
    roster,
    web,
    worker,
)
from radslag.command_line import Arguments, build, parse
from radslag.logs import write_log
from radslag.settings import Settings, SettingWrong
from storage import DatabaseAway, UnfitDatabase

WRONG: Final = 2

COMMANDS: Final[Mapping[str, Callable[[Settings, Arguments], int]]] = {
    "local": local.run,
    "web": web.run,
    "worker": worker.run,
    "migrate": migrate.run,
    "import": roster.run,
    "export": export_roster.run,
    "notice": notice.run,
    "innkalling": notice.run,
    "minutes": minutes.run,
    "plan": plan.run,
    "calendars": calendars.run,
    "due": due.run,
    "check": check.run,
}


def run(arguments: Sequence[str] | None) -> int:
    """Do what the command line says. Exit code 2 when something must be put right."""
    given = parse(build(), arguments)
    write_log()
    try:
        return COMMANDS[given.command](Settings.read(os.environ), given)
    except (SettingWrong, UnfitDatabase) as wrong:
        return _say(str(wrong))
    except DatabaseAway:
        return _say(
            "Databasen svarer ikke. Se at den kjører, at disken ikke er full, "
            "og at DATABASE_URL er riktig. Prøv så igjen."
        )


def _say(text: str) -> int:
    sys.stderr.write(f"radslag: {text}\n")
    return WRONG
