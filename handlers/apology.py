"""The dialog «Meld forfall», filled in."""

from collections.abc import Callable
from functools import partial
from typing import Any

from slack_bolt import Ack, App

from bot.errors import (
    EmailInvalid,
    ReasonMissing,
    StandInAlreadyCalled,
    StandInIsAway,
    StandInIsMember,
    StandInMissing,
    StandInUnknown,
    TooManyStandIns,
)
from bot.meeting import Apology, MeetingId, Reason
from bot.naming import is_email
from bot.orders import Language, ReasonRule, StandingOrders
from bot.person import UNKNOWN, Person, PersonId
from handlers.asking import Asking, read_question
from handlers.blocks.apology import BY_ORDER, apology_dialog
from handlers.blocks.leave import Share
from handlers.form import Form
from handlers.leave import read_leave

#: Tells the language of a refusal, when there is one.
Speech = Callable[[], Language]

#: What keeps a proposed stand-in from sitting.
UNFIT = (StandInAlreadyCalled, StandInIsAway, StandInIsMember)


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
    meeting = asking.meeting(str(id))
    dialog = apology_dialog(
        meeting,
        person,
        at=asking.act.at,
        elsewhere=asking.store.elsewhere(meeting),
        share=Share(action["selected_option"]["value"]),
    )
    asking.redraw(view["id"], dialog)
    ack()


def reported(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Somebody has reported forfall."""
    form = Form(view)
    meeting, person, seen = read_question(_question(form.about))
    share = Share(form.about.rpartition("/")[2])
    language = partial(_language, asking, meeting)
    try:
        asking.store.apologise(
            meeting,
            asking.act,
            person=person,
            apology=_apology(form, share, partial(_orders, asking, meeting)),
            leave=read_leave(form, share, partial(asking.meeting, str(meeting))),
            stand_in=_stand_in(form, asking, language),
            seen_question=seen,
        )
    except UNFIT as unfit:
        unfit.field = _named_in(form)
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


def _named_in(form: Form) -> str:
    """Find the field in which the stand-in was named."""
    if form.user("colleague"):
        return "colleague"
    return "email" if form.line("email") else "stand_in"


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


def _stand_in(form: Form, asking: Asking, language: Speech) -> Person | PersonId | None:
    """Find whom the member proposes: a colleague, a new name, or one of the list."""
    colleague, newcomer = form.user("colleague"), _newcomer(form, language)
    if colleague and newcomer:
        raise TooManyStandIns(language())
    if newcomer:
        return newcomer
    if colleague:
        return _introduced(asking, colleague, language)
    chosen = form.choice("stand_in")
    if chosen in ("", BY_ORDER):
        return None
    return PersonId(int(chosen))


def _introduced(asking: Asking, slack: str, language: Speech) -> Person:
    person = asking.store.introduce(slack)
    if person is None:
        raise StandInUnknown(language())
    return person


def _newcomer(form: Form, language: Speech) -> Person | None:
    """Read a stand-in who isn't in Slack: name, municipality and e-mail, all three."""
    name, origin, email = form.line("name"), form.line("origin"), form.line("email")
    if not (name or origin or email):
        return None
    if not (name and origin and email):
        raise StandInMissing(language())
    if not is_email(email):
        raise EmailInvalid(language())
    return Person(id=UNKNOWN, name=name, origin=origin, email=email)
