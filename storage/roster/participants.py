"""Participants: municipalities, counties and other parties, and what they became."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from sqlalchemy import Connection

from bot.participant import Kind
from bot.roster.field import Field, news
from bot.roster.outcome import Change, Subject, Verb
from bot.roster.period import verb_of, written
from bot.roster.roster import Participant, Person
from bot.roster.words import fold
from storage import tables as t
from storage.roster.ids import Kept
from storage.roster.records import Fields, Record, period, put, rows


def keep(
    db: Connection,
    participants: Sequence[Participant],
    who: Kept[Person],
    *,
    today: date,
) -> Kept[str]:
    """Keep each participant: first by itself, and then whom it became a part of."""
    found = {fold(row["name"]): row for row in rows(db, t.participants)}
    wanted = [
        (found.get(fold(each.name)), _fields(each, who.ids)) for each in participants
    ]
    records = put(db, t.participants, wanted)
    ids = {name: row["id"] for name, row in found.items()}
    ids |= {fold(record.now["name"]): record.id for record in records}
    names = {row["id"]: row["name"] for row in found.values()}
    names |= {record.id: record.now["name"] for record in records}
    became = _succeeded(db, participants, records, ids)
    changes = _told(records, became, names, who.names, today)
    return Kept(ids=ids, names=names, changes=tuple(changes))


def _fields(participant: Participant, who: Mapping[Person, int]) -> Fields:
    return {
        "name": participant.name,
        "kind": participant.kind.value,
        "number": participant.number or None,
        "contact": who[participant.contact] if participant.contact else None,
        "contact_answers": participant.contact_answers,
        "since": participant.since,
        "until": participant.until,
    }


def _succeeded(
    db: Connection,
    participants: Sequence[Participant],
    records: Sequence[Record],
    ids: Mapping[str, int],
) -> Sequence[Record]:
    """Write down what each became a part of, now that all have a number."""
    wanted = [
        (
            {"id": record.id, "successor": record.before.get("successor")},
            {"successor": ids[fold(each.successor)] if each.successor else None},
        )
        for each, record in zip(participants, records, strict=True)
    ]
    return put(db, t.participants, wanted)


def _told(
    records: Sequence[Record],
    became: Sequence[Record],
    names: Mapping[int, str],
    who: Mapping[int, str],
    today: date,
) -> Iterator[Change]:
    for record, successor in zip(records, became, strict=True):
        name = record.now["name"]
        if record.is_new:
            kind = Kind(record.now["kind"]).word
            yield _change(Verb.ADDED, name, f"Ny deltaker: {name} ({kind}).")
        elif said := news(*_compared(record, successor, names, who)):
            yield _change(_verb(record, today), name, f"{name}: {said}.")


def _compared(
    record: Record,
    successor: Record,
    names: Mapping[int, str],
    who: Mapping[int, str],
) -> Iterator[Field]:
    before = _words(record.before | successor.before, names, who)
    now = _words(record.now | successor.now, names, who)
    for name, word in now.items():
        yield Field(name=name, before=before[name], after=word)


def _words(
    row: Fields, names: Mapping[int, str], who: Mapping[int, str]
) -> Mapping[str, str]:
    """Say a participant in the words of its sheet."""
    return {
        "navn": row["name"],
        "slag": Kind(row["kind"]).word,
        "nummer": row["number"] or "",
        "etterfølger": names.get(row["successor"], ""),
        "kontakt": who.get(row["contact"], ""),
        "kontakt svarer": "ja" if row["contact_answers"] else "",
        "fra": written(row["since"]),
        "til": written(row["until"]),
    }


def _verb(record: Record, today: date) -> Verb:
    """Tell a change from a correction by the participant's days."""
    return verb_of([period(record.before)], [period(record.now)], today=today)


def _change(verb: Verb, name: str, text: str) -> Change:
    return Change(verb=verb, subject=Subject.PARTICIPANT, text=text, participant=name)
