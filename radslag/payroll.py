"""`radslag payroll`: who was in the meetings of a month, for those who pay them."""

import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from bot import dates
from bot.meeting import Meeting
from bot.orders import Language
from bot.payroll.month import month_typed
from bot.payroll.payroll import Payroll, payroll
from bot.payroll.table import missing_sentence
from bot.roster.words import fold
from handlers.documents.payroll import FILES, payroll_name
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.new_file import require_room, write
from radslag.organ import require_named
from radslag.settings import Settings, SettingWrong
from storage.database import WORKER


def run(settings: Settings, given: Arguments) -> int:
    """Write the file, say where it lies, and on stderr what it can't tell."""
    month, path = _month(given.month), given.output
    if path:
        require_room(path, [*FILES], may_overwrite=given.overwrite)
    meetings = _found(settings, month, given.bodies)
    found, whose = _of(payroll(meetings, at=now()), meetings, given.participant)
    language = meetings[0].body.orders.language
    path = path or Path(payroll_name(month, whose, language))
    require_room(path, [*FILES], may_overwrite=given.overwrite)
    write(path, FILES[path.suffix.lower()](found, language))
    sys.stdout.write(f"{path}\n")
    _tell_missing(found, language)
    return 0


def _month(typed: str) -> date:
    if month := month_typed(typed):
        return month
    raise SettingWrong(f"«{typed}» er ikke en måned. Skriv den slik: 02.2027.")


def _found(settings: Settings, month: date, names: Sequence[str]) -> list[Meeting]:
    """Find the meetings of a month, of some bodies or of all.

    Raises:
        SettingWrong: for a body that there is not, and when there were none.
    """
    store = open_store(settings, patience=WORKER)
    try:
        known = [body.name for body in store.known_bodies()]
        for name in names:
            require_named(known, name)
        wanted = {fold(name) for name in names or known}
        held = [m for m in store.meetings_in(month) if fold(m.body.name) in wanted]
    finally:
        store.close()
    if not held:
        when = dates.month(Language.BOKMAL, month)
        whose = f" i {', '.join(names)}" if names else ""
        raise SettingWrong(f"Det er ingen møter{whose} i {when}.")
    return held


def _of(found: Payroll, meetings: Sequence[Meeting], typed: str) -> tuple[Payroll, str]:
    """Keep what is about the participant that was named, if one was."""
    if not typed:
        return found, ""
    names = [seat.participant for each in meetings for seat in each.body.seats]
    require_named(names, typed, kind="kommuner eller andre deltakere")
    name = next(each for each in names if fold(each) == fold(typed))
    return found.of(name), name


def _tell_missing(found: Payroll, language: Language) -> None:
    lines = (missing_sentence(each, language) for each in found.missing)
    sys.stderr.write("".join(f"{line}\n" for line in lines))
