"""The ways to say no to what would leave a seat with two people, or with nobody."""

from bot.errors import RuleBroken


class StandInHasAccepted(RuleBroken):
    """A stand-in has said yes, and only the secretary lets them go."""


class StandInsInOrder(RuleBroken):
    """The body's own order decides who is asked, and not the member."""

    field = "stand_in"


class GapOutside(RuleBroken):
    """Somebody can't be away from a time that is no part of the meeting."""

    field = "since"


class GapIsAll(RuleBroken):
    """Who is away from start to end is away from all of it."""

    field = "since"


class CasesMissing(RuleBroken):
    """Who leaves their seat for cases says which."""

    field = "cases"


class CaseNotTreated(RuleBroken):
    """The case is no longer on the agenda."""

    field = "cases"


class NothingToFill(RuleBroken):
    """Nobody is away from the seat, or it has somebody to sit in it."""


class ReasonForTurnMissing(RuleBroken):
    """Who asks somebody out of turn says why, for the record."""

    field = "why"


class ListedAndAnother(RuleBroken):
    """Only one is asked: whoever is chosen on the list, or another."""

    field = "stand_in"


class PartOfPart(RuleBroken):
    """Who is asked for a part of a meeting comes for all of that part, or not."""


class NobodyReturning(RuleBroken):
    """The member no longer asks for the seat again."""


class AbsencePast(RuleBroken):
    """Nobody can tell now that they were away."""

    field = "until"


class AbsenceTooLong(RuleBroken):
    """So long a time is a leave, and so far ahead is a slip of the finger."""

    field = "until"


class NoSuchAbsence(RuleBroken):
    """The days away that a button was about are withdrawn already, or another's."""


class NothingToJudge(RuleBroken):
    """There is no forfall in the seat that anybody is to judge."""
