"""`radslag import`: reads councils, people and meetings from a secretary's files."""

import sys

from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.import_roster import import_files
from radslag.settings import Settings
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Import the files, or say where each fault stands and what would be right."""
    store = open_store(settings, patience=WORKER)
    report = import_files(store, given.files, at=now(), is_rehearsal=given.dry_run)
    store.close()
    sys.stdout.write("".join(f"{line}\n" for line in report.out))
    sys.stderr.write("".join(f"{line}\n" for line in report.err))
    return report.exit_code
