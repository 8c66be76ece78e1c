"""Proposals for cases: members make them and join them, secretaries answer them."""

from collections.abc import Callable, Collection

from sqlalchemy import Connection

from bot.act import Act
from bot.agenda import case_proposal as proposing
from bot.agenda.case_proposal import CaseProposal, ProposalId
from bot.agenda.editing import Changed
from bot.meeting import Meeting, MeetingId
from bot.person import Person
from storage import agenda, case_proposal, inbox, meetings, plans, telling
from storage.ledger import Ledger

Joining = Callable[..., CaseProposal]
Listing = Callable[..., tuple[CaseProposal, Changed]]


class CaseProposals(Ledger):
    """What members propose that meetings treat."""

    def find(self, id: ProposalId) -> CaseProposal | None:
        """Look at a proposal."""
        return self._read(lambda db: case_proposal.read(db, id))

    def open_in(self, of: Collection[MeetingId]) -> tuple[CaseProposal, ...]:
        """List the open proposals of some meetings, by meeting and time."""
        return self._read(lambda db: case_proposal.open_in(db, of))

    def propose(
        self,
        id: MeetingId,
        act: Act,
        *,
        by: Person,
        title: str,
        why: str = "",
        asks_others: bool = False,
    ) -> CaseProposal | None:
        """Propose a case; nothing when the delivery was seen before.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> CaseProposal | None:
            meeting = meetings.load(db, id)
            if not inbox.is_first(db, act):
                return None
            made = proposing.propose(
                meeting, act, by=by, title=title, why=why, asks_others=asks_others
            )
            return _demanded(db, act, case_proposal.add(db, act, made))

        return self._write(work)

    def join(
        self, id: ProposalId, rule: Joining, act: Act, *, person: Person
    ) -> CaseProposal:
        """Let a member join a proposal, or leave it; enough of them put it up at once.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> CaseProposal:
            before = case_proposal.load(db, id)
            if not inbox.is_first(db, act):
                return before
            after = rule(before, act, person=person)
            return _demanded(db, act, case_proposal.save(db, act, before, after))

        return self._write(work)

    def accept(self, id: ProposalId, act: Act) -> CaseProposal:
        """Put a proposal on the agenda of its meeting.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> CaseProposal:
            before = case_proposal.load(db, id)
            if not inbox.is_first(db, act):
                return before
            return _listed(db, act, before, proposing.accept)

        return self._write(work)

    def decline(self, id: ProposalId, act: Act, *, why: str) -> CaseProposal:
        """Say no to a proposal, and why.

        Raises:
            RuleBroken: when the rule refuses; then nothing is kept.
        """

        def work(db: Connection) -> CaseProposal:
            before = case_proposal.load(db, id)
            if not inbox.is_first(db, act):
                return before
            after = proposing.decline(before, act, why=why)
            return case_proposal.save(db, act, before, after)

        return self._write(work)


def _demanded(db: Connection, act: Act, proposal: CaseProposal) -> CaseProposal:
    """Put up what a third of the members demand (kommuneloven § 11-3)."""
    if not (proposal.is_open and proposal.is_demanded):
        return proposal
    return _listed(db, act, proposal, proposing.demand)


def _listed(
    db: Connection, act: Act, before: CaseProposal, rule: Listing
) -> CaseProposal:
    meeting: Meeting = before.meeting
    plans.hold(db, meeting.body.id)
    after, (decided, events) = rule(
        before,
        meeting,
        act,
        item=agenda.issue(db),
        last_number=meetings.last_number(db, meeting),
    )
    saved = meetings.save(db, meeting, decided)
    telling.tell(db, act, saved, events)
    return case_proposal.save(db, act, before, after)
