"""One of each thing that a secretary sees of an agenda, for an invented council."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.agenda.case_proposal import CaseProposal
from bot.meeting import Meeting
from handlers.blocks.agenda import Spot, agenda_dialog
from handlers.blocks.agenda_history import agenda_history_dialog
from handlers.blocks.case_proposal import (
    decline_dialog,
    proposal_form,
    proposals_dialog,
)
from handlers.blocks.elements import Block
from handlers.blocks.item import item_dialog
from handlers.blocks.item_elsewhere import postpone_dialog, send_on_dialog
from handlers.blocks.item_form import item_form
from handlers.blocks.objection import objection_dialog


def agenda_views(
    planned: Meeting, called: Meeting, *, at: datetime
) -> Iterator[tuple[str, Block]]:
    """Draw an agenda, and what is done with one of its items."""
    spot, item = Spot(meeting=planned.id), called.agenda[-1]
    late = replace(item, added_at=at)
    yield "saksliste", agenda_dialog(planned, spot, is_secretary=True)
    yield "sak", item_dialog(called, item, spot, at=at, stamp="1")
    yield "rediger sak", item_form(planned, item, spot, stamp="1")
    yield "utsett", postpone_dialog(called, item, spot, ahead=[planned], stamp="1")
    yield "send videre", send_on_dialog(called, item, spot, ahead=[planned], stamp="1")
    yield "innvendinger", objection_dialog(called, late, spot, stamp="1")
    yield "historikk for saksliste", agenda_history_dialog(called, spot, ())
    yield from _proposals(planned, at)


def _proposals(planned: Meeting, at: datetime) -> Iterator[tuple[str, Block]]:
    """Draw a proposal for a case, and what is asked of those who make and answer it."""
    language, member = planned.body.orders.language, planned.body.seats[0].principal
    assert member  # noqa: S101  # somebody sits in every seat of the invented council
    made = CaseProposal(meeting=planned, by=member, title="Budsjett", proposed_at=at)
    dialog = proposals_dialog(language, [made], member, may_propose=True)
    yield "forslag til saker", dialog
    yield "foreslå sak", proposal_form([planned])
    yield "svar nei", decline_dialog(made)
