"""What did not arrive: which message, to whom, and why, as a secretary is told."""

from dataclasses import dataclass
from enum import StrEnum

from bot.message import Kind
from bot.person import Person


class Cause(StrEnum):
    """Why a message was given up, as far as it helps somebody to know."""

    #: The person has no Slack user that anybody knows of.
    NOT_IN_SLACK = "not_in_slack"
    #: Slack knows of a user, and finds nobody to give it to.
    NOT_FOUND = "not_found"
    #: Slack did not answer, however often it was tried.
    NO_ANSWER = "no_answer"
    #: It could not be written, or Slack would not have it as it was.
    REFUSED = "refused"


@dataclass(frozen=True, kw_only=True)
class DeadLetter:
    """A message that was given up."""

    kind: Kind
    to: Person
    cause: Cause
