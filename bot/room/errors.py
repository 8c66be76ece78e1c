"""The ways to say no to what can't have happened in the room."""

from bot.errors import RuleBroken


class MarkedMeanwhile(RuleBroken):
    """Somebody else has written something of the seat since the screen was drawn."""


class NobodyInSeat(RuleBroken):
    """Nobody can leave a seat that nobody sits in."""


class SitsThere(RuleBroken):
    """Whoever comes sits in the seat already."""


class NobodyOut(RuleBroken):
    """Nobody comes back who is not out."""


class OutsideMeeting(RuleBroken):
    """What is seen in the room is seen on the days of the meeting."""

    field = "clock"


class GoneBeforeCome(RuleBroken):
    """Somebody can't leave before they came."""

    field = "clock"


class NoSuchFact(RuleBroken):
    """What a button was to strike is struck already."""


class ItemNotOnList(RuleBroken):
    """The item is not treated in this meeting any longer."""


class HasLeftSeat(RuleBroken):
    """Somebody has left their seat for the item already."""


class MeetingNotBegun(RuleBroken):
    """The meeting's agenda is gone through on its day, and not before."""


class MovedOnMeanwhile(RuleBroken):
    """Somebody else has moved on to the next item already."""


class MeetingClosed(RuleBroken):
    """The meeting is over, and nothing more is treated."""


class VisitorNameMissing(RuleBroken):
    """Whoever is there has a name."""

    field = "names"


class VisitorThere(RuleBroken):
    """One of that name is written down already."""

    field = "names"


class PersonMissing(RuleBroken):
    """Whoever comes is somebody."""

    field = "person"


class ItemMissing(RuleBroken):
    """Who leaves their seat for an item leaves it for one of them."""

    field = "item"


class WhenMissing(RuleBroken):
    """Who comes or goes does so at a time, or when an item is begun on."""

    field = "clock"


class ChairIsHere(RuleBroken):
    """The leader leads, or else the deputy (kommuneloven § 11-2)."""

    field = "chair"


class NotInSeat(RuleBroken):
    """Somebody who leads the meeting sits in it."""

    field = "chair"


class DecisionChanged(RuleBroken):
    """Somebody else has written something else of the item meanwhile."""


class DecisionMissing(RuleBroken):
    """Every item ends with an outcome, or says that it was not treated."""

    field = "text"


class BlankLeft(RuleBroken):
    """What was begun for somebody is to be finished."""

    field = "text"


class DecisionBlocked(RuleBroken):
    """Enough object to deciding what was not in the notice (kommuneloven § 11-3)."""

    field = "text"


class RollNotCalled(RuleBroken):
    """Votes can't be counted before it is known who is there."""

    field = "vote"


class TooManyVotes(RuleBroken):
    """No more can vote than have the seats."""

    field = "against"


class VotesDoNotAdd(RuleBroken):
    """All who are there vote, each once (kommuneloven § 8-1)."""

    field = "parties"


class VoteLost(RuleBroken):
    """What most voted against is not decided (kommuneloven § 11-9)."""

    field = "vote"


class VoteUnreadable(RuleBroken):
    """A line does not say how a party voted."""

    field = "parties"


class AgainstUnreadable(RuleBroken):
    """How many voted against is a number."""

    field = "against"


class StatementMissing(RuleBroken):
    """A statement is somebody's, and says something."""

    field = "statements"


class TaskMissing(RuleBroken):
    """A task is something."""

    field = "what"


class TaskOwnerMissing(RuleBroken):
    """A task is somebody's."""

    field = "participant"


class TaskByPast(RuleBroken):
    """What is asked for can't be done before it was asked."""

    field = "by"


class NoSuchTask(RuleBroken):
    """The task that a button was about is not in the record."""


class TaskNotYours(RuleBroken):
    """Only those who have a task, and the secretary, say that it is done."""


class TaskByMissing(RuleBroken):
    """A task has an end."""

    field = "by"
