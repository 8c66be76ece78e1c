"""The dialog «Meld forfall», filled in."""

from collections.abc import Callable
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.answer import answerable
from bot.errors import ReasonMissing
from bot.meeting import Apology, Meeting, MeetingId, Reason
from bot.orders import Language, ReasonRule, StandingOrders
from bot.person import PersonId
from handlers.asking import Asking, read_question
from handlers.blocks.apology import apology_dialog
from handlers.blocks.elements import Block
from handlers.blocks.leave import Share
from handlers.form import Form
from handlers.leave import read_leave
from handlers.picked import UNFIT, named_in, picked


def register(app: App) -> None:
    """Listen for the dialog's turns and its submission."""
    app.action("apology_share")(turned)
    app.view("apology")(reported)


def turned(
    ack: Ack, action: dict[str, Any], body: dict[str, Any], asking: Asking
) -> None:
    """Ask about all of the meeting, a part of it, or single cases."""
    view = body["view"]
    id, person, _ = read_question(_question(view["private_metadata"]))
    share = Share(action["selected_option"]["value"])
    dialog = dialog_for(asking, asking.meeting(str(id)), person, share=share)
    asking.redraw(view["id"], dialog)
    ack()


def dialog_for(
    asking: Asking,
    meeting: Meeting,
    person: PersonId,
    *,
    share: Share = Share.WHOLE,
) -> Block:
    """Draw the dialog for somebody, be it themselves who ask or a secretary.

    Raises:
        RuleBroken: when they can't answer for that person now.
    """
    answerable(meeting, asking.act, person)
    elsewhere = asking.store.elsewhere(meeting)
    return apology_dialog(
        meeting,
        person,
        at=asking.act.at,
        elsewhere=elsewhere,
        share=share,
        by=asking.person.id,
    )


def reported(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Somebody has reported forfall."""
    form = Form(view)
    meeting, person, seen = read_question(_question(form.about))
    share = Share(form.about.rpartition("/")[2])
    language = partial(_language, asking, meeting)
    try:
        asking.store.seats.apologise(
            meeting,
            asking.act,
            person=person,
            apology=_apology(form, share, partial(_orders, asking, meeting)),
            leave=read_leave(form, share, partial(asking.meeting, str(meeting))),
            stand_in=picked(form, asking, language),
            seen_question=seen,
        )
    except UNFIT as unfit:
        unfit.field = named_in(form)
        raise
    ack()


def _question(about: str) -> str:
    """Leave out how much of the meeting a dialog is about."""
    return about.rpartition("/")[0]


def _language(asking: Asking, meeting: MeetingId) -> Language:
    """Find the language to say no in."""
    return _orders(asking, meeting).language


def _orders(asking: Asking, meeting: MeetingId) -> StandingOrders:
    """Find the body's rules, which takes a look that is spared where nothing lacks."""
    return asking.meeting(str(meeting)).body.orders


def _apology(
    form: Form, share: Share, asked: Callable[[], StandingOrders]
) -> Apology | None:
    reason, note = form.choice("reason"), form.text("note")
    is_asked = share is not Share.CASES
    if is_asked and not reason and asked().reason is ReasonRule.REQUIRED:
        raise ReasonMissing(asked().language)
    if not (reason or note):
        return None
    return Apology(reason=Reason(reason) if reason else None, note=note)
