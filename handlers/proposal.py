"""«Foreslå et år»: the best days by the bodies' rhythms, looked at and taken over."""

from typing import Any

from slack_bolt import Ack, App

from bot.planning.entry import Entry
from bot.planning.proposal import Proposal
from bot.planning.prospect import proposed
from bot.planning.review import review
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.draft import draft_dialog
from handlers.blocks.elements import Block
from handlers.blocks.plan_desk import Desk, language_of
from handlers.blocks.proposal import ProposalLook, proposal_dialog
from handlers.form import Form
from handlers.plan_desk import kept_here, opened


def register(app: App) -> None:
    """Listen for the wish for a proposal, its pages, and its being taken over."""
    app.view("plan_rhythms")(wanted)
    app.action("proposal_earlier")(turned)
    app.action("proposal_later")(turned)
    app.view("plan_proposal")(taken)


def wanted(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Propose a year by the rhythms as they are."""
    desk = Desk.read(Form(view).about)
    ack(response_action="update", view=_drawn(asking, desk))


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show another page of the same proposal."""
    view = body["view"]
    look = ProposalLook.read(view["private_metadata"])
    asking.redraw(view["id"], _drawn(asking, look.desk, page=int(action["value"])))
    ack()


def taken(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Show the proposal as text that can be corrected."""
    look = ProposalLook.read(Form(view).about)
    year = opened(asking, look.desk)
    dialog = draft_dialog(
        year,
        proposed_draft(asking, year),
        kept=kept_here(asking, year),
        is_proposal=True,
        stamp=asking.stamp,
    )
    ack(response_action="update", view=dialog)


def proposed_draft(asking: Asking, year: Year) -> tuple[Entry, ...]:
    """Make a draft of what is proposed, and of what is drafted for other bodies."""
    return (*_drafted_apart(year), *_proposed(asking, year).entries)


def _drawn(asking: Asking, desk: Desk, *, page: int = 0) -> Block:
    year = opened(asking, desk)
    proposal = _proposed(asking, year)
    found = review(
        year,
        (*_drafted_apart(year), *proposal.entries),
        standing=asking.store.standing(year.year),
    )
    return proposal_dialog(year, proposal, found, page=page)


def _proposed(asking: Asking, year: Year) -> Proposal:
    """Propose the days of all bodies that wish for any, round all that stands."""
    return proposed(
        year,
        _drafted_apart(year),
        standing=asking.store.standing(year.year),
        language=language_of(year),
    )


def _drafted_apart(year: Year) -> tuple[Entry, ...]:
    """List what is drafted for bodies that nothing is proposed for."""
    return tuple(e for e in year.drafted if e.body not in year.rhythms)
