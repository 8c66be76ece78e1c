"""Listings: the stand-ins of each seat, group and participant, in calling order."""

from collections.abc import Sequence
from datetime import date
from operator import itemgetter

from sqlalchemy import Connection

from bot.body import BodyId
from bot.roster.outcome import Change, Subject
from bot.roster.period import About
from bot.roster.roster import Listing
from storage import tables as t
from storage.roster.ids import Ids
from storage.roster.records import Fields
from storage.roster.sets import grouped, numbered, replace

#: A list of a body: a seat's, or a participant's or a group's, or both.
_Which = tuple[int | None, int | None, str]


def keep(
    db: Connection, listings: Sequence[Listing], ids: Ids, *, today: date
) -> tuple[Change, ...]:
    """Let each body that the file has stand-ins for have just those."""
    body = itemgetter("body")
    wanted = numbered(grouped((_fields(each, ids) for each in listings), body))
    changes: list[Change] = []
    for id, difference in replace(db, t.listings, wanted, body).items():
        for which, part in difference.by(_which):
            name = f"{ids.bodies.names[id]}: vara for {_whom(which, ids)}"
            about = About(subject=Subject.LISTING, name=name, body=BodyId(id))
            changes += part.told(about, ids.who, today)
    return tuple(changes)


def _fields(listing: Listing, ids: Ids) -> Fields:
    """Say whose stand-in somebody is: of a seat, and else of a group or participant."""
    seat, whose = listing.seat, listing.participant
    return {
        "body": ids.body(listing.body),
        "person": ids.person(listing.person),
        "seat": ids.seat(seat) if seat else None,
        "participant": ids.participant(whose) if whose and not seat else None,
        "group": "" if seat else listing.group,
        "since": listing.since,
        "until": listing.until,
    }


def _which(row: Fields) -> _Which:
    return row["seat"], row["participant"], row["group"]


def _whom(which: _Which, ids: Ids) -> str:
    """Name a list: «rådmann fra Lier», «Ap/Sp fra Lier», «Ap/Sp» or «Lier»."""
    seat, participant, group = which
    if seat:
        return ids.seats.names[seat]
    whose = ids.participants.names[participant] if participant else ""
    return f"{group} fra {whose}" if group and whose else group or whose
