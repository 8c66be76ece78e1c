"""Forslag til sak: members propose what a meeting should treat, and others join them.

The leader sets the agenda up; but what a third of the members demand must stand there
(kommuneloven § 11-3).
"""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final, NewType

from bot import dates
from bot.act import Act, require_secretary
from bot.agenda.editing import Changed, put_in, require_editable
from bot.agenda.errors import (
    CasesDeadlinePassed,
    ItemTitleMissing,
    NoRightToPropose,
    NoVoteForCase,
    ProposalDemanded,
    ProposalSettled,
    ProposalUnanswered,
)
from bot.agenda.events import CaseDemanded, ItemListed
from bot.agenda.item import Item, ItemId
from bot.deadlines import Which, deadline
from bot.demand import a_third, members_of
from bot.errors import MeetingCancelled, MeetingHasBegun
from bot.law import is_under_kommuneloven
from bot.meeting import Meeting, Status
from bot.person import Person, PersonId

ProposalId = NewType("ProposalId", int)
#: A proposal that the store has not given a number yet.
UNSAVED: Final = ProposalId(0)


class ProposalState(StrEnum):
    """What has become of a proposal."""

    OPEN = "open"
    #: It is on the agenda.
    LISTED = "listed"
    #: The secretary has said no, and why.
    DECLINED = "declined"


@dataclass(frozen=True, kw_only=True)
class CaseProposal:
    """What a member wants a meeting to treat, and who stands behind it."""

    id: ProposalId = UNSAVED
    #: The meeting that is to treat it, without its agenda and roll.
    meeting: Meeting
    by: Person
    title: str
    why: str = ""
    proposed_at: datetime
    #: Those who have said that they want it treated, in that order.
    joined: tuple[Person, ...] = ()
    #: Whether the other members were asked.
    asks_others: bool = False
    state: ProposalState = ProposalState.OPEN
    #: Why the secretary said no.
    answer: str = ""
    item: ItemId | None = None

    @property
    def supporters(self) -> tuple[Person, ...]:
        """List those who count: who have joined, and are members still."""
        members = {person.id for person in members_of(self.meeting.body)}
        return tuple(person for person in self.joined if person.id in members)

    @property
    def needed(self) -> int:
        """Count how many it takes for it to be compulsory."""
        return a_third(self.meeting.body)

    @property
    def is_demanded(self) -> bool:
        """Tell whether it must be treated (kommuneloven § 11-3)."""
        is_bound = is_under_kommuneloven(self.meeting.body.orders.form)
        return is_bound and len(self.supporters) >= self.needed

    @property
    def is_open(self) -> bool:
        """Tell whether nothing has become of it yet."""
        return self.state is ProposalState.OPEN

    def is_supported_by(self, person: PersonId) -> bool:
        """Tell whether somebody stands behind it."""
        return any(each.id == person for each in self.joined)


def may_propose(meeting: Meeting, person: PersonId, at: datetime) -> bool:
    """Tell whether somebody can propose a case for a meeting now."""
    ahead = meeting.status is not Status.CANCELLED and not meeting.has_begun(at)
    in_time = deadline(meeting, Which.CASES).ends_at > at
    return ahead and in_time and _has_right(meeting, person)


def propose(
    meeting: Meeting,
    act: Act,
    *,
    by: Person,
    title: str,
    why: str = "",
    asks_others: bool = False,
) -> CaseProposal:
    """Propose a case, before the body's deadline; who has a vote stands behind it.

    Raises:
        MeetingCancelled, MeetingHasBegun, NoRightToPropose, CasesDeadlinePassed,
        ItemTitleMissing: when it can't be.
    """
    language = meeting.body.orders.language
    _require_ahead(meeting, act)
    if not _has_right(meeting, by.id):
        raise NoRightToPropose(language, body=meeting.body.name)
    last = deadline(meeting, Which.CASES)
    if last.ends_at <= act.at:
        day = dates.long_date(language, last.day)
        raise CasesDeadlinePassed(language, day=day)
    if not title.strip():
        raise ItemTitleMissing(language)
    votes = any(member.id == by.id for member in members_of(meeting.body))
    return CaseProposal(
        meeting=meeting,
        by=by,
        title=title,
        why=why,
        proposed_at=act.at,
        joined=(by,) if votes else (),
        asks_others=asks_others,
    )


def support(proposal: CaseProposal, act: Act, *, person: Person) -> CaseProposal:
    """Let one more member stand behind a proposal; again, it changes nothing.

    Raises:
        NoVoteForCase, ProposalSettled, MeetingCancelled, MeetingHasBegun: when they
        can't.
    """
    body = proposal.meeting.body
    if all(member.id != person.id for member in members_of(body)):
        raise NoVoteForCase(body.orders.language, body=body.name)
    _require_open(proposal, act)
    if proposal.is_supported_by(person.id):
        return proposal
    return replace(proposal, joined=(*proposal.joined, person))


def leave(proposal: CaseProposal, act: Act, *, person: Person) -> CaseProposal:
    """Let somebody no longer stand behind a proposal.

    Raises:
        ProposalSettled, MeetingCancelled, MeetingHasBegun: when they can't.
    """
    _require_open(proposal, act)
    rest = tuple(each for each in proposal.joined if each.id != person.id)
    return replace(proposal, joined=rest)


def accept(
    proposal: CaseProposal,
    meeting: Meeting,
    act: Act,
    *,
    item: ItemId,
    last_number: int = 0,
) -> tuple[CaseProposal, Changed]:
    """Put a proposal on the agenda, as the secretary's own decision.

    Raises:
        OnlyForSecretariat, MeetingCancelled, MeetingHasBegun, ProposalSettled: when it
        can't be.
    """
    require_editable(meeting, act)
    _require_open(proposal, act)
    listed = _listed(proposal, meeting, act, item, last_number)
    is_late = meeting.status is Status.CALLED
    event = ItemListed(item=item, title=proposal.title, is_late=is_late)
    return _settled(proposal, item), (listed, (event,))


def demand(
    proposal: CaseProposal,
    meeting: Meeting,
    act: Act,
    *,
    item: ItemId,
    last_number: int = 0,
) -> tuple[CaseProposal, Changed]:
    """Put a proposal on the agenda because enough members stand behind it.

    It needs nobody's yes, and can't be withdrawn (kommuneloven § 11-3).

    Raises:
        ValueError: when too few stand behind it.
    """
    if not proposal.is_demanded:
        raise ValueError(proposal.id)
    listed = _listed(proposal, meeting, act, item, last_number)
    event = CaseDemanded(
        item=item, title=proposal.title, supporters=len(proposal.supporters)
    )
    return _settled(proposal, item), (listed, (event,))


def decline(proposal: CaseProposal, act: Act, *, why: str) -> CaseProposal:
    """Say no to a proposal, with a reason, unless it must be treated.

    Raises:
        OnlyForSecretariat, ProposalSettled, ProposalDemanded, ProposalUnanswered: when
        that can't be.
    """
    body = proposal.meeting.body
    language = body.orders.language
    require_secretary(body, act)
    if not proposal.is_open:
        raise ProposalSettled(language)
    if proposal.is_demanded:
        raise ProposalDemanded(language)
    if not why.strip():
        raise ProposalUnanswered(language)
    return replace(proposal, state=ProposalState.DECLINED, answer=why)


def _listed(
    proposal: CaseProposal, meeting: Meeting, act: Act, item: ItemId, last_number: int
) -> Meeting:
    is_late = meeting.status is Status.CALLED
    case = Item(
        id=item,
        title=proposal.title,
        presenter=proposal.by.name,
        added_at=act.at if is_late else None,
        is_demanded=proposal.is_demanded,
    )
    return put_in(meeting, case, last_number=last_number)


def _settled(proposal: CaseProposal, item: ItemId) -> CaseProposal:
    return replace(proposal, state=ProposalState.LISTED, item=item)


def _has_right(meeting: Meeting, person: PersonId) -> bool:
    """Tell whether somebody sits in the body with the right to propose (§ 8-1)."""
    return any(
        seat.principal is not None
        and seat.principal.id == person
        and seat.rights.proposes
        for seat in meeting.body.seats
    )


def _require_open(proposal: CaseProposal, act: Act) -> None:
    if not proposal.is_open:
        raise ProposalSettled(proposal.meeting.body.orders.language)
    _require_ahead(proposal.meeting, act)


def _require_ahead(meeting: Meeting, act: Act) -> None:
    language = meeting.body.orders.language
    if meeting.status is Status.CANCELLED:
        raise MeetingCancelled(language)
    if meeting.has_begun(act.at):
        raise MeetingHasBegun(language)
