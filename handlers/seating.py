"""A secretary changes who sits: the seat and the step, what is asked, the preview."""

from dataclasses import replace
from typing import Any, Final

from slack_bolt import Ack, App

from bot.body import SeatId
from bot.errors import NobodyToLink, RosterChanged, RuleBroken
from bot.naming import Named
from bot.office import Manner
from bot.person import PersonId
from bot.phrases import say
from bot.place import Place
from bot.roster.outcome import Outcome
from bot.seating import Step, Wish
from handlers.asking import Asking
from handlers.blocks.elements import Block, escape
from handlers.blocks.organ import Look
from handlers.blocks.seating import Filled, preview_dialog, seating_dialog
from handlers.form import Form
from handlers.organ import drawn

#: What a dialog can carry of each field; no e-mail address is longer.
LONGEST_WORD: Final = 254


def register(app: App) -> None:
    """Listen for the dialogs of a change, in their order, and for the ways back."""
    app.view("organ")(chosen)
    app.view("seating")(filled_in)
    app.view("seating_preview")(confirmed)
    app.action("organ_back")(back_to_organ)
    app.action("seating_back")(back_to_seating)


def chosen(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Ask for what the chosen step needs to know of the chosen seat.

    Raises:
        NobodyToLink: when everybody of the seat is in Slack.
    """
    form = Form(view)
    look = Look.read(form.about)
    wish = Wish(
        body=look.body,
        seat=SeatId(int(form.choice("seat"))),
        step=Step(form.choice("step")),
        since=max(look.day, asking.today),
    )
    place = _place(asking, look, wish.seat)
    if wish.step is Step.LINK and not place.unreached:
        raise NobodyToLink(place.body.orders.language)
    dialog = _asked(asking, place, Filled(look=look, wish=wish))
    ack(response_action="update", view=dialog)


def filled_in(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Show what would become of it, before anything is kept."""
    form = Form(view)
    filled = _filled(form)
    try:
        preview = _previewed(asking, filled)
    except RuleBroken as refused:
        if refused.field == "name" and filled.wish.named.slack:
            refused.field = "colleague"
        raise
    ack(response_action="update", view=preview)


def confirmed(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Keep what the secretary has seen, or show anew what is no longer the same."""
    filled = Filled.read(Form(view).about)
    try:
        outcome = asking.store.reseat(
            filled.wish, asking.act, seen_edition=filled.edition
        )
    except RosterChanged:
        preview = _previewed(asking, filled, is_stale=True)
        ack(response_action="update", view=preview)
        return
    said = _said(asking, filled, outcome)
    ack(response_action="update", view=drawn(asking, filled.look, said=said))


def back_to_organ(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Tilbake til organet»."""
    view = body["view"]
    filled = Filled.read(view["private_metadata"])
    asking.redraw(view["id"], drawn(asking, filled.look))
    ack()


def back_to_seating(ack: Ack, body: dict[str, Any], asking: Asking) -> None:
    """«Rett opplysningene»."""
    view = body["view"]
    filled = Filled.read(view["private_metadata"])
    place = _place(asking, filled.look, filled.wish.seat)
    asking.redraw(view["id"], _asked(asking, place, filled))
    ack()


def _place(asking: Asking, look: Look, seat: SeatId) -> Place:
    return asking.store.place(look.body, seat, today=asking.today)


def _asked(asking: Asking, place: Place, filled: Filled) -> Block:
    is_link = filled.wish.step is Step.LINK
    users = asking.store.users(place.unreached) if is_link else {}
    return seating_dialog(place, filled, stamp=asking.stamp, users=users)


def _previewed(asking: Asking, filled: Filled, *, is_stale: bool = False) -> Block:
    # The mark is read first: whatever changes from now on makes the preview stale.
    edition = asking.store.edition()
    place = _place(asking, filled.look, filled.wish.seat)
    outcome = asking.store.reseat(filled.wish, asking.act, is_rehearsal=True)
    seen = replace(filled, edition=edition)
    return preview_dialog(place, seen, outcome, is_stale=is_stale)


def _filled(form: Form) -> Filled:
    before = Filled.read(form.about)
    named = Named(
        slack=form.user("colleague"),
        name=form.line("name")[:LONGEST_WORD],
        email=form.line("email")[:LONGEST_WORD],
        origin=form.line("origin")[:LONGEST_WORD],
    )
    linked, manner = form.choice("person"), form.choice("manner")
    wish = replace(
        before.wish,
        named=named,
        linked=PersonId(int(linked)) if linked else None,
        since=form.day("since") or before.wish.since,
        until=form.day("until"),
        manner=Manner(manner) if manner else before.wish.manner,
    )
    return replace(before, wish=wish)


def _said(asking: Asking, filled: Filled, outcome: Outcome) -> str:
    """Tell what was kept; a delivery that was seen before has nothing to add."""
    body = asking.store.body(filled.look.body, on=asking.today)
    changes = " ".join(escape(change.text) for change in outcome.changes)
    return say(body.orders.language, "seating-saved", changes=changes).strip()
