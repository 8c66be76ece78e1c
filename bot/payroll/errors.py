"""The ways a payroll is refused, each with a sentence that says what to type."""

from bot.errors import RuleBroken


class PayrollMonthUnknown(RuleBroken):
    """What was typed is no month."""


class PayrollEmpty(RuleBroken):
    """No body of whoever asks has a meeting in the month."""


class PayrollParticipantUnknown(RuleBroken):
    """Nobody of that name has a seat in what met in the month."""
