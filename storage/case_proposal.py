"""A proposal for a case, with those who stand behind it."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, delete, insert, select, update

from bot.act import Act
from bot.agenda.case_proposal import CaseProposal, ProposalId, ProposalState
from bot.agenda.errors import NoSuchProposal
from bot.agenda.events import (
    AgendaEvent,
    CaseDeclined,
    CaseLeft,
    CaseProposed,
    CaseSupported,
)
from bot.agenda.proposal_news import told
from bot.meeting import Meeting, MeetingId
from bot.person import PersonId
from storage import journal, meetings, outbox, people
from storage import tables as t
from storage.rows import Fields


def read(db: Connection, id: ProposalId) -> CaseProposal | None:
    """Look at a proposal, with its meeting as it is now."""
    row = _row(db, id)
    meeting = meetings.read(db, MeetingId(row.meeting)) if row else None
    return _proposal(db, row, meeting) if row and meeting else None


def load(db: Connection, id: ProposalId) -> CaseProposal:
    """Load a proposal, and keep others from changing it or its meeting meanwhile.

    Raises:
        NoSuchProposal: when there is none.
    """
    row = _row(db, id)
    if row is None:
        raise NoSuchProposal
    meeting = meetings.load(db, MeetingId(row.meeting))
    # Somebody else may have changed it while the meeting was waited for.
    now = _row(db, id)
    assert now  # noqa: S101  # nobody deletes one
    return _proposal(db, now, meeting)


def open_in(db: Connection, of: Collection[MeetingId]) -> tuple[CaseProposal, ...]:
    """List the open proposals of some meetings, by meeting and time."""
    rows = db.execute(
        select(t.case_proposals)
        .join(t.meetings, t.meetings.c.id == t.case_proposals.c.meeting)
        .where(t.case_proposals.c.meeting.in_(of))
        .where(t.case_proposals.c.state == ProposalState.OPEN)
        .order_by(t.meetings.c.starts_at, t.case_proposals.c.id)
    ).all()
    held = {id: meetings.read(db, MeetingId(id)) for id in {r.meeting for r in rows}}
    found = ((row, held[row.meeting]) for row in rows)
    return tuple(_proposal(db, row, meeting) for row, meeting in found if meeting)


def add(db: Connection, act: Act, proposal: CaseProposal) -> CaseProposal:
    """Keep a new proposal, and show it to whom it concerns."""
    row = {
        "meeting": proposal.meeting.id,
        "by": proposal.by.id,
        "title": proposal.title,
        "why": proposal.why,
        "proposed_at": proposal.proposed_at,
        "asks_others": proposal.asks_others,
        **_changing(proposal),
    }
    new = insert(t.case_proposals).returning(t.case_proposals.c.id)
    id = ProposalId(db.scalars(new, row).one())
    return _kept(db, act, None, replace(proposal, id=id))


def save(
    db: Connection, act: Act, before: CaseProposal, after: CaseProposal
) -> CaseProposal:
    """Write what has become of a proposal, and tell of it; nothing if nothing has."""
    return before if after == before else _kept(db, act, before, after)


def _kept(
    db: Connection, act: Act, before: CaseProposal | None, after: CaseProposal
) -> CaseProposal:
    here = t.case_proposals.c.id == after.id
    db.execute(update(t.case_proposals).where(here).values(_changing(after)))
    db.execute(delete(t.case_supports).where(t.case_supports.c.proposal == after.id))
    rows = [
        {"proposal": after.id, "position": place, "person": person.id}
        for place, person in enumerate(after.joined)
    ]
    if rows:
        db.execute(insert(t.case_supports), rows)
    journal.write(db, act, after.meeting.id, _happened(before, after))
    outbox.put(db, told(before, after), act.at)
    return after


def _happened(
    before: CaseProposal | None, after: CaseProposal
) -> Iterator[AgendaEvent]:
    """Tell what has happened to it; that it is listed, the agenda's event tells."""
    if before is None:
        yield CaseProposed(title=after.title)
    elif after.state is ProposalState.DECLINED:
        yield CaseDeclined(title=after.title, why=after.answer)
    elif len(after.joined) > len(before.joined):
        yield CaseSupported(title=after.title)
    elif len(after.joined) < len(before.joined):
        yield CaseLeft(title=after.title)


def _row(db: Connection, id: ProposalId) -> Row[Any] | None:
    here = select(t.case_proposals).where(t.case_proposals.c.id == id)
    return db.execute(here).one_or_none()


def _proposal(db: Connection, row: Row[Any], meeting: Meeting) -> CaseProposal:
    ids = db.scalars(
        select(t.case_supports.c.person)
        .where(t.case_supports.c.proposal == row.id)
        .order_by(t.case_supports.c.position)
    ).all()
    known = people.loaded(db, {*map(PersonId, ids), PersonId(row.by)})
    return CaseProposal(
        id=ProposalId(row.id),
        meeting=meeting,
        by=known[PersonId(row.by)],
        title=row.title,
        why=row.why,
        proposed_at=row.proposed_at,
        joined=tuple(known[PersonId(id)] for id in ids),
        asks_others=row.asks_others,
        state=ProposalState(row.state),
        answer=row.answer,
        item=row.item,
    )


def _changing(proposal: CaseProposal) -> Fields:
    return {
        "state": proposal.state,
        "answer": proposal.answer,
        "item": proposal.item,
    }
