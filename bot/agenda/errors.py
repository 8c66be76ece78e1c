"""The ways a change of an agenda is refused, each with a sentence about what to do."""

from bot.errors import RuleBroken


class NoSuchItem(RuleBroken):
    """The item that a dialog was about is not on the agenda."""


class ItemChanged(RuleBroken):
    """Somebody else changed the item while the dialog was open."""


class ItemTitleMissing(RuleBroken):
    """An item has a title."""

    field = "title"


class ItemNotTreated(RuleBroken):
    """The item was withdrawn, or postponed to another meeting."""


class ItemAlreadyThere(RuleBroken):
    """The item is on the agenda of that meeting already."""


class MeetingOfAnother(RuleBroken):
    """A case is postponed within its body, and sent on to another."""


class NoMeetingAhead(RuleBroken):
    """There is no meeting to postpone a case to."""


class NoBodyToSendTo(RuleBroken):
    """No other body whose books the secretary keeps has a meeting ahead."""


class ItemNotLate(RuleBroken):
    """Objections are made to what was not in the notice (kommuneloven § 11-3)."""


class ObjectorNotPresent(RuleBroken):
    """Only those who are there and vote can object (kommuneloven § 11-3)."""


class PaperUnreadable(RuleBroken):
    """A line of papers can't be read."""

    field = "papers"


class PaperTooLate(RuleBroken):
    """A paper is of no use after the meeting."""

    field = "papers"


class ItemOutsideMeeting(RuleBroken):
    """Somebody can only come for an item while the meeting is held."""

    field = "starts"


class TooManyParts(RuleBroken):
    """There are more parts than letters."""

    field = "parts"


class DurationUnreadable(RuleBroken):
    """How long an item takes was not told by a number of minutes."""

    field = "minutes"


class NoRightToPropose(RuleBroken):
    """Only those who sit in the body with the right to propose can propose a case."""


class NoVoteForCase(RuleBroken):
    """Only members with a vote count when a case is demanded (kommuneloven § 11-3)."""


class NothingToPropose(RuleBroken):
    """No meeting takes proposals any longer."""


class CasesDeadlinePassed(RuleBroken):
    """Cases must be proposed some days before the meeting, by the body's own rule."""

    field = "meeting"


class NoSuchProposal(RuleBroken):
    """The proposal that a button was about is not there."""


class ProposalSettled(RuleBroken):
    """The proposal is on an agenda already, or the secretary has said no."""


class ProposalDemanded(RuleBroken):
    """A third of the members demand it; then nobody can say no (§ 11-3)."""


class ProposalUnanswered(RuleBroken):
    """A no is given with a reason."""

    field = "why"


class ItemDemanded(RuleBroken):
    """A third of the members demand that the case is treated (§ 11-3)."""


class MinutesNotIssued(RuleBroken):
    """The minutes that an item is about were not given out yet."""
