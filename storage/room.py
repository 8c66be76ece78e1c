"""The room of a meeting: what was seen, decided and asked for there."""

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import Connection, Row, Select, bindparam, select

from bot.agenda.item import ItemId
from bot.body import SeatId
from bot.extent import Ground
from bot.meeting import Meeting, MeetingId
from bot.person import Person, PersonId
from bot.room.decision import Decision, PartyVote, Phrase, Statement, Vote
from bot.room.fact import Fact, FactId, FactKind
from bot.room.room import Room
from bot.room.task import Task, TaskId
from bot.room.visitor import Role, Visitor
from storage import people
from storage import tables as t
from storage.rows import Fields, Rows, save_difference

_FACTS: Final[Select[Any]] = (
    select(t.room_facts)
    .where(t.room_facts.c.meeting == bindparam("meeting"))
    .order_by(t.room_facts.c.number)
)
_DECISIONS: Final[Select[Any]] = select(t.decisions).where(
    t.decisions.c.meeting == bindparam("meeting")
)
_TASKS: Final[Select[Any]] = (
    select(t.tasks)
    .where(t.tasks.c.meeting == bindparam("meeting"))
    .order_by(t.tasks.c.number)
)


def load(db: Connection, id: MeetingId) -> Room:
    """Load all that was written down in a room."""
    here = {"meeting": id}
    facts, tasks = db.execute(_FACTS, here).all(), db.execute(_TASKS, here).all()
    named = {PersonId(row.person) for row in (*facts, *tasks) if row.person}
    known = people.loaded(db, named)
    decisions = (_decision(row) for row in db.execute(_DECISIONS, here))
    return Room(
        facts=tuple(_fact(row, known) for row in facts),
        decisions={decision.item: decision for decision in decisions},
        tasks=tuple(task(row, known) for row in tasks),
    )


def save(db: Connection, before: Meeting, after: Meeting) -> None:
    """Write what differs."""
    if before.room == after.room:
        return
    for table, rows in (
        (t.room_facts, _fact_rows),
        (t.decisions, _decision_rows),
        (t.tasks, _task_rows),
    ):
        save_difference(db, table, dict(rows(before)), dict(rows(after)))


def task(row: Row[Any], known: Mapping[PersonId, Person]) -> Task:
    """Read a task."""
    return Task(
        id=TaskId(row.number),
        item=ItemId(row.case),
        what=row.what,
        participant=row.participant,
        person=known.get(row.person),
        by=row.by,
        given_at=row.given_at,
        done_at=row.done_at,
        done_by=row.done_by,
        is_withdrawn=row.is_withdrawn,
    )


def _fact(row: Row[Any], known: Mapping[PersonId, Person]) -> Fact:
    return Fact(
        id=FactId(row.number),
        kind=FactKind(row.kind),
        seat=SeatId(row.seat) if row.seat else None,
        person=known.get(row.person),
        visitor=_visitor(row),
        at=row.at,
        item=ItemId(row.case) if row.case else None,
        ground=Ground(row.ground) if row.ground else None,
        recorded_by=row.recorded_by,
        recorded_at=row.recorded_at,
        struck_by=row.struck_by,
        struck_at=row.struck_at,
    )


def _visitor(row: Row[Any]) -> Visitor | None:
    if row.role is None:
        return None
    return Visitor(name=row.name, capacity=row.capacity, role=Role(row.role))


def _fact_rows(meeting: Meeting) -> Rows:
    for fact in meeting.room.facts:
        yield (meeting.id, fact.id), _fact_fields(fact)


def _fact_fields(fact: Fact) -> Fields:
    visitor = fact.visitor
    return {
        "kind": fact.kind,
        "seat": fact.seat,
        "person": fact.person.id if fact.person else None,
        "role": visitor.role if visitor else None,
        "name": visitor.name if visitor else None,
        "capacity": visitor.capacity if visitor else None,
        "at": fact.at,
        "case": fact.item,
        "ground": fact.ground,
        "recorded_by": fact.recorded_by,
        "recorded_at": fact.recorded_at,
        "struck_by": fact.struck_by,
        "struck_at": fact.struck_at,
    }


def _decision(row: Row[Any]) -> Decision:
    return Decision(
        item=ItemId(row.case),
        phrase=Phrase(row.phrase) if row.phrase else None,
        text=row.text,
        points=tuple(row.points),
        vote=_vote(row.vote) if row.vote else None,
        statements=tuple(Statement(**each) for each in row.statements),
        is_not_treated=row.is_not_treated,
    )


def _vote(kept: Mapping[str, Any]) -> Vote:
    parties = tuple(PartyVote(**each) for each in kept["parties"])
    return Vote(
        against=kept["against"],
        parties=parties,
        blank=kept["blank"],
        is_election=kept["is_election"],
    )


def _decision_rows(meeting: Meeting) -> Rows:
    for item, decision in meeting.room.decisions.items():
        fields = {
            "phrase": decision.phrase,
            "text": decision.text,
            "points": list(decision.points),
            "vote": _plain(decision.vote) if decision.vote else None,
            "statements": [
                {"by": each.by, "text": each.text} for each in decision.statements
            ],
            "is_not_treated": decision.is_not_treated,
        }
        yield (meeting.id, item), fields


def _plain(vote: Vote) -> Fields:
    return {
        "against": vote.against,
        "parties": [
            {"party": p.party, "in_favour": p.in_favour, "against": p.against}
            for p in vote.parties
        ],
        "blank": vote.blank,
        "is_election": vote.is_election,
    }


def _task_rows(meeting: Meeting) -> Rows:
    for each in meeting.room.tasks:
        fields = {
            "case": each.item,
            "what": each.what,
            "participant": each.participant,
            "person": each.person.id if each.person else None,
            "by": each.by,
            "given_at": each.given_at,
            "done_at": each.done_at,
            "done_by": each.done_by,
            "is_withdrawn": each.is_withdrawn,
        }
        yield (meeting.id, each.id), fields
