"""`radslag archive`: all that there is of a meeting that was held, as one file."""

import sys
from pathlib import Path

from bot.errors import RuleBroken
from bot.minutes.drawing_up import require_held
from handlers.documents.archive import archive
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.meeting_named import meeting_named
from radslag.new_file import require_room, write
from radslag.settings import Settings, SettingWrong
from storage.database import WORKER

ENDINGS = (".zip",)


def run(settings: Settings, given: Arguments) -> int:
    """Write the file, and say where it lies."""
    path: Path | None = given.output
    if path:
        require_room(path, ENDINGS, may_overwrite=given.overwrite)
    store = open_store(settings, patience=WORKER)
    meeting = meeting_named(store, given.body, given.day)
    try:
        require_held(meeting)
    except RuleBroken as refusal:
        store.close()
        raise SettingWrong(str(refusal)) from refusal
    file = archive(store, meeting, made_at=now())
    store.close()
    path = path or Path(file.name)
    require_room(path, ENDINGS, may_overwrite=given.overwrite)
    write(path, file.content)
    sys.stdout.write(f"{path}\n")
    return 0
