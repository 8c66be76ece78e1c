"""What people see of a case that a member proposes, drawn from one planned meeting."""

from dataclasses import replace
from typing import Any, Final

from bot.agenda.case_proposal import CaseProposal, ProposalId, ProposalState
from bot.meeting import Meeting, MeetingId
from bot.orders import LegalForm
from handlers.blocks.case_proposal import (
    answered,
    decline_dialog,
    demanded,
    proposal_card,
    proposal_form,
    proposals_dialog,
)
from handlers.rendering import Post
from tests.builders import NOW, SOLVEIG

Surface = dict[str, Any]
ID: Final = ProposalId(1)


def proposal_surfaces(planned: Meeting) -> dict[str, Surface]:
    """Draw every surface that shows a proposal, by name."""
    proposal = _proposal(planned)
    member, other = (seat.principal for seat in planned.body.seats[:2])
    assert member
    assert other
    language = planned.body.orders.language
    listed = replace(proposal, state=ProposalState.LISTED)
    declined = replace(proposal, state=ProposalState.DECLINED, answer="Sak i januar.")
    many = [replace(proposal, id=ProposalId(n)) for n in range(30)]
    others = [replace(planned, id=MeetingId(n)) for n in range(3)]
    return {
        "proposal-card-secretary": _post(proposal_card(proposal, SOLVEIG.id)),
        "proposal-card-member": _post(proposal_card(_bound(proposal), other.id)),
        "proposal-card-joined": _post(proposal_card(proposal, member.id)),
        "proposal-card-listed": _post(proposal_card(listed, SOLVEIG.id)),
        "proposal-card-declined": _post(proposal_card(declined, other.id)),
        "proposal-demanded": _post(demanded(listed)),
        "proposal-answered-yes": _post(answered(listed)),
        "proposal-answered-no": _post(answered(declined)),
        "proposals": proposals_dialog(
            language, [proposal], SOLVEIG, may_propose=True, said="Foreslått."
        ),
        "proposals-many": proposals_dialog(language, many, other, may_propose=True),
        "proposals-none": proposals_dialog(language, [], other, may_propose=False),
        "proposal-form": proposal_form(others, chosen=MeetingId(1)),
        "proposal-decline": decline_dialog(proposal),
    }


def _proposal(planned: Meeting) -> CaseProposal:
    first = planned.body.seats[0].principal
    assert first
    return CaseProposal(
        id=ID,
        meeting=planned,
        by=first,
        title=planned.title or "Sykkelveier",
        why="Det haster.",
        proposed_at=NOW,
        joined=(first,),
    )


def _bound(proposal: CaseProposal) -> CaseProposal:
    """Let the body be one that kommuneloven governs, and nobody have joined yet."""
    body = proposal.meeting.body
    orders = replace(body.orders, form=LegalForm.IPR)
    meeting = replace(proposal.meeting, body=replace(body, orders=orders))
    return replace(proposal, meeting=meeting, joined=())


def _post(drawn: Post) -> Surface:
    return {"text": drawn.text, "blocks": list(drawn.blocks)}
