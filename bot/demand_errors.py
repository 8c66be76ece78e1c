"""The ways a demand for a meeting is refused, each with what to do instead."""

from bot.errors import RuleBroken


class NoVoteHere(RuleBroken):
    """Only members with a vote can demand a meeting of their body."""

    field = "body"


class NoVoteAnywhere(RuleBroken):
    """Somebody who has a vote in no body can't demand a meeting."""


class DemandUnexplained(RuleBroken):
    """A demand says what the meeting is to treat, and why."""

    field = "why"


class DemandStands(RuleBroken):
    """There is a demand in the body already, which may be supported."""

    field = "body"


class AlreadySupported(RuleBroken):
    """Nobody's support counts twice."""


class NotSupported(RuleBroken):
    """Somebody withdrew a support that they have not given."""


class DemandAlreadyReached(RuleBroken):
    """When a third stand behind it, nobody can join a demand or leave it."""


class DemandOver(RuleBroken):
    """The demand was withdrawn, or its time is over."""


class DemandAlreadyMet(RuleBroken):
    """The meeting that was demanded is planned already."""


class NoSuchDemand(RuleBroken):
    """There is no such demand."""
