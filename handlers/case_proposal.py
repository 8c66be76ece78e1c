"""«Foreslå sak»: a member proposes a case, others join, and the secretary answers."""

from typing import Any

from slack_bolt import Ack, App

from bot.act import require_secretary
from bot.agenda.case_proposal import (
    CaseProposal,
    ProposalId,
    leave,
    may_propose,
    support,
)
from bot.agenda.errors import NoSuchProposal, NothingToPropose
from bot.meeting import Meeting, MeetingId
from bot.phrases import say
from handlers.asking import Asking
from handlers.blocks.case_proposal import (
    OTHERS,
    decline_dialog,
    proposal_form,
    proposals_dialog,
)
from handlers.blocks.elements import Block, escape
from handlers.form import Form


def register(app: App) -> None:
    """Listen for the dialogs, and for the buttons below a proposal."""
    app.action("case_proposals")(proposals_wanted)
    app.action("case_propose")(form_wanted)
    app.view("case_proposal")(proposed)
    app.action("case_support")(supported)
    app.action("case_leave")(left)
    app.action("case_accept")(accepted)
    app.action("case_decline")(decline_wanted)
    app.view("case_declined")(declined)


def open_proposals(asking: Asking, typed: str = "") -> None:
    """Open what is proposed in somebody's bodies, or the form if nothing is.

    Raises:
        NothingToPropose: when nothing is, and nothing can be.
    """
    meetings = _meetings(asking, typed)
    open_here = asking.store.case_proposals.open_in([m.id for m in meetings])
    offered = _offered(asking, meetings)
    if not (open_here or offered):
        raise NothingToPropose(asking.language)
    asking.open(_drawn(asking) if open_here else proposal_form(offered))


def proposals_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Foreslå sak» in the menu, or below an agenda."""
    if "view" in body:
        asking.redraw(body["view"]["id"], _drawn(asking))
    else:
        open_proposals(asking)
    ack()


def form_wanted(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Foreslå sak» below what is proposed already.

    Raises:
        NothingToPropose: when the deadlines have passed since.
    """
    meetings = _meetings(asking)
    offered = _offered(asking, meetings)
    if not offered:
        raise NothingToPropose(asking.language)
    asking.redraw(body["view"]["id"], proposal_form(offered))
    ack()


def proposed(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep the proposal, and tell the member what happens now."""
    form = Form(view)
    made = asking.store.case_proposals.propose(
        MeetingId(int(form.choice("meeting"))),
        asking.act,
        by=asking.person,
        title=form.line("title"),
        why=form.text("why"),
        asks_others=OTHERS in form.choices("others"),
    )
    said = _said(
        made, "case-proposal-sent" if made and made.is_open else "case-proposal-up"
    )
    ack(response_action="update", view=_drawn(asking, said=said))


def supported(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Jeg støtter forslaget»."""
    id, person = _id(action["value"]), asking.person
    after = asking.store.case_proposals.join(id, support, asking.act, person=person)
    said = "" if after.is_open else _said(after, "case-proposal-up")
    _shown(ack, body, asking, said)


def left(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Trekk støtten»."""
    id, person = _id(action["value"]), asking.person
    asking.store.case_proposals.join(id, leave, asking.act, person=person)
    _shown(ack, body, asking, "")


def accepted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Sett opp saken»."""
    after = asking.store.case_proposals.accept(_id(action["value"]), asking.act)
    _shown(ack, body, asking, _said(after, "item-listed"))


def decline_wanted(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """«Svar nei»: ask why.

    Raises:
        NoSuchProposal, OnlyForSecretariat: when there is nothing to say no to.
    """
    proposal = _proposal(asking, _id(action["value"]))
    require_secretary(proposal.meeting.body, asking.act)
    dialog = decline_dialog(proposal)
    if "view" in body:
        asking.redraw(body["view"]["id"], dialog)
    else:
        asking.open(dialog)
    ack()


def declined(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Say no to a proposal, with the reason."""
    form = Form(view)
    after = asking.store.case_proposals.decline(
        _id(form.about), asking.act, why=form.text("why")
    )
    shown = _drawn(asking, said=_said(after, "case-proposal-declined"))
    ack(response_action="update", view=shown)


def _drawn(asking: Asking, *, said: str = "") -> Block:
    meetings = _meetings(asking)
    return proposals_dialog(
        asking.language,
        asking.store.case_proposals.open_in([meeting.id for meeting in meetings]),
        asking.person,
        may_propose=bool(_offered(asking, meetings)),
        said=said,
    )


def _shown(ack: Ack, body: dict[str, Any], asking: Asking, said: str) -> None:
    """Draw the dialog anew where the button is in one; a message is kept right."""
    if "view" in body:
        asking.redraw(body["view"]["id"], _drawn(asking, said=said))
    ack()


def _meetings(asking: Asking, typed: str = "") -> list[Meeting]:
    """List the meetings ahead of somebody's bodies."""
    return [
        meeting
        for meeting in asking.store.meetings_of(asking.person.id, since=asking.act.at)
        if typed.lower() in meeting.body.name.lower()
    ]


def _offered(asking: Asking, meetings: list[Meeting]) -> list[Meeting]:
    who, now = asking.person.id, asking.act.at
    return [meeting for meeting in meetings if may_propose(meeting, who, now)]


def _proposal(asking: Asking, id: ProposalId) -> CaseProposal:
    found = asking.store.case_proposals.find(id)
    if found is None:
        raise NoSuchProposal
    return found


def _said(proposal: CaseProposal | None, phrase: str) -> str:
    if proposal is None:
        return ""
    language = proposal.meeting.body.orders.language
    return say(language, phrase, title=escape(proposal.title))


def _id(about: str) -> ProposalId:
    return ProposalId(int(about.removeprefix("proposal/")))
