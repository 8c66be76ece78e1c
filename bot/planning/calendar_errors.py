"""The ways an external calendar is refused, each with what to do instead."""

from bot.errors import RuleBroken


class CalendarNameless(RuleBroken):
    """A calendar was given no name, and nobody would know whose events they are."""

    field = "name"


class CalendarAddressUnfit(RuleBroken):
    """What was typed is no address on the web that a calendar can be fetched from."""

    field = "address"


class CalendarKnown(RuleBroken):
    """The cooperation looks at that calendar already, or at one of that name."""

    field = "address"


class TooManyCalendars(RuleBroken):
    """Nobody keeps an eye on that many calendars."""

    field = "address"
