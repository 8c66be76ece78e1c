"""The cell about reminders: «2 og 0», as days before the deadline, or «ingen»."""

import re
from typing import Final

from bot.roster.cells import BadCell, number, text
from bot.roster.sheet import Value
from bot.roster.words import fold

NONE: Final = "ingen"
#: Nobody is reminded more often than this.
TWICE: Final = 2
MOST_DAYS: Final = 30
_BETWEEN: Final = re.compile(r"\s*(?:,|;|\bog\b)\s*")


def reminder_days(value: Value) -> tuple[int, ...]:
    """Read when people are reminded, the first time first.

    Raises:
        BadCell: for what is no number of days, and for more than two of them.
    """
    typed = text(value)
    if fold(typed) == NONE:
        return ()
    parts = filter(None, _BETWEEN.split(typed))
    days = {number(part, 0, MOST_DAYS) for part in parts}
    if not 0 < len(days) <= TWICE:
        raise BadCell(
            f"«{typed}» kan ikke stå her. Skriv ett eller to tall, for eksempel "
            "«2 og 0», eller «ingen»."
        )
    return tuple(sorted(days, reverse=True))


def written_reminder_days(days: tuple[int, ...]) -> str:
    """Write when people are reminded as a person types it: «2 og 0»."""
    return " og ".join(map(str, days)) or NONE
