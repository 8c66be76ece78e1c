"""The dialog «Meld forfall», filled in."""

from typing import Any

from slack_bolt import Ack, App

from bot.apology import apologise
from bot.errors import (
    EmailInvalid,
    ReasonMissing,
    StandInMissing,
    Stranger,
    TooManyStandIns,
)
from bot.meeting import Apology, Reason
from bot.orders import Language
from bot.person import Person, PersonId
from handlers.asking import Asking, question
from handlers.blocks.apology import BY_ORDER
from handlers.form import Form


def register(app: App) -> None:
    """Listen for the dialog's submission."""
    app.view("apology")(reported)


def reported(ack: Ack, view: dict[str, Any], asking: Asking) -> None:
    """Somebody has reported forfall."""
    form = Form(view)
    meeting, person, seen = question(form.about)
    language = asking.meeting(str(meeting)).body.orders.language
    asking.store.change(
        meeting,
        apologise,
        asking.act,
        person=person,
        apology=_apology(form, language),
        stand_in=_stand_in(form, asking, language),
        seen_sequence=seen,
    )
    ack()


def _apology(form: Form, language: Language) -> Apology:
    reason = form.choice("reason")
    if not reason:
        raise ReasonMissing(language)
    return Apology(reason=Reason(reason), note=form.text("note"))


def _stand_in(form: Form, asking: Asking, language: Language) -> Person | None:
    """Find whom the member proposes: a colleague, a new name, or one of the list."""
    colleague, newcomer = form.user("colleague"), _newcomer(form, language)
    if colleague and newcomer:
        raise TooManyStandIns(language)
    if newcomer:
        return asking.store.add_person(newcomer)
    if colleague:
        return _introduced(asking, colleague, language)
    chosen = form.choice("stand_in")
    if chosen in ("", BY_ORDER):
        return None
    return asking.store.person(PersonId(int(chosen)))


def _introduced(asking: Asking, slack: str, language: Language) -> Person:
    person = asking.store.introduce(slack)
    if person is None:
        raise Stranger(language)
    return person


def _newcomer(form: Form, language: Language) -> Person | None:
    """Read a stand-in who isn't in Slack: name, municipality and e-mail, all three."""
    name, origin, email = form.text("name"), form.text("origin"), form.text("email")
    if not (name or origin or email):
        return None
    if not (name and origin and email):
        raise StandInMissing(language)
    if not _is_email(email):
        raise EmailInvalid(language)
    return Person(id=PersonId(0), name=name, origin=origin, email=email)


def _is_email(text: str) -> bool:
    account, at, domain = text.partition("@")
    return bool(account and at and "." in domain and " " not in text)
