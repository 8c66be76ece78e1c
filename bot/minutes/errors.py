"""The ways that minutes are refused, each with a sentence of what to do instead."""

from bot.errors import RuleBroken


class MinutesIncomplete(RuleBroken):
    """A case has no outcome yet (kommuneloven § 11-4 letter d)."""


class RollIncomplete(RuleBroken):
    """Nobody has written whether a member came (kommuneloven § 11-4 letter b)."""


class VotesMiscounted(RuleBroken):
    """Others were there than those whose votes were counted (kommuneloven § 8-1)."""


class MinutesChanged(RuleBroken):
    """What would be given out is not what was seen."""


class AccountChanged(RuleBroken):
    """Another has written something else of the case since."""

    field = "text"


class MinutesNotSent(RuleBroken):
    """Nobody was given the minutes yet."""


class MinutesApproved(RuleBroken):
    """The minutes are approved, and stand as they are."""


class NoSuchIssue(RuleBroken):
    """No issue of the minutes has that number."""


class RemarksTooSoon(RuleBroken):
    """The time for remarks would be over before it begins."""

    field = "remarks_by"


class RemarksOver(RuleBroken):
    """The time for remarks is over."""


class RemarkMissing(RuleBroken):
    """There is nothing in the remark."""

    field = "remark"


class NotAskedForRemarks(RuleBroken):
    """Somebody who was not sent the minutes would remark on them."""


class ApprovedInNoMeeting(RuleBroken):
    """There is no later meeting that has had the minutes before it."""

    field = "where"


class TemplateUnfit(RuleBroken):
    """A template asks for what there is not, or is no Word file."""

    field = "template"


class TemplateMissing(RuleBroken):
    """No file was chosen to be the template."""

    field = "template"


class TemplateUnreachable(RuleBroken):
    """Slack did not give the file that is to be the template."""

    field = "template"
