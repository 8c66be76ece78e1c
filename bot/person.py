"""A person: who may sit in a seat, answer for it, or keep the secretariat's books."""

from dataclasses import dataclass
from typing import Final, NewType

PersonId = NewType("PersonId", int)
#: Somebody whom the record does not know yet.
UNKNOWN: Final = PersonId(0)


@dataclass(frozen=True, kw_only=True)
class Person:
    """Someone that the councils know, in Slack or not."""

    id: PersonId
    name: str
    email: str = ""
    phone: str = ""
    #: Whom they come from when they hold no seat: a municipality or an office.
    origin: str = ""
    #: The Slack user, once it is known. Without it a human must reach them.
    slack: str | None = None

    @property
    def first_name(self) -> str:
        """The name that a message greets them by."""
        return self.name.split(" ", 1)[0]
