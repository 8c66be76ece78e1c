"""Tenures: who holds each participant's offices, and how."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from sqlalchemy import Connection

from bot.office import Manner
from bot.roster.outcome import Change, Subject
from bot.roster.period import About
from bot.roster.roster import Tenure
from bot.roster.words import fold
from storage import tables as t
from storage.roster.ids import Ids
from storage.roster.records import Fields
from storage.roster.sets import grouped, replace

_MANNERS: Final = {
    Manner.PERMANENT: "",
    Manner.APPOINTED: " (konstituert)",
    Manner.ACTING: " (fungerende)",
}


def keep(
    db: Connection, tenures: Sequence[Tenure], ids: Ids, *, today: date
) -> tuple[Change, ...]:
    """Let each office that is mentioned be held by just those whom the file names."""
    wanted = grouped((_fields(each, ids) for each in tenures), _office)
    changes: list[Change] = []
    for (whose, _), difference in replace(db, t.tenures, wanted, _office).items():
        office = difference.now[-1]["office"]
        participant = ids.participants.names[whose]
        about = About(
            subject=Subject.OFFICE,
            name=f"{participant}: {office}",
            participant=participant,
        )
        changes += difference.told(about, lambda row: _who(row, ids), today)
    return tuple(changes)


def _office(row: Fields) -> tuple[int, str]:
    return row["participant"], fold(row["office"])


def _fields(tenure: Tenure, ids: Ids) -> Fields:
    return {
        "participant": ids.participant(tenure.participant),
        "office": tenure.office,
        "person": ids.person(tenure.person),
        "manner": tenure.manner.value,
        "since": tenure.since,
        "until": tenure.until,
    }


def _who(row: Fields, ids: Ids) -> str:
    return ids.who(row) + _MANNERS[Manner(row["manner"])]
