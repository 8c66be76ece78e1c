"""The ways a council can say no, each with a sentence that says what to do instead."""

import re

from bot.orders import Language
from bot.phrases import say


class RuleBroken(Exception):  # noqa: N818  # a council's no is an answer, not an error
    """A rule forbids this. The text is written for the person who asked."""

    #: The dialog's field where the sentence belongs, when there is one.
    field: str | None = None

    def __init__(self, language: Language | None = None, /, **facts: str | int) -> None:
        super().__init__(say(language or Language.BOKMAL, self.phrase(), **facts))
        self._language, self._facts = language, facts

    def said(self, language: Language) -> str:
        """Say it as the body does that says no; as the one who asks, if none does."""
        return say(self._language or language, self.phrase(), **self._facts)

    @classmethod
    def phrase(cls) -> str:
        """Name the sentence in the catalogue: `refusal-meeting-has-begun`."""
        return "refusal" + re.sub("[A-Z]", lambda m: f"-{m[0].lower()}", cls.__name__)


class OnlyForSecretariat(RuleBroken):
    """A member tried what only the secretariat may do."""


class NotForOthers(RuleBroken):
    """Somebody answered for another person without keeping the body's books."""


class NotCalled(RuleBroken):
    """This person is not called to this meeting."""


class NoLongerNeeded(RuleBroken):
    """A stand-in answered after the seat was filled by another."""


class NoticeNotSent(RuleBroken):
    """Nobody has been called to the meeting yet."""


class NoticeAlreadySent(RuleBroken):
    """The notice has gone out before."""


class NobodyToCall(RuleBroken):
    """No seat of the body has a holder on that day."""


class MeetingHasBegun(RuleBroken):
    """Answers are taken until the meeting begins."""


class MeetingCancelled(RuleBroken):
    """The meeting was cancelled."""


class MeetingChanged(RuleBroken):
    """Somebody else changed the meeting while the dialog was open."""


class AnswerOutdated(RuleBroken):
    """The answer was to an older question: another time, place, seat or part."""


class NothingMoved(RuleBroken):
    """A move to where the meeting is already would ask everyone anew for nothing."""

    field = "date"


class DateInPast(RuleBroken):
    """A meeting can't be planned back in time."""

    field = "date"


class EndsBeforeStart(RuleBroken):
    """A meeting ends after it has started."""

    field = "ends"


class BodyAlreadyMeets(RuleBroken):
    """The body has another meeting at that time."""

    field = "starts"


class PlaceMissing(RuleBroken):
    """A physical meeting needs a place."""

    field = "place"


class RemoteNotAllowed(RuleBroken):
    """The body's rules don't open for remote meetings (kommuneloven § 11-7)."""

    field = "form"


class TimeDoesNotExist(RuleBroken):
    """The clock skips this hour when summer time begins."""

    field = "starts"


class StandInIsMember(RuleBroken):
    """A stand-in can't sit in two seats."""

    field = "stand_in"


class StandInIsAway(RuleBroken):
    """The one who was picked has said no or is away."""

    field = "stand_in"


class StandInAlreadyCalled(RuleBroken):
    """The one who was picked is called to another seat already."""

    field = "stand_in"


class StandInUnknown(RuleBroken):
    """The one who was picked is in Slack, but not in this workspace."""

    field = "colleague"


class AttendanceMissing(RuleBroken):
    """The minutes are made from the roll, and nobody has called it yet."""


class NoSuchMeeting(RuleBroken):
    """The meeting that a button was about is not in the record."""


class Stranger(RuleBroken):
    """Somebody whom neither the councils nor the workspace know."""


class StandInMissing(RuleBroken):
    """A stand-in was begun on and not finished: a name without a municipality."""

    field = "name"


class TooManyStandIns(RuleBroken):
    """One seat can't be offered to two people at once."""

    field = "colleague"


class ReasonMissing(RuleBroken):
    """A category must be chosen."""

    field = "reason"


class EmailInvalid(RuleBroken):
    """An e-mail address that no letter would reach."""

    field = "email"


class DateMissing(RuleBroken):
    """A date and two times are needed."""

    field = "date"


class BodyUnknown(RuleBroken):
    """What was typed is the name of no body that the person has to do with."""


class DayUnreadable(RuleBroken):
    """What was typed where a date belongs is none."""


class SinceBeforeHolder(RuleBroken):
    """A new holder can't come before the one who sits there came."""

    field = "since"


class AlreadyThere(RuleBroken):
    """The one who was picked has the seat or the office already."""

    field = "name"


class NobodyToSubstitute(RuleBroken):
    """There is no settemedlem for nobody (kommuneloven § 7-11)."""


class SeatEnded(RuleBroken):
    """The seat is no longer there on that day."""

    field = "since"


class SeatNotBegun(RuleBroken):
    """The seat is not there yet on that day."""

    field = "since"


class NoSuchSeat(RuleBroken):
    """The seat that a dialog was about is not in the body."""


class UntilBeforeSince(RuleBroken):
    """The last day comes before the first."""

    field = "until"


class UntilMissing(RuleBroken):
    """A settemedlem sits for as long as a leave lasts (kommuneloven § 7-11)."""

    field = "until"


class StandInsNotUsed(RuleBroken):
    """The body's rules call nobody when a member can't come."""


class AlreadyListed(RuleBroken):
    """The one who was picked is on that list of stand-ins already."""

    field = "name"


class NobodyPicked(RuleBroken):
    """Nothing tells who it is."""

    field = "name"


class PersonUnknown(RuleBroken):
    """Nobody is known by that name."""

    field = "name"


class NameShared(RuleBroken):
    """Several people are known by that name."""

    field = "email"


class NewcomerUnfinished(RuleBroken):
    """Somebody new needs a name, an e-mail address and a place that they come from."""

    field = "name"


class EmailOfAnother(RuleBroken):
    """The e-mail address belongs to somebody of another name."""

    field = "email"


class PersonPickedTwice(RuleBroken):
    """One was picked in Slack and another was written in."""

    field = "colleague"


class SlackUserUnknown(RuleBroken):
    """The one who was picked is in Slack, but not in this workspace."""

    field = "colleague"


class SlackUserTaken(RuleBroken):
    """The Slack user is known to be another person."""

    field = "colleague"


class AlreadyLinked(RuleBroken):
    """The person has a Slack user already."""

    field = "colleague"


class NobodyToLink(RuleBroken):
    """Everybody of the seat is in Slack already."""

    field = "step"


class RosterChanged(RuleBroken):
    """Somebody else changed who sits while the preview was open."""
