"""`radslag migrate`: makes the database ready for this release."""

import sys

from radslag.command_line import Arguments
from radslag.house import make_folder
from radslag.settings import Settings
from storage.migrations import upgrade


def run(settings: Settings, _: Arguments) -> int:
    """Bring the schema up to date; nothing happens when it is."""
    make_folder(settings.database_url)
    upgrade(settings.database_url)
    sys.stdout.write("Databasen er klar.\n")
    return 0
