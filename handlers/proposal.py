"""«Foreslå et år»: the best days by the bodies' rhythms, looked at and taken over."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from typing import Any

from slack_bolt import Ack, App

from bot.body import BodyId
from bot.planning.entry import Entry
from bot.planning.proposal import Proposal
from bot.planning.prospect import proposed
from bot.planning.review import review
from bot.planning.year import Year
from handlers.asking import Asking
from handlers.blocks.draft import DraftLook, draft_dialog
from handlers.blocks.elements import Block
from handlers.blocks.plan_desk import Desk, language_of
from handlers.blocks.proposal import ProposalLook, proposal_dialog
from handlers.blocks.rhythm import redrafted
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
    form = Form(view)
    desk = Desk.read(form.about)
    year = opened(asking, desk)
    anew = {BodyId(int(id)) for id in form.choices("anew")}
    left = (id for id in redrafted(year, kept_here(asking, year)) if id not in anew)
    look = ProposalLook(desk=desk, left=tuple(left))
    ack(response_action="update", view=_drawn(asking, look))


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Show another page of the same proposal."""
    view = body["view"]
    look = ProposalLook.read(view["private_metadata"])
    asking.redraw(view["id"], _drawn(asking, replace(look, page=int(action["value"]))))
    ack()


def taken(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Show the proposal as text that can be corrected."""
    look = ProposalLook.read(Form(view).about)
    year = opened(asking, look.desk)
    dialog = draft_dialog(
        year,
        proposed_draft(asking, year, look.left),
        kept=kept_here(asking, year),
        look=DraftLook(desk=look.desk, is_proposal=True, left=look.left),
        stamp=asking.stamp,
    )
    ack(response_action="update", view=dialog)


def proposed_draft(
    asking: Asking, year: Year, left: Collection[BodyId]
) -> tuple[Entry, ...]:
    """Make a draft of what is proposed, and of what is drafted and stays so.

    Args:
        left: The bodies whose draft stays as it is.
    """
    apart = _drafted_apart(asking, year, left)
    return (*apart, *_proposed(asking, year, apart).entries)


def _drawn(asking: Asking, look: ProposalLook) -> Block:
    year = opened(asking, look.desk)
    apart = _drafted_apart(asking, year, look.left)
    proposal = _proposed(asking, year, apart)
    standing = asking.store.standing(year.year)
    found = review(year, (*apart, *proposal.entries), standing=standing)
    return proposal_dialog(year, proposal, found, look)


def _proposed(asking: Asking, year: Year, apart: Iterable[Entry]) -> Proposal:
    """Propose the days of all bodies that wish for any, round all that stands."""
    standing = asking.store.standing(year.year)
    return proposed(year, apart, standing=standing, language=language_of(year))


def _drafted_apart(
    asking: Asking, year: Year, left: Collection[BodyId]
) -> tuple[Entry, ...]:
    """List what is drafted and nothing new comes in place of."""
    anew = {*redrafted(year, kept_here(asking, year))} - {*left}
    return tuple(entry for entry in year.drafted if entry.body not in anew)
