"""Who does something, when, and through which door: the frame of every change."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from bot.body import Body
from bot.errors import OnlyForSecretariat
from bot.person import PersonId


class Door(StrEnum):
    """Where a change came in."""

    SLACK = "slack"
    COMMAND_LINE = "command_line"
    CLOCK = "clock"


@dataclass(frozen=True, kw_only=True)
class Act:
    """One person doing one thing."""

    by: PersonId | None
    at: datetime
    door: Door = Door.SLACK
    #: Names the delivery that asked for it, so that it has its effect once.
    delivery: str | None = None


def require_secretary(body: Body, act: Act) -> None:
    """Let only those pass who keep the body's books.

    Raises:
        OnlyForSecretariat: for everybody else.
    """
    if not body.is_secretary(act.by):
        raise OnlyForSecretariat(body.orders.language, body=body.name)
