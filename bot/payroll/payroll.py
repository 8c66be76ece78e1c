"""A month's payroll: who is to be paid for which meetings, and what is not known."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Self

from bot.meeting import Meeting
from bot.payroll.line import PayrollLine, payroll_lines
from bot.payroll.missing import Missing, MissingKind, doubtful, unmarked, why_left_out
from bot.room.presence import Presence


@dataclass(frozen=True, kw_only=True)
class Payroll:
    """Who was in some meetings and for how long, in the order in which they were."""

    lines: tuple[PayrollLine, ...] = ()
    missing: tuple[Missing, ...] = ()

    def of(self, participant: str) -> Self:
        """Keep what is about one participant, and about meetings as a whole."""
        return replace(
            self,
            lines=tuple(
                each for each in self.lines if participant in each.participants
            ),
            missing=tuple(
                each
                for each in self.missing
                if not each.participants or participant in each.participants
            ),
        )


def payroll(meetings: Iterable[Meeting], *, at: datetime) -> Payroll:
    """Reckon who is to be paid for meetings, as it is known at a moment.

    Why somebody was away is in nothing of it.
    """
    lines: list[PayrollLine] = []
    missing: list[Missing] = []
    for meeting in meetings:
        if kind := why_left_out(meeting, at=at):
            missing.append(Missing(meeting=meeting, kind=kind))
            continue
        presence = Presence(meeting)
        found = payroll_lines(presence)
        lines += found
        missing += unmarked(presence)
        missing += (_of(line, k) for line in found if (k := doubtful(line)))
    return Payroll(lines=tuple(lines), missing=tuple(missing))


def _of(line: PayrollLine, kind: MissingKind) -> Missing:
    return Missing(
        meeting=line.meeting,
        kind=kind,
        who=line.person.name,
        participants=line.participants,
    )
