"""Vedtak: how an item ended, the result of the vote, and what goes in beside it."""

from dataclasses import dataclass
from enum import StrEnum

from bot.agenda.item import ItemId


class Phrase(StrEnum):
    """What the field writes again and again, as the words it begins from."""

    #: … godkjennes.
    APPROVED = "approved"
    #: … tas til orientering.
    NOTED = "noted"
    #: … slutter seg til …
    ENDORSED = "endorsed"
    #: … innstiller på at …
    RECOMMENDED = "recommended"
    #: … framsendes til {organ} som sak {nr}.
    FORWARDED = "forwarded"
    #: … bes om å …
    ASKED = "asked"
    #: … takker ja til …
    ACCEPTED = "accepted"
    #: … videreføres.
    CONTINUED = "continued"
    #: … opphører fra …
    ENDED = "ended"
    #: Saken utsettes.
    POSTPONED = "postponed"
    #: Ingen saker meldt.
    NONE_RAISED = "none_raised"


@dataclass(frozen=True, kw_only=True)
class PartyVote:
    """How those of one party voted, or of one list, or one person alone."""

    party: str
    in_favour: int = 0
    against: int = 0


@dataclass(frozen=True, kw_only=True)
class Vote:
    """The result of a vote (kommuneloven § 11-4), as it is recorded.

    How many voted in all is never typed: it is who had the seats when it was decided.
    """

    against: int = 0
    #: How each party voted, where it is to be said.
    parties: tuple[PartyVote, ...] = ()
    #: Blank votes, which only elections know (kommuneloven § 8-1).
    blank: int = 0
    is_election: bool = False

    @property
    def is_unanimous(self) -> bool:
        """Tell whether all voted for it."""
        return not (self.against or self.blank)


@dataclass(frozen=True, kw_only=True)
class Statement:
    """Protokolltilførsel: what somebody wants written down beside a decision."""

    by: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Decision:
    """How one item ended in one meeting."""

    item: ItemId
    #: Nothing when it is in own words alone.
    phrase: Phrase | None = None
    text: str = ""
    #: Its numbered points, in order.
    points: tuple[str, ...] = ()
    #: Nothing where nobody voted.
    vote: Vote | None = None
    statements: tuple[Statement, ...] = ()
    #: Ikke behandlet: the meeting did not come to it.
    is_not_treated: bool = False
