"""A member's proposal for a case: what each is shown of it, and its dialogs."""

from collections.abc import Iterator, Sequence
from typing import Final

from bot import dates
from bot.agenda.case_proposal import CaseProposal, ProposalState
from bot.deadlines import Which, deadline
from bot.demand import members_of
from bot.law import is_under_kommuneloven
from bot.meeting import Meeting, MeetingId
from bot.orders import Language
from bot.person import Person, PersonId
from bot.phrases import say
from handlers.blocks.card import name
from handlers.blocks.elements import (
    Block,
    actions,
    button,
    checkboxes,
    context,
    dialog,
    escape,
    field,
    long_select,
    option,
    section,
    shortened,
    text_input,
)
from handlers.blocks.listing import some
from handlers.rendering import Post

TITLE_LIMIT: Final = 300
WHY_LIMIT: Final = 1000
NAME_LIMIT: Final = 40
PROPOSALS_AT_MOST: Final = 20
#: The choice to ask the other members.
OTHERS: Final = "others"


def about(proposal: CaseProposal) -> str:
    """Tell on a button which proposal it is about; no button of a meeting says so."""
    return f"proposal/{proposal.id}"


def proposal_card(proposal: CaseProposal, person: PersonId) -> Post:
    """Show a proposal, and what somebody can do about it."""
    head = _head(proposal)
    blocks = [*_said(proposal, head), *_deeds(proposal, person)]
    return Post(text=head, blocks=blocks)


def demanded(proposal: CaseProposal) -> Post:
    """Tell the secretary what the members have put on the agenda."""
    language = proposal.meeting.body.orders.language
    facts = {"title": escape(proposal.title), "meeting": _meeting(proposal.meeting)}
    said = say(language, "case-proposal-demanded", n=len(proposal.supporters), **facts)
    return Post(text=said, blocks=[section(said), context(_who(proposal))])


def answered(proposal: CaseProposal) -> Post:
    """Tell those who stood behind a proposal what has become of it."""
    language = proposal.meeting.body.orders.language
    facts = {"title": escape(proposal.title), "meeting": _meeting(proposal.meeting)}
    key = "declined" if proposal.state is ProposalState.DECLINED else "listed"
    said = say(
        language,
        f"case-proposal-answered-{key}",
        why=escape(proposal.answer, limit=WHY_LIMIT),
        **facts,
    )
    return Post(text=said, blocks=[section(said)])


def proposals_dialog(
    language: Language,
    proposals: Sequence[CaseProposal],
    person: Person,
    *,
    may_propose: bool,
    said: str = "",
) -> Block:
    """List what is proposed in somebody's bodies, and let them propose more."""
    shown = proposals[:PROPOSALS_AT_MOST]
    blocks = [section(said)] if said else []
    for proposal in shown:
        blocks += [*_said(proposal, _head(proposal)), *_deeds(proposal, person.id)]
    if not shown:
        blocks.append(section(say(language, "case-proposals-none")))
    if may_propose:
        new = button(
            say(language, "button-propose-case"), "case_propose", "new", style="primary"
        )
        blocks.append(actions(new))
    else:
        blocks.append(context(say(language, "case-proposals-closed")))
    return dialog(
        "case_proposals",
        say(language, "case-proposals-title"),
        blocks,
        close=say(language, "button-close"),
    )


def proposal_form(
    meetings: Sequence[Meeting], *, chosen: MeetingId | None = None
) -> Block:
    """Ask a member what is to be treated, in which meeting, and why."""
    language = meetings[0].body.orders.language
    options = [option(_deadlined(meeting), meeting.id) for meeting in meetings]
    placeholder = say(language, "choose-later-pick")
    picked = long_select(
        options, chosen=chosen or meetings[0].id, placeholder=placeholder
    )
    others = option(say(language, "case-proposal-ask-others"), OTHERS)
    blocks = [
        section(say(language, "case-proposal-intro")),
        field("meeting", say(language, "elsewhere-meeting"), picked),
        field(
            "title", say(language, "case-proposal-title"), text_input(limit=TITLE_LIMIT)
        ),
        field(
            "why",
            say(language, "case-proposal-why"),
            text_input(lines=True, limit=WHY_LIMIT),
            hint=say(language, "case-proposal-why-hint"),
            is_optional=True,
        ),
        field(
            "others",
            say(language, "case-proposal-others"),
            checkboxes([others]),
            hint=say(language, "case-proposal-others-hint"),
            is_optional=True,
        ),
    ]
    return dialog(
        "case_proposal",
        say(language, "button-propose-case"),
        blocks,
        submit=say(language, "case-proposal-submit"),
        close=say(language, "button-close"),
    )


def decline_dialog(proposal: CaseProposal) -> Block:
    """Ask the secretary why a proposal is not put on the agenda."""
    language = proposal.meeting.body.orders.language
    why = text_input(lines=True, limit=WHY_LIMIT)
    return dialog(
        "case_declined",
        say(language, "button-decline-case"),
        [
            section(_head(proposal)),
            field(
                "why",
                say(language, "case-proposal-decline-why"),
                why,
                hint=say(language, "case-proposal-decline-hint"),
            ),
        ],
        submit=say(language, "button-send"),
        close=say(language, "button-close"),
        about=about(proposal),
    )


def _head(proposal: CaseProposal) -> str:
    return say(
        proposal.meeting.body.orders.language,
        "case-proposal-head",
        name=escape(proposal.by.name, limit=100),
        title=escape(proposal.title),
        meeting=_meeting(proposal.meeting),
    )


def _said(proposal: CaseProposal, head: str) -> Iterator[Block]:
    why = escape(proposal.why, limit=WHY_LIMIT)
    yield section(f"{head}\n{why}" if why else head)
    yield context(_standing(proposal))


def _standing(proposal: CaseProposal) -> str:
    """Tell who stands behind a proposal, or what has become of it."""
    language = proposal.meeting.body.orders.language
    match proposal.state:
        case ProposalState.LISTED:
            return say(language, "case-proposal-is-listed")
        case ProposalState.DECLINED:
            answer = escape(proposal.answer, limit=WHY_LIMIT)
            return say(language, "case-proposal-is-declined", why=answer)
    law = is_under_kommuneloven(proposal.meeting.body.orders.form)
    key = "case-proposal-law" if law else "case-proposal-custom"
    rule = say(language, key, needed=proposal.needed)
    return f"{_who(proposal)} {rule}"


def _who(proposal: CaseProposal) -> str:
    language = proposal.meeting.body.orders.language
    names = [escape(person.name, limit=100) for person in proposal.supporters]
    joined = some(language, names) or "none"
    return say(language, "case-proposal-joined", names=joined)


def _deeds(proposal: CaseProposal, person: PersonId) -> Iterator[Block]:
    """Offer what somebody can do: a secretary answers, a member joins or leaves."""
    if not proposal.is_open:
        return
    body, language = proposal.meeting.body, proposal.meeting.body.orders.language
    deeds = []
    if body.is_secretary(person):
        accept, decline = "button-accept-case", "button-decline-case"
        yes = say(language, accept)
        deeds.append(button(yes, "case_accept", about(proposal), style="primary"))
        deeds.append(button(say(language, decline), "case_decline", about(proposal)))
    if any(member.id == person for member in members_of(body)):
        joined = proposal.is_supported_by(person)
        deed = "leave" if joined else "support"
        text = say(language, f"button-case-{deed}")
        deeds.append(button(text, f"case_{deed}", about(proposal)))
    if deeds:
        yield actions(*deeds)


def _deadlined(meeting: Meeting) -> str:
    """Name a meeting by its body, its day, and by when cases are to be proposed."""
    language = meeting.body.orders.language
    return say(
        language,
        "case-proposal-meeting",
        body=shortened(name(meeting), NAME_LIMIT),
        day=dates.short_date(meeting.starts_at),
        deadline=dates.short_date(deadline(meeting, Which.CASES).day),
    )


def _meeting(meeting: Meeting) -> str:
    day = dates.plain_date(meeting.body.orders.language, meeting.starts_at)
    return f"{escape(name(meeting))} {day}"
