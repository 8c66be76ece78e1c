"""The ways statistics are refused, each with a sentence that says what to type."""

from bot.errors import RuleBroken


class StatisticsBodyMissing(RuleBroken):
    """Whoever asks keeps the books of several bodies, and named none, or several."""


class StatisticsYearUnknown(RuleBroken):
    """The number is no year that anything was recorded in."""
