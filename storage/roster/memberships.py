"""Memberships: which participants belong to a cooperation or a region."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy import Connection

from bot.roster.outcome import Change, Subject
from bot.roster.period import About
from bot.roster.roster import Membership
from storage import tables as t
from storage.roster.ids import Ids
from storage.roster.records import Fields
from storage.roster.sets import grouped, replace


def keep(
    db: Connection, memberships: Sequence[Membership], ids: Ids, *, today: date
) -> tuple[Change, ...]:
    """Let each membership that is mentioned last just as long as the file says.

    A participant may belong to several cooperations, and each of them has a file of
    its own: what a file says of one leaves the others as they are.
    """
    wanted = grouped((_fields(each, ids) for each in memberships), _which)
    names = ids.participants.names
    changes: list[Change] = []
    for (part, _), difference in replace(db, t.memberships, wanted, _which).items():
        about = About(
            subject=Subject.MEMBERSHIP,
            name=f"{names[part]}: medlemskap",
            participant=names[part],
        )
        changes += difference.told(about, lambda row: names[row["whole"]], today)
    return tuple(changes)


def _which(row: Fields) -> tuple[int, int]:
    return row["participant"], row["whole"]


def _fields(membership: Membership, ids: Ids) -> Fields:
    return {
        "participant": ids.participant(membership.participant),
        "whole": ids.participant(membership.whole),
        "since": membership.since,
        "until": membership.until,
    }
