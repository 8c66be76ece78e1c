"""A payroll as a table: its headings, and a row of values for each line."""

from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Final

from bot import dates
from bot.minutes.names import joined
from bot.orders import Language
from bot.payroll.line import PayrollLine
from bot.payroll.missing import Missing
from bot.payroll.payroll import Payroll
from bot.phrases import say

#: What a cell holds; nothing where there is nothing to tell.
PayrollValue = str | date | time | timedelta | None
PayrollRow = tuple[PayrollValue, ...]

PAYROLL_COLUMNS: Final = (
    "day",
    "body",
    "person",
    "role",
    "member",
    "participant",
    "since",
    "until",
    "last-day",
    "duration",
    "meeting",
)
MISSING_COLUMNS: Final = ("day", "body", "person", "participant", "why")


def payroll_rows(payroll: Payroll, language: Language) -> Iterator[PayrollRow]:
    """Write out the lines of a payroll, under their headings."""
    yield tuple(say(language, f"payroll-column-{name}") for name in PAYROLL_COLUMNS)
    for line in payroll.lines:
        yield _row(line, language)


def missing_rows(payroll: Payroll, language: Language) -> Iterator[PayrollRow]:
    """Write out what a payroll can't tell, under headings."""
    yield tuple(say(language, f"payroll-column-{name}") for name in MISSING_COLUMNS)
    for each in payroll.missing:
        yield (
            dates.local(each.meeting.starts_at).date(),
            each.meeting.body.name,
            each.who,
            joined(language, each.participants),
            say(language, f"payroll-missing-{each.kind.value}"),
        )


def missing_sentence(missing: Missing, language: Language) -> str:
    """Tell in one line what a payroll can't."""
    meeting = missing.meeting
    return say(
        language,
        "payroll-missing-line",
        day=dates.short_date(meeting.starts_at),
        what=", ".join(filter(None, (meeting.body.name, missing.who))),
        why=say(language, f"payroll-missing-{missing.kind.value}"),
    )


def _row(line: PayrollLine, language: Language) -> PayrollRow:
    since = line.since and dates.local(line.since)
    until = line.until and dates.local(line.until)
    return (
        (since or dates.local(line.meeting.starts_at)).date(),
        line.meeting.body.name,
        line.person.name,
        joined(language, line.roles),
        joined(language, line.members),
        joined(language, line.participants),
        since and since.time(),
        until and until.time(),
        until.date() if until and line.is_overnight else None,
        line.duration,
        line.meeting.title,
    )
