"""`radslag notice`: the notice as a file, as it was sent or as it would be now."""

import sys
from pathlib import Path
from typing import Final

from bot.act import Act
from bot.meeting import Meeting, Status
from bot.notice import as_called
from handlers.documents import notice
from handlers.rendering import File
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.meeting_named import meeting_named
from radslag.new_file import require_room, write
from radslag.settings import Settings
from storage import Store
from storage.database import WORKER

ENDINGS: Final = (".pdf", ".docx")


def run(settings: Settings, given: Arguments) -> int:
    """Write the notice of one meeting to a file, and say where it lies."""
    path: Path | None = given.output
    if path:
        require_room(path, ENDINGS, may_overwrite=given.overwrite)
    store = open_store(settings, patience=WORKER)
    meeting = meeting_named(store, given.body, given.day)
    file = _file(store, meeting, path.suffix.lower() if path else ENDINGS[0])
    store.close()
    path = path or Path(file.name)
    require_room(path, ENDINGS, may_overwrite=given.overwrite)
    write(path, file.content)
    sys.stdout.write(f"{path}\n")
    return 0


def _file(store: Store, meeting: Meeting, ending: str) -> File:
    if meeting.status is not Status.PLANNED:
        return notice.word(meeting) if ending == ".docx" else notice.pdf(meeting)
    act = Act(by=None, at=now())
    laid_out = store.laid_out(meeting, act.at)
    called = as_called(laid_out, act, last_number=store.last_number(meeting))
    return notice.draft(called, ending)
