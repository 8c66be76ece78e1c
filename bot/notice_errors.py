"""The ways that a notice is refused, each with a sentence of what to do instead."""

from bot.errors import RuleBroken


class NothingToSend(RuleBroken):
    """Those who are called know all that there is to know."""


class NoticeIncomplete(RuleBroken):
    """Something that a notice must have is missing."""


class NoticeOutdated(RuleBroken):
    """What was seen is not what would be sent now."""


class HybridNotAllowed(RuleBroken):
    """An elected body meets in one place, or remotely (kommuneloven § 11-7)."""

    field = "place"


class ClosedCaseRemote(RuleBroken):
    """What must be closed can't be treated remotely (kommuneloven § 11-7)."""
