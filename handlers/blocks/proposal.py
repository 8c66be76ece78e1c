"""The proposal of a year: each date with its reasons, and what could not be met."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot import dates
from bot.body import BodyId
from bot.orders import Language
from bot.phrases import say
from bot.plan import Slot
from bot.planning import unmet
from bot.planning.collision import Collision
from bot.planning.proposal import Proposal, Proposed
from bot.planning.reason import why
from bot.planning.year import Year
from handlers.blocks.elements import (
    SECTION_LIMIT,
    Block,
    actions,
    button,
    dialog,
    escape,
    section,
)
from handlers.blocks.listing import within
from handlers.blocks.named_days import untold_blocks
from handlers.blocks.packing import packed, page_turns
from handlers.blocks.plan_desk import (
    Desk,
    astray,
    collision_blocks,
    desk_of,
    language_of,
)

LINES_A_PAGE: Final = 40
WORD: Final = 100


@dataclass(frozen=True, kw_only=True)
class ProposalLook:
    """Which page of a proposal is looked at."""

    desk: Desk
    page: int = 0
    #: The bodies whose draft stays as it is, and that nothing new comes in place of.
    left: tuple[BodyId, ...] = ()

    def __str__(self) -> str:
        kept = [*json.loads(str(self.desk)), self.page, self.left]
        return json.dumps(kept, ensure_ascii=False)

    @classmethod
    def read(cls, about: str) -> "ProposalLook":
        """Read it back from what a dialog carries."""
        page, left = json.loads(about)[3:5]
        return cls(desk=Desk.read(about), page=page, left=tuple(map(BodyId, left)))


def proposal_dialog(
    year: Year, proposal: Proposal, found: Sequence[Collision], look: ProposalLook
) -> Block:
    """Show what is proposed; on the first page also what is in the way."""
    language, page = language_of(year), look.page
    back = button(say(language, "button-rhythms-back"), "rhythms_back", "back")
    top = [] if page else [*_top(language, year, proposal, found)]
    return dialog(
        "plan_proposal",
        say(language, "proposal-title"),
        [*top, *_meetings(language, year, proposal, page), actions(back)],
        submit=say(language, "button-proposal-edit") if proposal.meetings else "",
        close=say(language, "button-close"),
        about=str(replace(look, desk=desk_of(year))),
    )


def _top(
    language: Language, year: Year, proposal: Proposal, found: Sequence[Collision]
) -> Iterator[Block]:
    yield from _summary(language, year, proposal)
    if proposal.unmet:
        title = f"*{say(language, 'proposal-unmet')}*"
        told = [unmet.sentence(language, each, year.names) for each in proposal.unmet]
        lines = [f"⚠️ {escape(each, limit=600)}" for each in told]
        yield section(within(language, [title, *lines], SECTION_LIMIT))
    yield from untold_blocks(language, year, hint=True)
    yield from astray(language, year)
    yield from collision_blocks(language, found)


def _summary(language: Language, year: Year, proposal: Proposal) -> Iterator[Block]:
    """Tell how much is proposed, or that the year is full and can be used as it is."""
    number, stand = str(year.year), len(year.meetings)
    if stand and not (proposal.meetings or proposal.unmet):
        yield section(say(language, "proposal-full", year=number, n=stand))
        take = button(say(language, "button-desk-take"), "desk_take", "take")
        yield from [] if year.drafted else [actions(take)]
        return
    count = len(proposal.meetings)
    facts = {"n": count, "stand": stand, "sum": count + stand}
    yield section(say(language, "proposal-intro", year=number, **facts))


def _meetings(
    language: Language, year: Year, proposal: Proposal, page: int
) -> Iterator[Block]:
    """List the meetings body by body, as many as a page has room for."""
    order = {body.id: place for place, body in enumerate(year.bodies)}
    rows = sorted(proposal.meetings, key=lambda each: order[each.entry.body])
    shown = rows[page * LINES_A_PAGE : (page + 1) * LINES_A_PAGE]
    for id, name in year.names.items():
        own = [each for each in shown if each.entry.body == id]
        lines = [_line(language, year, each) for each in own]
        if lines:
            yield from packed([f"*{escape(name, limit=WORD)}*", *lines])
    yield from page_turns(
        language, "proposal", page=page, size=LINES_A_PAGE, total=len(rows)
    )


def _line(language: Language, year: Year, proposed: Proposed) -> str:
    """Write «• torsdag 4. mars kl. 09.00–11.15 – torsdag i uke 9, 14 dager før …»."""
    slot = proposed.entry.slot
    reasons = why(language, proposed.entry, proposed.reasons, year.names)
    when = slot.span(language) if slot.last_day else _hours(language, slot)
    return f"• *{when}*\n      {escape(reasons, limit=500)}"


def _hours(language: Language, slot: Slot) -> str:
    """Write a day of the year that everybody knows is meant, and its hours."""
    day = dates.day_and_month(language, slot.day)
    return f"{day} kl. {slot.starts:%H.%M}–{slot.ends:%H.%M}"
