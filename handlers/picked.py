"""Whom somebody has picked to stand in: of the list, in Slack, or written in."""

from collections.abc import Callable

from bot.errors import (
    EmailInvalid,
    StandInAlreadyCalled,
    StandInIsAway,
    StandInIsMember,
    StandInMissing,
    StandInUnknown,
    TooManyStandIns,
)
from bot.naming import is_email
from bot.orders import Language
from bot.person import UNKNOWN, Person, PersonId
from handlers.asking import Asking
from handlers.form import Form

#: Tells the language of a refusal, when there is one.
Speech = Callable[[], Language]

#: What keeps a proposed stand-in from sitting.
UNFIT = (StandInAlreadyCalled, StandInIsAway, StandInIsMember)


def named_in(form: Form) -> str:
    """Find the field in which the stand-in was named."""
    if form.user("colleague"):
        return "colleague"
    return "email" if form.line("email") else "stand_in"


def picked(form: Form, asking: Asking, language: Speech) -> Person | PersonId | None:
    """Find who is to stand in: a colleague, a new name, or one of the list."""
    colleague, newcomer = form.user("colleague"), _newcomer(form, language)
    if colleague and newcomer:
        raise TooManyStandIns(language())
    if newcomer:
        return newcomer
    if colleague:
        return _introduced(asking, colleague, language)
    chosen = form.choice("stand_in")
    if not chosen.isdecimal():
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
