"""`radslag minutes`: the document that Slack is given, from the same record."""

import sys
from pathlib import Path

from bot.errors import RuleBroken
from handlers.documents.minutes import ENDINGS, draft
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.meeting_named import meeting_named
from radslag.new_file import require_room, write
from radslag.settings import Settings, SettingWrong
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Write the minutes of one meeting to a file, and say where it lies."""
    path: Path | None = given.output
    if path:
        require_room(path, ENDINGS, may_overwrite=given.overwrite)
    store = open_store(settings, patience=WORKER)
    meeting = meeting_named(store, given.body, given.day)
    template = store.issuing.template(meeting.body.id)
    store.close()
    ending = path.suffix.lower() if path else ENDINGS[0]
    try:
        file = draft(meeting, ending, template, made_at=now())
    except RuleBroken as refusal:
        raise SettingWrong(str(refusal)) from refusal
    path = path or Path(file.name)
    require_room(path, ENDINGS, may_overwrite=given.overwrite)
    write(path, file.content)
    sys.stdout.write(f"{path}\n")
    return 0
