"""The commands: what runs for each, and how a process ends that can't go on."""

import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Final

from radslag.command_line import Arguments
from radslag.importing import importing
from radslag.logs import write_log
from radslag.settings import Settings, SettingWrong
from storage import DatabaseAway, UnfitDatabase

Command = Callable[[Settings, Arguments], int]
WRONG: Final = 2
#: The module that runs for each. Only one of them is needed at a time.
MODULES: Final[Mapping[str, str]] = {
    "local": "radslag.local",
    "web": "radslag.web",
    "worker": "radslag.worker",
    "migrate": "radslag.migrate",
    "import": "radslag.roster",
    "export": "radslag.export_roster",
    "notice": "radslag.notice",
    "innkalling": "radslag.notice",
    "minutes": "radslag.minutes",
    "referat": "radslag.minutes",
    "archive": "radslag.archive",
    "arkiv": "radslag.archive",
    "template": "radslag.template",
    "mal": "radslag.template",
    "stand-ins": "radslag.stand_ins",
    "vara": "radslag.stand_ins",
    "payroll": "radslag.payroll",
    "lonn": "radslag.payroll",
    "plan": "radslag.plan",
    "stats": "radslag.stats",
    "statistikk": "radslag.stats",
    "calendars": "radslag.calendars",
    "due": "radslag.due",
    "check": "radslag.check",
}


def run(given: Arguments) -> int:
    """Do what was typed. Exit code 2 when something must be put right."""
    write_log()
    try:
        return command(given.command)(Settings.read(os.environ), given)
    except (SettingWrong, UnfitDatabase) as wrong:
        return _say(str(wrong))
    except DatabaseAway:
        return _say(
            "Databasen svarer ikke. Se at den kjører, at disken ikke er full, "
            "og at DATABASE_URL er riktig. Prøv så igjen."
        )


def command(name: str) -> Command:
    """Import what runs for a command."""
    with importing():
        found: Command = import_module(MODULES[name]).run
    return found


def _say(text: str) -> int:
    sys.stderr.write(f"radslag: {text}\n")
    return WRONG
