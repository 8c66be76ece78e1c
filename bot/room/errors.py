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
