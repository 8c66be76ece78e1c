"""`radslag minutes`: the document that Slack is given, from the same record."""

import sys
from pathlib import Path

from bot.errors import RuleBroken
from bot.meeting import Meeting
from bot.minutes.course import Stage
from handlers.documents.minutes import ENDINGS, draft, issued_name
from handlers.rendering import File
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.meeting_named import meeting_named
from radslag.new_file import require_room, write
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Write the minutes of one meeting to a file, and say where it lies."""
    path: Path | None = given.output
    if path:
        require_room(path, ENDINGS, may_overwrite=given.overwrite)
    store = open_store(settings, patience=WORKER)
    ending = path.suffix.lower() if path else ENDINGS[0]
    try:
        file = _made(store, meeting_named(store, given.body, given.day), ending)
    except RuleBroken as refusal:
        raise SettingWrong(str(refusal)) from refusal
    finally:
        store.close()
    path = path or Path(file.name)
    require_room(path, ENDINGS, may_overwrite=given.overwrite)
    write(path, file.content)
    sys.stdout.write(f"{path}\n")
    return 0


def _made(store: Store, meeting: Meeting, ending: str) -> File:
    """Draft the minutes, or give those that are approved just as they were given out.

    Raises:
        MeetingCancelled, AttendanceMissing: when there is nothing to write.
    """
    latest = meeting.minutes.latest
    if latest and latest.stage is Stage.APPROVED:
        kept = store.issuing.file(meeting.id, latest.number, ending)
        if kept is not None:
            return File(name=issued_name(meeting, latest.number, ending), content=kept)
    template = store.issuing.template(meeting.body.id)
    return draft(meeting, ending, template, made_at=now())
