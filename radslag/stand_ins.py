"""`radslag stand-ins`: who was asked to sit in which seat, as text or as a document."""

import sys
from pathlib import Path
from typing import Final

from bot.seat_record import as_text, seat_record
from handlers.documents.seat_record import pdf, word
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.meeting_named import meeting_named
from radslag.new_file import require_room, write
from radslag.settings import Settings
from storage.database import WORKER

MAKERS: Final = {".pdf": pdf, ".docx": word}


def run(settings: Settings, given: Arguments) -> int:
    """Tell it of one meeting, or write it to a file and say where it lies."""
    path: Path | None = given.output
    if path:
        require_room(path, [*MAKERS], may_overwrite=given.overwrite)
    store = open_store(settings, patience=WORKER)
    meeting, made_at = meeting_named(store, given.body, given.day), now()
    record = seat_record(meeting, store.seat_story(meeting.id), at=made_at)
    store.close()
    if path is None:
        sys.stdout.write(as_text(record))
        return 0
    write(path, MAKERS[path.suffix.lower()](meeting, record, made_at=made_at).content)
    sys.stdout.write(f"{path}\n")
    return 0
