"""`radslag minutes`: the Word document that Slack is given, from the same record."""

import sys
from pathlib import Path

from bot.errors import RuleBroken
from bot.minutes import minutes
from handlers.documents.file_name import file_name
from handlers.documents.minutes import to_word
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.meeting_named import meeting_named
from radslag.settings import Settings, SettingWrong
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Write the minutes of one meeting to a file, and say where it lies."""
    store = open_store(settings, patience=WORKER)
    meeting = meeting_named(store, given.body, given.day)
    try:
        drawn = minutes(meeting)
    except RuleBroken as refusal:
        raise SettingWrong(str(refusal)) from refusal
    path = given.output or Path(file_name("Referat", meeting, "docx"))
    _write(path, to_word(drawn, made_at=now()))
    store.close()
    sys.stdout.write(f"{path}\n")
    return 0


def _write(path: Path, document: bytes) -> None:
    try:
        path.write_bytes(document)
    except OSError as fault:
        raise SettingWrong(f"Kan ikke skrive {path}: {fault.strerror}.") from fault
