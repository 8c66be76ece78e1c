"""Memberships: which participants belong to a cooperation or a region."""

from collections.abc import Sequence
from datetime import date
from operator import itemgetter

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
    """Let each participant that is mentioned belong to just what the file says."""
    whose = itemgetter("participant")
    wanted = grouped((_fields(each, ids) for each in memberships), whose)
    names = ids.participants.names
    changes: list[Change] = []
    for id, difference in replace(db, t.memberships, wanted, whose).items():
        about = About(subject=Subject.MEMBERSHIP, name=f"{names[id]}: medlemskap")
        changes += difference.told(about, lambda row: names[row["whole"]], today)
    return tuple(changes)


def _fields(membership: Membership, ids: Ids) -> Fields:
    return {
        "participant": ids.participant(membership.participant),
        "whole": ids.participant(membership.whole),
        "since": membership.since,
        "until": membership.until,
    }
