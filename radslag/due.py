"""`radslag due`: what the worker will do by itself, and when, without any names."""

import sys
from collections.abc import Iterator
from datetime import datetime

from bot import dates
from bot.due import coming
from bot.errand import What
from bot.meeting import Meeting
from radslag.command_line import Arguments
from radslag.house import now, open_store
from radslag.settings import Settings
from storage.database import WORKER

WORDS = {
    What.REMINDER: "purring",
    What.SILENCE: "sekretæren får lista over dem som ikke har svart",
    What.MOVE: "beskjed om hvor møtet er flyttet",
    What.NO_ANSWER: "vara har ikke svart, og neste blir spurt",
}


def run(settings: Settings, _: Arguments) -> int:
    """Print a line for each thing, the next one first."""
    store = open_store(settings, patience=WORKER)
    found = [each for m in store.awaiting_clock() for each in _lines(m, now())]
    store.close()
    lines = [line for _, line in sorted(found)] or ["Ingenting står for tur."]
    sys.stdout.write("\n".join(lines) + "\n")
    return 0


def _lines(meeting: Meeting, at: datetime) -> Iterator[tuple[datetime, str]]:
    held = f"{meeting.body.name} {dates.short_date(meeting.starts_at)}"
    for each in coming(meeting, since=at):
        when = f"{dates.short_date(each.at)} kl. {dates.clock(each.at)}"
        people = f"{len(each.people)} personer" if len(each.people) > 1 else "1 person"
        yield each.at, f"{when}  {held}: {WORDS[each.what]} ({people})"
