"""A roster is kept in the database, and what came of it is read back."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from sqlalchemy import Engine, select

from bot.act import Act
from bot.body import Body, BodyId
from bot.meeting import Meeting, MeetingId
from bot.roster.outcome import Outcome, Verb
from bot.roster.roster import Roster
from storage import Store, bodies, meetings
from storage import tables as t
from storage.database import reading
from storage.roster.keep import keep
from tests.rosters import IMPORT, File, roster

FEBRUARY, MARCH, APRIL = date(2027, 2, 4), date(2027, 3, 4), date(2027, 4, 1)
LATER = replace(IMPORT, at=IMPORT.at + timedelta(days=1))
ID, FIRST = BodyId(1), MeetingId(1)
PLANNED = "Rådmannsgruppen torsdag 4. februar 2027 kl. 09.00–11.15"
LIERS = "Rådmannsgruppen, rådmann fra Lier"
COUNTYS = "Rådmannsgruppen, fylkesrådmann fra Buskerud fylkeskommune"
#: What is new each time that anything is kept, whether it says something else or not.
MARKS = ("editions",)


def keep_file(
    engine: Engine, changes: File | None = None, act: Act = IMPORT
) -> Outcome:
    """Keep the council, with some sheets of its file changed."""
    return keep_roster(engine, roster(changes), act)


def keep_roster(engine: Engine, said: Roster, act: Act = IMPORT) -> Outcome:
    """Keep a roster."""
    return Store(engine).revise(act, lambda db: keep(db, said, act))


def told(outcome: Outcome) -> list[tuple[Verb, str]]:
    """Tell what was done, where nothing was wrong."""
    assert outcome.faults == ()
    return [(change.verb, change.text) for change in outcome.changes]


def texts(outcome: Outcome) -> list[str]:
    """Tell what was done, in words alone."""
    return [text for _, text in told(outcome)]


def everything(engine: Engine) -> Mapping[str, list[Any]]:
    """Read all that is kept."""
    with reading(engine) as db:
        return {
            table.name: sorted(map(repr, db.execute(select(table))))
            for table in t.metadata.sorted_tables
            if table.name not in MARKS
        }


def the_body(engine: Engine, on: date = FEBRUARY, id: BodyId = ID) -> Body:
    """Read a body as it is on a day."""
    with reading(engine) as db:
        return bodies.load(db, id, on=on)


def the_holders(engine: Engine, on: date = FEBRUARY) -> list[str]:
    """Name those who hold the seats on a day."""
    seats = the_body(engine, on).seats
    return [seat.holder.name if seat.holder else "" for seat in seats]


def the_meeting(engine: Engine, id: MeetingId = FIRST) -> Meeting:
    """Read a meeting."""
    with reading(engine) as db:
        found = meetings.read(db, id)
    assert found
    return found
