"""Naming: whom a secretary means by a Slack user, a name, or an e-mail address."""

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final

from bot.errors import (
    EmailInvalid,
    EmailOfAnother,
    NameShared,
    NewcomerUnfinished,
    NobodyPicked,
    PersonPickedTwice,
    PersonUnknown,
)
from bot.orders import Language
from bot.person import UNKNOWN, Person
from bot.roster.words import fold


@dataclass(frozen=True, kw_only=True)
class Named:
    """How somebody is pointed out, as it was filled in."""

    #: A member of the workspace.
    slack: str = ""
    #: Somebody who is known; together with the rest somebody who may be new.
    name: str = ""
    email: str = ""
    #: Where somebody new comes from: a municipality or an office.
    origin: str = ""

    @property
    def is_written(self) -> bool:
        """Tell whether somebody was written in, and not picked in Slack."""
        return bool(self.name or self.email or self.origin)


#: Nothing filled in yet.
NOBODY: Final = Named()


def require_one(named: Named, language: Language) -> None:
    """Ask for one person, pointed out in one way.

    Raises:
        NobodyPicked: when nothing is filled in.
        PersonPickedTwice: when somebody is both picked and written in.
        EmailInvalid: for an address that no letter would reach.
    """
    if named.slack and named.is_written:
        raise PersonPickedTwice(language)
    if not named.slack and not named.name:
        raise NobodyPicked(language)
    if named.email and not is_email(named.email):
        raise EmailInvalid(language)


def is_email(text: str) -> bool:
    """Tell whether a letter may reach an address."""
    account, at, domain = text.partition("@")
    return bool(account and at and "." in domain and " " not in text)


def whom(
    named: Named,
    language: Language,
    *,
    known: Sequence[Person],
    names: Sequence[str] = (),
) -> Person:
    """Find who is meant by what was written in, or make somebody new of it.

    Args:
        known: Those who have that name, however it is typed, or that address.
        names: Every name, to propose the nearest from.

    Raises:
        EmailOfAnother: when the address belongs to somebody of another name.
        NameShared: when the name does not tell who it is.
        PersonUnknown, NewcomerUnfinished: when there is nobody of that name, and
            too little to know a new person by.
    """
    namesakes = [person for person in known if fold(person.name) == fold(named.name)]
    if named.email:
        return _by_email(named, language, known)
    if len(namesakes) > 1:
        raise NameShared(language, name=named.name)
    if namesakes:
        return namesakes[0]
    if named.origin:
        raise NewcomerUnfinished(language)
    raise PersonUnknown(
        language, name=named.name, nearest=_nearest(named.name, names) or "none"
    )


def _by_email(named: Named, language: Language, known: Sequence[Person]) -> Person:
    email = named.email.strip().lower()
    found = next((person for person in known if person.email == email), None)
    if found and fold(found.name) != fold(named.name):
        raise EmailOfAnother(language, name=found.name)
    if found:
        return found
    if not named.origin:
        raise NewcomerUnfinished(language)
    return Person(id=UNKNOWN, name=named.name, email=email, origin=named.origin)


def _nearest(name: str, names: Sequence[str]) -> str:
    spelled = {fold(each): each for each in names}
    near = get_close_matches(fold(name), spelled, n=1, cutoff=0.7)
    return spelled[near[0]] if near else ""
