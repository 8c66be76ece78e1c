"""Participants: the municipalities and counties that have seats."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from bot.roster.outcome import Change, Subject
from bot.roster.roster import Participant
from storage import tables as t
from storage.roster.records import put, told


def keep(
    db: Connection, participants: Iterable[Participant]
) -> tuple[Mapping[Participant, int], tuple[Change, ...]]:
    """Keep each participant; return their ids, and what changed."""
    ids: dict[Participant, int] = {}
    changes: list[Change] = []
    for participant in participants:
        now = {"kind": participant.kind.value, "number": participant.number or None}
        record = put(db, t.participants, {"name": participant.name}, now)
        ids[participant] = record.id
        labels = {"kind": "slag", "number": "nummer"}
        words = now | {"kind": participant.kind.word}
        changes += told(record, Subject.PARTICIPANT, participant.name, labels, words)
    return ids, tuple(changes)
