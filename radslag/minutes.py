"""`radslag minutes`: the Word document that Slack is given, from the same record."""

import sys
from datetime import date, datetime
from pathlib import Path

from bot import dates
from bot.errors import RuleBroken
from bot.meeting import Meeting
from bot.minutes import minutes
from handlers.documents.file_name import file_name
from handlers.documents.minutes import to_word
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.settings import Settings, SettingWrong
from storage import Store
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Write the minutes of one meeting to a file, and say where it lies."""
    store = open_store(settings, patience=WORKER)
    meeting = _find(store, given.body, _day(given.day))
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


def _find(store: Store, body: str, day: date) -> Meeting:
    found = store.meetings_on(day)
    for meeting in found:
        if body.lower() in meeting.body.name.lower():
            return meeting
    when = dates.short_date(day)
    others = ", ".join(meeting.body.name for meeting in found)
    hint = f" Den dagen møtes: {others}." if others else ""
    raise SettingWrong(f"«{body}» har ikke noe møte {when}.{hint}")


def _day(typed: str) -> date:
    for form in ("%d.%m.%Y", "%Y-%m-%d"):
        try:
            return datetime.strptime(typed, form).replace(tzinfo=dates.OSLO).date()
        except ValueError:
            continue
    raise SettingWrong(f"«{typed}» er ikke en dato. Skriv den slik: 22.02.2027.")
